import pino from 'pino'
import type { ContractId, SessionId } from '../schemas/basics/index.ts'
import type { LogLevel } from './config.ts'

/**
 * Everything that the server writes down about itself. An event carries ids, codes and figures; never
 * text of a contract, a name, a token, or an address of a person. A new kind of event is a new line
 * here, and its level a new line in the table below.
 */
export type LogEvent =
  | { readonly event: 'started'; readonly host: string; readonly port: number }
  | { readonly event: 'stopping'; readonly signal: string }
  | { readonly event: 'stopped' }
  | { readonly event: 'store-failed'; readonly error: unknown }
  | { readonly event: 'store-refused'; readonly error: unknown }
  | {
      readonly event: 'session-opened'
      readonly contract: ContractId
      readonly session: SessionId
      readonly mode: string
    }
  | {
      readonly event: 'session-closed'
      readonly contract: ContractId
      readonly session: SessionId
      readonly code: number
    }
  | { readonly event: 'upgrade-refused'; readonly code: number }
  | {
      readonly event: 'update-refused'
      readonly contract: ContractId
      readonly session: SessionId
      readonly expected: string
    }
  | { readonly event: 'text-rescued'; readonly contract: ContractId }
  | { readonly event: 'room-loaded'; readonly contract: ContractId; readonly rows: number }
  | { readonly event: 'room-unloaded'; readonly contract: ContractId }
  | { readonly event: 'room-failed'; readonly contract: ContractId; readonly error: unknown }
  | { readonly event: 'compacted'; readonly contract: ContractId; readonly uptoSeq: number }
  | { readonly event: 'compaction-failed'; readonly contract: ContractId; readonly error: unknown }
  | { readonly event: 'request-failed'; readonly route: string; readonly error: unknown }
  | { readonly event: 'unexpected'; readonly error: unknown }

const levels: Readonly<Record<LogEvent['event'], Exclude<LogLevel, 'silent'>>> = {
  started: 'info',
  stopping: 'info',
  stopped: 'info',
  'store-failed': 'error',
  'store-refused': 'warn',
  'session-opened': 'debug',
  'session-closed': 'debug',
  'upgrade-refused': 'info',
  'update-refused': 'warn',
  'text-rescued': 'info',
  'room-loaded': 'debug',
  'room-unloaded': 'debug',
  'room-failed': 'error',
  compacted: 'debug',
  'compaction-failed': 'warn',
  'request-failed': 'error',
  unexpected: 'error',
}

export type Log = (event: LogEvent) => void

/** Where lines of the log go: standard output, or what a test gives. */
export interface LogDestination {
  write(line: string): void
}

/** A log that writes one line of JSON for each event. */
export function createLog(level: LogLevel, destination?: LogDestination): Log {
  const options = { level, base: null, messageKey: 'event' }
  const logger = destination ? pino(options, destination) : pino(options)
  return ({ event, ...details }) => {
    const safe = 'error' in details ? { ...details, error: describeError(details.error) } : details
    logger[levels[event]](safe, event)
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
