/**
 * Opens the engine for one contract: in a worker, or in idle moments of the page where no worker can be
 * made. A portal on another origin cannot start our file as a worker; a small file of its own that
 * imports ours can, unless the portal forbids that (`worker-src blob:`).
 */
import type { Language } from '../../schemas/basics/index.ts'
import type { Answer, Question } from './protocol.ts'
import type { FromWorker, ToWorker } from './readability-worker.ts'
import workerUrl from './readability-worker.ts?worker&url'

/** A worker that says nothing for so long at its start is not waited for, in milliseconds. */
const PATIENCE = 15_000
/** In the page the engine gives way for so long between a few blocks, in milliseconds. */
const BREATH = 16

export interface Engine {
  /** Resolves with null when it ended meanwhile. Asked one at a time. */
  ask(question: Question): Promise<Answer | null>
  /** Whether it runs beside the page. */
  readonly inWorker: boolean
  close(): void
}

export interface EngineOptions {
  readonly language: Language
  /** Does a task after so many milliseconds. @returns stops it */
  readonly after: (milliseconds: number, task: () => void) => () => void
  /** Something by which a worker is made, other than the browser's own; null: there is none. */
  readonly makeWorker?: (() => Worker) | null
}

/** Rejects when neither a worker nor the engine itself could be fetched: to be tried again later. */
export async function openEngine(options: EngineOptions): Promise<Engine> {
  const make = options.makeWorker === undefined ? makeWorker : options.makeWorker
  try {
    if (make) return await inWorker(make(), options)
  } catch {
    // No worker here: a policy of the page, an old browser, or a file that did not come.
  }
  return inPage(options)
}

function makeWorker(): Worker {
  const address = new URL(workerUrl, import.meta.url)
  if (address.origin === location.origin) return new Worker(address, { type: 'module' })
  const source = `import ${JSON.stringify(address.href)}`
  const file = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))
  // It is not taken back: a worker may read its address late, and it is a hundred bytes.
  return new Worker(file, { type: 'module' })
}

function inWorker(worker: Worker, { language, after }: EngineOptions): Promise<Engine> {
  let waiting: { resolve: (answer: Answer | null) => void; reject: (why: Error) => void } | null =
    null
  const tell = (message: ToWorker): void => worker.postMessage(message)
  const engine: Engine = {
    inWorker: true,
    ask(question) {
      return new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        tell({ ask: question })
      })
    },
    close() {
      worker.terminate()
      waiting?.resolve(null)
      waiting = null
    },
  }
  return new Promise((resolve, reject) => {
    function fail(why: string): void {
      worker.terminate()
      stop()
      reject(new Error(why))
      waiting?.reject(new Error(why))
      waiting = null
    }
    const stop = after(PATIENCE, () => fail('no sign of the worker'))
    worker.addEventListener('error', (event) => fail(event.message))
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('ready' in data) {
        stop()
        resolve(engine)
      } else if ('failed' in data) fail(data.failed)
      else {
        waiting?.resolve(data.answer)
        waiting = null
      }
    })
    tell({ open: language })
  })
}

async function inPage({ language, after }: EngineOptions): Promise<Engine> {
  const { createAnswering } = await import('./answering.ts')
  let closed = false
  const answering = await createAnswering(language, () => {
    return new Promise((resolve) => {
      after(BREATH, resolve)
    })
  })
  return {
    inWorker: false,
    ask: async (question) => {
      const answer = await answering(question)
      return closed ? null : answer
    },
    close() {
      closed = true
    },
  }
}
