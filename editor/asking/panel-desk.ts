import type { BesideOptions } from '../beside/index.ts'

/** Opens the list of questions, and puts the focus in it. */
export class PanelDesk {
  readonly #inside: ShadowRoot
  readonly #mount: HTMLElement
  readonly #openPanel: BesideOptions['openPanel']

  constructor(inside: ShadowRoot, mount: HTMLElement, openPanel: BesideOptions['openPanel']) {
    this.#inside = inside
    this.#mount = mount
    this.#openPanel = openPanel
  }

  /** @param wanted what is to have the focus there */
  open(wanted?: string): void {
    this.#openPanel('asking')
      .then(() => {
        if (wanted) this.focus(wanted)
      })
      .catch(reportError)
  }

  /** Puts the focus on something in the panel, after it was drawn; what sends a form comes into sight with it. */
  focus(wanted: string): void {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const found = this.#inside.querySelector<HTMLElement>(wanted)
        found?.focus()
        if (!(found instanceof HTMLTextAreaElement)) return
        // Where both do not fit, the field has its place.
        found.form?.lastElementChild?.scrollIntoView({ block: 'nearest' })
        found.scrollIntoView({ block: 'nearest' })
      }),
    )
  }

  /** How high the bars at the foot of a phone are, in pixels: also while they make way, for they come back. */
  get barsBelow(): number {
    return this.#inside.querySelector<HTMLElement>('.thumb')?.offsetHeight ?? 0
  }

  /** True when what had the focus is gone. */
  get lostFocus(): boolean {
    const { activeElement, body } = this.#mount.ownerDocument
    return activeElement === null || activeElement === body
  }
}

/** Copies words, where the browser lets it. */
export function copy(words: string, done: () => void): void {
  navigator.clipboard?.writeText(words).then(done).catch(reportError)
}
