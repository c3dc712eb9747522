/** What must not be said, and what must not be said without its reason. */
import type { PartialText } from '../../../schemas/basics/index.ts'
import type { Change, Place } from '../finding.ts'
import type { TextPart, WordCheck, WordList } from '../rule-check.ts'
import { type Passage, passageText } from './contract-index.ts'
import { fixLabels, writeLabel } from './fix-labels.ts'
import { type Checks, nowhere, type Problem } from './problem.ts'
import type { Reading } from './reading.ts'
import { valueIn } from './values.ts'
import type { WordMatch } from './word-patterns.ts'
import { nationalNumberSearch, type SearchOf, searchFor } from './word-search.ts'

/** Words that give a reason. */
const reasonWords: WordList = {
  nl: ['omdat', 'want', 'wegens', 'doordat', 'daarom', 'zodat', 'aangezien', 'reden(en)'],
  fr: ['parce qu*', 'car', 'puisqu*', 'vu', 'c’est pourquoi', 'afin', 'raison(s)', 'en raison'],
  de: ['weil', 'denn', 'da', 'wegen', 'damit', 'deshalb', 'Grund', 'Gründe(n)'],
}

export const wordChecks: Checks<WordCheck['kind']> = {
  'no-words': {
    problems: ({ words, except, in: parts }, reading) =>
      hits(searchFor(words, except, reading.language), parts, reading).map((hit) => problemOf(hit)),
    place: () => nowhere,
  },
  'words-present': {
    problems({ words, in: parts }, reading) {
      const found = hits(searchFor(words, undefined, reading.language), parts, reading)
      return found.length > 0 ? [] : [{ place: nowhere }]
    },
    place: ({ words, in: parts }, reading) =>
      hits(searchFor(words, undefined, reading.language), parts, reading)[0]?.place ?? nowhere,
  },
  'number-with-reason': {
    problems({ words, in: parts, reasons, reason }, reading) {
      if (reason !== undefined && valueIn(reason, reading) !== undefined) return []
      const found = hits(searchFor(words, undefined, reading.language), parts, reading)
      return found
        .filter(({ passage, text }) => !hasReason(passage, text, reasons, reading))
        .map((hit) => problemOf(hit))
    },
    place: () => nowhere,
  },
  'no-national-number': {
    problems: ({ in: parts }, reading) =>
      hits(nationalNumberSearch(), parts, reading).map((hit) =>
        // The number itself is not said again.
        ({ ...problemOf({ ...hit, match: { ...hit.match, instead: '' } }), found: '' }),
      ),
    place: () => nowhere,
  },
}

interface Hit {
  readonly match: WordMatch
  readonly place: Place
  /** Where it stands, unless in a fact. */
  readonly passage: Passage | null
  readonly text: string
}

function hits(
  search: SearchOf,
  parts: readonly TextPart[] | undefined,
  reading: Reading,
): readonly Hit[] {
  const looksIn = (part: TextPart) => parts === undefined || parts.includes(part)
  const found: Hit[] = []
  for (const section of reading.sections()) {
    for (const { passage, ...match } of search.inSection(section)) {
      if (!looksIn(passage.part)) continue
      found.push({ match, passage, place: placeIn(passage, match), text: passageText(passage) })
    }
  }
  if (!looksIn('facts')) return found
  for (const [fact, { value }] of Object.entries(reading.facts())) {
    if (typeof value !== 'string') continue
    for (const match of search.inText(value)) {
      found.push({ match, passage: null, place: reading.factPlace(fact), text: value })
    }
  }
  return found
}

function placeIn({ block }: Passage, { from, to }: WordMatch): Place {
  return block.type === 'commitment'
    ? { kind: 'attribute', block: block.id, attribute: 'rhythm' }
    : { kind: 'block', block: block.id, from, to }
}

function problemOf({ match, place, text }: Hit): Problem {
  const { found, instead } = match
  if (instead === undefined) return { place, found }
  const label: PartialText = instead === '' ? fixLabels.takeAway : writeLabel({ nl: instead })
  const change = replacement(place, match, text, instead)
  return { place, found, fixes: change ? [{ label, change }] : [] }
}

function replacement(
  place: Place,
  { from, to, found }: WordMatch,
  text: string,
  words: string,
): Change | null {
  const changed = (text.slice(0, from) + words + text.slice(to)).trim()
  switch (place.kind) {
    case 'fact':
      return { kind: 'set-fact', fact: place.fact, value: changed }
    case 'attribute': {
      const { block, attribute } = place
      return { kind: 'set-attribute', block, attribute, value: changed }
    }
    case 'block':
      return { kind: 'replace-text', block: place.block, from, to, was: found, text: words }
    default:
      return null
  }
}

/** Whether the card in which a number stands gives a reason; outside a card its own paragraph. */
function hasReason(
  passage: Passage | null,
  text: string,
  more: WordList | undefined,
  reading: Reading,
): boolean {
  const lists = more ? [reasonWords, more] : [reasonWords]
  const searches = lists.map((list) => searchFor(list, undefined, reading.language))
  const texts =
    passage?.card == null
      ? [text]
      : reading
          .sections()
          .flatMap(({ passages }) => passages)
          .filter(({ card }) => card === passage.card)
          .map(passageText)
  return searches.some((search) => texts.some((one) => search.inText(one).length > 0))
}
