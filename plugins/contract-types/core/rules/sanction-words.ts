/**
 * What people write about a sanction themselves, against art. 30 of the law as it is since 1 November
 * 2016 (C-26, L-03 to L-05). What blocks is a figure that the law excludes, written in so many words.
 */
import type { RuleCheck, RuleDefinition } from '../../../kit/index.ts'

const since2016 = '2016-11-01'

/** Who writes so speaks of a sanction. */
const speaksOfSanction: RuleCheck = {
  kind: 'words-present',
  words: {
    nl: ['sanctie*', 'schorsing*', 'geschorst'],
    fr: ['sanction*', 'suspension*', 'suspendu*'],
    de: ['Sanktion*', 'Aussetzung*', 'ausgesetzt'],
  },
}
/** Who writes so may mean one. */
const holdsMoneyBack: RuleCheck = {
  kind: 'words-present',
  words: {
    nl: ['ingehouden', 'inhouding*', 'stopgezet', 'geblokkeerd'],
    fr: ['retenu*', 'retenue*', 'supprimé*', 'bloqué*'],
    de: ['einbehalten', 'gestrichen', 'gesperrt'],
  },
}

const longNl = (count: string): readonly string[] => [
  `sanctie van ${count} maanden`,
  `sanctie van hoogstens ${count} maanden`,
  `schorsing van ${count} maanden`,
  `schorsing van hoogstens ${count} maanden`,
  `geschorst voor ${count} maanden`,
  `${count} maanden geschorst`,
  `${count} maanden geen leefloon`,
  `${count} maanden zonder leefloon`,
]
const longFr = (count: string): readonly string[] => [
  `sanction de ${count} mois`,
  `sanction de maximum ${count} mois`,
  `suspension de ${count} mois`,
  `suspension de maximum ${count} mois`,
  `suspendu pendant ${count} mois`,
  `${count} mois sans revenu`,
]
const longDe = (count: string): readonly string[] => [
  `Sanktion von ${count} Monaten`,
  `Sanktion von höchstens ${count} Monaten`,
  `Aussetzung von ${count} Monaten`,
  `Aussetzung von höchstens ${count} Monaten`,
  `${count} Monate ausgesetzt`,
  `${count} Monate gesperrt`,
  `${count} Monate kein Eingliederungseinkommen`,
]

