import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { Role } from '../../schemas/contract/index.ts'
import { contractParts, DOCUMENT_SCHEMA } from '../../schemas/document/index.ts'
import type { TestServer } from './test-server.ts'

export interface StockClient {
  readonly doc: Y.Doc
  readonly provider: WebsocketProvider
  /** Every close code that came, in order; null for a close of its own. */
  readonly closes: (number | null)[]
  /** The first text in the body, to type in. */
  text(): Y.XmlText
  close(): void
}

/** The provider of npm, as it is, against a server. Without the channel that joins tabs. */
export function stockClient(
  server: Pick<TestServer, 'collab' | 'contract' | 'token'>,
  role: Role,
  { params = {}, doc = new Y.Doc(), contract = server.contract, connect = true } = {} as {
    params?: Readonly<Record<string, string>>
    doc?: Y.Doc
    contract?: string
    connect?: boolean
  },
): StockClient {
  const provider = new WebsocketProvider(server.collab, contract, doc, {
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    connect,
    maxBackoffTime: 200,
    params: { token: server.token(role), schema: String(DOCUMENT_SCHEMA), ...params },
  })
  const closes: (number | null)[] = []
  provider.on('connection-close', (event: { readonly code: number } | null) => {
    closes.push(event?.code ?? null)
  })
  return {
    doc,
    provider,
    closes,
    text: () => firstText(doc),
    close() {
      provider.destroy()
      doc.destroy()
    },
  }
}

/** The first text in a document's body. */
export function firstText(doc: Y.Doc): Y.XmlText {
  for (const node of contractParts(doc).body.createTreeWalker(() => true)) {
    if (node instanceof Y.XmlText) return node
  }
  throw new Error('Expected a text in the body')
}

/** Waits until something is true; a test that waits too long says what it waited for. */
export async function until(
  what: string,
  isTrue: () => boolean | Promise<boolean>,
  milliseconds = 20_000,
): Promise<void> {
  const end = performance.now() + milliseconds
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
