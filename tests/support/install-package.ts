/** Installs the packed product in an empty folder, as someone who downloads it would. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

interface LockedPackage {
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly [key: string]: unknown
}

/**
 * Packs the product with `npm pack` and installs the tarball with npm in a folder, with the versions
 * of what it depends on that are locked here; npm takes those from its cache when it has them.
 * @param scripts false packs what is built already
 */
export function installPackage(folder: string, { scripts }: { scripts: boolean }): void {
  const packed = execFileSync(
    'npm',
    ['pack', '--silent', '--pack-destination', folder, ...(scripts ? [] : ['--ignore-scripts'])],
    { cwd: root, encoding: 'utf8' },
  )
  const tarball = basename(packed.trim().split('\n').at(-1)!)
  const { name, version, dependencies, bin } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>
  }
  const needed = Object.entries(packages).filter(
    ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
  )
  const top = { name: 'empty', version: '1.0.0', dependencies: { [name]: `file:${tarball}` } }
  const lock = {
    name: 'empty',
    version: '1.0.0',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': top,
      ...Object.fromEntries(needed),
      [`node_modules/${name}`]: { version, resolved: `file:${tarball}`, dependencies, bin },
    },
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, ...top }))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock))
  execFileSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
    stdio: 'inherit',
  })
}
