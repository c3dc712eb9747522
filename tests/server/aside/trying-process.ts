/** What the tests ask of a process beside. */
import { readdirSync, readlinkSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { answerAside } from '../../../server/aside/index.ts'

export type Tried =
  | { readonly what: 'grow-array' | 'grow-map' | 'many-objects' | 'for-ever' | 'throw' | 'who' }
  | { readonly what: 'length'; readonly bytes: readonly Uint8Array[] }
  | { readonly what: 'write'; readonly file: string }
  | { readonly what: 'remember'; readonly word: string }

export interface Who {
  readonly pid: number
  readonly environment: readonly string[]
  /** What its handles lead to. */
  readonly handles: readonly string[]
  readonly word: string
}

let word = ''

answerAside((tried: Tried): unknown => {
  switch (tried.what) {
    case 'grow-array': {
      const grown: number[] = []
      for (;;) grown.push(grown.length + 0.5)
    }
    case 'grow-map': {
      const grown = new Map<number, number>()
      for (let key = 0; ; key++) grown.set(key, key)
    }
    case 'many-objects': {
      const grown: object[] = []
      for (let at = 0; ; at++) grown.push({ at, in: { at } })
    }
    case 'for-ever':
      for (;;);
    case 'throw':
      throw new Error('as was asked')
    case 'who': {
      const handles = readdirSync('/proc/self/fd').flatMap((handle) => {
        try {
          return [readlinkSync(`/proc/self/fd/${handle}`)]
        } catch {
          return []
        }
      })
      const environment = Object.keys(process.env)
      return { pid: process.pid, environment, handles, word } satisfies Who
    }
    case 'length':
      return tried.bytes.reduce((sum, { length }) => sum + length, 0)
    case 'write':
      try {
        writeFileSync(tried.file, 'x')
        return 'written'
      } catch (error) {
        return (error as { readonly code?: string }).code
      }
    case 'remember':
      word = tried.word
      return null
  }
}, 3000)
