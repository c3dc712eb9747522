import * as Y from 'yjs'
import type { RemotePresence } from '../../editor/prosemirror/types.ts'
import {
  type Connection,
  type ConnectionOptions,
  type ConnectionState,
  openConnection,
} from '../../editor/sync/index.ts'
import type { SetAsideText } from '../../schemas/api/index.ts'
import type { ChangedPart } from '../../schemas/sync/index.ts'
import { type NodeBrowser, nodeBrowser } from './node-browser.ts'

/** An open connection with a record of everything that it told, and hands to write with. */
export interface OpenEditor {
  readonly connection: Connection
  readonly browser: NodeBrowser
  readonly states: ConnectionState[]
  readonly others: readonly RemotePresence[]
  readonly setAside: readonly SetAsideText[]
  /** What was told to have changed beside the text. */
  readonly changed: (ChangedPart | null)[]
  readonly replaced: Y.Doc[]
  /** How often `restored` was told. */
  readonly restored: number
  /** How often `synced` was told. */
  readonly synced: number
  /** Writes at the start of the first paragraph. */
  type(text: string): void
  text(): string
}

export function openEditor(
  options: Pick<ConnectionOptions, 'server' | 'contract'> &
    Partial<ConnectionOptions> & { readonly browser?: NodeBrowser },
): OpenEditor {
  const browser = options.browser ?? nodeBrowser()
  const states: ConnectionState[] = []
  const replaced: Y.Doc[] = []
  const changed: (ChangedPart | null)[] = []
  let others: readonly RemotePresence[] = []
  let setAside: readonly SetAsideText[] = []
  let synced = 0
  let restored = 0
  const connection = openConnection({
    mode: 'write',
    getToken: async () => 'token',
    localCopy: true,
    events: {
      state: (state) => states.push(state),
      synced: () => {
        synced += 1
      },
      presence: (now) => {
        others = now
      },
      setAside: (texts) => {
        setAside = texts
      },
      replaced: (doc) => replaced.push(doc),
      restored: () => {
        restored += 1
      },
      changed: (what) => changed.push(what),
    },
    ...options,
    browser,
  })
  return {
    connection,
    browser,
    states,
    replaced,
    changed,
    get others() {
      return others
    },
    get setAside() {
      return setAside
    },
    get synced() {
      return synced
    },
    get restored() {
      return restored
    },
    type: (text) => firstText(connection.doc).insert(0, text),
    text: () => textOf(connection.doc),
  }
}

/** The text of the first paragraph of the first section. */
export function firstText(doc: Y.Doc): Y.XmlText {
  const section = doc.getXmlFragment('body').get(0) as Y.XmlElement
  const paragraph = section
    .toArray()
    .find((child) => child instanceof Y.XmlElement && child.nodeName === 'paragraph')
  return (paragraph as Y.XmlElement).get(0) as Y.XmlText
}

/** All text of the body, run together. */
export function textOf(doc: Y.Doc): string {
  return doc
    .getXmlFragment('body')
    .toString()
    .replace(/<[^>]*>/g, '')
}
