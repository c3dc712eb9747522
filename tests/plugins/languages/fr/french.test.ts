import { french } from '../../../../plugins/languages/fr/index.ts'
import { testLexicon } from '../lexicon-tests.ts'
import { examples } from './examples.ts'

testLexicon({
  name: 'French',
  data: french,
  examples,
  fewest: 500,
  // An elision stands before a vowel.
  sentenceWith: (words) => `Vous lisez ${words.replace(/['’]$/, "'avril")} maintenant, voilà.`,
  means: 'c’est-à-dire',
})
