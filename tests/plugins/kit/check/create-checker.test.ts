/** What a checker makes of the rules of a type, whatever they check. */
import { describe, expect, test } from 'vitest'
import { createChecker, keepIdentity, ONE_ANSWER } from '../../../../plugins/kit/check/index.ts'
import type { RuleDefinition } from '../../../../plugins/kit/index.ts'
import { draftOf } from '../../../../plugins/kit/testing/index.ts'
import { rule, smallType, typeWith } from '../../../support/small-type.ts'

const present: RuleDefinition['check'] = { kind: 'facts-present', facts: ['clientName'] }

describe('[K6] a rule', () => {
  test('counts from and up to and with its days', () => {
    const type = typeWith(present, { validFrom: '2016-11-01', validUntil: '2027-12-31' })
    const found = (today: string) => draftOf(type, 'nl', today).rules()
    expect(found('2016-10-31')).toEqual([])
    expect(found('2016-11-01')).toEqual(['the-rule'])
    expect(found('2027-12-31')).toEqual(['the-rule'])
    expect(found('2028-01-01')).toEqual([])
  })

  test('that does not count yet is not done either', () => {
    const type = typeWith(present, { validFrom: '2028-01-01' })
    expect(draftOf(type).facts({ clientName: 'Amina' }).done()).toEqual([])
  })

  test('counts only where its condition holds', () => {
    const type = typeWith(present, { when: { kind: 'facts-present', facts: ['reason'] } })
    expect(draftOf(type).rules()).toEqual([])
    expect(draftOf(type).done()).toEqual([])
    expect(draftOf(type).facts({ reason: 'ja' }).rules()).toEqual(['the-rule'])
    expect(draftOf(type).facts({ reason: 'ja', clientName: 'Amina' }).done()).toEqual(['the-rule'])
  })

  test('says whose it is, where it comes from and how sure we are', () => {
    const more = {
      severity: 'blocking',
      basis: 'law',
      certainty: 'a',
      source: 'wet van 26 mei 2002, art. 11 § 3',
    } as const
    expect(draftOf(typeWith(present, more)).findings('the-rule')).toMatchObject([
      { ...more, topic: 'goals', place: { kind: 'fact', fact: 'clientName' } },
    ])
  })

  test('that was kept without saying whose it is counts as the law’s only when it was read in a law', () => {
    const basisOf = (source: string, certainty: 'a' | 'b') => {
      const { basis: _basis, ...bare } = rule(present, { source, certainty })
      return draftOf({ ...smallType, rules: [bare as RuleDefinition] }).findings('the-rule')[0]
        ?.basis
    }
    expect(basisOf('wet van 26 mei 2002, art. 11 § 3', 'a')).toBe('law')
    expect(basisOf('KB 11 juli 2002, hoofdstuk GPMI', 'a')).toBe('law')
    expect(basisOf('KB 11 juli 2002, hoofdstuk GPMI', 'b')).toBe('advice')
    expect(basisOf('praktijk van OCMW’s', 'a')).toBe('advice')
  })

  test('shows the words that it found and the day that it computed, in every language', () => {
    const message = { nl: 'Schrijf geen {found}.', fr: 'Pas de {found}.', de: 'Kein {found}.' }
    const words = typeWith({ kind: 'no-words', words: { nl: ['sanctie*'] } }, { message })
    expect(draftOf(words).says('wish', 'Geen Sancties!').findings('the-rule')[0]?.message).toEqual({
      nl: 'Schrijf geen Sancties.',
      fr: 'Pas de Sancties.',
      de: 'Kein Sancties.',
    })
    const days = { nl: 'Tegen {day}.', fr: 'Pour le {day}.', de: 'Bis zum {day}.' }
    const late = typeWith(
      {
        kind: 'date-within',
        date: { today: true },
        until: { fact: 'decisionDate', plus: { months: 3 } },
      },
      { message: days },
    )
    const draft = draftOf(late).facts({ decisionDate: '2026-06-30' })
    expect(draft.findings('the-rule')[0]?.message).toEqual({
      nl: 'Tegen 30 september 2026.',
      fr: 'Pour le 30 septembre 2026.',
      de: 'Bis zum 30. September 2026.',
    })
  })

  test('whose check is about nothing in particular leads to the place that it names', () => {
    const type = typeWith(
      { kind: 'words-present', words: { nl: ['sanctie'] } },
      { place: { kind: 'section', section: 'rights' } },
    )
    const [finding] = draftOf(type).findings('the-rule')
    expect(finding?.place).toMatchObject({
      kind: 'section',
      section: 'rights',
      block: expect.any(String),
    })
  })

  test('offers its own fix in place of that of its check, or none', () => {
    const check = { kind: 'clause-present', clause: 'first' } as const
    const label = { nl: 'Doe het', fr: 'Faites-le', de: 'Tun Sie es' }
    const own = draftOf(
      typeWith(check, { fix: { kind: 'set-fact', label, fact: 'reason', value: 'ja' } }),
    ).withoutClause('first')
    expect(own.findings('the-rule')[0]?.fixes).toEqual([
      { label, change: { kind: 'set-fact', fact: 'reason', value: 'ja' } },
    ])
    expect(own.fixed('the-rule').contract.facts).toEqual({ reason: { value: 'ja' } })
    const none = draftOf(typeWith(check, { fix: { kind: 'none' } })).withoutClause('first')
    expect(none.findings('the-rule')[0]?.fixes).toEqual([])
  })

  test('puts its own blocks in the goal that lacks them, else in their section', () => {
    const label = { nl: 'Voeg toe', fr: 'Ajouter', de: 'Hinzufügen' }
    const blocks = [
      {
        type: 'commitment',
        party: 'centre',
        children: [{ type: 'paragraph', text: 'Wij bellen.' }],
      },
    ]
    const check = { kind: 'goals', atLeast: 0, each: ['centre'] } as const
    const type = typeWith(check, {
      fix: { kind: 'insert', label, section: 'agreements', blocks: { nl: blocks } },
    })
    const draft = draftOf(type).goal('work', 'Ik zoek werk.')
    expect(draft.findings('the-rule')).toHaveLength(1)
    expect(draft.fixed('the-rule').findings('the-rule')).toEqual([])
    const named = draftOf(type).facts({ workerName: 'Sara Peeters' }).goal('work', 'Ik zoek werk.')
    expect(JSON.stringify(named.fixed('the-rule').contract.body)).toContain('"who":"Sara Peeters"')
    const missing = typeWith(
      { kind: 'commitments', party: 'third', atLeast: 1 },
      {
        fix: {
          kind: 'insert',
          label,
          section: 'wish',
          blocks: { nl: [{ type: 'paragraph', text: 'x' }] },
        },
      },
    )
    const emptied = draftOf(missing).without((block) => block.type === 'goal')
    expect(JSON.stringify(emptied.fixed('the-rule').contract.body[0])).toContain('"text":"x"')
  })

  test('sets a date to the nearest day that fits, where it says so', () => {
    const label = { nl: 'Zet op {day}', fr: 'Mettre', de: 'Setzen' }
    const type = typeWith(
      { kind: 'date-within', date: { fact: 'contractFrom' }, from: { fact: 'decisionDate' } },
      { fix: { kind: 'nearest-date', label: { ...label, nl: 'Zet op die dag' } } },
    )
    const draft = draftOf(type).facts({ decisionDate: '2026-11-20', contractFrom: '2026-11-01' })
    expect(draft.fixed('the-rule').contract.facts.contractFrom).toEqual({ value: '2026-11-20' })
    const bare = draftOf(typeWith(type.rules[0]!.check)).facts({
      decisionDate: '2026-11-20',
      contractFrom: '2026-11-01',
    })
    expect(bare.findings('the-rule')[0]?.fixes).toEqual([])
  })
})

