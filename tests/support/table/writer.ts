/**
 * One person at one contract, in a Chromium of their own, on the stand-alone page as it is shipped.
 * Everything goes through the keyboard, the mouse and what is on the screen.
 */
import type { BrowserContext, Page } from 'playwright-core'
import type { ConnectionState } from '../../../editor/sync/index.ts'
import type { SetAsideText } from '../../../schemas/api/index.ts'
import type { Role } from '../../../schemas/contract/index.ts'
import { errorsOf } from '../chromium.ts'
import type { Line } from '../line.ts'
import { tryCaret } from './caret.ts'
import { type BlockShown, blocksOf, type NodeJson, type ViewBlock } from './shown.ts'

export interface Caret {
  readonly block: string
  readonly before: string
  readonly after: string
}

export interface WriterOptions {
  readonly role: Role
  readonly name: string
  readonly token: string
  readonly contract: string
  readonly seat: Seat
}

/** A device with its line to the server. Whoever sits there has tabs of their own. */
export interface Seat {
  readonly context: BrowserContext
  readonly line: Line
}

/** The look of {@link Writer.page}'s element, as far as a test asks for it. */
type Element = HTMLElement & { readonly state: ConnectionState | null; hasUnsaved: boolean }

export class Writer {
  readonly role: Role
  readonly name: string
  readonly token: string
  readonly line: Line
  readonly page: Page
  readonly context: BrowserContext
  readonly errors: readonly string[]
  readonly #contract: string

  private constructor({ role, name, token, contract, seat }: WriterOptions, page: Page) {
    this.role = role
    this.name = name
    this.token = token
    this.line = seat.line
    this.context = seat.context
    this.page = page
    this.errors = errorsOf(page)
    this.#contract = contract
  }

  /** A person who comes in by their link, and waits until there is something to write in. */
  static async enter(options: WriterOptions): Promise<Writer> {
    const writer = new Writer(options, await options.seat.context.newPage())
    await writer.openPage(writer.page)
    return writer
  }

