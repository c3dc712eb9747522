/**
 * Facts: one value shown in many places, kept so that two people who fill it in at the same time
 * both keep what they typed.
 *
 * A plain Y.Map entry would silently drop one of two values written at once. Instead each writer has
 * an entry of its own, `key/writer`, and a write takes away the entries of others that it has seen.
 * What was written at the same time was not seen, so both stay, and the reader shows both until
 * someone chooses: choosing is writing. An entry under the bare key counts too: a portal may set it.
 */
import type * as Y from 'yjs'
import type { FactValue } from './parts.ts'

/** What a fact says now. `others` holds values that someone else wrote at the same time. */
export interface Fact {
  readonly value: FactValue
  readonly others: readonly FactValue[]
}

const entryPattern = /^([A-Za-z][0-9A-Za-z_.-]{0,63})(?:\/([0-9]{1,16}))?$/

/** The longest text that a fact can hold, in UTF-16 units. */
export const FACT_MAX_LENGTH = 1000

/** The key of the fact that a map entry belongs to, or null when the entry's name is not of ours. */
export function factKeyOf(entry: string): string | null {
  return entryPattern.exec(entry)?.[1] ?? null
}

/** Why a value cannot be a fact, or null when it can. */
export function factProblem(value: unknown): string | null {
  if (typeof value === 'boolean') return null
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'a finite number'
  if (typeof value === 'string' && value.length <= FACT_MAX_LENGTH) return null
  return `text of at most ${FACT_MAX_LENGTH} characters, a number, or true or false`
}

function entriesOf(facts: Y.Map<FactValue>, key: string): string[] {
  return [...facts.keys()].filter((entry) => factKeyOf(entry) === key).sort()
}

/** What is written under a fact now, by entry: what somebody who looks at it has seen. */
export function factEntries(
  facts: Y.Map<FactValue>,
  key: string,
): ReadonlyMap<string, FactValue | undefined> {
  return new Map(entriesOf(facts, key).map((entry) => [entry, facts.get(entry)]))
}

function factOf(facts: Y.Map<FactValue>, entries: readonly string[]): Fact | undefined {
  // What is not a value (of another version) is left where it is, and not read.
  const written = entries.map((entry) => facts.get(entry) as FactValue)
  const values = [...new Set(written.filter((value) => factProblem(value) === null))]
  const value = values.pop()
  return value === undefined ? undefined : { value, others: values.reverse() }
}

/** What the fact says, or undefined when nobody filled it in. */
export function readFact(facts: Y.Map<FactValue>, key: string): Fact | undefined {
  return factOf(facts, entriesOf(facts, key))
}

/** Every fact that has a value, by key in alphabetical order. */
export function readFacts(facts: Y.Map<FactValue>): ReadonlyMap<string, Fact> {
  const entries = new Map<string, string[]>()
  for (const entry of [...facts.keys()].sort()) {
    const key = factKeyOf(entry)
    if (key !== null) entries.set(key, [...(entries.get(key) ?? []), entry])
  }
  const read = new Map<string, Fact>()
  for (const key of [...entries.keys()].sort()) {
    const fact = factOf(facts, entries.get(key)!)
    if (fact) read.set(key, fact)
  }
  return read
}

/** The name of the entry in which the document with that client id writes a fact. */
export function factEntryOf(key: string, writer: number): string {
  return `${key}/${writer}`
}

/**
 * Writes a fact, in one transaction of the caller's. An empty text takes the fact away.
 * @param writer the client id of the document that writes
 * @param seen what the person who writes has seen of this fact; what others wrote besides stays. Without
 *   it, all that is there
 */
export function writeFact(
  facts: Y.Map<FactValue>,
  key: string,
  value: FactValue,
  writer: number,
  seen: ReadonlyMap<string, FactValue | undefined> = factEntries(facts, key),
): void {
  const own = factEntryOf(key, writer)
  for (const [entry, was] of seen) {
    if (entry !== own && facts.has(entry) && facts.get(entry) === was) facts.delete(entry)
  }
  if (value === '') facts.delete(own)
  else if (facts.get(own) !== value) facts.set(own, value)
}
