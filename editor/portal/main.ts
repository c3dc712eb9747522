/**
 * The stand-alone pages: one script for all, which looks at the page that it is in. All that they take
 * from the browser is taken here.
 */
import { render } from 'lit'
import type { Language } from '../../schemas/basics/index.ts'
import {
  actsCalls,
  createPagesClient,
  createSend,
  invitationCalls,
  peopleCalls,
} from '../api/index.ts'
import { thisBrowser } from '../browser.ts'
import type { GpmiEditor } from '../element/index.ts'
import { loadTexts } from '../messages/index.ts'
import { portalTexts } from '../messages/portal/index.ts'
import { addFonts } from '../styles/index.ts'
import { keepLanguage, languageFor } from './language.ts'
import { Leaving } from './leave.ts'
import { openLinksHere } from './link-again.ts'
import type { Portal } from './portal.ts'
import { shell } from './shell.ts'
import {
  enterByInvitation,
  isSharedComputer,
  type Keep,
  secretIn,
  signInAddress,
  takeSecret,
  takeToken,
  tokenIn,
  withoutSecret,
  withoutToken,
} from './token.ts'

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
  invitation: async () => (await import('./invitation-page.ts')).invitationPage,
  people: async () => (await import('./people-page.ts')).peoplePage,
  acts: async () => (await import('./acts-page.ts')).actsPage,
  part: async () => (await import('./part-page.ts')).partPage,
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

const server = new URL('.', location.href).href
const browser = thisBrowser()
const asking = { server, getToken: () => Promise.resolve(token), browser }
const api = createPagesClient(asking)

/** The secret of an invitation leaves the address at once, as a token does. */
const secret = page === 'invitation' ? takeSecret(location.hash, storage('sessionStorage')) : null
if (page === 'invitation' && location.hash !== '') {
  history.replaceState(null, '', withoutSecret(location.href))
}

openLinksHere({
  view: window,
  keep: storage('sessionStorage'),
  kind:
    page === 'invitation'
      ? { find: secretIn, take: takeSecret, without: withoutSecret }
      : { find: tokenIn, take: takeToken, without: withoutToken },
  isOpenWith: (found) => found === token && isWell(),
})

/** False where the page says that something went wrong: there a link is tried again. */
function isWell(): boolean {
  const contract = document.querySelector<GpmiEditor>('gpmi-editor')
  if (!contract) return document.querySelector('#portal [role="alert"]') === null
  const { state } = contract
  return state !== null && state.kind !== 'signed-out' && state.kind !== 'stopped'
}

/**
 * Who came without a link may have a session; when that cannot be asked, the page will say so. The page of
 * an invitation asks nothing by itself: programs that look at links see it too.
 */
const asked = token === null && page !== 'invitation' ? await api.signInState() : null
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
    takeOnce(name) {
      if (!query.has(name)) return false
      const address = new URL(location.href)
      address.searchParams.delete(name)
      query = address.searchParams
      history.replaceState(null, '', address)
      return true
    },
    invitation: secret === null ? null : invitationCalls(server, secret, browser),
    people: (contract) => peopleCalls(createSend(asking), contract),
    acts: () => actsCalls(createSend(asking)),
    isShared: isSharedComputer(storage('sessionStorage')),
    enter(to, shared) {
      enterByInvitation(storage('sessionStorage'), shared)
      location.replace(to)
    },
    canLeave: here.signedIn && token === null && page !== 'invitation',
    leave: (staying) => leaving.ask(staying),
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
    find: (selector) => document.querySelector<HTMLElement>(selector),
    print: () => window.print(),
    announce(text) {
      document.querySelector('#said')!.textContent = text
    },
    isShown: () => document.visibilityState === 'visible',
    after: (milliseconds, task) => browser.after(milliseconds, task),
  }
}

const leaving = new Leaving(portal)

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
  invitation: () => portalTexts(language).invitation,
  people: () => portalTexts(language).people,
  acts: () => portalTexts(language).acts,
  part: () => portalTexts(language).part,
}

/** True for who has a list of contracts to go back to. Who came for one contract has none. */
let back = page === 'new'

async function lookForList(): Promise<void> {
  if (!here.signedIn || !['contract', 'people', 'acts'].includes(page)) return
  const found = await api.contracts()
  if (!found.ok) return
  const { me, contracts } = found.value
  back = me.staff || me.duty !== null || contracts.length > 1
  if (back) redraw()
}

addFonts(document)
const [made] = await Promise.all([pages[page](), loadTexts(language).catch(() => undefined)])
const content = made(portal)

function redraw(): void {
  document.documentElement.lang = language
  document.title = `${titles[page]()} · ${portalTexts(language).product}`
  const root = document.querySelector<HTMLElement>('#portal')!
  const asked = leaving.content()
  render(
    shell({ portal: portal(), content: content(), back, asked, onLanguage: setLanguage }),
    root,
  )
}

redraw()
lookForList().catch(reportError)
// What this device kept of a contract goes when that was erased, whoever comes by next.
if (page !== 'invitation') {
  import('../erased/index.ts').then((late) => late.forgetErased(server, browser)).catch(() => {})
}
