import { expect, test } from 'vitest'
import { outlineOf } from '../../../editor/element/outline.ts'
import type {
  CanonicalBlock,
  CanonicalContract,
  CanonicalParagraph,
} from '../../../schemas/document/index.ts'

const definition = {
  clauses: {},
  sections: [
    {
      kind: 'wish',
      title: { nl: 'Wat wil ik?', fr: 'Qu’est-ce que je veux ?' },
      offers: [],
      start: { nl: [] },
    },
  ],
}

function line(...inline: CanonicalParagraph['inline']): CanonicalParagraph {
  return { type: 'paragraph', id: 'p', inline }
}

function contractOf(
  children: readonly CanonicalBlock[],
  facts: CanonicalContract['facts'] = {},
): CanonicalContract {
  return {
    format: 'samenspraak-contract',
    formatVersion: 1,
    schema: 1,
    type: { id: 'study', version: '1.0.0' },
    language: 'nl',
    epoch: 1,
    body: [{ type: 'section', id: 's', kind: 'wish', children }],
    facts,
  }
}

function progress(children: readonly CanonicalBlock[], facts: CanonicalContract['facts'] = {}) {
  return outlineOf(contractOf(children, facts), definition, 'nl')[0]!.progress
}

const clause: CanonicalBlock = { type: 'clause', id: 'c', wording: 'w', version: '1', hash: 'h' }

test('[E30] a section without words is empty, and one with words is filled in', () => {
  expect(progress([])).toBe('empty')
  expect(progress([line()])).toBe('empty')
  expect(progress([line({ text: '   ' })])).toBe('empty')
  expect(progress([line({ text: 'Ik wil leren.' })])).toBe('done')
})

test('[E30] a fact without a value keeps its section begun', () => {
  const lines = [line({ text: 'Ik ben ' }, { fact: 'clientName' })]
  expect(progress(lines)).toBe('started')
  expect(progress(lines, { clientName: { value: '' } })).toBe('started')
  expect(progress(lines, { clientName: { value: 'Amina' } })).toBe('done')
  expect(progress([line({ fact: 'consent' })], { consent: { value: false } })).toBe('done')
})

test('[E30] an empty goal or promise keeps its section begun', () => {
  const goal: CanonicalBlock = { type: 'goal', id: 'g', children: [line()] }
  expect(progress([line({ text: 'Ons plan:' }), goal])).toBe('started')
  const promise: CanonicalBlock = {
    type: 'commitment',
    id: 'k',
    party: 'client',
    children: [line({ text: 'Ik ga naar de les.' })],
  }
  expect(progress([{ ...goal, children: [promise] }])).toBe('done')
})

test('[E30] fixed wording alone is nothing to fill in', () => {
  expect(progress([clause])).toBe('done')
  expect(progress([clause, line()])).toBe('empty')
})

test('[E30] the title is the question in the language of the screen, else in Dutch, and says which', () => {
  const contract = {
    format: 'samenspraak-contract',
    formatVersion: 1,
    schema: 1,
    type: { id: 'study', version: '1.0.0' },
    language: 'nl',
    epoch: 1,
    body: [
      { type: 'section', id: 'a', kind: 'wish', children: [] },
      { type: 'section', id: 'b', kind: 'unheard-of', children: [] },
    ],
    facts: {},
  } as const
  expect(outlineOf(contract, definition, 'fr')[0]).toMatchObject({
    title: 'Qu’est-ce que je veux ?',
    language: 'fr',
  })
  expect(outlineOf(contract, definition, 'de')[0]).toMatchObject({
    title: 'Wat wil ik?',
    language: 'nl',
  })
  expect(outlineOf(contract, definition, 'de')[1]).toMatchObject({ id: 'b', title: 'unheard-of' })
})

test('[F10] an open blank in fixed wording keeps its section begun', () => {
  const shown = {
    ...definition,
    clauses: {
      w: {
        version: '1',
        official: { nl: 'Van {from}.' },
        plain: { nl: 'Dit loopt van {from}.' },
        source: 'wet',
        certainty: 'a',
      },
    },
  } as const
  const of = (facts: CanonicalContract['facts']) =>
    outlineOf(contractOf([clause], facts), shown, 'nl')[0]!.progress
  expect(of({})).toBe('started')
  expect(of({ from: { value: '' } })).toBe('started')
  expect(of({ from: { value: '2026-12-01' } })).toBe('done')
})

test('[F10] a section in which something is missing has no tick', () => {
  const contract = contractOf([line({ text: 'Ik wil leren.' })])
  expect(outlineOf(contract, definition, 'nl', new Set(['s']))[0]!.progress).toBe('started')
  expect(outlineOf(contractOf([]), definition, 'nl', new Set(['s']))[0]!.progress).toBe('empty')
  expect(outlineOf(contract, definition, 'nl', new Set(['other']))[0]!.progress).toBe('done')
})
