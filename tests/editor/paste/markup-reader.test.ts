import { expect, test } from 'vitest'
import { MarkupReader } from '../../../editor/prosemirror/paste/markup-reader.ts'
import { readMarkup } from '../../../editor/prosemirror/paste/read-markup.ts'

test('what reads markup is fetched once, and again when that failed', async () => {
  let tries = 0
  const reader = new MarkupReader(async () => {
    tries += 1
    if (tries === 1) throw new TypeError('Failed to fetch')
    return { readMarkup }
  })
  expect(reader.read).toBe(null)
  await Promise.all([reader.fetch(), reader.fetch()])
  expect([reader.read, tries]).toEqual([null, 1])
  await reader.fetch()
  await reader.fetch()
  expect([reader.read, tries]).toEqual([readMarkup, 2])
})
