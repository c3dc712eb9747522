import type { ApiClient } from '../api/index.ts'

/**
 * Several pieces need the whole contract type: it is asked for once. What failed is asked again by who
 * needs it.
 */
export function askedOnce(ask: ApiClient['contractType']): ApiClient['contractType'] {
  let asked: ReturnType<typeof ask> | null = null
  return (contract, signal) => {
    const now = asked ?? ask(contract, signal)
    asked = now
    const forget = () => {
      asked = null
    }
    now.then(({ ok }) => ok || forget(), forget)
    return now
  }
}
