import { createHash } from 'node:crypto'
import { dayInWords } from '../../plugins/kit/check/index.ts'
import type { ContractType, FactDefinition } from '../../plugins/kit/index.ts'
import type { PartView } from '../../schemas/api/index.ts'
import { type Language, textIn } from '../../schemas/basics/index.ts'
import {
  allBlocks,
  type CanonicalCommitment,
  type CanonicalContract,
  type CanonicalParagraph,
  type FactValue,
  paragraphText,
} from '../../schemas/document/index.ts'

/**
 * Facts that are about a school, a training centre or an employer: what the client learns or does there,
 * and when. By what a portal's file calls them, so that the types of a centre count too. Nothing of the
 * client's income, birth date, decisions or costs is among them.
 */
const sourcesOfPartners: ReadonlySet<string> = new Set([
  'file.third.name',
  'file.study.school',
  'file.study.name',
  'file.study.from',
  'file.study.until',
  'file.training.name',
  'file.training.organiser',
  'file.training.place',
  'file.training.from',
  'file.training.until',
  'file.training.timetable',
  'file.training.host',
  'file.training.hostGuide',
  'file.work.employer',
  'file.work.place',
  'file.work.function',
])

/** Those of them that say who a partner is. */
const namesOfPartners: readonly string[] = [
  'file.third.name',
  'file.study.school',
  'file.training.organiser',
  'file.training.host',
  'file.work.employer',
]

/** For whom a part is made. */
export interface PartFor {
  readonly name: string
  /** The other partners of this contract: what names one of them, and not this one, is not for this one. */
  readonly others: readonly string[]
  readonly client: string
  readonly centre: string
  readonly worker: string | null
}

/**
 * The part of a contract that one partner sees: the facts about it, the promises of a third party that are
 * its own, and promises of others that name it. A promise of a third party without a name is its own while
 * there is no other partner. No wish, goal, clause or other promise of the contract is in it.
 */
export function partOf(
  contract: CanonicalContract,
  type: ContractType | null,
  { name, others, client, centre, worker }: PartFor,
): PartView {
  const { language, facts } = contract
  const own = plain(name)
  const text = (paragraph: CanonicalParagraph) => paragraphText(paragraph, facts).trim()
  const paragraphs = (promise: CanonicalCommitment, role: 'text' | 'proof') =>
    promise.children.flatMap((child) => {
      if (child.type !== 'paragraph' || (child.role ?? 'text') !== role) return []
      const words = text(child)
      return words === '' ? [] : [words]
    })
  const promises = [...allBlocks(contract.body)].flatMap((block) => {
    if (block.type !== 'commitment') return []
    const words = paragraphs(block, 'text')
    if (words.length === 0) return []
    const said = plain([block.who ?? '', ...words, ...paragraphs(block, 'proof')].join(' '))
    const names = contains(said, own)
    const unnamed = block.party === 'third' && (block.who ?? '').trim() === ''
    const isOwn =
      names || (unnamed && others.length === 0 && !others.some((one) => contains(said, plain(one))))
    if (!isOwn) return []
    return [
      {
        id: block.id,
        party: block.party,
        who: block.who ?? '',
        text: words,
        proof: paragraphs(block, 'proof'),
        due: block.due ? dayInWords(block.due)[language] : null,
        rhythm: block.rhythm ?? null,
      },
    ]
  })
  return {
    name,
    client,
    centre,
    worker,
    typeName: type ? textIn(type.names, language).text : contract.type.id,
    language,
    facts: type ? factsOf(type, contract, own, others.map(plain)) : [],
    promises,
  }
}

/** In lower-case hexadecimal: by this one says which part one read. */
export function hashOfPart(part: PartView): string {
  return createHash('sha256').update(JSON.stringify(part)).digest('hex')
}

function factsOf(
  type: ContractType,
  { facts, language }: CanonicalContract,
  own: string,
  others: readonly string[],
): PartView['facts'] {
  const entries = Object.entries(type.facts)
  const valueAt = (key: string): FactValue | undefined => facts[key]?.value
  const named = (source: string): string => {
    const key = entries.find(([, fact]) => fact.source === source)?.[0]
    return key === undefined ? '' : plain(String(valueAt(key) ?? ''))
  }
  // What belongs to a school is not for the employer of the same contract, when that is known.
  const groups = new Map(
    namesOfPartners.map((source) => [source.split('.').slice(0, 2).join('.'), source] as const),
  )
  const isOthers = (source: string): boolean => {
    const group = groups.get(source.split('.').slice(0, 2).join('.'))
    const who = group === undefined ? '' : named(group)
    if (who === '' || contains(who, own) || contains(own, who)) return false
    return others.some((other) => contains(who, other) || contains(other, who))
  }
  return entries.flatMap(([key, fact]) => {
    const value = valueAt(key)
    if (value === undefined || !fact.source || !sourcesOfPartners.has(fact.source)) return []
    if (isOthers(fact.source)) return []
    const label = textIn(fact.label, language).text
    return [{ key, label, value: written(fact, value, language) }]
  })
}

const booleans = {
  nl: ['ja', 'nee'],
  fr: ['oui', 'non'],
  de: ['ja', 'nein'],
} as const satisfies Record<Language, readonly [string, string]>

function written(fact: FactDefinition, value: FactValue, language: Language): string {
  if (fact.kind === 'choice') {
    const choice = fact.choices[String(value)]
    if (choice) return textIn(choice, language).text
  }
  if (typeof value === 'boolean') return booleans[language][value ? 0 : 1]
  if (fact.kind === 'date') return dayInWords(String(value))[language]
  return String(value)
}

/** Small letters without accents, one space between words. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whole words, so that "An" is not in "Amina and". A name of one or two letters names nobody. */
function contains(said: string, name: string): boolean {
  return name.length >= 3 && ` ${said} `.includes(` ${name} `)
}
