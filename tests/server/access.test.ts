import { describe, expect, test } from 'vitest'
import type { CentreId, ContractId, ParticipantId, PersonId } from '../../schemas/basics/index.ts'
import { bearerToken, newToken, Tickets, tokenHash } from '../../server/access/index.ts'
import { seededRandom } from '../support/random.ts'

const grant = {
  centre: 'centre' as CentreId,
  contract: 'contract' as ContractId,
  person: 'person' as PersonId,
  mode: 'write',
  participant: 'participant' as ParticipantId,
  signIn: null,
  until: null,
} as const

function ticketsAt(clock: { now: number }, most = 3, perMinute = 1000) {
  const { bytes } = seededRandom(5)
  return new Tickets({
    randomBytes: bytes,
    elapsed: () => clock.now,
    time: 30_000,
    most,
    perMinute,
  })
}

describe('[R55] tickets', () => {
  test('are good once, for their contract, and for 30 seconds', () => {
    const clock = { now: 0 }
    const tickets = ticketsAt(clock)
    const [first, second, third] = [1, 2, 3].map(() => tickets.issue(grant)!)
    expect(tickets.take(first!, 'contract')).toEqual(grant)
    expect(tickets.take(first!, 'contract')).toBe(null)
    expect(tickets.take(second!, 'another')).toBe(null)
    expect(tickets.take(second!, 'contract')).toBe(null)
    clock.now = 30_000
    expect(tickets.take(third!, 'contract')).toBe(null)
  })

  test('are bounded in number: more come when the old ones are over', () => {
    const clock = { now: 0 }
    const tickets = ticketsAt(clock)
    for (let count = 0; count < 3; count++) expect(tickets.issue(grant)).not.toBe(null)
    expect(tickets.issue(grant)).toBe(null)
    clock.now = 30_001
    expect(tickets.issue(grant)).not.toBe(null)
  })
})

describe('[A15] tickets', () => {
  test('are given to one person so often in a minute, and no oftener', () => {
    const clock = { now: 0 }
    const tickets = ticketsAt(clock, 100, 3)
    const other = { ...grant, person: 'other' as PersonId }
    for (let count = 0; count < 3; count++) expect(tickets.issue(grant)).not.toBe(null)
    expect(tickets.issue(grant)).toBe(null)
    expect(tickets.issue(other)).not.toBe(null)
    clock.now = 60_000
    expect(tickets.issue(grant)).not.toBe(null)
  })

  test('are taken back with the session that they were asked for with', () => {
    const tickets = ticketsAt({ now: 0 })
    const ticket = tickets.issue({ ...grant, signIn: 'session' })!
    const other = tickets.issue(grant)!
    tickets.drop(({ signIn }) => signIn === 'session')
    expect(tickets.take(ticket, 'contract')).toBe(null)
    expect(tickets.take(other, 'contract')).toEqual(grant)
  })
})

describe('[R50] tokens', () => {
  test('have 256 bits, and only their SHA-256 is kept', () => {
    const token = newToken(seededRandom(5).bytes)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(tokenHash(token)).toHaveLength(32)
  })

  test.each([
    ['Bearer abc', 'abc'],
    ['bearer  abc ', 'abc'],
    ['Basic abc', null],
    ['Bearer', null],
    ['Bearer a b', null],
    [null, null],
  ])('stand in the header as in %j', (header, token) => {
    expect(bearerToken(header)).toBe(token)
  })
})
