import { html, nothing, render, type TemplateResult } from 'lit'
import type { Suggestion } from '../../plugins/readability/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { ReadabilityTexts } from './texts/texts.ts'

/** What a card is about. */
export interface CardContent {
  /** What it is about, the same for as long as it is about the same. */
  readonly key: string
  readonly heading: string
  /** As it stands in the text, and in which language that is. */
  readonly words: string
  readonly wordsLanguage: Language
  /** What it means, in the language of the contract; null when no list says it. */
  readonly gloss: string | null
  /** In the language of the screen. */
  readonly said: readonly string[]
  /** Plain words to read: what does not fit with one press, and all of them for who may not change it. */
  readonly instead: readonly string[]
  /** What may be done; none for who reads and for a term in fixed wording. */
  readonly actions: CardActions | null
  readonly next: (() => void) | null
}

export interface CardActions {
  readonly suggestions: readonly Suggestion[]
  readonly apply: (suggestion: Suggestion) => void
  /** @param why never empty */
  readonly keep: (why: string) => void
}

/** Where a card stands: under these words, in the coordinates of the window. */
export interface Anchor {
  readonly left: number
  readonly bottom: number
}

/** Between the words and the card, in pixels. */
const GAP = 6
const WIDTH = 380
/** It keeps so far from the edges of the element. */
const EDGE = 8

/**
 * The card on a word. It lies in the shadow root of the element, takes the focus only from who came by
 * keyboard, and leaves it to the text when it goes.
 */
export class Card {
  readonly dom: HTMLElement
  readonly #inside: ShadowRoot
  readonly #leave: () => void
  #texts: ReadabilityTexts
  #content: CardContent | null = null
  #asking = false
  #anchor: () => Anchor | null = () => null

