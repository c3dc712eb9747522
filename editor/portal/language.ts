import { type Language, languageOf, languages } from '../../schemas/basics/index.ts'
import type { Keep } from './token.ts'

const NAME = 'samenspraak-language'

/** The language of the pages: asked for in the address, else chosen before, else that of the browser. */
export function languageFor(
  asked: string | null,
  keep: Keep | null,
  browser: readonly string[],
): Language {
  const known = (tag: string | null | undefined): Language | null =>
    languages.find((language) => language === (tag ?? '').toLowerCase().split('-')[0]) ?? null
  let kept: string | null = null
  try {
    kept = keep?.getItem(NAME) ?? null
  } catch {
    // A browser that gives no storage: nothing was chosen before.
  }
  const found = known(asked) ?? known(kept)
  if (found) return found
  return languageOf(browser.find((tag) => known(tag) !== null))
}

export function keepLanguage(language: Language, keep: Keep | null): void {
  try {
    keep?.setItem(NAME, language)
  } catch {
    // The choice then holds for this page.
  }
}
