/**
 * Terms of art in a contract that is only read: pressed, each says what it means. It needs neither the
 * writing surface nor its packages, and is fetched once the text can be read.
 */
import type { Language } from '../../../schemas/basics/index.ts'
import type { BesideText } from '../../beside/index.ts'
import { adoptRules, insist } from '../../styles/index.ts'
import { Card } from '../card.ts'
import { openEngine } from '../open-engine.ts'
import type { Explained, Term } from '../protocol.ts'
import { readingStyles, wordingStyles } from '../readability-styles.ts'
import { forgetTerms, showKnownTerms, termCard, termLines } from '../terms-in-clauses.ts'
import { readabilityTexts } from '../texts/catalogues.ts'
import { noWords, type TypeWordsOptions, typeWords } from '../type-words.ts'

export interface PressableTermsOptions extends TypeWordsOptions {
  /** Where the contract stands, in an element of ours. */
  readonly mount: HTMLElement
  /** The language of the screen. */
  readonly language: Language
}

/** What people read, in whatever language the contract is; not what the surface says beside it. */
const read = ':is(.gpmi-plain, .gpmi-official, .gpmi-line) p:not(.gpmi-source)'

/** What did not come is asked for again after so long, in milliseconds, and at most so long. */
const AGAIN = 2000
const LONGEST = 60_000

/** Rejects while its texts cannot be fetched. Null when the text stands outside an element of ours. */
export async function openTerms(options: PressableTermsOptions): Promise<BesideText | null> {
  const { browser, contract, mount } = options
  const inside = mount.parentElement?.shadowRoot
  if (!inside) return null
  const ending = new AbortController()
  const { signal } = ending
  const known = new Map<string, readonly Term[]>()
  let glossary: Readonly<Record<string, Explained>> = {}
  let { language } = options
  let texts = await readabilityTexts(language)
  let words = noWords
  let isAsking = false
  let stopAgain = () => {}
  let wait = AGAIN
  let number = 0
  let pressed: HTMLElement | null = null
  let releases = adopt()
  const card = new Card(inside, texts, () => pressed?.focus())

  function adopt(): readonly (() => void)[] {
    return [
      adoptRules(mount, `@layer gpmi {\n${insist(wordingStyles)}\n}`),
      adoptRules(inside!, readingStyles),
    ]
  }

  /** The engine is there for as long as it takes: a cheap phone needs its memory for the page. */
  async function ask(lines: readonly string[]): Promise<void> {
    const engine = await openEngine({ language: contract.language, after: browser.after })
    try {
      if (signal.aborted) return
      number += 1
      const answer = await engine.ask({
        number,
        language: contract.language,
        speak: language,
        ...words,
        blocks: [],
        lines,
      })
      if (!answer) return
      glossary = { ...glossary, ...answer.glossary }
      for (const { line, terms } of answer.lines) known.set(line, terms)
    } finally {
      engine.close()
    }
  }

  function show(): void {
    if (signal.aborted) return
    const lines = termLines(mount, read)
    const here = { termsOf: (line: string) => known.get(line), glossary }
    showKnownTerms(lines, here, texts.termHint, (entry, said, at) => {
      pressed = at
      const content = termCard(entry, said, here, texts, contract.language)
      card.open(content, () => at.getBoundingClientRect(), true)
    })
    const asked = [...new Set(lines.map(({ text }) => text))].filter((line) => !known.has(line))
    if (asked.length === 0 || isAsking) return
    isAsking = true
    ask(asked)
      .then(
        () => {
          wait = AGAIN
          isAsking = false
          show()
        },
        () => {
          // No line now: later again.
          isAsking = false
          stopAgain = browser.after(wait, show)
          wait = Math.min(wait * 2, LONGEST)
        },
      )
      .catch(reportError)
  }

  function closeAround({ target }: Event): void {
    const isTerm = target instanceof Element && target.closest('.gpmi-term')
    if (!isTerm && !card.dom.contains(target as Node)) card.close(false)
  }
  inside.addEventListener('pointerdown', closeAround, { signal })
  mount.addEventListener('pointerdown', closeAround, { signal })
  mount.ownerDocument.defaultView?.addEventListener('resize', () => card.place(), { signal })

  typeWords(options, signal)
    .then((found) => {
      if (found === noWords || signal.aborted) return
      words = found
      known.clear()
      forgetTerms(mount)
      show()
    })
    .catch(reportError)

  show()
  return {
    attach() {},
    changing() {
      card.close(false)
      forgetTerms(mount)
    },
    changed: show,
    setLanguage(next) {
      if (next === language) return
      language = next
      readabilityTexts(next)
        .then((found) => {
          if (signal.aborted || next !== language) return
          texts = found
          card.close(true)
          card.setTexts(found)
          forgetTerms(mount)
          show()
        })
        .catch(reportError)
    },
    refresh() {},
    updateRoot() {
      for (const release of releases) release()
      releases = adopt()
    },
    destroy() {
      ending.abort()
      stopAgain()
      forgetTerms(mount)
      card.destroy()
      for (const release of releases) release()
    },
  }
}
