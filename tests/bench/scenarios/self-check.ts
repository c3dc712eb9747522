import { Y } from '../../support/product-packages.ts'
import { now } from '../harness/clock.ts'
import { newFolder } from '../harness/folders.ts'
import { percentiles } from '../harness/statistics.ts'
import { GeneratorProcess } from '../load/generator-process.ts'
import { yWebsocketInMemory } from '../subjects/peers.ts'
import type { Context } from './context.ts'
import { killOnce } from './durability.ts'

/**
 * Whether the harness tells the truth: two documents joined without a server must show next to no
 * latency, and a server that keeps nothing must be seen to lose what others had.
 * @throws Error when it does not: no other figure is then worth printing
 */
export async function selfCheck({ results }: Context): Promise<void> {
  const joined = percentiles(latencyWithoutServer())
  results.add(
    {
      bench: 'self-check',
      subject: 'no server',
      scenario: 'two documents joined',
      unit: 'ms',
      runs: 1,
    },
    joined,
  )
  if (joined.p95 > 1) {
    throw new Error(`Expected less than 1 ms without a server, got ${joined.p95} at p95`)
  }

  const folder = newFolder('self-check')
  const generator = new GeneratorProcess()
  try {
    const { lost, seen } = await killOnce(
      { subject: yWebsocketInMemory, start: null },
      { folder: folder.path, generator, after: 1000, onRelay: false },
    )
    results.add(
      {
        bench: 'self-check',
        subject: yWebsocketInMemory.name,
        scenario: 'edits lost by a server that keeps nothing',
        unit: 'edits',
        runs: 1,
        detail: { seenByAnother: seen },
      },
      { value: lost },
    )
    if (seen === 0 || lost !== seen) {
      throw new Error(`Expected all ${seen} edits to be counted as lost, got ${lost}`)
    }
  } finally {
    generator.end()
    folder.remove()
  }
}

function latencyWithoutServer(): number[] {
  const [here, there] = [new Y.Doc(), new Y.Doc()]
  const samples: number[] = []
  let pressedAt = 0
  here.on('update', (update: Uint8Array) => Y.applyUpdate(there, update))
  there.on('update', () => samples.push(now() - pressedAt))
  const text = here.getText('t')
  for (let press = 0; press < 1000; press++) {
    pressedAt = now()
    text.insert(text.length, 'e')
  }
  return samples
}
