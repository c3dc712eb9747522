import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { ok, type Result, refuse } from '../../schemas/basics/index.ts'
import type { Hook } from '../store/index.ts'

/** A program of a centre that is told what happens, and the secret with which that is signed. */
export interface ConfiguredHook extends Hook {
  readonly url: string
  /** At least 24 bytes. */
  readonly secret: Uint8Array
}

const hook = v.strictObject({
  centre: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  url: v.pipe(v.string(), v.maxLength(2000), v.check(isGoodAddress, 'an https address')),
  secret: v.pipe(
    v.string(),
    v.check((text) => secretOf(text) !== null, '"whsec_" and at least 24 bytes in base64'),
  ),
})

const file = v.strictObject({ webhooks: v.pipe(v.array(hook), v.maxLength(100)) })

/** Encrypted, or to this very machine, where a program beside this one listens. */
function isGoodAddress(text: string): boolean {
  const url = URL.parse(text)
  if (url === null) return false
  if (url.username !== '' || url.password !== '' || url.hash !== '') return false
  if (url.protocol === 'https:') return true
  return url.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
}

function secretOf(text: string): Uint8Array | null {
  if (!/^whsec_[0-9A-Za-z+/]+={0,2}$/.test(text)) return null
  const bytes = Buffer.from(text.slice('whsec_'.length), 'base64')
  return bytes.length >= 24 ? new Uint8Array(bytes) : null
}

/**
 * Reads the file of the setting `SAMENSPRAAK_WEBHOOKS`.
 * @param text its text: `{"webhooks": [{"centre": "…", "url": "https://…", "secret": "whsec_…"}]}`
 * @returns the programs, or what was expected, without repeating what came
 */
export function readHooks(text: string): Result<readonly ConfiguredHook[], readonly string[]> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse(['SAMENSPRAAK_WEBHOOKS: expected a file in JSON'])
  }
  const read = v.safeParse(file, json)
  if (!read.success) {
    return refuse(
      read.issues.map(({ path, type, expected, message }) => {
        const place = (path ?? []).map(({ key }) => String(key)).join('.') || 'the file'
        return `SAMENSPRAAK_WEBHOOKS: expected ${place} to be ${type === 'check' ? message : (expected ?? 'shorter')}`
      }),
    )
  }
  return ok(
    read.output.webhooks.map(({ centre, url, secret }) => ({
      id: createHash('sha256').update(`${centre}\n${url}`).digest('base64url').slice(0, 22),
      centre,
      url,
      secret: secretOf(secret)!,
    })),
  )
}
