/** What a contract about full-time studies needs to know, on top of the facts of every contract. */
import type { FactDefinition } from '../../kit/index.ts'
import { coreFacts } from '../core/index.ts'

const payer = {
  kind: 'choice',
  choices: {
    centre: { nl: 'het OCMW', fr: 'le CPAS', de: 'das ÖSHZ' },
    grant: { nl: 'mijn studietoelage', fr: 'ma bourse d’études', de: 'meine Studienbeihilfe' },
    shared: {
      nl: 'het OCMW en ik, elk een deel',
      fr: 'le CPAS et moi, chacun une partie',
      de: 'das ÖSHZ und ich, jeder einen Teil',
    },
    client: { nl: 'ik', fr: 'moi', de: 'ich' },
    other: { nl: 'iemand anders', fr: 'quelqu’un d’autre', de: 'jemand anderes' },
  },
} as const

export const facts = {
  ...coreFacts,
  school: {
    kind: 'text',
    label: { nl: 'mijn school', fr: 'mon école', de: 'meine Schule' },
    hint: {
      nl: 'School, hogeschool of universiteit, en de campus.',
      fr: 'École, haute école ou université, et le campus.',
      de: 'Schule, Hochschule oder Universität, und der Campus.',
    },
    source: 'file.study.school',
  },
  study: {
    kind: 'text',
    label: { nl: 'mijn studie', fr: 'mes études', de: 'mein Studium' },
    hint: {
      nl: 'De richting en het diploma.',
      fr: 'L’orientation et le diplôme.',
      de: 'Die Richtung und der Abschluss.',
    },
    source: 'file.study.name',
  },
  studyFrom: {
    kind: 'date',
    label: { nl: 'begin van mijn studie', fr: 'début de mes études', de: 'Beginn meines Studiums' },
    source: 'file.study.from',
  },
  studyUntil: {
    kind: 'date',
    label: {
      nl: 'wanneer ik wil klaar zijn',
      fr: 'quand je veux avoir fini',
      de: 'wann ich fertig sein will',
    },
    hint: {
      nl: 'Het einde van de hele studie, niet van dit jaar.',
      fr: 'La fin de toutes les études, pas de cette année.',
      de: 'Das Ende des ganzen Studiums, nicht dieses Jahres.',
    },
    source: 'file.study.until',
  },
  schoolYear: {
    kind: 'text',
    label: { nl: 'dit schooljaar', fr: 'cette année scolaire', de: 'dieses Schuljahr' },
    hint: {
      nl: 'Bijvoorbeeld: tweede jaar, 2026-2027.',
      fr: 'Par exemple : deuxième année, 2026-2027.',
      de: 'Zum Beispiel: zweites Jahr, 2026-2027.',
    },
  },
  enrolmentDate: {
    kind: 'date',
    label: {
      nl: 'dag waarop ik mij inschreef',
      fr: 'jour de mon inscription',
      de: 'Tag meiner Einschreibung',
    },
    source: 'file.study.enrolmentDate',
  },
  equityDecisionDate: {
    kind: 'date',
    label: {
      nl: 'datum van de beslissing over mijn studie',
      fr: 'date de la décision sur mes études',
      de: 'Datum des Beschlusses über mein Studium',
    },
    source: 'file.study.decisionDate',
  },
  equityDecisionReference: {
    kind: 'text',
    label: {
      nl: 'nummer van de beslissing over mijn studie',
      fr: 'numéro de la décision sur mes études',
      de: 'Nummer des Beschlusses über mein Studium',
    },
    source: 'file.study.decisionReference',
  },
  costEnrolment: {
    ...payer,
    label: {
      nl: 'wie de inschrijving betaalt',
      fr: 'qui paie l’inscription',
      de: 'wer die Einschreibung bezahlt',
    },
  },
  costBooks: {
    ...payer,
    label: {
      nl: 'wie boeken en materiaal betaalt',
      fr: 'qui paie les livres et le matériel',
      de: 'wer Bücher und Material bezahlt',
    },
  },
  costTransport: {
    ...payer,
    label: {
      nl: 'wie de reis naar school betaalt',
      fr: 'qui paie les trajets vers l’école',
      de: 'wer die Fahrten zur Schule bezahlt',
    },
  },
  studyGrant: {
    kind: 'choice',
    label: {
      nl: 'hoe het zit met mijn studietoelage',
      fr: 'où en est ma bourse d’études',
      de: 'wie es mit meiner Studienbeihilfe steht',
    },
    choices: {
      ask: {
        nl: 'die vraag ik nog aan',
        fr: 'je dois encore la demander',
        de: 'die beantrage ich noch',
      },
      asked: { nl: 'die is aangevraagd', fr: 'elle est demandée', de: 'die ist beantragt' },
      none: {
        nl: 'daar heb ik geen recht op',
        fr: 'je n’y ai pas droit',
        de: 'darauf habe ich kein Recht',
      },
    },
  },
  ownFamilyMoney: {
    kind: 'yes-no',
    label: {
      nl: 'groeipakket en onderhoudsgeld op mijn eigen naam',
      fr: 'allocations familiales et pension alimentaire à mon nom',
      de: 'Kindergeld und Unterhalt auf meinen eigenen Namen',
    },
    hint: {
      nl: 'Alleen als er geen contact meer is met je ouders. Je hoeft niet te zeggen waarom.',
      fr: 'Seulement s’il n’y a plus de contact avec vos parents. Il n’est pas nécessaire de dire pourquoi.',
      de: 'Nur wenn es keinen Kontakt mehr zu Ihren Eltern gibt. Sie müssen nicht sagen, warum.',
    },
  },
  childBenefit: {
    kind: 'choice',
    label: {
      nl: 'hoe het zit met mijn groeipakket',
      fr: 'où en sont mes allocations familiales',
      de: 'wie es mit meinem Kindergeld steht',
    },
    choices: {
      ask: {
        nl: 'dat vraag ik nog aan',
        fr: 'je dois encore les demander',
        de: 'das beantrage ich noch',
      },
      own: {
        nl: 'dat komt op mijn rekening',
        fr: 'elles arrivent sur mon compte',
        de: 'das kommt auf mein Konto',
      },
      none: {
        nl: 'daar heb ik geen recht op',
        fr: 'je n’y ai pas droit',
        de: 'darauf habe ich kein Recht',
      },
    },
  },
  maintenance: {
    kind: 'choice',
    label: {
      nl: 'hoe het zit met mijn onderhoudsgeld',
      fr: 'où en est ma pension alimentaire',
      de: 'wie es mit meinem Unterhalt steht',
    },
    choices: {
      ask: {
        nl: 'dat vraag ik nog',
        fr: 'je dois encore la demander',
        de: 'den verlange ich noch',
      },
      own: { nl: 'dat krijg ik al', fr: 'je la reçois déjà', de: 'den bekomme ich schon' },
      waived: {
        nl: 'dat vraagt het OCMW niet van mij, omdat dat niet eerlijk zou zijn',
        fr: 'le CPAS ne me le demande pas, car ce ne serait pas juste',
        de: 'das verlangt das ÖSHZ nicht von mir, weil es nicht gerecht wäre',
      },
    },
  },
} as const satisfies Readonly<Record<string, FactDefinition>>
