import { html, nothing, type TemplateResult } from 'lit'
import type { NewContractResponse } from '../../schemas/api/index.ts'
import { roleNames } from '../../schemas/contract/index.ts'
import type { Portal } from './portal.ts'

/** The links of a new contract, shown once, with what they are. */
export function linksOf(portal: Portal, { contract, links }: NewContractResponse): TemplateResult {
  const { texts, language, copy } = portal
  const { made } = texts
  return html`
    <h1>${made.title}</h1>
    <div class="once">
      <p><strong>${made.once}</strong></p>
      <p>${made.what}</p>
    </div>
    <ul class="links">
      ${links.map(({ name, role, url }, index) => {
        const id = `link-${index}`
        const copied = (event: Event): void => {
          const say = (event.currentTarget as HTMLElement).parentElement?.querySelector('output')
          copy(url)
            .then((done) => {
              if (say) say.textContent = done ? made.copied(name) : made.copyFailed
            })
            .catch(reportError)
        }
        return html`<li>
          <label for=${id}>${made.linkFor(name, roleNames[role][language])}</label>
          ${role === 'worker' ? html`<span class="hint"> – ${made.you}</span>` : nothing}
          <div>
            <input
              id=${id}
              type="text"
              readonly
              .value=${url}
              @focus=${(event: Event) => (event.currentTarget as HTMLInputElement).select()}
            />
            <button type="button" aria-label=${made.copy(name)} @click=${copied}>
              ${made.copyShort}
            </button>
            <output class="hint"></output>
          </div>
        </li>`
      })}
    </ul>
    <p class="after">
      <a class="button main" href=${`./contract.html?id=${encodeURIComponent(contract)}`}>${made.open}</a>
      <a href="./index.html">${made.list}</a>
    </p>
  `
}
