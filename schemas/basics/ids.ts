/**
 * Branded ids. An id is made in one place (`newId`, from chance that the root gives) and only ever
 * compared, never taken apart.
 */
declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]: Name }

/** A welfare centre (OCMW, CPAS, ÖSHZ). */
export type CentreId = Id<'centre'>
/** Someone with a way in: a worker of a centre, a client, a support person. */
export type PersonId = Id<'person'>
/** One contract, and the shared document that belongs to it. */
export type ContractId = Id<'contract'>
/** One person in one contract, with one role. */
export type ParticipantId = Id<'participant'>
/** One open socket. */
export type SessionId = Id<'session'>

/** Fills a new array of that many bytes with unpredictable values. */
export type RandomBytes = (length: number) => Uint8Array

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * A new id: 16 letters of Crockford's base 32, 80 bits of chance. Lower case and without letters
 * that are taken for another, so that it can be read out over the telephone.
 */
export function newId<Kind extends string>(random: RandomBytes): Kind {
  let id = ''
  for (const byte of random(16)) id += letters[byte & 31]
  return id as Kind
}

const pattern = /^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/

/** True for what may stand as an id in a path or a message: 1 to 64 letters, digits, `_` and `-`. */
export function isId(text: string): boolean {
  return pattern.test(text)
}
