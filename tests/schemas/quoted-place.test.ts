import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  contractParts,
  exactText,
  findQuote,
  isPosition,
  type QuotedPlace,
  quoteIndex,
  quoteOf,
  replaceQuote,
  THING,
} from '../../schemas/document/index.ts'
import { contractDoc, paragraph, peerOf, section } from '../support/contract-builder.ts'

const text = 'Ik ga elke week naar de les Nederlands.'

function example() {
  return contractDoc([
    section('s1', paragraph('p1', text), paragraph('p2', 'Ik wil graag leraar worden.')),
    section(
      's2',
      paragraph('p3', [{ text: 'Ik begin op ' }, { fact: 'start' }, { text: ' in Gent.' }]),
    ),
  ])
}

function element(doc: Y.Doc, id: string): Y.XmlElement {
  return quoteIndex(doc).blocks.get(id)!
}

function run(doc: Y.Doc, id: string): Y.XmlText {
  return element(doc, id).get(0) as Y.XmlText
}

function quoted(doc: Y.Doc, block: string, words: string): QuotedPlace {
  const at = exactText(element(doc, block)).indexOf(words)
  return quoteOf(quoteIndex(doc), block, at, at + words.length)!
}

function found(doc: Y.Doc, place: QuotedPlace) {
  const now = findQuote(quoteIndex(doc), place)
  if (now.kind !== 'exact') return now.kind
  return `${now.block}: ${exactText(now.paragraph).slice(now.from, now.to)}`
}

/** A paragraph as an editor makes one. */
function newParagraph(id: string, words: string): Y.XmlElement {
  const made = new Y.XmlElement('paragraph')
  made.setAttribute('id', id)
  made.insert(0, [new Y.XmlText(words)])
  return made
}

describe('[A62] quoted words are found again', () => {
  test('where they were, and after typing around them', () => {
    const doc = example()
    const place = quoted(doc, 'p1', 'elke week')
    expect(found(doc, place)).toBe('p1: elke week')
    run(doc, 'p1').insert(0, 'Nu: ')
    run(doc, 'p1').insert(run(doc, 'p1').length, ' Dat doe ik elke week.')
    expect(found(doc, place)).toBe('p1: elke week')
  })

  test('after Enter, which writes the end of the paragraph anew in another one', () => {
    const doc = example()
    const place = quoted(doc, 'p1', 'naar de les Nederlands')
    const whole = run(doc, 'p1')
    const end = whole.toString().slice(6)
    whole.delete(6, end.length)
    element(doc, 's1').insert(1, [newParagraph('p1b', end)])
    expect(found(doc, place)).toBe('p1b: naar de les Nederlands')
  })

  test('after a whole block was cut and pasted elsewhere, with another id', () => {
    const doc = example()
    const place: QuotedPlace = { block: 'p1', from: null, to: null, exact: text }
    expect(found(doc, place)).toBe(`p1: ${text}`)
    element(doc, 's1').delete(0, 1)
    expect(found(doc, place)).toBe('gone')
    element(doc, 's2').insert(0, [newParagraph('p9', text)])
    expect(found(doc, place)).toBe(`p9: ${text}`)
  })

  test('but not when they were changed: then the place is known, and that it changed', () => {
    const doc = example()
    const place = quoted(doc, 'p1', 'elke week')
    run(doc, 'p1').delete(6, 4)
    expect(found(doc, place)).toBe('changed')
  })

  test('words that stand there more than once are not guessed', () => {
    const doc = example()
    const words = { from: null, to: null, exact: 'Ik wil graag leraar worden.' }
    element(doc, 's2').insert(0, [newParagraph('p8', words.exact)])
    expect(found(doc, { ...words, block: 'elsewhere' })).toBe('gone')
  })

  test('a card or a section is there, or gone', () => {
    const doc = example()
    const place: QuotedPlace = { block: 's2', from: null, to: null, exact: null }
    expect(found(doc, place)).toBe('changed')
    contractParts(doc).body.delete(1, 1)
    expect(found(doc, place)).toBe('gone')
  })

  test('with positions of another document, or none that can be read, by their words', () => {
    const doc = example()
    const place = quoted(doc, 'p1', 'naar de les Nederlands')
    const strange = { item: { client: 987, clock: 12 }, assoc: 0 }
    expect(isPosition(strange)).toBe(true)
    expect(found(doc, { ...place, from: strange, to: strange })).toBe('p1: naar de les Nederlands')
    for (const bad of [{}, [], 'x', { tname: 'body' }, { item: { client: -1, clock: 0 } }, null]) {
      expect(isPosition(bad)).toBe(false)
      expect(() => found(doc, { ...place, from: bad, to: bad })).not.toThrow()
    }
  })
})

describe('[A65] words take the place of others', () => {
  function replace(doc: Y.Doc, place: QuotedPlace, words: string): boolean {
    const now = findQuote(quoteIndex(doc), place)
    if (now.kind !== 'exact') throw new Error('Expected the quote')
    return replaceQuote(doc, now, words)
  }

  test('and leave alone what is around them, and the letters that are the same', () => {
    const doc = example()
    const peer = peerOf(doc, 7)
    const place = quoted(doc, 'p1', 'elke week naar de les')
    expect(replace(doc, place, 'elke maand naar de les')).toBe(true)
    expect(run(doc, 'p1').toString()).toBe('Ik ga elke maand naar de les Nederlands.')
    // What another types at the same time in a word that stays is kept.
    run(peer, 'p1').insert(18, 'X')
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(peer))
    expect(run(doc, 'p1').toString()).toBe('Ik ga elke maand naXar de les Nederlands.')
  })

  test('facts stay where they are', () => {
    const doc = example()
    const whole = exactText(element(doc, 'p3'))
    expect(whole).toBe(`Ik begin op ${THING} in Gent.`)
    const place: QuotedPlace = { block: 'p3', from: null, to: null, exact: whole }
    expect(replace(doc, place, `Ik start op ${THING} in Brugge.`)).toBe(true)
    expect(exactText(element(doc, 'p3'))).toBe(`Ik start op ${THING} in Brugge.`)
    expect((element(doc, 'p3').get(1) as Y.XmlElement).nodeName).toBe('fact')
  })

  test('with other things in them they are not written', () => {
    const doc = example()
    const whole = exactText(element(doc, 'p3'))
    const place: QuotedPlace = { block: 'p3', from: null, to: null, exact: whole }
    expect(replace(doc, place, 'Ik start in Brugge.')).toBe(false)
    expect(exactText(element(doc, 'p3'))).toBe(whole)
  })

  test('of two units no half is left', () => {
    const doc = contractDoc([section('s1', paragraph('p1', 'Ik ben 😀 vandaag.'))])
    const place: QuotedPlace = { block: 'p1', from: null, to: null, exact: 'Ik ben 😀 vandaag.' }
    expect(replace(doc, place, 'Ik ben 😁 vandaag.')).toBe(true)
    expect(run(doc, 'p1').toString()).toBe('Ik ben 😁 vandaag.')
  })
})
