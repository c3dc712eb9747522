import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('is still alive', () => {
  expect(1 + 1).toBe(2)
})

test('ends its process', async ({ annotate }) => {
  const folder = process.env.DYING_FOLDER
  if (folder === undefined) return
  const once = join(folder, 'died')
  if (existsSync(once) && process.env.DYING_AGAIN === undefined) return
  writeFileSync(once, '')
  // What was said before must arrive. A remark waits for it; vitest itself tells it later, and sometimes only
  // with what comes next (its `throttle` lets a last call go that is not a moment late).
  await annotate('all before this was heard')
  process.kill(process.pid, 'SIGKILL')
  await new Promise(() => {})
})
