import { describe, expect, test } from 'vitest'
import { wordSearch } from '../../../../plugins/kit/check/index.ts'
import { contractTypeProblems } from '../../../../plugins/kit/define/index.ts'
import { smallType, typeWith } from '../../../support/small-type.ts'

const found = (entry: string, text: string) =>
  wordSearch({ nl: [entry] }, 'nl')(text).map((match) => match.found)

describe('[K5] words to look for', () => {
  test('are whole words, whatever their capitals, with their endings as they are written', () => {
    expect(found('sanctie', 'Sanctie, sancties, SANCTIE.')).toEqual(['Sanctie', 'SANCTIE'])
    expect(found('sanctie(s)', 'sanctie sancties sanctieve')).toEqual(['sanctie', 'sancties'])
    expect(found('sanctie*', 'sancties sanctioneren sanctiebeleid')).toEqual([
      'sancties',
      'sanctiebeleid',
    ])
    expect(found('*dienst', 'gemeenschapsdienst dienst diensten')).toEqual([
      'gemeenschapsdienst',
      'dienst',
    ])
    expect(found('diagnos(e|tiek)', 'diagnose diagnostiek diagnos')).toEqual([
      'diagnose',
      'diagnostiek',
      'diagnos',
    ])
    expect(found('100 %', 'altijd 100 % en 100%')).toEqual(['100 %'])
  })

  test('have letters of every kind around and in them', () => {
    expect(found('één', 'geëén één tweeéén')).toEqual(['één'])
    expect(wordSearch({ fr: ["l'intégration"] }, 'fr')('L’Intégration')).toHaveLength(1)
    expect(wordSearch({ de: ['prüfung*'] }, 'de')('Die PRÜFUNGEN')).toHaveLength(1)
    expect(found('moet slagen', 'moet\u00a0 slagen')).toEqual(['moet\u00a0 slagen'])
  })

  test('may have up to five words in between, within one sentence', () => {
    expect(found('moet … slagen', 'Wie moet dit jaar voor alles slagen?')).toHaveLength(1)
    expect(found('moet … slagen', 'Ik moet weg. Zal ik slagen?')).toEqual([])
    expect(found('moet … slagen', 'moet 1 2 3 4 5 slagen')).toHaveLength(1)
    expect(found('moet … slagen', 'moet 1 2 3 4 5 6 slagen')).toEqual([])
  })

  test('may have a number, in digits or in words of the language', () => {
    expect(
      found('# sollicitatie*', '8 sollicitaties, acht sollicitaties, een sollicitatie'),
    ).toEqual(['8 sollicitaties', 'acht sollicitaties'])
    expect(wordSearch({ de: ['# bewerbung*'] }, 'de')('zwölf Bewerbungen')).toHaveLength(1)
  })

  test('of another language are not looked for', () => {
    expect(wordSearch({ fr: ['sanction'] }, 'nl')('sanction')).toEqual([])
  })

  test('mean nothing else than what is written: they are no regular expression', () => {
    expect(found('a.b', 'a.b axb')).toEqual(['a.b'])
    expect(found('(x+', '(x+')).toEqual(['(x+'])
    expect(found('[a-z]', 'b [a-z]')).toEqual(['[a-z]'])
  })
})

describe('[K8] a list that would take long to look for', () => {
  test.each([
    '*a*a*a*a*b',
    'a(a)(a)(a)(a)(a)(a)(a)b',
    'a … b … c … d … e',
    '… slagen',
    'moet …',
    'a b c d e f g h i j k l m n',
    '()',
    '((x))',
    '*',
    '…',
  ])('is refused: %s', (entry) => {
    const problems = contractTypeProblems(typeWith({ kind: 'no-words', words: { nl: [entry] } }))
    expect(problems).toMatchObject([{ path: 'rules[0].check.words.nl[0]' }])
  })

  test('or is quick whatever it is given to read', () => {
    const entries = [
      '*a*',
      'a(a)(a)(a)(a)',
      'a … a … b',
      '# a',
      'a(a|aa)(a|aa)* *b',
      '*a a* … *b*',
      'a* … *a* … b',
    ]
    expect(contractTypeProblems(typeWith({ kind: 'no-words', words: { nl: entries } }))).toEqual([])
    const texts = [
      'a'.repeat(50_000),
      'a '.repeat(25_000),
      'a-'.repeat(25_000),
      'a-a-a-a '.repeat(6000),
      'aa,'.repeat(15_000),
    ]
    for (const entry of entries) {
      const search = wordSearch({ nl: [entry] }, 'nl')
      for (const text of texts) {
        const started = performance.now()
        search(`${text}!`)
        expect(performance.now() - started, `${entry} in ${text.slice(0, 6)}`).toBeLessThan(2000)
      }
    }
    expect(smallType.rules).toEqual([])
  })
})
