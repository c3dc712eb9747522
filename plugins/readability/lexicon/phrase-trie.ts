/**
 * Finds thousands of words and phrases in one pass over the tokens of a text: a tree of words, walked
 * from every word on. Its cost is the number of words times the longest phrase, whatever the number of
 * phrases. (One regular expression of them all costs two thousand times more.)
 */
import { keyOf, type Token, tokensOf } from '../text/tokens.ts'

/** Most branches are the end of one form, so what one of them lacks takes no room. */
interface Branch<Meaning> {
  next: Map<string, Branch<Meaning>> | null
  meanings: Meaning[] | null
  /** Second halves that may come some words later, by their first word. */
  later: Map<string, Later<Meaning>[]> | null
  /** The widest gap of those. */
  reach: number
}

interface Later<Meaning> {
  readonly words: readonly string[]
  readonly meaning: Meaning
  /** At most so many tokens stand before it. */
  readonly gap: number
}

/** Tokens `from` up to `to`; of a form in two halves, `to` is the end of the second. */
export interface PhraseMatch<Meaning> {
  readonly from: number
  readonly to: number
  readonly meaning: Meaning
  /** Of a form in two halves: the tokens between them. */
  readonly gap?: { readonly from: number; readonly to: number }
}

const none: readonly never[] = []

/** Between two halves of a form stand at most so many words, when nothing else is said. */
export const usualGap = 8

export class PhraseTrie<Meaning> {
  readonly #root: Branch<Meaning> = newBranch()

  /**
   * Adds a written form; a form in two halves has ` … ` between them.
   * @param gap how many tokens may stand between the halves
   */
  add(form: string, meaning: Meaning, gap = usualGap): void {
    const [first, second] = form.split('…', 2)
    let branch = this.#root
    const words = keysOf(first!)
    if (words.length === 0) throw new Error(`Expected a word or more: "${form}"`)
    for (const word of words) {
      branch.next ??= new Map()
      let next = branch.next.get(word)
      if (next === undefined) {
        next = newBranch()
        branch.next.set(word, next)
      }
      branch = next
    }
    if (second === undefined) {
      branch.meanings ??= []
      branch.meanings.push(meaning)
    } else {
      branch.later ??= new Map()
      const words = keysOf(second)
      const others = branch.later.get(words[0]!)
      if (others === undefined) branch.later.set(words[0]!, [{ words, meaning, gap }])
      else others.push({ words, meaning, gap })
      branch.reach = Math.max(branch.reach, gap)
    }
  }

  /** Every match that starts at token `at`, short ones first; second halves up to token `end`. */
  matchesAt(tokens: readonly Token[], at: number, end: number): readonly PhraseMatch<Meaning>[] {
    let branch = this.#root.next?.get(tokens[at]!.key)
    if (branch === undefined) return none
    const matches: PhraseMatch<Meaning>[] = []
    for (let to = at + 1; ; to++) {
      for (const meaning of branch.meanings ?? none) matches.push({ from: at, to, meaning })
      if (branch.later !== null) addLater(matches, tokens, at, to, end, branch)
      if (to >= end) return matches
      branch = branch.next?.get(tokens[to]!.key)
      if (branch === undefined) return matches
    }
  }
}

function newBranch<Meaning>(): Branch<Meaning> {
  return { next: null, meanings: null, later: null, reach: 0 }
}

/** Marks count too: "artikel 60, § 7" is one form. */
function keysOf(form: string): readonly string[] {
  // Most forms are plain words, and a list has thousands of them.
  if (/^[\p{Ll}\p{Lu} -]+$/u.test(form))
    return keyOf(form)
      .split(' ')
      .filter((word) => word !== '')
  return tokensOf(form).map(({ key }) => key)
}

/** Adds each form whose second half comes after at most a gap, where it comes first. */
function addLater<Meaning>(
  matches: PhraseMatch<Meaning>[],
  tokens: readonly Token[],
  from: number,
  behind: number,
  end: number,
  { later, reach }: Branch<Meaning>,
): void {
  for (let start = behind; start <= behind + reach && start < end; start++) {
    for (const { words, meaning, gap } of later!.get(tokens[start]!.key) ?? none) {
      const to = start + words.length
      if (start > behind + gap || to > end || matches.some((match) => match.meaning === meaning))
        continue
      if (words.every((word, at) => tokens[start + at]!.key === word)) {
        matches.push({ from, to, meaning, gap: { from: behind, to: start } })
      }
    }
  }
}
