import { PluginKey } from 'prosemirror-state'
import { DecorationSet } from 'prosemirror-view'
import type { RemotePresence } from '../types.ts'

/** The carets of the others, as `carets.ts` keeps them. */
export interface CaretsState {
  readonly others: readonly RemotePresence[]
  readonly drawn: DecorationSet
  /** Set when the others changed and could not be drawn yet. */
  readonly late: boolean
}

export const caretsKey = new PluginKey<CaretsState>('samenspraak-carets')

export const noCarets: CaretsState = { others: [], drawn: DecorationSet.empty, late: false }
