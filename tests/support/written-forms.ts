import type { LanguageData, LexiconEntry } from '../../plugins/readability/index.ts'
import { writtenForms } from '../../plugins/readability/lexicon/written-forms.ts'

/** Every form of an entry as it stands in a text, in the order of the entry; halves with ` … `. */
export function formsOf(entry: LexiconEntry, { endings }: LanguageData): readonly string[] {
  return entry.forms.flatMap((form) => writtenForms(form, endings))
}
