import type { FactValue } from '../../../schemas/document/index.ts'
import type { Reading } from './reading.ts'

/** The value of a fact; text without the spaces around it. Undefined when nobody filled it in. */
export function valueIn(key: string, reading: Reading): FactValue | undefined {
  const value = reading.fact(key)?.value
  if (typeof value !== 'string') return value
  return value.trim() === '' ? undefined : value.trim()
}

/** The value of a fact as text, or undefined. */
export function textIn(key: string, reading: Reading): string | undefined {
  const value = valueIn(key, reading)
  return value === undefined ? undefined : String(value)
}
