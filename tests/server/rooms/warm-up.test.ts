import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { DocumentState } from '../../../server/rooms/document-state.ts'
import { warmUp } from '../../../server/rooms/index.ts'

test('warming up leaves nothing running behind', () => {
  const before = process.getActiveResourcesInfo()
  warmUp()
  expect(process.getActiveResourcesInfo()).toEqual(before)
})

test('a document that was loaded from a snapshot gives that snapshot to newcomers, until it changes', () => {
  const written = new Y.Doc()
  written.getText('body').insert(0, 'Ik wil leraar worden.')
  const snapshot = Y.encodeStateAsUpdate(written)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, snapshot)
  const state = new DocumentState(doc)
  state.loadedFrom(snapshot)
  expect(state.full()).toBe(snapshot)
  expect(state.wouldExceed(snapshot.length + 10, 10)).toBe(false)
  expect(state.wouldExceed(snapshot.length + 10, 11)).toBe(true)

  doc.getText('body').insert(0, 'Ja. ')
  state.changed(20)
  const newcomer = new Y.Doc()
  Y.applyUpdate(newcomer, state.full())
  expect(newcomer.getText('body').toString()).toBe('Ja. Ik wil leraar worden.')
})
