import { describe, expect, test } from 'vitest'
import { dutch } from '../../../../plugins/languages/nl/index.ts'
import {
  createReadability,
  type ReadabilityFinding,
} from '../../../../plugins/readability/index.ts'

const engine = createReadability([dutch])

function underlined(text: string): readonly ReadabilityFinding[] {
  const { findings } = engine.checkBlock({ text, language: 'nl' }, { language: 'nl' })
  return findings.filter(({ severity }) => severity !== 'hint')
}

/** What people said that they do not understand, and what the study of 2015 names as unclear. */
const complaints: readonly (readonly [words: string, sentence: string])[] = [
  ['wettige redenen', 'Als ik lees dat ik wettige redenen moet aantonen, dan zwijg ik.'],
  ['aantonen', 'Je kan aantonen dat je ziek was.'],
  ['draagwijdte', 'Wij leggen de inhoud en de draagwijdte uit.'],
  ['tekortkoming', 'Bij een tekortkoming krijg je een brief.'],
  ['verbintenissen', 'Je leest jouw verbintenissen.'],
  ['billijkheidsredenen', 'Tenzij er sprake is van billijkheidsredenen.'],
  ['ongewettigde afwezigheden', 'Ongewettigde afwezigheden tellen mee.'],
  ['redelijke termijn', 'Het OCMW vindt een job binnen een redelijke termijn.'],
  ['in de mate van het mogelijke', 'Het OCMW helpt in de mate van het mogelijke.'],
  ['zo snel mogelijk', 'Je brengt het briefje zo snel mogelijk binnen.'],
  ['alle noodzakelijke inspanningen', 'Je levert alle noodzakelijke inspanningen.'],
  ['regelmatig', 'Je volgt regelmatig de lessen.'],
  ['tijdig', 'Je brengt de bewijzen tijdig binnen.'],
  ['schorsen', 'Het OCMW kan je leefloon schorsen.'],
  ['aanmanen', 'Het OCMW zal je eerst aanmanen.'],
  ['verweer', 'Welk verweer heb je?'],
  ['beroep indienen', 'Je kan beroep indienen.'],
  ['tussenkomst', 'Je krijgt een tussenkomst.'],
  ['BCSD', 'Dit gaat naar het BCSD.'],
  ['GPMI', 'Je tekent een GPMI.'],
  ['dient', 'U dient zich in te schrijven.'],
  ['in functie van', 'In functie van het gesprek veranderen we dit.'],
]

/** Everyday sentences with words that elsewhere are terms or officialese. */
const everyday = [
  'Mijn beroep is kok.',
  'Wat betekent dit woord?',
  'Mijn zus verjaart op de derde dag van mei.',
  'Een derde van de klas is ziek.',
  'Het onderhoud van de auto kost 100 euro.',
  'We hebben een gesprek gehouden over je huis.',
  'Waarvoor dient deze knop?',
  'Ik heb alles geregeld met de school.',
  'De arts geeft me een briefje.',
  'Ik ben bereid om dat te doen.',
  'We bellen elke maandag tussen 9 en 12 uur.',
  'Je krijgt tot vrijdag om te antwoorden.',
  'Ik zoek een woning in de buurt van mijn werk.',
  'Het OCMW betaalt de bus naar de les.',
  'De leraar kijkt je taak na.',
  'Mijn dochter is gezond en gaat graag naar school.',
  'We praten over wat goed gaat en wat moeilijk is.',
  'Het huis is ten noorden van de stad.',
  'Je mag bellen van 9 u tot 16 u en je krijgt antwoord.',
  'Je krijgt dit NIET terug.',
  'Ik wil graag Nederlands leren en daarna een job in de zorg zoeken.',
  'Ik ga elke dinsdag en donderdag naar de les.',
  'Wij praten op 3 maart, 9 juni en 15 september over hoe het gaat.',
  'Ik solliciteer vier keer per maand en toon de brieven of mails.',
  'Mevrouw Peeters belt de school en vraagt of er nog plaats is.',
  'Het OCMW antwoordt op mijn vraag binnen tien werkdagen.',
  'Een deel van je loon telt niet mee.',
  'Je komt bij ons na de les.',
  'Toon je kaart aan de balie.',
  'Drie keer per week ga ik uit.',
  'De auto staat drie maanden aan de straat.',
  'Je legt het boek op de tafel en het licht gaat aan in de kamer.',
  'Als je dat vraagt, mag je gehoord worden.',
]

describe('a Dutch text', () => {
  test.each(complaints)(
    'with ‘%s’, of which readers complain, is underlined there',
    (words, sentence) => {
      const found = underlined(sentence).map(({ text }) => text.toLowerCase())
      expect(found.some((text) => text.includes(words.toLowerCase()))).toBe(true)
    },
  )

  test.each(everyday)('of every day is left alone: %s', (sentence) => {
    expect(underlined(sentence).map(({ rule, text }) => `${rule}: ${text}`)).toEqual([])
  })

  test('offers the explanation of a term first, and plain words behind it', () => {
    const [finding] = underlined('Je hebt een wettige reden.')
    expect(finding?.suggestions.map(({ text }) => text)).toEqual([
      'wettige reden (dat betekent: een goede reden die de wet aanvaardt, bijvoorbeeld: je was ziek)',
      'goede reden',
    ])
  })

  test.each([
    ['Je dient dit morgen te doen.', 'Je moet dit morgen doen.'],
    ['Het OCMW kent je een premie toe.', 'Het OCMW geeft je een premie.'],
    ['Indien je ziek bent, bel je.', 'Als je ziek bent, bel je.'],
    ['Tracht te komen.', 'Probeer te komen.'],
    ['Dit is ten bedrage van 50 euro.', 'Dit is van 50 euro.'],
    ['Wij verstrekken je een kaart.', 'Wij geven je een kaart.'],
  ])('takes what is offered: %s', (before, after) => {
    const { findings } = engine.checkBlock({ text: before, language: 'nl' }, { language: 'nl' })
    const made = findings.flatMap(({ start, end, suggestions }) =>
      suggestions.map(({ text }) => before.slice(0, start) + text + before.slice(end)),
    )
    expect(made).toContain(after)
  })
})
