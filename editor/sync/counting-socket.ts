import { carriesText } from '../../schemas/sync/index.ts'
import { FrameLedger } from './frame-ledger.ts'

export interface SocketRules {
  /** False: a reading session, which sends no text, not even an empty answer. */
  mayWrite(): boolean
  /** The number of the last update written here. */
  written(): number
}

/** A socket that knows which of its frames carry text. */
export interface CountingSocket extends WebSocket {
  readonly ledger: FrameLedger
}

/**
 * A class of sockets for the stock provider: as the browser's, but each counts its own frames with
 * text, because receipts are counted per socket.
 */
export function countingSockets(
  Socket: typeof WebSocket,
  rules: SocketRules,
): new (
  url: string | URL,
  protocols?: string | string[],
) => CountingSocket {
  return class extends Socket implements CountingSocket {
    readonly ledger = new FrameLedger()

    override send(data: Parameters<WebSocket['send']>[0]): void {
      if (data instanceof Uint8Array && carriesText(data)) {
        if (!rules.mayWrite()) return
        this.ledger.sent(data[1]!, rules.written())
      }
      super.send(data)
    }
  }
}
