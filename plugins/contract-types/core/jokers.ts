/**
 * Jokers: a number of times in a school year that someone may stay away without a reason and without a
 * proposal of a sanction. From model contract C of the 2015 study (annex 3), there on the centre's terms
 * alone; here both sides see how many there are and how many are left. A type that knows absence takes
 * all of it; a centre chooses with the setting whether its contracts have jokers.
 */
import type {
  ClauseDefinition,
  FactDefinition,
  RuleDefinition,
  SettingDefinition,
} from '../../kit/index.ts'
import { clause, line } from '../../kit/index.ts'
import type { SectionRow } from './sections.ts'

const source = 'studie van de GPMI-praktijk, 2015, bijlage 3, model C'

export const jokerFacts = {
  jokers: {
    kind: 'count',
    label: {
      nl: 'hoeveel jokers ik heb',
      fr: 'combien de jokers j’ai',
      de: 'wie viele Joker ich habe',
    },
    hint: {
      nl: 'Voor een heel schooljaar. Spreek het samen af.',
      fr: 'Pour toute une année scolaire. Décidez-le ensemble.',
      de: 'Für ein ganzes Schuljahr. Sprechen Sie es zusammen ab.',
    },
  },
  jokersUsed: {
    kind: 'count',
    label: {
      nl: 'hoeveel jokers al gebruikt zijn',
      fr: 'combien de jokers sont déjà utilisés',
      de: 'wie viele Joker schon benutzt sind',
    },
  },
  jokersUsedOn: {
    kind: 'text',
    label: {
      nl: 'op welke dagen',
      fr: 'quels jours',
      de: 'an welchen Tagen',
    },
    hint: {
      nl: 'Schrijf de dagen, niet waarom.',
      fr: 'Notez les jours, pas la raison.',
      de: 'Schreiben Sie die Tage, nicht den Grund.',
    },
  },
} as const satisfies Readonly<Record<string, FactDefinition>>

