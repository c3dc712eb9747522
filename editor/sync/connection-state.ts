/**
 * The state of a connection as a pure reducer: what happened → where the writing stands.
 *
 * Everything written on this page is counted: update 1, 2, 3, … Three marks say how far each place
 * has come: `written` (here), `stored` (on this device), `confirmed` (on the server's disk). "Saved"
 * is `confirmed === written` and nothing else, so it can never be said too early.
 */
import { unreachable } from '../../schemas/basics/index.ts'
import type { StopCode } from '../../schemas/sync/index.ts'
import type { ConnectionState } from './types.ts'

export type ReadingBecause = Extract<ConnectionState, { kind: 'read-only' }>['why']

/**
 * Where the line to the server is. `gap`: it was just lost and is being opened again, so briefly that
 * nobody needs to know.
 */
export type Line =
  | { readonly kind: 'connecting' | 'live' | 'gap' | 'offline' | 'signed-out' }
  | { readonly kind: 'stopped'; readonly code: StopCode }

export interface ConnectionModel {
  readonly line: Line
  readonly reading: ReadingBecause | null
  readonly written: number
  readonly stored: number
  readonly confirmed: number
  /** The local store works: what is written will be, or is, on this device. */
  readonly storeWorks: boolean
}

export type ConnectionEvent =
  /** Something was written on this page; it is update number `through`. */
  | { readonly kind: 'wrote'; readonly through: number }
  /** The local store confirmed everything up to and with this number. */
  | { readonly kind: 'stored'; readonly through: number }
  | { readonly kind: 'store'; readonly works: boolean }
  /** The server confirmed that everything up to and with this number is on disk. */
  | { readonly kind: 'confirmed'; readonly through: number }
  /** The first exchange over a new socket is done: the document is the server's. */
  | { readonly kind: 'opened' }
  /** The socket closed; another is on its way. */
  | { readonly kind: 'lost' }
  /** The server cannot be reached for now. */
  | { readonly kind: 'unreachable' }
  /** A person or the portal asked to try again. */
  | { readonly kind: 'retrying' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'stopped'; readonly code: StopCode }
  | { readonly kind: 'reading'; readonly why: ReadingBecause | null }
  /** What was unsent has been set aside: nothing is waiting any more. */
  | { readonly kind: 'cleared' }

export const newConnection: ConnectionModel = {
  line: { kind: 'connecting' },
  reading: null,
  written: 0,
  stored: 0,
  confirmed: 0,
  storeWorks: false,
}

/** Signed out and stopped are left only by asking: a late message of an old socket changes nothing. */
function isFinal(line: Line): boolean {
  return line.kind === 'signed-out' || line.kind === 'stopped'
}

export function afterEvent(model: ConnectionModel, event: ConnectionEvent): ConnectionModel {
  switch (event.kind) {
    case 'wrote':
      return { ...model, written: Math.max(model.written, event.through) }
    case 'stored':
      return { ...model, stored: Math.max(model.stored, Math.min(event.through, model.written)) }
    case 'confirmed':
      return {
        ...model,
        confirmed: Math.max(model.confirmed, Math.min(event.through, model.written)),
      }
    case 'store':
      return { ...model, storeWorks: event.works }
    case 'opened':
      return isFinal(model.line) ? model : { ...model, line: { kind: 'live' } }
    case 'lost':
      return model.line.kind === 'live' ? { ...model, line: { kind: 'gap' } } : model
    case 'unreachable':
      return isFinal(model.line) ? model : { ...model, line: { kind: 'offline' } }
    case 'retrying':
      return isFinal(model.line) ? { ...model, line: { kind: 'connecting' } } : model
    case 'signed-out':
      return model.line.kind === 'stopped' ? model : { ...model, line: { kind: 'signed-out' } }
    case 'stopped':
      return { ...model, line: { kind: 'stopped', code: event.code } }
    case 'reading':
      return { ...model, reading: event.why }
    case 'cleared':
      return { ...model, stored: model.written, confirmed: model.written }
    default:
      return unreachable(event)
  }
}

/** True when something written here is not on the server's disk yet. */
export function hasUnsent(model: ConnectionModel): boolean {
  return model.confirmed < model.written
}

/** True when everything unsent is on this device, and what is written next will be too. */
export function isOnDevice(model: ConnectionModel): boolean {
  return model.storeWorks && Math.max(model.stored, model.confirmed) >= model.written
}

/** What to say to the person. */
export function stateOf(model: ConnectionModel): ConnectionState {
  const { line, reading } = model
  switch (line.kind) {
    case 'stopped':
      return { kind: 'stopped', code: line.code }
    case 'signed-out':
      if (!hasUnsent(model)) return { kind: 'signed-out' }
      return { kind: 'signed-out', kept: isOnDevice(model) ? 'device' : 'page' }
    case 'connecting':
      return { kind: 'connecting' }
    case 'live':
    case 'gap':
      if (reading !== null) return { kind: 'read-only', why: reading, connected: true }
      return { kind: 'live', saved: !hasUnsent(model), onDevice: isOnDevice(model) }
    case 'offline':
      if (reading !== null) return { kind: 'read-only', why: reading, connected: false }
      return { kind: 'offline', unsent: hasUnsent(model), onDevice: isOnDevice(model) }
    default:
      return unreachable(line)
  }
}

export function isSameState(one: ConnectionState, other: ConnectionState): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
