import { html, nothing, type TemplateResult } from 'lit'
import type { PartAnswer, PartView } from '../../schemas/api/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { PartTexts } from '../messages/people/index.ts'
import { momentText } from './moments.ts'

/**
 * A partner's part, as it will see it. What people wrote is in the language of the contract.
 * @param level how deep its headings are: 2 on the page of the partner itself
 */
export function partShown(part: PartView, texts: PartTexts, level: 2 | 3 | 4): TemplateResult {
  const heading = (text: string) =>
    level === 2
      ? html`<h2>${text}</h2>`
      : level === 3
        ? html`<h3>${text}</h3>`
        : html`<h4>${text}</h4>`
  return html`
    <div class="part">
      ${isEmptyPart(part) ? html`<p>${level === 2 ? texts.noneYours : texts.none}</p>` : nothing}
      ${
        part.facts.length > 0
          ? html`${heading(texts.facts)}
              <dl lang=${part.language}>
                ${part.facts.map(
                  ({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
                )}
              </dl>`
          : nothing
      }
      ${
        part.promises.length > 0
          ? html`${heading(texts.promises)}
              <ul class="promises">
                ${part.promises.map((promise) => promiseShown(promise, part, texts))}
              </ul>`
          : nothing
      }
    </div>
  `
}

/** True while nothing in the contract is about this partner. */
export function isEmptyPart({ facts, promises }: Pick<PartView, 'facts' | 'promises'>): boolean {
  return facts.length === 0 && promises.length === 0
}

function promiseShown(
  promise: PartView['promises'][number],
  part: PartView,
  texts: PartTexts,
): TemplateResult {
  const names = { client: part.client, centre: part.centre, third: part.name }
  const who = promise.who === '' ? names[promise.party] : promise.who
  const lang = part.language
  return html`<li>
    <p class="who-promises">${texts.by[promise.party](who)}</p>
    ${promise.text.map((text) => html`<p lang=${lang}>${text}</p>`)}
    ${
      promise.proof.length > 0
        ? html`<p class="hint">${texts.proof}</p>
            ${promise.proof.map((text) => html`<p lang=${lang}>${text}</p>`)}`
        : nothing
    }
    ${promise.due === null ? nothing : html`<p class="hint">${texts.due(promise.due)}</p>`}
    ${promise.rhythm === null ? nothing : html`<p class="hint">${texts.rhythm(promise.rhythm)}</p>`}
  </li>`
}

/** What a partner said of its part, the last first. */
export function answersShown(
  answers: readonly PartAnswer[],
  texts: PartTexts,
  language: Language,
): TemplateResult {
  return html`<ul class="answers">
    ${answers.map(({ kind, text, at, current }) => {
      const when = momentText(at, language)
      if (kind === 'asked') {
        return html`<li><p>${texts.asked(when)}</p><blockquote>${text}</blockquote></li>`
      }
      return html`<li><p>${current ? texts.agreed(when) : texts.agreedBefore(when)}</p></li>`
    })}
  </ul>`
}
