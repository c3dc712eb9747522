import { describe, expect, test } from 'vitest'
import { contractTypes } from '../../plugins/contract-types/index.ts'
import { withSettings } from '../../plugins/kit/define/index.ts'
import type { ContractType } from '../../plugins/kit/index.ts'
import { draftOf } from '../../plugins/kit/testing/index.ts'
import { finishedContract } from '../support/finished-contract.ts'

/** What only one party of some contracts needs, and may stay empty. */
const others = ['thirdName', 'thirdAskedBy', 'thirdEvaluates', 'partnerName', 'partnerContract']

const everyType = contractTypes.map((type) => [type.id, type] as const)
const languages = ['nl', 'fr', 'de'] as const

describe.each(everyType)('a %s contract', (_id, type) => {
  test.each(languages)(
    '[T12] in which everything is filled in has nothing left that blocks (%s)',
    (language) => {
      const { findings } = finishedContract(type, language).check()
      expect(findings.filter(({ severity }) => severity === 'blocking')).toEqual([])
    },
  )

  test.each(languages)(
    '[T12] asks nothing more of importance than what is offered in one press (%s)',
    (language) => {
      const warnings = finishedContract(type, language)
        .check()
        .findings.filter(({ severity }) => severity === 'warning')
      expect(warnings.filter(({ fixes }) => fixes.length === 0).map(({ rule }) => rule)).toEqual([])
    },
  )

  test('needs no third party and no partner', () => {
    const alone = 'organiserJoins' in type.facts ? { organiserJoins: false } : {}
    const empty = { ...Object.fromEntries(others.map((key) => [key, ''])), ...alone }
    const draft = finishedContract(type, 'nl')
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
    for (const rule of ['client-named', 'worker-named', 'replacement-named', 'end-given']) {
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
      const set = withSettings(type, { approach: chosen })
      if (!set.ok) throw new Error(JSON.stringify(set.refusal))
      const law = ({ rules }: ContractType) => rules.filter(({ basis }) => basis === 'law')
      expect(law(set.value), chosen).toEqual(law(type))
      const contract = finishedContract(set.value, 'nl')
      const text = JSON.stringify(contract.contract.body)
      expect(text.includes('"no-sanction"'), chosen).toBe(chosen === 'by-theme')
      expect(text.includes('"sanction-steps"'), chosen).toBe(chosen !== 'by-theme')
      expect(text.includes('"good-conditions"'), chosen).toBe(chosen === 'for-all')
      const { findings } = contract.check()
      expect(
        findings.filter(({ severity }) => severity === 'blocking'),
        chosen,
      ).toEqual([])
    }
  })
})
