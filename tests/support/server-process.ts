/** The server as a process of its own, as it runs for real. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { DemoResponse } from '../../schemas/api/index.ts'

export interface ServerProcess {
  readonly child: ChildProcess
  /** Where it listens, without a slash at the end. */
  readonly url: string
  /** What it wrote so far. */
  output(): string
  demo(): Promise<DemoResponse>
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Ended>
  readonly ended: Promise<Ended>
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: string
  readonly errors: string
}

export interface ProcessOptions {
  readonly folder: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Another program than the sources: the launcher of an installed package. */
  readonly program?: string
  /** Another Node than that of this test. */
  readonly node?: string
}

/** The root of the server, as it is in the sources. */
export const mainFile = fileURLToPath(new URL('../../server/main.ts', import.meta.url))

function start({ folder, args = [], env = {}, program = mainFile, node }: ProcessOptions): {
  child: ChildProcess
  output(): string
  ended: Promise<Ended>
} {
  const child = spawn(node ?? process.execPath, [program, ...args], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', SAMENSPRAAK_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  let errors = ''
  child.stdout.on('data', (data) => {
    output += data
  })
  child.stderr.on('data', (data) => {
    errors += data
  })
  // A test that fails half-way must not leave a server behind.
  const killIt = (): unknown => child.kill('SIGKILL')
  process.once('exit', killIt)
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code, signal) => {
      process.off('exit', killIt)
      resolve({ code, signal, output, errors })
    }),
  )
  return { child, output: () => output + errors, ended }
}

/** Runs a command of the server until it ends. */
export function runServer(options: ProcessOptions): Promise<Ended> {
  return start(options).ended
}

/** Starts a server and waits until it listens. @throws when it ends before */
export async function startServerProcess(options: ProcessOptions): Promise<ServerProcess> {
  const { child, output, ended } = start(options)
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', () => {
      const found = /^Samenspraak: (\S+)$/m.exec(output())
      if (found) resolve(found[1]!)
    })
    void ended.then(({ code, errors }) => reject(new Error(`It ended with ${code}: ${errors}`)))
  })
  return {
    child,
    url,
    output,
    ended,
    async demo() {
      const response = await fetch(`${url}/api/demo`)
      return (await response.json()) as DemoResponse
    },
    stop(signal = 'SIGTERM') {
      child.kill(signal)
      return ended
    },
  }
}
