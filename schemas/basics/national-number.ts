/**
 * True when eleven digits can be a Belgian national register number: the last two check the others (97
 * less the rest by 97, with a 2 before them for who was born after 1999).
 */
export function hasNationalCheckDigits(digits: string): boolean {
  const first = digits.slice(0, 9)
  const check = Number(digits.slice(9))
  return [first, `2${first}`].some((one) => 97 - (Number(one) % 97) === check)
}
