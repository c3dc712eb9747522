import { describe, expect, test } from 'vitest'
import { contractTypes } from '../../plugins/contract-types/index.ts'
import { type ContractType, leftOut } from '../../plugins/kit/index.ts'
import { type Draft, draftOf } from '../../plugins/kit/testing/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { CanonicalBlock } from '../../schemas/document/index.ts'

const own = {
  wish: {
    nl: 'Ik wil rust in mijn hoofd en een eigen plek.',
    fr: 'Je veux du calme et un endroit à moi.',
    de: 'Ich will Ruhe und einen eigenen Platz.',
  },
  needs: {
    nl: 'Mijn zus helpt mij. Bellen vind ik moeilijk.',
    fr: 'Ma sœur m’aide. Téléphoner est difficile pour moi.',
    de: 'Meine Schwester hilft mir. Telefonieren fällt mir schwer.',
  },
  goal: {
    nl: 'Ik heb een eigen plek om te wonen.',
    fr: 'J’ai un endroit à moi pour vivre.',
    de: 'Ich habe einen eigenen Platz zum Wohnen.',
  },
  third: {
    nl: ['Jo helpt mij met het huurcontract.', 'We lazen het samen.', 'voor ik teken'],
    fr: ['Jo m’aide pour le contrat de location.', 'Nous l’avons lu ensemble.', 'avant de signer'],
    de: [
      'Jo hilft mir beim Mietvertrag.',
      'Wir haben ihn zusammen gelesen.',
      'bevor ich unterschreibe',
    ],
  },
} as const

/** What only one party of some contracts needs, and may stay empty. */
const others = ['thirdName', 'thirdAskedBy', 'thirdEvaluates', 'partnerName', 'partnerContract']

/** Words where a goal still waits for them. */
function said(block: CanonicalBlock, text: string): CanonicalBlock {
  if (block.type !== 'goal') return block
  const [first, ...rest] = block.children
  if (first?.type !== 'paragraph' || first.inline.length > 0) return block
  return { ...block, children: [{ ...first, inline: [{ text }] }, ...rest] }
}

/** A new contract in which a worker and a client filled in everything that is asked. */
function finished(type: ContractType, language: Language): Draft {
  const [does, proof, rhythm] = own.third[language]
  const draft = draftOf(type, language)
    .filled()
    .says('wish', own.wish[language])
    .says('needs', own.needs[language])
    .mapped((block) => said(block, own.goal[language]))
    .promise('third', does, { who: 'Jo Claes', proof, rhythm })
  // A plan lies within the contract, not before it.
  return 'workBy' in type.facts ? draft.facts({ workBy: '2027-06-30' }) : draft
}

const everyType = contractTypes.map((type) => [type.id, type] as const)
const languages = ['nl', 'fr', 'de'] as const

describe.each(everyType)('a %s contract', (_id, type) => {
  test.each(languages)(
    '[T12] in which everything is filled in has nothing left that blocks (%s)',
    (language) => {
      const { findings } = finished(type, language).check()
      expect(findings.filter(({ severity }) => severity === 'blocking')).toEqual([])
    },
  )

  test.each(languages)(
    '[T12] asks nothing more of importance than what is offered in one press (%s)',
    (language) => {
      const warnings = finished(type, language)
        .check()
        .findings.filter(({ severity }) => severity === 'warning')
      expect(warnings.filter(({ fixes }) => fixes.length === 0).map(({ rule }) => rule)).toEqual([])
    },
  )

  test('needs no third party and no partner', () => {
    const alone = 'organiserJoins' in type.facts ? { organiserJoins: false } : {}
    const empty = { ...Object.fromEntries(others.map((key) => [key, ''])), ...alone }
    const draft = finished(type, 'nl')
      .without((block) => block.type === 'commitment' && block.party === 'third')
      .facts(empty)
    expect(draft.check().findings.filter(({ severity }) => severity === 'blocking')).toEqual([])
  })

  test('that has just begun says what is missing, and praises nothing that is not there', () => {
    const start = draftOf(type)
    const { findings, done } = start.check()
    const blocking = new Set(
      findings.filter(({ severity }) => severity === 'blocking').map(({ rule }) => rule),
    )
    for (const rule of ['client-named', 'worker-named', 'replacement-named', 'duration-given']) {
      expect(blocking).toContain(rule)
    }
    const rules = new Set(findings.map(({ rule }) => rule))
    expect(done.filter(({ rule }) => rules.has(rule))).toEqual([])
    const said = done.map(({ rule }) => rule)
    expect(said).toContain('reflection-told')
    for (const rule of ['replacement-is-another', 'duration-in-order', 'explained-already']) {
      expect(said).not.toContain(rule)
    }
  })

  test('[T12] starts with three to five promises', () => {
    const cards = JSON.stringify(draftOf(type).contract.body).match(/"type":"commitment"/g) ?? []
    expect(cards.length).toBeGreaterThanOrEqual(3)
    expect(cards.length).toBeLessThanOrEqual(5)
  })

  test('[T11] asks the same of a promise of the centre as of one of the client', () => {
    const each = type.rules.filter(({ check }) => check.kind === 'commitments-each')
    expect(each.length).toBeGreaterThanOrEqual(4)
    for (const { id, check } of each) expect(check, id).not.toHaveProperty('party')
  })

  test('[T13] never starts with a sanction and the promise of none together', () => {
    const { settings = {} } = type
    if (!settings.approach) return
    for (const chosen of Object.keys(settings.approach.choices)) {
      const set = { ...type, settings: { ...settings, approach: { ...settings.approach, chosen } } }
      const { clauses } = leftOut(set)
      expect(clauses.has('no-sanction') || clauses.has('sanction-steps'), chosen).toBe(true)
      const findings = finished(set, 'nl').check().findings
      expect(
        findings.filter(({ severity }) => severity === 'blocking'),
        chosen,
      ).toEqual([])
    }
  })
})
