/** How often a text is underlined: on the model contracts of 2015, and on the words of our own types. */
import { contractTypes } from '../../plugins/contract-types/index.ts'
import {
  type Readability,
  type ReadabilityFinding,
  readDocument,
  type TextBlock,
} from '../../plugins/readability/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import { plainWords } from '../support/type-words.ts'
import { wordsIn } from './measures.ts'

export interface Density {
  readonly name: string
  readonly words: number
  readonly warnings: number
  readonly notes: number
  readonly hints: number
  /** The underlined findings, in order. */
  readonly underlined: readonly ReadabilityFinding[]
}

export function densityOf(
  engine: Readability,
  name: string,
  language: Language,
  blocks: readonly TextBlock[],
): Density {
  const findings = engine
    .checkDocument(blocks, { language })
    .blocks.flatMap((block) => block.findings)
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length
  return {
    name,
    words: blocks.reduce((sum, { text }) => sum + wordsIn(text).length, 0),
    warnings: count('warning'),
    notes: count('note'),
    hints: count('hint'),
    underlined: findings.filter(({ severity }) => severity !== 'hint'),
  }
}

/** Underlined findings per 100 words. */
export function alertsPer100Words({ words, warnings, notes }: Density): number {
  return (100 * (warnings + notes)) / words
}

/** The four texts of annex 3 of the study, from the print: A, B, C, and the evaluation. Read as a file is. */
export function modelContracts(
  print: string,
): readonly { name: string; blocks: readonly TextBlock[] }[] {
  const texts = print.split(/^ ?Logo OCMW \w\s*$/m).slice(1)
  const names = ['model A', 'model B', 'model C', 'model D']
  return texts.slice(0, names.length).map((text, at) => ({
    name: names[at]!,
    blocks: readDocument(text, 'text')?.blocks ?? [],
  }))
}

/** What our own contract types put in a contract in plain words. */
export function ownClauses(language: Language): readonly TextBlock[] {
  return contractTypes.flatMap((type) =>
    [...plainWords(type)]
      .filter((said) => said.language === language && !said.where.startsWith('words.'))
      .map(({ where, text }, at) => ({ id: `${type.id} ${where} ${at}`, text, language })),
  )
}
