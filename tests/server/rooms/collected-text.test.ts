import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { scanUpdate } from '../../../schemas/sync/index.ts'
import { collectedText } from '../../../server/rooms/collected-text.ts'
import { contractDoc, paragraph, peerOf, section } from '../../support/contract-builder.ts'
import { seededRandom } from '../../support/random.ts'

const start = contractDoc([section('s', paragraph('p', 'vast'), paragraph('q', 'ook vast'))])

function textIn(doc: Y.Doc, at: number): Y.XmlText {
  const first = doc.getXmlFragment('body').get(0) as Y.XmlElement
  return (first.get(at) as Y.XmlElement).get(0) as Y.XmlText
}

/** What someone wrote without a line, when nothing is left of the places where they wrote it. */
function collected(write: (doc: Y.Doc) => void): string | undefined {
  const writer = peerOf(start, 7)
  const before = Y.encodeStateVector(writer)
  write(writer)
  const { structs, deletions } = scanUpdate(Y.encodeStateAsUpdate(writer, before))
  return collectedText(structs, () => true, deletions)[0]?.text
}

describe('[R20] text that was put in a place that is gone', () => {
  test('comes back in the order in which it stood, not in which it was typed', () => {
    expect(
      collected((doc) => {
        const text = textIn(doc, 0)
        text.insert(4, ' achter')
        text.insert(4, ' midden')
        text.insert(8, 'xx')
        text.insert(4, 'voor')
      }),
    ).toBe('voor midxxden achter')
  })

  test('has a line for each place', () => {
    expect(
      collected((doc) => {
        textIn(doc, 0).insert(4, ' elke avond')
        textIn(doc, 1).insert(3, ' een uur')
        const made = new Y.XmlElement('paragraph')
        made.insert(0, [new Y.XmlText('een nieuwe lijn')])
        ;(textIn(doc, 0).parent!.parent as Y.XmlElement).insert(1, [made])
      }),
    ).toBe(' elke avond\n een uur\neen nieuwe lijn')
  })

  test('is without what its writer took away again, and whole around marks', () => {
    expect(
      collected((doc) => {
        const text = textIn(doc, 0)
        text.insert(4, ' een twee drie')
        text.delete(9, 5)
        text.insert(9, 'TWEE ')
        text.format(5, 3, { strong: true })
        text.insert(6, '-', { strong: true })
      }),
    ).toBe(' e-en TWEE drie')
    expect(
      collected((doc) => {
        textIn(doc, 0).insert(4, 'weer weg')
        textIn(doc, 0).delete(4, 8)
      }),
    ).toBeUndefined()
  })

  test('is what stood there, for any edits by chance', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const random = seededRandom(seed)
      let wanted = ''
      const found = collected((doc) => {
        const text = textIn(doc, 0)
        // Everything in one place, which begins behind the words that were there.
        let length = 0
        for (let turn = 0; turn < 30; turn++) {
          const at = random.below(length + 1)
          if (random.below(4) === 0 && length > 0) {
            const count = Math.min(length - at, 1 + random.below(4))
            text.delete(4 + at, count)
            length -= count
          } else {
            const word = random.pick(['a', 'bc', 'def', 'ghij'])
            text.insert(4 + at, word)
            length += word.length
          }
        }
        wanted = text.toString().slice(4)
      })
      const letters = (text: string): string => [...text.replaceAll('\n', '')].sort().join('')
      expect(letters(found ?? ''), `seed ${seed}`).toBe(letters(wanted))
      // What was wholly taken away and begun anew has no neighbours left; all else is in its order.
      if (!found?.includes('\n')) expect(found ?? '', `seed ${seed}`).toBe(wanted)
    }
  })
})
