import { describe, expect, test } from 'vitest'
import { general } from '../../plugins/contract-types/index.ts'
import { draftOf } from '../../plugins/kit/testing/index.ts'

describe('a general contract of more than a year', () => {
  const long = draftOf(general).facts({
    contractFrom: '2026-12-01',
    contractUntil: '2028-06-30',
  })

  test('is asked for its reason, at the place of the reason', () => {
    const [finding] = long.findings('longer-with-reason')
    expect(finding?.place).toMatchObject({ kind: 'fact', fact: 'longerBecause' })
    expect(finding?.severity).toBe('warning')
  })

  test('is asked nothing once the reason is there', () => {
    const why = long.facts({ longerBecause: 'De opleiding duurt twee jaar.' })
    expect(why.findings('longer-with-reason')).toEqual([])
  })
})

describe('extra help', () => {
  test('names what is still to be written of it', () => {
    const helped = draftOf(general).facts({ extraAmount: 50 })
    expect(helped.findings('extra-help-complete').map(({ message }) => message.nl)).toEqual([
      'Er is extra hulp of een premie. Schrijf nog op: wanneer ik de extra hulp of premie krijg.',
    ])
  })
})
