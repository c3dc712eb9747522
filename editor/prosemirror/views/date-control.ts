/** A browser's date control gives half-made values while somebody types in it. */

/**
 * What stands in a date control, or null while it is not finished: a day without a month, or a year of
 * which the first digits are typed.
 */
export function finishedDate({ validity, value }: HTMLInputElement): string | null {
  if (validity.badInput) return null
  return value === '' || value >= '1000' ? value : null
}

/** The same when the person leaves it: a year of two digits is one of this century. */
export function leftDate(control: HTMLInputElement): string | null {
  return (
    finishedDate(control) ?? /^00(\d\d-.+)$/.exec(control.value)?.[1]?.replace(/^/, '20') ?? null
  )
}
