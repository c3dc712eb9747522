import type { Command } from '../command.ts'
import type { Config } from '../config.ts'
import type { System } from '../system.ts'
import { FunctionRunner } from '../types/index.ts'
import { checkFolder, type Report } from './check-folder.ts'
import { type Preview, previewOf } from './preview.ts'
import { scaffold } from './scaffold.ts'
import { testFolder } from './test-folder.ts'

/** What a command about a type says, and for `preview` what is to be served. */
export interface TypeOutcome extends Report {
  readonly preview?: Preview
}

/** Does what `samenspraak type …` asks. */
export async function runTypeCommand(
  { action, folder }: Extract<Command, { kind: 'type' }>,
  config: Config,
  system: System,
): Promise<TypeOutcome> {
  if (action === 'new') return scaffold(folder)
  const runner = new FunctionRunner(system)
  try {
    switch (action) {
      case 'check':
        return await checkFolder(folder, runner)
      case 'test':
        return await testFolder(folder, runner)
      case 'preview':
        return await previewOf(folder, config, system, runner)
    }
  } finally {
    await runner.close()
  }
}
