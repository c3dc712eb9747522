import { type Language, languages } from '../../schemas/basics/index.ts'
import type { ContractType, FactDefinition } from './contract-type.ts'
import { sourceIn } from './source-in.ts'

/**
 * What an editor needs of a contract type to show one contract: everything in the contract's language
 * (with Dutch where a text has no other), without the starting text, which is written already, and
 * without the rules, the words and the questions of a talk, which are for what comes later. The name of
 * the type stays in every language. About a sixth of the whole.
 * @param definition the stored JSON of a contract type, which may be of an older version than ours
 */
export function shownDefinition(definition: ContractType, language: Language): ContractType {
  const sections = definition.sections.map(({ start: _written, ...section }) => section)
  const { questions: _later, ...evaluation } = definition.evaluation
  const clauses = Object.fromEntries(
    Object.entries(definition.clauses).map(([id, clause]) => [
      id,
      { ...clause, source: sourceIn(clause.source, language) },
    ]),
  )
  const shown = {
    ...definition,
    sections,
    clauses,
    evaluation,
    rules: [],
    words: { accept: {}, explain: {} },
  }
  // Its name stands in titles and lists, which are in the language of who reads.
  return { ...(inLanguage(shown, language) as ContractType), names: definition.names }
}

/**
 * The whole of a contract type for one contract, in the contract's language (with Dutch where a text has
 * no other): what a checker needs. What is said to the people who write stays in every language, the
 * names of facts and of their answers too, because the language of their screen may be another.
 * @param definition the stored JSON of a contract type, which may be of an older version than ours
 */
export function wholeDefinition(definition: ContractType, language: Language): ContractType {
  const sections = definition.sections.map(({ start, ...section }) => ({
    ...(inLanguage(section, language) as typeof section),
    start: start[language] ? { nl: start.nl, [language]: start[language] } : { nl: start.nl },
  }))
  return {
    ...(inLanguage(
      { ...definition, facts: {}, sections: [], rules: [] },
      language,
    ) as ContractType),
    facts: Object.fromEntries(
      Object.entries(definition.facts).map(([key, fact]) => [key, withNames(fact, language)]),
    ),
    sections,
    rules: definition.rules,
  }
}

function withNames(fact: FactDefinition, language: Language): FactDefinition {
  const { label } = fact
  const own = inLanguage(fact, language) as FactDefinition
  return fact.kind === 'choice'
    ? { ...own, kind: fact.kind, label, choices: fact.choices }
    : { ...own, label }
}

function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((one) => inLanguage(one, language))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  if (isText(entries)) {
    const own = entries.filter(([name]) => name === language)
    return Object.fromEntries(own.length > 0 ? [...own, ...dutchOf(entries)] : dutchOf(entries))
  }
  return Object.fromEntries(entries.map(([name, one]) => [name, inLanguage(one, language)]))
}

function isText(entries: readonly (readonly [string, unknown])[]): boolean {
  return (
    entries.length > 0 &&
    entries.every(
      ([name, text]) => (languages as readonly string[]).includes(name) && typeof text === 'string',
    )
  )
}

function dutchOf(entries: readonly (readonly [string, unknown])[]): (readonly [string, unknown])[] {
  return entries.filter(([name]) => name === 'nl')
}
