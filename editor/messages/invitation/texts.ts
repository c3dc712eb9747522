/** The page of an invitation, and the page on which a partner answers, in one language. */
export interface InvitationTexts {
  readonly title: string
  readonly start: {
    readonly title: string
    /** Nothing personal: whoever has the link may read this. */
    readonly lines: readonly string[]
    readonly go: string
  }
  /** From where the link is, by what it opens. No person, and not what about. */
  readonly from: Readonly<Record<'contract' | 'part', (centre: string) => string>>
  readonly choose: {
    readonly title: string
    readonly lines: readonly string[]
    readonly pin: string
    readonly hint: string
    readonly again: string
    readonly go: string
    readonly weak: Readonly<Record<'digits' | 'simple' | 'date', string>>
    readonly differ: string
  }
  readonly enter: {
    readonly title: string
    readonly line: string
    readonly pin: string
    readonly go: string
    readonly wrong: (left: number) => string
    readonly wait: (seconds: number) => string
    readonly locked: (minutes: number) => string
    readonly lost: string
    readonly lostHow: string
  }
  readonly notMe: {
    readonly question: string
    readonly text: string
    readonly button: string
    readonly sure: string
    readonly yes: string
    readonly no: string
    readonly done: readonly string[]
    readonly doneTitle: string
  }
  /** An old link of the client, for which a new one was made. */
  readonly replaced: {
    readonly title: string
    readonly made: (day: string, role: string | null) => string
    readonly use: string
    readonly object: string
    readonly sure: string
    readonly done: readonly string[]
  }
  readonly chosen: string
  readonly show: string
  readonly device: {
    readonly legend: string
    readonly own: string
    readonly ownHint: string
    readonly shared: string
    readonly sharedHint: string
  }
  readonly busy: string
  readonly gone: { readonly title: string; readonly lines: readonly string[] }
  readonly noAnswer: { readonly title: string; readonly text: string; readonly again: string }
  readonly wrongBefore: (count: number) => string
  readonly offer: {
    readonly title: string
    readonly lines: readonly string[]
    readonly yes: string
    readonly no: string
    readonly keep: string
  }
  readonly part: {
    readonly title: string
    readonly intro: (client: string, centre: string) => string
    readonly only: string
    readonly worker: (name: string) => string
    readonly agreeTitle: string
    readonly agreeText: string
    readonly agree: string
    readonly agreed: string
    readonly agreedOn: (when: string) => string
    readonly changed: string
    readonly askTitle: string
    readonly askLabel: string
    readonly askHint: string
    readonly ask: string
    readonly asked: string
    readonly needText: string
    readonly yours: string
    readonly notDone: string
    readonly over: string
  }
}
