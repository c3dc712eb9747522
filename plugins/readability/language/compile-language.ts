/** A language's data made ready to look things up in: done once for each language and choice of words. */
import { type Band, readBands } from '../bands.ts'
import type { Rarity } from '../commonness.ts'
import type { LanguageData, LexiconEntry } from '../language-data.ts'
import { PhraseTrie, usualGap } from '../lexicon/phrase-trie.ts'
import { classLists, type WordClass } from '../lexicon/word-classes.ts'
import { writtenForms } from '../lexicon/written-forms.ts'
import type { SentenceRules } from '../text/sentences.ts'
import { keyOf, tokensOf } from '../text/tokens.ts'

/** What a form in the lexicon stands for. */
export interface Meaning {
  readonly entry: LexiconEntry
  /** Which of the entry's forms, and which of what that one stands for, for a fitting plain word. */
  readonly form: number
  readonly variant: number
  /** As it is written, for entries that need their own capitals. */
  readonly written: string
}

export interface CompiledLanguage {
  readonly data: LanguageData
  readonly bands: ReadonlyMap<string, Band>
  readonly lexicon: PhraseTrie<Meaning>
  /** The words of the grammar's lists, as bits of {@link WordClass}. */
  readonly classes: ReadonlyMap<string, number>
  /** Those among them that count with a capital only: "Sie". */
  readonly capitalOnly: ReadonlySet<string>
  /** The lists' phrases of several words. */
  readonly phrases: PhraseTrie<WordClass>
  readonly sentences: SentenceRules
  readonly participle: Recogniser
  readonly infinitive: Recogniser
  readonly knownAcronyms: ReadonlySet<string>
  /** Short forms by their key. */
  readonly shortForms: ReadonlyMap<string, string>
  readonly entries: ReadonlyMap<string, LexiconEntry>
  /** What is remembered of words looked up before: see `commonness.ts`. */
  readonly rarities: Map<string, Rarity>
  /** What may be put in place of a written form, also of one behind a word: `ik~tracht`. */
  readonly swaps: ReadonlyMap<string, readonly string[]>
  /** The plain words to read beside a form, once they were asked for. */
  readonly fitting: WeakMap<Meaning, readonly string[]>
}

/** Whether a word looks like one of a kind. */
export type Recogniser = (word: string) => boolean

export function compileLanguage(data: LanguageData): CompiledLanguage {
  const { grammar } = data
  const classes = new Map<string, number>()
  const capitalOnly = new Set<string>()
  const phrases = new PhraseTrie<WordClass>()
  for (const [bit, words] of classLists(grammar)) {
    for (const word of words) {
      const key = keyOf(word)
      // "parce que", but also "s'il", which is read as two.
      if (tokensOf(key).length > 1) phrases.add(key, bit)
      else classes.set(key, (classes.get(key) ?? 0) | bit)
      if (/^\p{Lu}/u.test(word)) capitalOnly.add(key)
    }
  }
  const lexicon = new PhraseTrie<Meaning>()
  for (const entry of data.entries) addEntry(lexicon, entry, data.endings)
  return {
    data,
    bands: readBands(data.bands),
    lexicon,
    classes,
    capitalOnly,
    phrases,
    sentences: {
      language: data.language,
      abbreviations: new Set([
        ...grammar.abbreviations.map(keyOf),
        ...Object.keys(grammar.shortForms).map(keyOf),
      ]),
      months: new Set(grammar.months.map(keyOf)),
    },
    participle: recogniser(
      grammar.passive.participles,
      grammar.passive.irregular,
      grammar.passive.not,
    ),
    infinitive: recogniser(grammar.verbs.infinitives, [], grammar.verbs.notInfinitives),
    knownAcronyms: new Set(grammar.knownAcronyms),
    shortForms: new Map(
      Object.entries(grammar.shortForms).map(([short, full]) => [keyOf(short), full]),
    ),
    entries: new Map(data.entries.map((entry) => [entry.id, entry])),
    rarities: new Map(),
    swaps: swapsOf(data),
    fitting: new WeakMap(),
  }
}

/** "Dient … te": who has a duty may hear when, where and how before hearing what. */
const dutyGap = 24

/** Adds every written form of an entry. */
export function addEntry(
  lexicon: PhraseTrie<Meaning>,
  entry: LexiconEntry,
  endings: LanguageData['endings'],
): void {
  for (const [form, notation] of entry.forms.entries()) {
    for (const [variant, written] of writtenForms(notation, endings).entries()) {
      const gap = entry.action === 'modal' ? dutyGap : usualGap
      lexicon.add(written, { entry, form, variant, written }, gap)
    }
  }
}

/** Throws a TypeError when there is not one plain form for each form. */
function swapsOf(data: LanguageData): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  const { endings } = data
  function add(form: string, put: string): void {
    const written = writtenForms(form, endings)
    const plain = writtenForms(put, endings, true)
    // One plain word may fit every form: "kosteloos", "kosteloze", "gratis".
    if (plain.length !== 1 && plain.length !== written.length) {
      throw new TypeError(`Expected a plain word for each of "${form}": "${put}"`)
    }
    for (const [at, one] of written.entries()) {
      const words = plain[plain.length === 1 ? 0 : at]!
      if (words !== '') found.set(one, [...(found.get(one) ?? []), words])
    }
  }
  function addRow(row: string, inOrder: readonly string[]): void {
    const [before = '', behind] = row.split(' > ')
    const forms = behind === undefined ? inOrder : before.split(';')
    for (const [at, words] of (behind ?? before).split(';').entries()) {
      if (words.trim() !== '') add(forms[at] ?? '', words)
    }
  }
  for (const { forms, put } of data.entries) if (put !== undefined) addRow(put, forms)
  for (const row of (data.swaps ?? '').split('\n')) if (row.trim() !== '') addRow(row, [])
  return found
}

function recogniser(
  patterns: readonly string[],
  also: readonly string[],
  not: readonly string[],
): Recogniser {
  const looks = patterns.length === 0 ? null : new RegExp(`^(?:${patterns.join('|')})$`, 'u')
  const listed = new Set(also.map(keyOf))
  const excluded = new Set(not.map(keyOf))
  // No word of a language is longer; a pattern need not look at a million letters.
  return (word) =>
    word.length <= 60 && !excluded.has(word) && (listed.has(word) || looks?.test(word) === true)
}
