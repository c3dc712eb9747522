import { expect, test } from 'vitest'
import { insist } from '../../../editor/styles/index.ts'

test('every declaration of the paper is made important, but for custom properties', () => {
  const loose = '.a { --look: red; color: red; margin: 0 auto; }\n.b { gap: 1px; }'
  const tight = loose.replace(/\s*([{};])\s*/g, '$1')
  for (const rules of [loose, tight]) {
    const insisted = insist(rules)
    expect(insisted.match(/!important;/g)).toHaveLength(3)
    expect(insisted).toContain('--look: red;')
    expect(insisted.replaceAll(' !important', '')).toBe(rules)
  }
})
