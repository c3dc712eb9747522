import * as Y from 'yjs'
import { contractParts } from '../../schemas/document/index.ts'
import { Applier } from './apply.ts'
import { DocumentIndex } from './document-index.ts'
import { DocumentState } from './document-state.ts'

/** So many edits are in the document that is loaded, and so many times it is loaded: about 60 ms. */
const EDITS = 1500
const TIMES = 16

/**
 * Loads a made-up document a few times, so that the first contracts that are opened after a start,
 * when everyone comes back at once, open as fast as later ones: code that has not run much yet is
 * interpreted, several times as slow. It leaves nothing behind.
 */
export function warmUp(): void {
  const written = writtenDocument()
  for (let time = 0; time < TIMES; time++) {
    const doc = new Y.Doc()
    new DocumentIndex(doc).countStructs()
    new Applier(doc)
    Y.applyUpdate(doc, written)
    const state = new DocumentState(doc)
    state.full()
    state.askFrame()
    doc.destroy()
  }
}

/** Letters typed in three texts in turn, with a move of the caret now and then, and deletions. */
function writtenDocument(): Uint8Array {
  const doc = new Y.Doc()
  const paragraph = new Y.XmlElement('paragraph')
  contractParts(doc).body.insert(0, [paragraph])
  const texts = [new Y.XmlText(), new Y.XmlText(), new Y.XmlText()]
  paragraph.insert(0, texts)
  for (let edit = 0; edit < EDITS; edit++) {
    const text = texts[edit % texts.length]!
    text.insert(edit % 7 === 0 ? Math.floor(text.length / 2) : text.length, 'e')
    if (edit % 10 === 9) text.delete(Math.floor(text.length / 3), 1)
  }
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}
