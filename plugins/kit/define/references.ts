/** Whether everything that a type names is there, and every text in every language it claims. */
import { languages } from '../../../schemas/basics/index.ts'
import type { BlockToWrite } from '../../../schemas/document/index.ts'
import type { ContractType, RuleDefinition } from '../contract-type.ts'
import { namesInCheck } from '../names-in-check.ts'
import { templateFacts } from '../template.ts'
import { saidTexts } from './said-texts.ts'
import { at, type TypeProblem } from './type-problem.ts'

type Note = (path: string, message: string) => void

/** What a type names that is not there. The type has the right shape. */
export function referenceProblems(type: ContractType): readonly TypeProblem[] {
  const problems: TypeProblem[] = []
  const note: Note = (path, message) => problems.push({ path, message })
  textsAreThere(type, note)
  sectionsAreSound(type, note)
  clausesAreSound(type, note)
  rulesAreSound(type, note)
  settingsAreSound(type, note)
  return problems
}

function has(record: Readonly<Record<string, unknown>>, name: string): boolean {
  return Object.hasOwn(record, name)
}

function known(names: Iterable<string>): string {
  const all = [...names]
  const few = all.slice(0, 8).map((name) => `"${name}"`)
  return few.length === 0
    ? 'there is none'
    : `one of ${few.join(', ')}${all.length > 8 ? ', …' : ''}`
}

function eachOnce(names: readonly string[], path: string, what: string, note: Note): void {
  for (const [index, name] of names.entries()) {
    const first = names.indexOf(name)
    if (first === index) continue
    note(at(path, index), `"${name}" stands here and at ${at(path, first)}: give each ${what} once`)
  }
}

function textsAreThere(type: ContractType, note: Note): void {
  const { extends: _base, ...said } = type
  for (const { path, text } of saidTexts(said)) {
    for (const language of languages) {
      const own = text[language]
      if (own === undefined && type.writtenIn.includes(language)) {
        note(
          at(path, language),
          `add the text in "${language}", or take "${language}" out of writtenIn`,
        )
      }
    }
  }
  for (const [index, section] of type.sections.entries()) {
    for (const language of type.writtenIn) {
      if (section.start[language] !== undefined) continue
      note(
        `${at(at('sections', index), 'start')}.${language}`,
        `add the starting text in "${language}", or take "${language}" out of writtenIn`,
      )
    }
  }
  eachOnce(type.writtenIn, 'writtenIn', 'language', note)
  eachOnce(type.domains, 'domains', 'domain', note)
}

/** Blocks with what is in them, and where each stands. */
function* blocksIn(
  blocks: readonly BlockToWrite[],
  path: string,
): Generator<{ readonly block: BlockToWrite; readonly path: string }> {
  for (const [index, block] of blocks.entries()) {
    const where = at(path, index)
    yield { block, path: where }
    yield* blocksIn(block.children ?? [], `${where}.children`)
  }
}

function factsOf(block: BlockToWrite): readonly string[] {
  return (block.inline ?? []).flatMap((run) => ('fact' in run ? [run.fact] : []))
}

function blocksAreSound(
  type: ContractType,
  blocks: readonly BlockToWrite[],
  path: string,
  note: Note,
): readonly string[] {
  const clauses: string[] = []
  for (const { block, path: where } of blocksIn(blocks, path)) {
    if (block.type === 'clause') {
      const wording = String(block.wording)
      clauses.push(wording)
      if (!has(type.clauses, wording)) {
        note(
          `${where}.wording`,
          `there is no clause "${wording}": expected ${known(Object.keys(type.clauses))}`,
        )
      }
    }
    for (const fact of factsOf(block)) {
      if (!has(type.facts, fact)) note(where, `there is no fact "${fact}": add it to facts`)
    }
  }
  return clauses
}

