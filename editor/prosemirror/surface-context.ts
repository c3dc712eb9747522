import type { EditorView } from 'prosemirror-view'
import type * as Y from 'yjs'
import type { ContractType } from '../../plugins/kit/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import {
  contractParts,
  type Fact,
  type FactValue,
  factKeyOf,
  factProblem,
  type Party,
  readFact,
} from '../../schemas/document/index.ts'
import { insideSentence, type SurfaceMessages, surfaceMessages } from '../messages/index.ts'
import type { ContractViewOptions } from './types.ts'

/** A node view, or a part of one, that repaints when what is around the text changes. */
export interface Repaintable {
  repaint(): void
}

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
  readonly #setFact: (key: string, value: FactValue) => void
  readonly #facts: Y.Map<FactValue>
  readonly #all = new Set<Repaintable>()
  readonly #byFact = new Map<string, Set<Repaintable>>()
  readonly #prefix = `gpmi-${++surfaces}`
  readonly #observer: (event: Y.YMapEvent<FactValue>) => void
  #ids = 0

  /** @param setFact writes a fact so that undo covers it */
  constructor(options: ContractViewOptions, setFact: (key: string, value: FactValue) => void) {
    this.options = options
    this.definition = options.definition
    this.contractLanguage = options.contractLanguage
    this.language = options.language
    this.messages = surfaceMessages(options.language)
    this.editable = options.editable
    this.#setFact = setFact
    this.#facts = contractParts(options.doc).facts
    this.#observer = (event) => {
      const changed = new Set([...event.keysChanged].map((entry) => factKeyOf(String(entry))))
      for (const key of changed) {
        if (key !== null) for (const part of this.#byFact.get(key) ?? []) part.repaint()
      }
    }
    this.#facts.observe(this.#observer)
  }

  /** An id for the `aria-labelledby` of one element, unique on the page. */
  uniqueId(): string {
    this.#ids += 1
    return `${this.#prefix}-${this.#ids}`
  }

  /** Repaints `part` with the surface, and when one of `facts` changes. @returns stops that */
  register(part: Repaintable, facts: readonly string[] = []): () => void {
    this.#all.add(part)
    for (const key of facts) {
      const parts = this.#byFact.get(key) ?? new Set()
      this.#byFact.set(key, parts.add(part))
    }
    return () => {
      this.#all.delete(part)
      for (const key of facts) this.#byFact.get(key)?.delete(part)
    }
  }

  repaintAll(): void {
    for (const part of [...this.#all]) part.repaint()
  }

  setLanguage(language: Language): void {
    this.language = language
    this.messages = surfaceMessages(language)
    this.repaintAll()
  }

  setEditable(editable: boolean): void {
    this.editable = editable
    this.repaintAll()
  }

  /** "Amina", "Het OCMW": as a heading. */
  partyName(party: Party): string {
    return this.options.partyName(party)
  }

  /** "Amina", "het OCMW": inside a sentence. */
  partyInside(party: Party): string {
    return insideSentence(this.options.partyName(party))
  }

  fact(key: string): Fact | undefined {
    return readFact(this.#facts, key)
  }

  /** Writes a fact as one undoable change of this person's. What cannot be a fact is not written. */
  setFact(key: string, value: FactValue): void {
    if (!this.editable || factProblem(value) !== null) return
    this.#setFact(key, value)
  }

  destroy(): void {
    this.#facts.unobserve(this.#observer)
    this.#all.clear()
    this.#byFact.clear()
  }
}
