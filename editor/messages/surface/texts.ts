/**
 * The texts of the editing surface: what stands on the paper around the words of the people. Whole
 * sentences, plain words; Dutch in the je-form, French with "vous", German with "Sie".
 */
import type { Feasibility, Importance, LifeDomain, Party } from '../../../schemas/document/index.ts'

/** Everything that the surface says itself, in one language. */
export interface SurfaceMessages {
  /** The name of the whole editable text. */
  readonly paper: string
  readonly placeholder: {
    readonly own: string
    readonly text: string
    readonly promise: string
    readonly enough: string
    readonly goal: string
    readonly heading: string
  }
  /** How a party is called, at the head of what it promises. */
  readonly parties: Readonly<Record<Party, string>>
  readonly ownWords: (name: string) => string
  readonly offer: {
    readonly paragraph: string
    readonly goal: string
    readonly commitment: (party: string) => string
    /** A promise of somebody besides the client and the centre. */
    readonly third: string
    readonly bar: (section: string) => string
  }
  readonly goal: {
    readonly name: string
    readonly domain: string
    readonly noDomain: string
    readonly importance: string
    readonly due: string
    readonly remove: string
    readonly removeSure: string
    readonly removed: string
  }
  readonly importance: Readonly<Record<Importance, string>>
  readonly domains: Readonly<Record<LifeDomain, string>>
  readonly card: {
    readonly who: string
    readonly enough: string
    readonly due: string
    readonly rhythm: string
    readonly rhythms: readonly string[]
    readonly remove: string
    readonly removeSure: string
    readonly removed: string
    /** The empty side, by whether it is the client's, the centre's or a third party's. */
    /** What the client says of their own promise. */
    readonly feasible: Readonly<Record<Exclude<Feasibility, ''>, (name: string) => string>>
    readonly emptySide: (party: string) => string
  }
  readonly yes: string
  readonly keep: string
  readonly clause: {
    readonly name: string
    readonly official: string
    readonly source: (source: string) => string
    readonly missing: string
    readonly fixed: string
  }
  readonly fact: {
    readonly fill: (label: string) => string
    readonly change: (label: string, value: string) => string
    readonly done: string
    readonly two: (label: string) => string
    readonly or: string
    readonly choose: (value: string) => string
    readonly chosen: (label: string, value: string) => string
    readonly yes: string
    readonly no: string
    readonly nothing: string
    readonly notANumber: string
    readonly notACount: string
  }
  readonly unknown: string
  readonly sectionFixed: string
  readonly point: string
  readonly pointed: string
  readonly pointsAt: (name: string, text: string) => string
  /** Somebody points at what is out of sight. */
  readonly pointing: {
    readonly shows: (name: string) => string
    readonly go: string
    readonly later: string
    readonly byKey: string
  }
  readonly tools: string
  readonly months: readonly string[]
  readonly date: (day: number, month: string, year: number) => string
}
