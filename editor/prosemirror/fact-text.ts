import type { FactDefinition } from '../../plugins/kit/index.ts'
import { type Language, textIn } from '../../schemas/basics/index.ts'
import type { FactValue } from '../../schemas/document/index.ts'
import { surfaceMessages } from '../messages/index.ts'

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** A date such as `2026-09-01` written out; what is no such date is given back as it is. */
export function dateText(date: string, language: Language): string {
  const [, year, month, day] = datePattern.exec(date) ?? []
  const messages = surfaceMessages(language)
  const name = messages.months[Number(month) - 1]
  return name === undefined ? date : messages.date(Number(day), name, Number(year))
}

/** A fact's value as people read it, in the language of the contract. */
export function factText(
  definition: FactDefinition | undefined,
  value: FactValue,
  language: Language,
): string {
  const messages = surfaceMessages(language)
  if (typeof value === 'boolean') return value ? messages.fact.yes : messages.fact.no
  if (typeof value === 'number') {
    return definition?.kind === 'amount'
      ? new Intl.NumberFormat(`${language}-BE`, { style: 'currency', currency: 'EUR' }).format(
          value,
        )
      : new Intl.NumberFormat(`${language}-BE`).format(value)
  }
  if (definition?.kind === 'date') return dateText(value, language)
  if (definition?.kind === 'choice') {
    const choice = definition.choices[value]
    return choice ? textIn(choice, language).text : value
  }
  return value
}

/** Reads an amount as people write one: `250,50`, `1.250`, `€ 250`. Null when it is none. */
export function amountOf(written: string): number | null {
  const bare = written.replace(/[\s€]|eur(o)?$/gi, '')
  const decimal = /^-?\d{1,3}(\.\d{3})+(,\d+)?$|^-?\d*,\d+$/.test(bare)
    ? bare.replaceAll('.', '').replace(',', '.')
    : bare
  const amount = Number(decimal)
  return decimal !== '' && Number.isFinite(amount) ? amount : null
}

/** Reads how many: a whole number from 0 to 9999 in digits. Null when it is none. */
export function countOf(written: string): number | null {
  return /^\s*\d{1,4}\s*$/.test(written) ? Number(written) : null
}