describe('[K3] a mend that fits several promises', () => {
  const type = typeWith({ kind: 'commitments-each', needs: ['who'] })
  const draft = draftOf(type)
    .facts({ workerName: 'Sara Peeters', clientName: 'Amina Yilmaz' })
    .promise('centre', 'Wij bellen.')

  test('is offered for one, and for all of them at once', () => {
    const centre = draft.findings('the-rule').filter(({ fixes }) => fixes.length === 2)
    expect(centre).toHaveLength(2)
    const [one, all] = centre[0]!.fixes
    expect(one?.label.nl).toBe('Schrijf ‘Sara Peeters’')
    expect(all?.label).toEqual({
      nl: 'Schrijf ‘Sara Peeters’ bij alle 2 afspraken',
      fr: 'Écrire « Sara Peeters » pour les 2 accords',
      de: '„Sara Peeters“ schreiben bei allen 2 Absprachen',
    })
    expect(draft.fixed(all!).findings('the-rule')).toHaveLength(1)
    expect(draft.fixed(one!).findings('the-rule')).toHaveLength(2)
  })
})

describe('[K6] the list', () => {
  test('stands by topic, and then in reading order', () => {
    const type = {
      ...smallType,
      rules: [
        rule({ kind: 'clause-present', clause: 'first' }, { id: 'third', topic: 'rights' }),
        rule({ kind: 'facts-present', facts: ['clientName'] }, { id: 'last-of-who', topic: 'who' }),
        rule({ kind: 'no-words', words: { nl: ['e'] } }, { id: 'second', topic: 'wishes' }),
        rule({ kind: 'facts-present', facts: ['contractFrom'] }, { id: 'first', topic: 'who' }),
      ],
    }
    const draft = draftOf(type).withoutClause('first').says('agreements', 'e').says('wish', 'e')
    const { findings } = draft.check()
    expect(findings.map((finding) => finding.rule)).toEqual([
      'first',
      'last-of-who',
      'second',
      'second',
      'third',
    ])
    const [wish, agreements] = findings.filter((finding) => finding.rule === 'second')
    const position = ({ place }: { place: object }) =>
      JSON.stringify(draft.contract).indexOf(String((place as { block: string }).block))
    expect(position(wish!)).toBeLessThan(position(agreements!))
  })

  test('leads to words by their offsets, a fact in between counting as one', () => {
    const type = typeWith({
      kind: 'no-words',
      words: { nl: [{ word: 'dient te', instead: 'moet' }] },
    })
    const draft = draftOf(type).mapped((block) =>
      block.type === 'paragraph' && block.id === 'b2'
        ? {
            ...block,
            inline: [
              { text: 'Wie ' },
              { fact: 'clientName' },
              { text: ' is, ' },
              { text: 'Dient', marks: ['strong'] },
              { text: ' te bellen.' },
            ],
          }
        : block,
    )
    const [finding] = draft.findings('the-rule')
    expect(finding?.place).toEqual({ kind: 'block', block: 'b2', from: 10, to: 18 })
    const fixed = draft.fixed('the-rule').contract.body[0]
    expect(fixed).toMatchObject({
      children: [
        {
          inline: [
            { text: 'Wie ' },
            { fact: 'clientName' },
            { text: ' is, ' },
            { text: 'Moet', marks: ['strong'] },
            { text: ' bellen.' },
          ],
        },
      ],
    })
  })

  test('leads to a fact in fixed wording by the clause that shows it', () => {
    const type = typeWith({ kind: 'facts-present', facts: ['contractUntil'] })
    const draft = draftOf(type)
    const [finding] = draft.findings('the-rule')
    const clause = JSON.stringify(draft.contract).match(/"id":"(b\d+)","wording":"second"/)?.[1]
    expect(finding?.place).toEqual({ kind: 'fact', fact: 'contractUntil', block: clause })
  })

  test('has nothing to say about a contract of a type without rules', () => {
    expect(draftOf(smallType).check()).toEqual({ findings: [], done: [] })
  })
})

