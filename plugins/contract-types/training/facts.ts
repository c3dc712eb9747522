/** What a contract about a training or work experience needs to know, on top of every contract. */
import type { FactDefinition } from '../../kit/index.ts'
import { coreFacts, generalFacts, jokerFacts } from '../core/index.ts'

/**
 * Who can pay a cost. The law puts it on the centre unless a third party pays (royal decree of
 * 11 July 2002, art. 11 § 3). "ik" can be chosen because it happens: then a rule says what the law asks.
 */
const payer = {
  kind: 'choice',
  choices: {
    centre: { nl: 'het OCMW', fr: 'le CPAS', de: 'das ÖSHZ' },
    organiser: {
      nl: 'wie de opleiding geeft',
      fr: 'l’organisme de formation',
      de: 'die Ausbildungseinrichtung',
    },
    host: {
      nl: 'de plaats waar ik werk',
      fr: 'l’endroit où je travaille',
      de: 'der Betrieb, in dem ich arbeite',
    },
    other: { nl: 'iemand anders', fr: 'quelqu’un d’autre', de: 'jemand anderes' },
    none: {
      nl: 'niemand: deze kost is er niet',
      fr: 'personne : il n’y a pas ce coût',
      de: 'niemand: diese Kosten gibt es nicht',
    },
    client: { nl: 'ik', fr: 'moi', de: 'ich' },
  },
} as const

