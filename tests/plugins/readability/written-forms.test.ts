import { expect, test } from 'vitest'
import { writtenForms } from '../../../plugins/readability/lexicon/written-forms.ts'

test.each([
  ['reden', ['reden']],
  ['wettige reden(en)', ['wettige reden', 'wettige redenen']],
  ['schors(en|t|te)', ['schorsen', 'schorst', 'schorste']],
  ['dien(|t) te', ['dien te', 'dient te']],
  ['(de )begunstigde(n)', ['begunstigde', 'begunstigden', 'de begunstigde', 'de begunstigden']],
  ['justifi{er}', ['justifier', 'justifie']],
])('%s', (form, expected) => {
  expect(writtenForms(form, { er: ['er', 'e'] })).toEqual(expected)
})

test('an ending that is not listed, or more forms than a word has, is a mistake that is told', () => {
  expect(() => writtenForms('justifi{er}')).toThrow('endings named "er"')
  const many = '(a|b|c|d|e)'.repeat(8)
  expect(() => writtenForms(many)).toThrow('at most 400')
  // Few by few, and then at once too many.
  const wide = `(a|b|c|d|e|f|g|h|i|j)(k|l|m|n|o|p|q|r|s|t)(${'uvwxyzéèêë'.split('').join('|')})x`
  expect(() => writtenForms(`${wide}(y|z)`)).toThrow('at most 400')
})
