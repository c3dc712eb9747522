import { html, nothing, type TemplateResult } from 'lit'
import type { DemoResponse } from '../../schemas/api/index.ts'
import { type RefusalCode, roleNames } from '../../schemas/contract/index.ts'
import type { ApiProblem } from '../api/index.ts'
import { hasTexts, refusalSentence } from '../messages/index.ts'
import type { Portal } from './portal.ts'

function notice(
  title: string,
  paragraphs: readonly string[],
  action: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`
    <h1>${title}</h1>
    <div class="card" role="alert">${paragraphs.map((text) => html`<p>${text}</p>`)} ${action}</div>
  `
}

/** Someone came without a link. In a demo they choose who to be; a worker can sign in. */
export function noLink(
  { texts, language, signInAddress }: Portal,
  demo: DemoResponse | null,
): TemplateResult {
  if (demo === null && signInAddress !== null) {
    return html`
      ${notice(texts.noLink.title, [texts.noLink.text, texts.noLink.todo])}
      <div class="card">
        <h2>${texts.signIn.title}</h2>
        <p>${texts.signIn.text}</p>
        <a class="button main" href=${signInAddress}>${texts.signIn.button}</a>
      </div>
    `
  }
  if (demo === null) return notice(texts.noLink.title, [texts.noLink.text, texts.noLink.todo])
  return html`
    <h1>${texts.demo.title}</h1>
    <p class="lead">${texts.demo.text}</p>
    <div class="card">
      <ul class="people">
        ${demo.people.map(
          ({ name, role, url }) =>
            html`<li><a class="button" href=${url}>${texts.demo.as(name, roleNames[role][language])}</a></li>`,
        )}
      </ul>
    </div>
  `
}

/** Why something was refused; in general words while those of the language are not there. */
export function whyRefused(code: RefusalCode, { texts, language }: Portal): string {
  return hasTexts(language) ? refusalSentence(code, language) : texts.noAnswer.text
}

/** The address names no contract, or none that this person sees. */
export function wrongPage({ texts }: Portal): TemplateResult {
  return notice(texts.wrongPage.title, [texts.wrongPage.text])
}

/** Why a page cannot be shown, and what to do. */
export function problemNotice(
  portal: Portal,
  problem: ApiProblem,
  again: () => void,
): TemplateResult {
  const { texts } = portal
  const button = html`<button type="button" class="main" @click=${again}>${texts.noAnswer.again}</button>`
  if (problem.kind !== 'refused') {
    return notice(texts.noAnswer.title, [texts.noAnswer.text], button)
  }
  switch (problem.refusal.code) {
    case 'not-signed-in':
      return notice(texts.badLink.title, [texts.badLink.text, texts.badLink.todo])
    case 'not-found':
      return wrongPage(portal)
    default:
      return notice(texts.noAnswer.title, [whyRefused(problem.refusal.code, portal)], button)
  }
}

/** Signing out, for who has a session. */
export function wayOut({ canLeave, texts, leave }: Portal): TemplateResult | typeof nothing {
  if (!canLeave) return nothing
  return html`<button type="button" class="leave" @click=${() => leave()}>${texts.signIn.out}</button>`
}
