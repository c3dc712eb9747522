import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('is still alive', () => {
  expect(1 + 1).toBe(2)
})

test('ends its process', async () => {
  const folder = process.env.DYING_FOLDER
  if (folder === undefined) return
  const once = join(folder, 'died')
  if (existsSync(once) && process.env.DYING_AGAIN === undefined) return
  writeFileSync(once, '')
  // What was said before must arrive.
  await new Promise((resolve) => setTimeout(resolve, 300))
  process.kill(process.pid, 'SIGKILL')
  await new Promise(() => {})
})
