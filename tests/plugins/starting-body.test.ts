import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { study } from '../../plugins/contract-types/index.ts'
import {
  type ContractType,
  leftOut,
  line,
  promise,
  startingBody,
  templateFacts,
  templateParts,
  wordingBytes,
} from '../../plugins/kit/index.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe('a wording with facts in it', () => {
  test('is cut in text and facts, in order', () => {
    expect(templateParts('Ik ben {clientName}, geboren op {clientBirthDate}.')).toEqual([
      { text: 'Ik ben ' },
      { fact: 'clientName' },
      { text: ', geboren op ' },
      { fact: 'clientBirthDate' },
      { text: '.' },
    ])
    expect(templateParts('{a}{b}')).toEqual([{ fact: 'a' }, { fact: 'b' }])
    expect(templateParts('')).toEqual([])
    expect(templateParts('niets {1} of {a b}')).toEqual([{ text: 'niets {1} of {a b}' }])
    expect(templateFacts('{a} en {b} en {a}')).toEqual(['a', 'b'])
  })

  test('becomes a paragraph, and a promise with what is enough', () => {
    expect(line('Naar {school}', { style: 'bullet' })).toEqual({
      type: 'paragraph',
      style: 'bullet',
      inline: [{ text: 'Naar ' }, { fact: 'school' }],
    })
    expect(promise('centre', 'Bellen', 'Er is gebeld', { rhythm: 'elke week' })).toEqual({
      type: 'commitment',
      party: 'centre',
      rhythm: 'elke week',
      children: [
        { type: 'paragraph', inline: [{ text: 'Bellen' }] },
        { type: 'paragraph', role: 'proof', inline: [{ text: 'Er is gebeld' }] },
      ],
    })
  })
})

describe('the wording of a clause', () => {
  test('[T3] has one hash for the same words, and another when a letter of it changes', () => {
    const words = { id: 'x', version: '1', language: 'nl', official: 'Zoë', plain: 'b' } as const
    const hash = sha256(wordingBytes(words))
    expect(sha256(wordingBytes({ ...words, official: 'Zoe\u0308' }))).toBe(hash)
    for (const other of [
      { ...words, id: 'y' },
      { ...words, version: '2' },
      { ...words, language: 'fr' as const },
      { ...words, official: 'Zoe' },
      { ...words, plain: 'c' },
      { ...words, official: 'Zoëb', plain: '' },
    ]) {
      expect(sha256(wordingBytes(other))).not.toBe(hash)
    }
  })

  test('[T3] is given with the starting body, each clause once', () => {
    const { body, wordings } = startingBody(study, 'nl', sha256)
    const { clauses } = leftOut(study)
    expect(wordings.map(({ id }) => id).toSorted()).toEqual(
      Object.keys(study.clauses)
        .filter((id) => !clauses.has(id))
        .toSorted(),
    )
    expect(new Set(wordings.map(({ hash }) => hash)).size).toBe(wordings.length)
    expect(JSON.stringify(body)).not.toContain(wordings[0]!.plain)
  })

  test('[T4] is in Dutch, both versions, where the type has not got it in the language', () => {
    const half: ContractType = {
      ...study,
      clauses: {
        ...study.clauses,
        reflection: {
          ...study.clauses.reflection!,
          official: { nl: 'officieel' },
          plain: { nl: 'gewoon', fr: 'simple' },
        },
      },
    }
    const { wordings } = startingBody(half, 'fr', sha256)
    expect(wordings.find(({ id }) => id === 'reflection')).toMatchObject({
      language: 'nl',
      official: 'officieel',
      plain: 'gewoon',
    })
  })

  test('[T2] that a type does not have is a mistake of the type', () => {
    const broken: ContractType = { ...study, clauses: {} }
    expect(() => startingBody(broken, 'nl', sha256)).toThrow(/to have a clause "needs-assessed"/)
  })
})
