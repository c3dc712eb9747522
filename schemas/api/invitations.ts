/**
 * Invitations, the people of a contract, and the part of a partner, as validators; apart from `api.ts` so
 * that the editor fetches them later.
 */
import * as v from 'valibot'
import { roles } from '../contract/index.ts'
import { parties } from '../document/index.ts'
import { id, personName } from './parts.ts'

/** What stands behind the `#` of an invitation. Whatever is longer is none. */
const secret = v.pipe(v.string(), v.maxLength(200))
const pin = v.pipe(v.string(), v.maxLength(20))
/** A computer of many people: a short session, and nothing stays behind. */
const shared = v.optional(v.boolean(), false)

/** The body of `POST /api/invitations/open` and `POST /api/invitations/not-me`. */
export const secretRequest = v.strictObject({ secret })

/**
 * The answer of `open`: nothing personal. `centre` is the name of the centre, so that people know where the
 * link is from; `part`: a school or an employer, who sees its own part.
 */
export const openedResponse = v.object({
  centre: v.string(),
  pin: v.picklist(['to-choose', 'chosen']),
  opens: v.picklist(['contract', 'part']),
})

export type OpenedResponse = v.InferOutput<typeof openedResponse>

/**
 * The answer of `open`, 409, for a link of the client for which a new one was made that works now: when, and
 * in which role who made it. `not-me` with the old link ends the new one.
 */
export const replacedRefusal = v.object({
  refused: v.literal('replaced'),
  /** Milliseconds since 1970. */
  at: v.number(),
  by: v.nullable(v.picklist(roles)),
})

export type ReplacedRefusal = v.InferOutput<typeof replacedRefusal>

/** The body of `POST /api/invitations/pin` (choose one) and `POST /api/invitations/sign-in`. */
export const pinRequest = v.strictObject({ secret, pin, shared })

/** Someone is in. */
export const enteredResponse = v.object({
  contract: id,
  opens: v.picklist(['contract', 'part']),
  /** The PIN was chosen just now. */
  first: v.boolean(),
  /** A client who comes in for the first time is asked whether someone should read along. */
  mayInvite: v.boolean(),
  /** How many wrong PINs came before this right one. */
  wrongBefore: v.number(),
})

export type EnteredResponse = v.InferOutput<typeof enteredResponse>

/**
 * Why a PIN was not taken: 409 `chosen` (somebody chose one before) or `to-choose`, 422 `weak`, 403 `wrong`,
 * 429 `wait`. Of a link behind which there is nothing, whatever the reason, the answer is the same 404.
 */
export const pinRefusal = v.object({
  refused: v.picklist(['chosen', 'to-choose', 'weak', 'wrong', 'wait']),
  /** For `weak`. */
  problem: v.optional(v.picklist(['digits', 'simple', 'date'])),
  /** Seconds until the next try. */
  wait: v.optional(v.number()),
  /** So many tries are left. */
  left: v.optional(v.number()),
})

export type PinRefusal = v.InferOutput<typeof pinRefusal>

/** Whom one can invite: who stands by the client, an interpreter who reads along, a school or employer. */
export const invitedRoles = ['support', 'reader', 'partner'] as const

/** The body of `POST /api/contracts/:id/invitations`. */
export const newInvitationRequest = v.strictObject({
  role: v.picklist(invitedRoles),
  name: personName,
})

/**
 * The answer of it and of `POST /api/contracts/:id/people/:participant/invitations`, which makes a new one
 * for someone who lost their link or PIN. The link is shown this once.
 */
export const newInvitationResponse = v.object({
  participant: id,
  invitation: id,
  url: v.string(),
  expiresAt: v.number(),
})

export type NewInvitationResponse = v.InferOutput<typeof newInvitationResponse>

const personOfContract = v.object({ id, name: v.string(), role: v.picklist(roles) })

/** One promise in a partner's part. */
const partPromise = v.object({
  id: v.string(),
  party: v.picklist(parties),
  who: v.string(),
  text: v.array(v.string()),
  /** What is enough. */
  proof: v.array(v.string()),
  due: v.nullable(v.string()),
  rhythm: v.nullable(v.string()),
})

/** A partner's own part: facts about it, and the promises that are its own or name it. */
export const partView = v.object({
  /** The name of the partner. */
  name: v.string(),
  client: v.string(),
  centre: v.string(),
  /** The worker who can be asked. */
  worker: v.nullable(v.string()),
  /** The name of the contract type, in the language of the contract. */
  typeName: v.string(),
  language: v.string(),
  facts: v.array(v.object({ key: v.string(), label: v.string(), value: v.string() })),
  promises: v.array(partPromise),
})

export type PartView = v.InferOutput<typeof partView>

/** The body of `POST /api/contracts/:id/part/preview`: what a partner of that name would see. */
export const partPreviewRequest = v.strictObject({ name: personName })

export const partAnswer = v.object({
  id,
  kind: v.picklist(['agreed', 'asked']),
  text: v.string(),
  at: v.number(),
  /** The part still says what it said then. */
  current: v.boolean(),
})

export type PartAnswer = v.InferOutput<typeof partAnswer>

/** The answer of `GET /api/contracts/:id/part`, for a partner. */
export const partResponse = v.object({
  part: partView,
  /** Of the part as it is now. */
  hash: v.string(),
  answers: v.array(partAnswer),
})

export type PartResponse = v.InferOutput<typeof partResponse>

/** The body of `POST /api/contracts/:id/part/answers`. Agreeing names what one read: 409 when it changed. */
export const partAnswerRequest = v.variant('kind', [
  v.strictObject({ kind: v.literal('agreed'), hash: v.pipe(v.string(), v.length(64)) }),
  v.strictObject({
    kind: v.literal('asked'),
    text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000)),
  }),
])

/** Someone who can see a contract, or could. */
export const personView = v.object({
  ...personOfContract.entries,
  me: v.boolean(),
  /** When they were added: milliseconds since 1970. */
  since: v.number(),
  /** When they were let out again; null: they are not. */
  withdrawnAt: v.nullable(v.number()),
  /** The newest invitation; null: they sign in otherwise. */
  invitation: v.nullable(
    v.object({
      id,
      by: v.nullable(personOfContract),
      state: v.picklist(['waiting', 'opened', 'joined', 'expired', 'ended']),
      madeAt: v.number(),
      expiresAt: v.number(),
      openedAt: v.nullable(v.number()),
      /** When the PIN was chosen. */
      pinAt: v.nullable(v.number()),
      ended: v.nullable(v.picklist(['withdrawn', 'replaced', 'guessed', 'not-me'])),
      endedAt: v.nullable(v.number()),
    }),
  ),
  /** What a partner said of its own part, the last first. */
  answers: v.array(partAnswer),
  /** The promises of a partner's part, by id, so that its answer can be shown there. */
  promises: v.array(v.string()),
  /** What the one who asks may do here. */
  may: v.object({
    /** Let them out. */
    withdraw: v.boolean(),
    /** Make a new invitation: the one before, its PIN and its sessions end. */
    renew: v.boolean(),
    /** Stop the invitation: its link and its sessions end, and nothing comes in its place. */
    stop: v.boolean(),
  }),
})

export type PersonView = v.InferOutput<typeof personView>

/** The answer of `GET /api/contracts/:id/people`. */
export const peopleResponse = v.object({
  people: v.array(personView),
  /** Whom the one who asks may invite. */
  mayInvite: v.array(v.picklist(invitedRoles)),
  /** For how many days a new invitation is good. */
  days: v.number(),
})

export type PeopleResponse = v.InferOutput<typeof peopleResponse>
