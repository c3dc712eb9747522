/** The questions to think about; which of them are shown follows from the contract type. */
export const topics = [
  'want',
  'need',
  'well',
  'hard',
  'study',
  'training',
  'work',
  'activation',
  'money',
  'fail',
  'ask',
  'free',
] as const

export type Topic = (typeof topics)[number]

/** Every text of the preparation, in one language. */
export interface PreparationTexts {
  readonly title: string
  readonly intro: string
  /** That nobody else can read it, and what makes it go. */
  readonly here: string
  readonly choice: {
    readonly question: string
    readonly own: string
    readonly shared: string
    readonly isOwn: string
    readonly isShared: string
    /** This browser keeps nothing, whatever is chosen. */
    readonly impossible: string
    readonly change: string
  }
  readonly questions: Readonly<Record<Topic, string>>
  readonly put: string
  readonly putHelp: string
  /** Said when it is done: in which section. */
  readonly putDone: (section: string) => string
  readonly putNothing: string
  readonly take: string
  readonly copy: string
  readonly copied: string
  readonly save: string
  readonly print: string
  readonly fileName: string
  readonly wipe: string
  readonly wipeSure: string
  readonly wipeYes: string
  readonly wipeNo: string
  readonly wiped: string
  readonly kept: string
  readonly notKept: string
}
