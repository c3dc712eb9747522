/**
 * Wording that stays as it is, because somebody said so and why: then nobody is asked about it again.
 * It is kept as a fact under a key of its own, so that it merges, syncs and is undone as facts are. Its
 * text reads by itself, also for who does not know this file.
 */
import type { Fact } from './facts.ts'
import { FACT_MAX_LENGTH } from './facts.ts'

/** Every key begins with this; a contract type has no fact of that name. */
const PREFIX = 'stays.'

/** What stays, by block: a word or sentence that a rule of readability names. */
export interface KeptPlace {
  readonly block: string
  readonly rule: string
  /** The id of the word in the list, or the words themselves when there is none. */
  readonly what: string
}

export interface KeptWording {
  /** As they stood in the text. */
  readonly words: string
  /** The name of who said so. */
  readonly by: string
  readonly why: string
}

/** The key of the fact. The same place has the same key everywhere. */
export function keptWordingKey({ block, rule, what }: KeptPlace): string {
  const text = JSON.stringify([block, rule, what.normalize('NFC').toLowerCase()])
  return `${PREFIX}${hash(text, 0x811c9dc5)}${hash(text, 0x9747b28c)}`
}

/** The text of the fact: words, who, why, a line each. Cut to what a fact can hold. */
export function keptWordingText({ words, by, why }: KeptWording): string {
  const line = (text: string, most: number): string =>
    text.replace(/\s+/g, ' ').trim().slice(0, most).toWellFormed()
  return [line(words, 200), line(by, 100), line(why, 600)].join('\n').slice(0, FACT_MAX_LENGTH)
}

/** All wording that stays, by key. What two people said of one place at once: the last is read. */
export function readKeptWordings(
  facts: ReadonlyMap<string, Fact>,
): ReadonlyMap<string, KeptWording> {
  const kept = new Map<string, KeptWording>()
  for (const [key, { value }] of facts) {
    if (!key.startsWith(PREFIX) || typeof value !== 'string') continue
    const [words = '', by = '', ...why] = value.split('\n')
    kept.set(key, { words, by, why: why.join('\n') })
  }
  return kept
}

/** FNV-1a over UTF-16 units, as eight digits. It tells places apart and keeps no secret. */
function hash(text: string, seed: number): string {
  let sum = seed
  for (let at = 0; at < text.length; at++) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  }
  return (sum >>> 0).toString(16).padStart(8, '0')
}
