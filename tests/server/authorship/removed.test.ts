/** What is listed as removed: how short it may be, whose it was, when it stands there again, and in what. */
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { ParticipantId } from '../../../schemas/basics/index.ts'
import { allBlocksIn, Ledger, readAuthors, readRemoved } from '../../../server/authorship/index.ts'
import { contractDoc, paragraph, section } from '../../support/contract-builder.ts'

const HOUR = 3_600_000

/** Two people at one screen. What each does is a row at once, a second after the one before. */
class Desk {
  readonly ledger = new Ledger()
  readonly doc = new Y.Doc()
  at = Date.UTC(2026, 10, 2, 9)
  #who: ParticipantId | null = null

  constructor() {
    const begin = Y.encodeStateAsUpdate(
      contractDoc([
        section('s', paragraph('p', ''), paragraph('q', ''), {
          type: 'goal',
          id: 'g',
          children: [
            paragraph('title', ''),
            { type: 'commitment', id: 'c', children: [paragraph('promise', '')] },
          ],
        }),
        section('t', paragraph('r', '')),
      ]),
    )
    this.#add(begin)
    Y.applyUpdate(this.doc, begin, 'start')
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'start') this.#add(update)
    })
  }

  as(who: 'client' | 'worker'): this {
    this.#who = who as ParticipantId
    this.doc.clientID = who === 'client' ? 101 : 202
    return this
  }

  text(id: string): Y.XmlText {
    return this.block(id).get(0) as Y.XmlText
  }

  block(id: string): Y.XmlElement {
    return [...allBlocksIn(this.doc)].find((one) => one.id === id)!.element
  }

  type(id: string, text: string, at = this.text(id).length): void {
    for (const [index, letter] of [...text].entries()) this.text(id).insert(at + index, letter)
  }

  remove(id: string): void {
    const parent = this.block(id).parent as Y.XmlElement
    parent.delete(parent.toArray().indexOf(this.block(id)), 1)
  }

  /** A paragraph of its own, as when something is put back of which the place is gone. */
  put(id: string, text: string, into = 's'): void {
    this.doc.transact(() => {
      const made = new Y.XmlElement('paragraph')
      made.setAttribute('id', id)
      made.insert(0, [new Y.XmlText(text)])
      this.block(into).insert(this.block(into).length, [made])
    })
  }

  /** The newest first. */
  removed(): string[] {
    return readRemoved(this.ledger).passages.map(({ text }) => text)
  }

  #add(bytes: Uint8Array): void {
    const seq = this.ledger.seq + 1
    this.ledger.add({ seq, bytes, participant: this.#who, at: this.at })
    this.at += 1000
  }
}

describe('[A86] what another took away', () => {
  test.each(['Mijn zoon', 'Rust nodig', 'Werk zoeken', 'Nee', 'Ja', 'نعم'])(
    'is listed, however short: %s',
    (words) => {
      const desk = new Desk().as('client')
      desk.type('p', words)
      desk.as('worker').text('p').delete(0, words.length)
      const [found, ...others] = readRemoved(desk.ledger).passages
      expect(found).toMatchObject({ text: words, authors: ['client'], by: 'worker', block: 'p' })
      expect(others).toEqual([])
    },
  )

  test('is listed letter by letter too, and out of the middle of a line', () => {
    const desk = new Desk().as('client')
    desk.type('p', 'Ik wil graag werken')
    desk.as('worker')
    for (let at = 11; at >= 7; at--) desk.text('p').delete(at, 1)
    expect(desk.removed()).toEqual(['graag'])
  })

  test('is no part of a word, lone letter or mark: those are corrections', () => {
    const desk = new Desk().as('client')
    desk.type('p', 'Ik zoek een wekrplaats, 5 dagen - en u ook!!')
    desk.as('worker')
    const away = (words: string, length = words.length) =>
      desk.text('p').delete(desk.text('p').toString().indexOf(words), length)
    desk.doc.transact(() => {
      away('kr')
      desk.text('p').insert(desk.text('p').toString().indexOf('we') + 2, 'rk')
    })
    away('plaats')
    desk.at += HOUR
    for (const one of ['u ', '5 ', '!!', '- ']) away(one)
    expect(desk.text('p').toString()).toBe('Ik zoek een werk, dagen en ook')
    expect(desk.removed()).toEqual([])
  })

  test.each(['title', 'promise'])('goes with a whole goal: its %s', (id) => {
    const desk = new Desk().as('client')
    desk.type(id, 'Doel van Jo')
    desk.as('worker').remove('g')
    expect(desk.removed()).toEqual(['Doel van Jo'])
    expect(readRemoved(desk.ledger).passages[0]).toMatchObject({ section: 's', after: 'q' })
  })
})

