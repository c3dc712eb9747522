import { describe, expect, test } from 'vitest'
import { study } from '../../plugins/contract-types/index.ts'
import { languages, type PartialText } from '../../schemas/basics/index.ts'

type Figures = Readonly<Record<'nl' | 'fr' | 'de', readonly RegExp[]>>

function expectFigures(clause: string, version: 'official' | 'plain', figures: Figures): void {
  const text: PartialText | undefined = study.clauses[clause]?.[version]
  for (const language of languages) {
    const said = text?.[language]
    if (said === undefined) {
      expect(study.writtenIn, `${clause} ${version}`).not.toContain(language)
      continue
    }
    for (const figure of figures[language]) expect(said, `${clause} ${version}`).toMatch(figure)
  }
}

describe('[T7] study says the figures of the law', () => {
  test('5 calendar days to think before signing (art. 6 § 3)', () => {
    expectFigures('reflection', 'plain', {
      nl: [/\b5 kalenderdagen/],
      fr: [/\b5 jours calendrier/],
      de: [/\b5 Kalendertage/],
    })
    expectFigures('reflection', 'official', {
      nl: [/vijf kalenderdagen/],
      fr: [/cinq jours calendrier/],
      de: [/fünf Kalendertagen/],
    })
  })

  test('an interview within 5 working days', () => {
    expectFigures('interview', 'plain', {
      nl: [/5 werkdagen/],
      fr: [/5 jours ouvrables/],
      de: [/5 Werktage/],
    })
    expectFigures('interview', 'official', {
      nl: [/vijf werkdagen/],
      fr: [/cinq jours ouvrables/],
      de: [/fünf Werktage/],
    })
  })

  test('an evaluation at least 3 times a year, 2 of them in person', () => {
    expect(study.evaluation).toMatchObject({ perYear: 3, inPerson: 2 })
    expectFigures('evaluation-rhythm', 'plain', {
      nl: [/3 keer per jaar/, /2 keer/],
      fr: [/3 fois par an/, /2 fois/],
      de: [/3-mal im Jahr/, /2-mal/],
    })
    expectFigures('evaluation-rhythm', 'official', {
      nl: [/drie keer per jaar/, /twee keer/],
      fr: [/trois fois par an/, /deux fois/],
      de: [/dreimal pro Jahr/, /zweimal/],
    })
  })

  test('a sanction of at most 1 month, 3 months on repetition, with the start of 2016', () => {
    expectFigures('sanction-limits', 'plain', {
      nl: [/hoogstens 1 maand/, /hoogstens 3 maanden/, /eerste dag van de derde maand/],
      fr: [/1 mois au plus/, /3 mois au plus/, /premier jour du troisième mois/],
      de: [/höchstens 1 Monat/, /höchstens 3 Monate/, /ersten Tag des dritten Monats/],
    })
    expectFigures('sanction-limits', 'official', {
      nl: [/ten hoogste één maand/, /ten hoogste drie maanden/, /eerste dag van de derde maand/],
      fr: [/un mois au plus/, /trois mois au plus/, /premier jour du troisième mois/],
      de: [/höchstens einen Monat/, /höchstens drei Monate/, /ersten Tag des dritten Monats/],
    })
  })

  test('the labour court within 3 months of notification (art. 47)', () => {
    expectFigures('appeal', 'plain', {
      nl: [/arbeidsrechtbank/, /3 maanden/],
      fr: [/tribunal du travail/, /3 mois/],
      de: [/Arbeitsgericht/, /3 Monate/],
    })
  })
})

describe('study says what happens when it does not work', () => {
  test('talking comes first, and what the centre owes before any sanction', () => {
    const setback = study.sections.find(({ kind }) => kind === 'setback')!
    const order = setback.start.nl.map(({ wording }) => wording)
    expect(order.indexOf('talk-first')).toBe(0)
    for (const later of ['sanction-steps', 'sanction-limits']) {
      expect(order.indexOf('centre-fails')).toBeLessThan(order.indexOf(later))
      expect(order.indexOf('valid-reasons')).toBeLessThan(order.indexOf(later))
    }
  })

  test('every step of art. 30 § 2 is told: notice, advice, reasons, hearing, appeal', () => {
    expect(study.clauses['sanction-steps']?.plain.nl).toMatch(/brief.*advies.*sanctie/s)
    expect(study.clauses['sanction-heard']?.plain.nl).toMatch(/mag jij je verhaal doen/)
    expect(study.rules.find(({ id }) => id === 'setback-complete')?.check).toEqual({
      kind: 'clauses-together',
      clauses: ['valid-reasons', 'sanction-steps', 'sanction-limits', 'sanction-heard'],
    })
    expect(study.rules.find(({ id }) => id === 'appeal-told')?.check).toEqual({
      kind: 'clause-present',
      clause: 'appeal',
    })
  })

  test('the centre that does not keep its promise is a reason that counts', () => {
    const { plain } = study.clauses['centre-fails']!
    expect(plain.nl).toMatch(/telt mee als reden/)
    expect(plain.nl).toMatch(/5 werkdagen/)
  })
})

describe('study asks for effort and never for results', () => {
  test('the client comes to class, sits the exams, and asks for the grant with help', () => {
    const agreements = JSON.stringify(study.sections.find(({ kind }) => kind === 'agreements'))
    for (const promise of [
      /ga naar de les/,
      /neem deel aan de examens/,
      /hoe mijn examens gingen/,
      /studietoelage aan\. Mijn maatschappelijk werker helpt/,
    ]) {
      expect(agreements).toMatch(promise)
    }
    expect(agreements).not.toMatch(/slaag|geslaagd|punten halen/)
  })

  test('what students usually promise besides is offered with what the centre does for it', () => {
    const offered = study.rules.flatMap(({ id, fix }) =>
      fix?.kind === 'insert' ? [[id, JSON.stringify(fix.blocks)] as const] : [],
    )
    expect(offered.map(([id]) => id)).toEqual([
      'class-promised',
      'exams-promised',
      'results-promised',
      'enrolment-promised',
      'work-promised',
      'grant-promised',
    ])
    for (const [id, blocks] of offered) {
      expect(blocks, id).not.toMatch(/slaag|geslaagd|punten halen|réussi|bestehe/)
      expect(blocks, id).toContain('"role":"proof"')
      if (id !== 'class-promised') expect(blocks, id).toContain('"party":"centre"')
    }
  })

  test('the promise of effort is a clause of its own, and not certain enough to block', () => {
    expect(study.clauses.effort?.plain.nl).toMatch(/belooft niet dat je slaagt/)
    expect(study.rules.find(({ id }) => id === 'effort-told')?.severity).toBe('hint')
  })
})
