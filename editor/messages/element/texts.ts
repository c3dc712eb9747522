/** Every text of the element's chrome, in one language. Whole sentences; what varies is a function. */
export interface ElementTexts {
  readonly loading: string
  /** Names of regions, for those who go by landmark. */
  readonly regions: {
    readonly editor: string
    readonly outline: string
    readonly panel: string
    readonly tools: string
    readonly sections: string
    readonly views: string
  }
  readonly title: (type: string, client: string | null) => string
  readonly phase: { readonly draft: string; readonly reading: string }
  readonly state: {
    readonly connecting: string
    readonly saved: string
    readonly saving: string
    /** Short, beside the full sentence. */
    readonly offline: string
    readonly offlineOnDevice: string
    readonly offlineUnsent: string
    readonly offlineNothingUnsent: string
    readonly readOnlyRole: string
    readonly readOnlyTooOld: string
    readonly readOnly: string
    readonly signedOut: string
    readonly signedOutLong: string
    readonly signedOutKept: { readonly device: string; readonly page: string }
    readonly stopped: string
  }
  /** After the server went back to a backup while the contract was open. */
  readonly restored: { readonly notice: string; readonly seen: string }
  readonly failed: {
    readonly title: string
    readonly network: string
    readonly again: string
    readonly reload: string
  }
  readonly outline: {
    readonly done: string
    readonly started: string
    readonly empty: string
    readonly place: (number: number, of: number) => string
    readonly previous: string
    readonly next: string
  }
  readonly tools: {
    readonly undo: string
    readonly redo: string
    readonly strong: string
    readonly em: string
    readonly plain: string
    readonly heading: string
    readonly bullet: string
    readonly number: string
    readonly point: string
    readonly style: string
    /** A key that does the same, as it is said: "Vet (Ctrl+B)". */
    readonly withKey: (name: string, key: string) => string
  }
  readonly views: {
    readonly read: string
    readonly write: string
    readonly people: string
    readonly print: string
    readonly more: string
  }
  readonly people: {
    readonly title: string
    readonly count: (count: number) => string
  }
  readonly aside: {
    readonly title: string
    readonly tab: (count: number) => string
  }
  readonly help: {
    readonly title: string
    readonly tab: string
  }
  readonly panel: { readonly close: string }
  readonly announce: {
    readonly joined: (name: string) => string
    readonly left: (name: string) => string
    readonly savedAgain: string
    readonly setAside: (count: number) => string
    readonly section: (title: string, number: number, of: number) => string
  }
  /** Beside the lines to sign, on paper. */
  readonly signing: {
    readonly unsigned: string
    readonly date: string
    readonly signature: string
    readonly forCentre: (centre: string) => string
  }
}
