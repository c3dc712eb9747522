/**
 * Model B: the client's own table. A row for each of twelve kinds of life: what do you have, what do you
 * want, what do you need, how much does it matter, by when. It is filled in together, a step at a time.
 */
import { socialActivation } from '../../../plugins/contract-types/index.ts'
import { line, promise } from '../../../plugins/kit/index.ts'
import {
  type BlockToWrite,
  type Importance,
  type LifeDomain,
  lifeDomains,
} from '../../../schemas/document/index.ts'
import { type Asked, goalsOf, lineOf, type TypedModel, typed } from './model.ts'

interface Row {
  readonly domain: LifeDomain
  /** The head of the row in the model. */
  readonly words: string
  readonly have: string
  readonly want: string
  readonly need: string
  readonly importance: Exclude<Importance, ''>
  readonly due: string
}

const rows: readonly Row[] = [
  {
    domain: 'children',
    words: 'Kinderen',
    have: 'een zoon van 6 die graag tekent',
    want: 'Mijn zoon doet elke week iets leuks met andere kinderen.',
    need: 'een club in de buurt',
    importance: 'very',
    due: '2026-12-01',
  },
  {
    domain: 'housing',
    words: 'Wonen',
    have: 'een kamer bij mijn zus',
    want: 'Ik woon met mijn zoon op onszelf.',
    need: 'hulp bij het zoeken en een waarborg',
    importance: 'very',
    due: '2027-06-30',
  },
  {
    domain: 'leisure',
    words: 'Vrije tijd/ Ontspanning',
    have: 'een fiets',
    want: 'Ik ga een keer per week buiten met iemand.',
    need: 'iemand die meegaat',
    importance: 'little',
    due: '2027-03-01',
  },
  {
    domain: 'work',
    words: 'Werk',
    have: 'drie jaar ervaring in een keuken',
    want: 'Ik weet welk werk bij mij past.',
    need: 'een gesprek met iemand die dat kent',
    importance: 'rather',
    due: '2027-05-01',
  },
  {
    domain: 'spending',
    words: 'Uitgaven/ schulden',
    have: 'een map met brieven',
    want: 'Ik weet wat ik aan wie moet betalen.',
    need: 'samen alles op een rij zetten',
    importance: 'very',
    due: '2026-11-30',
  },
  {
    domain: 'income',
    words: 'Inkomen',
    have: 'mijn leefloon',
    want: 'Ik krijg alles waar ik recht op heb.',
    need: 'een lijst van wat er nog kan',
    importance: 'very',
    due: '2026-11-30',
  },
  {
    domain: 'administration',
    words: 'Administratie',
    have: 'een nieuwe identiteitskaart',
    want: 'Ik kan zelf mijn post online lezen.',
    need: 'iemand die het één keer voordoet',
    importance: 'rather',
    due: '2027-01-31',
  },
  {
    domain: 'education',
    words: 'Opleiding/ Scholing',
    have: 'een getuigschrift van het lager onderwijs',
    want: 'Ik spreek beter Nederlands.',
    need: 'een cursus als mijn zoon op school is',
    importance: 'rather',
    due: '2027-09-01',
  },
  {
    domain: 'health',
    words: 'Gezondheid (lich./ psych.)',
    have: 'een huisarts',
    want: 'Ik ga naar mijn afspraken bij de dokter.',
    need: 'vervoer naar het ziekenhuis',
    importance: 'very',
    due: '2026-10-31',
  },
  {
    domain: 'people',
    words: 'Mensen in je omgeving',
    have: 'mijn zus en een buurvrouw',
    want: 'Ik leer mensen kennen met kinderen.',
    need: 'een plek waar ik hen zie',
    importance: 'rather',
    due: '2027-04-01',
  },
  {
    domain: 'transport',
    words: 'Vervoer',
    have: 'een fiets, geen auto',
    want: 'Ik raak overal met de bus.',
    need: 'een abonnement',
    importance: 'little',
    due: '2026-12-15',
  },
  {
    domain: 'legal',
    words: 'Juridische zaken',
    have: 'een brief van de rechtbank',
    want: 'Ik begrijp wat in die brief staat.',
    need: 'een advocaat die het uitlegt',
    importance: 'rather',
    due: '2026-12-15',
  },
]

