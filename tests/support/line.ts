/**
 * The line between one person and the server: plain TCP, so that everything of that person goes through
 * it, pages, questions and sockets alike. It can be cut, kept down, and led to a server that was started
 * again elsewhere, while the page keeps its address.
 */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface Line {
  readonly url: string
  /** Ends what is open, as a router does that starts again. What comes next gets through. */
  cut(): void
  /** Cuts, and lets nothing through until {@link up}. */
  down(): void
  up(): void
  /** From now on the server is at this port. */
  leadTo(port: number): void
  close(): Promise<void>
}

/** How slow a line is: like a phone with little reception. */
export interface SlowLine {
  /** How much later everything arrives, in milliseconds. */
  readonly delay: number
  /** How much arrives in a second. */
  readonly bytesPerSecond: number
}

export async function openLine(port: number, slow?: SlowLine): Promise<Line> {
  let target = port
  let isUp = true
  const open = new Set<Socket>()
  const server = createServer((near) => {
    near.on('error', () => near.destroy())
    if (!isUp) {
      near.destroy()
      return
    }
    const far = connect(target, '127.0.0.1')
    far.on('error', () => near.destroy())
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      one.setNoDelay(true)
      open.add(one)
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      if (slow) trickle(one, other, slow)
      else one.pipe(other)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  function cut(): void {
    for (const socket of open) socket.destroy()
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    down() {
      isUp = false
      cut()
    },
    up() {
      isUp = true
    },
    leadTo(next) {
      target = next
    },
    async close() {
      cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Passes on what comes, later and in portions. */
function trickle(from: Socket, to: Socket, { delay, bytesPerSecond }: SlowLine): void {
  let free = 0
  from.on('data', (data: Buffer) => {
    const now = performance.now()
    free = Math.max(now + delay, free) + (data.length / bytesPerSecond) * 1000
    if (free - now > 2000) from.pause()
    setTimeout(() => {
      if (!to.destroyed) to.write(data)
      from.resume()
    }, free - now)
  })
  from.on('end', () => setTimeout(() => to.end(), Math.max(0, free - performance.now())))
}
