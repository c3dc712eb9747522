import * as v from 'valibot'
import { afterEach, expect, test, vi } from 'vitest'
import * as plain from '../../../editor/api/plain-valibot.ts'
import * as original from '../../../schemas/api/index.ts'

// The same validators, once made by each.
vi.doMock('valibot', () => plain)
vi.resetModules()
const small = await import('../../../schemas/api/api.ts')
afterEach(() => vi.doUnmock('valibot'))

const person = { id: 'p_0123456789abcdef', name: 'Amina', role: 'client' }
const aside = { id: 'a_0123456789abcdef', why: 'refused', text: 'x', block: null, at: 1 }
const answers: Record<string, unknown> = {
  contractList: {
    me: { name: 'Els', staff: true, centre: 'OCMW' },
    contracts: [
      {
        id: 'c_0123456789abcdef',
        type: 'study',
        typeVersion: '1',
        language: 'nl',
        typeName: 'Studie',
        client: null,
        createdAt: 1,
        changedAt: 2,
        role: 'worker',
      },
    ],
  },
  newContractResponse: {
    contract: 'c_0123456789abcdef',
    links: [{ name: 'Els', role: 'worker', url: 'https://x.example/' }],
  },
  contractView: {
    id: 'c_0123456789abcdef',
    centre: 'OCMW',
    language: 'fr',
    schema: 1,
    epoch: 1,
    phase: 'draft',
    me: person,
    rights: ['read'],
    participants: [person],
    definition: { id: 'study', version: '1', more: { kept: true } },
  },
  ticketResponse: { ticket: 't', epoch: 1, localKey: 'k' },
  setAsideList: { texts: [aside, { ...aside, block: 'b_0123456789abcdef' }] },
  documentResponse: {
    seq: 3,
    contract: { format: 'samenspraak-contract', formatVersion: 1, sections: [] },
  },
  demoResponse: {
    contract: 'c_0123456789abcdef',
    schema: 1,
    people: [{ role: 'client', name: 'Amina', token: 't', url: 'u' }],
  },
  problemDetail: { type: 'about:blank', title: 'No', status: 404, code: 'not-found' },
}
const others = [null, undefined, '', 'x', 0, 1.5, Number.NaN, true, [], [1], {}, { a: 1 }]

/** The value, and the value with each part of it left out, added to, or exchanged. */
function* variants(value: unknown): Generator<unknown> {
  yield value
  yield* others
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const other of variants(item)) yield value.with(index, other)
    }
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, extra: 1 }
    for (const [name, item] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([key]) => key !== name))
      for (const other of variants(item)) yield { ...value, [name]: other }
    }
  }
}

test.each(Object.entries(answers))('%s is read as valibot reads it', (name, answer) => {
  const one = new Map<string, unknown>(Object.entries(original)).get(name) as v.GenericSchema
  const other = new Map<string, unknown>(Object.entries(small)).get(name) as never
  expect(v.safeParse(one, answer).success).toBe(true)
  for (const value of variants(answer)) {
    const { success, output } = v.safeParse(one, value)
    const read = plain.safeParse(other, value)
    expect(read.success, JSON.stringify(value)).toBe(success)
    if (success) expect(read.output).toEqual(output)
  }
})
