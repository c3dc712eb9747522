import { WebSocket } from '../../support/product-packages.ts'

/** A line to the inspector of a server, to collect its garbage before its memory is read. */
export class Inspector {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, (result: unknown) => void>()
  #nextId = 1

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as { id?: number; result?: unknown }
      if (message.id !== undefined) this.#waiting.get(message.id)?.(message.result)
    })
  }

  static async open(address: string): Promise<Inspector> {
    const socket = new WebSocket(address, { perMessageDeflate: false })
    await new Promise((resolve, reject) => {
      socket.once('open', resolve)
      socket.once('error', reject)
    })
    return new Inspector(socket)
  }

  /** Collects garbage and answers what is left in the heap of the main thread and beside it, in bytes. */
  async heapAfterCollection(): Promise<number> {
    await this.#call('HeapProfiler.collectGarbage')
    await this.#call('HeapProfiler.collectGarbage')
    const answer = await this.#call('Runtime.evaluate', {
      expression: '(({heapUsed, external}) => heapUsed + external)(process.memoryUsage())',
      returnByValue: true,
    })
    return (answer as { result: { value: number } }).result.value
  }

  close(): void {
    this.#socket.close()
  }

  #call(method: string, params: object = {}): Promise<unknown> {
    const id = this.#nextId++
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
  }
}
