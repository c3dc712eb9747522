import { describe, expect, test } from 'vitest'
import { readSource, repositoryFiles, typescriptFiles } from '../support/source-files.ts'

const sources = typescriptFiles()

function linesOf(text: string): number {
  return text.trimEnd().split('\n').length
}

describe('a file', () => {
  test('has at most 500 lines', () => {
    const long = sources.filter(({ text }) => linesOf(text) > 500)
    expect(long.map(({ path, text }) => `${path}: ${linesOf(text)}`)).toEqual([])
  })

  test('of more than 300 lines says at its head what it is', () => {
    const silent = sources.filter(({ text }) => {
      if (linesOf(text) <= 300) return false
      const start = text.search(/^(?:export|const|let|function|async|class|interface|type|test)\b/m)
      return !/\/\*\*|^\/\//m.test(text.slice(0, start))
    })
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  test('has a name in kebab-case', () => {
    const odd = sources.filter(({ path }) => {
      const name = path.slice(path.lastIndexOf('/') + 1)
      return !/^[a-z0-9]+(?:[-.][a-z0-9]+)*\.ts$/.test(name)
    })
    expect(odd.map(({ path }) => path)).toEqual([])
  })
})

describe('what is committed', () => {
  test('names no folder of the machine on which it was made', () => {
    const homes =
      /(?:^|[\s"'`(=:])(?:\/(?:home|root|Users|work|mnt|private)\/(?!someone)|[A-Z]:\\Users\\)/m
    const found = repositoryFiles()
      .filter((path) => /\.(?:ts|js|mjs|json|md|html|css|ya?ml|txt|svg|sh)$|\/run$/.test(path))
      .filter((path) => path !== 'tests/architecture/files.test.ts')
      .filter((path) => homes.test(readSource(path).text))
    expect(found).toEqual([])
  })

  test('is text in UTF-8 without a byte order mark, or a picture, a font or a recorded file', () => {
    const binary = /\.(?:png|woff2|bin|sqlite|db|ico)$/
    const odd = repositoryFiles()
      .filter((path) => !binary.test(path) && !path.includes('/golden/'))
      .filter((path) => /\0|\uFFFD|^\uFEFF/.test(readSource(path).text))
    expect(odd).toEqual([])
  })
})
