/**
 * Model C: tasks in detail, for a course, with proof, dates, absence and jokers. It is also an example of
 * what a contract should not say: many findings are expected, and its orders come from one side.
 */
import { training as usualTraining, work } from '../../../plugins/contract-types/index.ts'
import { line, promise } from '../../../plugins/kit/index.ts'
import { hasClause, promises, says, setTo, shows, type TypedModel, typed } from './model.ts'

/** Of a centre that works with jokers. */
const training = setTo(usualTraining, { jokers: 'with' })

const wish = [line('Ik wil Nederlands leren om werk te vinden.')]
const needs = [line('Ik heb opvang nodig voor mijn dochter.')]

const facts = {
  training: 'Nederlands voor beginners',
  trainingOrganiser: 'Centrum voor Volwassenen Voorbeeld',
  trainingPlace: 'Stationsstraat 4, 9000 Voorbeeld',
  trainingFrom: '2026-10-05',
  trainingUntil: '2027-06-25',
  trainingTimetable: 'dinsdag en donderdag, van 9 tot 12 uur',
  organiserJoins: false,
  costEnrolment: 'centre',
  costTransport: 'centre',
  costInsurance: 'none',
  costClothes: 'none',
  costsPaidHow: 'voor de eerste dag',
} as const

/** Its tasks in our words: what, how often, and what shows that it was done. */
const tasks = [
  promise(
    'client',
    'Ik schrijf mij in voor de cursus.',
    'Sara kreeg het bewijs van inschrijving.',
    {
      due: '2026-10-05',
    },
  ),
  promise('client', 'Ik ga naar de les.', 'Ik was er, of ik had een goede reden.', {
    rhythm: 'twee keer per week',
  }),
  promise('client', 'Ben ik ziek? Dan verwittig ik in de voormiddag.', 'Er was een bericht.', {
    rhythm: 'op de dag zelf',
  }),
  promise('client', 'Ik geef de aanwezigheidslijst af.', 'Sara kreeg de lijst.', {
    rhythm: 'op de laatste werkdag van de maand',
  }),
]

const counted = { jokers: 4, jokersUsed: 1, jokersUsedOn: '22 oktober 2026' } as const

const asked: TypedModel['asked'] = [
  {
    what: 'Zich inschrijven, met een bewijs en een dag.',
    words: 'in te schrijven voor een cursus Nederlandse taal',
    inContract: promises('client', 'schrijf mij in'),
  },
  {
    what: 'Naar de les gaan, met hoe vaak.',
    words: 'alle lesdagen aanwezig',
    inContract: promises('client', 'naar de les'),
  },
  {
    what: 'Bij ziekte verwittigen, dezelfde dag.',
    words: 'verwittigt u in de voormiddag',
    inContract: promises('client', 'Ben ik ziek?'),
  },
  {
    what: 'Elke maand een bewijs, tegen een vaste dag.',
    words: 'uiterlijk de laatste werkdag van de maand',
    inContract: promises('client', 'aanwezigheidslijst'),
  },
  {
    what: 'Wat een goede reden is om er niet te zijn.',
    words: 'Geldige attesten zijn',
    inContract: hasClause('absence'),
  },
  {
    what: 'Hoeveel jokers er zijn in een schooljaar.',
    words: 'recht op … jokers per schooljaar',
    inContract: shows('jokers'),
  },
  {
    what: 'Hoeveel er gebruikt zijn, en wanneer.',
    words: 'reeds … jokers opgebruikt (+ data)',
    inContract: shows('jokersUsed', 'jokersUsedOn'),
  },
  {
    what: 'Hoeveel er over zijn: dat is te berekenen uit de twee getallen.',
    words: 'Er rest(en) u nog … jokers',
    inContract: ({ facts: { jokers, jokersUsed } }) =>
      Number(jokers?.value) - Number(jokersUsed?.value) === 3,
  },
  {
    what: 'Met een joker komt er geen voorstel tot schorsing.',
    words: 'geen voorstel tot schorsing',
    inContract: hasClause('jokers'),
  },
]

