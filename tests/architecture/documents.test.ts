import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { settings } from '../../server/config.ts'
import { readSource, repository, repositoryFiles } from '../support/source-files.ts'
import { sentencesOf, wordCount } from '../support/words.ts'

const readme = readSource('README.md').text

describe('the README', () => {
  test('names every setting of the server and no other', () => {
    const named = [...readme.matchAll(/^\| `([A-Z][A-Z_]+)`/gm)].map(([, name]) => name)
    expect(named.toSorted()).toEqual(Object.keys(settings).toSorted())
  })

  test('gives commands that package.json has', () => {
    const { scripts } = JSON.parse(readSource('package.json').text) as {
      scripts: Record<string, string>
    }
    const used = [...readme.matchAll(/\bnpm run ([a-z:-]+)/g)].map(([, name]) => name!)
    expect(used.length).toBeGreaterThan(0)
    for (const name of [...used, 'start', 'test']) expect(scripts, name).toHaveProperty([name])
  })

  test('shows the element with the attributes and events that it has', () => {
    const element = readSource('editor/element/gpmi-editor.ts').text
    for (const [, event] of readme.matchAll(/`(gpmi-[a-z-]+)`/g)) {
      expect(element, event).toContain(`gpmi-${event!.slice(5)}`)
    }
    const table = /\| Attribute[\s\S]*?\n\n/.exec(readme)?.[0] ?? ''
    const attributes = [...table.matchAll(/^\| `([a-z-]+)`/gm)].map(([, name]) => name!)
    expect(attributes.length).toBeGreaterThan(3)
    for (const attribute of attributes) {
      expect(element, attribute).toMatch(new RegExp(`\\b${attribute}\\b`))
    }
  })
})

test('every link between the documents leads to a file', () => {
  const broken = repositoryFiles()
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      [...readSource(path).text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(([, link]) => join(dirname(path), link!))
        .filter((link) => !existsSync(join(repository, link)))
        .map((link) => `${path}: ${link}`),
    )
  expect(broken).toEqual([])
})

test.each(['uitleg', 'explication', 'erklaerung'])(
  'docs/%s.md is written in short sentences',
  (name) => {
    const text = readSource(`docs/${name}.md`).text.replace(/^#.*$/gm, '').replace(/[*_`]/g, '')
    const paragraphs = text.split(/\n\n+|\n- /).map((part) => part.replace(/\s+/g, ' '))
    const long = paragraphs.flatMap(sentencesOf).filter((sentence) => wordCount(sentence) > 25)
    expect(long).toEqual([])
  },
)
