import { describe, expect, test } from 'vitest'
import { offsetIn } from '../../../editor/findings/apply-change.ts'
import { indexOf } from '../../../editor/findings/block-index.ts'
import { blockOfPlace } from '../../../editor/findings/go-to-place.ts'
import { buildDocument } from '../../../editor/prosemirror/binding/index.ts'
import { contractParts } from '../../../schemas/document/index.ts'
import { contractDoc, paragraph, section } from '../../support/contract-builder.ts'

const doc = buildDocument(
  contractParts(
    contractDoc([
      section('s', paragraph('p', [{ text: 'Ik ben ' }, { fact: 'name' }])),
      section('t', { type: 'clause', id: 'k', wording: 'w', version: '1', hash: 'h' }),
    ]),
  ).body,
)
const facts = (wording: string) => (wording === 'w' ? ['until'] : [])

describe('[F5] a place is found in the text as it stands now', () => {
  test.each([
    [{ kind: 'block', block: 'p' }, 'p'],
    [{ kind: 'block', block: 'gone' }, null],
    [{ kind: 'attribute', block: 'gone', attribute: 'who' }, null],
    [{ kind: 'fact', fact: 'name' }, 'p'],
    [{ kind: 'fact', fact: 'name', block: 'gone' }, 'p'],
    [{ kind: 'fact', fact: 'until' }, 'k'],
    [{ kind: 'fact', fact: 'nowhere' }, null],
    [{ kind: 'section', section: 'wish', block: 't' }, 't'],
    [{ kind: 'section', section: 'wish' }, 's'],
    [{ kind: 'section', section: 'other' }, null],
    [{ kind: 'contract' }, 's'],
  ] as const)('%o', (place, block) => {
    expect(blockOfPlace(place, doc, facts)).toBe(block)
  })
})

test('an offset of canonical text is one of the paragraph, also where letters were typed apart', () => {
  const typed = buildDocument(
    contractParts(
      contractDoc([
        section('s', paragraph('p', [{ text: 'Zoe\u0308 en ' }, { fact: 'x' }, { text: ' zo' }])),
      ]),
    ).body,
  )
  const { node } = indexOf(typed).blocks.get('p')!
  const canonical = 'Zoë en \uFFFC zo'
  for (let offset = 0; offset <= canonical.length; offset += 1) {
    const before = node.textBetween(0, offsetIn(node, offset), undefined, '\uFFFC')
    expect(before.normalize('NFC')).toBe(canonical.slice(0, offset))
  }
})
