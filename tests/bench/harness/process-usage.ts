import { readdirSync, readFileSync } from 'node:fs'

/**
 * Processor time of a process, all threads that it has now together, in seconds, to the nanosecond as
 * the scheduler keeps it. (`/proc/<pid>/stat` counts in steps of 10 ms, too coarse for a few seconds.)
 */
export function processorSeconds(pid: number): number {
  let nanoseconds = 0
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    try {
      const schedule = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8')
      nanoseconds += Number(schedule.split(' ')[0])
    } catch {
      // A thread that ended while we looked.
    }
  }
  return nanoseconds / 1e9
}

/** Clock ticks a second in `/proc/stat`: a constant of Linux on every architecture we run on. */
const TICKS_PER_SECOND = 100

/** Processor time that everything on this machine used since it started, in seconds. */
export function machineSeconds(): number {
  const line = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]!
  // user, nice, system, idle, waiting for the disk, interrupts (two kinds), taken by other machines
  const [user, nice, system, , , hard, soft, stolen] = line.split(/\s+/).slice(1).map(Number)
  return (user! + nice! + system! + hard! + soft! + stolen!) / TICKS_PER_SECOND
}

/** Memory of a process that stands in RAM, in bytes. */
export function residentBytes(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1] ?? 0) * 1024
}
