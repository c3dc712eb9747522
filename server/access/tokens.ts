import { createHash } from 'node:crypto'
import type { RandomBytes } from '../../schemas/basics/index.ts'
import type { Person } from '../../schemas/contract/index.ts'
import type { People } from '../store/index.ts'

/** A new bearer token: 256 bits of chance, in letters that can stand in an address. */
export function newToken(random: RandomBytes): string {
  return Buffer.from(random(32)).toString('base64url')
}

/** What is kept of a token: its SHA-256. The token has so much chance in it that no salt is needed. */
export function tokenHash(token: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(token).digest())
}

/** A token as `newToken` makes them; what is something else is not looked up. */
const tokenPattern = /^[0-9A-Za-z_-]{43}$/

/** True for what could be a token of ours. */
export function isToken(text: string): boolean {
  return tokenPattern.test(text)
}

/** Who holds this token; null when nobody does. */
export async function personOf(people: People, token: string): Promise<Person | null> {
  return isToken(token) ? people.personByToken(tokenHash(token)) : null
}

/** The token in a header such as `Bearer abc`; null when there is none. */
export function bearerToken(header: string | null | undefined): string | null {
  return /^Bearer +([^\s]+) *$/i.exec(header ?? '')?.[1] ?? null
}
