/**
 * The process in which the functions of a centre's own type run. Each call gets a world of its own:
 * plain JavaScript with no clock, no chance, no console, no way to load or to make code, and nothing
 * of Node. Only text goes in and out, so nothing of this world can be reached from there. The process
 * itself has no environment, may read nothing, start nothing and load no other code, and is ended when
 * it does not answer. Should a function get out of its world after all, it finds this one as empty.
 *
 * It is a process and not a thread because a thread that needs too much memory can take the whole
 * server with it: the bound of a thread is not kept by code that allocates without a pause.
 */
import process from 'node:process'
import { constants, createContext, Script } from 'node:vm'

/** One call. Everything is text: JSON goes in as JSON. */
export interface FunctionTask {
  /** The source of `checks.js`. */
  readonly source: string
  /** The function to call; null only asks whether the functions in `names` are there. */
  readonly call: string | null
  readonly names: readonly string[]
  /** The arguments, as JSON. */
  readonly contract: string
  readonly context: string
  /** So long it may run, in milliseconds. */
  readonly time: number
}

export type FunctionAnswer =
  /** What it gave back, as JSON; for a question after names: those that are not there. */
  | { readonly kind: 'answered'; readonly json: string }
  /** It threw; `line` where the source itself cannot be read. */
  | { readonly kind: 'threw'; readonly message: string; readonly line: number | null }
  | { readonly kind: 'too-long' }

/** What a function may use. `Math` comes without chance. */
const allowed = [
  ...['Object', 'Array', 'String', 'Number', 'Boolean', 'BigInt', 'Symbol', 'Map', 'Set', 'JSON'],
  ...['Math', 'RegExp', 'Iterator', 'Error', 'RangeError', 'TypeError', 'SyntaxError', 'EvalError'],
  ...['ReferenceError', 'parseInt', 'parseFloat', 'isNaN', 'isFinite', 'NaN', 'Infinity'],
  ...['undefined', 'globalThis'],
]

/** In characters; a function that takes a contract over gives back a whole one. */
const LONGEST_ANSWER = 2 * 1024 * 1024

const prelude = new Script(`'use strict'
for (const name of Object.getOwnPropertyNames(globalThis)) {
  if (!${JSON.stringify(allowed)}.includes(name)) delete globalThis[name]
}
delete Math.random
delete Error.captureStackTrace
for (const name of ['prepareStackTrace', 'stackTraceLimit']) {
  Object.defineProperty(Error, name, { value: name === 'stackTraceLimit' ? 0 : undefined })
}
`)

/** In the world of the functions: what was thrown is made into text there, within the time. */
function callOf({ call, names, contract, context }: FunctionTask): string {
  const asked = call ? [call] : names
  const work = call
    ? `JSON.stringify(${call}(JSON.parse(${JSON.stringify(contract)}), JSON.parse(${JSON.stringify(context)})))`
    : `JSON.stringify([${asked.map((name) => `typeof ${name} === 'function' ? null : '${name}'`).join()}].filter((name) => name !== null))`
  return `(() => {
    'use strict'
    try {
      const answer = ${work}
      return typeof answer === 'string' ? 'a' + answer : 'anull'
    } catch (error) {
      return 't' + String(error instanceof Error ? error.message : error).slice(0, 300)
    }
  })()`
}

function run(task: FunctionTask): FunctionAnswer {
  const loads = task.source.split('\n').findIndex((text) => /\bimport\b/.test(text))
  if (loads >= 0) {
    return {
      kind: 'threw',
      message: 'Expected no "import": functions load nothing',
      line: loads + 1,
    }
  }
  let script: Script
  try {
    script = new Script(asScript(task.source), { filename: 'checks.js' })
  } catch (error) {
    const { message, stack = '' } = error as Error
    const line = /^checks\.js:(\d+)/.exec(stack)?.[1]
    return { kind: 'threw', message, line: line === undefined ? null : Number(line) }
  }
  try {
    const world = createContext(constants.DONT_CONTEXTIFY, {
      codeGeneration: { strings: false, wasm: false },
      microtaskMode: 'afterEvaluate',
    })
    const options = { timeout: task.time }
    prelude.runInContext(world, options)
    script.runInContext(world, options)
    const answer: unknown = new Script(callOf(task)).runInContext(world, options)
    if (typeof answer !== 'string' || answer.length > LONGEST_ANSWER) {
      return { kind: 'threw', message: 'Expected a shorter answer', line: null }
    }
    if (!answer.startsWith('a')) return { kind: 'threw', message: answer.slice(1), line: null }
    const json = answer.slice(1)
    if (!isJson(json)) return { kind: 'threw', message: 'Expected plain data', line: null }
    return { kind: 'answered', json }
  } catch (error) {
    const late = (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
    if (late) return { kind: 'too-long' }
    return { kind: 'threw', message: 'It throws when it is loaded', line: null }
  }
}

/** A function may have put another in the place of its own `JSON`. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** A module without imports is a script, once `export` is gone; lines stay where they are. */
function asScript(source: string): string {
  return `'use strict';${source.replace(/^([ \t]*)export (?=function\b|const\b)/gm, '$1')}`
}

/** Takes away from this process what it does not need itself. */
function leaveBehind(): void {
  const { deleteProperty } = Reflect
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (!allowed.includes(name)) deleteProperty(globalThis, name)
  }
  const functions = [() => {}, async () => {}, function* () {}, async function* () {}]
  for (const one of functions) {
    Object.defineProperty(Object.getPrototypeOf(one), 'constructor', { value: undefined })
  }
}

const send = process.send!.bind(process)
const end = process.exit.bind(process)
process.on('message', (task) => send(run(task as FunctionTask)))
// Who asked is gone.
process.on('disconnect', () => end(0))
leaveBehind()
send('ready')