function sectionsAreSound(type: ContractType, note: Note): void {
  const kinds = type.sections.map(({ kind }) => kind)
  eachOnce(kinds, 'sections', 'kind of section', note)
  const started = new Map(languages.map((language) => [language, new Map<string, string>()]))
  for (const [index, { start }] of type.sections.entries()) {
    for (const language of languages) {
      const path = `${at('sections', index)}.start.${language}`
      for (const clause of blocksAreSound(type, start[language] ?? [], path, note)) {
        const seen = started.get(language)!
        const first = seen.get(clause)
        if (first !== undefined)
          note(path, `the clause "${clause}" stands in ${first} too: keep one`)
        seen.set(clause, path)
      }
    }
  }
  for (const id of Object.keys(type.clauses)) {
    for (const language of type.writtenIn) {
      if (started.get(language)?.has(id) ?? true) continue
      note(
        at('clauses', id),
        `no section starts with it in "${language}": name it there, or leave it out`,
      )
    }
  }
}

function clausesAreSound(type: ContractType, note: Note): void {
  for (const [id, clause] of Object.entries(type.clauses)) {
    for (const language of languages) {
      for (const version of ['official', 'plain'] as const) {
        const words = clause[version][language]
        if (words === undefined) continue
        wordingIsSound(type, words, `${at('clauses', id)}.${version}.${language}`, note)
      }
      const { official, plain } = clause
      if (official[language] === undefined || plain[language] === undefined) continue
      const [one, other] = [templateFacts(official[language]), templateFacts(plain[language])]
      const missing = [...one, ...other].filter(
        (fact) => !(one.includes(fact) && other.includes(fact)),
      )
      for (const fact of missing) {
        note(
          `${at('clauses', id)}.plain.${language}`,
          `{${fact}} stands in one of the two versions: say it in both`,
        )
      }
    }
  }
}

function wordingIsSound(type: ContractType, words: string, path: string, note: Note): void {
  for (const name of templateFacts(words)) {
    if (has(type.facts, name)) continue
    note(
      path,
      has(type.clauses, name)
        ? `{${name}} is a clause, and a clause cannot stand in a clause: name both in a section`
        : `there is no fact "${name}": add it to facts, or correct {${name}}`,
    )
  }
  if (/[{}]/.test(words.replace(/\{[A-Za-z][0-9A-Za-z_.-]{0,63}\}/g, ''))) {
    note(path, 'expected braces only around the key of a fact, such as {school}')
  }
}

function rulesAreSound(type: ContractType, note: Note): void {
  eachOnce(
    type.rules.map(({ id }) => id),
    'rules',
    'rule',
    note,
  )
  for (const [index, rule] of type.rules.entries()) {
    const path = at('rules', index)
    namesAreThere(type, rule, path, note)
    messageIsSound(rule, path, note)
    weightIsSound(type, rule, path, note)
    if (rule.validFrom && rule.validUntil && rule.validUntil < rule.validFrom) {
      note(`${path}.validUntil`, `expected a day on or after ${rule.validFrom}`)
    }
  }
}

function namesAreThere(type: ContractType, rule: RuleDefinition, path: string, note: Note): void {
  const named = [
    ...namesInCheck(rule.check),
    ...(rule.when ? namesInCheck(rule.when, 'when') : []),
    ...(rule.place?.kind === 'section'
      ? [{ kind: 'section', name: rule.place.section, path: 'place.section' } as const]
      : []),
    ...(rule.place?.kind === 'fact'
      ? [{ kind: 'fact', name: rule.place.fact, path: 'place.fact' } as const]
      : []),
    ...(rule.fix?.kind === 'set-fact'
      ? [{ kind: 'fact', name: rule.fix.fact, path: 'fix.fact' } as const]
      : []),
    ...(rule.fix?.kind === 'insert'
      ? [{ kind: 'section', name: rule.fix.section, path: 'fix.section' } as const]
      : []),
  ]
  for (const { kind, name, path: where } of named) {
    const problem = nameProblem(type, kind, name)
    if (problem) note(`${path}.${where}`, problem)
  }
  if (rule.fix?.kind === 'insert') {
    for (const language of languages) {
      blocksAreSound(type, rule.fix.blocks[language] ?? [], `${path}.fix.blocks.${language}`, note)
    }
  }
}

