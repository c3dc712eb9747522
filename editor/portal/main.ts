/**
 * The stand-alone pages: one script for all, which looks at the page that it is in. All that they take
 * from the browser is taken here.
 */
import { render } from 'lit'
import type { Language } from '../../schemas/basics/index.ts'
import { createPagesClient } from '../api/index.ts'
import { thisBrowser } from '../browser.ts'
import { loadTexts } from '../messages/index.ts'
import { portalTexts } from '../messages/portal/index.ts'
import { addFonts } from '../styles/index.ts'
import { keepLanguage, languageFor } from './language.ts'
import type { Portal } from './portal.ts'
import { shell } from './shell.ts'
import { type Keep, signInAddress, takeToken, withoutToken } from './token.ts'

/** A browser may refuse storage as soon as it is asked for. */
function storage(name: 'localStorage' | 'sessionStorage'): Keep | null {
  try {
    return window[name]
  } catch {
    return null
  }
}

const pages = {
  index: async () => (await import('./list-page.ts')).listPage,
  new: async () => (await import('./new-contract-page.ts')).newContractPage,
  contract: async () => {
    await import('../main.ts')
    return (await import('./contract-page.ts')).contractPage
  },
}

const page = document.body.dataset.page as keyof typeof pages
const lasting = storage('localStorage')
const token = takeToken(location.hash, storage('sessionStorage'))
if (location.hash.includes('token=')) history.replaceState(null, '', withoutToken(location.href))

let query = new URLSearchParams(location.search)
let language = languageFor(query.get('lang'), lasting, navigator.languages)
if (query.has('lang')) keepLanguage(language, lasting)

const api = createPagesClient({
  server: new URL('.', location.href).href,
  getToken: () => Promise.resolve(token),
  browser: thisBrowser(),
})

/** Who came without a link may have a session; when that cannot be asked, the page will say so. */
const asked = token === null ? await api.signInState() : null
const here = asked?.ok ? asked.value : { signedIn: true, account: false }

function portal(): Portal {
  return {
    language,
    texts: portalTexts(language),
    api,
    token,
    signedIn: here.signedIn,
    signInAddress: here.account ? signInAddress(location) : null,
    query,
    redraw,
    go: (to) => location.assign(to),
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text)
        return true
      } catch {
        return false
      }
    },
    focus: (selector) => document.querySelector<HTMLElement>(selector)?.focus(),
  }
}

function setLanguage(next: Language): void {
  language = next
  keepLanguage(next, lasting)
  const address = new URL(location.href)
  address.searchParams.set('lang', next)
  query = address.searchParams
  history.replaceState(null, '', address)
  loadTexts(next)
    .catch(() => undefined)
    .finally(redraw)
}

const titles = {
  index: () => portalTexts(language).list.title,
  new: () => portalTexts(language).make.title,
  contract: () => portalTexts(language).contract.title,
}

addFonts(document)
const [made] = await Promise.all([pages[page](), loadTexts(language).catch(() => undefined)])
const content = made(portal)

function redraw(): void {
  document.documentElement.lang = language
  document.title = `${titles[page]()} · ${portalTexts(language).product}`
  const root = document.querySelector<HTMLElement>('#portal')!
  const back = page !== 'index'
  render(shell({ portal: portal(), content: content(), back, onLanguage: setLanguage }), root)
}

redraw()
