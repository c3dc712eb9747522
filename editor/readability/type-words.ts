import type { ContractType } from '../../plugins/kit/index.ts'
import type { PlainLanguageOptions } from './types.ts'

/** The words of a contract type, in the language of the contract. */
export interface TypeWords {
  /** Never a finding. */
  readonly accept: readonly string[]
  /** Word → what it means; a finding until it is explained. */
  readonly explain: Readonly<Record<string, string>>
}

export const noWords: TypeWords = { accept: [], explain: {} }

/** The first wait before asking again, and the longest, in milliseconds. */
const AGAIN = 2000
const LONGEST = 60_000

/** Asks for the words of the contract's type until they come. Without them a text is read already. */
export async function typeWords(
  { api, browser, contract }: Pick<PlainLanguageOptions, 'api' | 'browser' | 'contract'>,
  signal: AbortSignal,
): Promise<TypeWords> {
  for (let wait = AGAIN; !signal.aborted; wait = Math.min(wait * 2, LONGEST)) {
    const found = await api.contractType(contract.id, signal)
    if (found.ok) {
      // The server checked it when it took it up; one kept by an older version may have no words.
      const { words } = found.value as unknown as Partial<ContractType>
      return {
        accept: words?.accept?.[contract.language] ?? [],
        explain: words?.explain?.[contract.language] ?? {},
      }
    }
    await new Promise<void>((resolve) => {
      const stop = browser.after(wait, resolve)
      signal.addEventListener('abort', () => {
        stop()
        resolve()
      })
    })
  }
  return noWords
}
