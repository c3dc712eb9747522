import type { Finding, Severity, Topic } from '../../../plugins/kit/index.ts'
import type { Feasibility } from '../../../schemas/document/index.ts'

/** Who reads: the client is spoken to, of the others is spoken by name. */
export type Reader = 'client' | 'support' | 'worker'

/** Every text of the list, the balance and the answers, in one language. */
export interface FindingsTexts {
  readonly todo: {
    readonly title: string
    /** On the rail and the bar. */
    readonly tab: (count: number) => string
    readonly intro: Readonly<Record<Reader, string>>
    /** Said once after the count changed. */
    readonly count: (count: number) => string
    /** When nothing is left that must be done. */
    readonly nothing: string
    /** A question that people ask each other. `client` is null when it is the reader. */
    readonly topics: Readonly<Record<Topic, (client: string | null) => string>>
    readonly severity: Readonly<Record<Severity, string>>
    readonly why: string
    /** For who hears the buttons one by one. */
    readonly whyOf: (message: string) => string
    readonly basis: Readonly<Record<Finding['basis'], string>>
    readonly source: (source: string) => string
    /** Of a rule of the law, in place of `basis.law`, when it was not read in the law itself. */
    readonly lawUnread: { readonly b: string; readonly c: string }
    /** The same of another rule, beside its `basis`. */
    readonly unsure: { readonly b: string; readonly c: string }
    readonly done: (count: number) => string
    readonly fixed: string
    readonly notFixed: string
    readonly gone: string
    /** At the block, and for who hears the mark. */
    readonly here: (message: string) => string
    readonly balance: string
  }
  readonly balance: {
    readonly title: string
    readonly tab: string
    readonly intro: string
    readonly none: string
    readonly loose: string
    readonly unnamedGoal: string
    readonly unnamed: string
    readonly by: (date: string) => string
    readonly enough: (text: string) => string
    /** "Amina: 2 afspraken." */
    readonly promises: (name: string, count: number) => string
    readonly picture: string
    /** In the picture, where a side has nothing. */
    readonly nothing: string
    readonly print: string
  }
  readonly feasible: {
    readonly question: string
    readonly answers: Readonly<Record<Exclude<Feasibility, ''>, string>>
    /** To those who are not the client, until they said it. */
    readonly open: (client: string) => string
    readonly said: string
  }
}