  /** @param leave gives the focus back to the text */
  constructor(inside: ShadowRoot, texts: ReadabilityTexts, leave: () => void) {
    this.#inside = inside
    this.#texts = texts
    this.#leave = leave
    this.dom = inside.ownerDocument.createElement('div')
    this.dom.className = 'word-card'
    this.dom.setAttribute('role', 'dialog')
    this.dom.tabIndex = -1
    this.dom.hidden = true
    this.dom.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      this.close(true)
    })
    inside.append(this.dom)
  }

  /** What it is about; null when it is closed. */
  get key(): string | null {
    return this.#content?.key ?? null
  }

  get hasFocus(): boolean {
    return this.dom.contains(this.#inside.activeElement)
  }

  /** @param anchor where its words are now; null when they are out of sight */
  open(content: CardContent, anchor: () => Anchor | null, takesFocus: boolean): void {
    this.#anchor = anchor
    this.#asking = false
    this.#content = content
    this.dom.hidden = false
    this.#paint()
    this.place()
    this.dom.scrollIntoView({ block: 'nearest' })
    if (takesFocus) this.dom.focus({ preventScroll: true })
  }

  /** Shows the same in other words, when it is still open. */
  renew(content: CardContent): void {
    if (this.#content?.key !== content.key) return
    this.#content = content
    this.#paint()
    this.place()
  }

  setTexts(texts: ReadabilityTexts): void {
    this.#texts = texts
  }

  /** Puts it under its words, as they lie now. */
  place(): void {
    const at = this.dom.hidden ? null : this.#anchor()
    if (!at) return
    const around = this.#inside.host.getBoundingClientRect()
    const width = Math.min(WIDTH, around.width - 2 * EDGE)
    const { style } = this.dom
    style.width = `${width}px`
    // What it is placed from depends on the page around; where it then lies does not.
    style.left = '0'
    style.top = '0'
    const zero = this.dom.getBoundingClientRect()
    const most = around.right - width - EDGE
    const left = Math.min(Math.max(around.left + EDGE, at.left), most)
    style.left = `${left - zero.left}px`
    style.top = `${at.bottom - zero.top + GAP}px`
  }

  /** @param back the focus goes back to the text, when it was here */
  close(back: boolean): void {
    if (this.dom.hidden) return
    const had = this.hasFocus
    this.#content = null
    this.dom.hidden = true
    render(nothing, this.dom)
    if (back && had) this.#leave()
  }

  destroy(): void {
    this.dom.remove()
  }

  #paint(): void {
    const content = this.#content
    if (!content) return
    this.dom.setAttribute('aria-label', `${content.heading} ${content.words}`)
    render(this.#asking ? this.#question(content) : this.#body(content), this.dom)
  }

  #body(content: CardContent): TemplateResult {
    const { card } = this.#texts
    const { actions } = content
    const explaining = actions?.suggestions.find(({ explains }) => explains)
    const others = actions?.suggestions.filter(({ explains }) => !explains) ?? []
    return html`
      <h3>${content.heading}</h3>
      <p class="card-words" lang=${content.wordsLanguage}>${content.words}</p>
      ${
        content.gloss === null
          ? nothing
          : html`<p class="card-gloss" lang=${content.wordsLanguage}>${content.gloss}</p>`
      }
      ${content.said.map((text) => html`<p>${text}</p>`)}
      ${
        others.length === 0
          ? nothing
          : html`<p class="card-label" id="card-instead">${card.instead}</p>
              <div class="card-row" role="group" aria-labelledby="card-instead">
                ${others.map(
                  (one) =>
                    html`<button
                      type="button"
                      data-do="instead"
                      lang=${content.wordsLanguage}
                      @click=${() => actions?.apply(one)}
                    >
                      ${one.label}
                    </button>`,
                )}
              </div>`
      }
      ${
        content.instead.length === 0
          ? nothing
          : html`<p class="card-label" id="card-advice">
                ${!actions ? card.instead : others.length > 0 ? card.advice : card.adviceAlone}
              </p>
              <ul class="card-advice" aria-labelledby="card-advice" lang=${content.wordsLanguage}>
                ${content.instead.map((words) => html`<li>${words}</li>`)}
              </ul>`
      }
      ${
        explaining
          ? html`<div class="card-row">
              <button
                type="button"
                data-do="explain"
                aria-description=${card.explainWith(explaining.label)}
                @click=${() => actions?.apply(explaining)}
              >
                ${card.explain}
              </button>
            </div>`
          : nothing
      }
      <div class="card-row card-last">
        ${
          actions
            ? html`<button type="button" class="quiet" data-do="keep" @click=${() => this.#ask(true)}>${card.keep}</button>`
            : nothing
        }
        ${
          content.next
            ? html`<button type="button" class="quiet" data-do="next" @click=${content.next}>${card.next}</button>`
            : nothing
        }
        <button type="button" class="quiet" data-do="close-card" @click=${() => this.close(true)}>
          ${card.close}
        </button>
      </div>
    `
  }

  #question(content: CardContent): TemplateResult {
    const { card } = this.#texts
    const save = (event: Event): void => {
      event.preventDefault()
      const field = this.dom.querySelector('input')
      const why = field?.value.trim() ?? ''
      if (why === '') field?.focus()
      else content.actions?.keep(why)
    }
    return html`
      <form @submit=${save}>
        <label for="card-why">${card.reason}</label>
        <p class="card-words" lang=${content.wordsLanguage}>${content.words}</p>
        <input id="card-why" type="text" maxlength="300" required aria-describedby="card-why-hint" />
        <p class="source" id="card-why-hint">${card.reasonHint}</p>
        <div class="card-row">
          <button type="submit" class="main" data-do="save-reason">${card.save}</button>
          <button type="button" class="quiet" data-do="back" @click=${() => this.#ask(false)}>${card.back}</button>
        </div>
      </form>
    `
  }

  #ask(asking: boolean): void {
    this.#asking = asking
    this.#paint()
    this.place()
    const target = asking ? 'input' : '[data-do="keep"]'
    this.dom.querySelector<HTMLElement>(target)?.focus()
  }
}
