import { type ChildProcess, fork, type Serializable } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ok, type Result, refuse } from '../../schemas/basics/index.ts'
import type { System } from '../system.ts'

/**
 * Why there is no answer. `late`: it took longer than it may. `too-much`: it needed more memory than it may
 * have, or broke the process in another way; the same would do so again. `lost`: the process could not be
 * made, was ended from outside, or the server ends; the same may be asked again.
 */
export type NoAnswer = 'late' | 'too-much' | 'lost'

/** Asks once. The answer has to come within so many milliseconds. Never rejects. */
export type AskAside<Question, Answer> = (
  question: Question,
  time: number,
) => Promise<Result<Answer, NoAnswer>>

export interface AsideSettings {
  /** The module that answers (`answerAside`): `new URL('./….ts', import.meta.url)`. */
  readonly module: URL
  /** What its objects may take together, in megabytes. */
  readonly megabytes: number
  /** Without work it is ended after so long, in milliseconds. */
  readonly idle: number
  /** How many turns may wait, the one that runs among them. */
  readonly waiting: number
  /**
   * True for a module that runs the code of others: it reads no file but its own, and only JSON goes in and
   * out. Any other reads the modules that it imports, and gets and gives bytes too.
   */
  readonly isBare?: boolean
}

/** So long it may take until a new process is there, in milliseconds. */
const START = 15_000

interface Child {
  readonly process: ChildProcess
  isReady: boolean
  ended: NoAnswer | null
}

/**
 * Does heavy work beside the thread that serves: in a process of its own, which is made when something is
 * asked, kept while it is used, and killed when it does not answer in time or needs too much memory. The
 * next question gets another one.
 *
 * It is a process and not a thread of Node because a thread that grows one array or map past its bound of
 * memory does not end alone: V8 ends the whole server. It gets no environment, no handles of ours, and
 * ends when we do, however that is (see `answerAside`).
 */
export class AsideProcess<Question extends object, Answer> {
  readonly #system: Pick<System, 'after'>
  readonly #settings: AsideSettings
  readonly #alive = new Set<ChildProcess>()
  #child: Child | null = null
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0
  #stopIdle = () => {}
  #closed = false

  constructor(system: Pick<System, 'after'>, settings: AsideSettings) {
    this.#system = system
    this.#settings = settings
  }

  /**
   * A turn, when those before it are over: all that is asked in it is asked of the same process, which nobody
   * else asks meanwhile. Once there was no answer there is none to what comes after it in this turn.
   * @returns what `work` gives; null when too many wait, or it is closed
   * @throws what `work` throws
   */
  turn<Value>(work: (ask: AskAside<Question, Answer>) => Promise<Value>): Promise<Value> | null {
    if (this.#closed || this.#waiting >= this.#settings.waiting) return null
    this.#waiting += 1
    this.#stopIdle()
    const result = this.#last.then(() => {
      let child: Child | null = null
      return work((question, time) => {
        if (this.#closed) return Promise.resolve(refuse('lost'))
        child ??= this.#present()
        return child ? this.#ask(child, question, time) : Promise.resolve(refuse('lost'))
      })
    })
    this.#last = result
      .catch(() => {})
      .then(() => {
        this.#waiting -= 1
        if (this.#waiting === 0 && !this.#closed) {
          this.#stopIdle = this.#system.after(this.#settings.idle, () => this.#endChild())
        }
      })
    return result
  }

  /** Tells it something that has no answer. Nothing happens when there is no process. */
  tell(message: Question): void {
    const child = this.#child
    if (child?.isReady) child.process.send(message as Serializable, () => {})
  }

  /** Ends it. @returns when no process is left; what was asked has no answer */
  async close(): Promise<void> {
    this.#closed = true
    this.#stopIdle()
    this.#endChild()
    await Promise.all(
      [...this.#alive].map((child) => {
        child.ref()
        return new Promise((resolve) => child.once('exit', resolve).once('error', resolve))
      }),
    )
  }

  #endChild(): void {
    if (this.#child) this.#kill(this.#child, 'lost')
  }

  #kill(child: Child, why: NoAnswer): void {
    child.ended ??= why
    if (this.#child === child) this.#child = null
    child.process.kill('SIGKILL')
  }

  #ask(child: Child, question: Question, time: number): Promise<Result<Answer, NoAnswer>> {
    if (child.ended) return Promise.resolve(refuse(child.ended))
    const { process } = child
    return new Promise((resolve) => {
      let cancel = () => {}
      const ask = (): void => {
        cancel = this.#system.after(time, () => this.#kill(child, 'late'))
        process.send(question as Serializable, () => {})
      }
      const settle = (answer: Result<Answer, NoAnswer>): void => {
        cancel()
        process.off('message', told).off('exit', ended).off('error', ended)
        keepAlive(process, false)
        resolve(answer)
      }
      const told = (answer: Serializable): void => {
        if (child.isReady) settle(ok(answer as Answer))
        else {
          child.isReady = true
          cancel()
          ask()
        }
      }
      const ended = (): void => settle(refuse(child.ended ?? 'lost'))
      process.on('message', told).on('exit', ended).on('error', ended)
      keepAlive(process, true)
      if (child.isReady) ask()
      else cancel = this.#system.after(START, () => this.#kill(child, 'lost'))
    })
  }

  /** The process that is there, or a new one; null when the machine gives none. */
  #present(): Child | null {
    if (this.#child) return this.#child
    try {
      this.#child = this.#start()
    } catch {
      // No memory or no handles are left: as when it was lost.
    }
    return this.#child
  }

  #start(): Child {
    const { module, megabytes, isBare = false } = this.#settings
    // The extension is that of this module: sources run as they are, the package is compiled.
    const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
    const file = fileURLToPath(module.href.replace(/\.ts$/, extension))
    const process = fork(file, {
      env: {},
      execArgv: [
        // It writes, starts and loads nothing else.
        '--permission',
        `--allow-fs-read=${isBare ? file : '*'}`,
        `--max-old-space-size=${megabytes}`,
        ...(isBare ? ['--max-semi-space-size=8'] : []),
        '--no-warnings',
      ],
      serialization: isBare ? 'json' : 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const child: Child = { process, isReady: false, ended: null }
    const gone = (why: NoAnswer): void => {
      child.ended ??= why
      if (this.#child === child) this.#child = null
      this.#alive.delete(process)
    }
    this.#alive.add(process)
    process.on('error', () => gone('lost'))
    process.on('exit', (code, signal) =>
      gone(child.isReady && broke(code, signal) ? 'too-much' : 'lost'),
    )
    keepAlive(process, false)
    return child
  }
}

/** True when it ended by what it did; false when someone ended it. V8 aborts when memory is used up. */
function broke(code: number | null, signal: NodeJS.Signals | null): boolean {
  if (signal !== null) return !['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'].includes(signal)
  return code !== 0
}

/** Whether this process waits for the other one: only while it is asked something. */
function keepAlive(child: ChildProcess, yes: boolean): void {
  const how = yes ? 'ref' : 'unref'
  child[how]()
  child.channel?.[how]()
}
