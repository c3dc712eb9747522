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

/** Memory of a process that stands in RAM, in bytes. */
export function residentBytes(pid: number): number {
  const line = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1] ?? 0) * 1024
}
