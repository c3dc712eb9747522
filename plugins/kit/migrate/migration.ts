/** How contracts of an earlier major version become contracts of this one: steps on canonical JSON. */

export interface MigrationDefinition {
  /** The first number of the versions that it is for: `1` for every 1.x. */
  readonly from: number
  /** Done in this order. */
  readonly steps: readonly MigrationStep[]
  /**
   * A function in `checks.js` that is given the contract after the steps, and gives it back as
   * `{ body, facts }`: for what the steps cannot say.
   */
  readonly function?: string
}

export type MigrationStep =
  /** The value, and every place in which it is shown. */
  | { readonly kind: 'rename-fact'; readonly from: string; readonly to: string }
  /** The value goes; where it was shown it stays as text. */
  | { readonly kind: 'drop-fact'; readonly fact: string }
  | { readonly kind: 'rename-section'; readonly from: string; readonly to: string }
  /** What people wrote in a section goes to the end of another, and the section goes. */
  | { readonly kind: 'move-section'; readonly section: string; readonly into: string }
  | { readonly kind: 'rename-clause'; readonly from: string; readonly to: string }
  | { readonly kind: 'drop-clause'; readonly clause: string }
