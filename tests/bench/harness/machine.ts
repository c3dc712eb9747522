import { cpus, release, totalmem, type } from 'node:os'

/** The machine in a few words, without its name: processor, memory, system, Node. */
export function machineName(): string {
  const processors = cpus()
  const model = (processors[0]?.model ?? 'unknown processor').replace(/\s+/g, ' ').trim()
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  return `${processors.length} × ${model}, ${gigabytes} GiB, ${type()} ${release().split('-')[0]}, Node ${process.versions.node}`
}