export const facts = {
  ...coreFacts,
  ...generalFacts,
  training: {
    kind: 'text',
    label: {
      nl: 'wat ik leer of doe',
      fr: 'ce que j’apprends ou ce que je fais',
      de: 'was ich lerne oder tue',
    },
    hint: {
      nl: 'De naam van de opleiding, of het werk waarin je ervaring opdoet.',
      fr: 'Le nom de la formation, ou du travail que vous apprenez en le faisant.',
      de: 'Der Name der Ausbildung, oder die Arbeit, in der Sie Erfahrung sammeln.',
    },
    source: 'file.training.name',
  },
  trainingOrganiser: {
    kind: 'text',
    label: {
      nl: 'wie de opleiding geeft',
      fr: 'qui donne la formation',
      de: 'wer die Ausbildung anbietet',
    },
    hint: {
      nl: 'De school of de organisatie. Doe je werkervaring op? Dan de naam van die plaats.',
      fr: 'L’école ou l’organisme. Vous apprenez en travaillant ? Alors le nom de cet endroit.',
      de: 'Die Schule oder die Einrichtung. Sammeln Sie Berufserfahrung? Dann der Name des Betriebs.',
    },
    source: 'file.training.organiser',
  },
  trainingPlace: {
    kind: 'text',
    label: { nl: 'waar het is', fr: 'où c’est', de: 'wo es ist' },
    hint: {
      nl: 'Het adres waar je naartoe gaat.',
      fr: 'L’adresse où vous allez.',
      de: 'Die Adresse, zu der Sie gehen.',
    },
    source: 'file.training.place',
  },
  trainingFrom: {
    kind: 'date',
    label: { nl: 'eerste dag', fr: 'premier jour', de: 'erster Tag' },
    source: 'file.training.from',
  },
  trainingUntil: {
    kind: 'date',
    label: { nl: 'laatste dag', fr: 'dernier jour', de: 'letzter Tag' },
    source: 'file.training.until',
  },
  trainingTimetable: {
    kind: 'text',
    label: {
      nl: 'op welke dagen en uren',
      fr: 'quels jours et à quelles heures',
      de: 'an welchen Tagen und zu welchen Zeiten',
    },
    hint: {
      nl: 'Bijvoorbeeld: maandag tot donderdag, van 9 tot 15 uur.',
      fr: 'Par exemple : du lundi au jeudi, de 9 à 15 heures.',
      de: 'Zum Beispiel: Montag bis Donnerstag, von 9 bis 15 Uhr.',
    },
    source: 'file.training.timetable',
  },
  hostName: {
    kind: 'text',
    label: {
      nl: 'waar ik werkervaring opdoe',
      fr: 'où j’apprends en travaillant',
      de: 'wo ich Berufserfahrung sammle',
    },
    hint: {
      nl: 'Alleen als je ook ergens werkt om te leren. Je mag dit leeg laten.',
      fr: 'Seulement si vous travaillez aussi quelque part pour apprendre. Vous pouvez laisser ce champ vide.',
      de: 'Nur wenn Sie auch irgendwo arbeiten, um zu lernen. Sie können dieses Feld leer lassen.',
    },
    source: 'file.training.host',
  },
  hostGuide: {
    kind: 'text',
    label: { nl: 'wie mij daar helpt', fr: 'qui m’aide là-bas', de: 'wer mir dort hilft' },
    hint: {
      nl: 'De naam van de persoon bij wie je daar terecht kan.',
      fr: 'Le nom de la personne à qui vous pouvez parler là-bas.',
      de: 'Der Name der Person, die dort für Sie da ist.',
    },
    source: 'file.training.hostGuide',
  },
  organiserJoins: {
    kind: 'yes-no',
    label: {
      nl: 'de plaats waar ik leer of werk, tekent mee',
      fr: 'l’endroit où j’apprends ou travaille signe aussi',
      de: 'der Ort, wo ich lerne oder arbeite, unterschreibt auch',
    },
    hint: {
      nl: 'Dat kan als jij of het OCMW het vraagt. Nee zeggen mag ook.',
      fr: 'C’est possible si vous ou le CPAS le demandez. Vous pouvez aussi dire non.',
      de: 'Das geht, wenn Sie oder das ÖSHZ es wünschen. Sie dürfen auch Nein sagen.',
    },
  },
  costEnrolment: {
    ...payer,
    label: {
      nl: 'wie de inschrijving betaalt',
      fr: 'qui paie l’inscription',
      de: 'wer die Einschreibung bezahlt',
    },
  },
  costTransport: {
    ...payer,
    label: {
      nl: 'wie de reis ernaartoe betaalt',
      fr: 'qui paie les trajets',
      de: 'wer die Fahrten bezahlt',
    },
  },
  costInsurance: {
    ...payer,
    label: {
      nl: 'wie de verzekering betaalt',
      fr: 'qui paie l’assurance',
      de: 'wer die Versicherung bezahlt',
    },
    hint: {
      nl: 'Voor als er iets gebeurt op de opleiding, op het werk of onderweg.',
      fr: 'Pour s’il arrive quelque chose à la formation, au travail ou en route.',
      de: 'Falls in der Ausbildung, bei der Arbeit oder unterwegs etwas geschieht.',
    },
  },
  costClothes: {
    ...payer,
    label: {
      nl: 'wie de werkkleren betaalt',
      fr: 'qui paie les vêtements de travail',
      de: 'wer die Arbeitskleidung bezahlt',
    },
    hint: {
      nl: 'Ook schoenen, handschoenen of een helm als die nodig zijn.',
      fr: 'Aussi les chaussures, les gants ou un casque s’il en faut.',
      de: 'Auch Schuhe, Handschuhe oder ein Helm, wenn sie nötig sind.',
    },
  },
  costOther: {
    kind: 'text',
    label: {
      nl: 'wie die andere persoon of dienst is',
      fr: 'qui est cette autre personne ou ce service',
      de: 'wer diese andere Person oder dieser Dienst ist',
    },
    hint: {
      nl: 'Alleen als iemand anders een kost betaalt. Schrijf dan de naam.',
      fr: 'Seulement si quelqu’un d’autre paie un coût. Notez alors le nom.',
      de: 'Nur wenn jemand anderes Kosten bezahlt. Schreiben Sie dann den Namen.',
    },
  },
  costsPaidHow: {
    kind: 'text',
    label: {
      nl: 'hoe en wanneer ik dat geld krijg',
      fr: 'comment et quand je reçois cet argent',
      de: 'wie und wann ich dieses Geld bekomme',
    },
    hint: {
      nl: 'Bijvoorbeeld: voor de eerste dag, of binnen een week na mijn bewijs.',
      fr: 'Par exemple : avant le premier jour, ou dans la semaine après ma preuve.',
      de: 'Zum Beispiel: vor dem ersten Tag, oder eine Woche nach meinem Nachweis.',
    },
  },
  extraDate: {
    kind: 'date',
    label: {
      nl: 'dag waarop ik de premie krijg',
      fr: 'jour où je reçois la prime',
      de: 'Tag, an dem ich die Prämie bekomme',
    },
    hint: {
      nl: 'Alleen als er een premie is. Je mag dit leeg laten.',
      fr: 'Seulement s’il y a une prime. Vous pouvez laisser ce champ vide.',
      de: 'Nur wenn es eine Prämie gibt. Sie können dieses Feld leer lassen.',
    },
  },
  ...jokerFacts,
} as const satisfies Readonly<Record<string, FactDefinition>>
