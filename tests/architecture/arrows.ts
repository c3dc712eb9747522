import { posix } from 'node:path'
import { type Import, packageOf } from '../support/imports.ts'

/** The four folders of the product, and what each may import from the others and from npm. */
export const layers = {
  schemas: {
    folders: ['schemas'],
    packages: ['lib0', 'prosemirror-model', 'valibot', 'yjs'],
  },
  plugins: {
    folders: ['schemas', 'plugins'],
    packages: [],
  },
  editor: {
    folders: ['schemas', 'plugins', 'editor'],
    packages: [
      '@fontsource-variable/atkinson-hyperlegible-next',
      'idb',
      'lib0',
      'lit',
      'prosemirror-commands',
      'prosemirror-inputrules',
      'prosemirror-keymap',
      'prosemirror-model',
      'prosemirror-state',
      'prosemirror-transform',
      'prosemirror-view',
      'uqr',
      'valibot',
      'vite',
      'y-protocols',
      'y-websocket',
      'yjs',
    ],
  },
  server: {
    folders: ['schemas', 'plugins', 'server'],
    packages: [
      '@hono/node-server',
      '@valibot/to-json-schema',
      'hono',
      'jose',
      'openid-client',
      'lib0',
      'pino',
      'prom-client',
      'valibot',
      'ws',
      'y-protocols',
      'yjs',
    ],
  },
} as const satisfies Readonly<
  Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>
>

export type Layer = keyof typeof layers

export function layerOf(path: string): Layer | null {
  const folder = path.split('/')[0]!
  return Object.hasOwn(layers, folder) ? (folder as Layer) : null
}

/** Why an import is not allowed, or null when it is. */
export function arrowProblem({ from, specifier, target }: Import): string | null {
  const layer = layerOf(from)
  if (layer === null) return null
  if (target === null) {
    if (specifier.startsWith('node:')) {
      return layer === 'server' ? null : `${layer} must not use ${specifier}`
    }
    const name = packageOf(specifier)
    if (name === 'y-prosemirror') return 'y-prosemirror is not used'
    return (layers[layer].packages as readonly string[]).includes(name)
      ? null
      : `${layer} must not use the package ${name}`
  }
  // A worker is named with the extension that it has when it runs: compiled or not.
  if (!/\.(?:[a-z]+|\$\{\w+\})$/.test(target)) return 'an import names its file with the extension'
  const other = layerOf(target)
  if (other === null || !(layers[layer].folders as readonly string[]).includes(other)) {
    return `${layer} must not import ${target}`
  }
  return entersByIndex(from, target) ? null : `${target} is imported past its folder's index.ts`
}

/** The concept folder of a file: `editor/sync`, `server/rooms`; a file of a layer itself is of none. */
function conceptOf(path: string): string {
  return path.split('/').slice(0, 2).join('/')
}

/** A concept folder is spoken to through its `index.ts`; inside it, files import each other freely. */
function entersByIndex(from: string, target: string): boolean {
  if (!target.endsWith('.ts') || conceptOf(from) === conceptOf(target)) return true
  return posix.basename(target) === 'index.ts' || target.split('/').length === 2
}
