/**
 * Model A: short agreements in the je-form, and beside them the same in plain words. It has a part about
 * studies, one about work and one about training.
 */
import { contractTypes, study, training, work } from '../../../plugins/contract-types/index.ts'
import { line, promise } from '../../../plugins/kit/index.ts'
import { allBlocks, type BlockToWrite } from '../../../schemas/document/index.ts'
import { type Asked, hasClause, promises, says, shows, type TypedModel, typed } from './model.ts'

const third = {
  thirdName: 'Lien Claes, Hogeschool Voorbeeld',
  thirdAskedBy: 'client',
  thirdEvaluates: 'praat mee op het tweede gesprek',
} as const

/** What stands in every part of the model. */
const common: readonly Asked[] = [
  {
    what: 'Wie het contract sluit: het OCMW, en de cliënt met de geboortedatum.',
    words: 'enerzijds, en … geboren op',
    inContract: shows('centreName', 'centreAddress', 'clientName', 'clientBirthDate'),
  },
  {
    what: 'Een doel van het hele project, in woorden van de cliënt.',
    words: 'zelf je plan kunnen trekken',
    inContract: says('Ik wil mijn eigen plan trekken'),
  },
  {
    what: 'Wie de maatschappelijk werker is, en op welke uren die te bereiken is.',
    words: 'elke werkdag te bereiken tussen 9u en 12u',
    inContract: shows('workerName', 'workerReach'),
  },
  {
    what: 'Wie vervangt.',
    words: 'Zijn/haar vervanger is',
    inContract: shows('replacementName', 'replacementReach'),
  },
  {
    what: 'Van wanneer tot wanneer het loopt.',
    words: 'Geldigheidsduur van deze overeenkomst',
    inContract: (contract) =>
      contract.facts.contractFrom !== undefined && contract.facts.contractUntil !== undefined,
  },
  {
    what: 'Hoeveel exemplaren er zijn, en wie tekent.',
    words: 'in drie exemplaren',
    inContract: hasClause('copies', 'signatures'),
  },
  {
    what: 'Naast elke regel de uitleg: iemand meebrengen, bedenktijd, gehoord worden, veranderen, verhuizen, geen sanctie met een goede reden, beroep.',
    words: 'Meer uitleg over jouw integratieproject',
    inContract: (contract) =>
      hasClause(
        'support-person',
        'reflection',
        'heard',
        'informed',
        'change-together',
        'moving',
        'interview',
        'new-worker',
        'valid-reasons',
        'sanction-heard',
        'appeal',
      )(contract) && everyClauseIsExplained(contract),
  },
]

function everyClauseIsExplained(contract: TypedModel['contract']): boolean {
  const clauses = contractTypes.find(({ id }) => id === contract.type.id)?.clauses ?? {}
  return [...allBlocks(contract.body)].every(
    (block) =>
      block.type !== 'clause' ||
      (clauses[block.wording]?.plain.nl && clauses[block.wording]?.official.nl),
  )
}

const wish = [line('Ik wil mijn eigen plan trekken en op eigen benen staan.')]
const needs = [line('Ik leer snel. Ik heb hulp nodig met papieren.')]

const studyGoals: readonly BlockToWrite[] = [
  {
    type: 'goal',
    domain: 'education',
    children: [
      line('Ik haal mijn diploma.'),
      promise('client', 'Ik toon mijn bewijs van inschrijving.', 'Sara kreeg een kopie.', {
        due: '2026-10-15',
      }),
      promise('client', 'Ik ga regelmatig naar de les.', 'Ik volgde de regels van de school.', {
        rhythm: 'elke lesweek',
      }),
      promise('client', 'Ik neem deel aan de examens.', 'Ik legde mijn examens af.', {
        rhythm: 'elke examenperiode',
      }),
      promise('client', 'Ik doe mijn best om verder te geraken.', 'Ik deed wat we afspraken.', {
        rhythm: 'het hele jaar',
      }),
      promise('client', 'Ik vertel hoe mijn examens gingen.', 'Sara kreeg mijn punten.', {
        rhythm: 'binnen 7 werkdagen',
      }),
      promise('centre', 'Sara helpt mij om dit waar te maken.', 'Ik kreeg hulp als ik ze vroeg.', {
        rhythm: 'als ik het vraag',
      }),
      promise(
        'centre',
        'Sara bekijkt met mij hoe mijn studie gaat.',
        'We schreven op wat beter kan.',
        {
          rhythm: 'na elke examenperiode',
        },
      ),
      promise('third', 'De school helpt mij mijn vakken te kiezen.', 'Ik kreeg een gesprek.', {
        rhythm: 'elk schooljaar',
      }),
    ],
  },
  {
    type: 'goal',
    domain: 'income',
    children: [
      line('Ik heb genoeg geld om te studeren.'),
      promise('client', 'Ik vraag een studietoelage aan.', 'De aanvraag is verstuurd.', {
        due: '2026-11-30',
      }),
      promise('client', 'Ik vraag dat de kinderbijslag naar mij komt.', 'De vraag is verstuurd.', {
        due: '2026-12-15',
      }),
      promise(
        'client',
        'Ik vraag dat het onderhoudsgeld naar mij komt.',
        'De vraag is verstuurd.',
        {
          due: '2026-12-15',
        },
      ),
      promise('client', 'Ik werk op momenten die bij mijn studie passen.', 'Ik zocht werk.', {
        rhythm: 'in de vakantie, als we dat samen kiezen',
      }),
      promise('centre', 'Sara vult de aanvragen samen met mij in.', 'We zaten ervoor samen.', {
        due: '2026-11-15',
      }),
      promise('centre', 'Sara zoekt met mij wat ik nog kan krijgen.', 'We maakten een lijst.', {
        due: '2026-11-15',
      }),
    ],
  },
]

