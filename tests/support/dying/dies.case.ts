import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const folder = process.env.DYING_FOLDER
if (folder !== undefined) rmSync(join(folder, 'heard'), { force: true })

test('is still alive', () => {
  expect(1 + 1).toBe(2)
})

test('ends its process', async () => {
  if (folder === undefined) return
  const once = join(folder, 'died')
  if (existsSync(once) && process.env.DYING_AGAIN === undefined) return
  writeFileSync(once, '')
  // What was said before must arrive: vitest tells it now and then, on a busy machine late.
  while (!existsSync(join(folder, 'heard'))) await new Promise((go) => setTimeout(go, 20))
  process.kill(process.pid, 'SIGKILL')
  await new Promise(() => {})
}, 30_000)
