import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  contractParts,
  FACT_MAX_LENGTH,
  type FactValue,
  factKeyOf,
  factProblem,
  readContract,
  readFact,
  readFacts,
  writeFact,
} from '../../schemas/document/index.ts'

/** Someone with a document of their own, who writes facts and meets others. */
class Writer {
  readonly doc = new Y.Doc()

  constructor(client: number) {
    this.doc.clientID = client
  }

  get facts(): Y.Map<FactValue> {
    return contractParts(this.doc).facts
  }

  write(key: string, value: FactValue): void {
    this.doc.transact(() => writeFact(this.facts, key, value, this.doc.clientID))
  }

  meet(other: Writer): void {
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(other.doc))
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(this.doc))
  }

  /** Every value of a fact, the shown one first. */
  values(key: string): readonly FactValue[] {
    const fact = readFact(this.facts, key)
    return fact ? [fact.value, ...fact.others] : []
  }
}

function two(): [Writer, Writer] {
  return [new Writer(1), new Writer(2)]
}

describe('a fact', () => {
  test('[D8] that two people write at the same time keeps both values, in the same order for both', () => {
    const [sara, amina] = two()
    sara.write('school', 'Arteveldehogeschool')
    amina.write('school', 'HOGENT')
    sara.meet(amina)
    expect(sara.values('school').toSorted()).toEqual(['Arteveldehogeschool', 'HOGENT'])
    expect(amina.values('school')).toEqual(sara.values('school'))
  })

  test('[D8] is settled by whoever writes it next', () => {
    const [sara, amina] = two()
    sara.write('school', 'Arteveldehogeschool')
    amina.write('school', 'HOGENT')
    sara.meet(amina)
    amina.write('school', 'HOGENT')
    sara.meet(amina)
    expect(sara.values('school')).toEqual(['HOGENT'])
    expect(amina.values('school')).toEqual(['HOGENT'])
  })

  test('[D8] keeps what was written while someone else settled it', () => {
    const [sara, amina] = two()
    sara.write('school', 'a')
    sara.meet(amina)
    sara.write('school', 'b')
    amina.write('school', 'c')
    sara.meet(amina)
    expect(sara.values('school').toSorted()).toEqual(['b', 'c'])
  })

  test('[D8] keeps what was written while someone else took it away', () => {
    const [sara, amina] = two()
    sara.write('school', 'a')
    sara.meet(amina)
    sara.write('school', '')
    amina.write('school', 'b')
    sara.meet(amina)
    expect(sara.values('school')).toEqual(['b'])
  })

  test('[D8] that both write the same is one value', () => {
    const [sara, amina] = two()
    sara.write('year', 2026)
    amina.write('year', 2026)
    sara.meet(amina)
    expect(sara.values('year')).toEqual([2026])
  })

  test('[D8] that a portal set under the bare key counts, and is replaced by the next write', () => {
    const [sara, portal] = two()
    portal.facts.set('school', 'from the file')
    sara.meet(portal)
    expect(sara.values('school')).toEqual(['from the file'])
    sara.write('school', 'corrected')
    expect([...sara.facts.keys()]).toEqual(['school/1'])
  })

  test('[D8] by law: a value that nobody who knew it replaced is still there, for everyone', () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('write' as const),
        who: fc.nat(2),
        key: fc.constantFrom('a', 'b'),
      }),
      fc.record({ kind: fc.constant('meet' as const), who: fc.nat(2), other: fc.nat(2) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const writers = [new Writer(1), new Writer(2), new Writer(3)]
        // The model: what each person knows to be written, and which values a write replaced.
        const known = writers.map(() => new Map<string, Set<string>>())
        const replaced = new Set<string>()
        const written = new Map<string, Set<string>>()
        let count = 0
        function spread(from: number, to: number): void {
          for (const [key, values] of known[from]!) {
            known[to]!.set(key, new Set([...(known[to]!.get(key) ?? []), ...values]))
          }
        }
        for (const action of steps) {
          if (action.kind === 'meet') {
            writers[action.who]!.meet(writers[action.other]!)
            spread(action.who, action.other)
            spread(action.other, action.who)
            continue
          }
          count += 1
          const value = `v${count}`
          for (const old of known[action.who]!.get(action.key) ?? []) replaced.add(old)
          known[action.who]!.set(action.key, new Set([value]))
          written.set(action.key, new Set([...(written.get(action.key) ?? []), value]))
          writers[action.who]!.write(action.key, value)
        }
        for (const writer of writers) for (const other of writers) writer.meet(other)
        for (const writer of writers) for (const other of writers) writer.meet(other)
        for (const writer of writers) {
          for (const key of ['a', 'b']) {
            const expected = [...(written.get(key) ?? [])].filter((value) => !replaced.has(value))
            expect(writer.values(key).toSorted()).toEqual(expected.toSorted())
          }
        }
      }),
      { seed: 11, numRuns: 300 },
    )
  })

  test('[D9] is text, a finite number, yes or no', () => {
    for (const value of ['', 'x', 'x'.repeat(FACT_MAX_LENGTH), 0, -1.5, true, false]) {
      expect(factProblem(value)).toBeNull()
    }
    const refused = [
      'x'.repeat(FACT_MAX_LENGTH + 1),
      Number.NaN,
      Number.POSITIVE_INFINITY,
      null,
      {},
    ]
    for (const value of [...refused, [], undefined, 1n]) {
      expect(factProblem(value)).toMatch(/number/)
    }
  })

  test('[D9] is taken away by empty text', () => {
    const [sara] = two()
    sara.write('school', 'a')
    sara.write('school', '')
    expect(sara.values('school')).toEqual([])
    expect(sara.facts.size).toBe(0)
  })

  test('[D9] of a kind that another version may write is left alone and not read', () => {
    const [sara] = two()
    const strange = { deep: true } as unknown as FactValue
    sara.facts.set('school/9', strange)
    expect(sara.values('school')).toEqual([])
    expect(readContract(sara.doc).facts).toEqual({})
    sara.write('other', 'x')
    expect(sara.facts.get('school/9')).toEqual({ deep: true })
  })

  test('no and zero are answers, not the lack of one', () => {
    const [sara] = two()
    sara.write('consent', false)
    sara.write('amount', 0)
    expect(sara.values('consent')).toEqual([false])
    expect(sara.values('amount')).toEqual([0])
  })

  test('written as it already stands changes nothing', () => {
    const [sara] = two()
    sara.write('school', 'a')
    const before = Y.encodeStateVector(sara.doc)
    sara.write('school', 'a')
    expect(Y.encodeStateVector(sara.doc)).toEqual(before)
  })
})

describe('the entries of facts', () => {
  test('are named by a key, or by a key and a writer', () => {
    expect(factKeyOf('school')).toBe('school')
    expect(factKeyOf('client.name/123')).toBe('client.name')
    for (const entry of [
      '',
      '1a',
      '__proto__',
      'a/',
      'a/b',
      'a/1/2',
      'a b',
      `a${'b'.repeat(64)}`,
    ]) {
      expect(factKeyOf(entry), entry).toBeNull()
    }
  })

  test('are read by key in alphabetical order, those of names that are not ours left out', () => {
    const [sara] = two()
    sara.write('study', 'b')
    sara.write('constructor', 'c')
    sara.write('city', 'a')
    sara.facts.set('not ours', 'x')
    expect([...readFacts(sara.facts).keys()]).toEqual(['city', 'constructor', 'study'])
    expect(Object.keys(readContract(sara.doc).facts)).toEqual(['city', 'constructor', 'study'])
  })
})
