/**
 * People who edit one contract through real editors, and whose every character tells who typed it: each
 * has letters of their own, and never types one twice. So the truth about who wrote what can be read from
 * the text itself, however it was moved, split, joined, taken away and brought back.
 */
import { TextSelection } from 'prosemirror-state'
import * as Y from 'yjs'
import type { ParticipantId } from '../../schemas/basics/index.ts'
import { contractSchema } from '../../schemas/document/index.ts'
import type { LedgerRow } from '../../server/authorship/index.ts'
import { HeadlessEditor } from './headless-editor.ts'
import type { SeededRandom } from './random.ts'
import { type EditKind, placesOf, randomEdit, randomTextPos } from './random-edit.ts'

/** Every edit that types, moves or takes away what is there. Copying is none: a copy is its maker's. */
export const authorEdits: readonly EditKind[] = [
  'type',
  'type',
  'type',
  'type',
  'continue',
  'continue',
  'delete',
  'replace',
  'split',
  'split',
  'split at start',
  'join',
  'join',
  'join forward',
  'restyle',
  'mark',
  'unmark',
  'delete across',
  'fact',
  'remove fact',
  'block',
  'remove block',
  'move block',
  'move block',
  'attribute',
  'undo',
  'undo',
  'redo',
  'pause',
  'section',
]

/** Letters of which each is one UTF-16 unit and has no other form: so many for each person. */
const LETTERS = 9000
const FIRST_LETTERS = [0x4e00, 0x4e00 + LETTERS, 0xac00] as const

export class KnownAuthor {
  readonly id: ParticipantId
  readonly doc = new Y.Doc()
  readonly editor: HeadlessEditor
  readonly #first: number
  #typed = 0
  #own: Uint8Array[] = []
  #cut: string | null = null

  constructor(index: 0 | 1 | 2, start: Uint8Array) {
    this.id = `author-${index}` as ParticipantId
    this.#first = FIRST_LETTERS[index]
    Y.applyUpdate(this.doc, start)
    this.doc.clientID = 1000 + index
    // By hand, not by the clock: else a slow machine undoes other words than a fast one.
    this.editor = new HeadlessEditor(this.doc, { captureTimeout: 1e9 })
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'remote' && origin !== 'server') this.#own.push(update)
    })
  }

  /** Something to type: a letter, or a few, or a whole sentence at once. */
  word = (random: SeededRandom): string => {
    const length = random.pick([1, 1, 1, 2, 5, 13, 30])
    let word = ''
    for (let count = 0; count < length; count++) {
      word += String.fromCharCode(this.#first + (this.#typed++ % LETTERS))
    }
    return word
  }

  wrote(letter: string): boolean {
    const code = letter.charCodeAt(0)
    return code >= this.#first && code < this.#first + LETTERS
  }

  edit(random: SeededRandom, kinds: readonly EditKind[] = authorEdits): EditKind {
    return randomEdit(this.editor, random, kinds, this.word)
  }

  /** Takes text away and keeps it, as Ctrl+X does. */
  cut(random: SeededRandom): void {
    const paragraph = random.pick(placesOf(this.editor.state.doc, 'paragraph'))
    if (!paragraph || this.#cut !== null) return
    const [one, other] = [randomTextPos(paragraph, random), randomTextPos(paragraph, random)]
    const [from, to] = [Math.min(one, other), Math.max(one, other)]
    const text = this.editor.state.doc.textBetween(from, to, '', '')
    if (text.length < 12 || text.length !== to - from) return
    this.#cut = text
    this.editor.dispatch(this.editor.state.tr.delete(from, to))
  }

  /** Puts what was cut somewhere. */
  put(random: SeededRandom): void {
    const paragraph = random.pick(placesOf(this.editor.state.doc, 'paragraph'))
    if (!paragraph || this.#cut === null) return
    const at = randomTextPos(paragraph, random)
    this.editor.dispatch(this.editor.state.tr.insert(at, contractSchema.text(this.#cut)))
    this.#cut = null
  }

  /** Presses Backspace at the end of a part of the text, again and again. */
  backspace(random: SeededRandom, times: number): void {
    const paragraph = random.pick(placesOf(this.editor.state.doc, 'paragraph'))
    if (!paragraph) return
    let at = randomTextPos(paragraph, random)
    for (let count = 0; count < times && at > paragraph.pos + 1; count++, at--) {
      this.editor.dispatch(this.editor.state.tr.delete(at - 1, at))
    }
    this.editor.dispatch(
      this.editor.state.tr.setSelection(TextSelection.near(this.editor.state.doc.resolve(at))),
    )
  }

  receive(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, 'remote')
  }

  /** What was written since the last time, one by one. */
  send(): readonly Uint8Array[] {
    return this.#own.splice(0)
  }

  destroy(): void {
    this.editor.destroy()
    this.doc.destroy()
  }
}

/** The log of a contract: what came in, numbered. */
export class KnownLog {
  readonly rows: LedgerRow[] = []

  add(bytes: Uint8Array, participant: ParticipantId | null): void {
    const seq = this.rows.length + 1
    this.rows.push({ seq, bytes, participant, at: 1_790_000_000_000 + seq * 1000 })
  }
}
