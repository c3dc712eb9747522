import type { readMarkup } from './read-markup.ts'

type Load = () => Promise<{ readonly readMarkup: typeof readMarkup }>

/**
 * The reader of a clipboard's markup, fetched once the text is open and can be typed in. A paste is
 * handled at once, so it cannot wait for it: until it is there {@link MarkupReader.read} is null and
 * plain text is taken. When fetching fails it is tried again at the next {@link MarkupReader.fetch}.
 */
export class MarkupReader {
  read: typeof readMarkup | null = null
  readonly #load: Load
  #fetching = false

  constructor(load: Load = () => import('./read-markup.ts')) {
    this.#load = load
  }

  async fetch(): Promise<void> {
    if (this.read || this.#fetching) return
    this.#fetching = true
    try {
      this.read = (await this.#load()).readMarkup
    } catch {
      // No line now. It is asked for again when it would be of use.
    } finally {
      this.#fetching = false
    }
  }
}

/** The text in markup, each block on a line of its own. Changes `dom`. */
export function plainText(dom: ParentNode): string {
  for (const other of dom.querySelectorAll('style, script, title')) other.remove()
  for (const block of dom.querySelectorAll('p, div, li, tr, br, h1, h2, h3, h4, h5, h6')) {
    block.after('\n')
  }
  return (dom as unknown as Node).textContent ?? ''
}
