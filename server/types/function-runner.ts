import { type ChildProcess, fork, type Serializable } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { System } from '../system.ts'
import type { FunctionAnswer, FunctionTask } from './function-process.ts'

/** `too-much`: it needed more memory than it may have, or its process ended in another way. */
export type FunctionOutcome = FunctionAnswer | { readonly kind: 'too-much' }

/** How long one call may take, in milliseconds. */
const CALL_TIME = 500
/** After so long without an answer its process is ended, in milliseconds. */
const DEADLINE = 2000
/** So long it may take until a new process is there, in milliseconds. */
const START_TIME = 15_000
/** The memory of the process, in megabytes. */
const MEMORY = 64

/** What a function is called with. */
export interface FunctionCall {
  readonly source: string
  readonly name: string
  /** Canonical JSON. */
  readonly contract: string
  readonly context: string
}

/**
 * Runs the functions of centres' own types, one after the other, in a process that is ended and made
 * anew when one of them does not stop or needs too much memory. It is only there while it is used.
 */
export class FunctionRunner {
  readonly #system: Pick<System, 'after'>
  #child: ChildProcess | null = null
  #last: Promise<unknown> = Promise.resolve()
  #closed = false

  constructor(system: Pick<System, 'after'>) {
    this.#system = system
  }

  /** Calls a function. Never rejects. */
  call({ source, name, contract, context }: FunctionCall): Promise<FunctionOutcome> {
    return this.#ask({ source, call: name, names: [], contract, context, time: CALL_TIME })
  }

  /** Which of these functions the source does not have, as a JSON list. Never rejects. */
  missing(source: string, names: readonly string[]): Promise<FunctionOutcome> {
    return this.#ask({
      source,
      call: null,
      names,
      contract: '{}',
      context: '{}',
      time: CALL_TIME,
    })
  }

  close(): void {
    this.#closed = true
    if (this.#child) this.#end(this.#child)
  }

  #ask(task: FunctionTask): Promise<FunctionOutcome> {
    const result = this.#last.then(() => this.#run(task))
    this.#last = result
    return result
  }

  #run(task: FunctionTask): Promise<FunctionOutcome> {
    if (this.#closed) return Promise.resolve({ kind: 'too-much' })
    const isNew = this.#child === null
    this.#child ??= this.#start()
    const child = this.#child
    return new Promise((resolve) => {
      const late = (): void => settle({ kind: 'too-long' }, true)
      const broken = (): void => settle({ kind: 'too-much' }, true)
      let cancel = this.#system.after(isNew ? START_TIME : DEADLINE, late)
      const told = (answer: Serializable): void => {
        if (answer === 'ready') {
          cancel()
          cancel = this.#system.after(DEADLINE, late)
          child.send(task)
        } else settle(answer as FunctionAnswer, false)
      }
      const settle = (outcome: FunctionOutcome, end: boolean): void => {
        cancel()
        keepAlive(child, false)
        child.off('message', told).off('error', broken).off('exit', broken)
        if (end) this.#end(child)
        resolve(outcome)
      }
      child.on('message', told).on('error', broken).on('exit', broken)
      keepAlive(child, true)
      if (!isNew) child.send(task)
    })
  }

  #end(child: ChildProcess): void {
    if (this.#child === child) this.#child = null
    child.on('error', () => {})
    child.kill('SIGKILL')
  }

  #start(): ChildProcess {
    // The extension is that of this module: sources run as they are, the package is compiled.
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
    const file = fileURLToPath(new URL(`./function-process.${extension}`, import.meta.url))
    const child = fork(file, {
      env: {},
      execArgv: [
        '--permission',
        `--allow-fs-read=${file}`,
        `--max-old-space-size=${MEMORY}`,
        '--max-semi-space-size=8',
        '--no-warnings',
      ],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    keepAlive(child, false)
    return child
  }
}

/** Whether this process waits for the other one: only while it is asked something. */
function keepAlive(child: ChildProcess, yes: boolean): void {
  const how = yes ? 'ref' : 'unref'
  child[how]()
  child.channel?.[how]()
}
