/** Makes the engine from the data of one language or more. */
import type { Language } from '../../schemas/basics/index.ts'
import { addCounts, barsOf, type Counts, noCounts } from './bars.ts'
import { type CheckedBlock, checkReading, unread } from './check-block.ts'
import type { ReadabilityFinding } from './finding.ts'
import {
  addEntry,
  type CompiledLanguage,
  compileLanguage,
  type Meaning,
} from './language/compile-language.ts'
import { recognise } from './language/recognise.ts'
import type { LanguageData, LexiconEntry } from './language-data.ts'
import { PhraseTrie } from './lexicon/phrase-trie.ts'
import { writtenForms } from './lexicon/written-forms.ts'
import { measuresOf } from './measures.ts'
import type {
  BlockResult,
  DocumentResult,
  GlossaryItem,
  Readability,
  ReadabilityOptions,
  TextBlock,
} from './readability.ts'
import { readBlock } from './reading.ts'
import type { Candidate, Condition } from './report.ts'
import { readabilityRules } from './rules/index.ts'
import { keyOf, type Token, tokensOf } from './text/tokens.ts'

/** What a choice of words adds to a language, and the blocks last seen with it. */
interface Prepared {
  readonly own: PhraseTrie<Meaning> | null
  readonly accepted: PhraseTrie<true> | null
  readonly acceptedEntries: ReadonlySet<string>
  readonly explained: ReadonlySet<string>
  seen: Map<string, { readonly block: TextBlock; readonly checked: CheckedBlock }>
}

const barOf = new Map(readabilityRules.map(({ id, bar }) => [id, bar]))

/** The languages given are told apart; a text in another one is not judged. */
export function createReadability(data: readonly LanguageData[]): Readability {
  const languages = new Map<Language, CompiledLanguage>(
    data.map((one) => [one.language, compileLanguage(one)]),
  )
  const prepared = new Map<string, Prepared>()

  function prepare(options: ReadabilityOptions): Prepared {
    const { language, speak, accept = [], explain = {}, explained = [] } = options
    const key = JSON.stringify([language, speak, accept, explain, explained])
    const known = prepared.get(key)
    if (known !== undefined) return known
    const made: Prepared = {
      own: ownWords(explain),
      accepted: acceptedWords(accept),
      acceptedEntries: new Set(accept.flatMap((word) => entriesNamed(word, language))),
      explained: new Set(explained),
      seen: new Map(),
    }
    // A centre has a handful of types; more than these are not asked for at once.
    if (prepared.size >= 16) prepared.clear()
    prepared.set(key, made)
    return made
  }

  function entriesNamed(word: string, language: Language): readonly string[] {
    const tokens = tokensOf(word)
    if (tokens.length === 0) return []
    return (languages.get(language)?.lexicon.matchesAt(tokens, 0, tokens.length) ?? [])
      .filter(({ to }) => to === tokens.length)
      .map(({ meaning }) => meaning.entry.id)
  }

  function check(
    { text, kind = 'text', language: said }: Omit<TextBlock, 'id'>,
    options: ReadabilityOptions,
    { own, accepted, acceptedEntries }: Prepared,
  ): CheckedBlock {
    const tokens = tokensOf(text)
    const language = said ?? recognise(text, tokens, options.language, languages)
    if (language === null || language === 'other') return unread(language)
    const compiled = languages.get(language)
    if (compiled === undefined) return unread(language)
    const lexicons = own === null ? [compiled.lexicon] : [own, compiled.lexicon]
    const reading = readBlock(text, kind, tokens, compiled, lexicons)
    const checked = checkReading(reading, options.speak ?? options.language)
    if (accepted === null) return checked
    const isAccepted = acceptedPlaces(tokens, accepted)
    return {
      ...checked,
      candidates: checked.candidates.filter(
        ({ start, end, entry }) =>
          !(entry !== undefined && acceptedEntries.has(entry)) && !isAccepted(start, end),
      ),
    }
  }

  function checkDocument(
    blocks: readonly TextBlock[],
    options: ReadabilityOptions,
  ): DocumentResult {
    const choice = prepare(options)
    const seen: Prepared['seen'] = new Map()
    const checked = blocks.map((block) => {
      const before = choice.seen.get(block.id)
      const same =
        before !== undefined &&
        before.block.text === block.text &&
        before.block.kind === block.kind &&
        before.block.language === block.language
      const now = same ? before.checked : check(block, options, choice)
      seen.set(block.id, { block, checked: now })
      return now
    })
    choice.seen = seen
    const settled = settledBy(checked, choice.explained)
    const total = noCounts()
    const parts = new Map<string, Counts>()
    const results = checked.map((one, index) => {
      const { id, part } = blocks[index]!
      const left = one.candidates.filter(({ unless }) => !settled(unless, one))
      const findings = left.map(findingOf)
      const counts = { ...one.counts, ...countFindings(left) }
      addCounts(total, counts)
      if (part !== undefined) {
        const sum = parts.get(part) ?? noCounts()
        addCounts(sum, counts)
        parts.set(part, sum)
      }
      return { id, language: one.language, findings }
    })
    return {
      blocks: results,
      bars: barsOf(total),
      parts: Object.fromEntries([...parts].map(([part, counts]) => [part, barsOf(counts)])),
      pressure: {
        count: total.pressing,
        per100Words: total.words === 0 ? 0 : (100 * total.pressing) / total.words,
      },
    }
  }

  function checkBlock(block: Omit<TextBlock, 'id'>, options: ReadabilityOptions): BlockResult {
    const choice = prepare(options)
    const one = check(block, options, choice)
    const settled = settledBy([one], choice.explained)
    return {
      language: one.language,
      findings: one.candidates.filter(({ unless }) => !settled(unless, one)).map(findingOf),
    }
  }

  function itemOf(entry: LexiconEntry, language: Language): GlossaryItem {
    const { endings } = languages.get(language)!.data
    const term = writtenForms(entry.forms[0]!, endings)[0]!
    return { entry: entry.id, term, gloss: entry.gloss ?? '', plain: entry.plain }
  }

  return {
    languages: [...languages.keys()],
    checkBlock,
    checkDocument,
    measures(blocks, options) {
      const { language, speak = language } = options
      return measuresOf(blocks, language, languages.get(language), speak)
    },
    gloss(word, language) {
      const compiled = languages.get(language)
      if (compiled === undefined) return null
      const ids = [word, ...entriesNamed(word, language)]
      const entry = ids
        .map((id) => compiled.entries.get(id))
        .find((one) => one?.gloss !== undefined)
      return entry === undefined ? null : itemOf(entry, language)
    },
    glossary(language) {
      const entries = languages.get(language)?.data.entries ?? []
      return entries
        .filter(({ gloss }) => gloss !== undefined)
        .map((entry) => itemOf(entry, language))
        .sort((a, b) => a.term.localeCompare(b.term, language))
    },
  }
}

