/**
 * How a centre works with contracts, after the three ways that the 2015 study found: for all, by theme
 * without sanctions, or case by case. What a centre chooses changes what a new contract starts with
 * and which of the centre's own rules count; it never changes a rule of the law.
 */
import type { RuleDefinition, SettingDefinition } from '../../kit/index.ts'

export const coreSettings = {
  approach: {
    label: {
      nl: 'Hoe werkt ons OCMW met contracten?',
      fr: 'Comment notre CPAS travaille-t-il avec les contrats ?',
      de: 'Wie arbeitet unser ÖSHZ mit Verträgen?',
    },
    hint: {
      nl: 'Dit bepaalt waarmee een nieuw contract begint. De wet blijft altijd gelden.',
      fr: 'Ceci détermine comment un nouveau contrat commence. La loi reste toujours valable.',
      de: 'Das bestimmt, womit ein neuer Vertrag beginnt. Das Gesetz gilt immer.',
    },
    chosen: 'case-by-case',
    choices: {
      'for-all': {
        label: { nl: 'voor iedereen', fr: 'pour tout le monde', de: 'für alle' },
        hint: {
          nl: 'Iedereen krijgt een contract, en het OCMW belooft vier dingen: op maat, tijd, hulp op elk gebied, en middelen die passen.',
          fr: 'Tout le monde reçoit un contrat, et le CPAS promet quatre choses : sur mesure, du temps, une aide dans tous les domaines, des moyens adaptés.',
          de: 'Alle bekommen einen Vertrag, und das ÖSHZ verspricht vier Dinge: nach Maß, Zeit, Hilfe in allen Bereichen, passende Mittel.',
        },
        leavesOut: { clauses: ['no-sanction'] },
      },
      'by-theme': {
        label: {
          nl: 'over een thema, zonder sancties',
          fr: 'sur un thème, sans sanctions',
          de: 'zu einem Thema, ohne Sanktionen',
        },
        hint: {
          nl: 'Het contract gaat over een thema dat de cliënt kiest. Wie een afspraak niet nakomt, krijgt geen sanctie.',
          fr: 'Le contrat porte sur un thème choisi par le bénéficiaire. Un accord non respecté ne donne pas de sanction.',
          de: 'Der Vertrag handelt von einem Thema, das die Klientin oder der Klient wählt. Eine Absprache, die nicht klappt, führt nicht zu einer Sanktion.',
        },
        leavesOut: {
          clauses: [
            'good-conditions',
            'valid-reasons',
            'sanction-steps',
            'sanction-limits',
            'sanction-heard',
          ],
        },
      },
      'case-by-case': {
        label: { nl: 'per persoon bekeken', fr: 'au cas par cas', de: 'von Fall zu Fall' },
        hint: {
          nl: 'Buiten wat de wet vraagt, maken we een contract als dat iemand echt helpt.',
          fr: 'En plus de ce que demande la loi, nous faisons un contrat si cela aide vraiment la personne.',
          de: 'Über das Gesetz hinaus machen wir einen Vertrag, wenn er jemandem wirklich hilft.',
        },
        leavesOut: { clauses: ['no-sanction', 'good-conditions'] },
      },
    },
  },
} as const satisfies Readonly<Record<string, SettingDefinition>>

/** The centre's own rules that go with its choice. */
export const settingRules = [
  {
    id: 'conditions-told',
    topic: 'centre',
    severity: 'warning',
    basis: 'centre',
    source: 'keuze van het OCMW: contracten voor iedereen',
    certainty: 'b',
    when: { kind: 'setting-is', setting: 'approach', values: ['for-all'] },
    check: { kind: 'clause-present', clause: 'good-conditions' },
    message: {
      nl: 'Er staat nog niet wat het OCMW belooft aan iedereen met een contract.',
      fr: 'Il n’est pas encore écrit ce que le CPAS promet à chaque personne qui a un contrat.',
      de: 'Es steht noch nicht da, was das ÖSHZ allen mit einem Vertrag verspricht.',
    },
    done: {
      nl: 'Het staat er: wat het OCMW belooft aan iedereen met een contract.',
      fr: 'C’est écrit : ce que le CPAS promet à chaque personne qui a un contrat.',
      de: 'Es steht da: was das ÖSHZ allen mit einem Vertrag verspricht.',
    },
  },
  {
    id: 'no-sanction-told',
    topic: 'rights',
    severity: 'warning',
    basis: 'centre',
    source: 'keuze van het OCMW: contracten over een thema, zonder sancties',
    certainty: 'b',
    when: { kind: 'setting-is', setting: 'approach', values: ['by-theme'] },
    check: { kind: 'clause-present', clause: 'no-sanction' },
    message: {
      nl: 'Er staat nog niet dat je voor deze afspraken geen sanctie krijgt.',
      fr: 'Il n’est pas encore écrit que vous n’avez pas de sanction pour ces accords.',
      de: 'Es steht noch nicht da, dass Sie für diese Absprachen keine Sanktion bekommen.',
    },
    done: {
      nl: 'Het staat er: je krijgt voor deze afspraken geen sanctie.',
      fr: 'C’est écrit : vous n’avez pas de sanction pour ces accords.',
      de: 'Es steht da: Sie bekommen für diese Absprachen keine Sanktion.',
    },
  },
  {
    id: 'no-sanction-mentioned',
    topic: 'rights',
    severity: 'warning',
    basis: 'centre',
    source: 'keuze van het OCMW: contracten over een thema, zonder sancties',
    certainty: 'b',
    when: { kind: 'setting-is', setting: 'approach', values: ['by-theme'] },
    check: {
      kind: 'all-of',
      checks: [
        { kind: 'not', check: { kind: 'clause-present', clause: 'sanction-steps' } },
        { kind: 'not', check: { kind: 'clause-present', clause: 'sanction-limits' } },
      ],
    },
    message: {
      nl: 'Dit OCMW werkt hier zonder sancties. Haal de tekst over een sanctie weg.',
      fr: 'Ce CPAS travaille ici sans sanctions. Enlevez le texte sur une sanction.',
      de: 'Dieses ÖSHZ arbeitet hier ohne Sanktionen. Nehmen Sie den Text über eine Sanktion weg.',
    },
  },
] as const satisfies readonly RuleDefinition[]
