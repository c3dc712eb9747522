import { html, nothing, svg, type TemplateResult } from 'lit'
import { type Language, languages } from '../../schemas/basics/index.ts'
import { portalTexts } from '../messages/portal/index.ts'
import type { Portal } from './portal.ts'

export interface ShellProps {
  readonly portal: Portal
  readonly content: TemplateResult
  /** A way back to the list. */
  readonly back: boolean
  /** The question whether somebody signs out; else nothing. */
  readonly asked: TemplateResult | typeof nothing
  readonly onLanguage: (language: Language) => void
}

/** Two who speak: the sign of the product. */
const sign = svg`<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><path fill="var(--gpmi-accent)" d="M3 5h17v11H9l-6 5z"/><path fill="var(--gpmi-person-4)" d="M29 12v18l-6-5h-9v-6h9v-7z"/></svg>`

/** What is around every page: a skip link, the name, the languages, and the place of the content. */
export function shell({ portal, content, back, asked, onLanguage }: ShellProps): TemplateResult {
  const { texts } = portal
  return html`
    <div>
      <a class="skip" href="#main">${texts.skip}</a>
      <div class="bar" role="banner">
        <a class="brand" href="./index.html" aria-label=${texts.product}>${sign}<span>${texts.product}</span></a>
        ${back ? html`<a class="away" href="./index.html">${texts.back}</a>` : nothing}
        <nav class="languages" aria-label=${texts.languages}>
          <ul>
            ${languages.map((language) => languageLink(portal, language, onLanguage))}
          </ul>
        </nav>
      </div>
    </div>
    <main id="main" tabindex="-1">
      ${content}
    </main>
    ${asked}
    <p id="said" class="hidden" role="status"></p>
  `
}

function languageLink(
  { language: current, query }: Portal,
  language: Language,
  onLanguage: (language: Language) => void,
): TemplateResult {
  const address = new URLSearchParams(query)
  address.set('lang', language)
  return html`<li>
    <a
      href=${`?${address}`}
      lang=${language}
      hreflang=${language}
      aria-current=${language === current ? 'true' : nothing}
      @click=${(event: MouseEvent) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        onLanguage(language)
      }}
      ><span class="long">${portalTexts(language).languageName}</span
      ><span class="short"
        ><span aria-hidden="true">${language.toUpperCase()}</span
        ><span class="hidden">${portalTexts(language).languageName}</span></span
      ></a
    >
  </li>`
}
