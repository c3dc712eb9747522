/** A file and what the engine says about it, with places in the file. */
import {
  type Bars,
  type DocumentResult,
  formatOf,
  type Readability,
  readDocument,
  type Strength,
} from '../../plugins/readability/index.ts'
import { type Language, languages } from '../../schemas/basics/index.ts'

/** As the JSON has it: `start` and `end` are UTF-16 offsets in the file, `text` is what stands there. */
export interface FileFinding {
  readonly rule: string
  readonly severity: Strength
  readonly start: number
  readonly end: number
  readonly text: string
  readonly message: string
  readonly suggestions: readonly { readonly label: string; readonly text: string }[]
}

export interface CheckedFile {
  readonly name: string
  readonly source: string
  readonly language: Language
  readonly bars: Bars
  readonly pressure: DocumentResult['pressure']
  readonly findings: readonly FileFinding[]
}

/** @returns null when the file was to be a contract and is none */
export function checkFile(
  engine: Readability,
  name: string,
  source: string,
  asked: Language | null,
): CheckedFile | null {
  const document = readDocument(source, formatOf(name, source))
  if (document === null) return null
  const { blocks } = document
  const language = asked ?? document.language ?? languageOfMost(engine, blocks)
  // Who says the language means it; a block in another one is still told apart.
  const { blocks: results, bars, pressure } = engine.checkDocument(blocks, { language })
  const findings = results.flatMap(({ findings }, index) =>
    findings.map(({ rule, severity, start, end, message, suggestions }): FileFinding => {
      const place = blocks[index]!.inSource(start, end)
      return {
        rule,
        severity,
        ...place,
        text: source.slice(place.start, place.end),
        message,
        suggestions: suggestions.map(({ label, text }) => ({ label, text })),
      }
    }),
  )
  return { name, source, language, bars, pressure, findings: findings.sort(byPlace) }
}

function byPlace(a: FileFinding, b: FileFinding): number {
  return a.start - b.start || a.end - b.end
}

/** The language in which most of the text is, by its letters; Dutch when none is recognised. */
function languageOfMost(
  engine: Readability,
  blocks: readonly { readonly text: string }[],
): Language {
  const letters = { nl: 0, fr: 0, de: 0 }
  for (const block of blocks) {
    const { language } = engine.checkBlock({ text: block.text.slice(0, 2000) }, { language: 'nl' })
    if (language !== null && language !== 'other') letters[language] += block.text.length
  }
  return languages.reduce((most, one) => (letters[one] > letters[most] ? one : most))
}
