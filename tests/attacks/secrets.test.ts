/** What the process writes, at its most talkative, while everything secret passes through it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimsOf, sign, signingKey } from '../support/issuer.ts'
import { rawClient } from '../support/raw-client.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { temporaryFolder } from '../support/store-fixture.ts'

const temporary = temporaryFolder()
let server: ServerProcess

const key = await signingKey('geheim-kid')

beforeAll(async () => {
  const portals = join(temporary.folder, 'portals.json')
  writeFileSync(
    portals,
    JSON.stringify({
      issuers: [
        {
          issuer: 'https://portal.example.be',
          keys: [{ ...key.publicJwk }],
          centre: 'OCMW Voorbeeldstad',
          contracts: true,
        },
      ],
    }),
  )
  server = await startServerProcess({
    folder: join(temporary.folder, 'data'),
    args: ['--demo'],
    env: { SAMENSPRAAK_LOG_LEVEL: 'debug', SAMENSPRAAK_ISSUERS: portals },
  })
})
afterAll(async () => {
  await server.stop()
  temporary.remove()
})

test('[A144] no token, ticket, PIN, name or text is in the log, right or wrong, in its place or not', async () => {
  const { people, contract } = await server.demo()
  const token = (role: string) => people.find((one) => one.role === role)!.token
  const secrets: string[] = people.map((one) => one.token)
  const ask = (path: string, bearer: string, body?: object | string) =>
    fetch(`${server.url}${path}`, {
      headers: {
        authorization: `Bearer ${bearer}`,
        'content-type': 'application/json',
        origin: server.url,
      },
      ...(body !== undefined && {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    })

  // Tokens that are right, wrong, of a portal, and too long; in headers, paths, queries and bodies.
  const good = await sign(claimsOf(server.url, contract, { name: 'Zeldzame Naam' }), key)
  const wrong = await sign(claimsOf('elsewhere', contract, { name: 'Zeldzame Naam' }), key)
  secrets.push(good, wrong, 'verkeerd-geheim-0123456789', 'Zeldzame')
  for (const bearer of [token('worker'), good, wrong, 'verkeerd-geheim-0123456789']) {
    await ask(`/api/contracts/${contract}`, bearer)
    await ask(`/api/contracts/${bearer}`, bearer)
    await ask(`/api/${bearer}/${bearer}?token=${bearer}`, bearer)
    await ask('/api/contracts', bearer, {
      type: bearer,
      client: { name: bearer },
      [bearer]: bearer,
    })
    await ask('/api/contracts', bearer, `{"client": "${bearer}`)
  }

  // A ticket, a socket with a token in its address, and what is written over it.
  const got = await ask(`/api/contracts/${contract}/tickets`, token('client'), {})
  expect(got.status).toBe(201)
  const { ticket, localKey } = (await got.json()) as { ticket: string; localKey: string }
  secrets.push(ticket, localKey)
  const url = `${server.url.replace('http', 'ws')}/collab/${contract}?schema=1&receipts=1`
  const client = await rawClient(null as never, 'client', { url: `${url}&ticket=${ticket}` })
  client.edit((text) => text.insert(0, 'Vertrouwelijkewoorden'))
  await client.saved()
  await client.close()
  secrets.push('Vertrouwelijkewoorden')
  for (const query of [`ticket=${ticket}`, 'ticket=verkeerd-geheim-0123456789', `token=${good}`]) {
    await rawClient(null as never, 'client', { url: `${url}&${query}`, sync: false })
      .then((refused) => refused.closed)
      .catch(() => {})
  }

  // An invitation, its PIN, a wrong PIN, and what somebody asks.
  const made = await ask(`/api/contracts/${contract}/invitations`, token('client'), {
    role: 'support',
    name: 'Steunende Persoon',
  })
  expect(made.status).toBe(201)
  const { url: link } = (await made.json()) as { url: string }
  const secret = link.split('#')[1]!
  secrets.push(secret, 'Steunende', '739164', '112358')
  await ask('/api/invitations/open', '', { secret })
  expect((await ask('/api/invitations/pin', '', { secret, pin: '739164' })).status).toBe(201)
  await ask('/api/invitations/sign-in', '', { secret, pin: '112358' })
  await ask('/api/invitations/open', '', { secret: 'verkeerd-geheim-0123456789' })
  await ask(`/api/contracts/${contract}/questions`, token('client'), {
    id: 'q0123456789abcde',
    kind: 'question',
    place: { block: 'b1', from: null, to: null, exact: null, quote: 'Vertrouwelijkewoorden' },
    words: 'Vertrouwelijkewoorden?',
  })
  await fetch(`${server.url}/api/me`, { headers: { cookie: `samenspraak=${secret}` } })

  const { output, errors } = await server.stop()
  // The demo shows its own links; the log is the lines of JSON.
  const log = (output + errors).split('\n').filter((line) => line.startsWith('{'))
  expect(log.length).toBeGreaterThan(5)
  expect(log.some((line) => line.includes('sign-in-refused'))).toBe(true)
  const all = log.join('\n')
  for (const one of secrets) expect(all.includes(one), `${one.slice(0, 4)}…`).toBe(false)
  for (const { name } of people) expect(all.includes(name), name).toBe(false)
  expect(all).not.toMatch(/request-failed|unexpected/)
})
