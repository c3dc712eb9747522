/** [PL3] [PL2] with a real input method: Chromium composes, as it does for Japanese or on a phone. */
import { expect, test } from 'vitest'
import { paragraph, section } from '../support/contract-builder.ts'
import { lineOf, useTables } from '../support/table/table.ts'
import type { Writer } from '../support/table/writer.ts'

const { sit } = useTables()

/** Longer than the pause after which text is looked at, and than the rest of a word at the caret. */
const LONG = 3200

const lit = ({ page }: Writer) => page.locator('.gpmi-wording')

async function composing({ page, context }: Writer) {
  const session = await context.newCDPSession(page)
  return {
    compose: (text: string) =>
      session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      }),
    commit: (text: string) => session.send('Input.insertText', { text }),
  }
}

/** Each time that a line comes or goes under words, from now on. */
async function watchLines({ page }: Writer): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = window as unknown as { linesSeen: number }
    seen.linesSeen = 0
    new MutationObserver(() => {
      seen.linesSeen = Math.max(seen.linesSeen, document.querySelectorAll('.gpmi-wording').length)
    }).observe(document.querySelector('.gpmi-paper')!, {
      subtree: true,
      childList: true,
      attributes: true,
    })
  })
  return () => page.evaluate(() => (window as unknown as { linesSeen: number }).linesSeen)
}

test('[PL3] no line comes while a character is composed, however long; after it they come', async () => {
  const { worker, client, agreed } = await sit(
    section('s', paragraph('p', 'Kom. '), paragraph('q', 'Tot morgen')),
  )
  await worker.page.locator('[data-panel=wording]').waitFor()
  await worker.caret('p', 'end')
  const { compose, commit } = await composing(worker)
  const most = await watchLines(worker)
  // A hard word stands in the text while it is composed, as on a phone that suggests words.
  for (const text of ['des', 'desge', 'desgevallend']) await compose(text)
  await worker.page.waitForTimeout(LONG)
  expect(await most()).toBe(0)
  await expect.poll(() => lit(client).allTextContents()).toEqual(['desgevallend'])
  expect(await most()).toBe(0)

  await commit('desgevallend')
  await worker.page.keyboard.type(' morgen.')
  await expect
    .poll(() => lit(worker).allTextContents(), { timeout: 8000 })
    .toEqual(['desgevallend'])
  expect(lineOf(await agreed(), 'p')).toBe('Kom. desgevallend morgen.')
})

test('[PL3] lines that are there do not end a composition beside them, nor does what others write', async () => {
  const { worker, client, agreed } = await sit(
    section('s', paragraph('p', 'Kom tijdig. '), paragraph('q', 'Tot morgen')),
  )
  await expect.poll(() => lit(worker).allTextContents()).toEqual(['tijdig'])
  await worker.caret('p', 'end')
  const { compose, commit } = await composing(worker)
  await compose('に')
  await client.caret('q', 'end')
  await client.type(' desgevallend.')
  await expect.poll(() => lit(client).allTextContents()).toEqual(['tijdig', 'desgevallend'])
  await worker.page.waitForTimeout(LONG)
  expect(await lit(worker).allTextContents()).toEqual(['tijdig'])
  await compose('にほ')
  await compose('にほん')
  await commit('日本')
  expect(lineOf(await agreed(), 'p')).toBe('Kom tijdig. 日本')
  await expect.poll(() => lit(worker).allTextContents()).toEqual(['tijdig', 'desgevallend'])
})

test('[PL2] what is said of text that changed while it was read has no line, nor a card', async () => {
  const { worker, client, agreed } = await sit(
    section('s', paragraph('p', 'Kom tijdig langs. '), paragraph('q', 'Tot morgen')),
  )
  await expect.poll(() => lit(worker).allTextContents()).toEqual(['tijdig'])
  await lit(worker).first().click()
  const card = worker.page.locator('.word-card')
  await card.waitFor()
  // The words go away under the open card.
  await client.caret('p', 4, 10)
  await client.type('om 9 uur')
  expect(lineOf(await agreed(), 'p')).toBe('Kom om 9 uur langs. ')
  await expect.poll(() => card.isVisible()).toBe(false)
  expect(await lit(worker).count()).toBe(0)
  expect(await lit(client).count()).toBe(0)
})
