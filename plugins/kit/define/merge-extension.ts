import type { ContractType, RuleDefinition, SectionDefinition } from '../contract-type.ts'
import type { ContractTypeExtension } from './contract-type-extension.ts'

/** The base with the extension in it: nothing of it has been looked at yet. */
export function merged(base: ContractType, extension: ContractTypeExtension): ContractType {
  const { without = {}, chosen: _chosen, facts, clauses, sections, rules, ...own } = extension
  const settings = mergedRecord(base.settings ?? {}, extension.settings, without.settings)
  // Those of the base are about majors of the base.
  const { migrations: _itsOwn, ...taken } = base
  const whole = {
    ...taken,
    ...own,
    facts: mergedRecord(base.facts, facts, without.facts),
    clauses: mergedRecord(base.clauses, clauses, without.clauses),
    sections: mergedSections(base.sections, sections, without),
    rules: mergedList(saidAnew(base.rules, rules), rules, without.rules, ({ id }) => id),
    evaluation: { ...base.evaluation, ...extension.evaluation },
    words: {
      accept: mergedWords(base.words.accept, extension.words?.accept),
      explain: mergedExplanations(base.words.explain, extension.words?.explain),
    },
    settings,
  }
  if (Object.keys(settings).length === 0) {
    const { settings: _none, ...rest } = whole
    return rest as ContractType
  }
  return whole as ContractType
}

function mergedRecord<Item extends object>(
  base: Readonly<Record<string, Item>>,
  own: Readonly<Record<string, object>> = {},
  without: readonly string[] = [],
): Readonly<Record<string, Item>> {
  const kept = Object.entries(base).filter(([name]) => !without.includes(name))
  const reworded = kept.map(([name, item]) => [name, { ...item, ...own[name] }])
  const added = Object.entries(own).filter(([name]) => !kept.some(([known]) => known === name))
  return Object.fromEntries([...reworded, ...added]) as Readonly<Record<string, Item>>
}

/** What the base says to the client of a rule goes with its message: of another message it is not the same. */
function saidAnew(
  base: readonly RuleDefinition[],
  own: readonly Partial<RuleDefinition>[] = [],
): readonly RuleDefinition[] {
  return base.map((rule) => {
    const changes = own.find(({ id }) => id === rule.id)
    if (!changes?.message && !changes?.done) return rule
    const { forClient: _ofBase, ...rest } = rule
    return rest
  })
}

function mergedList<Item extends object>(
  base: readonly Item[],
  own: readonly Partial<Item>[] = [],
  without: readonly string[] = [],
  nameOf: (item: Partial<Item>) => string | undefined,
): readonly Item[] {
  const kept = base.filter((item) => !without.includes(nameOf(item) ?? ''))
  const names = kept.map(nameOf)
  return [
    ...kept.map((item) => {
      const changes = own.find((one) => nameOf(one) === nameOf(item))
      return changes ? { ...item, ...changes } : item
    }),
    ...(own.filter((one) => !names.includes(nameOf(one))) as Item[]),
  ]
}

function mergedSections(
  base: readonly SectionDefinition[],
  own: ContractTypeExtension['sections'] = [],
  without: NonNullable<ContractTypeExtension['without']>,
): readonly SectionDefinition[] {
  const left = new Set(without.clauses ?? [])
  const sections = base
    .filter(({ kind }) => !without.sections?.includes(kind))
    .map((section) => ({
      ...section,
      start: Object.fromEntries(
        Object.entries(section.start).map(([language, blocks]) => [
          language,
          blocks.filter(({ type, wording }) => type !== 'clause' || !left.has(String(wording))),
        ]),
      ) as unknown as SectionDefinition['start'],
    }))
  for (const { after, before, ...section } of own) {
    const known = sections.findIndex(({ kind }) => kind === section.kind)
    const whole = { ...(sections[known] ?? {}), ...section } as SectionDefinition
    if (known >= 0 && after === undefined && before === undefined) {
      sections[known] = whole
      continue
    }
    if (known >= 0) sections.splice(known, 1)
    const neighbour = sections.findIndex(({ kind }) => kind === (after ?? before))
    const place = neighbour < 0 ? sections.length : neighbour + (after === undefined ? 0 : 1)
    sections.splice(place, 0, whole)
  }
  return sections
}

function mergedWords(
  base: ContractType['words']['accept'],
  own: ContractType['words']['accept'] = {},
): ContractType['words']['accept'] {
  const languages = new Set([...Object.keys(base), ...Object.keys(own)]) as Set<keyof typeof base>
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      [...new Set([...(base[language] ?? []), ...(own[language] ?? [])])],
    ]),
  )
}

function mergedExplanations(
  base: ContractType['words']['explain'],
  own: ContractType['words']['explain'] = {},
): ContractType['words']['explain'] {
  const languages = new Set([...Object.keys(base), ...Object.keys(own)]) as Set<keyof typeof base>
  return Object.fromEntries(
    [...languages].map((language) => [language, { ...base[language], ...own[language] }]),
  )
}
