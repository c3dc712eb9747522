/**
 * The page `/frame.html`: one contract in a frame of a portal that runs no script of ours. It shows the
 * element by its public face alone, and lets the page around say which contract, how it looks, and give
 * the tokens.
 */
import { type Language, languageOf } from '../../schemas/basics/index.ts'
import type { Browser } from '../browser.ts'
import type { GpmiEditor } from '../element/index.ts'
import { FrameLink } from './frame-link.ts'
import type { FromParent, Look } from './protocol.ts'
import { frameTexts } from './texts.ts'
import { TokenAsking } from './token-asking.ts'

export interface FramePageOptions {
  readonly window: Window
  /** Where everything stands. */
  readonly place: HTMLElement
  readonly browser: Pick<Browser, 'after'>
  readonly language: Language
  /** Fetches the element; asked again while it fails. */
  readonly element: () => Promise<unknown>
  /** The origins that may speak with this page; asked again while it fails. */
  readonly origins: () => Promise<readonly string[]>
}

/** After so long, in milliseconds, what did not come is asked for again. */
const RETRY = 3000

export function openFramePage(options: FramePageOptions): void {
  const { window, place, browser, language, origins } = options
  const { document } = window
  let shown: GpmiEditor | null = null
  let height = 0
  const link = new FrameLink({
    parent: window.parent === window ? null : window.parent,
    receive,
  })
  const tokens = new TokenAsking({
    ask: (id) => link.send({ type: 'needs-token', id }),
    after: browser.after,
  })

  function say(text: 'waiting' | 'alone' | 'closed'): void {
    const line = document.createElement('h1')
    line.className = 'notice'
    line.textContent = frameTexts[languageOf(document.documentElement.lang)][text]
    place.replaceChildren(line)
  }

  function receive(message: FromParent): void {
    switch (message.type) {
      case 'open':
        show(message)
        return
      case 'token':
        tokens.answered(message.id, message.token)
        return
      case 'set':
        look(message.look)
        return
      case 'focus':
        shown?.focus()
        return
      case 'retry':
        shown?.retry()
        return
      case 'close':
        if (!shown) return
        shown = null
        say('closed')
        link.send({ type: 'closed', code: 'asked' })
    }
  }

  function show({ contract, token, mode, look: wanted, localCopy }: FromParent & { type: 'open' }) {
    tokens.opened(token)
    look(wanted)
    const made = shown ?? (document.createElement('gpmi-editor') as GpmiEditor)
    if (!shown) {
      made.addEventListener('gpmi-ready', () => {
        link.send({ type: 'ready', contract: made.contract, mode: made.mode })
        link.send({ type: 'resize', height })
      })
      made.addEventListener('gpmi-state', tellState)
      made.addEventListener('gpmi-set-aside', tellState)
      made.addEventListener('gpmi-error', (event) => {
        const { code } = (event as CustomEvent<{ code: string }>).detail
        link.send({ type: 'closed', code })
      })
      made.getToken = () => tokens.token()
    }
    shown = made
    look(wanted)
    made.localCopy = localCopy ? '' : 'off'
    made.mode = mode
    made.contract = contract
    if (!made.isConnected) place.replaceChildren(made)
  }

  function look({ lang, theme, properties }: Look): void {
    if (lang !== undefined) document.documentElement.lang = languageOf(lang)
    if (theme !== undefined) {
      if (theme === '') document.documentElement.removeAttribute('theme')
      else document.documentElement.setAttribute('theme', theme)
    }
    if (!shown) return
    shown.lang = document.documentElement.lang
    shown.theme = document.documentElement.getAttribute('theme') ?? ''
    for (const [name, value] of Object.entries(properties ?? {})) {
      shown.style.setProperty(name, value)
    }
  }

  function tellState(): void {
    const state = shown?.state
    if (!shown || !state) return
    const connected = state.kind === 'live' || (state.kind === 'read-only' && state.connected)
    link.send({ type: 'state', saved: !shown.hasUnsaved, connected })
    if (state.kind === 'signed-out') link.send({ type: 'closed', code: 'signed-out' })
    if (state.kind === 'stopped') link.send({ type: 'closed', code: String(state.code) })
  }

  function allow(): void {
    Promise.all([origins(), options.element()]).then(
      ([list]) => link.allow(list),
      () => {
        browser.after(RETRY, allow)
      },
    )
  }

  document.documentElement.lang = language
  say(window.parent === window ? 'alone' : 'waiting')
  window.addEventListener('message', (event) => link.arrived(event))
  window.addEventListener('focus', () => link.send({ type: 'focus', inside: true }))
  window.addEventListener('blur', () => link.send({ type: 'focus', inside: false }))
  const sizes = new ResizeObserver(() => {
    const now = Math.ceil(place.getBoundingClientRect().height)
    if (now === height) return
    height = now
    link.send({ type: 'resize', height })
  })
  sizes.observe(place)
  if (window.parent !== window) allow()
}
