/**
 * The page of all rules for a jurist, in Dutch (`docs/rules.md`): generated from the contract types, so
 * that it says what the product does. `npm run docs:rules` writes it; a test asks that it is up to date.
 */
import {
  basisOf,
  type ContractType,
  type RuleDefinition,
  type Severity,
  topicOf,
  topics,
} from '../../../plugins/kit/index.ts'
import { asked } from './asked.ts'

const severities: Readonly<Record<Severity, string>> = {
  blocking: 'blokkeert',
  warning: 'waarschuwt',
  hint: 'tip',
}

const bases = { law: 'de wet', advice: 'goede praktijk', centre: 'het OCMW' } as const

const certainties = {
  a: 'a: gelezen in de bron',
  b: 'b: uit de praktijk',
  c: 'c: nog na te kijken',
} as const

const topicNames: Readonly<Record<(typeof topics)[number], string>> = {
  who: 'Wie?',
  wishes: 'Wat wil en wat heeft de cliënt nodig?',
  goals: 'Wat willen ze bereiken?',
  client: 'Wat doet de cliënt?',
  centre: 'Wat doet het OCMW?',
  others: 'Wie doet er nog mee?',
  money: 'Geld',
  when: 'Wanneer?',
  rights: 'Rechten',
  wording: 'Woorden',
}

const legalForms = {
  general: 'algemeen GPMI',
  'full-time-study': 'GPMI voltijdse studies',
} as const

interface Row {
  readonly rule: RuleDefinition
  /** The type in which its facts and sections are named. */
  readonly type: ContractType
}

/** The page as Markdown. */
export function rulesPage(types: readonly ContractType[]): string {
  return `${[
    intro(types),
    ...groups(types).map(([names, rows]) => group(names, rows)),
    clauses(types),
    uncertain(types),
  ].join('\n\n')}\n`
}

function intro(types: readonly ContractType[]): string {
  const overview = types.map((type) => {
    const count = (severity: Severity) =>
      String(type.rules.filter((rule) => rule.severity === severity).length)
    return [
      type.names.nl,
      `\`${type.id}\` ${type.version}`,
      type.legalForm ? legalForms[type.legalForm] : '',
      type.module ?? '',
      count('blocking'),
      count('warning'),
      count('hint'),
    ]
  })
  return `# Regels van de contracten

Deze pagina is gemaakt uit de regels zelf, met \`npm run docs:rules\`. Verander ze daar, niet hier.

Elke regel is een rij met gegevens. Een jurist kan een rij veranderen zonder programmeur: het gewicht,
de bron, hoe zeker ze is, vanaf en tot wanneer ze geldt, en wat ze zegt. Wat ze zegt bestaat ook in het
Frans en het Duits.

- **Gewicht.** Wat _blokkeert_ moet in orde zijn voor er getekend wordt. Alleen de wet blokkeert, en
  alleen waar we de bron zelf lazen (zekerheid a); en, zonder rij hieronder, twee antwoorden op één
  vraag, tot er een gekozen is. Wat _waarschuwt_ vraagt aandacht. Een _tip_ helpt.
- **Van wie.** De wet; goede praktijk die niemand bindt; of een keuze van het OCMW zelf.
- **Zekerheid.** a: gelezen in de bron. b: uit documenten van de praktijk. c: nog na te kijken door een
  jurist.
- **Woorden.** Een regel over woorden kijkt alleen naar wat mensen zelf schrijven, nooit naar vaste
  tekst. \`*\` staat voor letters, \`…\` voor hoogstens vijf woorden ertussen, \`#\` voor een getal. Hier
  staan de Nederlandse woorden; de Franse en Duitse staan in de rij.
- **{found}** toont de gevonden woorden, of wat nog leeg is; **{day}** de berekende dag.

${table(['Contract', 'Type', 'Rechtsvorm', 'Module', 'Blokkeert', 'Waarschuwt', 'Tips'], overview)}`
}

/** The rules by the types that share them: first those of all. */
function groups(types: readonly ContractType[]): readonly (readonly [string, readonly Row[]])[] {
  const rows = new Map<string, { readonly row: Row; readonly names: string[] }>()
  for (const type of types) {
    for (const rule of type.rules) {
      const key = JSON.stringify(rule)
      const known = rows.get(key)
      if (known) known.names.push(type.names.nl)
      else rows.set(key, { row: { rule, type }, names: [type.names.nl] })
    }
  }
  const byNames = new Map<string, Row[]>()
  for (const { row, names } of rows.values()) {
    const title = names.length === types.length ? 'Elk contract' : names.join(', ')
    byNames.set(title, [...(byNames.get(title) ?? []), row])
  }
  const count = (title: string) =>
    title === 'Elk contract' ? types.length : title.split(', ').length
  return [...byNames].toSorted(([one], [other]) => count(other) - count(one))
}

