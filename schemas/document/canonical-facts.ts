import type * as Y from 'yjs'
import type { CanonicalContract, CanonicalFact } from './canonical.ts'
import { readFacts } from './facts.ts'
import type { FactValue } from './parts.ts'

/** The facts of a contract as canonical JSON. */
export function readCanonicalFacts(facts: Y.Map<FactValue>): CanonicalContract['facts'] {
  const readable: Record<string, CanonicalFact> = {}
  for (const [key, { value, others }] of readFacts(facts)) {
    readable[key] =
      others.length > 0
        ? { value: normal(value), others: others.map(normal) }
        : { value: normal(value) }
  }
  return readable
}

function normal<Value>(value: Value): Value {
  return typeof value === 'string' ? (value.normalize('NFC') as Value) : value
}
