/** The sign-in service of the workers, as the operator describes it in one file. */
import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { ok, type Result, refuse } from '../../schemas/basics/index.ts'
import { isSafeAddress } from './issuers.ts'

/** True for who has one of these values in this claim: a text, or one of a list. */
export interface ClaimRule {
  readonly claim: string
  readonly has: readonly string[]
}

export interface AccountSettings {
  /** Where the service is; what it can do is found there (OpenID Connect Discovery). */
  readonly issuer: string
  readonly client: string
  /** Null: a public client, held to its own by PKCE alone. */
  readonly secret: string | null
  readonly scope: string
  /** The claim that holds the name of a person. */
  readonly name: string
  /** The name of the centre of everyone, or for each value of a claim the name of its centre. */
  readonly centre:
    | string
    | { readonly claim: string; readonly names: Readonly<Record<string, string>> }
  readonly workers: ClaimRule
  /** Who is the data protection officer; null: nobody comes in as one. */
  readonly dataProtection: ClaimRule | null
}

const word = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(255))
const centreName = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))
const rule = v.pipe(
  v.strictObject({ claim: word, has: v.union([word, v.pipe(v.array(word), v.minLength(1))]) }),
  v.transform(
    ({ claim, has }): ClaimRule => ({
      claim,
      has: typeof has === 'string' ? [has] : has,
    }),
  ),
)

const file = v.strictObject({
  issuer: v.pipe(word, v.check(isSafeAddress, 'an address with https://')),
  client: word,
  secret: v.optional(word),
  scope: v.optional(
    v.pipe(
      word,
      v.check((text) => text.split(' ').includes('openid'), '"openid" and other scopes'),
    ),
    'openid profile',
  ),
  name: v.optional(word, 'name'),
  centre: v.union([
    centreName,
    v.strictObject({ claim: word, names: v.record(v.string(), centreName) }),
  ]),
  workers: rule,
  dataProtection: v.optional(rule),
})

/**
 * Reads the file of `SAMENSPRAAK_ACCOUNTS`.
 * @returns the settings, null when there is no file, or every problem in a sentence, which repeats
 *   nothing of what stands in the file
 */
export function readAccounts(
  path: string | null,
): Result<AccountSettings | null, readonly string[]> {
  if (path === null) return ok(null)
  const setting = 'SAMENSPRAAK_ACCOUNTS'
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    const isThere = error instanceof SyntaxError
    return refuse([`${setting}: expected ${isThere ? 'JSON in the file' : 'a file that is there'}`])
  }
  const read = v.safeParse(file, json)
  if (read.success) {
    const { secret = null, dataProtection = null, ...rest } = read.output
    return ok({ ...rest, secret, dataProtection })
  }
  return refuse(
    read.issues.map((issue) => {
      const place = issue.path?.map((item) => String(item.key)).join('.') ?? 'the file'
      if (issue.received === 'undefined') return `${setting}: expected ${place} to be there`
      const expected = issue.kind === 'schema' ? (issue.expected ?? 'another value') : issue.message
      return `${setting}: expected ${place} to be ${expected}`
    }),
  )
}
