import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Page, startBrowser } from '../support/chromium.ts'
import { installPackage } from '../support/install-package.ts'
import { startServerProcess } from '../support/server-process.ts'
import { stockClient, until } from '../support/stock-provider.ts'
import { temporaryFolder } from '../support/store-fixture.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

function run(program: string, args: readonly string[], folder: string): string {
  const { stdout, stderr, status } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' })
  return status === 0 ? 'ok' : `${stdout}${stderr}`
}

interface Portal {
  readonly origin: string
  show(html: string): void
  close(): void
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
}

/** A site of somebody else: one page, and under `/element/` what the package holds for browsers. */
async function startPortal(web: string): Promise<Portal> {
  let shown = ''
  const site = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://portal')
    const type = types[extname(pathname)]
    response.setHeader('content-type', type ?? 'text/html; charset=utf-8')
    const file = join(web, pathname.replace(/^\/element\//, ''))
    if (type === undefined) response.end(shown)
    else if (existsSync(file)) response.end(readFileSync(file))
    else response.writeHead(404).end()
  })
  site.listen(0, '127.0.0.1')
  await once(site, 'listening')
  return {
    origin: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
    show: (html) => {
      shown = html
    },
    close() {
      site.closeAllConnections()
      site.close()
    },
  }
}

/** Opens that page in Chromium, with the element from `script`. */
async function inPortal(
  { origin, show }: Portal,
  {
    script,
    url,
    contract,
    token,
  }: Readonly<Record<'script' | 'url' | 'contract' | 'token', string>>,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  show(`<!doctype html><html lang="nl"><title>Portaal</title>
    <script type="module" src="${script}"></script>
    <gpmi-editor server="${url}" contract="${contract}" lang="nl"></gpmi-editor>
    <script type="module">
      document.querySelector('gpmi-editor').getToken = async () => '${token}'
    </script></html>`)
  const browser = await startBrowser()
  try {
    const { page, errors } = await browser.person()
    await page.goto(origin)
    await use(page)
    expect(errors).toEqual([])
  } finally {
    await browser.close()
  }
}

