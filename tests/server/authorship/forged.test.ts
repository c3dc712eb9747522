/** Somebody who may write, and wants another to say what they did not. */
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { ParticipantId } from '../../../schemas/basics/index.ts'
import {
  allBlocksIn,
  Ledger,
  readAuthors,
  readWords,
  textOfBlock,
} from '../../../server/authorship/index.ts'
import { contractDoc, paragraph, section } from '../../support/contract-builder.ts'
import { type SeededRandom, seededRandom } from '../../support/random.ts'

const amina = 'amina' as ParticipantId
const sara = 'sara' as ParticipantId
const said =
  'Ik ben graag bij mijn kinderen en wil geen werk zoeken in het weekend, dat lukt niet. Ook sport ik elke dag.'
const wishes = [
  'Ik zoek werk in het weekend',
  'Ik wil niet bij mijn kinderen zijn',
  'Ik sport niet',
] as const

/** Amina, whose words these are, and Sara, who can write too. What each does is a row at once. */
class Desk {
  readonly ledger = new Ledger()
  readonly doc = new Y.Doc()
  #who: ParticipantId | null = null
  #at = Date.UTC(2026, 10, 2, 9)

  constructor(start = '') {
    const begin = Y.encodeStateAsUpdate(
      contractDoc([
        section('s1', paragraph('p1', start || 'x'), paragraph('p2', 'y'), paragraph('p3', 'z')),
      ]),
    )
    this.#add(begin)
    Y.applyUpdate(this.doc, begin, 'start')
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'start') this.#add(update)
    })
    this.as(amina)
    for (const id of start ? ['p2', 'p3'] : ['p1', 'p2', 'p3']) this.text(id).delete(0, 1)
    if (!start) this.text('p1').insert(0, said)
  }

  as(who: ParticipantId): void {
    this.#who = who
    this.doc.clientID = who === amina ? 101 : 202
  }

  text(id: string): Y.XmlText {
    return this.block(id).get(0) as Y.XmlText
  }

  block(id: string): Y.XmlElement {
    return [...allBlocksIn(this.doc)].find((one) => one.id === id)!.element
  }

  /** The text of a block as people see it now, and the parts of it that others are said to have written. */
  saidBy(id: string, who: ParticipantId | null): { readonly text: string; readonly of: string } {
    const { text } = textOfBlock(this.block(id))
    const runs = readAuthors(this.ledger).blocks.find((one) => one.id === id)!.runs
    const own = runs.filter(({ participant }) => participant === who)
    return { text, of: own.map(({ from, to }) => text.slice(from, to)).join('') }
  }

  asked(): readonly string[] {
    return readWords(this.ledger, ['wish'], [amina]).map(({ block }) => block)
  }

  hash(id: string): string | undefined {
    return readWords(this.ledger, ['wish'], [amina]).find(({ block }) => block === id)?.hash
  }

  #add(bytes: Uint8Array): void {
    const seq = this.ledger.seq + 1
    this.ledger.add({ seq, bytes, participant: this.#who, at: this.#at })
    this.#at += 1000
  }
}

/** The last of a text, also when it was deleted. */
function lastItem(text: Y.XmlText): Y.Item {
  let item = text._start!
  while (item.right) item = item.right
  return item
}

type Way = (desk: Desk, letter: string, random: SeededRandom) => void

/** Takes a letter from the first paragraph, any of those that are there. */
function take(desk: Desk, letter: string, random: SeededRandom): boolean {
  const text = desk.text('p1')
  const places = [...text.toString()].flatMap((one, at) => (one === letter ? [at] : []))
  if (places.length === 0) return false
  text.delete(random.pick(places), 1)
  return true
}

const ways: readonly (readonly [string, Way])[] = [
  [
    'in one change for each letter',
    (desk, letter, random) => {
      desk.doc.transact(() => {
        if (take(desk, letter, random)) desk.text('p2').insert(desk.text('p2').length, letter)
      })
    },
  ],
  [
    'in two changes for each letter',
    (desk, letter, random) => {
      if (take(desk, letter, random)) desk.text('p2').insert(desk.text('p2').length, letter)
    },
  ],
  [
    'with a text of its own for each letter',
    (desk, letter, random) => {
      desk.doc.transact(() => {
        if (!take(desk, letter, random)) return
        desk.block('p2').insert(desk.block('p2').length, [new Y.XmlText(letter)])
      })
    },
  ],
]

