import type { System } from '../system.ts'
import { type EraseServices, eraseContract } from './erase.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Contracts that are erased in one go; the others wait an hour. */
const AT_ONCE = 100

export interface RetentionOptions extends EraseServices {
  /** How long a contract is kept after it was last changed, in days; null: for ever. */
  readonly days: number | null
  readonly system: Pick<System, 'now' | 'every' | 'after'>
  readonly onErased: (count: number) => void
  readonly onProblem: (error: unknown) => void
}

/**
 * Erases contracts that nobody changed for as long as they are kept, at the start and once an hour.
 * @returns what stops it, once what it is doing is done
 */
export function keepForSoLong(options: RetentionOptions): () => Promise<void> {
  const { days, store, system, onErased, onProblem } = options
  if (days === null) return async () => {}
  const age = days * DAY
  let running: Promise<void> | null = null
  let isStopped = false

  async function sweep(): Promise<void> {
    const due = await store.unchangedSince(system.now() - age, AT_ONCE)
    let count = 0
    for (const { centre, contract } of due) {
      if (isStopped) break
      try {
        if (await eraseContract(options, centre, contract, 'kept-long-enough', null)) count += 1
      } catch (error) {
        // One that cannot be erased does not keep the others.
        onProblem(error)
      }
    }
    if (count > 0) onErased(count)
  }

  function start(): void {
    running ??= sweep()
      .catch(onProblem)
      .finally(() => {
        running = null
      })
  }

  const stopFirst = system.after(1000, start)
  const stopHourly = system.every(HOUR, start)
  return async () => {
    isStopped = true
    stopFirst()
    stopHourly()
    await running
  }
}
