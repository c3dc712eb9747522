import type * as Y from 'yjs'
import { roots } from './node-kinds.ts'

/** The three roots of a contract's shared document, typed. */
export interface ContractParts {
  /** The text. Participants who may write, write here. */
  readonly body: Y.XmlFragment
  /** Typed values used in the text, by key; read and written through {@link readFact} and {@link writeFact}. */
  readonly facts: Y.Map<FactValue>
  /** What the document is: written by the server only. */
  readonly meta: Y.Map<string | number>
}

/** A typed value: text, an amount, yes or no. A date is text in the form `2026-09-01`. */
export type FactValue = string | number | boolean

/** The parts of a shared document. Asking for them creates nothing. */
export function contractParts(doc: Y.Doc): ContractParts {
  return {
    body: doc.getXmlFragment(roots.body),
    facts: doc.getMap(roots.facts),
    meta: doc.getMap(roots.meta),
  }
}

/** What the server writes into `meta` when it makes a contract. */
export interface ContractMeta {
  /** Contract type and its version, such as `study` and `1.0.0`. */
  readonly type: string
  readonly typeVersion: string
  /** The language of the contract itself. */
  readonly language: string
  /** The version of the table of node kinds that the document needs. */
  readonly schema: number
  /** Rises when the contract is restored from a backup. */
  readonly epoch: number
}

/** The meta part as plain data; what is missing has a harmless default. */
export function readMeta(doc: Y.Doc): ContractMeta {
  const { meta } = contractParts(doc)
  return {
    type: String(meta.get('type') ?? ''),
    typeVersion: String(meta.get('typeVersion') ?? ''),
    language: String(meta.get('language') ?? 'nl'),
    schema: Number(meta.get('schema') ?? 1),
    epoch: Number(meta.get('epoch') ?? 1),
  }
}
