/** A contract as it starts, with what was filled in, as the checker reads it. */
import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import { type ContractType, startingBody } from '../../plugins/kit/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import {
  type BlockToWrite,
  type CanonicalContract,
  type FactValue,
  newMeta,
  readContract,
  writeContract,
} from '../../schemas/document/index.ts'
import { seededRandom } from './random.ts'

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A new contract of a type with these facts; `change` may give a section other blocks. */
export function startOf(
  type: ContractType,
  language: Language,
  facts: Readonly<Record<string, FactValue>> = {},
  change: (kind: string, blocks: readonly BlockToWrite[]) => readonly BlockToWrite[] = (
    _kind,
    blocks,
  ) => blocks,
): CanonicalContract {
  const body = startingBody(type, language, hashOf).body.map((section) => ({
    ...section,
    children: change(String(section.kind), section.children ?? []),
  }))
  const values = Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, { value }]))
  const doc = new Y.Doc()
  doc.clientID = 1
  const meta = newMeta(type.id, type.version, language)
  writeContract(doc, { meta, body, facts: values }, seededRandom(1).bytes)
  return readContract(doc)
}