/** The first steps, in the rows with which people begin; the other rows wait. */
const steps: Readonly<Partial<Record<LifeDomain, readonly BlockToWrite[]>>> = {
  housing: [
    promise('client', 'Ik kijk elke week samen met mijn zus wat er te huur is.', 'We keken.', {
      rhythm: 'elke week',
    }),
    promise('centre', 'Sara vraagt met mij de waarborg aan.', 'De vraag is verstuurd.', {
      due: '2026-12-01',
    }),
  ],
  spending: [
    promise('client', 'Ik breng mijn map met brieven mee.', 'We keken er samen in.', {
      due: '2026-10-20',
    }),
    promise('centre', 'Sara belt met mij wie nog geld vraagt.', 'We schreven op wat we hoorden.', {
      due: '2026-11-15',
    }),
  ],
  health: [
    promise('client', 'Ik ga naar mijn afspraak bij de dokter.', 'Ik ging, of ik belde af.', {
      rhythm: 'als ik een afspraak heb',
    }),
    promise('centre', 'Sara regelt het vervoer naar het ziekenhuis.', 'Er was vervoer.', {
      rhythm: 'voor elke afspraak',
    }),
  ],
}

/** The columns of the table that a goal asks for in a line of its own: have, and need. */
const lines = socialActivation.sections.flatMap(({ goalLines = [] }) =>
  goalLines.map(({ nl }) => nl),
)
const [haveLine = '', needLine = ''] = lines

const table: readonly BlockToWrite[] = rows.map(
  ({ domain, have, want, need, importance, due }) => ({
    type: 'goal',
    domain,
    importance,
    due,
    children: [
      line(want),
      line(`${haveLine}${have}`),
      line(`${needLine}${need}`),
      ...(steps[domain] ?? []),
    ],
  }),
)

const asked: readonly Asked[] = [
  ...rows.map(
    ({ domain, words, have, want, need, importance, due }): Asked => ({
      what: `Over ${domain}: wat ik heb, wil en nodig heb, hoe belangrijk het is en tegen wanneer.`,
      words,
      inContract: (contract) => {
        const goals = goalsOf(contract).filter((goal) => goal.domain === domain)
        const text = goals.map(({ children }) => lineOf(children, 'text')).join('\n')
        return (
          goals.length === 1 &&
          goals[0]?.importance === importance &&
          goals[0].due === due &&
          [want, `${haveLine}${have}`, `${needLine}${need}`].every((said) => text.includes(said))
        )
      },
    }),
  ),
  {
    what: 'Elk doel vraagt wat er is en wat nodig is.',
    words: 'Wat heb je?',
    inContract: () => lines.length === 2 && lines.every((text) => text.trimEnd().endsWith(':')),
  },
  {
    what: 'Een belang van niet tot zeer.',
    words: 'Hoe belangrijk? Niet…tot….zeer',
    inContract: (contract) =>
      new Set(goalsOf(contract).map(({ importance }) => importance)).size === 3,
  },
  {
    what: 'Alle twaalf levensdomeinen, en geen ander.',
    words: 'doelstellingen … op verschillende levensdomeinen',
    inContract: (contract) =>
      goalsOf(contract)
        .map(({ domain }) => domain)
        .toSorted()
        .join() === lifeDomains.toSorted().join(),
  },
  {
    what: 'Stap voor stap invullen: een doel zonder afspraken mag er staan.',
    words: 'Naarmate we vorderen vullen we de verschillende stappen samen in',
    inContract: (contract) =>
      goalsOf(contract).some(({ children }) =>
        children.every((child) => child.type === 'paragraph'),
      ),
  },
]

const wish = [line('Ik wil met mijn zoon op mijn eigen benen staan.')]
const needs = [line('Mijn zus helpt mij. Met papieren heb ik hulp nodig.')]

export const modelB: readonly TypedModel[] = [
  {
    name: 'model B, the whole table',
    type: socialActivation,
    today: '2026-10-01',
    contract: typed(
      socialActivation,
      { takingPartPayer: 'centre' },
      { write: { wish, needs, agreements: table } },
    ),
    asked,
    // A wish without promises yet: a hint for each side, that people may leave for a next talk.
    raises: { 'goal-balance': 2 * (rows.length - Object.keys(steps).length) },
    silent: [
      'goal-present',
      'goal-domains',
      'goals-importance',
      'goals-dated',
      'client-promises',
      'centre-promises',
      'promises-in-period',
      'health-kept-out',
      'more-health-kept-out',
      'no-sanction-written',
      'no-sanction-told',
      'volunteering-not-promised',
      'exempted-by-own-choice',
    ],
  },
  {
    name: 'model B, the table as it starts',
    type: socialActivation,
    today: '2026-10-01',
    contract: typed(
      socialActivation,
      { takingPartPayer: 'centre' },
      {
        write: {
          wish,
          needs,
          // A row of which the questions alone stand there: it says nothing yet.
          agreements: [
            {
              type: 'goal',
              children: [line(''), line(haveLine), line(needLine)],
            },
          ],
        },
      },
    ),
    asked: [],
    raises: {
      'goal-present': 1,
      'goal-domains': 1,
      'goals-importance': 1,
      'goals-dated': 1,
      'goal-balance': 2,
      'client-promises': 1,
      'centre-promises': 1,
    },
    silent: ['wish-written', 'needs-written'],
  },
]
