import { describe, expect, test } from 'vitest'
import { pinProblem } from '../../../schemas/contract/index.ts'
import { Pins, TooManyPins } from '../../../server/invitations/index.ts'
import { seededRandom } from '../../support/random.ts'

const { bytes } = seededRandom(7)

describe('[A39] what is kept of a PIN', () => {
  test('has a salt of its own, and fits that PIN alone', async () => {
    const pins = new Pins(bytes, null)
    const [one, two] = [await pins.keep('481526'), await pins.keep('481526')]
    expect(Buffer.from(one.hash).equals(two.hash)).toBe(false)
    expect(one.salt).toHaveLength(16)
    expect(await pins.fits('481526', one)).toBe(true)
    expect(await pins.fits('481527', one)).toBe(false)
    expect(await pins.fits('', one)).toBe(false)
  })

  test('fits nothing without the pepper of the server that made it', async () => {
    const pepper = 'a'.repeat(32)
    const kept = await new Pins(bytes, pepper).keep('481526')
    expect(await new Pins(bytes, pepper).fits('481526', kept)).toBe(true)
    expect(await new Pins(bytes, null).fits('481526', kept)).toBe(false)
    expect(await new Pins(bytes, 'b'.repeat(32)).fits('481526', kept)).toBe(false)
  })

  test('is worked out a few at a time; beyond a bound nobody waits', async () => {
    const pins = new Pins(bytes, null, 3)
    const all = Array.from({ length: 12 }, () => pins.keep('481526'))
    const outcomes = await Promise.allSettled(all)
    const refused = outcomes.filter((one) => one.status === 'rejected')
    expect(refused).toHaveLength(7)
    expect(refused.every(({ reason }) => reason instanceof TooManyPins)).toBe(true)
  }, 60_000)
})

describe('[A31] a PIN that is tried first', () => {
  test.each([
    ['111111', 'simple'],
    ['123456', 'simple'],
    ['654321', 'simple'],
    ['890123', 'simple'],
    ['121212', 'simple'],
    ['123123', 'simple'],
    ['112233', 'simple'],
    ['123321', 'simple'],
    ['100001', 'simple'],
    ['150390', 'date'],
    ['900315', 'date'],
    ['199003', 'date'],
    ['031990', 'date'],
    ['12345', 'digits'],
    ['1234567', 'digits'],
    ['12a456', 'digits'],
    ['١٢٣٤٥٦', 'digits'],
    [' 48152', 'digits'],
  ])('%s is not taken: %s', (pin, problem) => {
    expect(pinProblem(pin)).toBe(problem)
  })

  test('is one of some: most PINs can be chosen', () => {
    let free = 0
    for (let pin = 0; pin < 1_000_000; pin += 7) {
      if (pinProblem(String(pin).padStart(6, '0')) === null) free += 1
    }
    expect(free / (1_000_000 / 7)).toBeGreaterThan(0.9)
  })
})