function group(title: string, rows: readonly Row[]): string {
  const chapters = topics.flatMap((topic) => {
    const those = rows.filter(({ rule }) => topicOf(rule) === topic)
    return those.length === 0 ? [] : [`### ${topicNames[topic]}`, ...those.map(ruleText)]
  })
  return [`## ${title}`, ...chapters].join('\n\n')
}

function ruleText({ rule, type }: Row): string {
  const { id, severity, source, certainty, validFrom, validUntil, when, check, message } = rule
  const valid = [validFrom && `vanaf ${validFrom}`, validUntil && `tot en met ${validUntil}`]
  return [
    `#### \`${id}\``,
    '',
    `**${capital(severities[severity])}** · ${bases[basisOf(rule)]} · ${source} · zekerheid ${certainties[certainty]}${
      valid.some(Boolean) ? ` · ${valid.filter(Boolean).join(' ')}` : ''
    }`,
    '',
    ...(when ? [`- Geldt als: ${asked(when, type)}.`] : []),
    `- Vraagt: ${asked(check, type)}.`,
    `- Zegt: “${message.nl}”`,
    ...(rule.done ? [`- Zegt als het in orde is: “${rule.done.nl}”`] : []),
  ].join('\n')
}

function clauses(types: readonly ContractType[]): string {
  const found = new Map<string, { readonly row: readonly string[]; readonly names: string[] }>()
  for (const type of types) {
    for (const [id, { version, source, certainty, official }] of Object.entries(type.clauses)) {
      const row = [`\`${id}\` ${version}`, official.nl, source, certainty]
      const known = found.get(row.join('|'))
      if (known) known.names.push(type.names.nl)
      else found.set(row.join('|'), { row, names: [type.names.nl] })
    }
  }
  const rows = [...found.values()].map(({ row, names }) => [
    ...row,
    names.length === types.length ? 'elk' : names.join(', '),
  ])
  return `## Vaste teksten

De officiële tekst in het Nederlands. Elke tekst heeft ernaast een gewone versie, en beide bestaan in
het Frans en het Duits. Wie een woord verandert, verhoogt de versie.

${table(['Tekst', 'Officieel', 'Bron', 'Zekerheid', 'Contract'], rows)}`
}

/** What a jurist is asked to look at first. */
function uncertain(types: readonly ContractType[]): string {
  const rules = types.flatMap(({ rules: all }) => all)
  const ids = [...new Set(rules.filter(({ certainty }) => certainty === 'c').map(({ id }) => id))]
  const clauseIds = new Set(
    types.flatMap((type) =>
      Object.entries(type.clauses).flatMap(([id, { certainty }]) =>
        certainty === 'c' ? [id] : [],
      ),
    ),
  )
  const code = (names: readonly string[]) => names.map((id) => `\`${id}\``).join(', ')
  return `## Nog na te kijken door een jurist

- Regels met zekerheid c (ze blokkeren nooit): ${code(ids)}.
- Vaste teksten met zekerheid c: ${code([...clauseIds])}.
- Waar “hoofdstuk GPMI” staat, is de inhoud gelezen in een bron over het koninklijk besluit van 11 juli
  2002, en het nummer van het artikel niet.

### Keuzes die wij maakten

- \`talks-planned\` waarschuwt. De vaste tekst \`evaluation-rhythm\` belooft drie gesprekken per jaar,
  waarvan twee in persoon, en die tekst blokkeert als ze er niet staat. Moeten de dagen zelf in het
  contract staan? En wat is “een jaar”: het jaar van het contract, zoals hier, of het kalenderjaar?
- \`signing-not-late\` blokkeert nooit: een contract dat te laat is, moet er nog altijd komen.
- \`grant-settled\` blokkeert. Een keuze is genoeg: nog aan te vragen, aangevraagd, of geen recht.
- \`child-benefit-settled\` en \`maintenance-settled\` gelden alleen als de cliënt zelf aanduidt dat het om
  een eigen dossier gaat. Het contract vraagt niet of het contact met de ouders verbroken is.
- \`work-decided-together\` blokkeert: de tekst beschermt de student, en zegt dat de periodes voor elke
  student apart bepaald worden.
- \`third-asked-for\` en \`third-evaluates\` blokkeren als er een derde partij is.
- Een OCMW kan kiezen voor contracten over een thema, zonder sancties (\`no-sanction\`). Artikel 30 § 2
  zegt dat het OCMW _kan_ schorsen. Kan het daar in het contract van afzien?
- Of de vijf dagen bedenktijd opnieuw lopen bij een wijziging, staat in geen enkele bron die we lazen.

### Wat deze regels niet nakijken

Of iemand recht heeft op een leefloon, of een contract verplicht is, hoe de bedenktijd loopt, of de
juiste mensen tekenden, een dossier over een sanctie, en de toelage van het OCMW. Dat staat niet in de
tekst van een contract.`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
