import type { Role } from '../../../schemas/contract/index.ts'

/** Who can see a contract, inviting and letting out: the panel, its page, and the links of a new contract. */
export interface PeopleTexts {
  readonly title: string
  readonly explain: string
  readonly loading: string
  readonly failed: string
  readonly again: string
  /** At the head of one’s own card. */
  readonly me: string
  readonly role: Readonly<Record<Role, string>>
  readonly since: (day: string) => string
  readonly invitedBy: (name: string, role: string) => string
  readonly invitedByYou: string
  /** Invited by the worker because the client asked for it. */
  readonly onRequest: (client: string) => string
  readonly onYourRequest: string
  readonly state: {
    readonly waiting: (until: string) => string
    readonly opened: (when: string, until: string) => string
    readonly joined: (when: string) => string
    readonly expired: (when: string) => string
    readonly withdrawn: string
    readonly replaced: string
    readonly guessed: (when: string) => string
    readonly notMe: (when: string) => string
  }
  readonly before: string
  readonly outSince: (day: string) => string
  readonly staysName: string
  /** What the buttons say, what is asked before, and what is said after. */
  readonly withdraw: Confirm
  readonly renew: Confirm
  readonly stop: Confirm
  readonly no: string
  readonly notDone: string
  readonly invite: {
    readonly title: string
    /** To the client: the offer of somebody beside them. */
    readonly offer: string
    /** To who may invite nobody: who can. */
    readonly askClient: (client: string) => string
    /** To who may not invite those who stand by the client, before what they may. */
    readonly clientChooses: (client: string) => string
    readonly whom: string
    readonly kinds: Readonly<Record<'support' | 'reader' | 'partner', Kind>>
    readonly name: string
    readonly nameHint: string
    readonly needName: string
    readonly make: string
    readonly preview: string
    readonly previewTitle: (name: string) => string
    readonly previewNote: string
    readonly change: string
    readonly busy: string
  }
  readonly link: {
    readonly title: (name: string) => string
    readonly once: string
    readonly how: string
    readonly until: (day: string) => string
    readonly scan: string
    readonly qr: (name: string) => string
    readonly field: string
    readonly copy: string
    readonly copied: string
    readonly copyFailed: string
    readonly print: string
    readonly close: string
    /** On the sheet of paper. */
    readonly sheetTitle: string
    readonly sheet: readonly string[]
  }
  readonly part: PartTexts
}

interface Confirm {
  readonly button: string
  readonly sure: (name: string) => string
  readonly yes: string
  readonly done: (name: string) => string
}

interface Kind {
  readonly label: string
  readonly hint: string
}

/** A partner's part, as the partner and the others see it. */
export interface PartTexts {
  readonly facts: string
  readonly promises: string
  readonly none: string
  /** The same, to the partner. */
  readonly noneYours: string
  readonly by: Readonly<Record<'client' | 'centre' | 'third', (name: string) => string>>
  readonly proof: string
  readonly due: (day: string) => string
  readonly rhythm: (text: string) => string
  readonly agreed: (when: string) => string
  readonly agreedBefore: (when: string) => string
  readonly asked: (when: string) => string
  readonly noAnswer: string
  readonly goThere: string
}
