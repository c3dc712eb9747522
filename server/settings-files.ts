/** The files that settings name, read together: what is wrong in any of them is said at once. */
import { readFileSync } from 'node:fs'
import { contractTypes } from '../plugins/contract-types/index.ts'
import { ok, type Result, refuse } from '../schemas/basics/index.ts'
import {
  type AccountSettings,
  type IssuerSettings,
  readAccounts,
  readIssuers,
} from './access/index.ts'
import type { Config } from './config.ts'
import type { System } from './system.ts'
import { FunctionRunner, loadTypes } from './types/index.ts'
import { type ConfiguredHook, readHooks } from './webhooks/index.ts'

export interface SettingsFiles {
  readonly hooks: readonly ConfiguredHook[]
  readonly issuers: readonly IssuerSettings[]
  readonly accounts: AccountSettings | null
}

/** Where the files are; null: that is not set. */
export type SettingsPaths = Pick<Config, 'webhooksFile' | 'issuersFile' | 'accountsFile'>

/** Reads every file. @returns what they say, or every problem of all of them, in a sentence each */
export function readSettingsFiles(paths: SettingsPaths): Result<SettingsFiles, readonly string[]> {
  const hooks = hooksOf(paths)
  const issuers = readIssuers(paths.issuersFile)
  const accounts = readAccounts(paths.accountsFile)
  if (hooks.ok && issuers.ok && accounts.ok) {
    return ok({ hooks: hooks.value, issuers: issuers.value, accounts: accounts.value })
  }
  return refuse([hooks, issuers, accounts].flatMap((one) => (one.ok ? [] : one.refusal)))
}

/**
 * What is wrong in the contract types of a folder, for who has to mend settings anyway: a server that starts
 * leaves such types out and says so in its log.
 */
export async function typeProblems(
  folder: string | null,
  system: Pick<System, 'after'>,
): Promise<readonly string[]> {
  const runner = new FunctionRunner(system)
  try {
    const unused = { usedTypes: () => Promise.resolve([]) }
    const { notices } = await loadTypes(folder, contractTypes, unused, runner)
    return notices.map(({ file, line, text }) => {
      const at = line === null ? file : `${file}:${line}`
      return at === '' ? text : `SAMENSPRAAK_TYPES: ${at}: ${text}`
    })
  } finally {
    await runner.close()
  }
}

/** The programs of the setting `SAMENSPRAAK_WEBHOOKS`, or why its file cannot be read. */
function hooksOf({
  webhooksFile,
}: SettingsPaths): Result<readonly ConfiguredHook[], readonly string[]> {
  if (webhooksFile === null) return ok([])
  try {
    return readHooks(readFileSync(webhooksFile, 'utf8'))
  } catch {
    return refuse(['SAMENSPRAAK_WEBHOOKS: expected a file that can be read'])
  }
}
