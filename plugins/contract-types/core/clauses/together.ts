/** How both sides work together while the contract runs. */
import type { ClauseDefinition } from '../../../kit/index.ts'

export const togetherClauses = {
  'income-stays': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 2, 3 en 11',
    certainty: 'a',
    official: {
      nl: 'Het recht op leefloon volgt uit de wet. Dit contract voegt aan de voorwaarden van de wet geen nieuwe voorwaarden voor dat recht toe.',
    },
    plain: {
      nl: 'Je leefloon is een recht. De wet zegt wanneer je dat recht hebt. Dit contract voegt daar geen extra eisen aan toe.',
    },
  },
  balance: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 11 § 1; KB 11 juli 2002, art. 11 § 1',
    certainty: 'a',
    official: {
      nl: 'Dit contract gaat uit van de wensen, de bekwaamheden en de behoeften van de gerechtigde en van de mogelijkheden van het OCMW. Wat gevraagd wordt, staat in een billijke verhouding tot de hulp die geboden wordt. Beide partijen gaan verbintenissen aan.',
    },
    plain: {
      nl: 'We vertrekken van wat jij wil, kan en nodig hebt, en van wat het OCMW kan doen. Er staan afspraken in voor jou én voor het OCMW. Wat je moet doen en welke hulp je krijgt, zijn in evenwicht.',
    },
  },
  interview: {
    version: '1.0.0',
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'a',
    official: {
      nl: 'Op vraag van de gerechtigde heeft de maatschappelijk werker met hem of haar een onderhoud binnen vijf werkdagen.',
    },
    plain: {
      nl: 'Wil je praten? Vraag het. Binnen 5 werkdagen heb je een gesprek met je maatschappelijk werker. Een werkdag is elke dag van maandag tot vrijdag die geen feestdag is.',
    },
  },
  'evaluation-rhythm': {
    version: '1.0.0',
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'a',
    official: {
      nl: 'De gerechtigde en de maatschappelijk werker evalueren de uitvoering van dit contract ten minste drie keer per jaar, waarvan ten minste twee keer tijdens een ontmoeting in persoon.',
    },
    plain: {
      nl: 'We kijken minstens 3 keer per jaar samen hoe het gaat. Minstens 2 keer zien we elkaar daarvoor echt. We kijken naar jouw afspraken en naar die van het OCMW.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>
