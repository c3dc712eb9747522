import { svg, type TemplateResult } from 'lit'
import type { QuestionKind } from '../../schemas/api/index.ts'

function sign(path: string): TemplateResult {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${path} /></svg>`
}

/** A balloon with a question in it. */
export const askingSign = sign(
  'M4 5h16v11h-8l-4 4v-4H4zM10 9a2 2 0 1 1 2.600 1.900c-.400.150-.600.400-.600.900M12 13.600v.100',
)

/** What stands before the words of a kind, so that it is not told by colour alone. */
export const kindSigns: Readonly<Record<QuestionKind, string>> = {
  'not-understood': '?',
  other: '✎',
  question: '?',
}
