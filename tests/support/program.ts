/** A program beside the test, such as a portal: started, waited for, and ended. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Program {
  /** What it wrote so far. */
  output(): string
  stop(): Promise<void>
}

export interface ProgramOptions {
  readonly folder: string
  readonly env?: Readonly<Record<string, string>>
  /** It runs once this answers. */
  readonly url: string
}

/** Runs a file with Node. @throws when it ends, or does not answer within ten seconds */
export async function startProgram(
  file: string,
  { folder, env = {}, url }: ProgramOptions,
): Promise<Program> {
  const child = spawn(process.execPath, [file], { cwd: folder, env: { ...process.env, ...env } })
  let output = ''
  child.stdout.on('data', (data) => {
    output += data
  })
  child.stderr.on('data', (data) => {
    output += data
  })
  const killIt = (): unknown => child.kill('SIGKILL')
  process.once('exit', killIt)
  const ended = once(child, 'close')
  for (let tries = 0; ; tries += 1) {
    const there = await fetch(url).then(
      () => true,
      () => false,
    )
    if (there) break
    if (child.exitCode !== null || tries > 200) {
      killIt()
      throw new Error(`Expected ${file} to run: ${output}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return {
    output: () => output,
    async stop() {
      process.off('exit', killIt)
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