export const modelC: readonly TypedModel[] = [
  {
    name: 'model C, a course as the model words it',
    type: training,
    today: '2026-11-05',
    contract: typed(
      training,
      { ...facts, ...counted },
      {
        write: {
          wish,
          needs,
          // All the tasks are the client's, as in the model.
          agreements: [
            {
              type: 'goal',
              domain: 'education',
              children: [line('Ik leer Nederlands.'), ...tasks],
            },
          ],
        },
        add: {
          agreements: [
            line('U dient alle lesdagen aanwezig te zijn.'),
            line('Er wordt uitgegaan van een aanwezigheidsgraad van 100 %!'),
          ],
          setback: [
            line(
              'Ongewettigde afwezigheden kunnen de uitbetaling van uw financiële hulp verhinderen.',
            ),
            line('De uitbetaling van het leefloon wordt tegengehouden.'),
          ],
        },
      },
    ),
    asked: [
      ...asked,
      {
        what: 'Er altijd zijn.',
        words: 'aanwezigheidsgraad van 100 %',
        inContract: says('100 %'),
      },
      {
        what: 'Betalen hangt af van een papier.',
        words: 'wordt de uitbetaling van het leefloon tegengehouden',
        inContract: says('tegengehouden'),
      },
    ],
    raises: {
      'attendance-reasonable': 2,
      'income-not-held-back': 2,
      // Nothing at all comes from the other side.
      'centre-promises': 1,
      'goal-balance': 1,
      'promises-balanced': 1,
      'centre-helps-training': 1,
    },
    silent: [
      'promises-timed',
      'promises-enough',
      'absence-told',
      'jokers-dated',
      'jokers-add-up',
      'sanction-with-rights',
      'setback-complete',
      'no-community-service',
    ],
  },
  {
    name: 'model C, the same course with what the centre does',
    type: training,
    today: '2026-11-05',
    contract: typed(
      training,
      { ...facts, ...counted },
      {
        write: {
          wish,
          needs,
          agreements: [
            {
              type: 'goal',
              domain: 'education',
              children: [
                line('Ik leer Nederlands.'),
                ...tasks,
                promise('centre', 'Sara schrijft mij samen met mij in.', 'Ik ben ingeschreven.', {
                  due: '2026-10-02',
                }),
                promise('centre', 'Sara zoekt opvang voor mijn dochter.', 'Er was opvang.', {
                  due: '2026-10-05',
                }),
                promise('centre', 'Sara telt de jokers met mij.', 'We weten er hoeveel er zijn.', {
                  rhythm: 'op elk gesprek',
                }),
              ],
            },
          ],
        },
      },
    ),
    asked,
    raises: {},
    silent: ['promises-balanced', 'attendance-reasonable', 'income-not-held-back', 'goal-balance'],
  },
  {
    name: 'model C, looking for work as the model words it',
    type: work,
    today: '2026-11-05',
    contract: typed(
      work,
      { kindOfWork: 'poetsen', workBy: '2027-06-30', jobService: 'VDAB', costTravelWork: 'centre' },
      {
        write: {
          wish,
          needs,
          agreements: [
            {
              type: 'goal',
              domain: 'work',
              children: [
                line('Ik vind werk.'),
                promise('client', 'Ik schrijf mij in bij de VDAB.', 'Ik ben ingeschreven.', {
                  due: '2026-10-15',
                }),
                promise('client', 'Ik ga in op elke uitnodiging.', 'Ik was er, of ik belde af.', {
                  rhythm: 'als er een afspraak is',
                }),
                promise(
                  'client',
                  'Ik doe acht sollicitaties.',
                  'Sara kreeg mijn sollicitatiebewijzen.',
                  { rhythm: 'elke maand' },
                ),
              ],
            },
          ],
        },
        add: {
          setback: [
            line(
              'Dit kan ertoe leiden dat het leefloon voor een bepaalde periode geschorst wordt.',
            ),
          ],
        },
      },
    ),
    asked: [
      {
        what: 'Zich inschrijven om werk te zoeken.',
        words: 'in te schrijven als werkzoekende bij de VDAB',
        inContract: promises('client', 'schrijf mij in bij de VDAB'),
      },
      {
        what: 'Ingaan op uitnodigingen, en afbellen als het niet lukt.',
        words: 'vooraf telefonisch te vragen om de afspraak te verplaatsen',
        inContract: promises('client', 'elke uitnodiging'),
      },
      {
        what: 'Een vast aantal sollicitaties, met bewijzen.',
        words: 'maandelijks minstens acht sollicitaties',
        inContract: promises('client', 'acht sollicitaties'),
      },
    ],
    raises: {
      'applications-with-reason': 1,
      'proof-asked-once': 1,
      'income-not-held-back': 1,
      'centre-promises': 1,
      'goal-balance': 1,
      'promises-balanced': 1,
      'steps-of-both': 1,
    },
    silent: ['promises-timed', 'promises-enough', 'work-by-given', 'sanction-with-rights'],
  },
]
