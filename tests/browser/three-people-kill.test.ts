/**
 * "Alles bewaard" against the server that dies: what a page called saved before a `kill -9` is there
 * when the server starts again, and what it did not call saved yet comes from the pages.
 */
import { expect, test } from 'vitest'
import { startBrowser } from '../support/chromium.ts'
import { startServerProcess } from '../support/server-process.ts'
import { temporaryFolder } from '../support/store-fixture.ts'
import { linesOf } from '../support/table/shown.ts'
import { openSeats, tableOf, wordsOf } from '../support/table/table.ts'
import { Writer } from '../support/table/writer.ts'

test('what was called saved is on disk, through three kills while three people type', async () => {
  const { folder, remove } = temporaryFolder()
  const start = () => startServerProcess({ folder, args: ['--demo'] })
  let server = await start()
  const portOf = () => Number(new URL(server.url).port)
  const browser = await startBrowser()
  const seats = await openSeats(browser, portOf())
  try {
    const { contract, people } = await server.demo()
    const all = await Promise.all(
      people.map((one, index) => Writer.enter({ ...one, contract, seat: seats[index]! })),
    )
    const table = tableOf(all, contract, seats[0]!.line.url)
    const body = linesOf((await table.document()).body)
    const empty = body.filter(({ text }) => text.length > 20 && !text.includes('{'))
    for (const [index, one] of all.entries()) {
      await one.caret(empty[index]!.id, 'end')
      await one.rememberSaved()
    }
    const typed: string[] = []
    for (let round = 0; round < 3; round++) {
      const tokens = all.map(({ role }) => ` ${role}-${round}-`)
      const typing = Promise.all(
        all.map(async (one, index) => {
          for (const part of ['a', 'b', 'c', 'd']) {
            await one.type(`${tokens[index]}${part}`, 10)
            await one.page.waitForTimeout(150 + 250 * index)
          }
        }),
      )
      typed.push(...tokens.flatMap((token) => ['a', 'b', 'c', 'd'].map((part) => token + part)))
      await all[0]!.page.waitForTimeout(900 + 300 * round)
      const { signal } = await server.stop('SIGKILL')
      expect(signal).toBe('SIGKILL')
      // Nothing that was written on this side of the kill can reach a server any more.
      const saved = await Promise.all(all.map((one) => one.savedWords()))
      server = await start()
      for (const { line } of seats) line.leadTo(portOf())
      const there = wordsOf(await table.document())
      for (const words of saved) {
        for (const token of typed.filter((one) => words.includes(one))) {
          expect(there).toContain(token)
        }
      }
      await typing
    }
    const words = wordsOf(await table.agreed())
    expect(typed.filter((token) => !words.includes(token))).toEqual([])
    await server.stop('SIGKILL')
    server = await start()
    for (const { line } of seats) line.leadTo(portOf())
    expect(wordsOf(await table.document())).toBe(words)
    await table.close()
  } finally {
    await browser.close()
    for (const { line } of seats) await line.close()
    await server.stop('SIGKILL')
    remove()
  }
})
