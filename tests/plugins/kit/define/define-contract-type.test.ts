/** Contract types that are refused: one row for each thing that can be wrong, with its place. */
import { describe, expect, test } from 'vitest'
import { contractTypes } from '../../../../plugins/contract-types/index.ts'
import {
  ContractTypeError,
  contractTypeProblems,
  defineContractType,
  readContractType,
} from '../../../../plugins/kit/define/index.ts'
import type { ContractType } from '../../../../plugins/kit/index.ts'
import { rule, smallType } from '../../../support/small-type.ts'

type Json = Record<string, unknown>

/** The small type as JSON, changed at a path. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify({ ...smallType, rules: [sound] })) as Json
  const last = path.at(-1)!
  const parent = path.slice(0, -1).reduce((item, step) => (item as Json)[step] as Json, copy)
  if (value === undefined) delete (parent as Json)[last]
  else (parent as Json)[last] = value
  return copy
}

const sound = rule({ kind: 'facts-present', facts: ['clientName'] })
const text = (nl: string) => ({ nl, fr: nl, de: nl })

describe('[K8] a type', () => {
  test.each(contractTypes.map((type) => [type.id, type] as const))(
    'that comes with the product goes through the same door: %s',
    (_id, type) => {
      expect(contractTypeProblems(JSON.parse(JSON.stringify(type)))).toEqual([])
      expect(defineContractType(type)).toBe(type)
    },
  )

  test('that is sound comes back as it is', () => {
    const value = changed(['id'], 'ocmw-voorbeeld.wonen')
    expect(readContractType(value)).toEqual({ ok: true, value })
  })

  test('that is none is refused', () => {
    for (const value of [null, undefined, 3, 'type', [], () => 1, new Map()]) {
      expect(readContractType(value).ok).toBe(false)
    }
  })

  test('in code that is not sound throws, with everything that is wrong in the message', () => {
    const wrong = { ...smallType, id: 'Study', version: '1' }
    expect(() => defineContractType(wrong)).toThrow(ContractTypeError)
    expect(() => defineContractType(wrong)).toThrow(/"Study"[\s\S]*\n {2}id: .*\n {2}version: /)
  })

  const refusals: readonly (readonly [
    what: string,
    at: readonly (string | number)[],
    value: unknown,
    path: string,
    message: RegExp,
  ])[] = [
    ['an unknown version of the interface', ['apiVersion'], 2, 'apiVersion', /version 1/],
    ['no version of the interface', ['apiVersion'], undefined, 'apiVersion', /add it/],
    ['an id with capitals', ['id'], 'Study', 'id', /such as "study"/],
    ['a version that is none', ['version'], '1.0', 'version', /such as "1.0.0"/],
    ['a property that there is not', ['colour'], 'red', 'colour', /expected one of/],
    [
      'a text missing in a language',
      ['sections', 0, 'title', 'fr'],
      undefined,
      'sections[0].title.fr',
      /add the text in "fr", or take "fr" out of writtenIn/,
    ],
    [
      'a starting text missing in a language',
      ['sections', 1, 'start', 'de'],
      undefined,
      'sections[1].start.de',
      /add the starting text in "de"/,
    ],
    ['an empty text', ['rules', 0, 'message', 'nl'], ' ', 'rules[0].message.nl', /text of 1 to/],
    [
      'a text that is too long',
      ['description', 'nl'],
      'x'.repeat(2000),
      'description.nl',
      /text of 1 to 1000/,
    ],
    [
      'HTML in a text',
      ['clauses', 'first', 'plain', 'nl'],
      'Lees <b>dit</b>.',
      'clauses.first.plain.nl',
      /take the HTML out/,
    ],
    [
      'HTML as entities',
      ['facts', 'reason', 'label', 'nl'],
      '&lt;b',
      'facts.reason.label.nl',
      /take the HTML out/,
    ],
    ['control characters', ['names', 'nl'], 'Klein\u202e', 'names.nl', /control characters/],
    [
      'a rule to an unknown fact',
      ['rules', 0, 'check', 'facts', 0],
      'nobody',
      'rules[0].check.facts[0]',
      /no fact "nobody"/,
    ],
    [
      'a rule to a fact of JavaScript’s own',
      ['rules', 0, 'check', 'facts', 0],
      'toString',
      'rules[0].check.facts[0]',
      /no fact "toString"/,
    ],
    [
      'a rule to an unknown section',
      ['rules', 0, 'check'],
      { kind: 'section-filled', section: 'x' },
      'rules[0].check.section',
      /no section "x".*"wish"/,
    ],
    [
      'a rule to an unknown clause',
      ['rules', 0, 'check'],
      { kind: 'not', check: { kind: 'clause-present', clause: 'x' } },
      'rules[0].check.check.clause',
      /no clause "x"/,
    ],
    [
      'a rule to an unknown setting',
      ['rules', 0, 'when'],
      { kind: 'setting-is', setting: 'x', values: ['y'] },
      'rules[0].when.setting',
      /no setting "x"/,
    ],
    [
      'a rule that takes a name for a date',
      ['rules', 0, 'check'],
      { kind: 'dates-in-order', facts: ['clientName', 'contractUntil'] },
      'rules[0].check.facts[0]',
      /kind "text".*kind "date"/,
    ],
    [
      'a check of an unknown kind',
      ['rules', 0, 'check', 'kind'],
      'astrology',
      'rules[0].check.kind',
      /one of "facts-present"/,
    ],
    [
      'a check that lacks something',
      ['rules', 0, 'check', 'facts'],
      undefined,
      'rules[0].check.facts',
      /add it/,
    ],
    [
      'words to look for that mean nothing',
      ['rules', 0, 'check'],
      { kind: 'no-words', words: { nl: ['* …'] } },
      'rules[0].check.words.nl[0]',
      /words to look for/,
    ],
    [
      'a rule that blocks on what was not read',
      ['rules', 0, 'severity'],
      'blocking',
      'rules[0].severity',
      /only what was read/,
    ],
    [
      'a rule with an unknown weight',
      ['rules', 0, 'severity'],
      'error',
      'rules[0].severity',
      /"blocking"/,
    ],
    ['a rule without a source', ['rules', 0, 'source'], '', 'rules[0].source', /the source/],
    [
      'a rule until a day before its first',
      ['rules', 0],
      { ...sound, validFrom: '2027-01-01', validUntil: '2026-01-01' },
      'rules[0].validUntil',
      /on or after 2027-01-01/,
    ],
    [
      'a rule from a day that is none',
      ['rules', 0, 'validFrom'],
      '2026-02-30',
      'rules[0].validFrom',
      /a day such as/,
    ],
    [
      'braces in a message',
      ['rules', 0, 'message', 'nl'],
      'Vul {clientName} in.',
      'rules[0].message.nl',
      /\{found\} and \{day\}/,
    ],
    [
      'a rule twice',
      ['rules'],
      [sound, sound],
      'rules[1]',
      /"the-rule" stands here and at rules\[0\]/,
    ],
    ['a section twice', ['sections', 1, 'kind'], 'wish', 'sections[1]', /"wish" stands here/],
    [
      'a clause that no section starts with',
      ['clauses', 'fourth'],
      { ...smallType.clauses.first },
      'clauses.fourth',
      /no section starts with it/,
    ],
    [
      'a clause twice',
      ['sections', 0, 'start', 'nl'],
      [{ type: 'clause', wording: 'first' }],
      'sections[2].start.nl',
      /"first" stands in sections\[0\].start.nl too/,
    ],
    [
      'an unknown clause in a start',
      ['sections', 0, 'start', 'nl'],
      [{ type: 'clause', wording: 'x' }],
      'sections[0].start.nl[0].wording',
      /no clause "x"/,
    ],
    [
      'an unknown fact in a start',
      ['sections', 0, 'start', 'nl'],
      [{ type: 'paragraph', inline: [{ fact: 'x' }] }],
      'sections[0].start.nl[0]',
      /no fact "x"/,
    ],
    [
      'a block that cannot stand there',
      ['sections', 0, 'start', 'nl'],
      [{ type: 'section' }],
      'sections[0].start.nl[0].type',
      /one of paragraph/,
    ],
    [
      'an attribute that a block has not',
      ['sections', 0, 'start', 'nl'],
      [{ type: 'paragraph', text: 'x', onclick: 'x' }],
      'sections[0].start.nl[0].onclick',
      /left out/,
    ],
    [
      'a clause in a clause',
      ['clauses', 'first', 'official', 'nl'],
      'Zie {second}.',
      'clauses.first.official.nl',
      /a clause cannot stand in a clause/,
    ],
    [
      'a fact in one version of a clause',
      ['clauses', 'second', 'plain', 'nl'],
      'Tot het einde.',
      'clauses.second.plain.nl',
      /\{contractUntil\} stands in one/,
    ],
    [
      'a single brace',
      ['clauses', 'first', 'official', 'nl'],
      'Zie {.',
      'clauses.first.official.nl',
      /braces only/,
    ],
    [
      'a choice that is not there',
      ['settings', 'sanctions', 'chosen'],
      'maybe',
      'settings.sanctions.chosen',
      /no choice "maybe"/,
    ],
    ['fewer talks than the law asks', ['evaluation', 'perYear'], 2, 'evaluation.perYear', /from 3/],
    [
      'more talks in person than in all',
      ['evaluation', 'inPerson'],
      4,
      'evaluation.inPerson',
      /at most 3/,
    ],
    ['an unknown life domain', ['domains', 0], 'magic', 'domains[0]', /one of "children"/],
    ['null', ['description'], null, 'description', /leave it out/],
    [
      'a key of JavaScript’s own',
      ['facts', 'constructor'],
      { kind: 'text', label: text('x') },
      'facts.constructor',
      /another name/,
    ],
  ]

  test.each(refusals)('with %s is refused by its place', (_what, at, value, path, message) => {
    const problems = contractTypeProblems(changed(at, value))
    expect(problems).toContainEqual({ path, message: expect.stringMatching(message) })
  })

  test('with a prototype in its JSON is refused by its place', () => {
    const json = JSON.stringify(smallType).replace(
      '"facts":{',
      '"facts":{"__proto__":{"kind":"text"},',
    )
    const problems = contractTypeProblems(JSON.parse(json))
    expect(problems).toEqual([
      { path: 'facts["__proto__"]', message: expect.stringMatching(/another name/) },
    ])
    expect(({} as Json).kind).toBeUndefined()
  })

  test('with several things wrong says them all', () => {
    const value = {
      ...smallType,
      rules: [
        rule({ kind: 'facts-present', facts: ['x', 'y'] }, { place: { kind: 'fact', fact: 'z' } }),
      ],
    }
    expect(contractTypeProblems(value).map(({ path }) => path)).toEqual([
      'rules[0].check.facts[0]',
      'rules[0].check.facts[1]',
      'rules[0].place.fact',
    ])
  })

  test('of 10 MB is refused at once', () => {
    const rules = Array.from({ length: 100 }, () => ({ ...sound, source: 'x'.repeat(110_000) }))
    const [problem] = contractTypeProblems({ ...smallType, rules })
    expect(problem?.message).toMatch(/too large/)
    const many = Array.from({ length: 300_000 }, () => 1)
    expect(contractTypeProblems({ ...smallType, rules: many })[0]?.message).toMatch(/too large/)
  })

  test('that is too deep is refused without running out of stack', () => {
    let check: unknown = { kind: 'facts-present', facts: ['clientName'] }
    for (let depth = 0; depth < 5000; depth += 1) check = { kind: 'not', check }
    const value = { ...smallType, rules: [{ ...sound, check }] }
    expect(contractTypeProblems(value)[0]?.message).toMatch(/levels/)
  })

  test('that is wrong everywhere is refused with a hundred problems at most', () => {
    const facts = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`f${index}`, { label: { nl: '<b>' } }]),
    )
    const problems = contractTypeProblems({ ...smallType, facts })
    expect(problems.length).toBeLessThanOrEqual(100)
    expect(problems.length).toBeGreaterThan(50)
  })

  test('whatever it holds, looking at it never throws', () => {
    const type = JSON.parse(JSON.stringify({ ...smallType, rules: [sound] })) as ContractType
    const values = [null, 1, '', 'x', [], {}, [null], { nl: 1 }, true, { kind: 'not' }]
    function everywhere(value: unknown, put: (value: unknown) => void, depth = 0): void {
      for (const wrong of values) {
        put(wrong)
        expect(Array.isArray(contractTypeProblems(type))).toBe(true)
      }
      put(value)
      if (typeof value !== 'object' || value === null || depth > 3) return
      for (const [name, item] of Object.entries(value).slice(0, 3)) {
        const parent = value as Json
        everywhere(
          item,
          (next) => {
            parent[name] = next
          },
          depth + 1,
        )
      }
    }
    for (const [name, item] of Object.entries(type)) {
      everywhere(item, (next) => {
        ;(type as unknown as Json)[name] = next
      })
    }
    expect(contractTypeProblems(type)).toEqual([])
  })
})
