import type { EditorView } from 'prosemirror-view'
import type * as Y from 'yjs'
import type { ContractType } from '../../plugins/kit/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import {
  type BlockToWrite,
  contractParts,
  type Fact,
  type FactValue,
  factKeyOf,
  factProblem,
  type Party,
  readFact,
} from '../../schemas/document/index.ts'
import { Later } from '../later.ts'
import { insideSentence, type SurfaceMessages, surfaceMessages } from '../messages/index.ts'
import type { BoundDocument, FactEdit, JoinedEdits } from './binding/index.ts'
import { newCommitment } from './blocks.ts'
import type { ContractViewOptions, SurfaceParts } from './types.ts'

/** A node view, or a part of one, that repaints when what is around the text changes. */
export interface Repaintable {
  repaint(): void
}

/** @param here it was changed on this page: filled in, or undone */
type FactWatcher = (here: boolean) => void

let surfaces = 0

/**
 * What every node view of one surface shares: texts, names, the facts, and whether one may write now.
 * There is one observer on the facts for the whole surface, and none per node.
 */
export class SurfaceContext {
  readonly options: ContractViewOptions
  readonly definition: ContractType
  readonly contractLanguage: Language
  language: Language
  messages: SurfaceMessages
  editable: boolean
  /** The view, once it is there; node views are made while it is being made. */
  view: EditorView | null = null
  /** What came once the text was open. */
  parts: SurfaceParts | null = null
  /** What is fetched once the text is open. */
  readonly late = new Later(() => import('./late-surface.ts'))
  /** What is asked about each goal beside its words, by the id of the goal: see `goal-fields.ts`. */
  readonly goalFields = new Map<string, HTMLElement>()
  readonly #bound: BoundDocument
  readonly #facts: Y.Map<FactValue>
  readonly #all = new Set<Repaintable>()
  readonly #watchers = new Map<string, Set<FactWatcher>>()
  readonly #prefix = `gpmi-${++surfaces}`
  readonly #observer: (event: Y.YMapEvent<FactValue>) => void
  #ids = 0

  constructor(options: ContractViewOptions, bound: BoundDocument) {
    this.options = options
    this.definition = options.definition
    this.contractLanguage = options.contractLanguage
    this.language = options.language
    this.messages = surfaceMessages(options.language)
    this.editable = options.editable
    this.#bound = bound
    this.#facts = contractParts(options.doc).facts
    this.#observer = (event) => {
      const changed = new Set([...event.keysChanged].map((entry) => factKeyOf(String(entry))))
      for (const key of changed) {
        if (key === null) continue
        for (const changed of this.#watchers.get(key) ?? []) changed(event.transaction.local)
      }
    }
    this.#facts.observe(this.#observer)
  }

  /** An id for the `aria-labelledby` of one element, unique on the page. */
  uniqueId(): string {
    this.#ids += 1
    return `${this.#prefix}-${this.#ids}`
  }

  /** Repaints `part` with the surface. @returns stops that */
  register(part: Repaintable): () => void {
    this.#all.add(part)
    return () => this.#all.delete(part)
  }

  /** Calls back when a fact changed. @returns stops that */
  watchFact(key: string, changed: FactWatcher): () => void {
    const watchers = this.#watchers.get(key) ?? new Set()
    this.#watchers.set(key, watchers.add(changed))
    return () => watchers.delete(changed)
  }

  #repaintAll(): void {
    for (const part of [...this.#all]) part.repaint()
  }

  addParts(parts: SurfaceParts): void {
    this.parts = parts
    this.#repaintAll()
  }

  setLanguage(language: Language): void {
    this.language = language
    this.messages = surfaceMessages(language)
    this.#repaintAll()
  }

  setEditable(editable: boolean): void {
    this.editable = editable
    this.#repaintAll()
  }

  /** "Amina", "Het OCMW": as a heading, in the language of the screen. */
  partyName(party: Party): string {
    return this.options.partyName(party, this.language)
  }

  /** "Amina", "het OCMW": inside a sentence. */
  partyInside(party: Party): string {
    return insideSentence(this.partyName(party))
  }

  /** Who keeps the promises of a party, when only one person can; otherwise nothing. */
  onlyOneOf(party: Party): string {
    const able = this.options.people().filter((person) => person.party === party)
    return able.length === 1 ? able[0]!.name : ''
  }

  /** A promise to write; who keeps it is said already when only one person can. */
  newCommitment(party: Party): BlockToWrite {
    return newCommitment(party, this.onlyOneOf(party))
  }

  fact(key: string): Fact | undefined {
    return readFact(this.#facts, key)
  }

  /** Writes a fact as one undoable change of this person's. What cannot be a fact is not written. */
  setFact(key: string, value: FactValue): void {
    if (!this.editable || factProblem(value) !== null) return
    this.#bound.setFact(key, value)
  }

  /** Starts filling in a fact: what is written of it is undone in one go. */
  editFact(key: string): FactEdit {
    return this.#bound.editFact(key)
  }

  /** Edits that are to be undone together: those of one field. */
  joinedEdits(): JoinedEdits {
    return this.#bound.joinedEdits()
  }

  destroy(): void {
    this.#facts.unobserve(this.#observer)
    this.#all.clear()
    this.#watchers.clear()
  }
}
