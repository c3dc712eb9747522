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

const goal = () => ({
  type: 'section',
  id: 's',
  kind: 'wish',
  children: [
    paragraph('p', 'Eerst dit.'),
    {
      type: 'goal',
      id: 'g',
      domain: 'work',
      children: [
        paragraph('title', ''),
        {
          type: 'commitment',
          id: 'c',
          party: 'third',
          rhythm: 'elke week',
          children: [
            paragraph('what', ''),
            { type: 'paragraph', id: 'proof', role: 'proof', text: '' },
          ],
        },
      ],
    },
    paragraph('r', 'Verder.'),
  ],
})

const written = [
  ['title', 'Werk zoeken'],
  ['what', 'Ik bel.'],
  ['proof', 'Twee keer'],
] as const

async function backOf({ page }: Writer, words: string): Promise<void> {
  const button = page.locator('[data-panel=authors]')
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
  await page.locator('[data-passage]', { hasText: words }).locator('[data-do=back]').click()
  await page.locator('.ProseMirror', { hasText: words }).waitFor()
}

test.each([[['Werk zoeken', 'Ik bel.', 'Twee keer']], [['Twee keer', 'Ik bel.', 'Werk zoeken']]])(
  '[AU6] a goal and its promise come back as what they were, with %j',
  async (order) => {
    const { client, worker, document } = await pair(goal())
    for (const [block, words] of written) {
      await client.caret(block, 0)
      await client.type(words, 0)
    }
    await client.saved()
    const before = (await document()).body
    await expect.poll(() => worker.words('proof')).toBe('Twee keer')
    const remove = worker.page.locator('[data-block=g] .gpmi-remove').last()
    await remove.getByRole('button').click()
    await remove.getByRole('button', { name: 'Ja, weghalen' }).click()
    await worker.saved()
    await expect.poll(() => client.words('title')).toBeNull()
    for (const words of order) {
      await backOf(worker, words)
      await worker.saved()
    }
    expect((await document()).body).toEqual(before)
    await openPanel(client)
    await client.page.getByText('Er is niets weggehaald.').waitFor()
    await client.page.locator('[data-do=show]').click()
    const names = client.page.locator('.gpmi-by-line')
    await expect.poll(() => names.count()).toBeGreaterThan(0)
    expect(new Set(await names.allInnerTexts())).toEqual(new Set(['Amina Haddad (jij)']))
  },
)
