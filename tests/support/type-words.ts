import type { ContractType } from '../../plugins/kit/index.ts'
import { type Language, languages } from '../../schemas/basics/index.ts'
import type { BlockToWrite } from '../../schemas/document/index.ts'

/** Something that a contract type says to people, and where. */
export interface Said {
  readonly where: string
  readonly language: Language
  readonly text: string
}

function* partial(where: string, text: Partial<Record<Language, string>> | undefined) {
  for (const language of languages) {
    const said = text?.[language]
    if (said !== undefined) yield { where, language, text: said }
  }
}

/** Everything that the type says to people, but for the official wording. */
export function* plainWords(type: ContractType): Generator<Said> {
  yield* partial('names', type.names)
  yield* partial('description', type.description)
  for (const [key, fact] of Object.entries(type.facts)) {
    yield* partial(`facts.${key}`, fact.label)
    yield* partial(`facts.${key}.hint`, fact.hint)
    if (fact.kind === 'choice') {
      for (const [name, choice] of Object.entries(fact.choices)) {
        yield* partial(`facts.${key}.${name}`, choice)
      }
    }
  }
  for (const section of type.sections) {
    yield* partial(`sections.${section.kind}`, section.title)
    yield* partial(`sections.${section.kind}.help`, section.help)
    for (const asked of section.goalLines ?? []) {
      yield* partial(`sections.${section.kind}.goalLines`, asked)
    }
    for (const language of languages) {
      for (const text of textsOf(section.start[language] ?? [])) {
        yield { where: `sections.${section.kind}.start`, language, text }
      }
    }
  }
  for (const [id, clause] of Object.entries(type.clauses)) {
    yield* partial(`clauses.${id}`, clause.plain)
  }
  for (const rule of type.rules) {
    yield* partial(`rules.${rule.id}`, rule.message)
    yield* partial(`rules.${rule.id}.done`, rule.done)
    if (rule.fix && 'label' in rule.fix) yield* partial(`rules.${rule.id}.fix`, rule.fix.label)
    if (rule.fix?.kind !== 'insert') continue
    for (const language of languages) {
      for (const text of textsOf(rule.fix.blocks[language] ?? [])) {
        yield { where: `rules.${rule.id}.fix`, language, text }
      }
    }
  }
  for (const [key, setting] of Object.entries(type.settings ?? {})) {
    yield* partial(`settings.${key}`, setting.label)
    yield* partial(`settings.${key}.hint`, setting.hint)
    for (const [name, choice] of Object.entries(setting.choices)) {
      yield* partial(`settings.${key}.${name}`, choice.label)
      yield* partial(`settings.${key}.${name}.hint`, choice.hint)
    }
  }
  yield* partial('evaluation', type.evaluation.when)
  for (const language of languages) {
    for (const [word, text] of Object.entries(type.words.explain[language] ?? {})) {
      yield { where: `words.${word}`, language, text }
    }
  }
}

/** The official wording of its clauses. */
export function* officialWords(type: ContractType): Generator<Said> {
  for (const [id, clause] of Object.entries(type.clauses)) {
    yield* partial(`clauses.${id}.official`, clause.official)
  }
}

/** Starting blocks with all that is in them. */
export function* startBlocks(blocks: readonly BlockToWrite[]): Generator<BlockToWrite> {
  for (const block of blocks) {
    yield block
    yield* startBlocks(block.children ?? [])
  }
}

/** The words of starting blocks, facts as `{key}`. */
function textsOf(blocks: readonly BlockToWrite[]): readonly string[] {
  return [...startBlocks(blocks)].flatMap((block) => {
    const runs = block.inline ?? []
    const text = runs.map((run) =>
      'fact' in run ? `{${run.fact}}` : 'text' in run ? run.text : '',
    )
    return [text.join(''), ...[block.rhythm].filter((rhythm) => typeof rhythm === 'string')].filter(
      (said) => said !== '',
    )
  })
}

// What section 4.9 of the law's digest warns for: words that say what the law forbids, that are out of
// date, or that nobody understands. A term of law may stand in a plain text between quotation marks,
// where the sentence explains it.
export const banned: Readonly<Record<Language, { everywhere: RegExp; plain: RegExp }>> = {
  nl: {
    everywhere:
      /eenzijdig|doet afstand|ziet af van|stopgezet|ingehouden|tweede maand|trimester|driemaandelijks|kwartaal|moet slagen|te slagen|gemeenschapsdienst|verplicht vrijwilligerswerk|rijksregisternummer|diagnose/i,
    plain:
      /draagwijdte|tekortkoming|(?<!‘)wettige reden|(?<!‘)billijkheidsreden|gerechtigde|verbintenis|conform|teneinde|gelieve|dient te|ingebreke|desgevallend|krachtens|middels|inzake/i,
  },
  fr: {
    everywhere:
      /unilatéral|renonce|retenu sur|deuxième mois|trimestre|trimestriel|doit réussir|service communautaire|bénévolat|numéro national|diagnostic/i,
    plain:
      /\bportée\b|manquement|(?<!« )motif légitime|(?<!« )raisons? d’équité|nonobstant|susmentionné|afférent|en vertu de|conformément|susdit/i,
  },
  de: {
    everywhere:
      /einseitig|verzichtet|einbehalten|zweiten Monats|Quartal|vierteljährlich|muss bestehen|Gemeinschaftsdienst|Nationalregisternummer|Diagnose/i,
    plain:
      /Tragweite|Versäumnis|(?<!„)rechtmäßige[nr]? Grund|(?<!„)Billigkeitsgründe|gemäß|hinsichtlich|diesbezüglich|obliegt|vorbehaltlich/i,
  },
}
