import type { Language } from '../../../schemas/basics/index.ts'
import { isObject } from './shapes.ts'
import { at } from './type-problem.ts'

/** A text in several languages somewhere in a type. */
export interface SaidText {
  readonly path: string
  readonly text: Readonly<Partial<Record<Language, unknown>>>
}

/** Every text for people in a type: an object with Dutch text in it. Word lists are not texts. */
export function* saidTexts(value: unknown, path = ''): Generator<SaidText> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* saidTexts(item, at(path, index))
  } else if (isObject(value)) {
    if (typeof value.nl === 'string') yield { path, text: value }
    else for (const [name, item] of Object.entries(value)) yield* saidTexts(item, at(path, name))
  }
}
