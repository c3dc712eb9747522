import { html, nothing, type TemplateResult } from 'lit'
import type { RemovedPassage, RemovedResponse } from '../../schemas/api/index.ts'
import type { AuthorshipCalls } from '../api/index.ts'
import type { BesideOptions } from '../beside/index.ts'
import type { Person } from '../prosemirror/index.ts'
import { authorsSign } from './signs.ts'
import type { AuthorsTexts } from './texts/texts.ts'

/** Less than a word is not listed among what was removed. */
const A_WORD = /[\p{L}\p{M}\p{N}]{2}/u
/** What was just removed is in the list after so long, in milliseconds; asked so many times. */
const AGAIN = 600
const TIMES = 3
/** The roles in which one writes. */
const WRITE: ReadonlySet<string> = new Set(['worker', 'client', 'support'])
/** Words that are set aside within this time were lost together with their place, in milliseconds. */
const TOGETHER = 15_000

export interface LostPlaceOptions {
  readonly beside: BesideOptions
  readonly calls: Pick<AuthorshipCalls, 'removed'>
  readonly signal: AbortSignal
  readonly changed: () => void
  /** Opens what was removed. */
  readonly open: () => void
}

interface Lost {
  /** Who took it away, or all who can have done it; none: the person, in another window. */
  readonly names: readonly string[]
  readonly at: number
  /** It is listed among what was removed, for this person to put back. */
  readonly isListed: boolean
  /** Others may find it there. */
  readonly isWords: boolean
}

/**
 * Says that others took away the block in which the person was, by whom as far as that is known, and how
 * it can come back. It stays until it is seen. Words that the server set aside with it are offered where
 * all of those are: what to do with them is not said twice.
 */
export class LostPlace {
  readonly #options: LostPlaceOptions
  readonly #host: Element | null
  #lost: Lost | null = null
  #asides = 0
  #asideSince = Number.NEGATIVE_INFINITY

  constructor(options: LostPlaceOptions) {
    this.#options = options
    this.#host = options.beside.mount.parentElement
    const counted = (event: Event): void => {
      const { count } = (event as CustomEvent<{ count: number }>).detail
      if (count > this.#asides) this.#asideSince = options.beside.browser.now()
      this.#asides = count
      if (this.#lost) options.changed()
    }
    this.#host?.addEventListener('gpmi-set-aside', counted, { signal: options.signal })
  }

  /** @param text what stood in the block */
  async tell(text: string): Promise<void> {
    const { beside, signal, changed } = this.#options
    const at = beside.browser.now()
    const isWords = A_WORD.test(text)
    const listed = isWords && this.#mayBringBack ? await this.#find(text) : null
    if (signal.aborted) return
    const by = listed?.people.find(({ id }) => id === listed.passage.by)
    const isOwn = by !== undefined && by.id === beside.contract.me.id
    const names = isOwn ? [] : by ? [by.name] : this.#others
    this.#lost = { names, at, isListed: listed !== null, isWords }
    changed()
  }

  notice(texts: AuthorsTexts): TemplateResult | undefined {
    if (!this.#lost) return undefined
    const { names, isListed } = this.#lost
    return html`<div class="notice" data-tone="attention" data-notice="lost-place">
      ${authorsSign}
      <p>${[texts.lost.who(names), this.#how(texts, this.#lost)].join(' ').trim()}</p>
      ${
        isListed
          ? html`<button type="button" @click=${() => this.#seen(this.#options.open)}>${texts.tab}</button>`
          : nothing
      }
      <button type="button" @click=${() => this.#seen()}>${texts.lost.seen}</button>
    </div>`
  }

  #how({ lost }: AuthorsTexts, { names, at, isListed, isWords }: Lost): string {
    if (isListed) return lost.back
    if (Math.abs(at - this.#asideSince) < TOGETHER) return ''
    if (!isWords || this.#mayBringBack) return lost.goOn
    const { participants } = this.#options.beside.contract
    const may = participants.filter(({ role }) => role === 'worker' || role === 'client')
    const asked = may.map(({ name }) => name)
    // Not the same names twice.
    return asked.length > 1 && asked.join() === names.join() ? lost.askThem : lost.ask(asked)
  }

  #seen(then?: () => void): void {
    this.#lost = null
    this.#options.changed()
    then?.()
  }

  get #mayBringBack(): boolean {
    return this.#options.beside.contract.rights.includes('bring-back')
  }

  /** Who can have done it: the others here who write; when all of those have left, all who may. */
  get #others(): readonly string[] {
    const { people = [] } = (this.#host ?? {}) as { readonly people?: readonly Person[] }
    const { me, participants } = this.#options.beside.contract
    const known = [...participants, ...people.filter(({ id }) => !has(participants, id))]
    const others = known.filter(({ id, role }) => id !== me.id && WRITE.has(role))
    const here = others.filter(({ id }) => has(people, id))
    return (here.length > 0 ? here : others).map(({ name }) => name)
  }

  async #find(
    text: string,
  ): Promise<{ passage: RemovedPassage; people: RemovedResponse['people'] } | null> {
    const { beside, calls, signal } = this.#options
    for (let times = 0; times < TIMES && !signal.aborted; times++) {
      if (times > 0) await new Promise<void>((done) => beside.browser.after(AGAIN, done))
      const found = await calls.removed()
      if (!found.ok) return null
      const { passages, people } = found.value
      const passage = passages.find((one) => isOf(one, text))
      if (passage) return { passage, people }
    }
    return null
  }
}

function has(people: readonly { readonly id: string }[], id: string): boolean {
  return people.some((one) => one.id === id)
}

/** Whether the words of a block are in a passage, but for the last ones that nobody else had seen. */
function isOf(passage: RemovedPassage, text: string): boolean {
  const parts = passage.text.split(' … ').map((part) => part.trim())
  return text
    .split(' … ')
    .some((words) =>
      parts.some((part) => words.includes(part) && part.length * 2 > words.trim().length),
    )
}
