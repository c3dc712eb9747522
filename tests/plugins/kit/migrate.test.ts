import { describe, expect, test } from 'vitest'
import { study } from '../../../plugins/contract-types/index.ts'
import { contractTypeProblems } from '../../../plugins/kit/define/index.ts'
import type { ContractType } from '../../../plugins/kit/index.ts'
import {
  afterSteps,
  fitted,
  type MigrationStep,
  migrationFrom,
  unmigrated,
} from '../../../plugins/kit/migrate/index.ts'
import { draftOf } from '../../../plugins/kit/testing/index.ts'
import { allBlocks, paragraphText } from '../../../schemas/document/index.ts'

const hash = (bytes: Uint8Array): string => `length-${bytes.length}`
const contract = draftOf(study).filled().says('wish', 'Ik wil leren.').contract

function next(parts: Partial<ContractType>): ContractType {
  return { ...study, version: '2.0.0', ...parts }
}

describe('a migration', () => {
  test('[T16] is data that the door of types looks at', () => {
    const step = { kind: 'rename-fact', from: 'school', to: 'place' }
    const problems = (migrations: unknown): readonly string[] =>
      contractTypeProblems({ ...study, migrations }).map(({ path }) => path)
    expect(problems([{ from: 1, steps: [step], function: 'more' }])).toEqual([])
    expect(problems([{ from: 1, steps: [{ ...step, to: 3 }] }])).toEqual([
      'migrations[0].steps[0].to',
    ])
    expect(problems([{ from: 'x', steps: [] }])).toEqual(['migrations[0].from'])
    expect(problems([{ from: 1, steps: [{ kind: 'run' }] }])).toEqual([
      'migrations[0].steps[0].kind',
    ])
  })

  test('[T16] is of a major; within one none is needed', () => {
    expect(migrationFrom(next({ version: '1.7.0' }), '1.2.0')).toEqual({ from: 1, steps: [] })
    expect(migrationFrom(next({}), '1.2.0')).toBeNull()
    const migrations = [{ from: 1, steps: [] }]
    expect(migrationFrom(next({ migrations }), '1.2.0')).toBe(migrations[0])
  })

  test('[T16] that a type still needs is named, part by part', () => {
    const { school: _school, ...facts } = study.facts
    const [first, ...sections] = study.sections
    const newer = next({ facts, sections, migrations: [{ from: 1, steps: [] }] })
    expect(unmigrated(study, newer).map(({ path, message }) => `${path} ${message}`)).toEqual([
      'migrations[0].steps the fact "school" of version 1 has no place any more: add a row that says where it goes',
      `migrations[0].steps the section "${first!.kind}" of version 1 has no place any more: add a row that says where it goes`,
    ])
    expect(unmigrated(study, next({}))).toMatchObject([{ path: 'migrations' }])
    const steps: readonly MigrationStep[] = [
      { kind: 'drop-fact', fact: 'school' },
      { kind: 'move-section', section: first!.kind, into: sections[0]!.kind },
    ]
    expect(unmigrated(study, { ...newer, migrations: [{ from: 1, steps }] })).toEqual([])
  })
})

describe('what people wrote', () => {
  const words = (blocks: typeof contract.body, facts = contract.facts): readonly string[] =>
    [...allBlocks(blocks)].flatMap((block) =>
      block.type === 'paragraph' ? [paragraphText(block, facts)] : [],
    )

  test('[T16] reads the same when a fact has another name, or goes', () => {
    const before = words(contract.body)
    const renamed = afterSteps(contract, {
      steps: [{ kind: 'rename-fact', from: 'school', to: 'place' }],
    })
    expect(words(renamed.body, renamed.facts)).toEqual(before)
    expect(renamed.facts.place).toEqual(contract.facts.school)
    const dropped = afterSteps(contract, { steps: [{ kind: 'drop-fact', fact: 'school' }] })
    expect(words(dropped.body, dropped.facts)).toEqual(before)
    expect(dropped.facts).not.toHaveProperty('school')
  })

  test('[T16] keeps both values when a fact gets the name of another, and then asks which', () => {
    const steps: readonly MigrationStep[] = [{ kind: 'rename-fact', from: 'school', to: 'study' }]
    const { facts, body } = afterSteps(contract, { steps })
    const { school, study: other } = contract.facts
    expect(facts.study).toEqual({ value: other!.value, others: [school!.value] })
    const { school: _school, ...left } = study.facts
    const fit = fitted({ body, facts }, study, next({ facts: left }), 'nl', hash)
    expect(fit).toMatchObject({ ok: false, refusal: [expect.stringContaining('"study"')] })
  })

  test('[T16] has nothing of a name that every object has', () => {
    const steps: readonly MigrationStep[] = [{ kind: 'rename-fact', from: 'toString', to: 'place' }]
    expect(afterSteps(contract, { steps }).facts).toEqual(contract.facts)
  })

  test('[T16] is all there when a section moves into another, or takes its place', () => {
    const [first, second] = study.sections.map(({ kind }) => kind)
    const moved = afterSteps(contract, {
      steps: [{ kind: 'move-section', section: first!, into: second! }],
    })
    expect(words(moved.body).toSorted()).toEqual(words(contract.body).toSorted())
    expect(moved.body).toHaveLength(contract.body.length - 1)
    const alone = afterSteps(contract, {
      steps: [{ kind: 'move-section', section: first!, into: 'elsewhere' }],
    })
    expect(words(alone.body)).toEqual(words(contract.body))
  })

  test('[T16] fits the same type as it is, and is refused where it has no place', () => {
    const same = fitted(contract, study, next({}), 'nl', hash)
    if (!same.ok) throw new Error(same.refusal.join('\n'))
    expect(same.value.facts).toEqual(contract.facts)
    expect(same.value.body.map(({ kind }) => kind)).toEqual(study.sections.map(({ kind }) => kind))
    const twice = { ...contract.facts, school: { value: 'A', others: ['B'] } }
    expect(fitted({ ...contract, facts: twice }, study, next({}), 'nl', hash)).toEqual({
      ok: false,
      refusal: ['the fact "school" has two answers: people choose one first'],
    })
    const french = fitted(contract, study, next({ writtenIn: ['fr'] }), 'nl', hash)
    expect(french).toEqual({ ok: false, refusal: ['the type is not written in "nl"'] })
  })

  test('[T16] what people took away stays away; what is new comes in', () => {
    const [first] = study.sections
    const [clause] = Object.keys(study.clauses)
    const without = draftOf(study)
      .filled()
      .withoutSection(first!.kind)
      .withoutClause(clause!).contract
    const added = {
      ...first!,
      kind: 'added',
      start: { nl: [{ type: 'paragraph', text: 'Nieuw.' }] },
    }
    const newer = next({ sections: [...study.sections, added] })
    const now = fitted(without, study, newer, 'nl', hash)
    if (!now.ok) throw new Error(now.refusal.join('\n'))
    const kinds = now.value.body.map(({ kind }) => kind)
    expect(kinds).not.toContain(first!.kind)
    expect(kinds).toContain('added')
    expect(JSON.stringify(now.value.body)).not.toContain(`"wording":"${clause}"`)
  })
})
