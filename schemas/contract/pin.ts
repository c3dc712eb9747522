/**
 * A PIN of six digits, which the invited person chooses. A million are possible; those that people try
 * first are not taken. The browser says it while one chooses, the server holds to it.
 */

/** So many digits. */
export const PIN_LENGTH = 6

/** Why a PIN is not taken: no six digits, a row that is guessed at once, or what reads as a date. */
export type PinProblem = 'digits' | 'simple' | 'date'

/** Null: it can be taken. */
export function pinProblem(pin: string): PinProblem | null {
  if (!/^[0-9]{6}$/.test(pin)) return 'digits'
  if (isSimple(pin)) return 'simple'
  return isDate(pin) ? 'date' : null
}

/** 111111, 123456, 543210, 121212, 123123, 112233, 123321. */
function isSimple(pin: string): boolean {
  const steps = new Set<number>()
  for (let at = 1; at < pin.length; at += 1)
    steps.add((Number(pin[at]) - Number(pin[at - 1]) + 10) % 10)
  if (steps.size === 1 && [0, 1, 9].includes([...steps][0]!)) return true
  if (/^(..)\1\1$/.test(pin) || /^(...)\1$/.test(pin)) return true
  if (/^(.)\1(.)\2(.)\3$/.test(pin)) return true
  const back = [...pin].reverse().join('')
  return pin === back || new Set(pin).size <= 2
}

/**
 * A birthday as people write it: 150390, 900315, or a year beside a month: 199003, 031990. Families and
 * workers know it.
 */
function isDate(pin: string): boolean {
  const [a, b, c] = [pin.slice(0, 2), pin.slice(2, 4), pin.slice(4)].map(Number) as [
    number,
    number,
    number,
  ]
  if (isDay(a) && isMonth(b)) return true
  if (isMonth(b) && isDay(c)) return true
  return (isYear(pin.slice(0, 4)) && isMonth(c)) || (isYear(pin.slice(2)) && isMonth(a))
}

function isDay(day: number): boolean {
  return day >= 1 && day <= 31
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12
}

function isYear(year: string): boolean {
  return /^(19|20)[0-9]{2}$/.test(year)
}
