/**
 * The facts of every contract: who it is between, who can be reached, and the dates that the law asks
 * for. Keys are stable: a portal prefills them and a report reads them. The talks (`talk1On`,
 * `talk1How` and so on) are those at which both sides look at how it goes.
 */
import type { FactDefinition } from '../../kit/index.ts'

const how = {
  kind: 'choice',
  choices: {
    'in-person': { nl: 'we zien elkaar', fr: 'nous nous voyons', de: 'wir treffen uns' },
    remote: {
      nl: 'per telefoon of video',
      fr: 'par téléphone ou vidéo',
      de: 'per Telefon oder Video',
    },
  },
} as const

export const coreFacts = {
  clientName: {
    kind: 'text',
    label: { nl: 'mijn naam', fr: 'mon nom', de: 'mein Name' },
    source: 'file.client.name',
  },
  clientBirthDate: {
    kind: 'date',
    label: { nl: 'mijn geboortedatum', fr: 'ma date de naissance', de: 'mein Geburtsdatum' },
    source: 'file.client.birthDate',
  },
  centreName: {
    kind: 'text',
    label: { nl: 'naam van het OCMW', fr: 'nom du CPAS', de: 'Name des ÖSHZ' },
    source: 'file.centre.name',
  },
  centreAddress: {
    kind: 'text',
    label: { nl: 'adres van het OCMW', fr: 'adresse du CPAS', de: 'Adresse des ÖSHZ' },
    source: 'file.centre.address',
  },
  centreSigners: {
    kind: 'text',
    label: {
      nl: 'wie tekent voor het OCMW',
      fr: 'qui signe pour le CPAS',
      de: 'wer für das ÖSHZ unterschreibt',
    },
    hint: {
      nl: 'Naam en functie van wie voor het OCMW mag tekenen.',
      fr: 'Nom et fonction des personnes qui peuvent signer pour le CPAS.',
      de: 'Name und Funktion der Personen, die für das ÖSHZ unterschreiben dürfen.',
    },
    source: 'file.centre.signers',
  },
  workerName: {
    kind: 'text',
    label: {
      nl: 'mijn maatschappelijk werker',
      fr: 'mon travailleur social',
      de: 'meine Sozialarbeiterin oder mein Sozialarbeiter',
    },
    source: 'file.worker.name',
  },
  workerReach: {
    kind: 'text',
    label: {
      nl: 'telefoon, e-mail en uren van mijn maatschappelijk werker',
      fr: 'téléphone, e-mail et heures de mon travailleur social',
      de: 'Telefon, E-Mail und Sprechzeiten',
    },
    hint: {
      nl: 'Hoe en wanneer kan ik mijn maatschappelijk werker bereiken?',
      fr: 'Comment et quand puis-je joindre mon travailleur social ?',
      de: 'Wie und wann erreiche ich meine Sozialarbeiterin oder meinen Sozialarbeiter?',
    },
    source: 'file.worker.reach',
  },
  replacementName: {
    kind: 'text',
    label: { nl: 'de vervanger', fr: 'le remplaçant ou la remplaçante', de: 'die Vertretung' },
    hint: {
      nl: 'Wie helpt mij als mijn maatschappelijk werker er niet is?',
      fr: 'Qui m’aide quand mon travailleur social est absent ?',
      de: 'Wer hilft mir, wenn meine Sozialarbeiterin oder mein Sozialarbeiter nicht da ist?',
    },
    source: 'file.replacement.name',
  },
  replacementReach: {
    kind: 'text',
    label: {
      nl: 'telefoon en e-mail van de vervanger',
      fr: 'téléphone et e-mail du remplaçant ou de la remplaçante',
      de: 'Telefon und E-Mail der Vertretung',
    },
    source: 'file.replacement.reach',
  },
  supportName: {
    kind: 'text',
    label: {
      nl: 'wie mij bijstaat',
      fr: 'la personne qui m’accompagne',
      de: 'wer mich unterstützt',
    },
    hint: {
      nl: 'Alleen als je dat zelf wil. Je mag dit leeg laten.',
      fr: 'Seulement si vous le voulez. Vous pouvez laisser ce champ vide.',
      de: 'Nur wenn Sie das möchten. Sie können dieses Feld leer lassen.',
    },
  },
  thirdName: {
    kind: 'text',
    label: {
      nl: 'wie nog meetekent',
      fr: 'qui signe aussi',
      de: 'wer noch unterschreibt',
    },
    hint: {
      nl: 'Alleen als er nog iemand meedoet, zoals je school. Je mag dit leeg laten.',
      fr: 'Seulement si quelqu’un d’autre participe, comme votre école. Vous pouvez laisser ce champ vide.',
      de: 'Nur wenn noch jemand mitmacht, zum Beispiel Ihre Schule. Sie können dieses Feld leer lassen.',
    },
    source: 'file.third.name',
  },
  thirdAskedBy: {
    kind: 'choice',
    label: {
      nl: 'wie vroeg om die partij erbij te halen',
      fr: 'qui a demandé la participation de cette partie',
      de: 'wer diese Partei dabeihaben wollte',
    },
    choices: {
      client: { nl: 'ik', fr: 'moi', de: 'ich' },
      centre: { nl: 'het OCMW', fr: 'le CPAS', de: 'das ÖSHZ' },
    },
  },
  thirdEvaluates: {
    kind: 'text',
    label: {
      nl: 'hoe die partij mee kijkt hoe het gaat',
      fr: 'comment cette partie fait le point avec nous',
      de: 'wie diese Partei mit uns schaut, wie es geht',
    },
    hint: {
      nl: 'Bijvoorbeeld: komt naar het tweede gesprek.',
      fr: 'Par exemple : vient au deuxième entretien.',
      de: 'Zum Beispiel: kommt zum zweiten Gespräch.',
    },
  },
  partnerName: {
    kind: 'text',
    label: {
      nl: 'mijn partner',
      fr: 'mon ou ma partenaire',
      de: 'meine Partnerin oder mein Partner',
    },
    hint: {
      nl: 'Alleen als je partner mee tekent. Je mag dit leeg laten.',
      fr: 'Seulement si votre partenaire signe aussi. Vous pouvez laisser ce champ vide.',
      de: 'Nur wenn Ihre Partnerin oder Ihr Partner auch unterschreibt. Sie können dieses Feld leer lassen.',
    },
    source: 'file.partner.name',
  },
  partnerContract: {
    kind: 'choice',
    label: {
      nl: 'of mijn partner een eigen contract heeft',
      fr: 'si mon ou ma partenaire a son propre contrat',
      de: 'ob meine Partnerin oder mein Partner einen eigenen Vertrag hat',
    },
    choices: {
      own: {
        nl: 'heeft een eigen contract',
        fr: 'a son propre contrat',
        de: 'hat einen eigenen Vertrag',
      },
      none: {
        nl: 'heeft geen eigen contract nodig',
        fr: 'n’a pas besoin de son propre contrat',
        de: 'braucht keinen eigenen Vertrag',
      },
    },
  },
  decisionDate: {
    kind: 'date',
    label: {
      nl: 'datum van de beslissing over het leefloon',
      fr: 'date de la décision sur le revenu d’intégration',
      de: 'Datum des Beschlusses über das Eingliederungseinkommen',
    },
    source: 'file.decision.date',
  },
  needsAssessedOn: {
    kind: 'date',
    label: {
      nl: 'dag waarop we bekeken wat ik nodig heb',
      fr: 'jour où nous avons vu de quoi j’ai besoin',
      de: 'Tag, an dem wir geschaut haben, was ich brauche',
    },
    source: 'file.needs.date',
  },
  explainedOn: {
    kind: 'date',
    label: {
      nl: 'dag waarop ik uitleg kreeg',
      fr: 'jour où j’ai reçu des explications',
      de: 'Tag, an dem mir alles erklärt wurde',
    },
  },
  contractFrom: {
    kind: 'date',
    label: {
      nl: 'begin van dit contract',
      fr: 'début de ce contrat',
      de: 'Beginn dieses Vertrags',
    },
  },
  contractUntil: {
    kind: 'date',
    label: { nl: 'einde van dit contract', fr: 'fin de ce contrat', de: 'Ende dieses Vertrags' },
  },
  talk1On: {
    kind: 'date',
    label: {
      nl: 'dag van ons eerste gesprek',
      fr: 'jour de notre premier entretien',
      de: 'Tag unseres ersten Gesprächs',
    },
  },
  talk1How: {
    ...how,
    label: {
      nl: 'hoe ons eerste gesprek gaat',
      fr: 'comment se passe notre premier entretien',
      de: 'wie unser erstes Gespräch stattfindet',
    },
  },
  talk2On: {
    kind: 'date',
    label: {
      nl: 'dag van ons tweede gesprek',
      fr: 'jour de notre deuxième entretien',
      de: 'Tag unseres zweiten Gesprächs',
    },
  },
  talk2How: {
    ...how,
    label: {
      nl: 'hoe ons tweede gesprek gaat',
      fr: 'comment se passe notre deuxième entretien',
      de: 'wie unser zweites Gespräch stattfindet',
    },
  },
  talk3On: {
    kind: 'date',
    label: {
      nl: 'dag van ons derde gesprek',
      fr: 'jour de notre troisième entretien',
      de: 'Tag unseres dritten Gesprächs',
    },
  },
  talk3How: {
    ...how,
    label: {
      nl: 'hoe ons derde gesprek gaat',
      fr: 'comment se passe notre troisième entretien',
      de: 'wie unser drittes Gespräch stattfindet',
    },
  },
  extraWhat: {
    kind: 'text',
    label: {
      nl: 'welke extra hulp of premie',
      fr: 'quelle aide en plus ou quelle prime',
      de: 'welche zusätzliche Hilfe oder Prämie',
    },
    hint: {
      nl: 'Bijvoorbeeld: een fiets, kinderopvang, een premie. Je mag dit leeg laten.',
      fr: 'Par exemple : un vélo, la garde des enfants, une prime. Vous pouvez laisser ce champ vide.',
      de: 'Zum Beispiel: ein Fahrrad, Kinderbetreuung, eine Prämie. Sie können dieses Feld leer lassen.',
    },
  },
  extraAmount: {
    kind: 'amount',
    label: {
      nl: 'bedrag van de extra hulp of premie',
      fr: 'montant de l’aide en plus ou de la prime',
      de: 'Betrag der zusätzlichen Hilfe oder Prämie',
    },
    hint: {
      nl: 'Alleen als het om geld gaat. Je mag dit leeg laten.',
      fr: 'Seulement s’il s’agit d’argent. Vous pouvez laisser ce champ vide.',
      de: 'Nur wenn es um Geld geht. Sie können dieses Feld leer lassen.',
    },
  },
  extraCondition: {
    kind: 'text',
    label: {
      nl: 'wanneer ik de extra hulp of premie krijg',
      fr: 'quand je reçois l’aide en plus ou la prime',
      de: 'wann ich die zusätzliche Hilfe oder Prämie bekomme',
    },
  },
  reportConsent: {
    kind: 'yes-no',
    label: {
      nl: 'dit contract mag in mijn elektronisch sociaal verslag',
      fr: 'ce contrat peut figurer dans mon rapport social électronique',
      de: 'dieser Vertrag darf in meinen elektronischen Sozialbericht',
    },
    hint: {
      nl: 'Jij kiest. Nee zeggen mag, en verandert niets aan dit contract.',
      fr: 'C’est vous qui choisissez. Vous pouvez dire non ; cela ne change rien à ce contrat.',
      de: 'Sie entscheiden. Sie dürfen Nein sagen; das ändert nichts an diesem Vertrag.',
    },
  },
} as const satisfies Readonly<Record<string, FactDefinition>>

/** The facts of a contract of the legal form "general", on top of those of every contract. */
export const generalFacts = {
  longerBecause: {
    kind: 'text',
    label: {
      nl: 'waarom langer dan een jaar helpt',
      fr: 'pourquoi plus d’un an aide',
      de: 'warum mehr als ein Jahr hilft',
    },
    hint: {
      nl: 'Alleen als dit contract langer dan een jaar duurt. Je mag dit leeg laten.',
      fr: 'Seulement si ce contrat dure plus d’un an. Vous pouvez laisser ce champ vide.',
      de: 'Nur wenn dieser Vertrag länger als ein Jahr dauert. Sie können dieses Feld leer lassen.',
    },
  },
} as const satisfies Readonly<Record<string, FactDefinition>>
