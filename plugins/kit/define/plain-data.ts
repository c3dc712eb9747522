/**
 * Whether something is data that we want to look at closer at all: small, shallow, without keys that
 * mean something to JavaScript, and without HTML in its texts.
 */
import { at, type TypeProblem } from './type-problem.ts'

/** In UTF-16 units of all texts and keys together. */
export const MOST_TEXT = 10_000_000
const MOST_VALUES = 200_000
const MOST_DEPTH = 40
/** More are not listed: who has so many begins with these. */
const MOST_PROBLEMS = 100

const html = /<\s*[/!?]?\s*[A-Za-z]|&(?:#\d+|#x[0-9a-f]+|[a-z]+\d*);/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it looks for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/

/** What is wrong with a value as data, whatever it should be. */
export function plainDataProblems(value: unknown): readonly TypeProblem[] {
  const problems: TypeProblem[] = []
  let size = 0
  let values = 0

  function look(item: unknown, path: string, depth: number): boolean {
    values += 1
    if (typeof item === 'string') size += item.length
    if (values > MOST_VALUES || size > MOST_TEXT) {
      problems.push({
        path: '',
        message: `it is too large: expected at most ${MOST_VALUES} values and ${MOST_TEXT} characters`,
      })
      return false
    }
    if (problems.length >= MOST_PROBLEMS) return false
    if (depth > MOST_DEPTH) {
      problems.push({ path, message: `expected at most ${MOST_DEPTH} levels: make it shallower` })
      return false
    }
    switch (typeof item) {
      case 'string':
        if (html.test(item)) {
          problems.push({ path, message: 'expected plain text: take the HTML out' })
        } else if (control.test(item) || !item.isWellFormed()) {
          problems.push({ path, message: 'expected text without control characters' })
        }
        return true
      case 'boolean':
        return true
      case 'number':
        if (!Number.isFinite(item)) problems.push({ path, message: 'expected a finite number' })
        return true
      case 'object':
        if (item === null) {
          problems.push({ path, message: 'expected a value, got null: leave it out instead' })
          return true
        }
        return lookInside(item, path, depth)
      default:
        problems.push({ path, message: `expected data that JSON can hold, got a ${typeof item}` })
        return true
    }
  }

  function lookInside(item: object, path: string, depth: number): boolean {
    if (Array.isArray(item)) {
      return item.every((one, index) => look(one, at(path, index), depth + 1))
    }
    const prototype: unknown = Object.getPrototypeOf(item)
    if (prototype !== Object.prototype && prototype !== null) {
      problems.push({ path, message: 'expected a plain object' })
      return true
    }
    return Object.entries(item).every(([name, one]) => {
      size += name.length
      // `undefined` is what JSON leaves out.
      if (one === undefined) return true
      if (name in Object.prototype || name === 'prototype') {
        problems.push({ path: at(path, name), message: 'expected another name for this' })
        return true
      }
      return look(one, at(path, name), depth + 1)
    })
  }

  look(value, '', 0)
  return problems
}