describe('[K6] a rule that asks for several facts', () => {
  const message = { nl: 'Vul in: {found}.', fr: 'Notez : {found}.', de: 'Tragen Sie ein: {found}.' }

  test('names the one that is still empty, in each language', () => {
    const type = typeWith({ kind: 'facts-present', facts: ['clientName', 'reason'] }, { message })
    const found = draftOf(type).facts({ clientName: 'Amina' }).findings('the-rule')
    expect(found.map((finding) => finding.message)).toEqual([
      { nl: 'Vul in: reden.', fr: 'Notez : reden (fr).', de: 'Tragen Sie ein: reden (de).' },
    ])
  })

  test('names all of which one will do', () => {
    const type = typeWith({ kind: 'facts-one-of', facts: ['amount', 'reason'] }, { message })
    const [finding] = draftOf(type).findings('the-rule')
    expect(finding?.message).toEqual({
      nl: 'Vul in: bedrag, of reden.',
      fr: 'Notez : bedrag (fr), ou reden (fr).',
      de: 'Tragen Sie ein: bedrag (de), oder reden (de).',
    })
  })
})

describe('[K7] two answers to one question', () => {
  const draft = draftOf(smallType).facts({ payerChoice: 'centre', contractFrom: '2026-12-01' })
  const contract = {
    ...draft.contract,
    facts: {
      payerChoice: { value: 'centre', others: ['client'] },
      contractFrom: { value: '2026-12-01', others: ['2027-01-01'] },
      consent: { value: true, others: [false] },
    },
  }
  const { findings } = createChecker(smallType).check(contract, { today: '2026-11-22' })

  test('are a finding that blocks, with a fix for each answer', () => {
    expect(findings.map(({ rule: id, severity }) => [id, severity])).toEqual([
      [ONE_ANSWER, 'blocking'],
      [ONE_ANSWER, 'blocking'],
      [ONE_ANSWER, 'blocking'],
    ])
    // It blocks, so it is no advice; and no law says it.
    expect(findings.map(({ basis }) => basis)).toEqual(['contract', 'contract', 'contract'])
    const labels = findings.flatMap(({ fixes }) => fixes.map(({ label }) => label.nl))
    expect(labels.toSorted()).toEqual(
      [
        'Kies ‘1 december 2026’',
        'Kies ‘1 januari 2027’',
        'Kies ‘de cliënt’',
        'Kies ‘het OCMW’',
        'Kies ‘ja’',
        'Kies ‘nee’',
      ].toSorted(),
    )
    for (const { message } of findings) {
      expect(message).toMatchObject({
        nl: expect.stringMatching(/2 antwoorden.*Kies/),
        fr: expect.stringMatching(/2 réponses.*Choisissez/),
        de: expect.stringMatching(/2 Antworten.*Wählen/),
      })
    }
  })

  test('are gone when one is chosen', () => {
    const chosen = { ...contract, facts: { consent: { value: false } } }
    expect(createChecker(smallType).check(chosen, { today: '2026-11-22' }).findings).toEqual([])
  })

  test('about a fact that the type does not know are still shown', () => {
    const strange = { ...contract, facts: { toString: { value: 'a', others: ['b'] } } }
    const found = createChecker(smallType).check(strange, { today: '2026-11-22' }).findings
    expect(found).toMatchObject([{ rule: ONE_ANSWER, place: { fact: 'toString' } }])
  })
})

