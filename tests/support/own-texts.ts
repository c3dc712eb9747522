/** Everything that the product says to people, as blocks for the readability engine. */
import { contractTypes } from '../../plugins/contract-types/index.ts'
import { readabilityRules, readDocument, type TextBlock } from '../../plugins/readability/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import { readSource, typescriptFiles } from './source-files.ts'
import { plainWords } from './type-words.ts'

const guides: Readonly<Record<Language, string>> = {
  nl: 'docs/uitleg.md',
  fr: 'docs/explication.md',
  de: 'docs/erklaerung.md',
}

/** The interface, the plain wording of every contract type, the guides, and what the engine says. */
export function ownTexts(language: Language): readonly TextBlock[] {
  return [
    ...interfaceTexts(language),
    ...typeTexts(language),
    ...guideTexts(language),
    ...rules(language),
  ]
}

function typeTexts(language: Language): readonly TextBlock[] {
  return contractTypes.flatMap((type) =>
    [...plainWords(type)]
      // What a type explains, and the terms themselves, are no text.
      .filter((said) => said.language === language && !said.where.startsWith('words.'))
      .map(({ where, text }, at) => ({ id: `${type.id} ${where} ${at}`, text, language })),
  )
}

function guideTexts(language: Language): readonly TextBlock[] {
  const { blocks } = readDocument(readSource(guides[language]).text, 'markdown')!
  return blocks.map((block) => ({ ...block, id: `${guides[language]} ${block.id}`, language }))
}

function rules(language: Language): readonly TextBlock[] {
  return readabilityRules.flatMap(({ id, why, forClient, name }) =>
    [name, why, forClient].map((text, at) => ({
      id: `rule ${id} ${at}`,
      text: text[language],
      language,
    })),
  )
}

/** The sentences in the catalogues of the editor: what stands between quotes, with `…` for a value. */
function interfaceTexts(language: Language): readonly TextBlock[] {
  const name = new RegExp(`^editor/.*/(?:${language}\\.ts|${language}/.*\\.ts)$`)
  return typescriptFiles()
    .filter(({ path }) => name.test(path))
    .flatMap(({ path, text }) =>
      [
        ...text
          .replace(/^import .*$/gm, '')
          .matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g),
      ]
        .map(([, single, double, template]) => single ?? double ?? template ?? '')
        .map((said) => said.replace(/\$\{[^{}]*\}/g, '…').replace(/\\(.)/g, '$1'))
        .filter((said) => /\s/.test(said.trim()))
        .map((said, at) => ({ id: `${path} ${at}`, text: said, language })),
    )
}
