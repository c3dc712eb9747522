import { accessSync, constants } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The Chromium of this machine: what `CHROMIUM` names, else the first of its usual names on the path
 * or in `/usr/bin`.
 * @returns an absolute path, or null when there is none
 */
export function findChromium(env: Readonly<Record<string, string | undefined>>): string | null {
  if (env.CHROMIUM && isAbsolute(env.CHROMIUM) && isExecutable(env.CHROMIUM)) return env.CHROMIUM
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter(isAbsolute)
  for (const name of env.CHROMIUM ? [env.CHROMIUM, ...names] : names) {
    for (const folder of folders) {
      const path = join(folder, name)
      if (isExecutable(path)) return path
    }
  }
  return null
}