describe('[A86] what somebody took away of their own', () => {
  test('is not listed within the hour, nor a few words later on', () => {
    const desk = new Desk().as('client')
    desk.type('p', 'Ik wil graag niet werken')
    desk.type('q', 'Mijn zoon')
    desk.text('p').delete(13, 5)
    desk.remove('q')
    desk.at += 2 * HOUR
    desk.text('p').delete(7, 6)
    expect(desk.text('p').toString()).toBe('Ik wil werken')
    expect(desk.removed()).toEqual([])
  })

  test('is listed later on when it was all of its block', () => {
    const desk = new Desk().as('client')
    desk.type('p', 'Mijn zoon')
    desk.type('title', 'Doel van Jo')
    desk.at += 2 * HOUR
    desk.text('p').delete(0, 9)
    desk.remove('g')
    expect(desk.removed()).toEqual(['Doel van Jo', 'Mijn zoon'])
  })
})

describe('[A86] a few words that stand there again', () => {
  function gone(words = 'Mijn zoon'): Desk {
    const desk = new Desk().as('client')
    desk.type('p', `Voor ${words} hier`)
    desk.type('q', words)
    desk.as('worker').text('q').delete(0, words.length)
    expect(desk.removed()).toEqual([words])
    return desk
  }

  test.each(['client', 'worker'] as const)(
    'are listed no more when the %s puts them back',
    (who) => {
      const desk = gone()
      desk.as(who).text('q').insert(0, 'Mijn zoon')
      expect(desk.removed()).toEqual([])
    },
  )

  test('are listed once more when they go again, whoever put them back', () => {
    for (const who of ['client', 'worker'] as const) {
      const desk = gone()
      desk.as(who).text('q').insert(0, 'Mijn zoon')
      desk.as('worker').text('q').delete(0, 9)
      expect(desk.removed()).toEqual(['Mijn zoon'])
    }
  })

  test('are listed no more as a paragraph of their own, in another section too', () => {
    for (const into of ['s', 't']) {
      const desk = gone()
      desk.put('n', 'Mijn zoon', into)
      expect(desk.removed()).toEqual([])
    }
  })

  test('are listed no more between other words of their line', () => {
    const desk = gone()
    desk.type('q', 'Het is  en ik')
    desk.text('q').insert(7, 'Mijn zoon')
    expect(desk.removed()).toEqual([])
  })

  test('are listed as long as they only stand where they stood before, or in other words', () => {
    const desk = gone('niet')
    desk.type('p', ' Ik kan niet.')
    desk.type('q', 'nietwaar')
    expect(desk.removed()).toEqual(['niet'])
  })

  test('come back as often as they were written again, and no more', () => {
    const desk = gone()
    desk.text('p').delete(5, 10)
    desk.as('client').put('n', 'Mijn zoon')
    expect(desk.removed()).toHaveLength(1)
    desk.put('m', 'Mijn zoon')
    expect(desk.removed()).toEqual([])
  })

  test('are found again whatever signs stand in them', () => {
    const signs = String.raw`Ik-wij (a+b) [c] {d} \ ^ $ | ? * / . , : ; # & ~ ! " % @ = < > _ ' \d \p{L} é`
    const desk = gone(signs)
    expect(desk.removed()).toEqual([signs])
    desk.put('n', `Ook ${signs} samen`)
    expect(desk.removed()).toEqual([])
  })

  test('are listed no more when Enter, a join or a move brings them elsewhere afterwards', () => {
    const desk = gone()
    desk.put('n', 'Mijn zoon')
    desk.doc.transact(() => {
      desk.remove('n')
      desk.put('n', 'Mijn zoon', 't')
    })
    expect(desk.removed()).toEqual([])
  })
})

