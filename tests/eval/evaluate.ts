/** Everything that is measured, from the data that is there. */
import { loadLanguage } from '../../plugins/languages/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import { type Density, densityOf, modelContracts, ownClauses } from './density.ts'
import { readFreshGold, readGold, readSecondGold } from './gold-file.ts'
import { type GoldScore, scoreGold } from './gold-score.ts'
import { makeEngine, measuresOf } from './measures.ts'
import { type Accuracy, pairwiseAccuracy, ratedAccuracy } from './pairwise.ts'
import { type Removals, removals } from './removal.ts'
import type { SentenceSet } from './sets/sets.ts'

export interface Evaluation {
  readonly sets: readonly {
    readonly name: string
    readonly id: SentenceSet['id']
    readonly texts: number
    readonly measures: readonly {
      readonly name: string
      readonly ours: boolean
      readonly accuracy: Accuracy & { readonly spearman?: number }
    }[]
  }[]
  readonly removals: Removals | null
  readonly densities: readonly Density[]
  readonly gold: readonly {
    readonly language: Language
    readonly open: GoldScore
    readonly held: GoldScore
    readonly second: GoldScore
    readonly fresh: GoldScore
  }[]
}

export interface EvaluationInput {
  readonly sets: readonly SentenceSet[]
  /** The print of the model contracts; null: not there. */
  readonly models: string | null
  /** Words that a list calls hard, by language. */
  readonly plainLists: Readonly<Partial<Record<Language, readonly string[]>>>
}

export async function evaluate(input: EvaluationInput): Promise<Evaluation> {
  const engine = await makeEngine()
  const sets: Evaluation['sets'][number][] = []
  for (const { id, name, language, pairs, rated } of input.sets) {
    const measures = await measuresOf(engine, language, input.plainLists[language] ?? [])
    const rix = measures.find(({ name }) => name === 'RIX')!.of
    sets.push({
      id,
      name,
      texts: pairs?.length ?? rated?.length ?? 0,
      measures: measures.map(({ name, ours, of }) => ({
        name,
        ours,
        accuracy:
          pairs !== undefined
            ? pairwiseAccuracy(pairs, of, rix)
            : ratedAccuracy(rated ?? [], of, rix),
      })),
    })
  }
  const municipal = input.sets.find(({ id }) => id === 'municipal')
  const dutch = await loadLanguage('nl')
  const languages = ['nl', 'fr', 'de'] as const
  return {
    sets,
    removals:
      municipal?.pairs === undefined
        ? null
        : removals(engine, 'nl', municipal.pairs, new Set(dutch.grammar.functionWords)),
    densities: [
      ...(input.models === null ? [] : modelContracts(input.models)).map(({ name, blocks }) =>
        densityOf(engine, name, 'nl', blocks),
      ),
      ...languages.map((language) =>
        densityOf(engine, `our own clauses (${language})`, language, ownClauses(language)),
      ),
    ],
    gold: languages.map((language) => {
      const sentences = readGold(language)
      return {
        language,
        open: scoreGold(
          engine,
          language,
          sentences.filter(({ held }) => !held),
        ),
        held: scoreGold(
          engine,
          language,
          sentences.filter(({ held }) => held),
        ),
        second: scoreGold(engine, language, readSecondGold(language)),
        fresh: scoreGold(engine, language, readFreshGold(language)),
      }
    }),
  }
}
