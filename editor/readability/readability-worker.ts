/** The worker: it opens the engine for one contract, and answers what it is asked, one by one. */
import type { Language } from '../../schemas/basics/index.ts'
import { createAnswering } from './answering.ts'
import type { Answer, Question } from './protocol.ts'

/** What goes to the worker: first the language, then questions. */
export type ToWorker = { readonly open: Language } | { readonly ask: Question }

/** What comes from it. */
export type FromWorker =
  | { readonly ready: true }
  /** The engine or its data could not be fetched, or a question could not be answered. */
  | { readonly failed: string }
  | { readonly answer: Answer }

/** What this file uses of the scope in which a worker runs: the lib of a page does not have it. */
interface WorkerScope {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null
  postMessage(message: FromWorker): void
}

const scope = globalThis as unknown as WorkerScope
let answering: ReturnType<typeof createAnswering> | null = null

scope.onmessage = ({ data }) => {
  handle(data).catch((error: unknown) => scope.postMessage({ failed: String(error) }))
}

async function handle(message: ToWorker): Promise<void> {
  if ('open' in message) {
    answering = createAnswering(message.open)
    await answering
    scope.postMessage({ ready: true })
  } else {
    const answer = await answering!
    scope.postMessage({ answer: await answer(message.ask) })
  }
}
