/** The engine as it answers questions, in a worker or in the page: the same code in both. */
import {
  createReadability,
  type ReadabilityOptions,
  type RuleId,
  readabilityRules,
  type TextBlock,
} from '../../plugins/readability/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import { languageData } from './languages.ts'
import type {
  Answer,
  AskedBlock,
  BlockBefore,
  Explained,
  Measured,
  Question,
  RuleWords,
  Term,
} from './protocol.ts'

/** So many blocks are read between two breaths. */
const AT_ONCE = 12

/**
 * Makes what answers questions about one contract. Questions are asked one after another.
 * @param breathe is awaited between blocks, where the engine shares its thread with typing
 */
export async function createAnswering(
  language: Language,
  breathe: (() => Promise<void>) | null = null,
): Promise<(question: Question) => Promise<Answer>> {
  const engine = createReadability([await languageData(language)])
  /** The texts as last asked, and what was last said of each. */
  const texts = new Map<string, string>()
  let before: readonly BlockBefore[] | null = null
  /** What was measured of the text before, and with which words. */
  let measuredBefore: { readonly by: string; readonly measured: Measured } | null = null
  let said = new Map<string, { readonly stamp: number; readonly findings: string }>()

  function whole({ id, text, kind }: AskedBlock): Omit<TextBlock, 'part'> {
    if (text !== undefined) texts.set(id, text)
    return { id, kind, text: texts.get(id) ?? '' }
  }

  function measured(blocks: readonly BlockBefore[], options: ReadabilityOptions): Measured {
    const { bars, parts } = engine.checkDocument(
      blocks.map(({ section, ...block }) => ({ ...block, part: section })),
      options,
    )
    return { bars, sections: parts, parties: partiesOf(blocks, options) }
  }

  function partiesOf(
    blocks: readonly Omit<BlockBefore, 'section'>[],
    options: ReadabilityOptions,
  ): Measured['parties'] {
    const { parts } = engine.checkDocument(
      blocks.map(({ party, ...block }) => ({ ...block, ...(party !== null && { part: party }) })),
      options,
    )
    return parts as Measured['parties']
  }

  /** Only when there is a text before, or other words: then the text of now is read anew after it. */
  function readBefore(options: ReadabilityOptions): Measured | null {
    if (before === null) return null
    const by = JSON.stringify(options)
    if (measuredBefore?.by !== by) measuredBefore = { by, measured: measured(before, options) }
    return measuredBefore.measured
  }

  function explained(word: string, own: Readonly<Record<string, string>>): Explained | null {
    if (word.startsWith('word:')) {
      const term = Object.keys(own).find((one) => `word:${one.toLowerCase()}` === word)
      return term === undefined ? null : { term, gloss: own[term]! }
    }
    const item = engine.gloss(word, language)
    return item && { term: item.term, gloss: item.gloss }
  }

  function termsIn(line: string, options: ReadabilityOptions): readonly Term[] {
    const { findings } = engine.checkBlock({ text: line, language }, options)
    return findings.flatMap(({ rule, start, end, entry }) =>
      rule === 'legal-term' && entry !== undefined ? [{ start, end, entry }] : [],
    )
  }

  return async ({ number, speak, accept, explain, blocks, lines, before: given }) => {
    const options: ReadabilityOptions = { language, speak, accept, explain }
    const asked = blocks.map((block) => ({ ...block, ...whole(block) }))
    if (given) {
      before = given
      measuredBefore = null
    }
    const then = readBefore(options)
    const here = new Set(asked.map(({ id }) => id))
    for (const id of [...texts.keys()]) if (!here.has(id)) texts.delete(id)
    if (breathe) {
      // What was read before is remembered, so each step costs only its new blocks.
      const changed = blocks.filter(({ text }) => text !== undefined).length
      for (let end = AT_ONCE; changed > AT_ONCE && end < asked.length; end += AT_ONCE) {
        engine.checkDocument(asked.slice(0, end), options)
        await breathe()
      }
    }
    const bySection = engine.checkDocument(
      asked.map(({ section, ...block }) => ({ ...block, part: section })),
      options,
    )
    const parties = partiesOf(asked, options)
    const foundIn = lines.map((line) => ({
      line,
      terms: termsIn(line, { ...options, accept: [] }),
    }))
    const saidBefore = said
    said = new Map()
    const changed: Answer['blocks'][number][] = []
    const entries = new Set(foundIn.flatMap(({ terms }) => terms.map(({ entry }) => entry)))
    for (const [index, { id, findings }] of bySection.blocks.entries()) {
      const { stamp } = asked[index]!
      for (const { entry } of findings) if (entry !== undefined) entries.add(entry)
      const now = JSON.stringify(findings)
      const was = saidBefore.get(id)
      if (was?.stamp !== stamp || was.findings !== now) changed.push({ id, stamp, findings })
      said.set(id, { stamp, findings: now })
    }
    const glossary: Record<string, Explained> = {}
    for (const entry of entries) {
      const item = explained(entry, explain)
      if (item) glossary[entry] = item
    }
    return {
      number,
      blocks: changed,
      bars: bySection.bars,
      sections: bySection.parts,
      parties,
      before: then,
      measures: engine.measures(asked, options),
      lines: foundIn,
      glossary,
      rules: ruleWords(speak),
    }
  }
}

function ruleWords(speak: Language): Readonly<Record<RuleId, RuleWords>> {
  return Object.fromEntries(
    readabilityRules.map(({ id, name, why, forClient }) => [
      id,
      { name: name[speak], why: why[speak], forClient: forClient[speak] },
    ]),
  ) as Record<RuleId, RuleWords>
}
