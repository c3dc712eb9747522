/**
 * The process that knows who wrote what: it keeps ledgers of contracts that were lately asked about, gets the
 * rows that they miss, and answers. So a question costs the rows since the last one, and nothing of it
 * runs in the thread that serves.
 */
import type { ParticipantId } from '../../schemas/basics/index.ts'
import { answerAside } from '../aside/index.ts'
import type { CarriedText } from './carried.ts'
import { Ledger, type LedgerRow } from './ledger.ts'
import { readAuthors } from './read-authors.ts'
import { readCarried } from './read-carried.ts'
import { readRemoved } from './read-removed.ts'
import { readWords } from './read-words.ts'

/** What is asked of a contract. */
export type Ask =
  | { readonly what: 'authors' | 'removed' | 'carried' }
  | {
      readonly what: 'words'
      readonly kinds: readonly string[]
      readonly clients: readonly ParticipantId[]
    }

export type ToAuthorship =
  /** From now on it is about this contract. Answered with the last row that is known. */
  | { readonly contract: string; readonly carried: readonly CarriedText[] }
  | { readonly rows: readonly LedgerRow[] }
  | { readonly ask: Ask }
  | { readonly forget: string }

/** `failed`: the rows are no document, or something else went wrong; what was known of it is forgotten. */
export type FromAuthorship =
  /** `isAlone`: no other contract is at hand. */
  | { readonly have: number; readonly isAlone: boolean }
  | 'more'
  | 'failed'
  | { readonly answer: unknown }

/** Bytes that the ledgers may take together, about, and how many there may be. */
const WEIGHT = 96 * 1024 * 1024
const KEPT = 100

const ledgers = new Map<string, Ledger>()
let current = ''

answerAside((message: ToAuthorship): FromAuthorship | null => {
  try {
    return react(message)
  } catch {
    // What stands in the log names people: of an error only that it was there goes out.
    forget(current)
    return 'failed'
  }
})

function react(message: ToAuthorship): FromAuthorship | null {
  if ('forget' in message) {
    forget(message.forget)
    return null
  }
  if ('contract' in message) {
    current = message.contract
    const ledger = ledgers.get(current) ?? new Ledger(message.carried)
    ledgers.delete(current)
    ledgers.set(current, ledger)
    return { have: ledger.seq, isAlone: ledgers.size === 1 }
  }
  const ledger = ledgers.get(current)!
  if ('rows' in message) {
    for (const row of message.rows) ledger.add(row)
    return 'more'
  }
  const answer = answerTo(ledger, message.ask)
  forgetOldest()
  return { answer }
}

function answerTo(ledger: Ledger, ask: Ask): unknown {
  switch (ask.what) {
    case 'authors':
      return readAuthors(ledger)
    case 'removed':
      return readRemoved(ledger)
    case 'carried':
      return readCarried(ledger)
    case 'words':
      return readWords(ledger, ask.kinds, ask.clients)
  }
}

function forget(contract: string): void {
  ledgers.get(contract)?.destroy()
  ledgers.delete(contract)
}

function forgetOldest(): void {
  let weight = 0
  for (const ledger of ledgers.values()) weight += ledger.weight
  for (const [contract, ledger] of ledgers) {
    if (ledgers.size <= 1 || (weight <= WEIGHT && ledgers.size <= KEPT)) return
    weight -= ledger.weight
    forget(contract)
  }
}
