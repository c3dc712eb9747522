import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { allBlocksIn, Ledger, readAuthors, textOfBlock } from '../../../server/authorship/index.ts'
import { contractDoc, paragraph, section } from '../../support/contract-builder.ts'
import { KnownAuthor, KnownLog } from '../../support/known-authors.ts'
import { seededRandom } from '../../support/random.ts'

const runs = Number(process.env.SAMENSPRAAK_RUNS ?? 40)
const first = Number(process.env.SAMENSPRAAK_SEED ?? 1)
const seeds = Array.from({ length: runs }, (_, at) => first + at)

/** Letters that nobody types, each once, for the text that the contract starts with. */
function startingLetters(): (count: number) => string {
  let next = 0xd000
  return (count) => String.fromCharCode(...Array.from({ length: count }, () => next++))
}

function start(): Uint8Array {
  const letters = startingLetters()
  return Y.encodeStateAsUpdate(
    contractDoc([
      section('s1', paragraph('p1', letters(21)), paragraph('p2', '')),
      section(
        's2',
        {
          type: 'goal',
          id: 'g1',
          children: [{ type: 'commitment', id: 'c1', children: [paragraph('p3', letters(18))] }],
        },
        paragraph('p4', [{ text: letters(8) }, { fact: 'school' }, { text: letters(8) }]),
        { type: 'clause', id: 'k1', wording: 'w', version: '1', hash: 'h' },
      ),
    ]),
  )
}

/**
 * `at once`: each sees what the others wrote before they write. `soon`: it reaches them later. `rarely`:
 * someone without a line sends all that they wrote as one update when it is back.
 */
type Line = 'at once' | 'soon' | 'rarely'

/** Three people write by chance; the ledger gets each row as it comes. */
function play(seed: number, line: Line) {
  const random = seededRandom(seed)
  const log = new KnownLog()
  const hub = new Y.Doc()
  const begin = start()
  Y.applyUpdate(hub, begin)
  log.add(begin, null)
  const people = ([0, 1, 2] as const).map((index) => new KnownAuthor(index, begin))
  const inboxes: Uint8Array[][] = [[], [], []]
  const offline = [false, false, false]
  const ledger = new Ledger()
  const doubled = new Set<string>()

  function receive(at: number): void {
    for (const update of inboxes[at]!.splice(0)) people[at]!.receive(update)
  }
  function send(at: number): void {
    const person = people[at]!
    const own = person.send()
    const missing = Y.encodeStateAsUpdate(person.doc, Y.encodeStateVector(hub))
    for (const update of line === 'rarely' && own.length > 1 ? [missing] : own) {
      log.add(update, person.id)
      Y.applyUpdate(hub, update)
      for (const [to, inbox] of inboxes.entries()) if (to !== at) inbox.push(update)
    }
  }
  function follow(): void {
    for (const row of log.rows.slice(ledger.seq)) {
      ledger.add(row)
      const seen = new Set<string>()
      for (const { element } of allBlocksIn(ledger.doc)) {
        if (element.nodeName !== 'paragraph') continue
        for (const letter of textOfBlock(element).text) {
          if (seen.has(letter)) doubled.add(letter)
          seen.add(letter)
        }
      }
    }
  }

  for (let step = 0; step < 120; step++) {
    const at = random.below(3)
    const person = people[at]!
    if (line === 'at once') receive(at)
    const action = random.below(20)
    if (action < 13) person.edit(random)
    else if (action < 15) person.cut(random)
    else if (action < 17) person.put(random)
    else if (action === 17) person.backspace(random, random.below(20))
    else if (line === 'rarely') offline[at] = !offline[at]
    if (offline[at]) continue
    send(at)
    if (random.below(2) === 0) receive(at)
    follow()
  }
  for (const at of [0, 1, 2]) send(at)
  follow()
  for (const person of people) person.destroy()
  hub.destroy()
  return { ledger, log, people, doubled }
}

interface Wrong {
  text: string
  readonly truth: string | null
  readonly said: string | null
}

/**
 * The runs of letters that were written by another than the ledger says, and how many letters there are.
 * Letters that two people brought back at the same time are left out: one of the two is a copy.
 */
function compare({ ledger, people, doubled }: ReturnType<typeof play>) {
  const authors = readAuthors(ledger).blocks[Symbol.iterator]()
  const wrong: Wrong[] = []
  let letters = 0
  for (const { id, element } of allBlocksIn(ledger.doc)) {
    const block = authors.next().value!
    expect(block.id).toBe(id)
    const { text } = textOfBlock(element)
    let last = null as Wrong | null
    for (const { from, to, participant } of block.runs) {
      for (const letter of text.slice(from, to)) {
        letters += 1
        const truth = people.find((one) => one.wrote(letter))?.id ?? null
        if (truth === participant || doubled.has(letter)) last = null
        else if (last?.truth === truth && last.said === participant) last.text += letter
        else {
          last = { text: letter, truth, said: participant }
          wrong.push(last)
        }
      }
    }
  }
  return { wrong, letters }
}

function playAll(line: Line) {
  let [letters, wrongLetters] = [0, 0]
  const wrong: Wrong[] = []
  const exact: number[] = []
  for (const seed of seeds) {
    const played = play(seed, line)
    const found = compare(played)
    letters += found.letters
    wrong.push(...found.wrong)
    if (found.wrong.length === 0) exact.push(seed)
    played.ledger.destroy()
  }
  for (const { text } of wrong) wrongLetters += text.length
  return { letters, wrong, exact, share: wrongLetters / letters }
}

describe('who wrote what, of a random editing history', () => {
  test('[A80] is the truth when people see what they change, whatever they do with it', () => {
    const { letters, wrong, exact } = playAll('at once')
    expect(letters).toBeGreaterThan(seeds.length * 50)
    // 146 of the first 150 seeds are exact, the first 40 all are; the rest have a few single letters.
    expect(exact.length).toBeGreaterThanOrEqual(runs === 40 ? 40 : seeds.length * 0.95)
    for (const { text } of wrong) expect(text.length).toBeLessThan(12)
  })

  test('[A81] is the truth for nearly all of it when people change the same words at the same time', () => {
    const { share } = playAll('soon')
    expect(share).toBeLessThan(0.03)
  })

  test('[A81] is the truth for most of it when all of an hour comes as one update', () => {
    const { share } = playAll('rarely')
    expect(share).toBeLessThan(0.08)
  })

  test('[A82] is the same row by row as from the whole log at once', () => {
    for (const seed of seeds.slice(0, 10)) {
      const { ledger, log } = play(seed, 'soon')
      const again = new Ledger()
      for (const row of log.rows) again.add(row)
      expect(readAuthors(again)).toEqual(readAuthors(ledger))
    }
  })
})
