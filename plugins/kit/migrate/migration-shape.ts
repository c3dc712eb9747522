import { integer, list, object, oneOf, type Shape, text, variants } from '../define/shapes.ts'
import type { MigrationStep } from './migration.ts'

const name = text(64)
const fields: Readonly<Record<MigrationStep['kind'], Readonly<Record<string, Shape>>>> = {
  'rename-fact': { from: name, to: name },
  'drop-fact': { fact: name },
  'rename-section': { from: name, to: name },
  'move-section': { section: name, into: name },
  'rename-clause': { from: name, to: name },
  'drop-clause': { clause: name },
}
const step = variants(
  Object.fromEntries(
    Object.entries(fields).map(([kind, own]) => [kind, object({ kind: oneOf([kind]), ...own })]),
  ),
)

/** The shape of `MigrationDefinition`s. */
export const migrations = list(
  object({ from: integer(0, 1000), steps: list(step, { max: 200 }) }, { function: name }),
  { max: 20 },
)
