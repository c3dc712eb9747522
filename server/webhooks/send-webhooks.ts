/**
 * Tells the programs of a centre what happened, as the Standard Webhooks specification has it
 * (standardwebhooks.com): the id, the second and the body are signed together with HMAC-SHA-256, and an
 * event is tried again, later each time, until it arrives or is given up after some days. It is at least
 * once: who gets the same id twice leaves the second. The order is not kept.
 */
import { createHmac } from 'node:crypto'
import type { WebhookEvent } from '../../schemas/api/index.ts'
import type { Deliveries, Delivery } from '../store/index.ts'
import type { System } from '../system.ts'
import type { ConfiguredHook } from './hooks.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** How long is waited after each try that failed; after the last it is given up. */
const waits = [
  5 * SECOND,
  MINUTE,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]

/** A program that does not answer within this time is tried again, in milliseconds. */
const ANSWER = 15_000
/** How often is looked whether something is due, in milliseconds. */
const LOOK = 1000
/** Sent at the same time, at most. */
const AT_ONCE = 8

/** What became of a try; never the address, which may hold a key of its own. */
export type WebhookOutcome =
  | { readonly kind: 'webhook-sent'; readonly hook: string; readonly tries: number }
  | {
      readonly kind: 'webhook-failed'
      readonly hook: string
      readonly tries: number
      /** The status, or null when there was no answer. */
      readonly status: number | null
      /** It will not be tried again. */
      readonly givenUp: boolean
    }

export interface WebhookOptions {
  readonly store: Deliveries
  readonly hooks: readonly ConfiguredHook[]
  readonly system: Pick<System, 'now' | 'every' | 'fetch'>
  readonly onOutcome: (outcome: WebhookOutcome) => void
  readonly onProblem: (error: unknown) => void
}

/** The headers that say who sent a body, and when. */
export function signedHeaders(
  secret: Uint8Array,
  id: string,
  seconds: number,
  body: string,
): Record<string, string> {
  const signature = createHmac('sha256', secret).update(`${id}.${seconds}.${body}`).digest('base64')
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  }
}

function bodyOf({ type, moment, contract, about }: Delivery): string {
  const isQuestion = type.startsWith('question.')
  const event: WebhookEvent = {
    type,
    timestamp: moment,
    data: { contract, ...(isQuestion && about !== null ? { question: about } : {}) },
  }
  return JSON.stringify(event)
}

/**
 * Sends what waits, until it is stopped. What waits is on disk, so a server that starts again goes on.
 * @returns what stops it; what is being sent then is tried again by the next server
 */
export function sendWebhooks(options: WebhookOptions): () => Promise<void> {
  const { store, system, onOutcome, onProblem } = options
  const hooks = new Map(options.hooks.map((one) => [one.id, one]))
  const ending = new AbortController()
  let running: Promise<void> | null = null

  async function send(delivery: Delivery): Promise<void> {
    const hook = hooks.get(delivery.hook)
    // Its program is not in the settings any more.
    if (!hook) return store.endDelivery(delivery.number)
    const tries = delivery.tries + 1
    const status = await tryOnce(hook, delivery)
    if (ending.signal.aborted) return
    if (status !== null && status >= 200 && status < 300) {
      await store.endDelivery(delivery.number)
      onOutcome({ kind: 'webhook-sent', hook: hook.id, tries })
      return
    }
    const wait = waits[delivery.tries]
    // 410: the program says that it wants no more of it.
    const givenUp = wait === undefined || status === 410
    if (givenUp) await store.endDelivery(delivery.number)
    else await store.delayDelivery(delivery.number, system.now() + wait)
    onOutcome({ kind: 'webhook-failed', hook: hook.id, tries, status, givenUp })
  }

  async function tryOnce(hook: ConfiguredHook, delivery: Delivery): Promise<number | null> {
    const body = bodyOf(delivery)
    const seconds = Math.floor(system.now() / SECOND)
    try {
      const response = await system.fetch(hook.url, {
        method: 'POST',
        headers: signedHeaders(hook.secret, delivery.id, seconds, body),
        body,
        // An address that sends on to another is a setting that is wrong.
        redirect: 'manual',
        signal: AbortSignal.any([ending.signal, AbortSignal.timeout(ANSWER)]),
      })
      await response.body?.cancel()
      return response.status
    } catch {
      return null
    }
  }

  async function run(): Promise<void> {
    for (;;) {
      const due = await store.dueDeliveries(system.now(), AT_ONCE)
      if (due.length === 0 || ending.signal.aborted) return
      await Promise.all(due.map(send))
    }
  }

  function look(): void {
    running ??= run()
      .catch((error: unknown) => {
        if (!ending.signal.aborted) onProblem(error)
      })
      .finally(() => {
        running = null
      })
  }

  const stop = system.every(LOOK, look)
  look()
  return async () => {
    stop()
    ending.abort()
    await running
  }
}