function nameProblem(
  type: ContractType,
  kind: ReturnType<typeof namesInCheck>[number]['kind'],
  name: string,
): string | null {
  switch (kind) {
    case 'section': {
      const kinds = type.sections.map((section) => section.kind)
      return kinds.includes(name) ? null : `there is no section "${name}": expected ${known(kinds)}`
    }
    case 'clause':
      return has(type.clauses, name)
        ? null
        : `there is no clause "${name}": expected ${known(Object.keys(type.clauses))}`
    case 'setting':
      return has(type.settings ?? {}, name)
        ? null
        : `there is no setting "${name}": expected ${known(Object.keys(type.settings ?? {}))}`
    default: {
      if (!has(type.facts, name)) return `there is no fact "${name}": add it to facts`
      const own = type.facts[name]!.kind
      return kind === 'fact' || kind === own
        ? null
        : `the fact "${name}" is of the kind "${own}": expected one of the kind "${kind}"`
    }
  }
}

function messageIsSound({ message, done, fix }: RuleDefinition, path: string, note: Note): void {
  const label = fix && 'label' in fix ? fix.label : undefined
  for (const language of languages) {
    const rest = (message[language] ?? '').replace(/\{(?:found|day)\}/g, '')
    if (/[{}]/.test(rest)) {
      note(`${path}.message.${language}`, 'expected no braces but {found} and {day}')
    }
    if (/[{}]/.test(done?.[language] ?? '')) {
      note(`${path}.done.${language}`, 'expected no braces: there is nothing to show in it')
    }
    if (/[{}]/.test(label?.[language] ?? '')) {
      note(`${path}.fix.label.${language}`, 'expected no braces: there is nothing to show in it')
    }
  }
}

function weightIsSound(type: ContractType, rule: RuleDefinition, path: string, note: Note): void {
  if (rule.severity !== 'blocking') return
  if (rule.certainty !== 'a') {
    note(
      `${path}.severity`,
      `only what was read in its source blocks: make it "warning", or its certainty "a"`,
    )
  }
  for (const { kind, name } of namesInCheck(rule.check)) {
    const clause = kind === 'clause' ? type.clauses[name] : undefined
    if (clause && clause.certainty !== 'a') {
      note(
        `${path}.severity`,
        `the clause "${name}" that it asks for is of certainty "${clause.certainty}", so it cannot block`,
      )
    }
  }
}

function settingsAreSound(type: ContractType, note: Note): void {
  const needed = neededClauses(type)
  for (const [key, { choices, chosen }] of Object.entries(type.settings ?? {})) {
    const path = at('settings', key)
    if (!has(choices, chosen)) {
      note(
        `${path}.chosen`,
        `there is no choice "${chosen}": expected ${known(Object.keys(choices))}`,
      )
    }
    for (const [name, { leavesOut }] of Object.entries(choices)) {
      const where = `${at(`${path}.choices`, name)}.leavesOut`
      for (const [index, kind] of (leavesOut?.sections ?? []).entries()) {
        const problem = nameProblem(type, 'section', kind)
        if (problem) note(`${where}.sections[${index}]`, problem)
      }
      for (const clause of leftOut(type, leavesOut)) {
        const problem = nameProblem(type, 'clause', clause)
        if (problem) note(where, problem)
        else if (needed.has(clause)) {
          note(where, `the law asks for the clause "${clause}": leave it in`)
        }
      }
    }
  }
}

/** The clauses that a choice leaves out, those in a section that it leaves out too. */
function leftOut(
  type: ContractType,
  leavesOut: { readonly sections?: readonly string[]; readonly clauses?: readonly string[] } = {},
): readonly string[] {
  const inSections = type.sections
    .filter(({ kind }) => leavesOut.sections?.includes(kind))
    .flatMap(({ start }) => [...blocksIn(start.nl, '')])
    .flatMap(({ block }) => (block.type === 'clause' ? [String(block.wording)] : []))
  return [...(leavesOut.clauses ?? []), ...inSections]
}

/** The clauses that a blocking rule of the law asks for. */
export function neededClauses({ rules }: ContractType): ReadonlySet<string> {
  const needed = rules
    .filter(isLaw)
    .flatMap(({ check }) => namesInCheck(check))
    .flatMap(({ kind, name }) => (kind === 'clause' ? [name] : []))
  return new Set(needed)
}

/** A rule of the law that blocks: nothing that builds on the type drops or softens it. */
export function isLaw({ severity, basis }: RuleDefinition): boolean {
  return severity === 'blocking' && basis === 'law'
}
