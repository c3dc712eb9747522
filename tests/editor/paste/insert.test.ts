import type { Node } from 'prosemirror-model'
import { EditorState, TextSelection } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { nodeOf } from '../../../editor/prosemirror/blocks.ts'
import { insertBlocks } from '../../../editor/prosemirror/paste/insert.ts'
import { readText } from '../../../editor/prosemirror/paste/read-text.ts'
import { seededRandom } from '../../support/random.ts'
import { randomBlocks, randomContract } from '../../support/surface/random-contract.ts'

function letters(doc: Node): string {
  return [...doc.textBetween(0, doc.content.size, '', '#').replaceAll('\n', '')].sort().join('')
}

function count(doc: Node, type: string): number {
  let found = 0
  doc.descendants((node) => {
    if (node.type.name === type) found += 1
  })
  return found
}

test('[S29] [S30] whatever is pasted, wherever: every letter stays, and every card and goal with it', () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const random = seededRandom(seed)
    const doc = randomContract(random)
    const places: number[] = []
    doc.descendants((node, pos) => {
      if (node.isTextblock) places.push(pos + 1 + random.below(node.content.size + 1))
    })
    if (places.length === 0) continue
    const state = EditorState.create({
      doc,
      selection: TextSelection.create(doc, random.pick(places)),
    })
    const pasted = randomBlocks(random).map((block) => nodeOf(block, random.bytes))
    const after = insertBlocks(state, pasted, random.bytes).doc
    after.check()
    const expected = [letters(doc), ...pasted.map((node) => letters(node))].join('')
    expect([seed, letters(after)]).toEqual([seed, [...expected].sort().join('')])
    for (const type of ['goal', 'commitment', 'clause', 'section']) {
      const came = pasted.reduce(
        (sum, node) => sum + (node.type.name === type ? 1 : 0) + count(node, type),
        0,
      )
      expect([seed, type, count(after, type)]).toEqual([seed, type, count(doc, type) + came])
    }
    const ids: string[] = []
    after.descendants((node) => {
      if ('id' in node.attrs) ids.push(node.attrs.id)
    })
    expect([seed, new Set(ids).size]).toEqual([seed, ids.length])
  }
})

test('[S27] lines of plain text are paragraphs, and drawn bullets are taken for what they are', () => {
  expect(readText('een\r\n\r\n\ttwee\u2028- drie\n12. vier\n-5 graden\n')).toEqual([
    { type: 'paragraph', style: 'plain', text: 'een' },
    { type: 'paragraph', style: 'plain', text: 'twee' },
    { type: 'paragraph', style: 'bullet', text: 'drie' },
    { type: 'paragraph', style: 'number', text: 'vier' },
    { type: 'paragraph', style: 'plain', text: '-5 graden' },
  ])
})
