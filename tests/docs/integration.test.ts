/** The page for the centre's own file: what it shows is what the server takes and what checks a webhook. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { eventTypes } from '../../schemas/api/index.ts'
import { settings } from '../../server/config.ts'
import { readHooks, signedHeaders } from '../../server/webhooks/index.ts'
import { startTestServer } from '../support/test-server.ts'

const page = readFileSync('docs/integration.md', 'utf8')

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(page)
  if (!found) throw new Error(`Expected a block of ${language}`)
  return found[1]!
}

test('the contract of the page can be made, and its goal comes back', async () => {
  const server = await startTestServer()
  try {
    const body = block('http').slice(block('http').indexOf('{'))
    const made = await server.request('/api/contracts', 'worker', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    expect(made.status).toBe(201)
    const { contract, unused } = (await made.json()) as { contract: string; unused: string[] }
    expect(unused).toEqual([])
    const agreed = await server.request(`/api/contracts/${contract}/agreements`)
    expect(await agreed.json()).toMatchObject({
      reference: 'DOSSIER/2026-17',
      facts: { centreName: { value: 'OCMW Voorbeeldstad' } },
      goals: [{ text: 'Ik vind werk dat bij mij past.' }],
    })
  } finally {
    await server.close()
  }
})

test('the check of the page knows what we sign from what others do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samenspraak-docs-'))
  try {
    const file = join(folder, 'check.mjs')
    writeFileSync(file, block('js'))
    const { isFromSamenspraak } = (await import(pathToFileURL(file).href)) as {
      isFromSamenspraak: (
        headers: Record<string, string>,
        body: string,
        secret: string,
        now: number,
      ) => boolean
    }
    const secret = new Uint8Array(32).fill(5)
    const shared = `whsec_${Buffer.from(secret).toString('base64')}`
    const now = 1_800_000_000_000
    const headers = signedHeaders(secret, 'event-1', now / 1000, '{"a":1}')
    expect(isFromSamenspraak(headers, '{"a":1}', shared, now)).toBe(true)
    expect(isFromSamenspraak(headers, '{"a":2}', shared, now)).toBe(false)
    expect(isFromSamenspraak(headers, '{"a":1}', shared, now + 301_000)).toBe(false)
    expect(isFromSamenspraak({}, '{"a":1}', shared, now)).toBe(false)
    const other = { ...headers, 'webhook-signature': 'v1,AAAA' }
    expect(isFromSamenspraak(other, '{"a":1}', shared, now)).toBe(false)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the file of the page has the right form, and the page names every event and setting', () => {
  const read = readHooks(block('json'))
  // What stands there in words is said by name.
  expect(!read.ok && read.refusal.join()).toContain('secret')
  expect(read.ok).toBe(false)
  for (const type of eventTypes) expect(page).toContain(`\`${type}\``)
  for (const setting of page.match(/SAMENSPRAAK_\w+/g) ?? []) {
    expect(Object.keys(settings)).toContain(setting)
  }
})
