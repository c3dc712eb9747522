import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createAnswering } from '../../../editor/readability/answering.ts'
import { Asking } from '../../../editor/readability/asking.ts'
import { blocksBefore, textBefore } from '../../../editor/readability/before.ts'
import type { Question } from '../../../editor/readability/protocol.ts'
import { readBlocks } from '../../../editor/readability/read-blocks.ts'
import { versionList, versionResponse } from '../../../schemas/api/index.ts'
import { ok, refuse } from '../../../schemas/basics/index.ts'
import { type CanonicalContract, contractSchema } from '../../../schemas/document/index.ts'

const DAY = 86_400_000
/** A Sunday at noon in Belgium. */
const NOW = Date.UTC(2026, 10, 22, 11)

const { nodes } = contractSchema
const hard = 'Je moet wettige redenen aantonen om desgevallend vrijstelling te bekomen. '.repeat(3)
const easy = 'Ik ga elke week naar de les. Ik vraag hulp als het niet lukt. '.repeat(3)

const body: CanonicalContract['body'] = [
  {
    type: 'section',
    id: 's',
    kind: 'agreement',
    children: [
      { type: 'paragraph', id: 'h', style: 'heading', inline: [{ text: 'Doel' }] },
      {
        type: 'goal',
        id: 'g',
        children: [
          {
            type: 'commitment',
            id: 'c',
            party: 'client',
            children: [
              { type: 'paragraph', id: 'p', inline: [{ text: hard }, { fact: 'school' }] },
              { type: 'paragraph', id: 'b', style: 'bullet', inline: [{ text: 'boek' }] },
            ],
          },
        ],
      },
      { type: 'clause', id: 'k', wording: 'w', version: '1', hash: 'x' },
      { type: 'paragraph', id: 'u', inline: [{ unknown: 'chart', text: 'x' }] },
    ],
  },
]

/** The same text as the editor has it, with another promise. */
function now(promise: string) {
  const paragraph = (id: string, text: string, style = 'plain') =>
    nodes.paragraph!.create({ id, style }, text === '' ? [] : contractSchema.text(text))
  return contractSchema.topNodeType.create(null, [
    nodes.section!.create({ id: 's', kind: 'agreement' }, [
      paragraph('h', 'Doel', 'heading'),
      nodes.goal!.create({ id: 'g' }, [
        nodes.commitment!.create({ id: 'c', party: 'client' }, [
          paragraph('p', promise),
          paragraph('b', 'boek', 'bullet'),
        ]),
      ]),
    ]),
  ])
}

/** A server that has these moments; what was asked of it is remembered. */
function serverWith(moments: readonly number[], works = true) {
  const asked: string[] = []
  const contract = { format: 'samenspraak-contract', formatVersion: 1, body }
  const send = async ({ path, answer }: { path: string; answer: v.GenericSchema }) => {
    asked.push(path)
    if (!works) return refuse({ kind: 'unreachable' })
    const versions = moments.map((at, index) => ({ at, seq: index + 1 }))
    const given =
      answer === (versionList as v.GenericSchema)
        ? { versions }
        : { seq: 1, at: moments[0], contract }
    expect([versionList, versionResponse]).toContain(answer)
    return ok(v.parse(answer, given))
  }
  const options = {
    api: { send } as never,
    browser: { now: () => NOW } as never,
    contract: { id: 'c' } as never,
  }
  return { asked, before: () => textBefore(options, new AbortController().signal) }
}

test('[PL11] the text of a week ago is asked for, as it stood then', async () => {
  const { asked, before } = serverWith([NOW - 30 * DAY, NOW - 9 * DAY, NOW - 3 * DAY])
  expect(await before()).toMatchObject({ since: { kind: 'then', at: NOW - 7 * DAY } })
  expect(asked).toEqual(['contracts/c/versions', `contracts/c/versions/${NOW - 9 * DAY}`])
})

test('[PL11] of a younger contract it is the text of its first day, and of today nothing is compared', async () => {
  const young = serverWith([NOW - 3 * DAY, NOW - DAY])
  expect(await young.before()).toMatchObject({ since: { kind: 'then', at: NOW - 3 * DAY } })
  const today = serverWith([NOW - 1000])
  expect(await today.before()).toEqual({ since: { kind: 'new' }, blocks: [] })
  expect(today.asked).toHaveLength(1)
})

test('[PL11] without an answer nothing is said, and it can be asked again', async () => {
  expect(await serverWith([NOW - 9 * DAY], false).before()).toBe(null)
})

test('[PL11] its paragraphs are read as those on the screen: section, side and kind', () => {
  const before = blocksBefore(body)
  const shown = readBlocks(now(`${hard}\uFFFC`)).map(({ start: _start, ...block }) => block)
  expect(before.slice(0, 3)).toEqual(shown)
  expect(before.at(-1)).toMatchObject({ id: 'u', text: '\uFFFC', section: 's', party: null })
})

test('[PL11] the answer measures both, of the whole, of each section and of each side', async () => {
  const answering = await createAnswering('nl')
  const asked: Question[] = []
  const engine = {
    inWorker: false,
    ask: (question: Question) => {
      asked.push(question)
      return answering(structuredClone(question))
    },
    close() {},
  }
  const asking = new Asking('nl')
  const doc = now(easy)
  const look = () => asking.ask(engine, doc, { accept: [], explain: {} }, 'nl', [], () => doc)
  await look()
  expect(asking.answer!.before).toBe(null)
  const alone = asking.answer!
  asking.compareWith(blocksBefore(body))
  await look()
  const { before, parties, sections, bars } = asking.answer!
  expect({ parties, sections, bars }).toEqual({
    parties: alone.parties,
    sections: alone.sections,
    bars: alone.bars,
  })
  expect(before!.parties.client!.words.value!).toBeGreaterThan(parties.client!.words.value! + 4)
  expect(before!.sections.s!.words.value!).toBeGreaterThan(sections.s!.words.value! + 4)
  expect(before!.bars.words.words).toBeGreaterThan(20)
  await look()
  expect(asking.answer!.before).toEqual(before)
  expect(asked.map((question) => question.before !== undefined)).toEqual([false, true, false])
  asking.forget()
  await look()
  expect(asked.at(-1)!.before).toHaveLength(4)
})
