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
  /** Who took it away; null when that is not known. */
  readonly name: string | null
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
    const name = listed ? by?.name : this.#onlyOther?.name
    const isOwn = by !== undefined && by.id === beside.contract.me.id
    this.#lost = { name: isOwn ? null : (name ?? null), at, isListed: listed !== null, isWords }
    changed()
  }

  notice(texts: AuthorsTexts): TemplateResult | undefined {
    if (!this.#lost) return undefined
    const { name, isListed } = this.#lost
    return html`<div class="notice" data-tone="attention" data-notice="lost-place">
      ${authorsSign}
      <p>${[texts.lost.who(name), this.#how(texts, this.#lost)].join(' ').trim()}</p>
      ${
        isListed
          ? html`<button type="button" @click=${() => this.#seen(this.#options.open)}>${texts.tab}</button>`
          : nothing
      }
      <button type="button" @click=${() => this.#seen()}>${texts.lost.seen}</button>
    </div>`
  }

  #how({ lost }: AuthorsTexts, { at, isListed, isWords }: Lost): string {
    if (isListed) return lost.back
    if (Math.abs(at - this.#asideSince) < TOGETHER) return ''
    if (!isWords || this.#mayBringBack) return lost.goOn
    const { participants } = this.#options.beside.contract
    const names = participants.filter(({ role }) => role === 'worker' || role === 'client')
    return lost.ask(names.map((one) => one.name))
  }

  #seen(then?: () => void): void {
    this.#lost = null
    this.#options.changed()
    then?.()
  }

  get #mayBringBack(): boolean {
    return this.#options.beside.contract.rights.includes('bring-back')
  }

  /** Who it must have been, when there is nobody else here who writes. */
  get #onlyOther(): Person | null {
    const { people = [] } = (this.#host ?? {}) as { readonly people?: readonly Person[] }
    const { me } = this.#options.beside.contract
    const others = people.filter(({ id, role }) => id !== me.id && role !== 'reader')
    return others.length === 1 ? others[0]! : null
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

/** Whether the words of a block are in a passage, but for the last ones that nobody else had seen. */
function isOf(passage: RemovedPassage, text: string): boolean {
  const parts = passage.text.split(' … ').map((part) => part.trim())
  return text
    .split(' … ')
    .some((words) =>
      parts.some((part) => words.includes(part) && part.length * 2 > words.trim().length),
    )
}
