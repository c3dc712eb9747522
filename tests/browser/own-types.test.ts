import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ContractType, RuleDefinition } from '../../plugins/kit/index.ts'
import { startBrowser, type TestBrowser, type TestPerson } from '../support/chromium.ts'
import { type ElementServer, startElementServer } from '../support/element-page.ts'
import { newContract } from '../support/new-contract.ts'
import { ownType, writeType } from '../support/own-types.ts'
import { temporaryFolder } from '../support/store-fixture.ts'

const id = 'ocmw-voorbeeld.wonen'
let browser: TestBrowser
let person: TestPerson
let server: ElementServer
let folder: string
let types: string
let remove: () => void

beforeAll(async () => {
  browser = await startBrowser()
})
afterAll(() => browser.close())
beforeEach(async () => {
  const temporary = temporaryFolder()
  folder = join(temporary.folder, 'data')
  types = join(temporary.folder, 'types')
  remove = temporary.remove
  mkdirSync(types)
  writeType(
    types,
    'wonen',
    withFunction(),
    'export function named({ facts }) { return facts.school ? [] : [{ fact: "school" }] }',
  )
  server = await startElementServer({ folder, types })
  person = await browser.person()
})
afterEach(async () => {
  await person.context.close()
  expect(server.failures).toEqual([])
  await server.close()
  remove()
  expect(person.errors).toEqual([])
})

/** Starts the server again with what is in the folder now. */
async function again(): Promise<void> {
  await server.close()
  server = await startElementServer({ folder, types })
}

function withFunction(): ContractType {
  const whole = ownType({ names: { nl: 'Een eigen huis', fr: 'Un logement', de: 'Ein Zuhause' } })
  const own: RuleDefinition = {
    ...whole.rules[0]!,
    id: 'own-school',
    severity: 'warning',
    basis: 'centre',
    check: { kind: 'function', name: 'named' },
    message: { nl: 'Onze eigen vraag naar de school.', fr: 'Notre question.', de: 'Unsere Frage.' },
  }
  return { ...whole, rules: [...whole.rules, own] }
}

async function make(): Promise<string> {
  const wanted = { type: id, client: { name: '<img src=x onerror=hacked=1>' } }
  return (await newContract(server, wanted)).contract
}

async function open(contract: string): Promise<void> {
  await person.page.goto('about:blank')
  await person.page.goto(
    `${server.url}/contract.html?id=${contract}#token=${server.token('worker')}`,
  )
  await person.page.locator('gpmi-editor .gpmi-section').first().waitFor()
}

test('[R62] a worker makes a contract of a type that stands in the folder; what could not be loaded is said', async () => {
  writeType(types, 'stuk', '{\n  "id": "x"\n  "version": 1 }')
  await again()
  const { page } = person
  await page.goto(`${server.url}/new.html#token=${server.token('worker')}`)
  await page.getByText('Sommige eigen soorten contracten zijn niet geladen').click()
  await page.getByText('stuk/type.json:3').waitFor()
  await page.getByRole('radio', { name: /Een eigen huis/ }).check()
  await page.getByLabel('Met wie maak je het contract?').fill('Karim Aziz')
  await page.getByRole('button', { name: 'Contract maken' }).click()
  await page.getByRole('link', { name: 'Het contract openen' }).click()
  await page.locator('gpmi-editor .gpmi-section').first().waitFor()
  // What its function says stands in the list of what is to be done.
  await page
    .getByRole('button', { name: /nog te doen/i })
    .first()
    .click()
  await page.getByText('Onze eigen vraag naar de school.').first().waitFor()
})

test('[R63] a contract whose type is gone opens for reading, with a sentence that says why', async () => {
  const contract = await make()
  rmSync(join(types, 'wonen'), { recursive: true })
  await again()
  await open(contract)
  await person.page.getByText('De server vindt het soort contract niet meer').waitFor()
  await person.page.getByText('Alles wat erin staat, is bewaard.').waitFor()
  expect(await person.page.locator('[contenteditable=true]').count()).toBe(0)
})

/** Writes tags in every text of the type that is kept with the contract, past the door that refuses them. */
async function withTags(whole: boolean): Promise<void> {
  await server.close()
  const database = new DatabaseSync(join(folder, 'samenspraak.sqlite'))
  const row = database.prepare('SELECT json FROM definition WHERE id = ?').get(id)
  const definition = JSON.parse((row as { json: string }).json) as ContractType
  const tags = '<img src=x onerror=hacked=1><script>hacked=1</script>'
  const hostile = JSON.parse(JSON.stringify(definition), (key, value) =>
    ['nl', 'fr', 'de'].includes(key) && typeof value === 'string' ? tags + value : value,
  ) as ContractType
  // With other wording under the same version the server lets nobody write.
  const json = JSON.stringify(whole ? hostile : { ...hostile, clauses: definition.clauses })
  database.prepare('UPDATE definition SET json = ? WHERE id = ?').run(json, id)
  database.close()
  server = await startElementServer({ folder, types })
}

test.each([
  ['who writes', false],
  ['who reads', true],
])('[R64] tags in a type or a contract are letters for %s, never markup', async (_who, whole) => {
  const contract = await make()
  await withTags(whole)
  const { page } = person
  await open(contract)
  await page.getByText('<img src=x onerror=hacked=1><script>').first().waitFor()
  if (!whole) {
    await page
      .getByRole('button', { name: /nog te doen/i })
      .first()
      .click()
    await page.getByText('Onze eigen vraag naar de school.').first().waitFor()
  }
  const made = await page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document]
    for (const element of document.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot)
    }
    const found = roots.flatMap((root) => [...root.querySelectorAll('img, script')])
    return found.map((one) => one.outerHTML)
  })
  expect(made.filter((html) => html.includes('hacked'))).toEqual([])
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
})
