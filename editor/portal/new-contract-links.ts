import { html, type TemplateResult } from 'lit'
import type { NewContractResponse } from '../../schemas/api/index.ts'
import { peopleTexts } from '../messages/people/index.ts'
import { linkCard, type PeopleView } from '../people/index.ts'
import type { Portal } from './portal.ts'

/**
 * The invitations of a new contract, shown once, with below them what becomes of them: the worker sees
 * that a PIN was chosen, and never which.
 */
export function linksOf(
  portal: Portal,
  { contract, links }: NewContractResponse,
  people: PeopleView,
): TemplateResult {
  const { texts, language, copy } = portal
  const { made } = texts
  // A link that was replaced below opens nothing any more.
  const invitations = people.madeAnother ? [] : links.filter(({ expiresAt }) => expiresAt !== null)
  return html`
    <h1>${made.title}</h1>
    <div class="links">
      ${invitations.map(({ name, url, expiresAt }) =>
        linkCard({
          texts: peopleTexts(language),
          language,
          name,
          url,
          expiresAt: expiresAt ?? 0,
          heading: 'h2',
          copy,
          print: () => portal.print(),
          close: null,
        }),
      )}
    </div>
    <p class="after">
      <a class="button main" href=${`./contract.html?id=${encodeURIComponent(contract)}`}>${made.open}</a>
      <a href="./index.html">${made.list}</a>
    </p>
    <section class="who-sees">
      <h2>${peopleTexts(language).title}</h2>
      ${people.content()}
    </section>
  `
}
