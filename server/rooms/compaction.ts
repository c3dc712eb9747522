import type { CentreId, ContractId } from '../../schemas/basics/index.ts'
import type { StoredDocument } from '../updates/index.ts'
import type { RoomServices } from './services.ts'

type CompactionServices = Pick<RoomServices, 'log' | 'system' | 'limits' | 'onEvent'>

/**
 * Decides when a snapshot is due, and has it made. A snapshot is a cache: when making one fails
 * nothing is lost, and it is tried again later.
 */
export class Compaction {
  readonly #centre: CentreId
  readonly #contract: ContractId
  readonly #services: CompactionServices
  #rows: number
  #bytes: number
  #running: Promise<void> | null = null
  #notBefore = Number.NEGATIVE_INFINITY

  constructor(
    centre: CentreId,
    contract: ContractId,
    services: CompactionServices,
    stored: StoredDocument,
  ) {
    this.#centre = centre
    this.#contract = contract
    this.#services = services
    this.#rows = stored.updates.length
    this.#bytes = stored.updates.reduce((sum, update) => sum + update.length, 0)
  }

  /** A row of so many bytes came into the log. */
  add(bytes: number): void {
    this.#rows += 1
    this.#bytes += bytes
  }

  get isDue(): boolean {
    const { compactRows, compactBytes } = this.#services.limits
    return (
      this.#running === null &&
      (this.#rows >= compactRows || this.#bytes >= compactBytes) &&
      this.#services.system.elapsed() >= this.#notBefore
    )
  }

  /** Keeps the document, as it is after row `seq`. Never rejects. */
  run(document: Uint8Array, seq: number): Promise<void> {
    if (this.#running) return this.#running
    if (this.#rows === 0) return Promise.resolve()
    this.#running = this.#run(document, seq).finally(() => {
      this.#running = null
    })
    return this.#running
  }

  async #run(document: Uint8Array, seq: number): Promise<void> {
    const { log, onEvent, system, limits } = this.#services
    const rows = this.#rows
    const bytes = this.#bytes
    try {
      await log.compact(this.#centre, this.#contract, document, seq)
      this.#rows -= rows
      this.#bytes -= bytes
      onEvent({ kind: 'compacted', contract: this.#contract, rows, bytes: document.length })
    } catch (error) {
      this.#notBefore = system.elapsed() + limits.compactPause
      onEvent({ kind: 'room-problem', contract: this.#contract, what: 'compact', error })
    }
  }
}
