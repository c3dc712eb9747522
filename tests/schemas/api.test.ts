import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { contractView, newContractRequest, ticketRequest } from '../../schemas/api/index.ts'

const smallest = { type: 'study', client: { name: 'Amina' } }

describe('[A1] a new contract', () => {
  test('[A1] needs a type and a client, and is in Dutch unless another language is asked for', () => {
    expect(v.parse(newContractRequest, smallest)).toEqual({
      ...smallest,
      language: 'nl',
      facts: {},
      file: {},
      goals: [],
    })
    expect(v.parse(newContractRequest, { ...smallest, language: 'de' }).language).toBe('de')
  })

  test('[A1] takes the facts that are known', () => {
    const facts = { school: 'Artevelde', year: 2026, consent: false }
    expect(v.parse(newContractRequest, { ...smallest, facts }).facts).toEqual(facts)
  })

  const wrong: readonly [string, unknown][] = [
    ['nothing', undefined],
    ['a list', []],
    ['no client', { type: 'study' }],
    ['a name of spaces', { ...smallest, client: { name: '   ' } }],
    ['a name that is too long', { ...smallest, client: { name: 'x'.repeat(121) } }],
    ['a type with a path in it', { ...smallest, type: '../study' }],
    ['another language', { ...smallest, language: 'en' }],
    ['a field that is not expected', { ...smallest, centre: 'other' }],
    [
      'a field that is not expected, inside',
      { ...smallest, client: { name: 'A', role: 'worker' } },
    ],
    ['a fact with a strange key', { ...smallest, facts: { 'a/1': 'x' } }],
    ['a fact that is too long', { ...smallest, facts: { a: 'x'.repeat(1001) } }],
    ['a fact that is an object', { ...smallest, facts: { a: { b: 1 } } }],
    ['a fact without a value', { ...smallest, facts: { a: null } }],
  ]

  test.each(wrong)('[A1] with %s is refused', (_, body) => {
    expect(v.safeParse(newContractRequest, body).success).toBe(false)
  })
})

test('[A3] what a newer server says besides does not stop a page that is open', () => {
  const me = { id: 'p1', name: 'Amina', role: 'client' }
  const view = {
    id: 'c1',
    centre: 'OCMW',
    language: 'nl',
    schema: 2,
    epoch: 1,
    phase: 'reflection',
    me,
    rights: ['read', 'write', 'sign'],
    participants: [me],
    definition: { id: 'study', version: '1.0.0' },
    questions: 3,
  }
  const read = v.parse(contractView, view)
  expect(read.rights).toContain('write')
  expect(read.phase).toBe('reflection')
})

describe('[A1] a ticket', () => {
  test('[A1] is for writing unless reading is asked for', () => {
    expect(v.parse(ticketRequest, undefined)).toEqual({ mode: 'write' })
    expect(v.parse(ticketRequest, {})).toEqual({ mode: 'write' })
    expect(v.parse(ticketRequest, { mode: 'read' })).toEqual({ mode: 'read' })
    for (const body of [{ mode: 'admin' }, { role: 'worker' }, null, 'read', 1]) {
      expect(v.safeParse(ticketRequest, body).success, JSON.stringify(body)).toBe(false)
    }
  })
})
