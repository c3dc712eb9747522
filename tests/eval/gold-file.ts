/** The labelled sentences of `gold/`: see `gold/guideline.md` for what the marks mean. */
import { type RuleId, ruleIds } from '../../plugins/readability/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import { readSource } from '../support/source-files.ts'

export interface GoldLabel {
  /** One, or several that hold for the same words: a finding of any of them is right. */
  readonly rules: readonly RuleId[]
  /** Offsets in the text; a mark of the whole sentence has all of it. */
  readonly start: number
  readonly end: number
}

export interface GoldSentence {
  readonly line: number
  /** Kept apart: nothing is changed because of it. */
  readonly held: boolean
  readonly text: string
  readonly labels: readonly GoldLabel[]
}

/** @throws Error when a line is not well-formed, with its number */
export function readGold(language: Language): readonly GoldSentence[] {
  return parseGold(readSource(`tests/eval/gold/${language}.txt`).text)
}

/** The second set: written and labelled later, before the engine had read a sentence of it. */
export function readSecondGold(language: Language): readonly GoldSentence[] {
  return parseGold(readSource(`tests/eval/gold/second/${language}.txt`).text)
}

/** The fresh set: written and labelled last, read by the engine once the others were worn. */
export function readFreshGold(language: Language): readonly GoldSentence[] {
  return parseGold(readSource(`tests/eval/gold/fresh/${language}.txt`).text)
}

export function parseGold(file: string): readonly GoldSentence[] {
  return file
    .split('\n')
    .map((line, at) => ({ line, at: at + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, at }) => parseLine(line, at))
}

function parseLine(line: string, number: number): GoldSentence {
  const held = line.startsWith('held ')
  const whole: RuleId[] = []
  const labels: GoldLabel[] = []
  const marked = line
    .slice(held ? 'held '.length : 0)
    .replace(/\s*\{([^}]*)\}/g, (_, rule: string) => {
      whole.push(ruleNamed(rule, number))
      return ''
    })
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/\[([^[\]]+)\]\(([^()]*)\)/g)) {
    text += marked.slice(at, match.index)
    const rules = match[2]!.split('|').map((rule) => ruleNamed(rule, number))
    labels.push({ rules, start: text.length, end: text.length + match[1]!.length })
    text += match[1]
    at = match.index + match[0].length
  }
  text += marked.slice(at)
  if (/[[\]{}]/.test(text) || text !== text.trim() || text === '') {
    throw new Error(`line ${number} is not a sentence with marks: ${line}`)
  }
  for (const rule of whole) labels.push({ rules: [rule], start: 0, end: text.length })
  return { line: number, held, text, labels }
}

function ruleNamed(name: string, line: number): RuleId {
  const rule = ruleIds.find((id) => id === name)
  if (rule === undefined) throw new Error(`line ${line}: there is no rule "${name}"`)
  return rule
}
