/** A server that asks a process beside, says who it is, and waits: for ever when `argv` says so. */
import process from 'node:process'
import { AsideProcess } from '../../../server/aside/index.ts'
import { realSystem } from '../../../server/system.ts'
import type { Tried, Who } from './trying-process.ts'

const aside = new AsideProcess<Tried, Who>(realSystem, {
  module: new URL('./trying-process.ts', import.meta.url),
  megabytes: 64,
  idle: 60_000,
  waiting: 4,
})

await aside.turn(async (ask) => {
  const who = await ask({ what: 'who' }, 10_000)
  process.stdout.write(`${who.ok ? who.value.pid : who.refusal}\n`)
  if (process.argv[2] === 'busy') await ask({ what: 'for-ever' }, 600_000)
})
// Idle, it does not keep its server alive: something else has to.
if (process.argv[2] === 'idle') setInterval(() => {}, 1000)
