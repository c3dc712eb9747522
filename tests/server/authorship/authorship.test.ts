import { afterEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { CentreId, ContractId, ParticipantId } from '../../../schemas/basics/index.ts'
import { Authorship, type AuthorshipLimits } from '../../../server/authorship/index.ts'
import { realSystem } from '../../../server/system.ts'
import type { HistoryPage, UpdateRow } from '../../../server/updates/index.ts'
import { contractDoc, paragraph, section } from '../../support/contract-builder.ts'

const centre = 'centre' as CentreId
const id = 'contract' as ContractId
const amina = 'amina' as ParticipantId
const limits: AuthorshipLimits = { bytes: 1_000_000, time: 10_000, waiting: 8, megabytes: 512 }

/** A log in memory, that tells from which row on it was asked. */
class Log {
  readonly rows: UpdateRow[] = []
  readonly asked: number[] = []
  readonly #doc = contractDoc([section('s', paragraph('p', ''))])

  constructor() {
    this.#doc.clientID = 77
    this.#add(Y.encodeStateAsUpdate(this.#doc), null)
    this.#doc.on('update', (bytes: Uint8Array) => this.#add(bytes, amina))
  }

  #add(bytes: Uint8Array, participant: ParticipantId | null): void {
    const seq = this.rows.length + 1
    const rest = { centre, contract: id, session: null, ranges: [], schema: 1 }
    this.rows.push({ ...rest, seq, bytes, participant, at: Date.UTC(2026, 10, 2) })
  }

  type(text: string): void {
    const body = this.#doc.getXmlFragment('body')
    const line = (body.get(0) as Y.XmlElement).get(0) as Y.XmlElement
    for (const letter of text) (line.get(0) as Y.XmlText).insert(0, letter)
  }

  async history(_centre: CentreId, _contract: ContractId, page: HistoryPage = {}) {
    const { after = 0, limit = 1000 } = page
    this.asked.push(after)
    return this.rows.filter(({ seq }) => seq > after).slice(0, limit)
  }
}

const open: Authorship[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

function authorship(log: Pick<Log, 'history'>, other: Partial<AuthorshipLimits> = {}): Authorship {
  const store = { carriedAuthors: async () => null }
  const made = new Authorship(log, store, realSystem, { ...limits, ...other })
  open.push(made)
  return made
}

const contract = (log: Log) => ({ centre, id, seq: log.rows.length })

describe('[A84] who wrote what, beside the rooms', () => {
  test('reads only the rows that came since it was last asked', async () => {
    const log = new Log()
    const asked = authorship(log)
    log.type('een')
    const first = await asked.authors(contract(log))
    expect(first.ok && first.value.seq).toBe(4)
    log.type('twee')
    const second = await asked.authors(contract(log))
    expect(log.asked).toEqual([0, 4])
    const runs = second.ok ? second.value.value.blocks.find((one) => one.id === 'p')!.runs : []
    expect(runs).toEqual([{ from: 0, to: 7, participant: amina, at: '2026-11-02' }])
    await asked.removed(contract(log))
    expect(log.asked).toEqual([0, 4])
  })

  test('that takes too long says so, and goes on from there when it is asked again', async () => {
    const log = new Log()
    log.type('x'.repeat(2000))
    const asked = authorship(log)
    let elapsed = 0
    const slow = new Authorship(
      log,
      { carriedAuthors: async () => null },
      { ...realSystem, elapsed: () => (elapsed += 600) },
      { ...limits, time: 1000 },
    )
    open.push(slow)
    const outcomes: boolean[] = []
    for (let tries = 0; tries < 20 && outcomes.at(-1) !== true; tries++) {
      outcomes.push((await slow.authors(contract(log))).ok)
    }
    expect(outcomes[0]).toBe(false)
    expect(outcomes.at(-1)).toBe(true)
    const whole = await asked.authors(contract(log))
    expect(whole.ok).toBe(true)
  })

  test('of rows that are not kept any more is refused, and of too many bytes', async () => {
    const log = new Log()
    log.type('abc')
    log.rows.shift()
    expect(await authorship(log).authors({ centre, id, seq: 4 })).toEqual({
      ok: false,
      refusal: 'gone',
    })
    const large = new Log()
    large.type('abc')
    expect(await authorship(large, { bytes: 10 }).authors(contract(large))).toEqual({
      ok: false,
      refusal: 'too-large',
    })
  })

  test('waits its turn, and no more wait than may', async () => {
    const log = new Log()
    log.type('abc')
    const asked = authorship(log, { waiting: 2 })
    const all = await Promise.all([1, 2, 3].map(() => asked.authors(contract(log))))
    expect(all.map(({ ok }) => ok)).toEqual([true, true, false])
  })

  test('a row that is no update fails, and what comes after it is answered', async () => {
    const log = new Log()
    const asked = authorship(log)
    const broken = new Log()
    broken.rows.push({ ...broken.rows[0]!, seq: 2, bytes: Uint8Array.of(9, 9, 9) })
    await expect(
      asked.authors({ centre, id: 'other' as ContractId, seq: 1 }),
    ).resolves.toMatchObject({ ok: true })
    const failing = authorship(broken)
    await expect(failing.authors(contract(broken))).rejects.toThrow('Expected rows of the log')
    broken.rows.pop()
    expect((await failing.authors(contract(broken))).ok).toBe(true)
  })
})
