import { createHash } from 'node:crypto'
import * as Y from 'yjs'
import { type ClauseWording, type ContractType, startingBody } from '../../plugins/kit/index.ts'
import {
  type CentreId,
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
import { invitedPerson, type MadeInvitation } from '../invitations/index.ts'
import type { Change } from '../store/index.ts'
import type { System } from '../system.ts'

/** Someone who takes part in a new contract: a person who is known, or a new one. */
export type NewParticipant =
  /** Without a token (empty): they sign in otherwise. */
  | { readonly role: Role; readonly person: Person; readonly token: string }
  | { readonly role: Role; readonly name: string }
  /** Invited: they choose a PIN and come in with it, and nobody holds a token of theirs. */
  | { readonly role: Role; readonly name: string; readonly invitedFor: number }

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
    /** Empty when they are invited, or sign in otherwise. */
    readonly token: string
    readonly invitation: MadeInvitation | null
  }[]
}

/** In lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * All that makes a new contract: its people, the contract type that it keeps, the wording that it
 * uses, and the first row of its log with the text that it starts with.
 * @throws RangeError when the starting text of the contract type does not fit the schema
 */
export function makeContract(
  { centre, definition, language, participants, facts, fill }: ContractToMake,
  system: Pick<System, 'randomBytes' | 'now'>,
): MadeContract {
  const { randomBytes, now } = system
  const contract = newId<ContractId>(randomBytes)
  const { body, wordings } = startingBody(definition, language, sha256)
  const canonicalFacts: Record<string, CanonicalFact> = {}
  for (const [key, value] of Object.entries({
    ...namesIn(definition, centre, participants),
    ...facts,
  })) {
    if (definition.facts[key] && value !== '') canonicalFacts[key] = { value }
  }
  const written = writtenContract(
    {
      centre: centre.id,
      contract,
      definition,
      language,
      body: promisedBy(namesOf(definition, canonicalFacts), fill?.(body) ?? body),
      facts: canonicalFacts,
      wordings,
    },
    system,
  )
  const at = system.now()
  // Who makes the contract comes first, and so is the one who invites.
  let maker: ParticipantId | null = null
  const made = participants.map((one) => {
    if ('person' in one) {
      const { person, token, role } = one
      const change = participantOf(contract, person, role, randomBytes, at)
      maker ??= change.participant.id
      return { name: person.name, token, role, invitation: null, changes: [change] }
    }
    if ('invitedFor' in one) {
      const { name, role, invitedFor: days } = one
      const { now } = system
      const ids = { centre: centre.id, contract, by: maker }
      const invitation = invitedPerson(ids, { name, role }, { randomBytes, now, days })
      return { name, token: '', role, invitation, changes: invitation.changes }
    }
    const id = newId<PersonId>(randomBytes)
    const person: Person = { id, centre: centre.id, name: one.name, staff: false }
    const token = newToken(randomBytes)
    const changes: readonly Change[] = [
      { kind: 'add-person', person, tokenHash: tokenHash(token) },
      participantOf(contract, person, one.role, randomBytes, at),
    ]
    return { name: person.name, token, role: one.role, invitation: null, changes }
  })
  return {
    contract,
    changes: [
      ...written.before,
      ...made.flatMap(({ changes }) => changes),
      ...written.after,
      madeBy(
        centre.id,
        contract,
        made.flatMap(({ changes }) => changes),
        now(),
      ),
    ],
    people: made.map(({ name, token, role, invitation }) => ({ role, name, token, invitation })),
  }
}

/** That the contract was made: by its worker, who is among those that come with it. */
function madeBy(
  centre: CentreId,
  contract: ContractId,
  people: readonly Change[],
  at: number,
): Change {
  const worker = people.find(
    (one) => one.kind === 'add-participant' && one.participant.role === 'worker',
  )
  const participant = worker?.kind === 'add-participant' ? worker.participant.id : null
  return { kind: 'add-act', act: { centre, contract, participant, act: 'made', about: null, at } }
}

/** What stands in a new contract. */
export interface ContractText {
  readonly centre: CentreId
  readonly contract: ContractId
  readonly definition: ContractType
  readonly language: Language
  readonly body: readonly BlockToWrite[]
  readonly facts: Readonly<Record<string, CanonicalFact>>
  readonly wordings: readonly ClauseWording[]
}

/**
 * The changes that write a new contract; its people come between them.
 * @throws RangeError when its text does not fit the schema
 */
export function writtenContract(
  { centre, contract, definition, language, body, facts, wordings }: ContractText,
  { randomBytes, now }: Pick<System, 'randomBytes' | 'now'>,
): { readonly before: readonly Change[]; readonly after: readonly Change[] } {
  const at = now()
  const doc = new Y.Doc()
  const meta = newMeta(definition.id, definition.version, language)
  writeContract(doc, { meta, body, facts }, randomBytes)
  const to = Y.getState(doc.store, doc.clientID)
  const bytes = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return {
    before: [
      {
        kind: 'add-contract',
        contract: {
          centre,
          id: contract,
          type: definition.id,
          typeVersion: definition.version,
          language,
          createdAt: at,
          definition: JSON.stringify(definition),
        },
      },
      ...wordings.map(
        (wording): Change => ({ kind: 'add-wording', wording: { ...wording, centre, contract } }),
      ),
    ],
    after: [
      {
        kind: 'append',
        row: {
          centre,
          contract,
          bytes,
          participant: null,
          session: null,
          ranges: [{ client: doc.clientID, from: 0, to }],
          schema: DOCUMENT_SCHEMA,
          at,
        },
      },
    ],
  }
}

/** The change that lets a person take part in a contract. */
export function participantOf(
  contract: ContractId,
  { id: person, centre, name }: Pick<Person, 'id' | 'centre' | 'name'>,
  role: Role,
  randomBytes: System['randomBytes'],
  at: number,
): Change & { readonly kind: 'add-participant' } {
  const id = newId<ParticipantId>(randomBytes)
  return {
    kind: 'add-participant',
    participant: { id, centre, contract, person, name, role },
    localKey: randomBytes(32),
    at,
  }
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

/** Whose promise it is, where that is known: the client's own, and the social worker's for the centre. */
function namesOf(
  definition: ContractType,
  facts: Readonly<Record<string, CanonicalFact>>,
): Readonly<Partial<Record<string, string>>> {
  const named = (source: string) => {
    const key = Object.keys(definition.facts).find(
      (one) => definition.facts[one]?.source === source,
    )
    const value = key === undefined ? undefined : facts[key]?.value
    // As long as an attribute can be.
    return typeof value === 'string' ? value.slice(0, 200) : undefined
  }
  const [client, centre] = [named('file.client.name'), named('file.worker.name')]
  return { ...(client ? { client } : {}), ...(centre ? { centre } : {}) }
}

/** The same blocks, in which every promise that a contract starts with names who promises. */
function promisedBy(
  names: Readonly<Partial<Record<string, string>>>,
  blocks: readonly BlockToWrite[],
): readonly BlockToWrite[] {
  return blocks.map((block) => {
    if (block.type === 'commitment') {
      const who = block.who ?? names[String(block.party ?? 'client')]
      return who === undefined ? block : { ...block, who }
    }
    return block.children ? { ...block, children: promisedBy(names, block.children) } : block
  })
}
