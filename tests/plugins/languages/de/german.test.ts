import { german } from '../../../../plugins/languages/de/index.ts'
import { testLexicon } from '../lexicon-tests.ts'
import { examples } from './examples.ts'

testLexicon({
  name: 'German',
  data: german,
  examples,
  fewest: 450,
  sentenceWith: (words) => `Hier steht nun ${words} im Text.`,
  means: 'das heißt',
})
