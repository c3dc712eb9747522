/**
 * What `/frame.html` and the page around it say to each other, with `postMessage`. Version 1; every
 * message names it: `{ samenspraak: 1, type: '…', … }`. `docs/embedding.md` is the page for who writes
 * the other side.
 *
 * Nothing personal goes out: no text, no name, no role, no count of anything that someone did.
 */

/** The version that this page speaks. */
export const VERSION = 1

/** What the page around says. */
export type FromParent =
  | {
      readonly type: 'open'
      readonly contract: string
      /** For the first use; later ones are asked for. */
      readonly token: string | null
      readonly mode: 'read' | 'write'
      readonly look: Look
      /** False: keep no copy of unsent text on this device. */
      readonly localCopy: boolean
    }
  /** The answer to `needs-token`; null: there is none, the person is not signed in there any more. */
  | { readonly type: 'token'; readonly id: number; readonly token: string | null }
  | { readonly type: 'set'; readonly look: Look }
  | { readonly type: 'focus' }
  | { readonly type: 'retry' }
  | { readonly type: 'close' }

/** How it looks. What is left out stays as it is. */
export interface Look {
  readonly lang?: string
  /** Empty: what the device asks for. */
  readonly theme?: 'light' | 'dark' | ''
  /** Custom properties of the element, by name: `--gpmi-accent` and the like. */
  readonly properties?: Readonly<Record<string, string>>
}

/** What this page says. */
export type ToParent =
  /** The contract is open and shown. */
  | { readonly type: 'ready'; readonly contract: string; readonly mode: 'read' | 'write' }
  /** How high all of it is, in pixels. */
  | { readonly type: 'resize'; readonly height: number }
  /** `saved`: leaving now loses nothing. */
  | { readonly type: 'state'; readonly saved: boolean; readonly connected: boolean }
  | { readonly type: 'needs-token'; readonly id: number }
  /** The focus came in, or left. */
  | { readonly type: 'focus'; readonly inside: boolean }
  /** It does not show the contract (any more); the code is one of the server's, or a close code. */
  | { readonly type: 'closed'; readonly code: string }
  /** The page around speaks a version that this one does not. */
  | { readonly type: 'unsupported'; readonly versions: readonly number[] }

/**
 * Reads what came. Whoever sent it is looked at before.
 * @returns null: not for us, or not as it should be; `unsupported`: of another version
 */
export function readMessage(data: unknown): FromParent | 'unsupported' | null {
  if (typeof data !== 'object' || data === null) return null
  const message = data as Readonly<Record<string, unknown>>
  if (typeof message.samenspraak !== 'number') return null
  if (message.samenspraak !== VERSION) return 'unsupported'
  const { type, contract, id } = message
  switch (type) {
    case 'open':
      if (typeof contract !== 'string' || !/^[\w-]{1,64}$/.test(contract)) return null
      return {
        type,
        contract,
        token: tokenOf(message.token),
        mode: message.mode === 'read' ? 'read' : 'write',
        look: lookOf(message),
        localCopy: message.localCopy !== false,
      }
    case 'token':
      if (typeof id !== 'number') return null
      return { type, id, token: tokenOf(message.token) }
    case 'set':
      return { type, look: lookOf(message) }
    case 'focus':
    case 'retry':
    case 'close':
      return { type }
    default:
      return null
  }
}

function tokenOf(token: unknown): string | null {
  return typeof token === 'string' && /^[\w.~+/=-]{16,8192}$/.test(token) ? token : null
}

function lookOf({ lang, theme, properties }: Readonly<Record<string, unknown>>): Look {
  return {
    ...(typeof lang === 'string' && /^[A-Za-z]{2}(-[A-Za-z]{2})?$/.test(lang) && { lang }),
    ...((theme === 'light' || theme === 'dark' || theme === '') && { theme }),
    ...(typeof properties === 'object' &&
      properties !== null && {
        properties: propertiesOf(properties as Readonly<Record<string, unknown>>),
      }),
  }
}

/** Colours, lengths and names of fonts: nothing that a browser would fetch. */
function propertiesOf(given: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(given).slice(0, 60)) {
    if (!/^--gpmi-[a-z0-9-]{1,40}$/.test(name) || typeof value !== 'string') continue
    if (/^[\w#%.,()'" +*/-]{1,120}$/.test(value) && !/url|image|src|\/\*/i.test(value)) {
      kept[name] = value
    }
  }
  return kept
}
