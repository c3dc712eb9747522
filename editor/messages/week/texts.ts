import type { WeekItem } from '../../../schemas/api/index.ts'
import type { Role } from '../../../schemas/contract/index.ts'

/** What is open this week, on the page with the contracts. */
export interface WeekTexts {
  readonly title: string
  /** What the worker can do, and what waits for others. */
  readonly own: string
  readonly others: string
  readonly nothing: string
  readonly failed: string
  readonly again: string
  readonly showAll: (count: number) => string
  /** Some contracts changed so lately that their days are still being read. */
  readonly reading: string
  /** What it is, without whom it is about. */
  readonly kind: Readonly<Record<WeekItem['kind'], string>>
  /** With whom it is now. */
  readonly waitsFor: Readonly<Record<Role, string>>
  readonly by: (day: string) => string
  readonly today: string
  readonly past: (day: string) => string
  readonly since: (day: string) => string
  readonly noClient: string
}
