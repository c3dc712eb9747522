/** What the editor asks once a contract is open, apart from `api.ts` so that it is fetched later. */
import * as v from 'valibot'
import { id } from './parts.ts'

/** Text that lost its place or was refused, kept for the participant who wrote it. */
export const setAsideText = v.object({
  id,
  /** `refused`: the server did not accept it. `rescued`: its place was taken away meanwhile. */
  why: v.picklist(['refused', 'rescued']),
  text: v.string(),
  /** The block in which it stood, when that is known. */
  block: v.nullable(v.string()),
  at: v.number(),
})

export type SetAsideText = v.InferOutput<typeof setAsideText>

/** The answer of `GET /api/contracts/:id/set-aside`: one's own only. `DELETE …/set-aside/:id` drops one. */
export const setAsideList = v.object({ texts: v.array(setAsideText) })
