import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take long for their size: begun last, one of them would keep a single processor busy. */
const long = [
  'tests/browser/findings-complete.test.ts',
  'tests/browser/preparation.test.ts',
  'tests/browser/readability.test.ts',
  'tests/browser/readability-around.test.ts',
  'tests/browser/readability-composing.test.ts',
  'tests/browser/readability-walk.test.ts',
  'tests/editor/sync/renewal.test.ts',
  'tests/server/asking/kill.test.ts',
  'tests/server/package.test.ts',
  'tests/server/readability-command/readability-command.test.ts',
  'tests/server/rooms/kill.test.ts',
  'tests/server/workers.test.ts',
]

/** Larger files first, as always; but what is known to take long before all else. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => long.some((path) => moduleId.endsWith(path))
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}
