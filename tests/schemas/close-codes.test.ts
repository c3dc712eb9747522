import { describe, expect, test } from 'vitest'
import { languages } from '../../schemas/basics/index.ts'
import {
  type RefusalCode,
  refusalStatus,
  refusalText,
  roleNames,
  roles,
} from '../../schemas/contract/index.ts'
import { afterClose, closeCodes } from '../../schemas/sync/index.ts'
import { readSource } from '../support/source-files.ts'
import { sentencesOf, wordCount } from '../support/words.ts'

const codes = Object.entries(closeCodes)

describe('the close codes', () => {
  test('[W6] say in every language what happened, in short sentences', () => {
    for (const [code, { text }] of codes) {
      for (const language of languages) {
        expect(text[language].length, `${code} ${language}`).toBeGreaterThan(20)
        for (const sentence of sentencesOf(text[language])) {
          expect(wordCount(sentence), `${code} ${language}: ${sentence}`).toBeLessThanOrEqual(20)
        }
      }
    }
  })

  test('[W6] say that the text is not lost, wherever it is set aside', () => {
    for (const [code, { editor, text }] of codes) {
      if (editor !== 'set-aside') continue
      expect(text.nl, code).toContain('niet weg')
      expect(text.fr, code).toContain('n’est pas perdu')
      expect(text.de, code).toContain('nicht verloren')
    }
  })

  test('[W6] have names and codes of their own, of which 44xx are final', () => {
    expect(new Set(codes.map(([, { name }]) => name)).size).toBe(codes.length)
    for (const [code, { editor }] of codes) {
      if (code.startsWith('44')) expect(editor, code).not.toBe('retry')
      expect(afterClose(Number(code)), code).toBe(editor)
    }
  })

  test('[W6] of others are tried again', () => {
    for (const code of [1000, 1001, 1006, 4499, 0, Number.NaN])
      expect(afterClose(code)).toBe('retry')
  })

  test('[W6] stand in the table of SPEC.md under the same names', () => {
    const spec = readSource('schemas/SPEC.md').text
    for (const [code, { name }] of codes) {
      expect(spec).toMatch(new RegExp(`^\\| ${code} \\| ${name} +\\|`, 'm'))
    }
    expect(spec.match(/^\| \d{4} \|/gm)).toHaveLength(codes.length)
  })
})

describe('the refusals', () => {
  test('[A2] have a status and a sentence in every language', () => {
    for (const [code, status] of Object.entries(refusalStatus)) {
      const text = refusalText(code as RefusalCode)
      expect(status, code).toBeGreaterThanOrEqual(400)
      for (const language of languages) expect(text[language].length, code).toBeGreaterThan(10)
    }
  })

  test('every role has a name in every language', () => {
    for (const role of roles)
      for (const language of languages) expect(roleNames[role][language]).not.toBe('')
  })
})
