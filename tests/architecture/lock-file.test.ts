import { expect, test } from 'vitest'
import { readSource } from '../support/source-files.ts'

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const locks = ['package-lock.json', 'tests/bench/package-lock.json']

function packagesOf(path: string): Readonly<Record<string, Locked>> {
  return (JSON.parse(readSource(path).text) as { packages: Record<string, Locked> }).packages
}

// A strict installation (`npm ci`) refuses a lock file that lacks a package for another platform, and
// npm leaves such a package out when the registry at hand does not have it.
test.each(locks)('%s has the optional packages of every platform', (path) => {
  const packages = packagesOf(path)
  const names = new Set(Object.keys(packages).map((key) => key.replace(/^.*node_modules\//, '')))
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !names.has(name))
  expect(missing).toEqual([])
})

test.each(locks)('%s names no other registry than that of npm', (path) => {
  const elsewhere = Object.values(packagesOf(path))
    .map(({ resolved = '' }) => resolved)
    .filter((address) => address !== '' && !address.startsWith('https://registry.npmjs.org/'))
  expect(elsewhere).toEqual([])
})
