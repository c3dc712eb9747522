/** The sign-in service of the workers, as the operator describes it in one file. */
import * as v from 'valibot'
import { ok, type Result } from '../../schemas/basics/index.ts'
import { isSafeAddress } from './issuers.ts'
import { readSettingsFile } from './settings-file.ts'

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
 * @returns the settings, null when no file is named, or every problem in a sentence
 */
export function readAccounts(
  path: string | null,
): Result<AccountSettings | null, readonly string[]> {
  if (path === null) return ok(null)
  const read = readSettingsFile('SAMENSPRAAK_ACCOUNTS', path, file)
  if (!read.ok) return read
  const { secret = null, dataProtection = null, ...rest } = read.value
  return ok({ ...rest, secret, dataProtection })
}
