import type { Browser } from '../browser.ts'

/**
 * On a phone the bars around the text take more room than the text. While somebody writes they make way
 * for one slim row (`views/slim-row.ts`), that says whether all is saved and brings them back. They come
 * back by themselves when the text is left, when the keyboard is put away, and when the page is scrolled
 * up, or down to the end of the text, where nothing lies under them; and go again with the next letter, or
 * when it is scrolled down.
 *
 * What there is to know beside that (a break, a text set aside) stays in sight, at the foot.
 *
 * Only what is seen changes, and nothing of the text moves: the bars keep their place in the page, and
 * stay where a screen reader and the Tab key find them. How it stands is `data-bars` on the frame: `slim`
 * or `asked`; left out, nobody writes.
 */

/** From this part of what is seen on, bars are too high to stay while somebody writes. */
const TOO_HIGH = 0.2
/** So much of what is seen may be above the text. */
const ABOVE = 0.4
/** A finger that moves the page by less, in pixels, does not mean anything by it. */
const MEANT = 24
/** What the page scrolls by itself, so long after typing in milliseconds, nobody meant. */
const BY_ITSELF = 500
/** The focus goes from one place in the text to another in so long, in milliseconds. */
const IN_BETWEEN = 50

export interface BarsOptions {
  readonly window: Window
  /** The element. */
  readonly host: HTMLElement
  readonly inside: ShadowRoot
  /** It is written, one question at a time. */
  readonly applies: () => boolean
  readonly after: Browser['after']
}

export interface Bars {
  /** To be called when a keyboard came or went. */
  keyboard(shown: boolean): void
  /** How much of what is seen lies under the slim row, in pixels. */
  covered(): number
  stop(): void
}

/** The place of the text in an element; null while nothing is open. */
export function textOf(host: HTMLElement): HTMLElement | null {
  return host.querySelector<HTMLElement>('[data-gpmi-mount]')
}

export function barsMakeRoom({ window, host, inside, applies, after }: BarsOptions): Bars {
  const { document, visualViewport: seen } = window
  const ending = new AbortController()
  const stops = new Set<() => void>()
  let byItself = 0
  let top = 0
  let moved = 0

  const frame = (): HTMLElement | null => inside.querySelector('.frame')
  const text = (): HTMLElement | null => textOf(host)
  const heightSeen = (): number => seen?.height ?? window.innerHeight

  function soon(milliseconds: number, task: () => void): void {
    const stop = after(milliseconds, () => {
      stops.delete(stop)
      task()
    })
    stops.add(stop)
  }

  function isInText(): boolean {
    const { activeElement } = host.getRootNode() as Document | ShadowRoot
    return activeElement !== null && (text()?.contains(activeElement) ?? false)
  }

  function areTooHigh(): boolean {
    const bars = [...inside.querySelectorAll<HTMLElement>('.tools, .thumb')]
    const height = bars.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0)
    return height > heightSeen() * TOO_HIGH
  }

  /** True when no text lies under the bars at the foot, so that they are in nobody's way. */
  function isAtEnd(): boolean {
    const foot = inside.querySelector('.thumb')?.getBoundingClientRect().top ?? 0
    return (text()?.getBoundingClientRect().bottom ?? foot) < foot + 1
  }

  function set(bars: 'slim' | 'asked'): void {
    const shown = frame()
    if (!shown) return
    if (!applies() || !isInText()) delete shown.dataset.bars
    // Asked with each letter, so what is so already is not measured again.
    else if (shown.dataset.bars !== bars && (bars === 'asked' || areTooHigh()))
      shown.dataset.bars = bars
  }

  /** What the page does by itself from now on says nothing about what the person wants. */
  function ignoreScrolling(): void {
    byItself += 1
    soon(BY_ITSELF, () => {
      byItself -= 1
    })
  }

  /** Puts what stands above the text out of sight, when it takes too much; the line of the caret goes along. */
  function scrollAway(behavior: ScrollBehavior): void {
    const mount = text()
    if (!mount || frame()?.dataset.bars !== 'slim') return
    const above = mount.getBoundingClientRect().top - (seen?.offsetTop ?? 0)
    if (above > heightSeen() * ABOVE) mount.scrollIntoView({ block: 'start', behavior })
  }

  function focusMoved(): void {
    moved = 0
    top = host.getBoundingClientRect().top
    if (isInText()) set('slim')
    else soon(IN_BETWEEN, () => set('slim'))
  }

  function typed(event: Event): void {
    if (!(event.target instanceof Node) || !text()?.contains(event.target)) return
    const isFirst = frame()?.dataset.bars !== 'slim' || byItself === 0
    ignoreScrolling()
    set('slim')
    if (!isFirst) return
    const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    scrollAway(isCalm ? 'instant' : 'smooth')
  }

  function scrolled(): void {
    if (frame()?.dataset.bars === undefined) return
    const now = host.getBoundingClientRect().top
    const by = now - top
    top = now
    if (byItself > 0) return
    moved = Math.sign(by) === Math.sign(moved) ? moved + by : by
    if (Math.abs(moved) >= MEANT) set(moved > 0 || isAtEnd() ? 'asked' : 'slim')
  }

  /** A keyboard lies over the page and lets it be moved under it: the bars stay in what is seen. */
  function panned(): void {
    const isWhole = !seen || seen.scale > 1.01
    const above = isWhole ? 0 : seen.offsetTop
    const below = isWhole ? 0 : Math.max(0, window.innerHeight - above - seen.height)
    frame()?.style.setProperty('--gpmi-seen-top', `${above}px`)
    frame()?.style.setProperty('--gpmi-seen-bottom', `${below}px`)
  }

  const { signal } = ending
  host.addEventListener('focusin', focusMoved, { signal })
  host.addEventListener('focusout', focusMoved, { signal })
  host.addEventListener('beforeinput', typed, { signal })
  document.addEventListener('scroll', scrolled, { signal, capture: true, passive: true })
  seen?.addEventListener('scroll', panned, { signal })
  seen?.addEventListener('resize', panned, { signal })
  focusMoved()

  return {
    keyboard(shown) {
      ignoreScrolling()
      set(shown ? 'slim' : 'asked')
      if (shown) scrollAway('instant')
    },
    covered: () => inside.querySelector<HTMLElement>('.slim-row')?.offsetHeight ?? 0,
    stop() {
      ending.abort()
      for (const stop of stops) stop()
      delete frame()?.dataset.bars
    },
  }
}

/** The person wants the bars back, and goes on where they are in the text. */
export function askForBars(inside: Node): void {
  const frame = inside instanceof Element ? inside.closest<HTMLElement>('.frame') : null
  if (frame?.dataset.bars) frame.dataset.bars = 'asked'
}