export const jokerClauses = {
  jokers: {
    version: '1.0.0',
    source,
    certainty: 'b',
    official: {
      nl: 'Was de gerechtigde zonder geldige reden afwezig, dan kan hij of zij een joker inzetten. Het aantal jokers per schooljaar wordt in onderling overleg bepaald en staat in dit contract. Voor een afwezigheid waarvoor een joker is ingezet, doet de maatschappelijk werker geen voorstel tot schorsing van het leefloon. Voor een afwezigheid met een geldige reden is geen joker nodig.',
      fr: 'En cas d’absence sans raison valable, le bénéficiaire peut utiliser un joker. Le nombre de jokers par année scolaire est fixé d’un commun accord et figure dans ce contrat. Pour une absence couverte par un joker, le travailleur social ne propose pas de suspension du revenu d’intégration. Aucun joker n’est nécessaire pour une absence avec raison valable.',
      de: 'War die begünstigte Person ohne triftigen Grund abwesend, kann sie einen Joker einsetzen. Die Anzahl der Joker pro Schuljahr wird in gegenseitigem Einvernehmen festgelegt und steht in diesem Vertrag. Für eine Abwesenheit, für die ein Joker eingesetzt wurde, schlägt die Sozialarbeiterin oder der Sozialarbeiter keine Aussetzung des Eingliederungseinkommens vor. Für eine Abwesenheit mit triftigem Grund ist kein Joker nötig.',
    },
    plain: {
      nl: 'Was je er een keer niet, zonder goede reden? Dan mag je een joker gebruiken. Voor die keer stelt je maatschappelijk werker geen sanctie voor. Had je wel een goede reden? Dan heb je geen joker nodig. Zijn je jokers op? Dan praten we eerst samen.',
      fr: 'Vous n’êtes pas venu une fois, sans bonne raison ? Alors vous pouvez utiliser un joker. Pour cette fois, votre travailleur social ne propose pas de sanction. Vous aviez une bonne raison ? Alors vous n’avez pas besoin d’un joker. Vous n’avez plus de jokers ? Alors nous en parlons d’abord ensemble.',
      de: 'Waren Sie einmal nicht da, ohne guten Grund? Dann dürfen Sie einen Joker benutzen. Für dieses Mal wird keine Sanktion vorgeschlagen. Hatten Sie einen guten Grund? Dann brauchen Sie keinen Joker. Haben Sie keine Joker mehr? Dann reden wir zuerst darüber.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>

export const jokerSection: SectionRow = {
  kind: 'jokers',
  title: { nl: 'Heb ik jokers?', fr: 'Ai-je des jokers ?', de: 'Habe ich Joker?' },
  help: {
    nl: 'Met een joker mag er eens iets mislopen. Spreek samen af hoeveel je er hebt, en tel ze samen.',
    fr: 'Avec un joker, quelque chose peut mal se passer une fois. Décidez ensemble combien vous en avez, et comptez-les ensemble.',
    de: 'Mit einem Joker darf einmal etwas schiefgehen. Sprechen Sie zusammen ab, wie viele es sind, und zählen Sie zusammen.',
  },
  offers: ['paragraph'],
}

export const jokerStart = {
  nl: [
    clause('jokers'),
    line('Jokers voor dit schooljaar: {jokers}.'),
    line('Al gebruikt: {jokersUsed}. Dat was op: {jokersUsedOn}.'),
  ],
  fr: [
    clause('jokers'),
    line('Jokers pour cette année scolaire : {jokers}.'),
    line('Déjà utilisés : {jokersUsed}. C’était le : {jokersUsedOn}.'),
  ],
  de: [
    clause('jokers'),
    line('Joker für dieses Schuljahr: {jokers}.'),
    line('Schon benutzt: {jokersUsed}. Das war am: {jokersUsedOn}.'),
  ],
} as const

export const jokerRules: readonly RuleDefinition[] = [
  {
    id: 'jokers-dated',
    severity: 'hint',
    basis: 'advice',
    topic: 'rights',
    source,
    certainty: 'b',
    when: {
      kind: 'all-of',
      checks: [
        { kind: 'facts-present', facts: ['jokersUsed'] },
        { kind: 'fact-is-not', fact: 'jokersUsed', values: [0] },
      ],
    },
    check: { kind: 'facts-present', facts: ['jokersUsedOn'] },
    message: {
      nl: 'Schrijf op welke dagen een joker gebruikt is. Zo kunnen jullie allebei tellen.',
      fr: 'Notez quels jours un joker a été utilisé. Ainsi, vous pouvez compter tous les deux.',
      de: 'Schreiben Sie, an welchen Tagen ein Joker benutzt wurde. So können beide zählen.',
    },
    done: {
      nl: 'Er staat wanneer een joker gebruikt is.',
      fr: 'Il est écrit quand un joker a été utilisé.',
      de: 'Es steht da, wann ein Joker benutzt wurde.',
    },
  },
  {
    id: 'jokers-add-up',
    severity: 'warning',
    basis: 'advice',
    topic: 'rights',
    source,
    certainty: 'b',
    when: { kind: 'facts-present', facts: ['jokers', 'jokersUsed'] },
    check: { kind: 'numbers-in-order', facts: ['jokersUsed', 'jokers'] },
    message: {
      nl: 'Er zijn meer jokers gebruikt dan er waren. Kijk de getallen na.',
      fr: 'Il y a plus de jokers utilisés que prévu. Vérifiez les nombres.',
      de: 'Es wurden mehr Joker benutzt, als es gab. Prüfen Sie die Zahlen.',
    },
    done: {
      nl: 'De jokers zijn geteld.',
      fr: 'Les jokers sont comptés.',
      de: 'Die Joker sind gezählt.',
    },
  },
]

/** Whether the contracts of a centre have jokers: not unless it chooses so. */
export const jokerSetting: SettingDefinition = {
  label: {
    nl: 'werken met jokers',
    fr: 'travailler avec des jokers',
    de: 'mit Jokern arbeiten',
  },
  hint: {
    nl: 'Een joker: een keer afwezig zijn zonder reden, en zonder voorstel tot sanctie.',
    fr: 'Un joker : une absence sans raison, et sans proposition de sanction.',
    de: 'Ein Joker: einmal ohne Grund abwesend sein, ohne dass eine Sanktion vorgeschlagen wird.',
  },
  choices: {
    without: {
      label: { nl: 'zonder jokers', fr: 'sans jokers', de: 'ohne Joker' },
      leavesOut: { sections: ['jokers'], clauses: ['jokers'] },
    },
    with: { label: { nl: 'met jokers', fr: 'avec des jokers', de: 'mit Jokern' } },
  },
  chosen: 'without',
}