const studies: TypedModel = {
  name: 'model A, for studies',
  type: study,
  today: '2026-10-01',
  contract: typed(
    study,
    {
      ...third,
      contractUntil: '2029-09-30',
      school: 'Hogeschool Voorbeeld',
      study: 'bachelor verpleegkunde',
      studyFrom: '2026-09-21',
      studyUntil: '2029-09-15',
      schoolYear: 'eerste jaar, 2026-2027',
      enrolmentDate: '2026-09-14',
      equityDecisionDate: '2026-09-10',
      equityDecisionReference: '2026/118',
      costEnrolment: 'centre',
      costBooks: 'shared',
      costTransport: 'centre',
      studyGrant: 'ask',
      ownFamilyMoney: true,
      childBenefit: 'ask',
      maintenance: 'ask',
    },
    {
      write: { wish, needs, agreements: studyGoals },
      add: {
        // What the model says otherwise than the law of today, in a few of its own words.
        money: [
          line('Het leefloon komt op voorwaarde dat je de afspraken in dit contract naleeft.'),
        ],
        evaluation: [line('We bekijken dit contract minstens driemaandelijks.')],
        setback: [line('Een sanctie gaat in op de eerste dag van de tweede maand.')],
      },
    },
  ),
  asked: [
    ...common,
    {
      what: 'Wie nog meedoet, en wat die doet.',
      words: 'Andere partners zijn',
      inContract: (contract) =>
        shows('thirdName')(contract) && promises('third', 'school helpt')(contract),
    },
    {
      what: 'Welke studie, waar, en van wanneer tot wanneer.',
      words: 'Aard studies',
      inContract: shows('study', 'school', 'studyFrom', 'studyUntil'),
    },
    ...[
      ['Een bewijs van inschrijving.', 'Je levert een bewijs van inschrijving', 'inschrijving'],
      ['Naar de les gaan.', 'Je volgt regelmatig de lessen', 'naar de les'],
      ['Deelnemen aan de examens.', 'Je neemt deel aan de examenzittijden', 'aan de examens'],
      ['Zijn best doen.', 'alle noodzakelijke inspanningen', 'mijn best'],
      ['De resultaten binnen 7 werkdagen.', 'binnen de 7 werkdagen', 'hoe mijn examens gingen'],
      ['Werken wanneer het past.', 'periodes verenigbaar met de studies', 'bij mijn studie passen'],
      ['Een studietoelage tegen een dag.', 'Je vraagt een studiebeurs aan', 'een studietoelage'],
      ['Kinderbijslag op eigen naam.', 'de kinderbijslag aan je zelf', 'de kinderbijslag'],
      ['Onderhoudsgeld op eigen naam.', 'het onderhoudsgeld aan je zelf', 'het onderhoudsgeld'],
    ].map(
      ([what, words, text]): Asked => ({
        what: what!,
        words: words!,
        inContract: promises('client', text!),
      }),
    ),
    {
      what: 'De maatschappelijk werker steunt, en kijkt samen of het genoeg is van beide kanten.',
      words: 'inspanningen van jezelf of het OCMW volstaan',
      inContract: (contract) =>
        promises('centre', 'waar te maken')(contract) &&
        promises('centre', 'hoe mijn studie gaat')(contract),
    },
    {
      what: 'Een jaar opnieuw doen wordt apart bekeken.',
      words: 'een individuele beslissing',
      inContract: hasClause('year-again'),
    },
  ],
  raises: {
    'start-of-sanction-current': 1,
    'income-not-held-back': 1,
    'rhythm-of-the-law': 1,
    // Nine promises of the client and four of the centre, as the model has them.
    'promises-balanced': 1,
  },
  silent: [
    'effort-not-result',
    'study-whole',
    'talks-planned',
    'promises-by-someone',
    'promises-enough',
    'promises-in-period',
    'third-promises',
    'third-evaluates',
    'setback-complete',
    'sanction-with-rights',
    'national-number-kept-out',
    'words-of-law-explained',
  ],
}

