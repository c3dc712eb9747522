/**
 * A page of docs whose steps can be run: its blocks of code, in order. What follows ` ```sh ` is a
 * command and ` ```text ` what it says; ` ```json file path ` is put in a file, at a path in it, and
 * without a path is the whole file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Step {
  /** `sh`, `text`, `json`, `js`. */
  readonly language: string
  /** What else stands on the line that opens the block. */
  readonly words: readonly string[]
  readonly text: string
  /** The line of the block in the page, from 1. */
  readonly line: number
}

/** The blocks of a page. */
export function stepsOf(page: string): readonly Step[] {
  return [...page.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)\n```$/gm)].map((found) => ({
    language: found[1]!,
    words: found[2]!.split(' ').filter((word) => word !== ''),
    text: found[3]!,
    line: page.slice(0, found.index).split('\n').length,
  }))
}

/** Does a step that puts something in a file. */
export function putInFile(folder: string, { words, text, language }: Step): void {
  const [file, path] = words
  if (!file) throw new Error('Expected the block to name a file')
  const to = join(folder, file)
  if (path === undefined) {
    writeFileSync(to, language === 'json' ? format(JSON.parse(text)) : `${text}\n`)
    return
  }
  const whole = JSON.parse(readFileSync(to, 'utf8'))
  const steps = path === '.' ? [] : path.split('.')
  writeFileSync(to, format(putAt(whole, steps, JSON.parse(text))))
}

function format(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** Objects are joined, lists made longer. */
function putAt(there: unknown, [step, ...rest]: readonly string[], more: unknown): unknown {
  if (step !== undefined) {
    const object = (there ?? {}) as Record<string, unknown>
    return { ...object, [step]: putAt(object[step], rest, more) }
  }
  if (Array.isArray(more)) return [...((there ?? []) as unknown[]), ...more]
  if (typeof more !== 'object' || more === null) return more
  const joined = { ...((there ?? {}) as Record<string, unknown>) }
  for (const [name, value] of Object.entries(more)) joined[name] = putAt(joined[name], [], value)
  return joined
}
