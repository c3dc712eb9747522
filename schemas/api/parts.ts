/** What several bodies of `/api` are made of. */
import * as v from 'valibot'
import { isId, languages } from '../basics/index.ts'

/** An id, as `isId` has it. */
export const id = v.pipe(v.string(), v.check(isId, 'an id of letters, digits, "_" and "-"'))

/** One of the three languages. */
export const language = v.picklist(languages)
