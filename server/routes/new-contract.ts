import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import { type ContractType, startingBody } from '../../plugins/kit/index.ts'
import {
  type ContractId,
  type Language,
  newId,
  type ParticipantId,
  type PersonId,
} from '../../schemas/basics/index.ts'
import type { Centre, Person, Role } from '../../schemas/contract/index.ts'
import {
  type BlockToWrite,
  type CanonicalFact,
  DOCUMENT_SCHEMA,
  type FactValue,
  newMeta,
  writeContract,
} from '../../schemas/document/index.ts'
import { newToken, tokenHash } from '../access/index.ts'
import type { Change } from '../store/index.ts'
import type { System } from '../system.ts'

/** Someone who takes part in a new contract: a person who is known, or a new one. */
export type NewParticipant =
  | { readonly role: Role; readonly person: Person; readonly token: string }
  | { readonly role: Role; readonly name: string }

export interface ContractToMake {
  readonly centre: Centre
  readonly definition: ContractType
  readonly language: Language
  readonly participants: readonly NewParticipant[]
  readonly facts: Readonly<Record<string, FactValue>>
  /** Changes the starting body, as the demo does. */
  readonly fill?: (body: readonly BlockToWrite[]) => readonly BlockToWrite[]
}

export interface MadeContract {
  readonly contract: ContractId
  /** Everything to write, for one transaction. */
  readonly changes: readonly Change[]
  /** The tokens, which are shown this once. */
  readonly people: readonly {
    readonly role: Role
    readonly name: string
    readonly token: string
  }[]
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * All that makes a new contract: its people, the contract type that it keeps, the wording that it
 * uses, and the first row of its log with the text that it starts with.
 * @throws RangeError when the starting text of the contract type does not fit the schema
 */
export function makeContract(
  { centre, definition, language, participants, facts, fill }: ContractToMake,
  { randomBytes, now }: Pick<System, 'randomBytes' | 'now'>,
): MadeContract {
  const contract = newId<ContractId>(randomBytes)
  const at = now()
  const { body, wordings } = startingBody(definition, language, sha256)
  const changes: Change[] = [
    {
      kind: 'add-contract',
      contract: {
        centre: centre.id,
        id: contract,
        type: definition.id,
        typeVersion: definition.version,
        language,
        createdAt: at,
        definition: JSON.stringify(definition),
      },
    },
    ...wordings.map(
      (wording): Change => ({
        kind: 'add-wording',
        wording: { ...wording, centre: centre.id, contract },
      }),
    ),
  ]
  const people = participants.map((one) => {
    const { person, token } = 'person' in one ? one : newPerson(one.name)
    if (!('person' in one)) {
      changes.push({ kind: 'add-person', person, tokenHash: tokenHash(token) })
    }
    changes.push({
      kind: 'add-participant',
      participant: {
        id: newId<ParticipantId>(randomBytes),
        centre: centre.id,
        contract,
        person: person.id,
        name: person.name,
        role: one.role,
      },
      localKey: randomBytes(32),
    })
    return { role: one.role, name: person.name, token }
  })

  function newPerson(name: string): { readonly person: Person; readonly token: string } {
    const id = newId<PersonId>(randomBytes)
    return { person: { id, centre: centre.id, name, staff: false }, token: newToken(randomBytes) }
  }

  const doc = new Y.Doc()
  const canonicalFacts: Record<string, CanonicalFact> = {}
  for (const [key, value] of Object.entries({
    ...namesIn(definition, centre, participants),
    ...facts,
  })) {
    if (definition.facts[key] && value !== '') canonicalFacts[key] = { value }
  }
  const meta = newMeta(definition.id, definition.version, language)
  writeContract(doc, { meta, body: fill?.(body) ?? body, facts: canonicalFacts }, randomBytes)
  const to = Y.getState(doc.store, doc.clientID)
  changes.push({
    kind: 'append',
    row: {
      centre: centre.id,
      contract,
      bytes: Y.encodeStateAsUpdate(doc),
      participant: null,
      session: null,
      ranges: [{ client: doc.clientID, from: 0, to }],
      schema: DOCUMENT_SCHEMA,
      at,
    },
  })
  doc.destroy()
  return { contract, changes, people }
}

/**
 * Names that are known when a contract is made, in the facts whose source the contract type names.
 * Who stands by the client has no source: that name stands in a contract only when the client wants it.
 */
function namesIn(
  definition: ContractType,
  centre: Centre,
  participants: readonly NewParticipant[],
): Record<string, FactValue> {
  const known = new Map([['file.centre.name', centre.name]])
  for (const one of participants) {
    known.set(`file.${one.role}.name`, 'person' in one ? one.person.name : one.name)
  }
  const facts: Record<string, FactValue> = {}
  for (const [key, { source }] of Object.entries(definition.facts)) {
    const name = known.get(source ?? '')
    if (name !== undefined) facts[key] = name
  }
  return facts
}
