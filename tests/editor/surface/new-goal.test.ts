import { EditorState } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { newGoal, nodeOf } from '../../../editor/prosemirror/blocks.ts'
import { appendBlock } from '../../../editor/prosemirror/commands/add-block.ts'
import { contractSchema } from '../../../schemas/document/index.ts'
import { seededRandom } from '../../support/random.ts'

const random = seededRandom(5).bytes

test('a new goal has a line for its words and the lines that its section asks', () => {
  const plain = nodeOf(newGoal(), random)
  expect(plain.childCount).toBe(1)
  const goal = nodeOf(newGoal(['Dit heb ik al: ', 'Dit heb ik nodig: ']), random)
  const lines: string[] = []
  goal.forEach((line) => {
    lines.push(line.textContent)
  })
  expect(lines).toEqual(['', 'Dit heb ik al: ', 'Dit heb ik nodig: '])
})

test('the caret stands in the line for its words', () => {
  const doc = contractSchema.node('doc', null, [contractSchema.node('section', {}, [])])
  const { tr } = EditorState.create({ doc })
  const { selection } = appendBlock(tr, 0, newGoal(['Dit heb ik al: ']), random)
  expect(selection.$from.parent.type.name).toBe('paragraph')
  expect(selection.$from.parent.textContent).toBe('')
  expect(selection.$from.node(-1).type.name).toBe('goal')
})
