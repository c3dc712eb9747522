import type { Language } from '../../schemas/basics/index.ts'
import type { Asking } from './asking.ts'
import type { CardActions, CardContent } from './card.ts'
import { canReplace, type Noted } from './noted.ts'
import { short } from './reading-panel.ts'
import type { ReadabilityTexts } from './texts/texts.ts'

export interface WordingCard {
  readonly asking: Asking
  readonly texts: ReadabilityTexts
  /** Of the contract. */
  readonly language: Language
  /** Who is told what the words mean, and not what a writer should do. */
  readonly speaksPlainly: boolean
  readonly canWrite: boolean
  readonly actions: Pick<CardActions, 'apply' | 'keep'>
  readonly next: () => void
}

/** What the card on a place says, to who writes and to who reads. */
export function wordingCard(
  { finding, key }: Noted,
  { asking, texts, language, speaksPlainly, canWrite, actions, next }: WordingCard,
): CardContent {
  const { answer, glossary } = asking
  const rule = answer?.rules[finding.rule]
  const suggestions = canReplace(finding) ? finding.suggestions : []
  const pressed = suggestions.filter(({ advice, explains }) => canWrite && !advice && !explains)
  // Told as advice is what no press says already, with the words that belong to it here.
  const isPressed = (label: string): boolean =>
    pressed.some((one) => `${one.label} `.toLowerCase().startsWith(`${label} `.toLowerCase()))
  // A word means something; a long sentence is no question of meaning.
  const asksWhat = speaksPlainly && finding.entry !== undefined
  return {
    key,
    heading: asksWhat ? texts.card.what : (rule?.name ?? ''),
    words: short(finding.text, 110),
    wordsLanguage: language,
    gloss: (finding.entry !== undefined && glossary[finding.entry]?.gloss) || null,
    said: speaksPlainly ? [rule?.forClient ?? ''] : [finding.message],
    instead: suggestions.flatMap((one) =>
      one.explains || (canWrite && !one.advice) || isPressed(one.label) ? [] : [one.label],
    ),
    actions: canWrite
      ? { suggestions: suggestions.filter(({ advice }) => !advice), ...actions }
      : null,
    next,
  }
}
