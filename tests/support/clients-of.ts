import type { Role } from '../../schemas/contract/index.ts'
import { type RawClient, type RawClientOptions, rawClient } from './raw-client.ts'
import type { TestServer } from './test-server.ts'

/** Opens clients of a server and ends them all at once, whatever became of them. */
export class Clients {
  readonly #server: () => Pick<TestServer, 'socketUrl'>
  readonly #open: RawClient[] = []

  constructor(server: () => Pick<TestServer, 'socketUrl'>) {
    this.#server = server
  }

  async open(role: Role, options?: RawClientOptions): Promise<RawClient> {
    const client = await rawClient(this.#server(), role, options)
    this.#open.push(client)
    return client
  }

  endAll(): void {
    for (const client of this.#open.splice(0)) client.terminate()
  }
}
