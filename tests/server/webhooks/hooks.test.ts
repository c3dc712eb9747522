import { expect, test } from 'vitest'
import { readHooks } from '../../../server/webhooks/index.ts'

const secret = `whsec_${Buffer.alloc(24, 7).toString('base64')}`
const good = { centre: 'OCMW Gent', url: 'https://dossier.example.be/in', secret }

function problemsOf(webhooks: unknown): string {
  const read = readHooks(JSON.stringify({ webhooks }))
  return read.ok ? '' : read.refusal.join('\n')
}

test('[A110] a program has a centre, an address and a secret', () => {
  const read = readHooks(JSON.stringify({ webhooks: [good] }))
  expect(read).toMatchObject({ ok: true, value: [{ centre: 'OCMW Gent', url: good.url }] })
  expect(read.ok && read.value[0]!.secret).toEqual(new Uint8Array(24).fill(7))
  expect(problemsOf([{ ...good, url: 'http://127.0.0.1:9000/in' }])).toBe('')
})

test.each([
  ['no JSON', '{', 'a file in JSON'],
  ['no list', '{}', 'webhooks'],
  ['a list that is not one', '{"webhooks": 1}', 'webhooks'],
])('[A110] %s is refused by name', (_name, text, expected) => {
  const read = readHooks(text)
  expect(read.ok).toBe(false)
  expect(!read.ok && read.refusal.join('\n')).toContain(expected)
})

test.each([
  ['an address that is not encrypted', { url: 'http://dossier.example.be/in' }, 'https'],
  ['an address with a password', { url: 'https://a:b@example.be/' }, 'https'],
  ['no address', { url: 'in' }, 'https'],
  ['a short secret', { secret: 'whsec_QUJD' }, '24 bytes'],
  ['a secret without its mark', { secret: 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=' }, 'whsec_'],
  ['a centre that is no name', { centre: 7 }, 'centre'],
  ['another field', { events: [] }, 'webhooks.0'],
])('[A110] %s is refused, and not repeated', (_name, change, expected) => {
  const problems = problemsOf([{ ...good, ...change }])
  expect(problems).toContain(expected)
  for (const value of Object.values(change)) {
    if (typeof value === 'string') expect(problems).not.toContain(value)
  }
})