  /** The same person, who comes in again in another tab of the same device. */
  async again(page: Page): Promise<Writer> {
    const { role, name, token, line, context } = this
    const seat = { context, line }
    const writer = new Writer({ role, name, token, contract: this.#contract, seat }, page)
    await writer.openPage(page)
    return writer
  }

  async openPage(page: Page): Promise<void> {
    await page.goto(`${this.line.url}/contract.html?id=${this.#contract}#token=${this.token}`)
    await this.#ready(page)
  }

  /** Another tab of the same person. */
  async otherTab(): Promise<Page> {
    const page = await this.context.newPage()
    await this.openPage(page)
    return page
  }

  async reload(): Promise<void> {
    await this.page.reload()
    await this.#ready(this.page)
  }

  async #ready(page: Page): Promise<void> {
    await page.locator('.gpmi-paper[contenteditable=true] .gpmi-section').first().waitFor()
  }

  /** Puts the caret in the text of a block, or selects from there to another place in it. */
  async caret(block: string, offset: number | 'end' = 0, to = offset): Promise<void> {
    const end = performance.now() + 10_000
    while (!(await tryCaret(this.page, block, offset, to))) {
      if (performance.now() > end) throw new Error(`Expected the caret to stay in "${block}"`)
    }
  }

  /** Where the own caret stands, by the words around it. */
  whereCaret(): Promise<Caret> {
    return this.page.evaluate(() => {
      const selection = getSelection()!
      const line = (
        selection.focusNode instanceof Element
          ? selection.focusNode
          : selection.focusNode!.parentElement!
      ).closest('[data-block] p')
      if (!line) throw new Error('Expected the caret to stand in a line')
      const wordsOf = (range: Range): string => {
        const part = range.cloneContents()
        for (const widget of part.querySelectorAll('.gpmi-caret, .gpmi-fact')) widget.remove()
        return part.textContent ?? ''
      }
      const before = document.createRange()
      before.selectNodeContents(line)
      before.setEnd(selection.focusNode!, selection.focusOffset)
      const after = document.createRange()
      after.selectNodeContents(line)
      after.setStart(selection.focusNode!, selection.focusOffset)
      return {
        block: line.closest<HTMLElement>('[data-block]')!.dataset.block!,
        before: wordsOf(before),
        after: wordsOf(after),
      }
    })
  }

  type(text: string, delay = 15): Promise<void> {
    return this.page.keyboard.type(text, { delay })
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** What the editor holds, in the terms of canonical JSON. */
  async body(): Promise<readonly ViewBlock[]> {
    const node = await this.page.evaluate(() => {
      const paper = document.querySelector('.gpmi-paper') as unknown as {
        pmViewDesc: { node: { toJSON(): unknown } }
      }
      return paper.pmViewDesc.node.toJSON()
    })
    return blocksOf(node as NodeJson)
  }

  /** What stands on the screen: each line and clause with its words, facts by their key. */
  screen(): Promise<readonly BlockShown[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.gpmi-paper [data-block]')]
        .filter((block) => block.matches('.gpmi-line'))
        .map((block) => {
          const line = block.querySelector('p')!.cloneNode(true) as HTMLElement
          for (const caret of line.querySelectorAll('.gpmi-caret')) caret.remove()
          for (const fact of line.querySelectorAll<HTMLElement>('.gpmi-fact')) {
            fact.replaceWith(`{${fact.dataset.key}}`)
          }
          return {
            id: block.dataset.block!,
            text: (line.textContent ?? '').replaceAll('\ufeff', ''),
          }
        }),
    )
  }

  /** The words of one line on the screen. */
  async words(block: string): Promise<string | null> {
    return (await this.screen()).find(({ id }) => id === block)?.text ?? null
  }

  state(): Promise<ConnectionState | null> {
    return this.page.evaluate(() => document.querySelector<Element>('gpmi-editor')!.state)
  }

  /** Waits until the header says that everything is saved. */
  async saved(): Promise<void> {
    await this.page
      .locator('[part=status]')
      .filter({ hasText: 'Alles bewaard' })
      .waitFor({ timeout: 30_000 })
  }

  /** From now on the page keeps what stood on it whenever it said that everything is saved. */
  async rememberSaved(): Promise<void> {
    await this.page.evaluate(() => {
      const kept = window as unknown as { savedWords: string }
      kept.savedWords = ''
      setInterval(() => {
        const status = document.querySelector('gpmi-editor')!.shadowRoot!.querySelector('.status')!
        if (!status.textContent!.includes('Alles bewaard')) return
        const lines = [...document.querySelectorAll('.gpmi-line p')]
        kept.savedWords = lines.map((line) => line.textContent).join('\n')
      }, 20)
    })
  }

  /** The words that stood there when everything was last called saved. */
  savedWords(): Promise<string> {
    return this.page.evaluate(() => (window as unknown as { savedWords: string }).savedWords)
  }

  async isOffline(): Promise<void> {
    await this.page
      .locator('[part=status]')
      .filter({ hasText: 'Geen verbinding' })
      .waitFor({ timeout: 30_000 })
  }

  /** The text that the screen offers to put back. */
  async offered(): Promise<readonly string[]> {
    const tab = this.page.locator('[data-panel=aside]')
    if ((await tab.getAttribute('aria-expanded')) !== 'true') await tab.click()
    return this.page.locator('.set-aside blockquote').allInnerTexts()
  }

  /** The text that the server keeps for this person. */
  async keptForMe(): Promise<readonly SetAsideText[]> {
    const response = await fetch(`${this.line.url}/api/contracts/${this.#contract}/set-aside`, {
      headers: { authorization: `Bearer ${this.token}` },
    })
    return ((await response.json()) as { texts: SetAsideText[] }).texts
  }

  /** The browser knows that it is off line. */
  async unplug(): Promise<void> {
    await this.context.setOffline(true)
    await this.isOffline()
  }

  async plugIn(): Promise<void> {
    await this.context.setOffline(false)
  }

  /** Leaves, with all tabs; the device stays. */
  async leave(): Promise<void> {
    this.line.up()
    await this.context.setOffline(false)
    await Promise.all(this.context.pages().map((page) => page.close()))
  }
}

/**
 * True for what Chromium says of its own editing: when two lines become one it gives what it joins a style,
 * which our policy refuses. The text is right without it; what we style ourselves is held to the policy by
 * `strict-page.test.ts`.
 */
export function isOfTheBrowser(error: string): boolean {
  return error.startsWith('Applying inline style violates')
}
