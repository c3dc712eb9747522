import { describe, expect, test } from 'vitest'
import { contractTypes } from '../../plugins/contract-types/index.ts'
import type { Draft } from '../../plugins/kit/testing/index.ts'
import { languages } from '../../schemas/basics/index.ts'
import { satisfied, violated } from '../support/break-rule.ts'
import { finishedContract } from '../support/finished-contract.ts'

/** With what a rule still offers to add to a finished contract, such as a promise that many make. */
function complete(draft: Draft, rule: string): Draft {
  const [finding] = draft.findings(rule)
  return finding?.fixes[0] ? complete(draft.fixed(finding.fixes[0]), rule) : draft
}

describe.each(contractTypes.map((type) => [type.id, type] as const))('%s', (_id, type) => {
  const finished = finishedContract(type, 'nl')

  describe.each(type.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const counting = rule.when ? satisfied(finished, rule.when) : finished
    const holding = complete(counting, id)
    const broken = violated(holding, rule.check)

    test('says nothing where it holds, but that it is done', () => {
      expect(holding.findings(id)).toEqual([])
      if (rule.done) expect(holding.done()).toContain(id)
    })

    test('speaks where it does not hold, in three languages', () => {
      const [finding] = broken.findings(id)
      expect(finding).toMatchObject({ rule: id, severity: rule.severity, source: rule.source })
      for (const language of languages) {
        const said = finding?.message[language]
        expect(said, language).toBeTruthy()
        expect(said, language).not.toMatch(/[{}]/)
      }
      expect(broken.done()).not.toContain(id)
    })

    test('is mended, or lessened, by each of its fixes', () => {
      const before = broken.findings(id)
      for (const fix of before.flatMap(({ fixes }) => fixes)) {
        const after = broken.fixed(fix).findings(id)
        expect(JSON.stringify(after), fix.label.nl).not.toBe(JSON.stringify(before))
        expect(after.length, fix.label.nl).toBeLessThanOrEqual(before.length)
      }
    })
  })
})
