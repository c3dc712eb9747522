import type { ContractType } from '../../plugins/kit/index.ts'
import type { ContractView } from '../../schemas/api/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { ApiClient, GetToken } from '../api/index.ts'
import type { Browser } from '../browser.ts'
import type { Changes } from '../sync/index.ts'
import type { Session, SessionEvents } from './session.ts'

/** What a session needs to open, once the contract itself is known. */
export interface OpenOptions {
  readonly server: string
  readonly contract: string
  readonly getToken: GetToken
  readonly api: ApiClient
  readonly browser: Browser
  /** The answer of `GET /api/contracts/:id`. */
  readonly view: ContractView
  readonly definition: ContractType
  /** The language of the screen. */
  readonly language: Language
  readonly mount: HTMLElement
  readonly localCopy: boolean
  /** The name of a party; in the language of the contract when no other is asked for. */
  readonly partyName: (party: 'client' | 'centre' | 'third', language?: Language) => string
  readonly events: SessionEvents
  /** Told when something beside the text changed on the server. */
  readonly changes: Changes
}

/**
 * Opens a contract for writing, or for reading when that is asked or all that is allowed. What writing
 * needs (ProseMirror, Yjs, the socket) is fetched here and not before.
 */
export async function openContract(options: OpenOptions, mode: 'read' | 'write'): Promise<Session> {
  if (mode === 'write' && options.view.rights.includes('write')) {
    const { openWriting } = await import('./writing-session.ts')
    return openWriting(options)
  }
  const { openReading } = await import('../read/index.ts')
  return openReading(options, mode === 'write' ? 'role' : 'asked')
}
