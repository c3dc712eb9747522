/**
 * Wording with facts in it: `Ik ben {clientName}.` A `{key}` stands for the fact with that key; there
 * is no way to write a brace itself, and no wording needs one.
 */
import type { BlockToWrite, CanonicalInline, Party } from '../../schemas/document/index.ts'

export type TemplatePart = { readonly text: string } | { readonly fact: string }

/** A wording cut in its parts, in order. The editor shows them; a starting block is written from them. */
export function templateParts(wording: string): readonly TemplatePart[] {
  return wording
    .split(/\{([A-Za-z][0-9A-Za-z_.-]{0,63})\}/)
    .map((piece, index) => (index % 2 === 1 ? { fact: piece } : { text: piece }))
    .filter((part) => 'fact' in part || part.text !== '')
}

/** The keys of the facts in a wording, in order, each once. */
export function templateFacts(wording: string): readonly string[] {
  return [...new Set(templateParts(wording).flatMap((part) => ('fact' in part ? [part.fact] : [])))]
}

/** A paragraph of a starting text: `line('Ik ben {clientName}.')`. */
export function line(
  wording: string,
  attributes: Readonly<Record<string, string | number>> = {},
): { readonly type: 'paragraph'; readonly inline: readonly CanonicalInline[] } {
  return { ...attributes, type: 'paragraph', inline: templateParts(wording) }
}

/** A clause of a starting text, by its wording id; version and hash are added when it is written. */
export function clause(wording: string): { readonly type: 'clause'; readonly wording: string } {
  return { type: 'clause', wording }
}

/**
 * A promise of a starting text: what is done, and what is enough to call it kept.
 * @param when a date, or how often in words
 */
export function promise(
  party: Party,
  does: string,
  enough: string,
  when: { readonly due?: string; readonly rhythm?: string } = {},
): BlockToWrite {
  return {
    type: 'commitment',
    party,
    ...when,
    children: [line(does), line(enough, { role: 'proof' })],
  }
}
