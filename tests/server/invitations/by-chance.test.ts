/** Random runs of inviting, coming in, letting out, renewing and waiting: nobody has more than the table gives. */
import { afterEach, expect, test } from 'vitest'
import type { NewInvitationResponse, PeopleResponse } from '../../../schemas/api/index.ts'
import { type Role, rights } from '../../../schemas/contract/index.ts'
import {
  askInvitation,
  comeBack,
  enter,
  type Invited,
  linkOf,
  PIN,
  secretIn,
} from '../../support/invited.ts'
import { newContract } from '../../support/new-contract.ts'
import { seededRandom } from '../../support/random.ts'
import { clock } from '../../support/settable-clock.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const DAY = 24 * 3600 * 1000

/** What we know of somebody who was invited. */
interface Somebody {
  readonly role: Role
  readonly name: string
  participant: string
  link: string
  expiresAt: number
  isOut: boolean
  /** Their sessions, those that should be over with them. */
  sessions: { readonly who: Invited; isOver: boolean; at: number }[]
  hasPin: boolean
  /** Links that were theirs before. */
  dead: string[]
}

let server: TestServer

afterEach(async () => {
  clock.ahead = 0
  expect(server.failures).toEqual([])
  await server.close()
})

test.each([11, 23, 37])(
  '[A34] [A35] [A42] whatever happens in whatever order, run %i: everyone can do what their role may, and no more',
  async (seed) => {
    server = await startTestServer()
    const { below, pick } = seededRandom(seed)
    const answer = await newContract(server, { client: { name: 'Karim' } })
    const here = `/api/contracts/${answer.contract}`
    const worker = {
      request: (path: string, init?: RequestInit) => server.request(path, 'worker', init),
    }
    const people = async (): Promise<PeopleResponse> =>
      (await (await worker.request(`${here}/people`)).json()) as PeopleResponse
    const client: Somebody = {
      role: 'client',
      name: 'Karim',
      participant: (await people()).people.find(({ role }) => role === 'client')!.id,
      link: linkOf(answer, 'client'),
      expiresAt: Date.now() + 14 * DAY,
      isOut: false,
      sessions: [],
      hasPin: false,
      dead: [],
    }
    const all = [client]
    const isAlive = (one: Somebody) => !one.isOut && (one.hasPin || Date.now() < one.expiresAt)

    /** Who asks in a role now: the worker, or a session that is not over. */
    function seat(role: Role) {
      if (role === 'worker') return worker
      return all
        .filter((one) => one.role === role && !one.isOut)
        .flatMap(({ sessions }) => sessions)
        .find(({ isOver }) => !isOver)?.who
    }

    async function invite(by: Role, role: Role): Promise<void> {
      const who = seat(by)
      if (!who) return
      const name = `${role} ${all.length}`
      const given = await who.request(`${here}/invitations`, {
        method: 'POST',
        body: JSON.stringify({ role, name }),
      })
      const right = role === 'partner' ? 'invite-partner' : 'invite-support'
      const may = rights(by, 'draft').includes(right) && rights(by, 'draft').includes('read')
      expect([by, role, given.ok]).toEqual([by, role, may])
      if (!given.ok) return
      const { participant, url, expiresAt } = (await given.json()) as NewInvitationResponse
      all.push({
        role,
        name,
        participant,
        link: url,
        expiresAt,
        isOut: false,
        sessions: [],
        hasPin: false,
        dead: [],
      })
    }

    async function comeIn(one: Somebody): Promise<void> {
      const path = one.hasPin ? 'sign-in' : 'pin'
      if (!isAlive(one)) {
        const refused = await askInvitation(server, path, { secret: secretIn(one.link), pin: PIN })
        expect(refused.status).toBe(404)
        return
      }
      if (one.hasPin) return
      one.sessions.push({
        who: await enter(server, one.link),
        isOver: false,
        at: Date.now(),
      })
      one.hasPin = true
    }

    async function withdraw(by: Role, one: Somebody): Promise<void> {
      const who = seat(by)
      if (!who) return
      const out = await who.request(`${here}/people/${one.participant}`, { method: 'DELETE' })
      const right = one.role === 'partner' ? 'withdraw-partner' : 'withdraw-support'
      const may =
        one.role !== 'client' &&
        rights(by, 'draft').includes(right) &&
        rights(by, 'draft').includes('read')
      expect([by, one.role, one.isOut, out.ok]).toEqual([
        by,
        one.role,
        one.isOut,
        may && !one.isOut,
      ])
      if (!out.ok) return
      one.isOut = true
      for (const session of one.sessions) session.isOver = true
    }

    async function renew(by: Role, one: Somebody): Promise<void> {
      const who = seat(by)
      if (!who) return
      const path = `${here}/people/${one.participant}/invitations`
      const given = await who.request(path, { method: 'POST' })
      const right =
        one.role === 'client'
          ? 'renew-client'
          : one.role === 'partner'
            ? 'invite-partner'
            : 'invite-support'
      const may = rights(by, 'draft').includes(right) && rights(by, 'draft').includes('read')
      expect([by, one.role, one.isOut, given.ok]).toEqual([
        by,
        one.role,
        one.isOut,
        may && !one.isOut,
      ])
      if (!given.ok) return
      const { url, expiresAt, participant } = (await given.json()) as NewInvitationResponse
      expect(participant).toBe(one.participant)
      one.dead.push(one.link)
      one.link = url
      one.expiresAt = expiresAt
      one.hasPin = false
      for (const session of one.sessions) session.isOver = true
    }

    /** What each session can and cannot do now. */
    async function look(step: number): Promise<void> {
      for (const one of all) {
        for (const session of one.sessions) {
          const read = await session.who.request(here)
          const may = rights(one.role, 'draft').includes('read')
          const expected = session.isOver ? 401 : may ? 200 : 404
          expect([one.name, read.status]).toEqual([one.name, expected])
          const part = await session.who.request(`${here}/part`)
          const answers = rights(one.role, 'draft').includes('answer-part')
          expect(part.status).toBe(session.isOver ? 401 : answers ? 200 : 404)
          if (expected !== 200) continue
          const view = (await read.json()) as { rights: string[]; me: { id: string } }
          expect(view.me.id).toBe(one.participant)
          expect(view.rights).toEqual([...rights(one.role, 'draft')])
          // A minute has a bounded number of tickets.
          if (step % 10 !== 0) continue
          const ticket = await session.who.request(`${here}/tickets`, {
            method: 'POST',
            body: JSON.stringify({ mode: 'write' }),
          })
          expect(ticket.ok).toBe(rights(one.role, 'draft').includes('write'))
        }
        for (const link of one.dead) {
          const secret = secretIn(link)
          const opened = await askInvitation(server, 'open', { secret })
          // The client is told that there is another link, and comes in with this one no more than anybody.
          expect(one.role === 'client' ? [404, 409] : [404]).toContain(opened.status)
          if (opened.status === 404) continue
          const tried = await askInvitation(server, 'sign-in', { secret, pin: PIN })
          expect(tried.status).toBe(404)
        }
      }
    }

    await comeIn(client)
    const asking: readonly Role[] = ['worker', 'client', 'support', 'reader', 'partner']
    for (let step = 0; step < 40; step += 1) {
      const one = pick(all)
      const by = pick(asking)
      switch (below(6)) {
        case 0:
        case 1:
          if (all.length < 9) await invite(by, pick(['support', 'reader', 'partner'] as const))
          break
        case 2:
          await comeIn(one)
          break
        case 3:
          await withdraw(by, one)
          break
        case 4:
          await renew(by, one)
          break
        default:
          // A fortnight passes: who chose no PIN is too late, and every session is over.
          if (below(4) > 0) break
          clock.ahead += 15 * DAY
          for (const { sessions } of all) for (const session of sessions) session.isOver = true
          for (const again of all.filter((some) => some.hasPin && !some.isOut)) {
            const who = await comeBack(server, again.link)
            again.sessions.push({ who, isOver: false, at: Date.now() })
          }
      }
      await look(step)
    }
  },
  120_000,
)
