/** A contract type with a little of everything, to which a test adds its rules. */
import {
  type ContractType,
  clause,
  line,
  promise,
  type RuleDefinition,
} from '../../plugins/kit/index.ts'

const said = (text: string) => ({ nl: text, fr: `${text} (fr)`, de: `${text} (de)` })

const wording = (id: string, text = `Tekst van ${id}.`) => ({
  [id]: {
    version: '1.0.0',
    official: said(text),
    plain: said(text),
    source: 'wet van 26 mei 2002, art. 11 § 3',
    certainty: 'a' as const,
  },
})

export const smallType: ContractType = {
  apiVersion: 1,
  id: 'small',
  version: '1.0.0',
  legalForm: 'general',
  names: said('Klein'),
  description: said('Voor tests.'),
  writtenIn: ['nl', 'fr', 'de'],
  facts: {
    clientName: { kind: 'text', label: said('naam'), source: 'file.client.name' },
    centreName: { kind: 'text', label: said('OCMW'), source: 'file.centre.name' },
    workerName: { kind: 'text', label: said('werker'), source: 'file.worker.name' },
    replacementName: { kind: 'text', label: said('vervanger') },
    contractFrom: { kind: 'date', label: said('begin') },
    contractUntil: { kind: 'date', label: said('einde') },
    decisionDate: { kind: 'date', label: said('beslissing') },
    payer: { kind: 'text', label: said('wie betaalt') },
    payerChoice: {
      kind: 'choice',
      label: said('wie betaalt'),
      choices: { client: said('de cliënt'), centre: said('het OCMW') },
    },
    amount: { kind: 'amount', label: said('bedrag') },
    used: { kind: 'count', label: said('gebruikt') },
    allowed: { kind: 'count', label: said('mogelijk') },
    consent: { kind: 'yes-no', label: said('akkoord') },
    reason: { kind: 'text', label: said('reden') },
    ...talkFacts(1),
    ...talkFacts(2),
    ...talkFacts(3),
  },
  sections: [
    {
      kind: 'wish',
      title: said('Wat wil ik?'),
      offers: ['paragraph'],
      voice: 'client',
      start: inEach([line('')]),
    },
    {
      kind: 'agreements',
      title: said('Wat spreken we af?'),
      offers: ['goal', 'commitment', 'paragraph'],
      start: inEach([
        {
          type: 'goal',
          domain: 'education',
          children: [
            line('Ik haal mijn diploma.'),
            promise('client', 'Ik ga naar de les.', 'Ik was er.', { rhythm: 'elke week' }),
            promise('centre', 'Het OCMW helpt mij.', 'Ik kreeg hulp.', { rhythm: 'elke week' }),
          ],
        },
      ]),
    },
    {
      kind: 'rights',
      title: said('Wat zijn mijn rechten?'),
      offers: ['paragraph'],
      start: inEach([
        clause('first'),
        clause('second'),
        clause('third'),
        line('Vanaf {contractFrom}.'),
      ]),
    },
  ],
  clauses: {
    ...wording('first'),
    ...wording('second', 'Tot {contractUntil}.'),
    ...wording('third'),
  },
  domains: ['education', 'work', 'housing'],
  evaluation: {
    perYear: 3,
    inPerson: 2,
    when: said('elke vier maanden'),
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
  },
  settings: {
    sanctions: {
      label: said('Gaan er sancties bij?'),
      choices: {
        yes: { label: said('ja') },
        no: { label: said('nee'), leavesOut: { clauses: ['third'] } },
      },
      chosen: 'yes',
    },
  },
  rules: [],
  words: { accept: {}, explain: {} },
}

function talkFacts(number: number): ContractType['facts'] {
  return {
    [`talk${number}On`]: { kind: 'date', label: said('gesprek') },
    [`talk${number}How`]: {
      kind: 'choice',
      label: said('hoe'),
      choices: { 'in-person': said('samen'), remote: said('telefoon') },
    },
  }
}

function inEach<Start>(start: Start) {
  return { nl: start, fr: start, de: start }
}

/** A rule with what every rule has. */
export function rule(
  check: RuleDefinition['check'],
  more: Partial<RuleDefinition> = {},
): RuleDefinition {
  return {
    id: 'the-rule',
    severity: 'warning',
    basis: 'advice',
    topic: 'goals',
    source: 'een test van ons',
    certainty: 'b',
    message: said('Doe iets.'),
    done: said('Het is gedaan.'),
    check,
    ...more,
  }
}

/** The small type with one rule. */
export function typeWith(
  check: RuleDefinition['check'],
  more: Partial<RuleDefinition> = {},
): ContractType {
  return { ...smallType, rules: [rule(check, more)] }
}
