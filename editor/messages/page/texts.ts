/** What the element says when the page around it did not set it up, in one language; fetched when that is so. */
export interface PageTexts {
  /** To the person, who can do nothing about it. */
  readonly notYou: string
  /** To the person, when there is no token: it may be the network. */
  readonly noToken: string
  /** The beginning of what is for who makes the page. */
  readonly forMaker: string
  readonly contract: string
  readonly getToken: string
  readonly badServer: (server: string) => string
  readonly notServer: (address: string) => string
  readonly token: Readonly<Record<'failed' | 'late' | 'garbage', string>>
}
