/** What a person reads: each finding with its place, then the two bars, and what they do not say. */
import { readabilityRules, type Strength } from '../../plugins/readability/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { CheckedFile } from './checked-file.ts'
import { positionsIn } from './lines-of.ts'

const words: Readonly<
  Record<
    Language,
    Readonly<Record<Strength | 'words' | 'sentences' | 'pressure' | 'none' | 'honest', string>>
  >
> = {
  nl: {
    warning: 'let op',
    note: 'kan beter',
    hint: 'misschien',
    words: 'Woorden',
    sentences: 'Zinnen',
    pressure: 'Woorden die dwingen, per 100',
    none: 'Niets gevonden.',
    honest:
      'Dit meet woorden en zinnen, niet of iemand het begrijpt. Lees de tekst samen met een lezer.',
  },
  fr: {
    warning: 'attention',
    note: 'à améliorer',
    hint: 'peut-être',
    words: 'Mots',
    sentences: 'Phrases',
    pressure: 'Mots qui obligent, sur 100',
    none: 'Rien trouvé.',
    honest:
      'Ceci mesure les mots et les phrases, pas si on les comprend. Lisez le texte avec un lecteur.',
  },
  de: {
    warning: 'Achtung',
    note: 'geht besser',
    hint: 'vielleicht',
    words: 'Wörter',
    sentences: 'Sätze',
    pressure: 'Wörter, die zwingen, von 100',
    none: 'Nichts gefunden.',
    honest:
      'Das misst Wörter und Sätze, nicht ob jemand sie versteht. Lesen Sie den Text mit einer Leserin oder einem Leser.',
  },
}

export function asLines(file: CheckedFile): readonly string[] {
  const { name, source, language, bars, pressure, findings } = file
  const say = words[language]
  const positionOf = positionsIn(source)
  const names = new Map<string, string>(
    readabilityRules.map((rule) => [rule.id, rule.name[language]]),
  )
  const found = findings.flatMap(({ rule, severity, start, message, suggestions }) => {
    const { line, column } = positionOf(start)
    return [
      `${name}:${line}:${column}: ${say[severity]} · ${names.get(rule)}: ${message}`,
      ...suggestions.map(({ label }) => `    → ${label}`),
    ]
  })
  return [
    ...(found.length === 0 ? [say.none] : found),
    '',
    `${say.words}    ${barOf(bars.words.value)}`,
    `${say.sentences}    ${barOf(bars.sentences.value)}  (${Math.round(bars.sentences.meanLength * 10) / 10}, max ${bars.sentences.longest})`,
    `${say.pressure}: ${Math.round(pressure.per100Words * 10) / 10}`,
    say.honest,
  ]
}

function barOf(value: number | null): string {
  if (value === null) return '–'
  const full = Math.round(value / 5)
  return `${'█'.repeat(full)}${'░'.repeat(20 - full)} ${Math.round(value)}`
}
