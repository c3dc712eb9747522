import { pause } from '../harness/clock.ts'
import { newFolder } from '../harness/folders.ts'
import { Inspector } from '../harness/inspector.ts'
import { say } from '../harness/measurement.ts'
import { residentBytes } from '../harness/process-usage.ts'
import { slope } from '../harness/statistics.ts'
import { GeneratorProcess } from '../load/generator-process.ts'
import type { Subject } from '../subjects/subject.ts'
import { type Context, startFor } from './context.ts'

/** Memory for each open room of three: the slope of what the server holds as rooms are opened. */
export async function memory(context: Context): Promise<void> {
  for (const subject of context.subjects) await measure(context, subject)
}

async function measure(context: Context, subject: Subject): Promise<void> {
  const folder = newFolder(subject.name)
  const server = await subject.start(folder.path, { inspect: true })
  const generator = new GeneratorProcess()
  try {
    const inspector = await Inspector.open(server.process.inspector!)
    const resident: [number, number][] = []
    const heap: [number, number][] = []
    const step = context.quick ? 50 : 100
    for (let rooms = step; rooms <= step * 4; rooms += step) {
      await generator.run('open', {
        wire: subject.wire,
        rooms: await server.makeRooms(step, 3),
        writers: 3,
        start: startFor(context, subject),
      })
      await pause(500)
      heap.push([rooms, await inspector.heapAfterCollection()])
      resident.push([rooms, residentBytes(server.process.pid)])
    }
    inspector.close()
    const common = { bench: 'memory', subject: subject.name, runs: heap.length, unit: 'kB' }
    say(`  ${subject.name}: ${Math.round(slope(resident) / 1000)} kB a room`)
    context.results.add(
      { ...common, scenario: 'each room of three, resident' },
      { value: slope(resident) / 1000 },
    )
    context.results.add(
      { ...common, scenario: 'each room of three, heap after collection' },
      { value: slope(heap) / 1000 },
    )
  } finally {
    generator.end()
    await server.process.end('SIGKILL')
    folder.remove()
  }
}
