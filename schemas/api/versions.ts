/** How a contract stood before, apart from `api.ts` so that it is fetched later. */
import * as v from 'valibot'
import { documentResponse } from './document.ts'

/** A moment at which one can look: the last change of a day, in milliseconds since 1970. */
export const contractVersion = v.object({ at: v.number(), seq: v.number() })

/** The answer of `GET /api/contracts/:id/versions`: the oldest first, one for each day with changes. */
export const versionList = v.object({ versions: v.array(contractVersion) })

export type VersionList = v.InferOutput<typeof versionList>

/**
 * The answer of `GET /api/contracts/:id/versions/:at`: the contract as it was at a moment. `seq` and `at`
 * are of the last change that is in it.
 */
export const versionResponse = v.object({ ...documentResponse.entries, at: v.number() })
