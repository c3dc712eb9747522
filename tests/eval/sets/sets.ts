/** The sets of sentences that are compared, as far as they are in the folder. None is in this repository. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../../schemas/basics/index.ts'
import { readCsv } from './csv.ts'
import { readXlsx } from './xlsx.ts'

export interface Pair {
  readonly harder: string
  readonly easier: string
}

export interface Rated {
  readonly text: string
  /** Higher is harder, in the units of the set. */
  readonly rating: number
}

export interface SentenceSet {
  readonly id: 'municipal' | 'rvo' | 'german-pairs' | 'german-ratings' | 'french' | 'french-admin'
  readonly name: string
  readonly language: Language
  readonly pairs?: readonly Pair[]
  readonly rated?: readonly Rated[]
}

/** The sets in a folder, and in words which are not there. */
export function readSets(folder: string | null): { sets: SentenceSet[]; absent: string[] } {
  const sets: SentenceSet[] = []
  const absent: string[] = []
  for (const { file, what, read } of sources) {
    const path = folder === null ? null : join(folder, file)
    if (path !== null && existsSync(path)) sets.push(...read(readFileSync(path)))
    else absent.push(`${what} (${file})`)
  }
  return { sets, absent }
}

const sources: readonly {
  readonly file: string
  readonly what: string
  readonly read: (bytes: Buffer) => readonly SentenceSet[]
}[] = [
  {
    file: 'nl-amsterdam-municipal/pairs.csv',
    what: 'Dutch sentences of municipal letters and their plain version',
    read: (bytes) => [
      {
        id: 'municipal',
        name: 'Dutch, municipal letters',
        language: 'nl',
        pairs: readCsv(bytes.toString('utf8'))
          .slice(1)
          .filter((row) => row.length >= 3)
          .map(([, harder, easier]) => ({ harder: harder!, easier: easier! })),
      },
    ],
  },
  {
    file: 'nl-rvo/pairs.tsv',
    what: 'Dutch legal sentences and the plain version made with lawyers',
    read: (bytes) => [
      {
        id: 'rvo',
        name: 'Dutch, legal (RVO)',
        language: 'nl',
        pairs: readCsv(bytes.toString('utf8'), '\t')
          .slice(1)
          .filter((row) => row.length >= 6 && row[4] !== row[5])
          .map(([, , , , harder, easier]) => ({ harder: harder!, easier: easier! })),
      },
    ],
  },
  {
    file: 'de-textcomplexityde/parallel_corpus.csv',
    what: 'German sentences and their simpler version',
    read: (bytes) => [
      {
        id: 'german-pairs',
        name: 'German, simplified',
        language: 'de',
        pairs: readCsv(fromWindows(bytes))
          .slice(1)
          .filter((row) => row.length >= 5 && row[3] !== '' && row[4] !== '')
          .map(([, , , harder, easier]) => ({ harder: harder!, easier: easier! })),
      },
    ],
  },
  {
    file: 'de-textcomplexityde/ratings.csv',
    what: 'German sentences with ratings by learners',
    read: (bytes) => [
      {
        id: 'german-ratings',
        name: 'German, rated by learners',
        language: 'de',
        rated: readCsv(fromWindows(bytes))
          .slice(1)
          .map((row) => ({ text: row[1] ?? '', rating: Number(row[5]) }))
          .filter(({ text, rating }) => text !== '' && Number.isFinite(rating)),
      },
    ],
  },
  {
    file: 'fr-readmepp/readme_fr_val.xlsx',
    what: 'French sentences rated on six steps',
    read: (bytes) => {
      const rows = readXlsx(bytes)
        .slice(1)
        .filter((row) => (row[4] ?? '') !== '' && Number.isFinite(Number(row[5])))
      const rated = (some: string[][]) =>
        some.map((row) => ({ text: row[4]!, rating: Number(row[5]) }))
      const services = rows.filter((row) => /legal|polic|guide|financ|letter/i.test(row[0] ?? ''))
      return [
        { id: 'french', name: 'French, rated, all', language: 'fr', rated: rated(rows) },
        {
          id: 'french-admin',
          name: 'French, rated, law and services only',
          language: 'fr',
          rated: rated(services),
        },
      ]
    },
  },
]

/** The German files are in windows-1252. */
function fromWindows(bytes: Buffer): string {
  return new TextDecoder('windows-1252').decode(bytes)
}
