import { html, type TemplateResult } from 'lit'
import { peopleTexts } from '../messages/people/index.ts'
import { PeopleView } from '../people/index.ts'
import { adoptRules, peopleStyles } from '../styles/index.ts'
import { noLink, wayOut, wrongPage } from './notices.ts'
import type { Portal } from './portal.ts'

/** So often the page asks what changed, in milliseconds: it has no open line of its own. */
const AGAIN = 5000

/** Who can see a contract, as a page of its own, for who is not in its text now. */
export function peoplePage(portal: () => Portal): () => TemplateResult {
  const id = portal().query.get('id') ?? ''
  const view = peopleView(portal, id)
  const words = () => peopleTexts(portal().language)
  if (portal().signedIn && id !== '') keepAsking(portal, view)
  return () => {
    if (!portal().signedIn) return noLink(portal(), null)
    if (id === '') {
      return wrongPage(portal())
    }
    return html`
      <h1>${words().title}</h1>
      ${view.content()}
      <p class="after">
        <a class="button" href=${`./contract.html?id=${encodeURIComponent(id)}`}>
          ${portal().texts.made.open}
        </a>
        ${wayOut(portal())}
      </p>
    `
  }
}

/** The list for a page, with the page's own copying and printing. */
export function peopleView(portal: () => Portal, contract: string): PeopleView {
  adoptRules(document.documentElement, peopleStyles)
  return new PeopleView({
    calls: portal().people(contract),
    language: () => portal().language,
    redraw: () => portal().redraw(),
    announce: (text) => portal().announce(text),
    copy: (text) => portal().copy(text),
    print: () => portal().print(),
    goTo: null,
    find: (selector) => portal().find(`.sees ${selector}`),
    level: 2,
  })
}

/** Asks again and again while the page is looked at. */
export function keepAsking(portal: () => Portal, view: PeopleView): void {
  const ask = (): void => {
    const found = portal().isShown() ? view.refresh() : Promise.resolve()
    found.then(() => portal().after(AGAIN, ask)).catch(reportError)
  }
  ask()
}
