import type { Node } from 'prosemirror-model'
import type { Language } from '../../schemas/basics/index.ts'
import { type Noted, noted } from './noted.ts'
import type { Engine } from './open-engine.ts'
import type { Answer, BlockBefore, Term } from './protocol.ts'
import { type ReadBlock, readBlocks } from './read-blocks.ts'
import type { TypeWords } from './type-words.ts'

interface Known {
  readonly text: string
  readonly kind: ReadBlock['kind']
  readonly stamp: number
}

/**
 * What is known of a text by asking: sends what changed, keeps what was said of the rest, and drops what
 * is said of text that is older than what stands there.
 */
export class Asking {
  readonly #language: Language
  #known = new Map<string, Known>()
  /** The stamps that the engine has. */
  #sent = new Map<string, number>()
  readonly #terms = new Map<string, readonly Term[]>()
  readonly #found = new Map<string, Answer['blocks'][number]['findings']>()
  #glossary: Answer['glossary'] = {}
  #number = 0
  #before: readonly BlockBefore[] | null = null
  #isBeforeSent = false
  answer: Answer | null = null

  constructor(language: Language) {
    this.#language = language
  }

  /** The engine is another one, and knows nothing yet. */
  forget(): void {
    this.#sent.clear()
    this.#isBeforeSent = false
  }

  /** The text as it was before, to compare with: it goes along with the next question. */
  compareWith(before: readonly BlockBefore[]): void {
    this.#before = before
    this.#isBeforeSent = false
  }

  /** The terms in a line of fixed wording; undefined while it was not asked about. */
  readonly termsOf = (line: string): readonly Term[] | undefined => this.#terms.get(line)

  /** Every word that was explained in an answer, by entry. */
  get glossary(): Answer['glossary'] {
    return this.#glossary
  }

  /** What was found in the text as it stands, in the order of reading. */
  notedIn(doc: Node): readonly Noted[] {
    return readBlocks(doc).flatMap(({ id, section, text }) =>
      (this.#found.get(id) ?? [])
        .filter((finding) => text.includes(finding.text))
        .map((finding) => noted(id, section, finding)),
    )
  }

  /**
   * Asks about a text. @param current gives the text as it stands when the answer comes
   * @returns false when there was no answer
   */
  async ask(
    engine: Engine,
    doc: Node,
    words: TypeWords,
    speak: Language,
    lines: readonly string[],
    current: () => Node | null,
  ): Promise<boolean> {
    const blocks = readBlocks(doc)
    const knownBefore = this.#known
    this.#known = new Map(
      blocks.map(({ id, text, kind }) => {
        const was = knownBefore.get(id)
        const same = was?.text === text && was.kind === kind
        return [id, same ? was : { text, kind, stamp: (was?.stamp ?? 0) + 1 }]
      }),
    )
    const sent = new Map<string, number>()
    const asked = blocks.map(({ id, text, kind, section, party }) => {
      const { stamp } = this.#known.get(id)!
      sent.set(id, stamp)
      const isNew = this.#sent.get(id) !== stamp
      return { id, stamp, kind, section, party, ...(isNew && { text }) }
    })
    const asks = [...new Set(lines)].filter((line) => !this.#terms.has(line))
    this.#sent = sent
    const before = this.#isBeforeSent ? null : this.#before
    this.#isBeforeSent = true
    const answer = await engine.ask({
      number: ++this.#number,
      language: this.#language,
      speak,
      ...words,
      blocks: asked,
      lines: asks,
      ...(before && { before }),
    })
    const now = current()
    if (!answer || !now || answer.number !== this.#number) return false
    this.#take(answer, now)
    return true
  }

  #take(answer: Answer, doc: Node): void {
    this.answer = answer
    this.#glossary = { ...this.#glossary, ...answer.glossary }
    for (const { line, terms } of answer.lines) this.#terms.set(line, terms)
    const texts = new Map(readBlocks(doc).map(({ id, text }) => [id, text]))
    for (const { id, stamp, findings } of answer.blocks) {
      const known = this.#known.get(id)
      // What changed meanwhile is asked about again. Until then what was said before holds, for the words
      // that still stand there: a card on them stays open while another types in the same paragraph.
      if (known?.stamp === stamp && known.text === texts.get(id)) this.#found.set(id, findings)
    }
    for (const id of [...this.#found.keys()]) if (!this.#known.has(id)) this.#found.delete(id)
  }
}
