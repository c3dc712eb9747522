import { PluginKey } from 'prosemirror-state'
import { DecorationSet } from 'prosemirror-view'
import type { RemotePresence } from './types.ts'

/** Where people point, as `pointing.ts` keeps it. */
export interface Pointing {
  readonly others: readonly RemotePresence[]
  /** The block to which this person points. */
  readonly own: string | null
  readonly decorations: DecorationSet
}

export const pointingKey = new PluginKey<Pointing>('gpmi-pointing')

export const nobodyPoints: Pointing = { others: [], own: null, decorations: DecorationSet.empty }
