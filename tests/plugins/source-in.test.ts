import { describe, expect, test } from 'vitest'
import { contractTypes } from '../../plugins/contract-types/index.ts'
import { shownDefinition, sourceIn } from '../../plugins/kit/index.ts'

const sources = new Set(
  contractTypes.flatMap(({ rules, clauses, evaluation }) =>
    [...rules, ...Object.values(clauses), evaluation].map(({ source }) => source),
  ),
)

/** Words that only Dutch has. */
const dutch =
  /\b(?:wet|van|het|een|en|hoofdstuk|praktijk|sinds|tekst|omzendbrief|arrest|studie|bijlage|keuze|werkgroep|januari|juli|augustus|voor|over)\b/

describe('a source', () => {
  test('is read in the language of the reader', () => {
    const law = 'wet van 26 mei 2002, art. 3, 5° en art. 11 § 1; KB 11 juli 2002, hoofdstuk GPMI'
    expect(sourceIn(law, 'nl')).toBe(law)
    expect(sourceIn(law, 'fr')).toBe(
      'loi du 26 mai 2002, art. 3, 5° et art. 11 § 1; AR du 11 juillet 2002, chapitre PIIS',
    )
    expect(sourceIn(law, 'de')).toBe(
      'Gesetz vom 26. Mai 2002, Art. 3, 5° und Art. 11 § 1; KE vom 11. Juli 2002, Kapitel IPSE',
    )
    expect(sourceIn('KB 11 juli 2002, hoofdstuk GPMI (sinds 1 november 2016)', 'fr')).toBe(
      'AR du 11 juillet 2002, chapitre PIIS (depuis le 1er novembre 2016)',
    )
    expect(
      sourceIn(
        'Grondwettelijk Hof, arrest 86/2018 van 5 juli 2018; omzendbrief van 26 juli 2018',
        'de',
      ),
    ).toBe(
      'Verfassungsgerichtshof, Entscheid 86/2018 vom 5. Juli 2018; Rundschreiben vom 26. Juli 2018',
    )
  })

  test.each(['fr', 'de'] as const)('of a built-in type has no Dutch left in %s', (language) => {
    const left = [...sources].filter((source) => dutch.test(sourceIn(source, language)))
    expect(left).toEqual([])
  })

  test('that is written otherwise stays as it was written', () => {
    expect(sourceIn('Règlement communal, art. 4', 'de')).toBe('Règlement communal, Art. 4')
    expect(sourceIn('', 'fr')).toBe('')
  })

  test('of a clause is shown in the language of the contract', () => {
    for (const type of contractTypes) {
      expect(shownDefinition(type, 'fr').clauses.reflection?.source).toBe(
        'loi du 26 mai 2002, art. 6 § 3 et art. 13 § 3',
      )
    }
  })
})
