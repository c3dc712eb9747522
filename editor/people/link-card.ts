import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../../schemas/basics/index.ts'
import type { PeopleTexts } from '../messages/people/index.ts'
import { dayText } from './moments.ts'
import { qrCode } from './qr.ts'

export interface LinkCard {
  readonly texts: PeopleTexts
  readonly language: Language
  readonly name: string
  readonly url: string
  readonly expiresAt: number
  /** How deep its heading is. */
  readonly heading: 'h2' | 'h3' | 'h4'
  copy(text: string): Promise<boolean>
  /** Prints the sheet for this person; null where nothing can be printed alone. */
  readonly print: (() => void) | null
  readonly close: (() => void) | null
}

/** A link that was just made, shown this once: as a picture for a camera, as text, and on a sheet of paper. */
export function linkCard(card: LinkCard): TemplateResult {
  const { texts, name, url, language } = card
  const words = texts.link
  const title = words.title(name)
  const copied = (event: Event): void => {
    const root = (event.currentTarget as HTMLElement).closest('.invitation')
    const say = root?.querySelector('output')
    card
      .copy(url)
      .then((done) => {
        if (say) say.textContent = done ? words.copied : words.copyFailed
      })
      .catch(reportError)
  }
  return html`
    <section class="invitation" tabindex="-1" aria-label=${title}>
      <div class="on-screen">
        ${
          card.heading === 'h2'
            ? html`<h2>${title}</h2>`
            : card.heading === 'h3'
              ? html`<h3>${title}</h3>`
              : html`<h4>${title}</h4>`
        }
        <p class="once"><strong>${words.once}</strong> ${words.how}</p>
      </div>
      <div class="on-paper">
        <p class="sheet-title">${words.sheetTitle}</p>
        ${words.sheet.map((line) => html`<p>${line}</p>`)}
      </div>
      <p class="on-screen">${words.scan}</p>
      ${qrCode(url, words.qr(name))}
      <label class="on-screen">
        <span>${words.field}</span>
        <input
          type="text"
          readonly
          .value=${url}
          @focus=${(event: Event) => (event.currentTarget as HTMLInputElement).select()}
        />
      </label>
      <p class="on-paper written">${url}</p>
      <p>${words.until(dayText(card.expiresAt, language))}</p>
      <div class="buttons on-screen">
        <button type="button" @click=${copied}>${words.copy}</button>
        ${
          card.print
            ? html`<button type="button" @click=${printed(card.print)}>${words.print}</button>`
            : nothing
        }
        ${
          card.close
            ? html`<button type="button" @click=${card.close}>${words.close}</button>`
            : nothing
        }
        <output></output>
      </div>
    </section>
  `
}

/** Marks the one card that is to be printed, while it is. */
function printed(print: () => void): (event: Event) => void {
  return (event) => {
    const card = (event.currentTarget as HTMLElement).closest('.invitation')
    const body = card?.ownerDocument.body
    card?.setAttribute('data-print', '')
    body?.setAttribute('data-prints', 'invitation')
    print()
    body?.removeAttribute('data-prints')
    card?.removeAttribute('data-print')
  }
}
