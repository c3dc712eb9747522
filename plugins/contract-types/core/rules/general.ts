/**
 * What holds for a contract of the legal form "general" and its modules (G-04): a contract about
 * studies runs as long as the studies and has rules of its own for that.
 */
import type { RuleDefinition } from '../../../kit/index.ts'

export const generalRules = [
  {
    id: 'duration-told',
    topic: 'when',
    severity: 'hint',
    basis: 'law',
    source: 'KB 11 juli 2002, art. 11 § 1',
    certainty: 'a',
    check: { kind: 'clause-present', clause: 'duration' },
    message: {
      nl: 'Er staat nog niet hoe lang dit contract duurt.',
      fr: 'Il n’est pas encore écrit combien de temps dure ce contrat.',
      de: 'Es steht noch nicht da, wie lange dieser Vertrag dauert.',
    },
    done: {
      nl: 'Het staat er: hoe lang dit contract duurt.',
      fr: 'C’est écrit : combien de temps dure ce contrat.',
      de: 'Es steht da: wie lange dieser Vertrag dauert.',
    },
  },
  {
    // A second year asks for a reason in writing; where it stands is up to the people.
    id: 'longer-with-reason',
    topic: 'when',
    severity: 'warning',
    basis: 'law',
    source: 'POD MI, formulier B (code 17) en SPP IS Echo, 23 oktober 2017',
    certainty: 'a',
    when: { kind: 'facts-present', facts: ['contractFrom', 'contractUntil'] },
    check: {
      kind: 'any-of',
      checks: [
        { kind: 'facts-present', facts: ['longerBecause'] },
        {
          kind: 'date-within',
          date: { fact: 'contractUntil' },
          until: { fact: 'contractFrom', plus: { months: 12 } },
        },
      ],
    },
    message: {
      nl: 'Dit contract duurt langer dan een jaar. Schrijf op waarom dat helpt.',
      fr: 'Ce contrat dure plus d’un an. Notez pourquoi cela aide.',
      de: 'Dieser Vertrag dauert länger als ein Jahr. Schreiben Sie auf, warum das hilft.',
    },
    done: {
      nl: 'De duur van dit contract is duidelijk.',
      fr: 'La durée de ce contrat est claire.',
      de: 'Die Dauer dieses Vertrags ist klar.',
    },
    place: { kind: 'fact', fact: 'longerBecause' },
    fix: { kind: 'none' },
  },
] as const satisfies readonly RuleDefinition[]
