/** What several bodies of `/api` are made of. */
import * as v from 'valibot'
import { isId, languages } from '../basics/index.ts'

/** An id, as `isId` has it. */
export const id = v.pipe(v.string(), v.check(isId, 'an id of letters, digits, "_" and "-"'))

/** One of the three languages. */
export const language = v.picklist(languages)

/**
 * A name as others read it: one line, without letters that change the order or the look of what stands
 * around them, so that nobody can make it say more than a name.
 */
export const personName = v.pipe(
  v.string(),
  v.normalize('NFC'),
  v.trim(),
  v.minLength(1),
  v.maxLength(120),
  v.check(
    (text) => !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text),
    'one line of letters',
  ),
)

/** A text that has no other language than Dutch, perhaps. */
export const partialText = v.object({
  nl: v.string(),
  fr: v.exactOptional(v.string()),
  de: v.exactOptional(v.string()),
})
