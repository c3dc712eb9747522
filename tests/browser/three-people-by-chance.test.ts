/**
 * Three people write by chance, with lines that fail by chance, and then all agree. The seed is
 * printed; `THREE_PEOPLE_SEED` plays another one.
 */
import { expect, test } from 'vitest'
import { paragraph, section } from '../support/contract-builder.ts'
import { type SeededRandom, seededRandom } from '../support/random.ts'
import { type Table, useTables, wordsOf } from '../support/table/table.ts'
import { card, goal } from '../support/table/texts.ts'
import { isOfTheBrowser, type Writer } from '../support/table/writer.ts'

const { sit } = useTables()

/** How long keys are pressed, in milliseconds. */
const LENGTH = 16_000
/** What each does at least, however long that takes. */
const FEWEST = 25
const seeds = [Number(process.env.THREE_PEOPLE_SEED ?? 20_261_122)]

const keys = [
  ...['Enter', 'Enter', 'Backspace', 'Backspace', 'Backspace', 'Delete', 'Home', 'End', 'Tab'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown'],
  ...['Control+b', 'Control+i', 'Control+Alt+1', 'Control+Alt+0', 'Control+Shift+8'],
  ...['Control+z', 'Control+z', 'Control+z', 'Control+y', 'Control+x', 'Control+v', 'Control+c'],
]
const words = ['ik ', 'wij ', 'école ', 'Straße ', '🎓', '- ', '1. ', 'a', '. ', 'morgen ']

async function somewhere(writer: Writer, random: SeededRandom): Promise<void> {
  const lines = await writer.screen()
  if (lines.length === 0) return
  const { id, text } = random.pick(lines)
  // A line may go while the caret is on its way to it.
  await writer.caret(id, random.below(text.length + 1)).catch(() => {})
}

/** Any key, anywhere. */
async function press(writer: Writer, random: SeededRandom): Promise<string> {
  const chance = random.below(100)
  if (chance < 40) {
    const word = random.pick(words)
    await writer.type(word, 5)
    return JSON.stringify(word)
  }
  if (chance < 75) {
    const key = random.pick(keys)
    await writer.press(key)
    return key
  }
  if (chance < 92) {
    await somewhere(writer, random)
    return 'caret'
  }
  if (chance < 94) {
    const add = writer.page.locator('.gpmi-add:visible')
    const at = random.below(Math.max(1, await add.count()))
    await add
      .nth(at)
      .click({ timeout: 500 })
      .catch(() => {})
    return 'add'
  }
  await withoutLine(writer, random, async () => {
    for (let turn = random.below(8); turn > 0; turn--) await press(writer, random)
  })
  return 'line'
}

/** Loses the line of someone in one of three ways, for as long as `meanwhile` takes. */
async function withoutLine(
  writer: Writer,
  random: SeededRandom,
  meanwhile: () => Promise<void>,
): Promise<void> {
  const way = random.below(3)
  if (way === 0) writer.line.cut()
  if (way === 1) writer.line.down()
  if (way === 2) await writer.context.setOffline(true)
  await meanwhile()
  writer.line.up()
  await writer.context.setOffline(false)
}

/** Lets each do things by chance for a while, and gives everyone their line back. @returns what was done */
async function letAll(
  { all }: Table,
  seed: number,
  length: number,
  act: (writer: Writer, random: SeededRandom) => Promise<string>,
): Promise<readonly string[]> {
  const done = all.map(() => [] as string[])
  const end = performance.now() + length
  await Promise.all(
    all.map(async (writer, index) => {
      const random = seededRandom(seed + index)
      await somewhere(writer, random)
      const mine = done[index]!
      // On a busy machine time alone would mean that little happens.
      while (performance.now() < end || mine.length < FEWEST) mine.push(await act(writer, random))
    }),
  )
  return done.map((acts, index) => `${all[index]!.role}: ${acts.join(' ')}`)
}

const body = [
  section('s', paragraph('p', 'Ik wil leren.'), paragraph('q', [{ fact: 'school' }])),
  section('t', goal('g', 'Mijn diploma', card('c', 'Ik leer elke dag.', 'Een uur.'))),
]

test.each(seeds)('they press any keys anywhere, and agree in the end (seed %i)', async (seed) => {
  const table = await sit(...body)
  const done = await letAll(table, seed, LENGTH, press)
  try {
    const contract = await table.agreed()
    await Promise.all(table.all.map((one) => one.saved()))
    expect(contract.body.map((block) => 'id' in block && block.id)).toEqual(['s', 't'])
    expect(table.all.flatMap(({ errors }) => errors.filter((one) => !isOfTheBrowser(one)))).toEqual(
      [],
    )
  } catch (error) {
    console.error(`seed ${seed}\n${done.join('\n')}`)
    throw error
  }
  expect(done.every((acts) => acts.split(' ').length > 20)).toBe(true)
})

test.each(seeds)(
  'they write, split, join, restyle and take lines away, and every word is in the text or set aside (seed %i)',
  async (seed) => {
    const table = await sit(...body)
    const typed = new Map<Writer, string[]>(table.all.map((one) => [one, []]))

    /** Words that are whole for ever: carets stand only at the ends of lines. */
    async function write(writer: Writer, random: SeededRandom): Promise<string> {
      const lines = await writer.screen()
      const { id } = random.pick(lines)
      const isThere = await writer.caret(id, random.pick([0, 'end'])).then(
        () => true,
        () => false,
      )
      if (!isThere) return 'gone'
      const chance = random.below(100)
      if (chance < 60) {
        const mine = typed.get(writer)!
        const word = `[${writer.role}-${mine.length}]`
        mine.push(word)
        await writer.page.keyboard.insertText(word)
        return word
      }
      if (chance < 90) {
        const keys = ['Enter', 'Enter', 'Backspace', 'Control+Alt+1', 'Control+Shift+8']
        const { before } = await writer.whereCaret()
        const key = before === '' ? random.pick(keys) : 'Enter'
        await writer.press(key)
        return key
      }
      await withoutLine(writer, random, async () => {
        for (let turn = random.below(8); turn > 0; turn--) await write(writer, random)
      })
      return 'line'
    }

    const done = await letAll(table, seed, LENGTH / 2, write)
    const contract = await table.agreed()
    const words = wordsOf(contract)
    // A word that another moved, into a line that a third took away, is set aside for who moved it.
    const aside = (await Promise.all(table.all.map((one) => one.keptForMe()))).flat()
    const kept = [words, ...aside.map(({ text }) => text)]
    const lost = [...typed.values()]
      .flat()
      .filter((word) => !kept.some((text) => text.includes(word)))
    expect(lost, `seed ${seed}\n${done.join('\n')}`).toEqual([])
    expect([...typed.values()].flat().length).toBeGreaterThan(20)
  },
)