describe('a function of a centre’s own type', () => {
  const type = typeWith({ kind: 'function', name: 'balance' })
  const { contract } = draftOf(type)
  const checked = (functions?: Record<string, readonly { kind: 'contract' }[]>) =>
    createChecker(type).check(contract, {
      today: '2026-11-22',
      ...(functions ? { functions } : {}),
    })

  test('[K1] says nothing as long as it has not run', () => {
    expect(checked()).toEqual({ findings: [], done: [] })
    expect(checked({})).toEqual({ findings: [], done: [] })
  })

  test('[K1] is done when it has nothing to say, and else is found where it says', () => {
    expect(checked({ balance: [] }).done).toHaveLength(1)
    expect(checked({ balance: [{ kind: 'contract' }] }).findings).toHaveLength(1)
  })
})

describe('[K11] a checker', () => {
  test('gives the same result object as long as nothing changes that a rule asks', () => {
    const type = typeWith(present)
    const { contract, context } = draftOf(type)
    const checker = createChecker(type)
    const first = checker.check(contract, context)
    expect(checker.check({ ...contract }, context)).toBe(first)
  })

  test('does not read a paragraph again that is the same object', () => {
    const type = typeWith({ kind: 'no-words', words: { nl: ['sanctie'] } })
    const { contract, context } = draftOf(type).says('wish', 'Een sanctie.')
    let reads = 0
    const watched = JSON.parse(JSON.stringify(contract), (key, value: unknown) => {
      if (key !== 'inline') return value
      return new Proxy(value as object, {
        get(target, name, receiver) {
          if (name === 'map' || name === Symbol.iterator || name === 'findLast') reads += 1
          return Reflect.get(target, name, receiver)
        },
      })
    }) as typeof contract
    const checker = createChecker(type)
    const first = checker.check(watched, context)
    const readsOfAll = reads
    expect(readsOfAll).toBeGreaterThan(5)
    reads = 0
    const [section, ...rest] = watched.body
    const typed = { ...watched, body: [{ ...section!, children: [] } as typeof section, ...rest] }
    const second = checker.check(typed as typeof watched, context)
    expect(first.findings).toHaveLength(1)
    expect(second.findings).toEqual([])
    expect(reads).toBe(0)
  })

  test('keeps what did not change the same object when a contract is read anew', () => {
    const { contract } = draftOf(smallType).facts({ clientName: 'Amina' })
    const copy = structuredClone(contract)
    expect(keepIdentity(null, copy)).toBe(copy)
    expect(keepIdentity(contract, copy)).toBe(contract)
    const [wish, agreements, rights] = copy.body
    const moved = { ...copy, body: [rights!, wish!, { ...agreements!, id: 'other' }] }
    const kept = keepIdentity(contract, moved as typeof copy)
    expect(kept).toEqual(moved)
    expect(kept.body[0]).toBe(contract.body[2])
    expect(kept.body[1]).toBe(contract.body[0])
    expect(kept.facts).toBe(contract.facts)
  })
})