test('[L22] the packed product, installed in an empty folder, serves the demo and the element', async () => {
  const { folder, remove } = temporaryFolder()
  try {
    // The pages were built by the test command; the rest is compiled here, as `npm pack` does.
    expect(run(process.execPath, [join(root, 'tests/support/build-package.ts')], root)).toBe('ok')
    installPackage(folder, { scripts: false })

    const portal = await startPortal(join(folder, 'node_modules/samenspraak/dist/web'))
    const server = await startServerProcess({
      folder: join(folder, 'data'),
      args: ['--demo'],
      program: join(folder, 'node_modules/.bin/samenspraak'),
      env: { SAMENSPRAAK_ORIGINS: portal.origin },
    })
    try {
      const element = await fetch(`${server.url}/gpmi-editor.js`)
      expect(element.status).toBe(200)
      expect(element.headers.get('content-type')).toContain('javascript')
      const page = await fetch(`${server.url}/contract.html`)
      expect(await page.text()).toContain('<script type="module"')

      // The compiled server works as the sources do: typed text comes to the other, from the disk.
      const { contract, people } = await server.demo()
      const token = (role: string): string => people.find((person) => person.role === role)!.token
      const address = {
        collab: `${server.url.replace('http', 'ws')}/collab`,
        contract,
        token,
      }
      const writer = stockClient(address, 'client', {})
      const reader = stockClient(address, 'worker', {})
      await until('both are there', () => writer.provider.synced && reader.provider.synced)
      writer.text().insert(0, 'Uit het pakket. ')
      await until('it came', () => reader.text().toString().startsWith('Uit het pakket. '))
      // A page of somebody else loads the element from there, or has it with itself, and it is written in.
      const scripts = { server: `${server.url}/gpmi-editor.js`, portal: '/element/gpmi-editor.js' }
      for (const [from, script] of Object.entries(scripts)) {
        const given = { script, url: server.url, contract, token: token('client') }
        await inPortal(portal, given, async (page) => {
          const wish = page.locator('gpmi-editor [data-kind="wish"] .gpmi-line p').first()
          await until('it shows', async () =>
            (await wish.textContent())!.startsWith('Uit het pakket. '),
          )
          await wish.click()
          await page.keyboard.press('End')
          await page.keyboard.type(` Van de ${from}.`)
          await until('it came', () => reader.text().toString().includes(` Van de ${from}.`))
          await page.locator('gpmi-editor').getByText('Alles bewaard').waitFor()
        })
      }
      writer.close()
      reader.close()
      // So do the processes beside it.
      const headers = { authorization: `Bearer ${token('worker')}` }
      for (const path of ['authors', `versions/${Date.now() + 60_000}`]) {
        const answer = await fetch(`${server.url}/api/contracts/${contract}/${path}`, { headers })
        expect(answer.status).toBe(200)
        expect((await answer.text()).length).toBeGreaterThan(100)
      }
    } finally {
      portal.close()
      expect(await server.stop()).toMatchObject({ code: 0, errors: '' })
    }
    // What a page does is written down for tools; it goes along.
    const manifest = join(folder, 'node_modules/samenspraak/dist/web/custom-elements.json')
    expect(readFileSync(manifest, 'utf8')).toContain('"tagName": "gpmi-editor"')

    // What others build on: the schemas, as code and as types.
    writeFileSync(
      join(folder, 'use.ts'),
      `import { Doc } from 'yjs'
       import { type CanonicalContract, readContract } from 'samenspraak/schemas/document'
       import { closeCodes, type CloseCode } from 'samenspraak/schemas/sync'
       import { createReadability, type RuleId } from 'samenspraak/readability'
       import { dutch } from 'samenspraak/readability/nl'
       const engine = createReadability([dutch])
       const { findings } = engine.checkBlock({ text: 'Je hebt wettige redenen.' }, { language: 'nl' })
       const rules: readonly RuleId[] = findings.map(({ rule }) => rule)
       if (rules[0] !== 'legal-term') throw new Error(String(rules))
       const contract: CanonicalContract = readContract(new Doc())
       const code: CloseCode = 4422
       // @ts-expect-error the types are really there, so this is wrong
       const wrong: CloseCode = 4999
       if (contract.format !== 'samenspraak-contract' || closeCodes[code].name !== 'update-refused') {
         throw new Error(String(wrong))
       }`,
    )
    const tsc = join(root, 'node_modules/.bin/tsc')
    const options = ['--module', 'nodenext', '--target', 'es2024', '--strict', '--types', '']
    expect(run(tsc, [...options, '--noEmit', '--skipLibCheck', 'false', 'use.ts'], folder)).toBe(
      'ok',
    )
    expect(run(process.execPath, ['use.ts'], folder)).toBe('ok')

    // A contract type of one's own is made, checked and tested with it, its functions in their process.
    const samenspraak = join(folder, 'node_modules/.bin/samenspraak')
    expect(run(samenspraak, ['type', 'new', 'types/wonen'], folder)).toBe('ok')
    const own = join(folder, 'types/wonen')
    const type = JSON.parse(readFileSync(join(own, 'type.json'), 'utf8'))
    type.rules[0].check = { kind: 'function', name: 'placeIsNamed' }
    writeFileSync(join(own, 'type.json'), JSON.stringify(type))
    writeFileSync(
      join(own, 'checks.js'),
      `export function placeIsNamed({ facts }) {
         return facts.meetingPlace ? [] : [{ fact: 'meetingPlace' }]
       }`,
    )
    for (const action of ['check', 'test']) {
      expect(run(samenspraak, ['type', action, 'types/wonen'], folder)).toBe('ok')
    }

    // Any text is read from the command line, with the words of every language.
    writeFileSync(join(folder, 'brief.md'), '# Werk\n\nIk wil werken in een winkel.\n')
    expect(run(samenspraak, ['readability', '--format', 'json', 'brief.md'], folder)).toBe('ok')

    // An older Node starts the one that came with the package.
    const older = "Object.defineProperty(process.versions, 'node', { value: '20.0.0' })"
    const launcher = join(folder, 'node_modules/samenspraak/dist/node/server/launch.js')
    const argv = ['--import', `data:text/javascript,${older}`, launcher, 'frobnicate']
    expect(run(process.execPath, argv, folder)).toContain('Expected one of the commands')
  } finally {
    remove()
  }
}, 240_000)
