import type { ContractType } from '../../plugins/kit/index.ts'
import type { PlainLanguageOptions } from './types.ts'

/** What it needs to know them. */
export interface TypeWordsOptions {
  readonly api: Pick<PlainLanguageOptions['api'], 'contractType'>
  readonly browser: Pick<PlainLanguageOptions['browser'], 'after'>
  readonly contract: Pick<PlainLanguageOptions['contract'], 'id' | 'language'>
}

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
  { api, browser, contract }: TypeWordsOptions,
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