/** The words that a contract type explains, as entries of their own. */
function ownWords(explain: Readonly<Record<string, string>>): PhraseTrie<Meaning> | null {
  const words = Object.entries(explain)
    // Brackets and dots mean something in the notation of forms.
    .map(([word, gloss]) => [word.replace(/[(){}…]/g, ' '), gloss] as const)
    .filter(([word]) => tokensOf(word).length > 0)
  if (words.length === 0) return null
  const lexicon = new PhraseTrie<Meaning>()
  for (const [word, gloss] of words) {
    addEntry(
      lexicon,
      {
        id: `word:${keyOf(word).trim()}`,
        action: 'explain',
        forms: [word],
        plain: [],
        reason: '',
        gloss,
      },
      {},
    )
  }
  return lexicon
}

function acceptedWords(accept: readonly string[]): PhraseTrie<true> | null {
  const words = accept
    .map((word) => word.replaceAll('…', ' '))
    .filter((word) => tokensOf(word).length > 0)
  if (words.length === 0) return null
  const trie = new PhraseTrie<true>()
  for (const word of words) trie.add(word, true)
  return trie
}

/** Whether a place lies within accepted words. */
function acceptedPlaces(
  tokens: readonly Token[],
  accepted: PhraseTrie<true>,
): (start: number, end: number) => boolean {
  // Of each token, how far the accepted words reach that start there or before.
  const reach = new Float64Array(tokens.length)
  let farthest = -1
  for (let at = 0; at < tokens.length; at++) {
    for (const { to } of accepted.matchesAt(tokens, at, tokens.length)) {
      farthest = Math.max(farthest, tokens[to - 1]!.end)
    }
    reach[at] = farthest
  }
  return (start, end) => {
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (tokens[middle]!.start <= start) low = middle + 1
      else high = middle
    }
    return low > 0 && reach[low - 1]! >= end
  }
}

/** What all blocks together settle: whether a finding on a condition is none. */
function settledBy(
  blocks: readonly CheckedBlock[],
  explained: ReadonlySet<string>,
): (unless: Condition | undefined, block: CheckedBlock) => boolean {
  const terms = new Set([...explained, ...blocks.flatMap(({ explains }) => explains)])
  const letters = new Set(blocks.flatMap(({ spellsOut }) => spellsOut))
  const ways = new Map<string | null, { informal: number; formal: number }>()
  for (const { language, informal, formal } of blocks) {
    const sum = ways.get(language) ?? { informal: 0, formal: 0 }
    ways.set(language, { informal: sum.informal + informal, formal: sum.formal + formal })
  }
  return (unless, block) => {
    if (unless === undefined) return false
    switch (unless.kind) {
      case 'term':
        return terms.has(unless.entry)
      case 'acronym':
        return (
          letters.has(unless.letters) || (unless.entry !== undefined && terms.has(unless.entry))
        )
      case 'address': {
        const { informal, formal } = ways.get(block.language)!
        // The rarer of the two is the one to change; of as many, the polite one.
        return unless.way === 'informal'
          ? formal === 0 || informal >= formal
          : informal === 0 || formal > informal
      }
    }
  }
}

function findingOf({ unless: _, gaveWay: __, ...finding }: Candidate): ReadabilityFinding {
  return finding
}

function countFindings(
  candidates: readonly Candidate[],
): Pick<Counts, 'hardWords' | 'hardSentences'> {
  const loud = candidates.filter(({ severity, gaveWay }) => severity !== 'hint' || gaveWay === true)
  return {
    // A phrase is one turn of a sentence and some words of an office: it counts for both.
    hardWords: loud.filter(({ rule, entry }) => entry !== undefined || barOf.get(rule) === 'words')
      .length,
    hardSentences: loud.filter(({ rule }) => barOf.get(rule) === 'sentences').length,
  }
}
