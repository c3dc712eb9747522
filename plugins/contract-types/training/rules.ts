/**
 * What must hold in a contract about a training or work experience: the rules of every contract, and
 * those of a training. The law's own row is about who pays (royal decree of 11 July 2002, art. 11 § 3).
 */
import type { RuleDefinition } from '../../kit/index.ts'
import { coreRules, generalRules, jokerRules, settingRules } from '../core/index.ts'

const since2016 = '2016-11-01'
const costs = ['costEnrolment', 'costTransport', 'costInsurance', 'costClothes'] as const

/** The rows about who pays, the premium, and who joins. */
const moneyRules: readonly RuleDefinition[] = [
  {
    id: 'costs-have-payer',
    severity: 'blocking',
    basis: 'law',
    topic: 'money',
    source: 'KB 11 juli 2002, art. 11 § 3',
    certainty: 'a',
    validFrom: since2016,
    check: { kind: 'facts-present', facts: costs },
    message: {
      nl: 'Kies nog: {found}. De cliënt betaalt dit niet zelf.',
      fr: 'À choisir encore : {found}. Le bénéficiaire ne paie pas cela lui-même.',
      de: 'Wählen Sie noch: {found}. Die Klientin oder der Klient bezahlt das nicht selbst.',
    },
    done: {
      nl: 'Voor de vier kosten staat er wie betaalt.',
      fr: 'Pour les quatre coûts, on lit qui paie.',
      de: 'Für alle vier Kosten steht da, wer bezahlt.',
    },
    forClient: {
      message: {
        nl: 'Kies nog: {found}. Jij betaalt dit niet zelf.',
        fr: 'À choisir encore : {found}. Vous ne payez pas cela vous-même.',
        de: 'Wählen Sie noch: {found}. Sie bezahlen das nicht selbst.',
      },
    },
  },
  {
    id: 'costs-not-client',
    severity: 'blocking',
    basis: 'law',
    topic: 'money',
    source: 'KB 11 juli 2002, art. 11 § 3',
    certainty: 'a',
    validFrom: since2016,
    check: { kind: 'payer-is-not-client', facts: costs, client: 'clientName' },
    message: {
      nl: 'De cliënt betaalt deze kost niet zelf. Het OCMW betaalt, of iemand anders. Kies wie.',
      fr: 'Le bénéficiaire ne paie pas ce coût lui-même. Le CPAS paie, ou quelqu’un d’autre. Choisissez qui.',
      de: 'Die Klientin oder der Klient bezahlt diese Kosten nicht selbst. Das ÖSHZ bezahlt, oder jemand anderes. Wählen Sie, wer.',
    },
    done: {
      nl: 'De cliënt betaalt de opleiding niet zelf.',
      fr: 'Le bénéficiaire ne paie pas la formation lui-même.',
      de: 'Die Klientin oder der Klient bezahlt die Ausbildung nicht selbst.',
    },
    forClient: {
      message: {
        nl: 'Jij betaalt deze kost niet zelf. Het OCMW betaalt, of iemand anders. Kies wie.',
        fr: 'Vous ne payez pas ce coût vous-même. Le CPAS paie, ou quelqu’un d’autre. Choisissez qui.',
        de: 'Sie bezahlen diese Kosten nicht selbst. Das ÖSHZ bezahlt, oder jemand anderes. Wählen Sie, wer.',
      },
      done: {
        nl: 'Jij betaalt de opleiding niet zelf.',
        fr: 'Vous ne payez pas la formation vous-même.',
        de: 'Sie bezahlen die Ausbildung nicht selbst.',
      },
    },
  },
  {
    id: 'cost-other-named',
    severity: 'warning',
    basis: 'advice',
    topic: 'money',
    source: 'KB 11 juli 2002, art. 11 § 3; goede praktijk',
    certainty: 'b',
    when: {
      kind: 'any-of',
      checks: costs.map((fact) => ({ kind: 'fact-is', fact, values: ['other'] })),
    },
    check: { kind: 'facts-present', facts: ['costOther'] },
    message: {
      nl: 'Iemand anders betaalt een kost. Schrijf wie dat is.',
      fr: 'Quelqu’un d’autre paie un coût. Notez qui c’est.',
      de: 'Jemand anderes bezahlt etwas. Schreiben Sie, wer das ist.',
    },
    done: {
      nl: 'Er staat wie die andere kost betaalt.',
      fr: 'On lit qui paie cet autre coût.',
      de: 'Es steht da, wer die anderen Kosten bezahlt.',
    },
  },
  {
    id: 'cost-host-named',
    severity: 'warning',
    basis: 'advice',
    topic: 'money',
    source: 'KB 11 juli 2002, art. 11 § 3; goede praktijk',
    certainty: 'b',
    when: {
      kind: 'any-of',
      checks: costs.map((fact) => ({ kind: 'fact-is', fact, values: ['host'] })),
    },
    check: { kind: 'facts-present', facts: ['hostName'] },
    message: {
      nl: 'De plaats waar je werkt, betaalt een kost. Schrijf welke plaats dat is.',
      fr: 'L’endroit où vous travaillez paie un coût. Notez quel est cet endroit.',
      de: 'Der Betrieb, in dem Sie arbeiten, bezahlt etwas. Schreiben Sie, welcher Betrieb das ist.',
    },
    done: {
      nl: 'Er staat welke plaats een kost betaalt.',
      fr: 'On lit quel endroit paie un coût.',
      de: 'Es steht da, welcher Betrieb etwas bezahlt.',
    },
  },
  {
    id: 'costs-paid-when',
    severity: 'hint',
    basis: 'advice',
    topic: 'money',
    source: 'goede praktijk',
    certainty: 'b',
    check: { kind: 'facts-present', facts: ['costsPaidHow'] },
    message: {
      nl: 'Schrijf hoe en wanneer het geld er is. Zo hoeft de cliënt niets voor te schieten.',
      fr: 'Notez comment et quand l’argent arrive. Ainsi, le bénéficiaire n’a rien à avancer.',
      de: 'Schreiben Sie, wie und wann das Geld kommt. So muss die Klientin oder der Klient nichts vorstrecken.',
    },
    done: {
      nl: 'Er staat hoe en wanneer het geld er is.',
      fr: 'On lit comment et quand l’argent arrive.',
      de: 'Es steht da, wie und wann das Geld kommt.',
    },
    forClient: {
      message: {
        nl: 'Schrijf hoe en wanneer het geld er is. Zo hoef jij niets voor te schieten.',
        fr: 'Notez comment et quand l’argent arrive. Ainsi, vous n’avez rien à avancer.',
        de: 'Schreiben Sie, wie und wann das Geld kommt. So müssen Sie nichts vorstrecken.',
      },
    },
  },
  {
    id: 'costs-told',
    severity: 'warning',
    basis: 'law',
    topic: 'money',
    source: 'KB 11 juli 2002, art. 11 § 3',
    certainty: 'a',
    validFrom: since2016,
    check: { kind: 'clause-present', clause: 'costs' },
    message: {
      nl: 'Er staat nog niet dat de cliënt deze kosten niet zelf betaalt.',
      fr: 'Il n’est pas encore écrit que le bénéficiaire ne paie pas ces coûts lui-même.',
      de: 'Es steht noch nicht da, dass die Klientin oder der Klient diese Kosten nicht selbst bezahlt.',
    },
    done: {
      nl: 'Er staat dat de cliënt deze kosten niet zelf betaalt.',
      fr: 'Il est écrit que le bénéficiaire ne paie pas ces coûts lui-même.',
      de: 'Es steht da, dass die Klientin oder der Klient diese Kosten nicht selbst bezahlt.',
    },
    forClient: {
      message: {
        nl: 'Er staat nog niet dat jij deze kosten niet zelf betaalt.',
        fr: 'Il n’est pas encore écrit que vous ne payez pas ces coûts vous-même.',
        de: 'Es steht noch nicht da, dass Sie diese Kosten nicht selbst bezahlen.',
      },
      done: {
        nl: 'Er staat dat jij deze kosten niet zelf betaalt.',
        fr: 'Il est écrit que vous ne payez pas ces coûts vous-même.',
        de: 'Es steht da, dass Sie diese Kosten nicht selbst bezahlen.',
      },
    },
  },
  {
    id: 'premium-dated',
    severity: 'blocking',
    basis: 'law',
    topic: 'money',
    source: 'KB 11 juli 2002, art. 11 § 3',
    certainty: 'a',
    validFrom: since2016,
    when: { kind: 'facts-present', facts: ['extraAmount'] },
    check: { kind: 'facts-present', facts: ['extraDate'] },
    message: {
      nl: 'Er is een premie of extra hulp. Schrijf ook op welke dag de cliënt die krijgt.',
      fr: 'Il y a une prime ou une aide en plus. Notez aussi le jour où le bénéficiaire la reçoit.',
      de: 'Es gibt eine Prämie oder zusätzliche Hilfe. Schreiben Sie auch, an welchem Tag sie kommt.',
    },
    done: {
      nl: 'Er staat op welke dag de premie of de extra hulp komt.',
      fr: 'On lit quel jour la prime ou l’aide en plus arrive.',
      de: 'Es steht da, an welchem Tag die Prämie oder zusätzliche Hilfe kommt.',
    },
    forClient: {
      message: {
        nl: 'Er is een premie of extra hulp. Schrijf ook op welke dag jij die krijgt.',
        fr: 'Il y a une prime ou une aide en plus. Notez aussi le jour où vous la recevez.',
        de: 'Es gibt eine Prämie oder zusätzliche Hilfe. Schreiben Sie auch, an welchem Tag Sie sie bekommen.',
      },
    },
  },
]

