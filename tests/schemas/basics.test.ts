import { describe, expect, test } from 'vitest'
import { isId, languageOf, newId, ok, refuse, textIn } from '../../schemas/basics/index.ts'
import { closedRights, may, phases, rights, roles } from '../../schemas/contract/index.ts'
import { seededRandom } from '../support/random.ts'

describe('an id', () => {
  test('[D5] has 16 letters of 5 bits each, none of which is taken for another', () => {
    expect(newId(() => Uint8Array.from({ length: 16 }, (_, at) => at * 2))).toBe('02468acegjmprtwy')
    const { bytes } = seededRandom(1)
    const ids = Array.from({ length: 1000 }, () => newId<string>(bytes))
    expect(new Set(ids).size).toBe(1000)
    for (const id of ids) expect(id).toMatch(/^[0-9abcdefghjkmnpqrstvwxyz]{16}$/)
    expect(ids.every(isId)).toBe(true)
  })

  test('in a path or a message is short and has no signs of a path in it', () => {
    for (const text of ['a', 'study', 'ocmw_1', 'A-1', 'x'.repeat(64)])
      expect(isId(text)).toBe(true)
    for (const text of ['', '-a', '_a', 'a/b', '..', 'a.b', 'a b', 'é', 'x'.repeat(65)]) {
      expect(isId(text), text).toBe(false)
    }
  })
})

describe('a text', () => {
  test('that is not there in a language is said in Dutch, and says so', () => {
    expect(textIn({ nl: 'ja', fr: 'oui' }, 'fr')).toEqual({ text: 'oui', language: 'fr' })
    expect(textIn({ nl: 'ja', fr: 'oui' }, 'de')).toEqual({ text: 'ja', language: 'nl' })
  })

  test('is asked for with any tag of the language', () => {
    expect(languageOf('fr-BE')).toBe('fr')
    expect(languageOf('DE_be')).toBe('de')
    for (const tag of ['en', '', null, undefined, 'nlx']) expect(languageOf(tag)).toBe('nl')
  })
})

describe('rights', () => {
  test('let everyone but a partner read, and the three who make the contract write, point and ask', () => {
    const together = ['worker', 'client', 'support']
    for (const phase of phases) {
      for (const role of roles) {
        expect(may(role, phase, 'read')).toBe(role !== 'partner')
        for (const right of ['write', 'point', 'ask', 'pause'] as const) {
          expect(may(role, phase, right)).toBe(together.includes(role))
        }
      }
      expect(rights('reader', phase)).toEqual(['read', 'see-people'])
      expect(rights('partner', phase)).toEqual(['answer-part'])
    }
  })

  test('leave the people of the client to the client', () => {
    for (const phase of phases) {
      for (const role of roles) {
        expect(may(role, phase, 'invite-support')).toBe(role === 'client')
        expect(may(role, phase, 'withdraw-support')).toBe(role === 'client')
        expect(may(role, phase, 'confirm-words')).toBe(role === 'client')
      }
    }
  })

  test('of a contract that nobody can change let nobody do what changes it', () => {
    for (const right of ['write', 'decide', 'bring-back', 'confirm-words'] as const) {
      expect(closedRights).not.toContain(right)
    }
  })
})

test('a decision is a value or a refusal', () => {
  expect(ok(1)).toEqual({ ok: true, value: 1 })
  expect(refuse('no')).toEqual({ ok: false, refusal: 'no' })
})
