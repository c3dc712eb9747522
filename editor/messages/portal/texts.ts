import type { Role } from '../../../schemas/contract/index.ts'

/** Every text of the stand-alone pages, in one language. */
export interface PortalTexts {
  /** The name of this language, in this language. */
  readonly languageName: string
  readonly product: string
  readonly tagline: string
  readonly languages: string
  readonly skip: string
  readonly back: string
  readonly loading: string
  /** The titles of the page of an invitation, of who can see a contract, and of a partner's own part. */
  readonly invitation: string
  readonly people: string
  readonly acts: string
  readonly part: string
  readonly list: {
    readonly title: string
    readonly titleOwn: string
    readonly signedInAs: (name: string, centre: string) => string
    readonly make: string
    readonly emptyTitle: string
    readonly emptyStaff: string
    readonly emptyOther: string
    readonly made: (date: string) => string
    readonly changed: (date: string) => string
    readonly role: Readonly<Record<Role, string>>
    readonly noClient: string
    /** The label of the field to search in. */
    readonly search: string
    readonly found: (count: number, all: number) => string
  }
  readonly make: {
    readonly title: string
    readonly intro: string
    readonly type: string
    readonly language: string
    readonly client: string
    readonly clientHint: string
    readonly support: string
    /** Above the field for a support person, which is folded away. */
    readonly supportAsked: string
    readonly supportHint: string
    readonly facts: string
    readonly factsHint: string
    readonly yes: string
    readonly no: string
    readonly unknown: string
    readonly submit: string
    readonly busy: string
    readonly notStaff: string
    /** Above what the server could not load, for a worker to pass on. */
    readonly notLoaded: string
    readonly problem: string
    readonly needClient: string
    readonly needAmount: (label: string) => string
    readonly needCount: (label: string) => string
  }
  readonly made: {
    readonly title: string
    readonly open: string
    readonly list: string
  }
  readonly contract: {
    readonly title: string
    readonly list: string
  }
  /** For workers with an account. */
  readonly signIn: {
    readonly title: string
    readonly text: string
    readonly button: string
    readonly out: string
    /** Said once, on the page after signing out. */
    readonly isOut: string
    /** The session ended while a contract was open. */
    readonly again: string
    /** Asked before signing out: what it does, and a warning while something was not sent. */
    readonly leave: {
      readonly title: string
      readonly lines: readonly string[]
      /** Words that were not sent: kept on this device, or on this page alone. */
      readonly unsent: Readonly<Record<'device' | 'page', string>>
      readonly yes: string
      readonly busy: string
      readonly no: string
      readonly failed: string
    }
  }
  readonly noLink: {
    readonly title: string
    readonly text: string
    readonly todo: string
  }
  readonly badLink: {
    readonly title: string
    readonly text: string
    readonly todo: string
  }
  readonly wrongPage: {
    readonly title: string
    readonly text: string
  }
  readonly noAnswer: {
    readonly title: string
    readonly text: string
    readonly again: string
  }
  readonly demo: {
    readonly title: string
    readonly text: string
    readonly as: (name: string, role: string) => string
  }
}
