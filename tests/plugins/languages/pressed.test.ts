/**
 * What every press leaves, for each form in each language: `pressed/<language>.txt` holds the sentences,
 * read by people. What an entry newly puts in place shows there, and is to be read before it is kept.
 */
import { describe, expect, test } from 'vitest'
import { german } from '../../../plugins/languages/de/index.ts'
import { french } from '../../../plugins/languages/fr/index.ts'
import { dutch } from '../../../plugins/languages/nl/index.ts'
import {
  createReadability,
  type LanguageData,
  type ReadabilityFinding,
} from '../../../plugins/readability/index.ts'
import { compileLanguage } from '../../../plugins/readability/language/compile-language.ts'

/** A sentence with a form in it, where a verb needs one with an infinitive behind it. */
const sentences: Readonly<Record<LanguageData['language'], (form: string) => string>> = {
  nl: (form) => `Sara ${form}${/ om$/.test(form) ? ' te' : ''} wachten.`,
  fr: (form) =>
    / (?:de|à)$/.test(form) &&
    !/^(?:est|êtes|sont|suis|ser|somm|il |avez|ont|a |afin|dans le but|avoir la)/.test(form)
      ? `Voici ${form} votre ami.`
      : / d'$/.test(form) && /^(?:au|en |lors|prendre|faire|bén|disp|à|par|du|dans le c)/.test(form)
        ? `Voici ${form}un ami.`
        : / (?:du|des|aux?)$/.test(form)
          ? `Voici ${form} service.`
          : `Voici ${form}${/'$/.test(form) ? '' : ' '}avertir Sara.`,
  de: (form) =>
    /^(?:ist|sind|bin) /.test(form) ? `Hier ${form} zu warten.` : `Hier ${form} morgen.`,
}

const filler = { nl: 'dit', fr: 'cela', de: 'das' } as const

function put(text: string, { start, end }: ReadabilityFinding, words: string): string {
  return text.slice(0, start) + words + text.slice(end)
}

describe.each([dutch, french, german])('what a press leaves in $language', (data) => {
  const { language } = data
  const engine = createReadability([data])
  const find = (text: string) => engine.checkBlock({ text, language }, { language }).findings
  const pressed = [...compileLanguage(data).swaps.keys()].flatMap((form) => {
    const words = form.replace('^~', '').replace('~', ' ').replace('…', filler[language])
    const text = form.startsWith('^~')
      ? `${words[0]!.toUpperCase()}${words.slice(1)} dit.`
      : sentences[language](words)
    const all = find(text).flatMap((finding) =>
      finding.suggestions
        .filter(({ explains, advice }) => !explains && !advice)
        .map((one) => put(text, finding, one.text)),
    )
    return all.length === 0 ? [`${text} !`] : all.map((made) => `${text} > ${made}`)
  })

  test('[RD1] every form with plain words has a sentence that was read', async () => {
    await expect([...new Set(pressed)].join('\n')).toMatchFileSnapshot(`pressed/${language}.txt`)
  })

  test('[RD1] no press leaves a blank, a sentence for a word, a word twice, or two spaces', () => {
    const wrong = pressed.filter((line) => {
      const made = line.split(' > ')[1] ?? ''
      return /…| {2}|[.;:] ?\p{L}.*\p{L}|(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu.test(made)
    })
    expect(wrong).toEqual([])
  })
})
