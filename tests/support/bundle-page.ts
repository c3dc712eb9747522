import { build } from 'vite'

/**
 * A page of the tests as one HTML text, with its script inside.
 * @param entry the absolute path of the script
 */
export async function bundlePage(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rollupOptions: { input: entry, output: { format: 'iife' } },
      modulePreload: false,
    },
  })
  const [result] = Array.isArray(output) ? output : [output]
  if (!result || !('output' in result)) throw new Error('Expected a bundle')
  const { code } = result.output[0]
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>page</title><script>${code.replaceAll('</script', '<\\/script')}</script></html>`
}