/** The rows about the training itself. */
const trainingRules: readonly RuleDefinition[] = [
  {
    id: 'training-named',
    severity: 'warning',
    basis: 'advice',
    topic: 'goals',
    source: 'studie van de GPMI-praktijk, 2015 (model A)',
    certainty: 'b',
    check: { kind: 'facts-present', facts: ['training', 'trainingOrganiser', 'trainingPlace'] },
    message: {
      nl: 'Vul bij de opleiding nog in: {found}.',
      fr: 'Notez encore pour la formation : {found}.',
      de: 'Tragen Sie zur Ausbildung noch ein: {found}.',
    },
    done: {
      nl: 'De opleiding, wie ze geeft en de plaats zijn ingevuld.',
      fr: 'La formation, l’organisme et l’endroit sont notés.',
      de: 'Die Ausbildung, die Einrichtung und der Ort sind eingetragen.',
    },
  },
  {
    id: 'training-timed',
    severity: 'warning',
    basis: 'advice',
    topic: 'when',
    source: 'studie van de GPMI-praktijk, 2015 (model A)',
    certainty: 'b',
    check: { kind: 'facts-present', facts: ['trainingFrom', 'trainingUntil', 'trainingTimetable'] },
    message: {
      nl: 'Vul bij de opleiding nog in: {found}.',
      fr: 'Notez encore pour la formation : {found}.',
      de: 'Tragen Sie zur Ausbildung noch ein: {found}.',
    },
    done: {
      nl: 'De dagen en uren van de opleiding zijn ingevuld.',
      fr: 'Les jours et les heures de la formation sont notés.',
      de: 'Die Tage und Zeiten der Ausbildung sind eingetragen.',
    },
  },
  {
    id: 'training-in-order',
    severity: 'warning',
    basis: 'advice',
    topic: 'when',
    source: 'goede praktijk',
    certainty: 'b',
    check: { kind: 'dates-in-order', facts: ['trainingFrom', 'trainingUntil'] },
    message: {
      nl: 'De laatste dag van de opleiding komt voor de eerste. Kijk de datums na.',
      fr: 'Le dernier jour de la formation vient avant le premier. Vérifiez les dates.',
      de: 'Der letzte Tag der Ausbildung liegt vor dem ersten. Prüfen Sie die Daten.',
    },
    done: {
      nl: 'De datums van de opleiding kloppen.',
      fr: 'Les dates de la formation sont correctes.',
      de: 'Die Daten der Ausbildung stimmen.',
    },
  },
  {
    id: 'training-in-period',
    severity: 'hint',
    basis: 'advice',
    topic: 'when',
    source: 'goede praktijk',
    certainty: 'b',
    check: { kind: 'dates-in-order', facts: ['trainingUntil', 'contractUntil'] },
    message: {
      nl: 'Dit contract stopt voor de opleiding stopt. Klopt dat?',
      fr: 'Ce contrat s’arrête avant la fin de la formation. Est-ce correct ?',
      de: 'Dieser Vertrag endet vor der Ausbildung. Stimmt das?',
    },
    done: {
      nl: 'Het contract loopt zo lang als de opleiding.',
      fr: 'Le contrat dure aussi longtemps que la formation.',
      de: 'Der Vertrag läuft so lange wie die Ausbildung.',
    },
  },
  {
    id: 'organiser-asked',
    severity: 'hint',
    basis: 'advice',
    topic: 'others',
    source: 'wet van 26 mei 2002, art. 11 § 3; goede praktijk',
    certainty: 'b',
    when: { kind: 'facts-one-of', facts: ['trainingOrganiser', 'hostName'] },
    check: { kind: 'facts-present', facts: ['organiserJoins'] },
    message: {
      nl: 'Kies samen of de plaats waar je leert of werkt, mee tekent. Nee zeggen mag ook.',
      fr: 'Choisissez ensemble si l’endroit où vous apprenez ou travaillez signe aussi. Vous pouvez dire non.',
      de: 'Entscheiden Sie zusammen, ob der Ort, wo Sie lernen oder arbeiten, auch unterschreibt. Nein sagen geht auch.',
    },
    done: {
      nl: 'Er staat of de plaats waar je leert of werkt, mee tekent.',
      fr: 'On lit si l’endroit où vous apprenez ou travaillez signe aussi.',
      de: 'Es steht da, ob der Ort, wo Sie lernen oder arbeiten, auch unterschreibt.',
    },
  },
  {
    id: 'organiser-named',
    severity: 'blocking',
    basis: 'law',
    topic: 'others',
    source: 'wet van 26 mei 2002, art. 11 § 3',
    certainty: 'a',
    when: { kind: 'fact-is', fact: 'organiserJoins', values: [true] },
    check: { kind: 'facts-present', facts: ['thirdName'] },
    message: {
      nl: 'De plaats waar je leert of werkt, tekent mee. Vul in wie daar tekent.',
      fr: 'L’endroit où vous apprenez ou travaillez signe aussi. Notez qui y signe.',
      de: 'Der Ort, wo Sie lernen oder arbeiten, unterschreibt auch. Tragen Sie ein, wer dort unterschreibt.',
    },
    done: {
      nl: 'Er staat wie er nog meetekent.',
      fr: 'On lit qui signe aussi.',
      de: 'Es steht da, wer noch unterschreibt.',
    },
  },
  {
    id: 'host-guide-named',
    severity: 'hint',
    basis: 'advice',
    topic: 'others',
    source: 'goede praktijk',
    certainty: 'b',
    when: { kind: 'facts-present', facts: ['hostName'] },
    check: { kind: 'facts-present', facts: ['hostGuide'] },
    message: {
      nl: 'Vul in wie je helpt op de plaats waar je werkervaring opdoet.',
      fr: 'Notez qui vous aide là où vous apprenez en travaillant.',
      de: 'Tragen Sie ein, wer Ihnen dort hilft, wo Sie Berufserfahrung sammeln.',
    },
    done: {
      nl: 'Er staat wie je helpt op de plaats waar je werkt.',
      fr: 'On lit qui vous aide là où vous travaillez.',
      de: 'Es steht da, wer Ihnen im Betrieb hilft.',
    },
  },
  {
    id: 'centre-helps-training',
    severity: 'warning',
    basis: 'advice',
    topic: 'centre',
    source: 'wet van 26 mei 2002, art. 11 § 1; goede praktijk',
    certainty: 'b',
    check: {
      kind: 'commitments',
      party: 'centre',
      atLeast: 1,
      domains: ['education', 'work'],
    },
    message: {
      nl: 'Hier staat nog niet hoe het OCMW bij de opleiding helpt.',
      fr: 'On ne lit pas encore ici comment le CPAS aide pour la formation.',
      de: 'Hier steht noch nicht, wie das ÖSHZ bei der Ausbildung hilft.',
    },
    done: {
      nl: 'Er staat hoe het OCMW bij de opleiding helpt.',
      fr: 'On lit comment le CPAS aide pour la formation.',
      de: 'Es steht da, wie das ÖSHZ bei der Ausbildung hilft.',
    },
  },
  {
    id: 'absence-told',
    severity: 'warning',
    basis: 'advice',
    topic: 'rights',
    source: 'studie van de GPMI-praktijk, 2015',
    certainty: 'b',
    check: { kind: 'clause-present', clause: 'absence' },
    message: {
      nl: 'Er staat nog niet wat er gebeurt als je een keer niet kan komen.',
      fr: 'Il n’est pas encore écrit ce qui se passe si vous ne pouvez pas venir une fois.',
      de: 'Es steht noch nicht da, was geschieht, wenn Sie einmal nicht kommen können.',
    },
    done: {
      nl: 'Er staat wat er gebeurt als je een keer niet kan komen.',
      fr: 'Il est écrit ce qui se passe si vous ne pouvez pas venir une fois.',
      de: 'Es steht da, was geschieht, wenn Sie einmal nicht kommen können.',
    },
  },
  {
    id: 'attendance-reasonable',
    severity: 'warning',
    basis: 'advice',
    topic: 'wording',
    source: 'studie van de GPMI-praktijk, 2015; wet van 26 mei 2002, art. 11 § 1',
    certainty: 'b',
    check: {
      kind: 'no-words',
      words: {
        nl: [
          '100%',
          '100 %',
          'honderd procent',
          'altijd aanwezig',
          'nooit afwezig',
          'alle lesdagen aanwezig',
          'volledige aanwezigheid',
        ],
        fr: [
          '100%',
          '100 %',
          'cent pour cent',
          'toujours présent(e)',
          'jamais absent(e)',
          'aucune absence',
          'présence complète',
        ],
        de: [
          '100%',
          '100 %',
          '100 Prozent',
          'hundert Prozent',
          'immer anwesend',
          'nie abwesend',
          'keine Abwesenheit*',
          'lückenlose Anwesenheit',
        ],
      },
      // A centre that pays 100 % asks nobody to be there.
      in: ['text', 'goals', 'client'],
    },
    message: {
      nl: 'Niemand kan er altijd zijn. Schrijf wat er gebeurt als de cliënt een goede reden heeft.',
      fr: 'Personne ne peut toujours être là. Notez ce qui se passe si le bénéficiaire a une bonne raison.',
      de: 'Niemand kann immer da sein. Schreiben Sie, was bei einem guten Grund geschieht.',
    },
    done: {
      nl: 'Er wordt niet gevraagd om er altijd te zijn.',
      fr: 'Personne ne demande d’être toujours là.',
      de: 'Niemand verlangt, immer da zu sein.',
    },
    forClient: {
      message: {
        nl: 'Niemand kan er altijd zijn. Schrijf wat er gebeurt als jij een goede reden hebt.',
        fr: 'Personne ne peut toujours être là. Notez ce qui se passe si vous avez une bonne raison.',
        de: 'Niemand kann immer da sein. Schreiben Sie, was geschieht, wenn Sie einen guten Grund haben.',
      },
    },
  },
  {
    id: 'effort-told',
    severity: 'hint',
    basis: 'advice',
    topic: 'rights',
    source: 'goede praktijk',
    certainty: 'c',
    check: { kind: 'clause-present', clause: 'effort' },
    message: {
      nl: 'Er staat nog niet dat je best doen genoeg is.',
      fr: 'Il n’est pas encore écrit que faire de son mieux suffit.',
      de: 'Es steht noch nicht da, dass es reicht, sich Mühe zu geben.',
    },
    done: {
      nl: 'Er staat dat je best doen genoeg is.',
      fr: 'Il est écrit que faire de son mieux suffit.',
      de: 'Es steht da, dass es reicht, sich Mühe zu geben.',
    },
  },
]

export const rules: readonly RuleDefinition[] = [
  ...coreRules,
  ...generalRules,
  ...moneyRules,
  ...trainingRules,
  ...jokerRules,
  ...settingRules,
]
