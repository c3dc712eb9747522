/** What a rule checks, as a Dutch sentence for a jurist: from the row itself, so that it cannot differ. */
import type {
  CommitmentNeed,
  ContractType,
  GoalNeed,
  Moment,
  RuleCheck,
  Term,
  TextPart,
  WordList,
} from '../../../plugins/kit/index.ts'
import { unreachable } from '../../../schemas/basics/index.ts'
import type { Party } from '../../../schemas/document/index.ts'

const parties: Readonly<Record<Party, string>> = {
  client: 'de cliënt',
  centre: 'het OCMW',
  third: 'de andere partij',
}

const needs: Readonly<Record<CommitmentNeed, string>> = {
  text: 'woorden',
  who: 'de naam van wie het doet',
  when: 'een datum of hoe vaak',
  due: 'een datum',
  proof: 'wat genoeg is',
  goal: 'een doel waar ze bij hoort',
}

const goalNeeds: Readonly<Record<GoalNeed, string>> = {
  text: 'woorden',
  domain: 'een levensdomein',
  due: 'een datum',
  importance: 'hoe belangrijk het is',
  client: 'een afspraak van de cliënt',
  centre: 'een afspraak van het OCMW',
  third: 'een afspraak van de andere partij',
}

const parts: Readonly<Record<TextPart, string>> = {
  text: 'de tekst',
  goals: 'de doelen',
  client: 'de afspraken van de cliënt',
  centre: 'de afspraken van het OCMW',
  third: 'de afspraken van de andere partij',
  facts: 'de ingevulde gegevens',
}

