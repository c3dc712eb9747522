/** The forms of an entry, written out from their short notation: see `language-data.ts`. */

/** More forms of one entry than this is a mistake of the entry. */
const most = 400

/** Every form that the notation stands for, in its order, without repetition unless `all`. */
export function writtenForms(
  form: string,
  endings: Readonly<Record<string, readonly string[]>> = {},
  all = false,
): readonly string[] {
  if (!/[({]/.test(form)) return form.trim() === '' ? [] : [form.replace(/\s+/g, ' ').trim()]
  let forms = ['']
  let at = 0
  const group = /\(([^()]*)\)|\{([^{}]*)\}/g
  for (const found of form.matchAll(group)) {
    const plain = form.slice(at, found.index)
    forms = times(forms, [plain])
    forms = times(forms, choicesOf(found, endings, form))
    at = found.index + found[0].length
  }
  forms = times(forms, [form.slice(at)])
  if (forms.length > most) throw new Error(`Expected at most ${most} forms of one: "${form}"`)
  const clean = forms.map((written) => written.replace(/\s+/g, ' ').trim())
  return all ? clean : [...new Set(clean)].filter((written) => written !== '')
}

function choicesOf(
  [, bracket, ending]: RegExpExecArray,
  endings: Readonly<Record<string, readonly string[]>>,
  form: string,
): readonly string[] {
  if (ending !== undefined) {
    const listed = Object.hasOwn(endings, ending) ? endings[ending] : undefined
    if (listed === undefined) throw new Error(`Expected endings named "${ending}": "${form}"`)
    return listed
  }
  return bracket!.includes('|') ? bracket!.split('|') : ['', bracket!]
}

/** One more than the most is enough to know that there are too many, and stays too many. */
function times(starts: readonly string[], ends: readonly string[]): string[] {
  return starts.length > most
    ? [...starts]
    : starts.flatMap((start) => ends.map((end) => start + end)).slice(0, most + 1)
}
