import { describe, expect, test } from 'vitest'
import type { ContractId, PersonId } from '../../../schemas/basics/index.ts'
import type { Change, SetAside } from '../../../server/store/index.ts'
import { sqliteUpdateLog } from '../../../server/updates/index.ts'
import { personIn, sampleContract, tokenHash, withStore } from '../../support/store-fixture.ts'
import { sampleRow } from '../../support/update-log-suite.ts'

const a = sampleContract('a')
const b = sampleContract('b')

function setAside(change: Partial<SetAside> = {}): SetAside {
  return {
    id: 'text-1',
    centre: a.centre,
    contract: a.contract,
    participant: a.client,
    why: 'rescued',
    text: 'Ik wil leren',
    block: 'block-1',
    bytes: null,
    reason: 'its place was deleted',
    at: 2000,
    ...change,
  }
}

describe('the store', () => {
  test('[L18] gives back what was written', () =>
    withStore(async (store) => {
      await store.write(a.changes)
      const { person, participant } = personIn('a', 'client')
      expect(await store.centre(a.centre)).toEqual({ id: a.centre, name: 'OCMW a' })
      expect(await store.personByToken(tokenHash(person))).toEqual({
        id: person,
        centre: a.centre,
        name: 'client of a',
        staff: false,
      })
      expect(await store.personByToken(tokenHash('nobody'))).toBeNull()
      const contract = {
        centre: a.centre,
        id: a.contract,
        type: 'study',
        typeVersion: '1.0.0',
        language: 'nl',
        epoch: 1,
        seq: 0,
        createdAt: 1000,
        changedAt: 1000,
      }
      const definition = '{"id":"study","version":"1.0.0"}'
      expect(await store.contract(a.centre, a.contract)).toEqual(contract)
      expect(await store.contractsOf(a.centre, person)).toEqual([
        { ...contract, role: 'client', client: 'client of a', definition },
      ])
      expect(await store.definition(a.centre, a.contract)).toBe(definition)
      expect(await store.participantOf(a.centre, a.contract, person)).toEqual({
        id: participant,
        centre: a.centre,
        contract: a.contract,
        person,
        name: 'client of a',
        role: 'client',
      })
      expect(await store.localKey(a.centre, participant)).toEqual(tokenHash(participant))
    }))

  test('[L17] answers nothing about another centre, whatever is asked', () =>
    withStore(async (store) => {
      await store.write([...a.changes, ...b.changes, { kind: 'set-aside', text: setAside() }])
      const { person, participant } = personIn('a', 'client')
      expect(await store.contract(b.centre, a.contract)).toBeNull()
      expect(await store.contractsOf(b.centre, person)).toEqual([])
      expect(await store.participants(b.centre, a.contract)).toEqual([])
      expect(await store.participantOf(b.centre, a.contract, person)).toBeNull()
      expect(await store.localKey(b.centre, participant)).toBeNull()
      expect(await store.definition(b.centre, a.contract)).toBeNull()
      expect(await store.wordings(b.centre, a.contract)).toEqual([])
      expect(await store.setAsideOf(b.centre, a.contract, a.client)).toEqual([])
      expect(await store.dropSetAside(b.centre, a.contract, a.client, 'text-1')).toBe(false)
      expect(await store.setAsideOf(a.centre, a.contract, a.client)).toHaveLength(1)
    }))

  test('[L17] takes no row that joins two centres', () =>
    withStore(async (store) => {
      await store.write([...a.changes, ...b.changes])
      const crossings: Change[] = [
        {
          kind: 'add-participant',
          participant: {
            id: 'x' as typeof a.worker,
            centre: a.centre,
            contract: b.contract,
            person: 'a-worker' as PersonId,
            name: 'X',
            role: 'worker',
          },
          localKey: tokenHash('x'),
        },
        {
          kind: 'add-participant',
          participant: {
            id: 'x' as typeof a.worker,
            centre: a.centre,
            contract: a.contract,
            person: 'b-worker' as PersonId,
            name: 'X',
            role: 'worker',
          },
          localKey: tokenHash('x'),
        },
        { kind: 'set-aside', text: setAside({ contract: b.contract }) },
        { kind: 'set-aside', text: setAside({ participant: b.client }) },
        {
          kind: 'add-wording',
          wording: {
            centre: a.centre,
            contract: b.contract,
            id: 'x',
            version: '1',
            hash: '0a',
            language: 'nl',
            official: 'x',
            plain: 'x',
          },
        },
      ]
      for (const change of crossings) {
        await expect(store.write([change]), change.kind).rejects.toMatchObject({ code: 'refused' })
      }
    }))

  test('[L18] writes all of the changes of a call or none of them', () =>
    withStore(async (store) => {
      await expect(
        store.write([
          ...a.changes,
          { kind: 'set-aside', text: setAside({ contract: b.contract }) },
        ]),
      ).rejects.toMatchObject({ code: 'refused' })
      expect(await store.centre(a.centre)).toBeNull()
      await store.write([...a.changes, { kind: 'append', row: sampleRow(a) }])
      expect(await store.contract(a.centre, a.contract)).toMatchObject({ seq: 1, changedAt: 5000 })
    }))

  test('[L18] keeps with each contract the type that it was made with, also under the same version', () =>
    withStore(async (store) => {
      await store.write(a.changes)
      const other = 'a-other' as ContractId
      const definition = '{"id":"study","version":"1.0.0","description":"changed meanwhile"}'
      await store.write([
        {
          kind: 'add-contract',
          contract: {
            centre: a.centre,
            id: other,
            type: 'study',
            typeVersion: '1.0.0',
            language: 'fr',
            createdAt: 2000,
            definition,
          },
        },
      ])
      expect(await store.definition(a.centre, other)).toBe(definition)
      expect(await store.definition(a.centre, a.contract)).not.toBe(definition)
    }))

  test('[L18] keeps the wording of a contract by its hash, once', () =>
    withStore(async (store) => {
      await store.write(a.changes)
      const wording = {
        centre: a.centre,
        contract: a.contract,
        id: 'reflection',
        version: '1',
        hash: '0a1b',
        language: 'nl' as const,
        official: 'De wettelijke tekst.',
        plain: 'De gewone tekst.',
      }
      await store.write([{ kind: 'add-wording', wording }])
      await store.write([{ kind: 'add-wording', wording }])
      expect(await store.wordings(a.centre, a.contract)).toEqual([wording])
    }))

  test('[L7] the time of the last change never goes back', () =>
    withStore(async (store) => {
      await store.write(a.changes)
      const log = sqliteUpdateLog(store)
      for (const [at, changedAt] of [
        [9000, 9000],
        [1, 9000],
        [9500, 9500],
      ] as const) {
        await log.append([sampleRow(a, { at })])
        expect(await store.contract(a.centre, a.contract)).toMatchObject({ changedAt })
      }
    }))

  test('[L19] set-aside texts are for the one who wrote them, oldest first, until dropped', () =>
    withStore(async (store) => {
      await store.write([
        ...a.changes,
        { kind: 'set-aside', text: setAside() },
        {
          kind: 'set-aside',
          text: setAside({ id: 'text-2', why: 'refused', bytes: Uint8Array.of(1), block: null }),
        },
        { kind: 'set-aside', text: setAside({ id: 'empty', text: '', bytes: Uint8Array.of(2) }) },
      ])
      const mine = await store.setAsideOf(a.centre, a.contract, a.client)
      expect(mine).toEqual([setAside(), setAside({ id: 'text-2', why: 'refused', block: null })])
      expect(await store.setAsideOf(a.centre, a.contract, a.worker)).toEqual([])
      expect(await store.dropSetAside(a.centre, a.contract, a.worker, 'text-1')).toBe(false)
      expect(await store.dropSetAside(a.centre, a.contract, a.client, 'text-1')).toBe(true)
      expect(await store.dropSetAside(a.centre, a.contract, a.client, 'text-1')).toBe(false)
      expect(await store.setAsideOf(a.centre, a.contract, a.client)).toHaveLength(1)
    }))

  test('[L19] refused updates do not pile up: their texts stay, of the raw bytes the newest', () =>
    withStore(async (store) => {
      await store.write(a.changes)
      for (let count = 0; count < 60; count++) {
        const text = count % 2 === 0 ? `tekst ${count}` : ''
        const bytes = new Uint8Array(10)
        await store.write([
          { kind: 'set-aside', text: setAside({ id: `id-${count}`, why: 'refused', text, bytes }) },
        ])
      }
      const texts = await store.setAsideOf(a.centre, a.contract, a.client)
      expect(texts.map(({ text }) => text)).toEqual(
        Array.from({ length: 30 }, (_, index) => `tekst ${2 * index}`),
      )
    }))

  test('[L18] remembers the demo', () =>
    withStore(async (store) => {
      expect(await store.demo()).toBeNull()
      const demo = {
        centre: a.centre,
        contract: a.contract,
        people: [{ role: 'worker' as const, name: 'Sara', token: 'token' }],
      }
      await store.write([...a.changes, { kind: 'set-demo', demo }])
      expect(await store.demo()).toEqual(demo)
    }))

  test('[L18] refuses every call after it was closed, and keeps what was under way', () =>
    withStore(async (store, folder) => {
      await store.write(a.changes)
      const log = sqliteUpdateLog(store)
      const last = log.append([sampleRow(a)])
      const closed = store.close()
      expect(await last).toEqual([1])
      await closed
      await store.close()
      await expect(log.append([sampleRow(a)])).rejects.toMatchObject({ code: 'closed' })
      expect(folder).not.toBe('')
    }))
})
