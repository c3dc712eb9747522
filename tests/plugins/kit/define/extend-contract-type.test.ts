/** Types that build on another: what they may change, and what the law keeps. */
import { describe, expect, test } from 'vitest'
import {
  compareTypes,
  extendContractType,
  withSettings,
} from '../../../../plugins/kit/define/index.ts'
import type { ContractType, RuleDefinition } from '../../../../plugins/kit/index.ts'
import { draftOf } from '../../../../plugins/kit/testing/index.ts'
import { rule, smallType } from '../../../support/small-type.ts'

const text = (nl: string) => ({ nl, fr: nl, de: nl })
const law = {
  severity: 'blocking',
  basis: 'law',
  certainty: 'a',
  source: 'wet van 26 mei 2002, art. 11 § 3',
} as const

const base: ContractType = {
  ...smallType,
  rules: [
    rule({ kind: 'clause-present', clause: 'first' }, { id: 'first-told', ...law }),
    rule({ kind: 'section-filled', section: 'wish' }, { id: 'wish-written' }),
    rule({ kind: 'facts-present', facts: ['clientName'] }, { id: 'client-named', ...law }),
  ],
}

const extension = {
  apiVersion: 1,
  id: 'ocmw-voorbeeld.wonen',
  version: '1.0.0',
  extends: { id: 'small', version: '1.0.0' },
  names: text('Wonen'),
}

