/** How long it runs, when it is looked at together, and extra help (C-12, C-20, C-22, C-24, G-02). */
import type { RuleDefinition } from '../../../kit/index.ts'

const since2016 = '2016-11-01'

export const periodRules = [
  {
    id: 'explained-before',
    topic: 'rights',
    severity: 'blocking',
    basis: 'law',
    source: 'KB 11 juli 2002, art. 11 § 2',
    certainty: 'a',
    validFrom: since2016,
    check: { kind: 'facts-present', facts: ['explainedOn'] },
    message: {
      nl: 'Vul in wanneer dit contract werd uitgelegd.',
      fr: 'Notez quand ce contrat a été expliqué.',
      de: 'Tragen Sie ein, wann dieser Vertrag erklärt wurde.',
    },
    done: {
      nl: 'Het staat er: wanneer je uitleg kreeg.',
      fr: 'C’est noté : quand vous avez reçu des explications.',
      de: 'Es steht da: wann man Ihnen alles erklärt hat.',
    },
  },
  {
    id: 'explained-already',
    topic: 'rights',
    severity: 'blocking',
    basis: 'law',
    source: 'KB 11 juli 2002, art. 11 § 2',
    certainty: 'a',
    validFrom: since2016,
    when: { kind: 'facts-present', facts: ['explainedOn'] },
    check: { kind: 'date-within', date: { fact: 'explainedOn' }, until: { today: true } },
    message: {
      nl: 'Je krijgt eerst uitleg, en tekent pas daarna. Die dag moet nog komen.',
      fr: 'Vous recevez d’abord des explications, et vous signez après. Ce jour n’est pas encore venu.',
      de: 'Man erklärt Ihnen zuerst alles, und Sie unterschreiben danach. Dieser Tag kommt noch.',
    },
    done: {
      nl: 'Je kreeg al uitleg.',
      fr: 'Vous avez déjà reçu des explications.',
      de: 'Man hat Ihnen schon alles erklärt.',
    },
    fix: { kind: 'none' },
  },
  {
    id: 'duration-given',
    topic: 'when',
    severity: 'blocking',
    basis: 'law',
    source: 'KB 11 juli 2002, art. 11 § 1',
    certainty: 'a',
    check: { kind: 'facts-present', facts: ['contractFrom', 'contractUntil'] },
    message: {
      nl: 'Vul in van wanneer tot wanneer dit contract loopt.',
      fr: 'Notez de quand à quand ce contrat est valable.',
      de: 'Tragen Sie ein, von wann bis wann dieser Vertrag gilt.',
    },
    done: {
      nl: 'Het staat er: van wanneer tot wanneer dit contract loopt.',
      fr: 'C’est noté : de quand à quand ce contrat est valable.',
      de: 'Es steht da: von wann bis wann dieser Vertrag gilt.',
    },
  },
  {
    id: 'duration-in-order',
    topic: 'when',
    severity: 'blocking',
    basis: 'law',
    source: 'KB 11 juli 2002, art. 11 § 1',
    certainty: 'a',
    when: { kind: 'facts-present', facts: ['contractFrom', 'contractUntil'] },
    check: { kind: 'dates-in-order', facts: ['contractFrom', 'contractUntil'] },
    message: {
      nl: 'Het einde van het contract komt voor het begin. Kijk de datums na.',
      fr: 'La fin du contrat vient avant le début. Vérifiez les dates.',
      de: 'Das Ende des Vertrags liegt vor dem Beginn. Prüfen Sie die Daten.',
    },
    done: {
      nl: 'Het einde van het contract komt na het begin.',
      fr: 'La fin du contrat vient après le début.',
      de: 'Das Ende des Vertrags liegt nach dem Beginn.',
    },
  },
  {
    // A late contract is still to be made: this never blocks.
    id: 'signing-not-late',
    topic: 'when',
    severity: 'warning',
    basis: 'law',
    source: 'wet van 26 mei 2002, art. 11 § 2 en art. 13 § 2',
    certainty: 'a',
    validFrom: since2016,
    when: { kind: 'facts-present', facts: ['decisionDate'] },
    check: {
      kind: 'date-within',
      date: { today: true },
      until: { fact: 'decisionDate', plus: { months: 3 } },
    },
    message: {
      nl: 'De wet vraagt dit contract binnen 3 maanden na de beslissing. Dat was ten laatste op {day}.',
      fr: 'La loi demande ce contrat dans les 3 mois de la décision. C’était au plus tard le {day}.',
      de: 'Das Gesetz verlangt diesen Vertrag binnen 3 Monaten nach dem Beschluss. Das war spätestens am {day}.',
    },
    done: {
      nl: 'Er is nog tijd om te tekenen: 3 maanden na de beslissing.',
      fr: 'Il reste du temps pour signer : 3 mois après la décision.',
      de: 'Es ist noch Zeit zum Unterschreiben: 3 Monate nach dem Beschluss.',
    },
    fix: { kind: 'none' },
  },
  {
    id: 'signing-in-sight',
    topic: 'when',
    severity: 'hint',
    basis: 'law',
    source: 'wet van 26 mei 2002, art. 11 § 2 en art. 13 § 2',
    certainty: 'a',
    validFrom: since2016,
    when: {
      kind: 'all-of',
      checks: [
        { kind: 'facts-present', facts: ['decisionDate'] },
        {
          kind: 'date-within',
          date: { today: true },
          until: { fact: 'decisionDate', plus: { months: 3 } },
        },
      ],
    },
    check: {
      kind: 'date-within',
      date: { today: true },
      until: { fact: 'decisionDate', plus: { days: 60 } },
    },
    message: {
      nl: 'De wet vraagt dit contract binnen 3 maanden na de beslissing. Er zijn al 2 maanden voorbij.',
      fr: 'La loi demande ce contrat dans les 3 mois de la décision. 2 mois sont déjà passés.',
      de: 'Das Gesetz verlangt diesen Vertrag binnen 3 Monaten nach dem Beschluss. 2 Monate sind schon vorbei.',
    },
    done: {
      nl: 'Er is nog ruim tijd: de wet vraagt dit contract binnen 3 maanden na de beslissing.',
      fr: 'Il reste assez de temps : la loi demande ce contrat dans les 3 mois de la décision.',
      de: 'Es ist noch genug Zeit: Das Gesetz verlangt den Vertrag binnen 3 Monaten nach dem Beschluss.',
    },
    fix: { kind: 'none' },
  },
  {
    id: 'evaluation-told',
    topic: 'when',
    severity: 'blocking',
    basis: 'law',
    source: 'KB 11 juli 2002, art. 11 § 1',
    certainty: 'a',
    validFrom: since2016,
    check: { kind: 'clause-present', clause: 'evaluation-rhythm' },
    message: {
      nl: 'Er staat nog niet wanneer jullie samen kijken hoe het gaat.',
      fr: 'Il n’est pas encore écrit quand vous faites le point ensemble.',
      de: 'Es steht noch nicht da, wann Sie zusammen schauen, wie es geht.',
    },
    done: {
      nl: 'Het staat er: jullie kijken minstens 3 keer per jaar samen hoe het gaat.',
      fr: 'C’est écrit : vous faites le point ensemble au moins 3 fois par an.',
      de: 'Es steht da: Sie schauen mindestens 3-mal im Jahr zusammen, wie es geht.',
    },
  },
  {
    // The clause holds both sides to the rhythm of the law. That the days stand in the contract is the
    // safest reading, and "a year" is not defined: a warning.
    id: 'talks-planned',
    topic: 'when',
    severity: 'warning',
    basis: 'law',
    source: 'KB 11 juli 2002, art. 11 § 1 en hoofdstuk GPMI',
    certainty: 'a',
    validFrom: since2016,
    when: { kind: 'facts-present', facts: ['contractFrom', 'contractUntil'] },
    check: {
      kind: 'evaluations-planned',
      perYear: 3,
      inPerson: 2,
      period: ['contractFrom', 'contractUntil'],
      talks: [
        { on: 'talk1On', how: 'talk1How' },
        { on: 'talk2On', how: 'talk2How' },
        { on: 'talk3On', how: 'talk3How' },
      ],
    },
    message: {
      nl: 'Kies de dagen van de gesprekken: 3 in een jaar, en minstens 2 keer zien jullie elkaar.',
      fr: 'Choisissez les jours des entretiens : 3 par an, et vous vous voyez au moins 2 fois.',
      de: 'Wählen Sie die Tage der Gespräche: 3 im Jahr, und mindestens 2-mal treffen Sie sich.',
    },
    done: {
      nl: 'De gesprekken zijn gepland.',
      fr: 'Les entretiens sont prévus.',
      de: 'Die Gespräche sind geplant.',
    },
  },
  {
    id: 'extra-help-complete',
    topic: 'money',
    severity: 'blocking',
    basis: 'law',
    source: 'KB 11 juli 2002, art. 11 § 3',
    certainty: 'a',
    validFrom: since2016,
    when: { kind: 'facts-one-of', facts: ['extraWhat', 'extraAmount', 'extraCondition'] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'facts-one-of', facts: ['extraWhat', 'extraAmount'] },
        { kind: 'facts-present', facts: ['extraCondition'] },
      ],
    },
    message: {
      nl: 'Er is extra hulp of een premie. Schrijf wat of hoeveel het is, en wanneer je ze krijgt.',
      fr: 'Il y a une aide en plus ou une prime. Notez laquelle ou combien, et quand vous la recevez.',
      de: 'Es gibt zusätzliche Hilfe oder eine Prämie. Schreiben Sie, was oder wie viel, und wann Sie sie bekommen.',
    },
    done: {
      nl: 'Het staat er: welke extra hulp of premie, en wanneer je ze krijgt.',
      fr: 'C’est noté : quelle aide en plus ou quelle prime, et quand.',
      de: 'Es steht da: welche zusätzliche Hilfe oder Prämie, und wann.',
    },
  },
] as const satisfies readonly RuleDefinition[]