export const sanctionWordRules = [
  {
    id: 'start-of-sanction-current',
    topic: 'wording',
    severity: 'blocking',
    basis: 'law',
    source: 'wet van 26 mei 2002, art. 30 § 2 (sinds 1 november 2016)',
    certainty: 'a',
    validFrom: since2016,
    // A rent, too, may be due on such a day.
    when: { kind: 'any-of', checks: [speaksOfSanction, holdsMoneyBack] },
    check: {
      kind: 'no-words',
      words: {
        nl: ['eerste dag van de tweede maand', '1ste dag van de tweede maand'],
        fr: [
          'premier jour du deuxième mois',
          '1er jour du deuxième mois',
          'premier jour du second mois',
        ],
        de: [
          'ersten Tag des zweiten Monats',
          'erster Tag des zweiten Monats',
          '1. Tag des zweiten Monats',
        ],
      },
    },
    message: {
      nl: '‘{found}’ is de oude regel. Een sanctie begint ten laatste op de eerste dag van de derde maand na de beslissing.',
      fr: '« {found} » est l’ancienne règle. Une sanction commence au plus tard le premier jour du troisième mois après la décision.',
      de: '„{found}“ ist die alte Regel. Eine Sanktion beginnt spätestens am ersten Tag des dritten Monats nach dem Beschluss.',
    },
  },
  {
    id: 'sanction-not-longer',
    topic: 'wording',
    severity: 'blocking',
    basis: 'law',
    source: 'wet van 26 mei 2002, art. 30 § 2',
    certainty: 'a',
    check: {
      kind: 'no-words',
      words: {
        nl: ['4', '5', '6', '12', 'vier', 'vijf', 'zes', 'twaalf'].flatMap(longNl),
        fr: ['4', '5', '6', '12', 'quatre', 'cinq', 'six', 'douze'].flatMap(longFr),
        de: ['4', '5', '6', '12', 'vier', 'fünf', 'sechs', 'zwölf'].flatMap(longDe),
      },
    },
    message: {
      nl: '‘{found}’ is te lang. Een sanctie duurt hoogstens 1 maand, en bij herhaling hoogstens 3 maanden.',
      fr: '« {found} » est trop long. Une sanction dure 1 mois au plus, et 3 mois au plus si cela arrive encore.',
      de: '„{found}“ ist zu lang. Eine Sanktion dauert höchstens 1 Monat, bei Wiederholung höchstens 3 Monate.',
    },
  },
  {
    id: 'sanction-with-rights',
    topic: 'wording',
    severity: 'warning',
    basis: 'law',
    source: 'wet van 26 mei 2002, art. 20, 30 § 2 en 47',
    certainty: 'a',
    when: speaksOfSanction,
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'clause-present', clause: 'valid-reasons' },
        { kind: 'clause-present', clause: 'sanction-steps' },
        { kind: 'clause-present', clause: 'sanction-limits' },
        { kind: 'clause-present', clause: 'sanction-heard' },
        { kind: 'clause-present', clause: 'appeal' },
      ],
    },
    message: {
      nl: 'Jullie schreven zelf over een sanctie. Zet dan ook alle stappen en rechten erbij.',
      fr: 'Vous avez écrit quelque chose sur une sanction. Ajoutez alors toutes les étapes et tous les droits.',
      de: 'Sie haben selbst über eine Sanktion geschrieben. Setzen Sie dann alle Schritte und Rechte dazu.',
    },
    done: {
      nl: 'Waar jullie over een sanctie schrijven, staan ook de stappen en rechten.',
      fr: 'Là où vous parlez de sanction, on lit aussi les étapes et les droits.',
      de: 'Wo Sie über eine Sanktion schreiben, stehen auch die Schritte und Rechte.',
    },
  },
  {
    id: 'income-not-held-back',
    topic: 'wording',
    severity: 'warning',
    basis: 'law',
    source: 'wet van 26 mei 2002, art. 30',
    certainty: 'a',
    check: {
      kind: 'no-words',
      words: {
        nl: [
          'leefloon … stopgezet',
          'leefloon … ingehouden',
          'leefloon … geschorst',
          'leefloon … geblokkeerd',
          'uitbetaling … ingehouden',
          'leefloon … niet uitbetaald',
          'niet uitbetaald … leefloon',
          'inhouding* … leefloon',
          'pas … leefloon … als',
          'zonder … geen leefloon',
          'leefloon … tegengehouden',
          'uitbetaling … tegengehouden',
          'uitbetaling … verhinder(en|t)',
          'leefloon … op voorwaarde … afspraken',
          'leefloon … op voorwaarde … contract',
        ],
        fr: [
          'revenu … supprimé*',
          'revenu … suspendu*',
          'revenu … retenu*',
          'revenu … bloqué*',
          'paiement … retenu*',
          'paiement … bloqué*',
          'retenue* sur … revenu',
          'revenu … pas … payé*',
          'revenu … pas payé*',
          'sans … pas de revenu',
          'empêch* … paiement',
          'revenu … à condition … accords',
          'revenu … à condition … contrat',
        ],
        de: [
          'Eingliederungseinkommen … gestrichen',
          'Eingliederungseinkommen … einbehalten',
          'Eingliederungseinkommen … ausgesetzt',
          'Eingliederungseinkommen … gesperrt',
          'Auszahlung … einbehalten',
          'Eingliederungseinkommen … nicht ausgezahlt',
          'ohne … kein Eingliederungseinkommen',
          'Auszahlung … zurückgehalten',
          'Auszahlung … verhinder(n|t)',
          'Eingliederungseinkommen … unter der Bedingung … Absprachen',
          'Eingliederungseinkommen … unter der Bedingung … Vertrag*',
        ],
      },
    },
    message: {
      nl: 'Hier staat ‘{found}’. Een leefloon inhouden mag alleen volgens de stappen van de wet. Die staan bij ‘Wat als het niet lukt?’.',
      fr: 'On lit ici « {found} ». Le revenu ne peut être retenu qu’en suivant les étapes de la loi. Elles sont sous « Et si ça ne marche pas ? ».',
      de: 'Hier steht „{found}“. Das Einkommen darf nur nach den Schritten des Gesetzes wegfallen. Sie stehen bei „Was, wenn es nicht klappt?“.',
    },
  },
] as const satisfies readonly RuleDefinition[]