/** What must hold, in a sentence without its full stop. */
export function asked(check: RuleCheck, type: ContractType): string {
  const fact = (key: string) => `“${type.facts[key]?.label.nl ?? key}”`
  const facts = (keys: readonly string[]) => listed(keys.map(fact))
  const section = (kind: string) =>
    `“${type.sections.find((one) => one.kind === kind)?.title.nl ?? kind}”`
  switch (check.kind) {
    case 'facts-present':
      return `ingevuld: ${facts(check.facts)}`
    case 'facts-one-of':
      return `minstens ${check.atLeast ?? 1} ingevuld van: ${facts(check.facts)}`
    case 'facts-differ':
      return `${facts(check.facts)} zijn niet dezelfde`
    case 'facts-together':
      return `alle of geen ingevuld: ${facts(check.facts)}`
    case 'fact-is':
      return `bij ${fact(check.fact)} staat ${listed(
        check.values.map((value) => answer(value, check.fact, type)),
        'of',
      )}`
    case 'fact-is-not':
      return `bij ${fact(check.fact)} staat niet ${listed(
        check.values.map((value) => answer(value, check.fact, type)),
        'of',
      )}`
    case 'payer-is-not-client':
      return `de cliënt betaalt niet zelf: ${facts(check.facts)}`
    case 'amount-within':
      return `${fact(check.fact)} ligt ${[
        check.atLeast === undefined ? '' : `vanaf ${check.atLeast}`,
        check.atMost === undefined ? '' : `tot en met ${check.atMost}`,
      ]
        .filter(Boolean)
        .join(' ')}`
    case 'dates-in-order':
      return `${fact(check.facts[0])} ligt niet na ${fact(check.facts[1])}`
    case 'numbers-in-order':
      return `${fact(check.facts[0])} is niet meer dan ${fact(check.facts[1])}`
    case 'date-within':
      return `${moment(check.date, fact)} valt ${[
        check.from ? `niet voor ${moment(check.from, fact)}` : '',
        check.until ? `niet na ${moment(check.until, fact)}` : '',
      ]
        .filter(Boolean)
        .join(' en ')}`
    case 'dues-within':
      return `elke datum van een doel of een afspraak ligt tussen ${facts(check.facts)}`
    case 'evaluations-planned':
      return `per jaar zijn ${check.perYear} gesprekken gepland, waarvan ${check.inPerson} in persoon (een korter contract: zijn deel, naar boven afgerond)`
    case 'section-present':
      return `het deel ${section(check.section)} staat erin`
    case 'section-filled':
      return `er staat iets in ${section(check.section)}`
    case 'clause-present':
      return `de vaste tekst \`${check.clause}\` staat erin`
    case 'clauses-together':
      return `deze vaste teksten staan er samen in, of geen van alle: ${listed(check.clauses.map((id) => `\`${id}\``))}`
    case 'setting-is':
      return `het OCMW koos bij “${type.settings?.[check.setting]?.label.nl ?? check.setting}”: ${listed(
        check.values.map(
          (value) => type.settings?.[check.setting]?.choices[value]?.label.nl ?? value,
        ),
        'of',
      )}`
    case 'goals':
      return [
        check.atLeast > 0 ? `minstens ${check.atLeast} doel${check.atLeast > 1 ? 'en' : ''}` : '',
        check.each.length > 0
          ? `elk doel heeft ${listed(check.each.map((need) => goalNeeds[need]))}`
          : '',
      ]
        .filter(Boolean)
        .join('; ')
        .concat(about(check.domains))
    case 'commitments':
      return `minstens ${check.atLeast} afspraak van ${parties[check.party]}${about(check.domains)}${
        check.words ? `, met een van deze woorden: ${words(check.words)}` : ''
      }`
    case 'commitments-each':
      return `elke afspraak${check.party ? ` van ${parties[check.party]}` : ', van alle partijen gelijk,'} heeft ${listed(check.needs.map((need) => needs[need]))}`
    case 'commitments-balanced':
      return `${parties[check.party]} belooft niet meer dan ${check.atMostTimes} keer zoveel als ${parties[check.against]}`
    case 'no-words':
      return `nergens${within(check.in)} staat een van deze woorden: ${words(check.words)}${
        check.except ? `; wel toegelaten: ${words(check.except)}` : ''
      }`
    case 'words-present':
      return `ergens${within(check.in)} staat een van deze woorden: ${words(check.words)}`
    case 'number-with-reason':
      return `een getal staat er${within(check.in)} alleen met zijn reden: ${words(check.words)}`
    case 'no-national-number':
      return `nergens${within(check.in)} staat een nummer van het rijksregister`
    case 'all-of':
      return check.checks.map((one) => asked(one, type)).join('; en ')
    case 'any-of':
      return check.checks.map((one) => asked(one, type)).join('; of ')
    case 'not':
      return `niet: ${asked(check.check, type)}`
    case 'function':
      return `wat de functie \`${check.name}\` van dit type nakijkt`
    default:
      return unreachable(check)
  }
}

function answer(value: string | number | boolean, fact: string, type: ContractType): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  const known = type.facts[fact]
  return known?.kind === 'choice' ? `“${known.choices[String(value)]?.nl ?? value}”` : String(value)
}

function moment(of: Moment, fact: (key: string) => string): string {
  const day = 'fact' in of ? fact(of.fact) : 'day' in of ? of.day : 'vandaag'
  return of.plus ? `${day} plus ${term(of.plus)}` : day
}

function term(of: Term): string {
  if ('days' in of) return `${of.days} kalenderdagen`
  return 'months' in of ? `${of.months} maanden` : `${of.workingDays} werkdagen`
}

function about(domains: readonly string[] | undefined): string {
  return domains ? ` (bij doelen over ${domains.map((domain) => `\`${domain}\``).join(', ')})` : ''
}

function within(where: readonly TextPart[] | undefined): string {
  return where ? ` in ${listed(where.map((part) => parts[part]))}` : ''
}

/** The Dutch words of a list, as a row writes them. */
function words(list: WordList): string {
  return (list.nl ?? [])
    .map((entry) => (typeof entry === 'string' ? entry : entry.word))
    .map((word) => `_${word.replaceAll('*', '\\*')}_`)
    .join(', ')
}

function listed(items: readonly string[], joint = 'en'): string {
  return items.length > 1
    ? `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1)}`
    : (items[0] ?? '')
}
