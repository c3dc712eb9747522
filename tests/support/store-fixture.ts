import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CentreId, ContractId, ParticipantId, PersonId } from '../../schemas/basics/index.ts'
import type { Role } from '../../schemas/contract/index.ts'
import { type Change, openStore, type Store, type StoreOptions } from '../../server/store/index.ts'

/** A new empty folder for data, and what removes it. */
export function temporaryFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'samenspraak-test-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Opens a real store in a folder of its own, gives it to `use`, and cleans up whatever happens. */
export async function withStore(
  use: (store: Store, folder: string) => Promise<void>,
  options: Omit<StoreOptions, 'folder'> = {},
): Promise<void> {
  const { folder, remove } = temporaryFolder()
  try {
    const store = await openStore({ folder, ...options })
    try {
      await use(store, folder)
    } finally {
      await store.close()
    }
  } finally {
    remove()
  }
}

export interface SampleContract {
  readonly centre: CentreId
  readonly contract: ContractId
  readonly worker: ParticipantId
  readonly client: ParticipantId
  readonly support: ParticipantId
}

/**
 * The changes that make a centre with one contract and its three people. All ids start with the name
 * given, so two samples in one store do not meet. The token of a person has the hash `tokenHash(id)`.
 */
export function sampleContract(name: string): SampleContract & {
  readonly changes: readonly Change[]
} {
  const centre = name as CentreId
  const contract = `${name}-contract` as ContractId
  const people = (['worker', 'client', 'support'] as const).map((role) => personIn(name, role))
  const changes: Change[] = [
    { kind: 'add-centre', centre: { id: centre, name: `OCMW ${name}` } },
    {
      kind: 'add-contract',
      contract: {
        centre,
        id: contract,
        type: 'study',
        typeVersion: '1.0.0',
        language: 'nl',
        createdAt: 1000,
        definition: JSON.stringify({ id: 'study', version: '1.0.0' }),
      },
    },
    ...people.flatMap(({ participant, person, role }): Change[] => [
      {
        kind: 'add-person',
        person: { id: person, centre, name: `${role} of ${name}`, staff: role === 'worker' },
        tokenHash: tokenHash(person),
      },
      {
        kind: 'add-participant',
        participant: {
          id: participant,
          centre,
          contract,
          person,
          name: `${role} of ${name}`,
          role,
        },
        localKey: tokenHash(participant),
      },
    ]),
  ]
  const [worker, client, support] = people.map(({ participant }) => participant)
  return { centre, contract, worker: worker!, client: client!, support: support!, changes }
}

export function personIn(
  name: string,
  role: Role,
): { readonly role: Role; readonly person: PersonId; readonly participant: ParticipantId } {
  return {
    role,
    person: `${name}-${role}` as PersonId,
    participant: `${name}-${role}-in-it` as ParticipantId,
  }
}

/** 32 bytes that stand for the SHA-256 of a token. */
export function tokenHash(id: string): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, index) => id.charCodeAt(index % id.length))
}
