import { build } from 'vite'

/**
 * A small React application as one script, built for development so that StrictMode does everything
 * twice.
 * @param source its code, in JSX, which may import files by their absolute path
 * @param folder a folder from which packages are found
 */
export async function bundleReact(source: string, folder: string): Promise<string> {
  const entry = `${folder}/virtual-entry.jsx`
  const output = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    root: folder,
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [
      {
        name: 'virtual-entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rollupOptions: { input: entry, output: { format: 'es' } },
      modulePreload: false,
    },
  })
  const [result] = Array.isArray(output) ? output : [output]
  if (!result || !('output' in result)) throw new Error('Expected a bundle')
  return result.output[0].code
}
