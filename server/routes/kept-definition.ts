import { API_VERSION } from '../../plugins/kit/define/index.ts'
import type { ClauseDefinition, ContractType } from '../../plugins/kit/index.ts'
import type { PartialText } from '../../schemas/basics/index.ts'
import type { Contract, Wording } from '../store/index.ts'
import { readableDefinition } from '../types/index.ts'

/**
 * The contract type that a contract was made with. When its stored JSON cannot be read, what is left
 * of it: the wording, which is kept with the contract too. What it is in law is not guessed.
 */
export function keptDefinition(
  json: string | null,
  contract: Pick<Contract, 'type' | 'typeVersion' | 'language'>,
  wordings: readonly Wording[],
): ContractType {
  const read = readableDefinition(json)
  if (read) return read
  const { type: id, typeVersion: version, language } = contract
  return {
    apiVersion: API_VERSION,
    id,
    version,
    names: { nl: id, fr: id, de: id },
    description: { nl: id },
    writtenIn: [language],
    facts: {},
    sections: [],
    clauses: Object.fromEntries(wordings.map((wording) => [wording.id, clauseOf(wording)])),
    domains: [],
    evaluation: { perYear: 0, inPerson: 0, when: { nl: '' }, source: '' },
    rules: [],
    words: { accept: {}, explain: {} },
  }
}

function clauseOf({ version, language, official, plain }: Wording): ClauseDefinition {
  // Dutch is what is shown where the language asked for is not there.
  const text = (words: string): PartialText => ({ nl: words, [language]: words })
  return { version, official: text(official), plain: text(plain), source: '', certainty: 'c' }
}
