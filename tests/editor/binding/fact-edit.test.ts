import { expect, test } from 'vitest'
import { redoDepth, undoDepth } from '../../../editor/prosemirror/binding/index.ts'
import { contractParts, type FactValue, readFact } from '../../../schemas/document/index.ts'
import { contractDoc, paragraph, peerOf, section } from '../../support/contract-builder.ts'
import { exchange, HeadlessEditor } from '../../support/headless-editor.ts'

function pair() {
  const doc = contractDoc([section('s', paragraph('p', 'ab'))])
  const one = new HeadlessEditor(peerOf(doc, 2))
  const other = new HeadlessEditor(peerOf(doc, 3))
  return { one, other, meet: () => exchange(one.doc, other.doc) }
}

/** Every value of the fact, in alphabetical order. */
function values({ doc }: HeadlessEditor): FactValue[] {
  const fact = readFact(contractParts(doc).facts, 'school')
  return fact ? [fact.value, ...fact.others].toSorted() : []
}

test('[B19] a fact that is typed slowly is one step to undo, and nothing else is in it', () => {
  const { one } = pair()
  one.dispatch(one.state.tr.insertText('X', 3))
  const edit = one.bound.editFact('school')
  for (const typed of ['K', 'KT', 'KTA']) {
    edit.write(typed)
    one.bound.stopCapturing()
  }
  one.dispatch(one.state.tr.insertText('Y', 3))
  expect(undoDepth(one.state)).toBe(3)
  one.bound.undo()
  expect(values(one)).toEqual(['KTA'])
  one.bound.undo()
  expect(values(one)).toEqual([])
  one.bound.redo()
  expect(values(one)).toEqual(['KTA'])
})

test('[B19] what another fills in meanwhile stays beside it, whoever types last', () => {
  const { one, other, meet } = pair()
  one.bound.setFact('school', 'Sint-Jan')
  meet()
  const mine = one.bound.editFact('school')
  const theirs = other.bound.editFact('school')
  for (const [here, there] of [
    ['K', 'O'],
    ['KT', 'Od'],
    ['KTA', 'Odisee'],
  ] as const) {
    mine.write(here)
    meet()
    theirs.write(there)
    meet()
  }
  mine.write('KTA Brugge')
  meet()
  expect([values(one), values(other)]).toEqual([
    ['KTA Brugge', 'Odisee'],
    ['KTA Brugge', 'Odisee'],
  ])
})

test('[B19] what was put back leaves nothing to undo', () => {
  const { one, other, meet } = pair()
  other.bound.setFact('school', 'Sint-Jan')
  meet()
  const edit = one.bound.editFact('school')
  edit.write('K')
  edit.write('')
  edit.revert()
  meet()
  expect([values(one), values(other)]).toEqual([['Sint-Jan'], ['Sint-Jan']])
  expect([undoDepth(one.state), redoDepth(one.state)]).toEqual([0, 0])
})

test('[B19] what was put back gives way to what another answered meanwhile', () => {
  const { one, other, meet } = pair()
  one.bound.setFact('school', 'Sint-Jan')
  meet()
  const edit = one.bound.editFact('school')
  edit.write('K')
  meet()
  other.bound.setFact('school', 'Odisee')
  edit.write('KT')
  meet()
  expect(values(one)).toEqual(['KT', 'Odisee'])
  edit.revert()
  meet()
  expect([values(one), values(other)]).toEqual([['Odisee'], ['Odisee']])
})

test('[B19] after an undo in between, what is typed next is a step of its own', () => {
  const { one } = pair()
  const edit = one.bound.editFact('school')
  edit.write('K')
  one.bound.undo()
  expect(edit.value).toBe('')
  edit.write('O')
  expect([undoDepth(one.state), edit.value]).toEqual([1, 'O'])
  edit.revert()
  expect(values(one)).toEqual([])
})

test('[B18] someone who may only read fills in nothing', () => {
  const doc = contractDoc([section('s', paragraph('p', 'ab'))])
  const one = new HeadlessEditor(peerOf(doc, 2), { mayWrite: () => false })
  const edit = one.bound.editFact('school')
  edit.write('K')
  edit.revert()
  expect([values(one), undoDepth(one.state)]).toEqual([[], 0])
})
