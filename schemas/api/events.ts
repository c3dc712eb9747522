/** What the programs of a centre are told when something happens to a contract. */
import * as v from 'valibot'

export const eventTypes = [
  'contract.created',
  'contract.phase-changed',
  'question.asked',
  'question.answered',
  'partner.answered',
] as const

export type EventType = (typeof eventTypes)[number]

/**
 * The body of a webhook: that something happened, and to which contract. No names, no words, no roles:
 * who wants to know more asks for it, with a right to see it.
 */
export const webhookEvent = v.object({
  type: v.picklist(eventTypes),
  /** When it happened, as ISO 8601 in UTC. */
  timestamp: v.string(),
  data: v.object({
    contract: v.string(),
    /** The id of the question, when it is about one. */
    question: v.optional(v.string()),
  }),
})

export type WebhookEvent = v.InferOutput<typeof webhookEvent>
