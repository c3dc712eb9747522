import { expect, test } from 'vitest'
import { typescriptFiles } from '../support/source-files.ts'

// Setting the attribute is refused by a strict Content-Security-Policy; setting the property is not.
test('[EM4] nothing of the editor writes a style or a handler into an attribute', () => {
  const inline =
    /(?<![-.\w])style=(?:"|\$\{)|setAttribute\(\s*['"](?:style|on\w+)['"]|styleMap|<style|createElement\(\s*['"]style['"]|\son[a-z]+="/
  const found = typescriptFiles()
    .filter(({ path }) => path.startsWith('editor/'))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => {
        const code = line.replace(/^\s*(?:\/\/|\*|\/\*).*/, '')
        return inline.test(code) ? [`${path}:${index + 1}: ${line.trim()}`] : []
      }),
    )
  expect(found).toEqual([])
})
