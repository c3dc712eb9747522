/** The text as it was a week ago: what the bars of today are compared with. */
import type {
  CanonicalBlock,
  CanonicalContract,
  CanonicalParagraph,
  Party,
} from '../../schemas/document/index.ts'
import { versionCalls } from '../api/index.ts'
import { type BlockBefore, THING } from './protocol.ts'
import type { PlainLanguageOptions } from './types.ts'

const DAY = 86_400_000
const WEEK = 7 * DAY

/** `new`: the contract is of today. Else the moment, in milliseconds since 1970. */
export type Since = { readonly kind: 'new' } | { readonly kind: 'then'; readonly at: number }

export interface TextBefore {
  readonly since: Since
  readonly blocks: readonly BlockBefore[]
}

/** What did not come is asked for again after so long at the earliest, in milliseconds. */
const AGAIN = 30_000

type Options = Pick<PlainLanguageOptions, 'api' | 'browser' | 'contract'>

/** The text of before of one open contract: it is asked for when somebody wants to see it, once. */
export class TextOfBefore {
  readonly #options: Options
  readonly #signal: AbortSignal
  readonly #found: (blocks: readonly BlockBefore[]) => void
  #notBefore = Number.NEGATIVE_INFINITY
  /** Null until it is known. */
  since: Since | null = null

  constructor(
    options: Options,
    signal: AbortSignal,
    found: (blocks: readonly BlockBefore[]) => void,
  ) {
    this.#options = options
    this.#signal = signal
    this.#found = found
  }

  /** May be called as often as one likes. */
  fetch(): void {
    const now = this.#options.browser.now()
    // What stood there before is also what was removed since: not everyone may see that.
    if (!this.#options.contract.rights.includes('bring-back')) return
    if (this.since || now < this.#notBefore) return
    this.#notBefore = now + AGAIN
    textBefore(this.#options, this.#signal)
      .then((before) => {
        if (!before || this.#signal.aborted) return
        this.since = before.since
        this.#found(before.blocks)
      })
      .catch(reportError)
  }
}

/**
 * Asks for the text of a week ago, or of the first day when the contract is younger. Null when it did
 * not come: it can be asked for again.
 */
export async function textBefore(
  { api, browser, contract }: Options,
  signal: AbortSignal,
): Promise<TextBefore | null> {
  const calls = versionCalls(api.send)
  const list = await calls.versions(contract.id, signal)
  if (!list.ok) return null
  const { versions } = list.value
  const now = browser.now()
  const weekAgo = now - WEEK
  const then = versions.findLast(({ at }) => at <= weekAgo) ?? versions[0]
  if (!then || isSameDay(then.at, now)) return { since: { kind: 'new' }, blocks: [] }
  const found = await calls.versionAt(contract.id, then.at, signal)
  if (!found.ok) return null
  // Validated at the door as canonical JSON of this version; written by our own reader.
  const { body } = found.value.contract as unknown as CanonicalContract
  // What stood there a week ago may be older: nobody changed it in between.
  const since: Since = { kind: 'then', at: Math.max(then.at, weekAgo) }
  return { since, blocks: blocksBefore(body) }
}

/** The paragraphs in the order of reading, as `readBlocks` gives those on the screen. */
export function blocksBefore(body: readonly CanonicalBlock[]): readonly BlockBefore[] {
  const blocks: BlockBefore[] = []
  function visit(block: CanonicalBlock, section: string, party: Party | null): void {
    switch (block.type) {
      case 'paragraph':
        blocks.push({ id: block.id, text: textOf(block), kind: kindOf(block), section, party })
        break
      case 'section':
        for (const child of block.children) visit(child, block.id, party)
        break
      case 'goal':
        for (const child of block.children) visit(child, section, party)
        break
      case 'commitment':
        for (const child of block.children) visit(child, section, block.party)
        break
      case 'clause':
      case 'unknown':
        break
    }
  }
  for (const block of body) visit(block, '', null)
  return blocks
}

function textOf({ inline }: CanonicalParagraph): string {
  return inline.map((run) => ('text' in run && !('unknown' in run) ? run.text : THING)).join('')
}

function kindOf({ style }: CanonicalParagraph): BlockBefore['kind'] {
  if (style === 'heading') return 'heading'
  return style === undefined ? 'text' : 'item'
}

function isSameDay(one: number, other: number): boolean {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' })
  return day.format(one) === day.format(other)
}
