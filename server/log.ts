import pino from 'pino'
import type { LogLevel } from './config.ts'
import type { RoomEvent } from './rooms/index.ts'
import type { WebhookOutcome } from './webhooks/index.ts'

/**
 * Everything that the server writes down about itself. An event carries ids, codes and figures; never
 * text of a contract, a name, a token, or an address of a person. A new kind of event is a new line
 * here, and its level a new line in the table below.
 */
export type LogEvent =
  | RoomEvent
  | WebhookOutcome
  | { readonly kind: 'webhooks-failed'; readonly error: unknown }
  | { readonly kind: 'started'; readonly host: string; readonly port: number }
  | { readonly kind: 'stopping'; readonly signal: string }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'store-failed'; readonly error: unknown }
  | { readonly kind: 'request-failed'; readonly route: string; readonly error: unknown }
  /** What is wrong with a contract type of the centre: no person's text, but that of its maker. */
  | {
      readonly kind: 'type-refused'
      readonly file: string
      readonly line: number | null
      readonly text: string
    }
  /** Contracts that were kept for as long as they are kept. */
  | { readonly kind: 'contracts-erased'; readonly contracts: number }
  | { readonly kind: 'erasing-failed'; readonly error: unknown }
  /** Who opened a contract could not be kept. */
  | { readonly kind: 'act-not-kept'; readonly error: unknown }
  /** It could not be seen whether those who are connected may still be; it is tried again. */
  | { readonly kind: 'live-check-failed'; readonly error: unknown }
  /** Somebody who was not let in, and a stable word for why. */
  | {
      readonly kind: 'sign-in-refused'
      readonly way: 'portal' | 'account'
      readonly reason: string
    }
  | { readonly kind: 'unexpected'; readonly error: unknown }

const levels: Readonly<Record<LogEvent['kind'], Exclude<LogLevel, 'silent'>>> = {
  started: 'info',
  stopping: 'info',
  stopped: 'info',
  'store-failed': 'error',
  'request-failed': 'error',
  'sign-in-refused': 'info',
  'live-check-failed': 'warn',
  'type-refused': 'error',
  'webhook-sent': 'debug',
  'webhook-failed': 'warn',
  'webhooks-failed': 'error',
  'contracts-erased': 'info',
  'erasing-failed': 'error',
  'act-not-kept': 'error',
  unexpected: 'error',
  'room-loaded': 'debug',
  'room-unloaded': 'debug',
  'load-failed': 'error',
  'session-opened': 'debug',
  'session-closed': 'debug',
  'opening-refused': 'info',
  committed: 'debug',
  'commit-failed': 'error',
  'update-refused': 'warn',
  'text-rescued': 'info',
  compacted: 'debug',
  'room-problem': 'warn',
}

export type Log = (event: LogEvent) => void

/** Where lines of the log go: standard output, or what a test gives. */
export interface LogDestination {
  write(line: string): void
}

/** A log that writes one line of JSON for each event. */
export function createLog(level: LogLevel, destination?: LogDestination): Log {
  const options = { level, base: null, messageKey: 'kind' }
  const logger = destination ? pino(options, destination) : pino(options)
  return (event) => {
    // Most events are of a level that is not written, and come with every key press.
    if (!logger.isLevelEnabled(levels[event.kind])) return
    const { kind, ...details } = event
    const safe = 'error' in details ? { ...details, error: describeError(details.error) } : details
    logger[levels[kind]](safe, kind)
  }
}

/** Writes nothing. */
export const noLog: Log = () => {}

interface ErrorDescription {
  readonly name: string
  readonly code?: string | number
  readonly at?: readonly string[]
  readonly cause?: ErrorDescription
}

/**
 * What an error is and where it was thrown. Its message stays out of the log: it can repeat what
 * someone wrote.
 */
function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error }
  const { code, errcode } = error as { code?: unknown; errcode?: unknown }
  const known = typeof errcode === 'number' ? errcode : code
  const stack = error.stack ?? ''
  const at = stack
    .slice(stack.indexOf(error.message) + error.message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => line.trim())
  return {
    name: error.name,
    ...(typeof known === 'string' || typeof known === 'number' ? { code: known } : {}),
    ...(at.length > 0 ? { at } : {}),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  }
}
