/** How workers sign in with an account of their centre. */
export interface Accounts {
  /** Where the browser goes to sign in. */
  readonly issuer: string
}
