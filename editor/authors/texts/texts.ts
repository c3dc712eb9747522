/** Someone, with what they are in the contract: "Sara (maatschappelijk werker)". */
export interface SaidPerson {
  readonly name: string
  readonly role: string
  readonly isMe: boolean
}

/** Every text about who wrote what, in one language. A person of null is the text of the start. */
export interface AuthorsTexts {
  readonly tab: string
  readonly title: string
  /** What "typed on the screen of" means, and that it is no measure of anybody. */
  readonly explain: string
  readonly show: string
  readonly hide: string
  readonly shown: string
  readonly hidden: string
  readonly failed: string
  readonly legend: string
  /** Text that stood there when the contract was made. */
  readonly start: string
  /** Somebody who is not in the list of people. */
  readonly someone: string
  readonly me: string
  readonly person: (person: SaidPerson) => string
  /** Of a piece of text: on whose screen, on which day, and who put it there. */
  readonly from: (who: string, day: string) => string
  readonly fromStart: string
  readonly placedBy: (who: string) => string
  readonly blocks: string
  readonly go: (words: string) => string
  readonly names: (names: readonly string[]) => string
  readonly nothing: string
  readonly setBy: (what: string, who: string) => string
  readonly fields: Readonly<Record<string, string>>
  readonly facts: string
  readonly clause: (who: string) => string
  readonly removed: {
    readonly title: string
    readonly explain: string
    readonly none: string
    readonly more: string
    readonly by: (who: string, day: string) => string
    readonly wrote: (who: string) => string
    readonly stoodIn: (section: string) => string
    readonly back: string
    readonly backOf: (words: string) => string
    /** A long passage: to show all of it, or its beginning. */
    readonly whole: string
    readonly less: string
    readonly wholeOf: (isWhole: boolean, words: string) => string
    /** With the question in which it stands again, where that is known. */
    readonly done: (section: string | null) => string
    readonly impossible: string
  }
  /** Somebody took away the block in which the person was. */
  readonly lost: {
    /** By who did, or by all who can have done it; none: by the person, in another window. */
    readonly who: (names: readonly string[]) => string
    readonly back: string
    /** Who may put it back. */
    readonly ask: (names: readonly string[]) => string
    /** The same, when they were just named. */
    readonly askThem: string
    readonly goOn: string
    readonly seen: string
  }
  readonly words: {
    /** To the client, of what others typed. */
    readonly ask: (names: string) => string
    readonly yes: string
    readonly no: string
    readonly said: string
    /** The caret is behind the words that the client wants otherwise. */
    readonly change: string
    readonly changed: string
    /** To everyone else. */
    readonly open: (names: string, client: string) => string
    readonly confirmed: (client: string, day: string) => string
    readonly confirmedByMe: (day: string) => string
  }
}
