import { type Language, textIn } from '../../schemas/basics/index.ts'
import type { BlockToWrite } from '../../schemas/document/index.ts'
import type { ContractType } from './contract-type.ts'
import { isLeftOut, leftOut } from './left-out.ts'

/** The words of one clause as one contract uses them. */
export interface ClauseWording {
  readonly id: string
  readonly version: string
  /** The language that the words are really in. */
  readonly language: Language
  readonly official: string
  readonly plain: string
  /** Of {@link wordingBytes}: the same words have the same hash everywhere. */
  readonly hash: string
}

/** What a new contract of a type starts with: its body, and the wording that its clauses name. */
export interface StartingBody {
  readonly body: readonly BlockToWrite[]
  readonly wordings: readonly ClauseWording[]
}

/** What the hash of a wording is taken of: UTF-8 of a JSON array in a fixed order, text in NFC. */
export function wordingBytes(wording: Omit<ClauseWording, 'hash'>): Uint8Array {
  const { id, version, language, official, plain } = wording
  const parts = [id, version, language, official, plain].map((part) => part.normalize('NFC'))
  return new TextEncoder().encode(JSON.stringify(parts))
}

/**
 * The starting body of a contract of this type in this language, each clause with its version and hash,
 * without what the chosen settings leave out.
 * @param hashOf SHA-256 in lower-case hexadecimal
 * @throws RangeError when a clause is named that the type does not have
 */
export function startingBody(
  definition: ContractType,
  language: Language,
  hashOf: (bytes: Uint8Array) => string,
): StartingBody {
  const wordings = new Map<string, ClauseWording>()

  function wordingOf(id: string): ClauseWording {
    const known = wordings.get(id)
    if (known) return known
    const clause = definition.clauses[id]
    if (!clause) throw new RangeError(`Expected ${definition.id} to have a clause "${id}"`)
    // Both versions in one language: that of the contract, or Dutch where one of them has it not.
    const complete = clause.plain[language] !== undefined && clause.official[language] !== undefined
    const spoken = complete ? language : 'nl'
    const words = {
      id,
      version: clause.version,
      language: spoken,
      official: textIn(clause.official, spoken).text,
      plain: textIn(clause.plain, spoken).text,
    }
    const wording = { ...words, hash: hashOf(wordingBytes(words)) }
    wordings.set(id, wording)
    return wording
  }

  function named(block: BlockToWrite): BlockToWrite {
    if (block.type === 'clause') {
      const { version, hash } = wordingOf(String(block.wording))
      return { ...block, version, hash }
    }
    return block.children ? { ...block, children: block.children.map(named) } : block
  }

  const out = leftOut(definition)
  const body = definition.sections
    .filter(({ kind }) => !out.sections.has(kind))
    .map(({ kind, start }) => ({
      type: 'section',
      kind,
      children: (start[language] ?? start.nl).filter((block) => !isLeftOut(block, out)).map(named),
    }))
  return { body, wordings: [...wordings.values()] }
}