describe('[A82] letters of another', () => {
  describe.each([
    ['that the client wrote', ''],
    ['that the contract starts with', said],
  ])('%s', (_, start) => {
    test.each(ways)('put together %s, are of who puts them together', (_way, forge) => {
      for (const [index, wish] of wishes.entries()) {
        for (let seed = 0; seed < 5; seed++) {
          const random = seededRandom(seed * 10 + index)
          const desk = new Desk(start)
          desk.as(sara)
          for (const letter of wish) forge(desk, letter, random)
          const { text, of } = desk.saidBy('p2', start ? null : amina)
          expect(text.length).toBeGreaterThan(wish.length / 2)
          expect(of).toBe('')
          expect(desk.saidBy('p2', sara).of).toBe(text)
          expect(desk.asked()).toContain('p2')
        }
      }
    })

    test('put together in one change, where they stood, are of who puts them together', () => {
      for (const wish of wishes) {
        const desk = new Desk(start)
        desk.as(sara)
        desk.doc.transact(() => {
          desk.text('p1').delete(0, said.length)
          desk.text('p1').insert(0, [...wish].reverse().join(''))
        })
        const { of } = desk.saidBy('p1', start ? null : amina)
        expect(of).toBe('')
        expect(desk.asked()).toContain('p1')
      }
    })

    test('put back before what went, but in front of what stands there, are of who puts them there', () => {
      const desk = new Desk(start)
      desk.as(sara)
      const text = desk.text('p1')
      const last = said.length - 1
      text.delete(last, 1)
      const gone = lastItem(text)
      // What an undo says of where it belongs, and a place that no undo gives it.
      desk.doc.clientID = 1
      desk.doc.transact((transaction) => {
        const { store, clientID } = desk.doc
        const item = new Y.Item(
          Y.createID(clientID, Y.getState(store, clientID)),
          null,
          null,
          gone,
          gone.id,
          text as never,
          null,
          new Y.ContentString(said[last]!),
        )
        item.integrate(transaction, 0)
      })
      expect(text.toString()).toBe(said[last]! + said.slice(0, last))
      expect(desk.saidBy('p1', sara).of).toBe(said[last])
    })

    test('in a block that comes back with the same id are of who puts them together', () => {
      const wish = 'Zo zwijgt Sara op haar wijze.'
      const desk = new Desk(start)
      desk.as(sara)
      desk.doc.transact(() => {
        const parent = desk.block('p1').parent as Y.XmlElement
        parent.delete(parent.toArray().indexOf(desk.block('p1')), 1)
        const again = new Y.XmlElement('paragraph')
        again.setAttribute('id', 'p1')
        again.insert(0, [new Y.XmlText(wish)])
        parent.insert(0, [again])
      })
      expect(desk.saidBy('p1', sara).of.length).toBeGreaterThan(wish.length * 0.8)
      expect(desk.asked()).toContain('p1')
    })
  })
})

/** As Enter does: what stands behind a place goes to a new paragraph. */
function split(desk: Desk, id: string, at: number, to: string): void {
  desk.doc.transact(() => {
    const text = desk.text(id)
    const rest = text.toString().slice(at)
    text.delete(at, rest.length)
    const next = new Y.XmlElement('paragraph')
    next.setAttribute('id', to)
    next.insert(0, [new Y.XmlText(rest)])
    const parent = desk.block(id).parent as Y.XmlElement
    parent.insert(parent.toArray().indexOf(desk.block(id)) + 1, [next])
  })
}

/** As Backspace at the beginning of a paragraph does, for any two. */
function join(desk: Desk, id: string, to: string): void {
  desk.doc.transact(() => {
    const words = desk.text(id).toString()
    const parent = desk.block(id).parent as Y.XmlElement
    parent.delete(parent.toArray().indexOf(desk.block(id)), 1)
    desk.text(to).insert(desk.text(to).length, words)
  })
}

describe('[A85] “Dit zijn mijn woorden”', () => {
  test('is asked for words that were put together with Enter and Backspace', () => {
    for (const start of ['', said]) {
      const desk = new Desk(start)
      desk.as(sara)
      for (const [index, letter] of [...'geen werk'].entries()) {
        const at = desk.text('p1').toString().lastIndexOf(letter)
        split(desk, 'p1', at, `a${index}`)
        split(desk, `a${index}`, 1, `b${index}`)
        join(desk, `a${index}`, 'p2')
        join(desk, `b${index}`, 'p1')
      }
      expect(desk.text('p2').toString()).toBe('geen werk')
      expect(desk.asked()).toContain('p2')
    }
  })

  test('is asked for words that are left when another takes letters away in between', () => {
    const desk = new Desk()
    desk.as(sara)
    const text = desk.text('p1')
    const wish = 'Ik ging niet werken.'
    let at = 0
    for (const letter of wish) {
      const found = text.toString().indexOf(letter, at)
      if (found < 0) continue
      if (found > at) text.delete(at, found - at)
      at += 1
    }
    text.delete(at, text.length - at)
    expect(desk.asked()).toContain('p1')
  })

  test('is not asked for what the client moved, for a correction, for Enter, or for a block that another moved', () => {
    const desk = new Desk()
    split(desk, 'p1', 20, 'q1')
    join(desk, 'q1', 'p2')
    expect(desk.asked()).toEqual([])
    desk.as(sara)
    desk.text('p2').delete(3, 1)
    split(desk, 'p2', 30, 'q2')
    split(desk, 'q2', 9, 'q3')
    expect(desk.asked()).toEqual([])
    const words = desk.text('p1').toString()
    desk.doc.transact(() => {
      const parent = desk.block('p1').parent as Y.XmlElement
      parent.delete(parent.toArray().indexOf(desk.block('p1')), 1)
      const again = new Y.XmlElement('paragraph')
      again.setAttribute('id', 'p1')
      again.insert(0, [new Y.XmlText(words)])
      parent.insert(parent.length, [again])
    })
    expect(desk.saidBy('p1', amina).of).toBe(words)
    expect(desk.asked()).toEqual([])
  })

  test('is asked again when another takes the client’s own words away', () => {
    const desk = new Desk()
    desk.as(sara)
    desk.text('p1').insert(said.length, ' En ik dans.')
    desk.as(amina)
    desk.text('p1').insert(0, 'Niet waar: ')
    const before = desk.hash('p1')
    expect(before).toBeDefined()
    desk.text('p1').insert(0, 'Dit is ')
    desk.text('p1').delete(0, 7)
    expect(desk.hash('p1')).toBe(before)
    desk.as(sara)
    desk.text('p1').delete(0, 11)
    expect(desk.hash('p1')).not.toBe(before)
  })
})
