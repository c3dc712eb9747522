/** Files that settings name, with something wrong in several of them: it is all said at once. */
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runServer } from '../support/server-process.ts'
import { temporaryFolder } from '../support/store-fixture.ts'

let folder: string
let remove: () => void

beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

/** Three files with something wrong in each, and two contract types. */
function wrongFiles(): Readonly<Record<string, string>> {
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  for (const [name, text] of [
    ['one', '{ "apiVersion": 1, '],
    ['two', '{ "apiVersion": 7 }'],
  ] as const) {
    mkdirSync(join(folder, 'types', name), { recursive: true })
    writeFileSync(join(folder, 'types', name, 'type.json'), text)
  }
  writeFileSync(join(folder, 'types', 'two', 'checks.js'), 'throw new Error("no")')
  return {
    SAMENSPRAAK_ISSUERS: file('issuers.json', '{ "issuers": [{ "issuer": 7 }] }'),
    SAMENSPRAAK_ACCOUNTS: file('accounts.json', '{ "issuer": "http://there" }'),
    SAMENSPRAAK_WEBHOOKS: join(folder, 'not-there.json'),
    SAMENSPRAAK_TYPES: join(folder, 'types'),
  }
}

test('[L26] what is wrong in several files is said together, and nothing is opened', async () => {
  const env = wrongFiles()
  const ended = await runServer({ folder: join(folder, 'never-made'), env })
  expect(ended.code).toBe(64)
  for (const said of [
    'SAMENSPRAAK_WEBHOOKS: expected a file',
    'SAMENSPRAAK_ISSUERS: expected issuers.0',
    'SAMENSPRAAK_ACCOUNTS: expected issuer to be',
    'SAMENSPRAAK_ACCOUNTS: expected client to be there',
    'SAMENSPRAAK_TYPES: one/type.json:1:',
    'SAMENSPRAAK_TYPES: two/type.json',
    'SAMENSPRAAK_TYPES: two/checks.js: It cannot be loaded',
  ]) {
    expect(ended.errors).toContain(said)
  }
  expect(() => statSync(join(folder, 'never-made'))).toThrow()
})

test('[L26] also beside settings that are wrong themselves; a command that needs none of it says none of it', async () => {
  const env = { ...wrongFiles(), PORT: 'x' }
  const served = await runServer({ folder: join(folder, 'never-made'), env })
  expect(served.code).toBe(64)
  for (const said of ['PORT: expected', 'SAMENSPRAAK_ISSUERS', 'SAMENSPRAAK_TYPES: one/']) {
    expect(served.errors).toContain(said)
  }
  const listed = await runServer({ folder, env, args: ['list-workers'] })
  expect(listed.errors).toContain('PORT: expected')
  expect(listed.errors).not.toContain('SAMENSPRAAK_ISSUERS')
})
