import { describe, expect, test } from 'vitest'
import { type SentenceRules, sentencesOf } from '../../../plugins/readability/text/sentences.ts'
import { tokensOf } from '../../../plugins/readability/text/tokens.ts'

const rules: SentenceRules = {
  language: 'nl',
  abbreviations: new Set(['art.', 'dhr.', 'nr.', 'bv.', 'enz.', 'blz.']),
  months: new Set(['mei']),
}

function sentences(text: string, language: 'nl' | 'fr' | 'de' = 'nl'): readonly string[] {
  return sentencesOf(text, tokensOf(text), { ...rules, language }).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('a sentence', () => {
  test.each([
    ['ends at a full stop, a question, a call.', 'Ik kom. Kom jij? Ja! Goed.', 4],
    ['goes on after an abbreviation', 'Zie art. 60 van dhr. Peeters, nr. 7. Daarna niet.', 2],
    [
      'goes on after short forms with full stops inside',
      'Dit is t.b.v. 3 mensen, o.a. Jan. Ja.',
      2,
    ],
    ['ends after "enz." before a capital', 'Boeken, schriften, enz. Wij betalen ze.', 2],
    ['goes on after the number of a date', 'Op 3. mei komt hij. Dan gaat hij.', 2],
    ['goes on after the number of a list', '1. Je komt naar de les.', 1],
    ['ends after a number at its end', 'Het is van 2026. Daarna niet.', 2],
    ['goes on after an initial', 'Mevrouw J. Peeters komt.', 1],
    ['goes on after a blank to fill in', 'Je betaalt ........ euro aan de school.', 1],
    ['ends at a blank that ends a line', 'Op welke dag: ........\nHet OCMW betaalt.', 2],
    ['holds its closing quote', 'Hij zei: “Ik kom.” Daarna ging hij.', 2],
    ['goes on inside an address', 'Kijk op www.ocmw.example. Of bel.', 2],
    ['goes on inside a number', 'Je krijgt 1.307,85 euro per maand.', 1],
    ['ends at an empty line', 'Zonder punt\n\nNog een', 2],
    ['goes on over a line', 'Een zin die\nverder gaat.', 1],
    ['ends at the next point of a list', 'Je doet:\n- een ding\n- nog een\n2) en dat', 4],
    ['ends also where nobody writes capitals', 'ik ga werken. ik zoek een job.', 2],
    ['is none in nothing', '', 0],
    ['is none in line breaks', '\n\n \n', 0],
  ])('%s', (_, text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })

  test('goes on after an ordinal number in German', () => {
    expect(sentences('Die 3. Sitzung ist am 4. Januar. Danach nicht.', 'de')).toHaveLength(2)
  })
})