const trainings: TypedModel = {
  name: 'model A, for a training',
  type: training,
  today: '2026-10-01',
  contract: typed(
    training,
    {
      training: 'opleiding tot zorgkundige',
      trainingOrganiser: 'Centrum voor Volwassenen Voorbeeld',
      trainingPlace: 'Stationsstraat 4, 9000 Voorbeeld',
      trainingFrom: '2026-10-05',
      trainingUntil: '2027-06-25',
      trainingTimetable: 'maandag tot donderdag, van 9 tot 15 uur',
      organiserJoins: false,
      costEnrolment: 'centre',
      costTransport: 'centre',
      costInsurance: 'organiser',
      costClothes: 'centre',
      costsPaidHow: 'voor de eerste dag',
      extraWhat: 'premie om door te gaan',
      extraAmount: 150,
      extraCondition: 'als ik na drie maanden nog meedoe',
      extraDate: '2027-01-15',
    },
    { write: { wish, needs } },
  ),
  asked: [
    ...common,
    {
      what: 'Welke opleiding, bij wie, waar, wanneer en op welke uren.',
      words: 'Uurrooster vorming',
      inContract: shows(
        'training',
        'trainingOrganiser',
        'trainingPlace',
        'trainingFrom',
        'trainingUntil',
        'trainingTimetable',
      ),
    },
    {
      what: 'Een premie met bedrag, dag en voorwaarde.',
      words: 'als aanmoedigingspremie een bedrag van',
      inContract: shows('extraAmount', 'extraDate', 'extraCondition'),
    },
    {
      what: 'Wie de vier kosten betaalt, en dat het niet de cliënt is.',
      words: 'zorgt voor de betaling van volgende kosten',
      inContract: (contract) =>
        shows('costEnrolment', 'costTransport', 'costInsurance', 'costClothes')(contract) &&
        hasClause('costs')(contract),
    },
  ],
  raises: {},
  silent: [
    'costs-have-payer',
    'costs-not-client',
    'premium-dated',
    'extra-help-complete',
    'training-named',
    'training-timed',
    'training-in-period',
    'jokers-add-up',
    'income-not-held-back',
    'sanction-with-rights',
  ],
}

const works: TypedModel = {
  name: 'model A, for work',
  type: work,
  today: '2026-10-01',
  contract: typed(
    work,
    {
      kindOfWork: 'helpen in de keuken van een school',
      workBy: '2027-06-30',
      jobService: 'VDAB',
      employer: 'Basisschool Voorbeeld',
      workplace: 'Voorbeeld',
      workFunction: 'keukenhulp',
      costTravelWork: 'centre',
    },
    {
      write: { wish, needs },
      add: {
        agreements: [
          {
            type: 'goal',
            domain: 'work',
            children: [
              line('Ik begin in de keuken van de school.'),
              promise('client', 'Ik ga kennismaken met de school.', 'Ik ging langs.', {
                due: '2026-11-15',
              }),
              promise('centre', 'Nele volgt op hoe het gaat.', 'We hoorden elkaar.', {
                rhythm: 'elke maand',
              }),
            ],
          },
        ],
      },
    },
  ),
  asked: [
    ...common,
    {
      what: 'Welk werk, bij wie en waar.',
      words: 'Aard tewerkstelling',
      inContract: shows('kindOfWork', 'employer', 'workplace', 'workFunction'),
    },
    {
      what: 'Binnen welke tijd het plan naar werk leidt.',
      words: 'binnen een bepaalde periode tot een arbeidsovereenkomst',
      inContract: ({ facts }) => facts.workBy !== undefined,
    },
    {
      what: 'Wie het werk opvolgt.',
      words: 'Je trajectwerkster, die instaat voor de opvolging',
      inContract: promises('centre', 'Nele volgt op'),
    },
    {
      what: 'Een passende job als de cliënt klaar is.',
      words: 'een passende job binnen een redelijke termijn',
      inContract: hasClause('suitable-job'),
    },
  ],
  raises: {},
  silent: [
    'work-by-given',
    'work-by-in-period',
    'steps-of-both',
    'suitable-job-told',
    'applications-with-reason',
    'effort-not-result',
  ],
}

export const modelA: readonly TypedModel[] = [studies, trainings, works]
