/** A few words that somebody else takes away, put back from the panel. */
import { expect, test } from 'vitest'
import { paragraph } from '../support/contract-builder.ts'
import { useTables } from '../support/table/table.ts'
import type { Writer } from '../support/table/writer.ts'

const { pair } = useTables()

const start = () => [
  {
    type: 'section',
    id: 's',
    kind: 'wish',
    children: [paragraph('p', ''), paragraph('r', 'Verder.')],
  },
]

async function openPanel({ page }: Writer): Promise<void> {
  await page.locator('[data-panel=authors]').click()
  await page.locator('[data-part=removed]').waitFor()
}

test('[AU5] two words of the client that the worker took away go back in one press, and are listed no more', async () => {
  const { client, worker } = await pair(...start())
  await client.caret('p', 0)
  await client.type('Mijn zoon', 0)
  await client.saved()
  await expect.poll(() => worker.words('p')).toBe('Mijn zoon')
  await worker.caret('p', 0, 9)
  await worker.press('Delete')
  await worker.saved()
  await openPanel(worker)
  const passages = worker.page.locator('[data-passage]')
  await expect.poll(() => passages.locator('blockquote').allInnerTexts()).toEqual(['Mijn zoon'])
  expect(await passages.textContent()).toContain('Geschreven door Amina Haddad')
  await passages.locator('[data-do=back]').click()
  await expect.poll(() => client.words('p')).toBe('Mijn zoon')
  await worker.saved()
  // As the server says it, to somebody who asks for the first time.
  await openPanel(client)
  await client.page.getByText('Er is niets weggehaald.').waitFor()
  expect(await client.page.locator('[data-passage]').count()).toBe(0)
})
