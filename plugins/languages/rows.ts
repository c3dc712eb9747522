/**
 * Rows of a word list in the form in which people write and check them, made into entries of the
 * engine. A list is a record: its keys are the ids of the entries, which do not change once they are
 * used, and each value is a row. What the rows of a list have in common is said once.
 */
import type { LexiconEntry } from '../readability/index.ts'

/** What an entry may have besides its forms and its plain words. */
export type RowExtras = Partial<Omit<LexiconEntry, 'id' | 'forms' | 'plain' | 'put'>>

/**
 * `[forms, plain words, what one press may put in place, more]`; each is parted by `; ` and may hold commas.
 * What may be put in place stands in the order of the forms, with nothing between two `;` for a form that
 * has none; where only some have one, those stand before a ` > `. `=` says that it is the first plain
 * words, which then have a word for each form.
 */
export type Row =
  | readonly [forms: string, plain: string, more?: RowExtras]
  | readonly [forms: string, plain: string, put: string, more?: RowExtras]

/** What all rows of a list have in common; a row says otherwise in its third place. */
export type Shared = Pick<LexiconEntry, 'action'> & RowExtras

/**
 * The entries of a list. Throws a TypeError when a row has no reason of its own and the list has none,
 * or when a term of art has no gloss.
 */
export function entriesOf(
  shared: Shared,
  rows: Readonly<Record<string, Row>>,
): readonly LexiconEntry[] {
  return Object.entries(rows).map(([id, [forms, plain, third, fourth]]) => {
    const more = typeof third === 'string' ? fourth : third
    const reason = more?.reason ?? shared.reason
    const entry = {
      ...shared,
      ...more,
      id,
      forms: parts(straight(forms)),
      plain: parts(plain),
      ...(typeof third === 'string' && {
        put: straightForms(third === '=' ? inOrder(plain) : third),
      }),
    }
    if (reason === undefined) throw new TypeError(`The entry "${id}" says no reason.`)
    if (entry.action === 'explain' && entry.gloss === undefined) {
      throw new TypeError(`The entry "${id}" is a term of art and has no gloss.`)
    }
    return { ...entry, reason }
  })
}

/** The first plain words, one for each form. */
function inOrder(plain: string): string {
  return parts(plain)[0]!.replaceAll(' | ', ';')
}

/** What stands before a ` > ` are forms. */
function straightForms(put: string): string {
  const [forms, words] = put.split(' > ')
  return words === undefined ? put : `${straight(forms!)} > ${words}`
}

/** Forms are compared with straight apostrophes; people may write them as they read them. */
function straight(text: string): string {
  return text.replaceAll('’', "'")
}

function parts(text: string): readonly string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** The words of a list, parted by spaces or lines: each once, in this order. */
export function wordsOf(text: string): readonly string[] {
  return [...new Set(text.split(/\s+/))].filter((word) => word !== '')
}

/** Phrases of a list, parted by `; ` or lines. */
export function phrasesOf(text: string): readonly string[] {
  return [...new Set(text.split(/[;\n]/).map((phrase) => phrase.trim()))].filter(
    (phrase) => phrase !== '',
  )
}
