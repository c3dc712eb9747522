import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Answer, Jobs, Request } from './generator.ts'

/** The load generator, in its own process. */
export class GeneratorProcess {
  readonly #child: ChildProcess
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(why: Error): void }>()
  #nextId = 1

  constructor() {
    this.#child = fork(join(import.meta.dirname, 'generator.ts'), { serialization: 'advanced' })
    this.#child.on('message', (answer: Answer) => {
      const waiting = this.#waiting.get(answer.id)
      this.#waiting.delete(answer.id)
      if ('error' in answer) waiting?.reject(new Error(answer.error))
      else waiting?.resolve(answer.value)
    })
    this.#child.on('exit', (code, signal) => {
      for (const { reject } of this.#waiting.values()) {
        reject(new Error(`Expected the load generator to run, it ended with ${code ?? signal}`))
      }
      this.#waiting.clear()
    })
  }

  run<Job extends keyof Jobs>(
    job: Job,
    ask: Parameters<Jobs[Job]>[0],
  ): Promise<Awaited<ReturnType<Jobs[Job]>>> {
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
      this.#child.send({ id, job, ask } satisfies Request)
    })
  }

  end(): void {
    this.#child.kill('SIGKILL')
  }
}
