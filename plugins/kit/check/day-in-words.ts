import type { Text } from '../../../schemas/basics/index.ts'

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
} as const

/** A day such as `2026-11-22` as people write it, in every language. What is no day stays as it is. */
export function dayInWords(day: string): Text {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  if (year === undefined) return { nl: day, fr: day, de: day }
  const name = (language: keyof typeof months) => months[language].split(' ')[Number(month) - 1]
  const number = Number(date)
  return {
    nl: `${number} ${name('nl')} ${year}`,
    fr: `${number === 1 ? '1er' : number} ${name('fr')} ${year}`,
    de: `${number}. ${name('de')} ${year}`,
  }
}
