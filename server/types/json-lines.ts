/**
 * JSON with the line of everything in it, so that what is wrong with a file can be said where it is.
 * It is stricter than `JSON.parse`: a name that stands twice, or that is one of JavaScript's own
 * (`__proto__`), is refused, because one of two values would be lost without a word.
 */
import { at } from '../../plugins/kit/define/index.ts'
import { ok, type Result, refuse } from '../../schemas/basics/index.ts'

export interface JsonProblem {
  /** From 1. */
  readonly line: number
  readonly text: string
}

export interface LocatedJson {
  readonly value: unknown
  /**
   * The line of what a path leads to, such as `rules[3].check.facts[0]`; where nothing stands there,
   * that of the nearest thing around it.
   */
  lineOf(path: string): number
}

/** How deep lists and objects may lie in each other. No contract type comes near it. */
const DEEPEST = 40

const forbidden: readonly string[] = ['__proto__', 'constructor', 'prototype']

/** Reads JSON. @returns every name that is refused, or the first place where it is no JSON */
export function readJson(text: string): Result<LocatedJson, readonly JsonProblem[]> {
  const scanner = new Scanner(text.replace(/^\uFEFF/, ''))
  try {
    scanner.whole()
    if (scanner.problems.length > 0) return refuse(scanner.problems)
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    const { lines } = scanner
    return ok({ value, lineOf: (path) => nearest(lines, path) })
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return refuse([...scanner.problems, { line: scanner.line, text: error.message }])
  }
}

function nearest(lines: ReadonlyMap<string, number>, path: string): number {
  const last = /(?:\.[^.[\]]*|\[(?:\d+|"(?:[^"\\]|\\.)*")\]|^[^.[\]]+)$/
  for (let part = path; last.test(part); part = part.replace(last, '')) {
    const line = lines.get(part)
    if (line !== undefined) return line
  }
  return lines.get('') ?? 1
}

class Stop extends Error {}

class Scanner {
  readonly problems: JsonProblem[] = []
  readonly lines = new Map<string, number>()
  line = 1
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  whole(): void {
    this.#value('', 0)
    if (this.#next() !== undefined) throw new Stop('Expected nothing after the last bracket')
  }

  /** The next sign that is no space. */
  #next(): string | undefined {
    for (; ; this.#at += 1) {
      const sign = this.#text[this.#at]
      if (sign === '\n') this.line += 1
      else if (sign !== ' ' && sign !== '\t' && sign !== '\r') return sign
    }
  }

  #value(path: string, depth: number): void {
    if (depth > DEEPEST) throw new Stop(`Expected at most ${DEEPEST} brackets inside each other`)
    const sign = this.#next()
    this.lines.set(path, this.line)
    if (sign === '{') this.#object(path, depth)
    else if (sign === '[') this.#list(path, depth)
    else if (sign === '"') this.#string()
    else this.#plain()
  }

  #object(path: string, depth: number): void {
    const names = new Set<string>()
    this.#at += 1
    if (this.#closed('}')) return
    for (;;) {
      if (this.#next() !== '"') throw new Stop('Expected a name in double quotes')
      const name = this.#string()
      if (names.has(name)) this.#problem(`Expected "${shown(name)}" once: take one of the two away`)
      if (forbidden.includes(name)) this.#problem(`Expected another name than "${shown(name)}"`)
      names.add(name)
      if (this.#next() !== ':') throw new Stop(`Expected ":" after "${shown(name)}"`)
      this.#at += 1
      this.#value(at(path, name), depth + 1)
      if (this.#ends('}')) return
    }
  }

  #list(path: string, depth: number): void {
    this.#at += 1
    if (this.#closed(']')) return
    for (let index = 0; ; index += 1) {
      this.#value(at(path, index), depth + 1)
      if (this.#ends(']')) return
    }
  }

  #closed(bracket: string): boolean {
    if (this.#next() !== bracket) return false
    this.#at += 1
    return true
  }

  /** After a value: the end of what it stands in, or a comma. */
  #ends(bracket: string): boolean {
    if (this.#closed(bracket)) return true
    if (this.#next() !== ',') throw new Stop(`Expected "," or "${bracket}"`)
    this.#at += 1
    if (this.#next() === bracket) throw new Stop(`Expected no "," before "${bracket}"`)
    return false
  }

  #string(): string {
    const found = this.#take(/"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\p{Cc}]*)*"/uy)
    if (found === null) {
      throw new Stop('Expected a text that ends with a double quote on the same line')
    }
    return JSON.parse(found) as string
  }

  #plain(): void {
    if (this.#take(/(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y))
      return
    throw new Stop('Expected a text in double quotes, a number, true, false, "{" or "["')
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? null
    this.#at += found?.length ?? 0
    return found
  }

  #problem(text: string): void {
    this.problems.push({ line: this.line, text })
  }
}

/** A name as a message can show it. */
function shown(name: string): string {
  const plain = name.replace(/\p{C}/gu, ' ')
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain
}
