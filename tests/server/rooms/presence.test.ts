import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Clients } from '../../support/clients-of.ts'
import { enter } from '../../support/invited.ts'
import type { RawClient } from '../../support/raw-client.ts'
import { until } from '../../support/stock-provider.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

let server: TestServer
const clients = new Clients(() => server)

beforeEach(async () => {
  server = await startTestServer({ limits: { heartbeat: 1000 } })
})
afterEach(async () => {
  clients.endAll()
  await server.close()
})

function show(client: RawClient, clock: number, state: unknown): void {
  client.sendPresence({ client: client.doc.clientID, clock, state: JSON.stringify(state) })
}

function seen(by: RawClient, who: RawClient): unknown {
  const entry = by.presence.get(who.doc.clientID)
  return entry && JSON.parse(entry.state)
}

describe('presence', () => {
  test('[R30] is shown to all, the sender and those who come later too', async () => {
    const amina = await clients.open('client')
    const sara = await clients.open('worker')
    show(amina, 1, { cursor: { anchor: 1 }, pointing: null, later: 'unknown' })
    for (const one of [amina, sara]) await until('it is there', () => seen(one, amina) != null)
    const jo = await clients.open('support')
    await until('a newcomer sees it', () => seen(jo, amina) != null)
    expect(seen(jo, amina)).toEqual({
      cursor: { anchor: 1 },
      pointing: null,
      later: 'unknown',
      user: { id: expect.any(String), name: 'Amina Haddad', role: 'client', look: 1 },
    })
  })

  test('[R30] of who may not point, the place they point to is shown to nobody', async () => {
    const path = `/api/contracts/${server.contract}/invitations`
    const invited = await server.request(path, 'client', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'reader', name: 'Tolk' }),
    })
    const link = (await invited.json()) as { url: string }
    const tolk = await enter(server, link.url)
    const got = await tolk.request(`/api/contracts/${server.contract}/tickets`, {
      method: 'POST',
      body: JSON.stringify({ mode: 'read' }),
    })
    const { ticket } = (await got.json()) as { ticket: string }
    const reader = await clients.open('client', { params: { token: null, ticket, mode: 'read' } })
    const sara = await clients.open('worker')
    show(reader, 1, { pointing: { block: 'b1' }, cursor: null })
    await until('it is there', () => seen(sara, reader) != null)
    expect(seen(sara, reader)).toEqual({
      cursor: null,
      user: expect.objectContaining({ name: 'Tolk', role: 'reader' }),
    })
    show(sara, 1, { pointing: { block: 'b1' } })
    await until('the worker is there', () => seen(reader, sara) != null)
    expect(seen(reader, sara)).toMatchObject({ pointing: { block: 'b1' } })
  })

  test('[R31] of many changes the latest is shown, at most ten times a second', async () => {
    const amina = await clients.open('client')
    const sara = await clients.open('worker')
    const frames = sara.frames
    for (let clock = 1; clock <= 100; clock++) show(amina, clock, { count: clock })
    await until('the last is there', () => (seen(sara, amina) as { count: number })?.count === 100)
    expect(sara.frames - frames).toBeLessThan(6)
  })

  test('[R32] goes when the session goes', async () => {
    const amina = await clients.open('client')
    const sara = await clients.open('worker')
    show(amina, 1, {})
    await until('it is there', () => seen(sara, amina) != null)
    amina.terminate()
    await until('it is gone', () => seen(sara, amina) === null)
  })

  test('[R32] stays when an older session of the same client closes late', async () => {
    const sara = await clients.open('worker')
    const old = await clients.open('client')
    show(old, 1, { from: 'old' })
    const young = await clients.open('client', { doc: old.doc })
    show(young, 2, { from: 'young' })
    await until(
      'the young one is there',
      () => (seen(sara, old) as { from: string })?.from === 'young',
    )
    await old.close()
    await new Promise((resolve) => setTimeout(resolve, 250))
    expect(seen(sara, old)).toMatchObject({ from: 'young' })
  })

  test('[R33] is seen at once after a reconnect with the clock of before', async () => {
    const sara = await clients.open('worker')
    const amina = await clients.open('client')
    show(amina, 3, { a: 1 })
    await until('it is there', () => seen(sara, amina) != null)
    await amina.close()
    await until('it is gone', () => seen(sara, amina) === null)
    const back = await clients.open('client', { doc: amina.doc })
    show(back, 3, { a: 2 })
    await until('it is there again', () => seen(sara, amina) != null)
    expect(sara.presence.get(amina.doc.clientID)!.clock).toBeGreaterThan(3)
    // Its own entry with a raised clock would take the place of what it shows itself.
    expect(back.presence.has(amina.doc.clientID)).toBe(false)
  })

  test('[R33] what a stock provider sends back of others is no lie', async () => {
    const sara = await clients.open('worker')
    const amina = await clients.open('client')
    show(sara, 1, {})
    show(amina, 1, {})
    await until('it is there', () => seen(sara, amina) != null)
    sara.sendPresence(amina.presence.get(amina.doc.clientID)!)
    sara.edit((text) => text.insert(0, 'x'))
    await sara.saved()
    expect(sara.code).toBe(null)
  })

  test('[R34] silence is broken by a heartbeat, so that stock providers stay', async () => {
    const sara = await clients.open('worker')
    await sara.saved()
    const { frames } = sara
    await until('it comes', () => sara.frames > frames, 4000)
  })
})
