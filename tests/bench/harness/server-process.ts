import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { pause } from './clock.ts'

/** A server in a process of its own, so that its processor time and memory are its own. */
export interface ServerProcess {
  readonly pid: number
  readonly port: number
  /** The address of the inspector, when the server was started with it. */
  readonly inspector: string | null
  /** The exit code or the signal, once it has ended. */
  ended(): number | string | null
  /** The last lines that it printed, for when something is wrong. */
  output(): string
  /** Sends the signal and waits until the process is gone. */
  end(signal: NodeJS.Signals): Promise<void>
}

export interface Command {
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

/** A port of the loopback interface that nobody listened to a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/**
 * Starts Node with the command and waits until the port answers HTTP.
 * @throws Error with what the server printed, when it ends or says nothing within half a minute
 */
export async function startServer(
  command: (port: number) => Command,
  { inspect = false, profile = null as string | null } = {},
): Promise<ServerProcess> {
  const port = await freePort()
  const { args, cwd, env } = command(port)
  const extra = [
    ...(inspect ? ['--inspect=127.0.0.1:0'] : []),
    ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []),
  ]
  const child = spawn(process.execPath, [...extra, ...args], {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let printed = ''
  let ended: number | string | null = null
  const keep = (chunk: Buffer) => {
    printed = (printed + chunk.toString()).slice(-20_000)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  const gone = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      ended = error.message
      resolve()
    })
    child.once('exit', (code, signal) => {
      ended = code ?? signal ?? 'unknown'
      running.delete(child)
      resolve()
    })
  })

  const deadline = Date.now() + 30_000
  for (;;) {
    if (ended !== null || Date.now() > deadline) {
      child.kill('SIGKILL')
      throw new Error(`Expected a server on port ${port}, got ${ended ?? 'silence'}:\n${printed}`)
    }
    if (await answers(port)) break
    await pause(10)
  }
  return {
    pid: child.pid!,
    port,
    inspector: /ws:\/\/\S+/.exec(printed)?.[0] ?? null,
    ended: () => ended,
    output: () => printed,
    async end(signal) {
      child.kill(signal)
      const patience = setTimeout(() => child.kill('SIGKILL'), 20_000)
      await gone
      clearTimeout(patience)
    },
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      redirect: 'manual',
      signal: AbortSignal.timeout(2_000),
    })
    await response.body?.cancel()
    return true
  } catch {
    return false
  }
}
