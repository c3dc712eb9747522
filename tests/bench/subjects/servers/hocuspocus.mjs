/** @hocuspocus/server with its SQLite extension and its defaults. Settings: PORT, DATABASE (a file). */
import { registerHooks } from 'node:module'

registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== 'better-sqlite3') return next(specifier, context)
    return { url: new URL('./sqlite-in-node.mjs', import.meta.url).href, shortCircuit: true }
  },
})

const { Server } = await import('@hocuspocus/server')
const { SQLite } = await import('@hocuspocus/extension-sqlite')

const server = new Server({
  address: '127.0.0.1',
  port: Number(process.env.PORT),
  quiet: true,
  extensions: [new SQLite({ database: process.env.DATABASE })],
})
await server.listen()
