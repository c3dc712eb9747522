import { type Language, unreachable } from '../../schemas/basics/index.ts'
import { elementTexts, stopText } from '../messages/index.ts'
import type { ConnectionState } from '../sync/index.ts'

/** Where the writing stands, in words. */
export interface Status {
  /** Two or three words, always in sight. */
  readonly short: string
  /** The whole sentence, when there is something to know or to do. */
  readonly long: string | null
  /** How it looks: at rest, under way, or asking for attention. Never by colour alone. */
  readonly tone: 'calm' | 'busy' | 'attention'
  /** Nothing is to be saved here: the contract is only read. */
  readonly reads?: boolean
  /** What the person can do about it. */
  readonly action: 'reload' | 'again' | null
}

/** The words for a state of the connection, as the table in the specification of the interface has them. */
export function statusOf(state: ConnectionState, language: Language): Status {
  const words = elementTexts(language).state
  switch (state.kind) {
    case 'connecting':
      return { short: words.connecting, long: null, tone: 'busy', action: null }
    case 'live':
      return state.saved
        ? { short: words.saved, long: null, tone: 'calm', action: null }
        : { short: words.saving, long: null, tone: 'busy', action: null }
    case 'offline':
      return {
        short: words.offline,
        long: !state.unsent
          ? words.offlineNothingUnsent
          : state.onDevice
            ? words.offlineOnDevice
            : words.offlineUnsent,
        tone: 'attention',
        action: null,
      }
    case 'read-only':
      switch (state.why) {
        case 'asked':
          return { short: words.readOnly, long: null, tone: 'calm', reads: true, action: null }
        case 'role':
          return {
            short: words.readOnly,
            long: words.readOnlyRole,
            tone: 'calm',
            reads: true,
            action: null,
          }
        case 'too-old':
          return {
            short: words.readOnly,
            long: words.readOnlyTooOld,
            tone: 'attention',
            action: 'reload',
          }
        default:
          return unreachable(state.why)
      }
    case 'signed-out':
      return {
        short: words.signedOut,
        long: state.kept
          ? `${words.signedOutLong} ${words.signedOutKept[state.kept]}`
          : words.signedOutLong,
        tone: 'attention',
        action: 'again',
      }
    case 'stopped':
      return {
        short: words.stopped,
        long: stopText(state.code, language),
        tone: 'attention',
        action: 'reload',
      }
    default:
      return unreachable(state)
  }
}
