/** What is open in the contracts of a worker, and for whom it waits; fetched with the list. */
import * as v from 'valibot'
import { roles } from '../contract/index.ts'
import { id, language } from './parts.ts'

export const weekKinds = [
  /** Somebody asked something, or did not understand. */
  'question',
  /** Somebody proposed other words. */
  'proposal',
  /** A partner asked something about its part. */
  'partner-question',
  /** A partner has not answered yet. */
  'partner',
  /** An invitation of which no PIN was chosen yet. */
  'invitation',
  /** The same, and its link opens nothing any more. */
  'invitation-over',
  /** The day of a promise. */
  'promise',
  /** The day of a goal. */
  'goal',
] as const

export const weekItem = v.object({
  contract: id,
  client: v.nullable(v.string()),
  typeName: v.string(),
  /** The language of the contract, and so of `text` and `typeName`. */
  language,
  kind: v.picklist(weekKinds),
  waitsFor: v.picklist(roles),
  /** A day that was agreed, `YYYY-MM-DD`; null when none was. */
  day: v.nullable(v.string()),
  /** Since which day it is open; null when that says nothing. */
  since: v.nullable(v.string()),
  /** The beginning of what it is about: words of the contract or of whoever asks. */
  text: v.string(),
  /** The question, or the block of the contract. */
  about: v.nullable(v.string()),
})

export type WeekItem = v.InferOutput<typeof weekItem>

/** The answer of `GET /api/week`, for a worker. */
export const weekResponse = v.object({
  /** In Belgium, `YYYY-MM-DD`; `until` is the last day that is looked at. */
  today: v.string(),
  until: v.string(),
  items: v.array(weekItem),
  /** How many contracts were changed so lately that their days are not read yet: ask again. */
  unread: v.number(),
})

export type WeekResponse = v.InferOutput<typeof weekResponse>
