import { toggleMark as original } from 'prosemirror-commands'
import type { Node } from 'prosemirror-model'
import { AllSelection, EditorState, NodeSelection, TextSelection } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { firstOf, toggleMark } from '../../../editor/prosemirror/commands/marks.ts'
import { contractSchema } from '../../../schemas/document/index.ts'

const { strong } = contractSchema.marks as { strong: import('prosemirror-model').MarkType }
const line = (...content: Node[]) => contractSchema.node('paragraph', {}, content)
const text = (words: string, on = false) => contractSchema.text(words, on ? [strong.create()] : [])
const doc = contractSchema.node('doc', null, [
  contractSchema.node('section', {}, [
    line(text('one  two '), text('three', true), text(' four')),
    contractSchema.node('clause'),
    line(contractSchema.node('fact', { key: 'school' }), text('  ')),
    line(),
  ]),
])

test('a mark goes on and off as in ProseMirror, whatever is selected', () => {
  const state = EditorState.create({ doc })
  const positions: number[] = []
  for (let pos = 0; pos <= doc.content.size; pos += 1) {
    if (doc.resolve(pos).parent.isTextblock) positions.push(pos)
  }
  const selections = positions.flatMap((from) =>
    positions.filter((to) => to >= from).map((to) => TextSelection.create(doc, from, to)),
  )
  const nodes: NodeSelection[] = []
  doc.descendants((node, pos) => {
    if (NodeSelection.isSelectable(node)) nodes.push(NodeSelection.create(doc, pos))
  })
  for (const selection of [...selections, ...nodes, new AllSelection(doc)]) {
    const from = state.apply(state.tr.setSelection(selection))
    const results = [original(strong), toggleMark(strong)].map((command) => {
      let after = from
      const does = command(from, (tr) => {
        after = from.apply(tr)
      })
      return { does, dry: command(from), doc: after.doc.toJSON(), stored: after.storedMarks }
    })
    expect(results[1], JSON.stringify(selection)).toEqual(results[0])
  }
  expect(selections.length).toBeGreaterThan(100)
})

test('the first command that does something is the last that is asked', () => {
  const asked: number[] = []
  const command = (number: number, does: boolean) => () => {
    asked.push(number)
    return does
  }
  const state = EditorState.create({ doc })
  expect(firstOf(command(1, false), command(2, true), command(3, true))(state)).toBe(true)
  expect(asked).toEqual([1, 2])
  expect(firstOf(command(4, false))(state)).toBe(false)
})
