import { describe, expect, test } from 'vitest'
import { loadLanguage, readableLanguages } from '../../../plugins/languages/index.ts'
import { createReadability, type RuleId } from '../../../plugins/readability/index.ts'
import type { Language } from '../../../schemas/basics/index.ts'
import { ownTexts } from '../../support/own-texts.ts'

/** What is left as it is, with the reason. */
const left: readonly {
  readonly languages: readonly Language[]
  readonly rule: RuleId
  /** How what stands in the text begins, in small letters; a short one is all of it. */
  readonly texts: readonly string[]
  readonly why: string
}[] = [
  {
    languages: ['nl', 'fr', 'de'],
    rule: 'vague',
    texts: ['zo snel mogelijk', 'dès que possible', 'so bald wie möglich', 'sobald wie möglich'],
    why: 'A promise that starts the text; both sides fill in a number of hours behind it.',
  },
  {
    languages: ['fr', 'de'],
    rule: 'vague',
    texts: ['de votre mieux', 'de son mieux', 'so gut sie können', 'nach besten kräften'],
    why: 'It says that trying is enough, which is the point: no result is promised.',
  },
  {
    languages: ['fr', 'de'],
    rule: 'vague',
    texts: ['au cas par cas', 'von fall zu fall', 'im einzelfall'],
    why: 'The name of a choice of the centre, with what it means beside it.',
  },
  {
    languages: ['nl', 'fr', 'de'],
    rule: 'result',
    texts: [
      'vind werk',
      'trouve un travail',
      'finde arbeit',
      'finde eine arbeit',
      'trouve un emploi',
    ],
    why: 'What the client wants, in the words of the client; or what the centre does. Nobody owes it.',
  },
  {
    languages: ['nl', 'fr', 'de'],
    rule: 'hidden-actor',
    texts: [
      ...['wordt niet gevraagd', 'wordt nergens opgelegd', 'est imposé', 'on', 'man'],
      ...['wird keine sanktion vorgeschlagen', 'vorgeschlagen wird', 'wird nirgends'],
    ],
    why: 'Nobody does it: it says that a duty is absent, or what stands in the text.',
  },
  {
    languages: ['de'],
    rule: 'vague',
    texts: ['rechtzeitig'],
    why: 'Behind it stands what is enough, and by when.',
  },
  {
    languages: ['nl', 'fr', 'de'],
    rule: 'long-sentence',
    texts: ['das sind gute gründe'],
    why: 'A list of reasons with commas, in a clause that is one paragraph.',
  },
  {
    languages: ['fr'],
    rule: 'hidden-actor',
    texts: ['est retiré', 'été supprimé', 'être retenu'],
    why: 'The editor tells what happened to a text; or the text quotes what the contract may not say.',
  },
]

function isLeft(language: Language, rule: RuleId, text: string): boolean {
  return left.some(
    (one) =>
      one.rule === rule &&
      one.languages.includes(language) &&
      one.texts.some((start) =>
        start.length > 4 ? text.toLowerCase().startsWith(start) : text.toLowerCase() === start,
      ),
  )
}

describe.each(readableLanguages)('what the product says to people in %s', (language) => {
  async function checked() {
    const engine = createReadability([await loadLanguage(language)])
    const blocks = ownTexts(language)
    // Terms are explained where they are tapped, anywhere in the product.
    const explained = engine.glossary(language).map(({ entry }) => entry)
    return { blocks, result: engine.checkDocument(blocks, { language, explained }) }
  }

  test('has no warning that is left unexplained', async () => {
    const { blocks, result } = await checked()
    expect(blocks.length).toBeGreaterThan(500)
    const warnings = result.blocks.flatMap(({ id, findings }) =>
      findings
        .filter(
          ({ severity, rule, text }) => severity === 'warning' && !isLeft(language, rule, text),
        )
        .map(({ rule, text }) => `${id}: ${rule}: ${text}`),
    )
    expect(warnings).toEqual([])
  })

  test('has at most one finding that is underlined in 100 words', async () => {
    const { result } = await checked()
    const loud = result.blocks
      .flatMap(({ findings }) => findings)
      .filter(({ severity }) => severity !== 'hint').length
    expect((100 * loud) / result.bars.words.words).toBeLessThanOrEqual(1)
  })
})
