/**
 * `docs/embedding.md`, step by step, with nothing but what stands in it: its files are written, its
 * commands are run, and its page is opened in a browser.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startBrowser, type TestBrowser, type TestPerson } from '../support/chromium.ts'
import { wish } from '../support/element-page.ts'
import { claimsOf, issuerSettings, sign, signingKey } from '../support/issuer.ts'
import { freePort, type Program, startProgram } from '../support/program.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { readSource, repository } from '../support/source-files.ts'
import { temporaryFolder } from '../support/store-fixture.ts'
import { startTestServer } from '../support/test-server.ts'
import { type Step, stepsOf } from '../support/tutorial.ts'

const page = readSource('docs/embedding.md').text
const steps = stepsOf(page)
const temporary = temporaryFolder()
const folder = join(temporary.folder, 'portal')
let ports: { readonly server: number; readonly portal: number }
let browser: TestBrowser
let server: ServerProcess | null = null
let program: Program | null = null
let one: TestPerson

beforeAll(async () => {
  browser = await startBrowser()
  ports = { server: await freePort(), portal: await freePort() }
  mkdirSync(folder)
})
afterEach(async () => {
  await one?.context.close()
  await program?.stop()
  program = null
  const ended = await server?.stop()
  server = null
  if (ended) expect(ended).toMatchObject({ code: 0, errors: '' })
})
afterAll(async () => {
  await browser.close()
  temporary.remove()
})

function step(word: string): Step {
  const found = steps.find(({ words }) => words[0] === word)
  if (!found) throw new Error(`Expected a block "${word}"`)
  return found
}

/** The text of a block, with the ports of this test in the place of those of the page. */
function textOf(word: string): string {
  return step(word)
    .text.replaceAll('127.0.0.1:3000', `127.0.0.1:${ports.server}`)
    .replaceAll('127.0.0.1:4000', `127.0.0.1:${ports.portal}`)
    .replace(/listen\(4000/, `listen(${ports.portal}`)
    .replace(/PORT=4000/, `PORT=${ports.portal}`)
}

/** `NAME=value NAME=value command`, as a shell reads it. */
function commandOf(line: string): { env: Record<string, string>; command: string } {
  const env: Record<string, string> = {}
  const command = line.replace(/^((?:\w+=\S+ )*)/, (settings) => {
    for (const [, name, value] of settings.matchAll(/(\w+)=(\S+)/g)) env[name!] = value!
    return ''
  })
  return { env, command }
}

const { scripts } = JSON.parse(readSource('package.json').text) as {
  scripts: Record<string, string>
}

async function serve(line: string): Promise<void> {
  const { env, command } = commandOf(line)
  const script = scripts[command.replace(/^npm (run )?/, '')]
  expect(script, command).toContain('node server/main.ts')
  server = await startServerProcess({
    folder: join(temporary.folder, 'data'),
    args: script!.includes('--demo') ? ['--demo'] : [],
    env: {
      ...env,
      ...(env.SAMENSPRAAK_ISSUERS && {
        SAMENSPRAAK_ISSUERS: join(folder, env.SAMENSPRAAK_ISSUERS),
      }),
      PORT: String(ports.server),
    },
  })
}

describe('docs/embedding.md', () => {
  test('[A134] steps 1 and 2: three files of an own page show the contract of the demo', async () => {
    const [install, start] = textOf('server').split('\n')
    expect(install).toBe('npm ci')
    await serve(start!)
    expect(server!.output()).toContain(`Samenspraak: http://127.0.0.1:${ports.server}`)
    for (const name of ['index.html', 'page.js', 'serve.mjs']) {
      writeFileSync(join(folder, name), textOf(name))
    }
    const file = textOf('serve').replace('node ', '')
    const url = `http://127.0.0.1:${ports.portal}`
    program = await startProgram(file, { folder, url })
    one = await browser.person()
    await one.page.goto(url)
    await one.page.locator(wish).first().click()
    await one.page.keyboard.type('In mijn eigen pagina. ')
    await one.page.locator('#state', { hasText: /^Bewaard$/ }).waitFor()
    expect(one.errors).toEqual([])
  })

  test('[A134] step 3: the example portal signs its worker in, makes a contract, and shows it', async () => {
    writeFileSync(join(folder, 'portals.json'), textOf('portals.json'))
    await serve(textOf('issuers'))
    const { env, command } = commandOf(textOf('portal'))
    const url = `http://127.0.0.1:${ports.portal}`
    program = await startProgram(join(repository, command.replace('node ', '')), {
      folder: repository,
      env,
      url,
    })
    one = await browser.person()
    const { page: tab, errors } = one
    const answered = tab.waitForResponse(url)
    await tab.goto(url)
    // The policy that the page gives is the one that the portal has.
    const lines = (policy: string) =>
      policy
        .split(';')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('frame-src'))
        .sort()
    const { 'content-security-policy': policy = '' } = (await answered).headers()
    expect(lines(policy)).toEqual(lines(textOf('policy')))
    const [, user, password] = /sign in as `(\w+)` with `([\w-]+)`/.exec(page)!
    await tab.fill('[name=user]', user!)
    await tab.fill('[name=password]', password!)
    await tab.click('button')
    await tab.fill('[name=client]', 'Noor Claes')
    await tab.click('button')
    await tab.locator(wish).first().click()
    await tab.keyboard.type('Uit het voorbeeldportaal. ')
    await tab.getByText('Alles bewaard').waitFor()
    await tab.getByText('Dossiers').click()
    expect(await tab.locator('code').textContent()).toContain(`${server!.url}/uitnodiging.html#`)
    // Step 6: the same contract in a frame.
    await tab.getByText('in een kader').click()
    const frame = tab.frameLocator('iframe')
    await frame.getByText('Uit het voorbeeldportaal.').first().waitFor()
    await tab.getByText('Bewaard.').waitFor()
    expect(errors).toEqual([])
  })

  test('[A134] step 3: the own program of a portal makes a contract and reads back what was agreed', async () => {
    const key = await signingKey('portal')
    const real = await startTestServer({
      issuers: [issuerSettings({ inline: [{ ...key.publicJwk }] })],
    })
    const none = { sub: undefined, contract: undefined, role: undefined, name: undefined }
    const token = await sign(claimsOf(real.url, '', { ...none, scope: 'contracts' }), key)
    const AsyncFunction = (async () => {}).constructor as new (
      ...parts: string[]
    ) => (...given: string[]) => Promise<{ contract: string; agreed: Response }>
    const run = new AsyncFunction(
      'samenspraak',
      'token',
      `${textOf('make.mjs')}\nreturn { contract, agreed }`,
    )
    const { contract, agreed } = await run(real.url, token)
    expect(await agreed.json()).toMatchObject({ contract, reference: 'dossier-2026-17' })
    await real.close()
  })

  test('[A134] names the claims, events, attributes and messages that there are', () => {
    const element = readSource('editor/element/gpmi-editor.ts').text
    for (const [, name] of page.matchAll(/`(gpmi-(?!editor)[\w-]+)`/g))
      expect(element).toContain(name)
    for (const name of ['hasUnsaved', 'retry', 'focus', 'goTo', 'getToken']) {
      expect(page).toContain(name)
      expect(element).toContain(name)
    }
    for (const [, attribute] of page.matchAll(
      /^\| `(server|contract|mode|lang|theme|local-copy)`/gm,
    )) {
      expect(element).toMatch(new RegExp(`'?${attribute}'?`))
    }
    const protocol = readSource('editor/frame/protocol.ts').text
    const types = [...protocol.matchAll(/readonly type: '([\w-]+)'/g)].map(([, type]) => type!)
    expect(types.length).toBeGreaterThan(10)
    for (const type of types) expect(page, type).toMatch(new RegExp(`^\\| \`${type}\``, 'm'))
    const claims = readSource('server/access/portal-token.ts').text
    for (const [, cell] of page.matchAll(
      /^\| (`(?:iss|aud|sub|contract|role|name|iat)`[^|]*)\|/gm,
    )) {
      for (const [, claim] of cell!.matchAll(/`(\w+)`/g)) expect(claims, claim).toContain(claim)
    }
    for (const [, reason] of page.matchAll(/^\| … with `(\w+)`/gm)) {
      expect(claims).toContain(`'${reason}'`)
    }
  })
})