test('[A86] many single words do not push longer passages out of the answer', () => {
  const desk = new Desk().as('client')
  desk.type('p', 'Ik wil graag kok worden.')
  desk.as('worker').text('p').delete(0, 24)
  for (let count = 0; count < 6; count++) {
    desk.as('client').type('q', `woord${count}`)
    desk.as('worker').text('q').delete(0, 6)
    desk.at += HOUR
  }
  const { passages, more } = readRemoved(desk.ledger, 4)
  expect(passages.map(({ text }) => text)).toEqual([
    'woord5',
    'woord4',
    'woord3',
    'woord2',
    'Ik wil graag kok worden.',
  ])
  expect(more).toBe(true)
})

describe('[A86] what went with a goal', () => {
  function gone(): Desk {
    const desk = new Desk().as('client')
    desk.type('title', 'Werk zoeken')
    desk.type('promise', 'Ik bel.')
    desk.block('c').setAttribute('rhythm', 'elke week')
    desk.as('worker').remove('g')
    return desk
  }
  const blocksOf = (desk: Desk, words: string) =>
    readRemoved(desk.ledger)
      .passages.find(({ text }) => text === words)!
      .gone.map(({ id, type, into, after }) => `${type} ${id} in ${into} behind ${after}`)

  test('says which blocks make it again, with what they said, and where', () => {
    const desk = gone()
    expect(blocksOf(desk, 'Ik bel.')).toEqual([
      'goal g in s behind q',
      'paragraph title in g behind null',
      'commitment c in g behind title',
      'paragraph promise in c behind null',
    ])
    expect(blocksOf(desk, 'Werk zoeken')).toEqual([
      'goal g in s behind q',
      'paragraph title in g behind null',
    ])
    const found = readRemoved(desk.ledger).passages.find(({ text }) => text === 'Ik bel.')
    const promise = found?.gone.find(({ type }) => type === 'commitment')
    expect(promise?.attributes).toMatchObject({ rhythm: 'elke week' })
  })

  test('says only what is still gone, and nothing of which the section is gone too', () => {
    const desk = gone()
    desk.doc.transact(() => {
      const goal = new Y.XmlElement('goal')
      goal.setAttribute('id', 'g')
      const title = new Y.XmlElement('paragraph')
      title.setAttribute('id', 'title')
      title.insert(0, [new Y.XmlText('Werk zoeken')])
      goal.insert(0, [title])
      desk.block('s').insert(0, [goal])
    })
    expect(desk.removed()).toEqual(['Ik bel.'])
    expect(blocksOf(desk, 'Ik bel.')).toEqual([
      'commitment c in g behind title',
      'paragraph promise in c behind null',
    ])
    desk.remove('s')
    expect(blocksOf(desk, 'Ik bel.')).toEqual([])
  })

  test('does not make again what was taken out of it before', () => {
    const desk = new Desk().as('client')
    desk.type('promise', 'Ik bel.')
    desk.as('worker').remove('title')
    desk.remove('g')
    expect(blocksOf(desk, 'Ik bel.')).toEqual([
      'goal g in s behind q',
      'commitment c in g behind null',
      'paragraph promise in c behind null',
    ])
  })

  test('put back with its id keeps its author, however short and by whomever', () => {
    const desk = new Desk().as('client')
    desk.type('title', 'Nee')
    desk.as('worker').remove('g')
    desk.put('title', 'Nee')
    expect(desk.removed()).toEqual([])
    const { runs } = readAuthors(desk.ledger).blocks.find(({ id }) => id === 'title')!
    expect(runs).toMatchObject([{ from: 0, to: 3, participant: 'client', by: 'worker' }])
  })
})