function extended(more: object): ContractType {
  const result = extendContractType(base, { ...extension, ...more })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

function problems(more: object): readonly { path: string; message: string }[] {
  const result = extendContractType(base, { ...extension, ...more })
  return result.ok ? [] : result.refusal
}

const ids = (type: ContractType) => type.rules.map(({ id }) => id)

describe('[K9] a type that builds on another', () => {
  test('is a whole type with its own name, and says what it builds on', () => {
    const type = extended({})
    expect(type).toEqual({ ...base, ...extension })
    expect(draftOf(type).rules()).toEqual(draftOf(base).rules())
  })

  test('adds facts, sections, clauses and rules', () => {
    const type = extended({
      facts: { address: { kind: 'text', label: text('adres') } },
      sections: [
        {
          kind: 'home',
          after: 'wish',
          title: text('Waar woon ik?'),
          offers: ['paragraph'],
          start: { nl: start(), fr: start(), de: start() },
        },
      ],
      clauses: { home: { ...smallType.clauses.first, plain: text('Wonen.') } },
      rules: [
        rule({ kind: 'facts-present', facts: ['address'] }, { id: 'home-named', basis: 'centre' }),
      ],
      words: { accept: { nl: ['huis'] } },
    })
    expect(type.sections.map(({ kind }) => kind)).toEqual(['wish', 'home', 'agreements', 'rights'])
    expect(ids(type)).toEqual([...ids(base), 'home-named'])
    expect(type.words.accept.nl).toEqual(['huis'])
    expect(draftOf(type).findings('home-named')[0]?.basis).toBe('centre')
    function start() {
      return [{ type: 'clause', wording: 'home' }]
    }
  })

  test('renames and rewords', () => {
    const type = extended({
      facts: { reason: { label: text('waarom') } },
      sections: [{ kind: 'wish', title: text('Wat is mijn droom?') }],
      clauses: { first: { version: '1.1.0', plain: text('Anders gezegd.') } },
      rules: [{ id: 'client-named', message: text('Wie ben jij?') }],
    })
    expect(type.facts.reason).toEqual({ kind: 'text', label: text('waarom') })
    expect(type.sections[0]).toEqual({ ...base.sections[0], title: text('Wat is mijn droom?') })
    expect(type.clauses.first?.official).toEqual(base.clauses.first?.official)
    expect(type.rules[2]).toEqual({ ...base.rules[2], message: text('Wie ben jij?') })
  })

  test('gives a rule more weight, or drops one that is not the law’s', () => {
    const type = extended({
      rules: [{ id: 'client-named', topic: 'goals' }],
      without: { rules: ['wish-written'] },
    })
    expect(ids(type)).toEqual(['first-told', 'client-named'])
    expect(extended({ rules: [{ id: 'wish-written', severity: 'hint' }] }).rules[1]?.severity).toBe(
      'hint',
    )
  })

  test('moves a section, and leaves out a clause that the law does not ask for', () => {
    const type = extended({
      sections: [{ kind: 'rights', before: 'wish' }],
      without: { clauses: ['second'] },
    })
    expect(type.sections.map(({ kind }) => kind)).toEqual(['rights', 'wish', 'agreements'])
    expect(type.clauses).not.toHaveProperty('second')
  })

  test.each<readonly [string, object, string, RegExp]>([
    [
      'drop a rule of the law',
      { without: { rules: ['first-told'] } },
      'without.rules[0]',
      /comes from the law: leave it in/,
    ],
    [
      'drop a clause that the law asks for',
      { without: { clauses: ['first'] } },
      'without.clauses[0]',
      /the law asks for "first"/,
    ],
    [
      'soften a rule of the law',
      { rules: [{ id: 'client-named', severity: 'warning' }] },
      'rules[0].severity',
      /stays blocking/,
    ],
    [
      'check something else',
      { rules: [{ id: 'client-named', check: { kind: 'facts-present', facts: ['reason'] } }] },
      'rules[0].check',
      /leave its check/,
    ],
    [
      'let it count only sometimes',
      { rules: [{ id: 'client-named', when: { kind: 'facts-present', facts: ['reason'] } }] },
      'rules[0].when',
      /leave its when/,
    ],
    [
      'let it stop',
      { rules: [{ id: 'client-named', validUntil: '2020-01-01' }] },
      'rules[0].validUntil',
      /leave its validUntil/,
    ],
    [
      'call it its own',
      { rules: [{ id: 'client-named', basis: 'centre' }] },
      'rules[0].basis',
      /leave its basis/,
    ],
    [
      'change what counts in law',
      { clauses: { first: { version: '1.1.0', official: text('Anders.') } } },
      'clauses.first.official',
      /leave its official/,
    ],
    [
      'make a clause that is asked for uncertain',
      { clauses: { first: { certainty: 'c' } } },
      'clauses.first.certainty',
      /leave its certainty/,
    ],
    [
      'drop the section of such a clause',
      { without: { sections: ['rights'] } },
      'extends.clauses.first',
      /no section starts with it/,
    ],
    [
      'start without such a clause',
      { sections: [{ kind: 'rights', start: { nl: [], fr: [], de: [] } }] },
      'extends.clauses.first',
      /no section starts with it/,
    ],
    [
      'drop a fact that a rule of the law asks for',
      { without: { facts: ['clientName'] } },
      'extends.rules[2].check.facts[0]',
      /no fact "clientName"/,
    ],
    [
      'say a rule in two rows',
      {
        rules: [
          { id: 'client-named', message: text('Een.') },
          { id: 'client-named', message: text('Twee.') },
        ],
      },
      'rules[1]',
      /stands here and at rules\[0\]/,
    ],
    [
      'say a section in two rows',
      {
        sections: [
          { kind: 'wish', title: text('Een') },
          { kind: 'wish', title: text('Twee') },
        ],
      },
      'sections[1]',
      /stands here and at sections\[0\]/,
    ],
    ['talk less often', { evaluation: { perYear: 2 } }, 'evaluation.perYear', /at least 3/],
    [
      'leave out by a choice what the law asks for',
      {
        settings: {
          sanctions: {
            ...smallType.settings!.sanctions,
            choices: { yes: { label: text('ja'), leavesOut: { clauses: ['first'] } } },
          },
        },
      },
      'settings.sanctions.choices.yes.leavesOut',
      /the law asks for the clause "first"/,
    ],
  ])('cannot %s', (_what, more, path, message) => {
    expect(problems(more)).toContainEqual({ path, message: expect.stringMatching(message) })
  })

  test('cannot build on itself, or on another version than it says', () => {
    expect(problems({ id: 'small' })).toContainEqual({
      path: 'id',
      message: expect.stringMatching(/on itself/),
    })
    expect(problems({ extends: { id: 'small', version: '2.0.0' } })).toContainEqual({
      path: 'extends',
      message: expect.stringMatching(/"small" 1.0.0, got "small" 2.0.0/),
    })
  })

  test('[K8] is refused by the place in its own JSON', () => {
    const more = {
      rules: [
        { id: 'wish-written', topic: 'goals' },
        rule({ kind: 'facts-present', facts: ['x'] }),
      ],
    }
    expect(problems(more).map(({ path }) => path)).toEqual(['rules[1].check.facts[0]'])
    expect(problems({ without: { rules: ['x'] } })).toEqual([
      { path: 'without.rules[0]', message: expect.stringMatching(/has no "x"/) },
    ])
    const beside = (place: object) => problems({ sections: [{ kind: 'wish', ...place }] })
    expect(beside({ after: 'nowhere' })).toEqual([
      { path: 'sections[0].after', message: expect.stringMatching(/no section "nowhere"/) },
    ])
    expect(beside({ before: 'wish' }).map(({ path }) => path)).toEqual(['sections[0].before'])
    expect(problems({ colour: 'red' }).map(({ path }) => path)).toEqual(['colour'])
    expect(problems({ apiVersion: 7 }).map(({ path }) => path)).toEqual(['apiVersion'])
    expect(extendContractType(base, null).ok).toBe(false)
    expect(extendContractType(base, { ...extension, names: text('<i>') }).ok).toBe(false)
  })

  test('[K8] whatever it holds, looking at it never throws', () => {
    const whole = {
      ...extension,
      facts: { reason: { label: text('waarom') } },
      sections: [{ kind: 'wish', before: 'rights', start: { nl: [] } }],
      clauses: { first: { version: '1.1.0', plain: text('Anders.') } },
      rules: [{ id: 'client-named', severity: 'blocking', check: base.rules[0]!.check }],
      evaluation: { perYear: 4 },
      words: { accept: { nl: ['huis'] } },
      without: { rules: ['wish-written'] },
      settings: smallType.settings,
      chosen: { sanctions: 'no' },
    }
    const wrong = [null, 1, '', [], {}, [null], [{}], { first: 1 }, { nl: {} }, true]
    const tried: boolean[] = []
    for (const name of Object.keys(whole) as (keyof typeof whole)[]) {
      const part = whole[name]
      for (const value of wrong) {
        tried.push(extendContractType(base, { ...whole, [name]: value }).ok)
        if (typeof part !== 'object') continue
        for (const inner of Object.keys(part)) {
          const copy: unknown = Array.isArray(part)
            ? part.map((item: object) => ({
                ...item,
                version: value,
                severity: value,
                start: value,
              }))
            : { ...part, [inner]: value }
          tried.push(extendContractType(base, { ...whole, [name]: copy }).ok)
        }
      }
    }
    expect(tried.length).toBeGreaterThan(200)
    expect(tried).toContain(false)
  })

  test('[K10] raises the version of a clause whose words it changes', () => {
    expect(
      problems({ clauses: { second: { plain: text('Tot en met {contractUntil}.') } } }),
    ).toEqual([
      {
        path: 'clauses.second.version',
        message: expect.stringMatching(/higher than 1.0.0, such as 1.1.0/),
      },
    ])
  })
})

describe('[K9] the choices of a centre', () => {
  test('stand in the type, and a new contract starts without what they leave out', () => {
    const chosen = withSettings(base, { sanctions: 'no' })
    expect(chosen.ok && chosen.value.settings?.sanctions?.chosen).toBe('no')
    expect(chosen.ok && JSON.stringify(chosen.value.sections)).not.toContain('third')
    expect(extended({ chosen: { sanctions: 'no' } }).settings?.sanctions?.chosen).toBe('no')
  })

  test('leave the type as it is when nothing is chosen', () => {
    expect(withSettings(base, {})).toEqual({ ok: true, value: base })
  })

  test('that there are not are refused', () => {
    expect(withSettings(base, { colour: 'red' })).toMatchObject({
      ok: false,
      refusal: [{ path: 'settings.colour' }],
    })
    expect(withSettings(base, { sanctions: 'maybe' })).toMatchObject({
      ok: false,
      refusal: [{ path: 'settings.sanctions.chosen' }],
    })
  })
})

describe('[K10] two versions of a type', () => {
  const next = (more: Partial<ContractType>) =>
    compareTypes(base, { ...base, version: '1.1.0', ...more })
  const withoutRule = (id: string): readonly RuleDefinition[] =>
    base.rules.filter((one) => one.id !== id)

  test('that are the same have nothing between them', () => {
    const copy = JSON.parse(JSON.stringify(base)) as ContractType
    expect(compareTypes(base, copy)).toEqual({ changes: [], problems: [] })
  })

  test('say what was added, removed and changed, and in what', () => {
    const { changes } = next({
      facts: { ...base.facts, extra: { kind: 'text', label: text('extra') } },
      rules: withoutRule('wish-written'),
      clauses: {
        ...base.clauses,
        first: {
          ...base.clauses.first!,
          version: '1.1.0',
          plain: { ...base.clauses.first!.plain, fr: 'x' },
        },
      },
      domains: ['work'],
    })
    expect(changes).toEqual([
      { change: 'added', part: 'fact', id: 'extra', what: [] },
      { change: 'changed', part: 'clause', id: 'first', what: ['version', 'plain.fr'] },
      { change: 'removed', part: 'rule', id: 'wish-written', what: [] },
      { change: 'changed', part: 'type', id: 'domains', what: [''] },
    ])
  })

  test('with other words have another version of the clause', () => {
    const reworded = { ...base.clauses, first: { ...base.clauses.first!, plain: text('Anders.') } }
    expect(next({ clauses: reworded }).problems).toEqual([
      { path: 'clauses.first.version', message: expect.stringMatching(/higher than 1.0.0/) },
    ])
  })

  test('that differ have different versions', () => {
    expect(next({ version: '1.0.0', domains: ['work'] }).problems).toMatchObject([
      { path: 'version' },
    ])
  })

  test('keep their ids within a major, and may change them with the next', () => {
    const fewer = { rules: withoutRule('wish-written') }
    expect(next(fewer).problems).toEqual([
      { path: 'rules', message: expect.stringMatching(/"wish-written" is gone/) },
    ])
    expect(next({ ...fewer, version: '2.0.0' }).problems).toEqual([])
    const other = {
      facts: { ...base.facts, amount: { kind: 'text', label: text('bedrag') } as const },
    }
    expect(next(other).problems).toMatchObject([{ path: 'facts.amount.kind' }])
  })
})
