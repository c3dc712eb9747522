import { EditorState, type Transaction } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { applyChange, type Changeable } from '../../../editor/findings/apply-change.ts'
import { buildDocument } from '../../../editor/prosemirror/binding/index.ts'
import type { Change } from '../../../plugins/kit/index.ts'
import { contractParts } from '../../../schemas/document/index.ts'
import { contractDoc, paragraph, section } from '../../support/contract-builder.ts'

/** What changes are made on, without a screen. */
function surfaceOf(editable = true): Changeable & { readonly text: () => string } {
  const { body } = contractParts(
    contractDoc([section('s', paragraph('p', 'Ik dient te bellen.'), paragraph('q', 'Ik kom.'))]),
  )
  let state = EditorState.create({ doc: buildDocument(body) })
  return {
    view: {
      editable,
      get state() {
        return state
      },
      dispatch: (tr: Transaction) => {
        state = state.apply(tr)
      },
    },
    insert: () => false,
    setFact: () => {},
    fact: () => undefined,
    together: (edit) => edit(),
    text: () => state.doc.textBetween(0, state.doc.content.size, ' / '),
  }
}

const plainer: Change = {
  kind: 'replace-text',
  block: 'p',
  from: 3,
  to: 11,
  was: 'dient te',
  text: 'moet',
}
const gone: Change = { ...plainer, block: 'gone' }

test('a change is made where its words still stand', () => {
  const surface = surfaceOf()
  expect(applyChange(surface, plainer)).toBe(true)
  expect(surface.text()).toBe('Ik moet bellen. / Ik kom.')
  expect(applyChange(surface, plainer)).toBe(false)
  expect(surface.text()).toBe('Ik moet bellen. / Ik kom.')
})

test('[F6] of several changes those that can still be made are made, and that is said', () => {
  const surface = surfaceOf()
  expect(applyChange(surface, { kind: 'several', changes: [gone, plainer] })).toBe(true)
  expect(surface.text()).toBe('Ik moet bellen. / Ik kom.')
})

test('[F6] nothing is changed, and that is said, where no place is left or nobody may write', () => {
  const surface = surfaceOf()
  expect(applyChange(surface, { kind: 'several', changes: [gone, gone] })).toBe(false)
  expect(applyChange(surfaceOf(false), plainer)).toBe(false)
  expect(surface.text()).toBe('Ik dient te bellen. / Ik kom.')
})
