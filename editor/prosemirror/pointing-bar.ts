import { button, make, setAttribute, setText } from './dom.ts'
import type { Repaintable, SurfaceContext } from './surface-context.ts'
import type { RemotePresence } from './types.ts'

interface PointedAt {
  readonly client: number
  readonly person: RemotePresence['person']
  readonly block: string
  readonly count: number
}

/** A block as it stands on the paper. */
interface Found {
  readonly text: string
  readonly element: Element | null
}

/**
 * Says once, to a screen reader, where somebody points; when that is out of sight, it offers to go there.
 * It moves nobody's page by itself, and goes away when the block comes into sight, when the other points
 * no more, or when the person does not want it now.
 */
export class PointingBar implements Repaintable {
  readonly dom: HTMLElement
  readonly #context: SurfaceContext
  readonly #text: HTMLElement
  readonly #go: HTMLButtonElement
  readonly #later: HTMLButtonElement
  readonly #find: (block: string) => Found | null
  readonly #leave: () => void
  readonly #sight: IntersectionObserver
  readonly #release: () => void
  /** The last pointing of each session that was said. */
  readonly #heard = new Map<number, number>()
  #pointed: PointedAt | null = null
  #observed: Element | null = null

  constructor(
    context: SurfaceContext,
    how: {
      readonly find: (block: string) => Found | null
      readonly goTo: (block: string) => void
      /** Gives the focus back to the text. */
      readonly leave: () => void
    },
  ) {
    this.#context = context
    this.#find = how.find
    this.#leave = how.leave
    this.#text = make('span', { class: 'gpmi-pointing-text' })
    this.#go = button('gpmi-button', '', () => {
      const { block } = this.#pointed!
      this.#end()
      how.goTo(block)
    })
    this.#later = button('gpmi-button gpmi-quiet', '', () => this.#dismiss())
    this.dom = make(
      'div',
      { class: 'gpmi-pointing', role: 'group' },
      this.#text,
      this.#go,
      this.#later,
    )
    this.dom.hidden = true
    this.dom.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      this.#dismiss()
    })
    // What is under the bars at the top and bottom of a page is not in sight.
    this.#sight = new IntersectionObserver((entries) => this.#seen(entries.at(-1)!), {
      rootMargin: '-64px 0px',
    })
    this.#release = context.register(this)
    this.repaint()
  }

  /** To be called when the others or where they point changed. */
  update(others: readonly RemotePresence[]): void {
    const pointed = others.flatMap(({ client, person, pointing }): PointedAt[] =>
      pointing ? [{ client, person, ...pointing }] : [],
    )
    for (const other of pointed) {
      if (this.#heard.get(other.client) === other.count) continue
      const found = this.#find(other.block)
      // It may be in text that is still on its way.
      if (!found) continue
      this.#heard.set(other.client, other.count)
      const { messages, options } = this.#context
      options.announce(messages.pointsAt(other.person.name, found.text))
      this.#end()
      this.#pointed = other
    }
    const shown = this.#pointed
    if (!shown) return
    const still = pointed.some(
      ({ client, count }) => client === shown.client && count === shown.count,
    )
    if (still) this.#observe(this.#find(shown.block)?.element ?? null)
    else this.#end()
  }

  /** Goes to its first button. @returns false when there is nothing to go to */
  focus(): boolean {
    if (!this.dom.hidden) this.#go.focus()
    return !this.dom.hidden
  }

  repaint(): void {
    const { messages, language } = this.#context
    const { pointing } = messages
    const text = this.#pointed ? pointing.shows(this.#pointed.person.name) : ''
    setText(this.#text, text)
    setText(this.#go, pointing.go)
    setText(this.#later, pointing.later)
    setAttribute(this.dom, 'aria-label', text)
    setAttribute(this.dom, 'lang', language)
    setAttribute(this.dom, 'data-look', this.#pointed ? String(this.#pointed.person.look) : null)
  }

  destroy(): void {
    this.#sight.disconnect()
    this.#release()
  }

  /** The element of a block may become another one. */
  #observe(element: Element | null): void {
    if (element === this.#observed) return
    this.#sight.disconnect()
    this.#observed = element
    if (element) this.#sight.observe(element)
    else this.#end()
  }

  /** Of an element in a part of the page that is not shown the browser says that it is not in sight. */
  #seen({ isIntersecting, target }: IntersectionObserverEntry): void {
    if (target !== this.#observed) return
    if (isIntersecting) this.#dismiss()
    else if (this.dom.hidden) {
      this.dom.hidden = false
      this.repaint()
      this.#context.options.announce(this.#context.messages.pointing.byKey)
    }
  }

  #dismiss(): void {
    const focused = this.dom.matches(':focus-within')
    this.#end()
    if (focused) this.#leave()
  }

  #end(): void {
    this.#sight.disconnect()
    this.#observed = null
    this.#pointed = null
    this.dom.hidden = true
  }
}
