/**
 * Three people press keys by chance, with lines that fail by chance, and then all agree. The seed is
 * printed; `THREE_PEOPLE_SEED` plays another one.
 */
import { expect, test } from 'vitest'
import { paragraph, section } from '../support/contract-builder.ts'
import { type SeededRandom, seededRandom } from '../support/random.ts'
import { useTables } from '../support/table/table.ts'
import { card, goal } from '../support/table/texts.ts'
import type { Writer } from '../support/table/writer.ts'

const { sit } = useTables()

/** How long keys are pressed, in milliseconds. */
const LENGTH = 25_000
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

async function act(writer: Writer, random: SeededRandom): Promise<string> {
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
  if (chance < 96) {
    writer.line.cut()
    return 'cut'
  }
  if (chance < 98) {
    writer.line.down()
    await writer.page.waitForTimeout(random.below(800))
    for (let turn = random.below(6); turn > 0; turn--) await act(writer, random)
    writer.line.up()
    return 'down'
  }
  await writer.context.setOffline(true)
  for (let turn = random.below(8); turn > 0; turn--) await act(writer, random)
  await writer.context.setOffline(false)
  return 'offline'
}

test.each(seeds)(
  'three people press any keys on any lines, and agree in the end (seed %i)',
  async (seed) => {
    const table = await sit(
      section('s', paragraph('p', 'Ik wil leren.'), paragraph('q', [{ fact: 'school' }])),
      section('t', goal('g', 'Mijn diploma', card('c', 'Ik leer elke dag.', 'Een uur.'))),
    )
    const { all } = table
    const log: string[][] = all.map(() => [])
    const end = performance.now() + LENGTH
    await Promise.all(
      all.map(async (writer, index) => {
        const random = seededRandom(seed + index)
        await somewhere(writer, random)
        while (performance.now() < end) log[index]!.push(await act(writer, random))
      }),
    )
    for (const { line, context } of all) {
      line.up()
      await context.setOffline(false)
    }
    try {
      const contract = await table.agreed()
      expect(contract.body.map((block) => 'id' in block && block.id)).toEqual(['s', 't'])
      expect(all.flatMap(({ errors }) => errors)).toEqual([])
    } catch (error) {
      console.error(`seed ${seed}\n${log.map((done) => done.join(' ')).join('\n')}`)
      throw error
    }
    expect(log.every((done) => done.length > 20)).toBe(true)
  },
)
