/** The examples of `docs/examples`, as they stand there, against a real server of another origin. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { bundleReact } from '../support/bundle-react.ts'
import { wish } from '../support/element-page.ts'
import { readSource, repository } from '../support/source-files.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer()

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const { page } = await browser.person(options)
  await page.goto(server.portal.origin)
  return page
}

const documentText = async () => {
  const answer = await server.request(`/api/contracts/${server.contract}/document`)
  return answer.text()
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator(wish).first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(text)
  await expect.poll(documentText).toContain(text)
}

test('[EM6] the plain page shows the contract of a demo, and it is written in', async () => {
  const at = (text: string) => text.replaceAll('http://127.0.0.1:3000', server.url)
  server.portal.show('/', at(readSource('docs/examples/plain/index.html').text))
  server.portal.show('/page.js', readSource('docs/examples/plain/page.js').text, {
    type: 'text/javascript',
  })
  const page = await open()
  await write(page, ' Vanuit gewone HTML.')
  await page.locator('#state', { hasText: /^Bewaard$/ }).waitFor()
})

describe('[EM6] the component for React', () => {
  const app = `
    import { StrictMode, useState } from 'react'
    import { createRoot } from 'react-dom/client'
    import { ContractEditor } from '${repository}/docs/examples/react/contract-editor.jsx'
    function App() {
      const [shown, setShown] = useState(true)
      const [lang, setLang] = useState('nl')
      const [saved, setSaved] = useState(null)
      const [count, setCount] = useState(0)
      const { server, contract, token } = window.settings
      return (
        <main>
          <button id="toggle" onClick={() => setShown(!shown)}>open of dicht</button>
          <button id="french" onClick={() => setLang('fr')}>frans</button>
          <button id="again" onClick={() => setCount(count + 1)}>{count}</button>
          <p id="saved">{String(saved)}</p>
          {shown && (
            <ContractEditor server={server} contract={contract} lang={lang} onSaved={setSaved}
              getToken={async () => { window.asked = (window.asked ?? 0) + 1; return token }}
              onSignedOut={() => { window.signedOut = true }} />
          )}
        </main>
      )
    }
    createRoot(document.querySelector('#root')).render(<StrictMode><App /></StrictMode>)`
  let script = ''
  beforeAll(async () => {
    script = await bundleReact(app, repository)
  })

  async function openApp(
    contract = server.contract,
    token = server.token('client'),
  ): Promise<Page> {
    const settings = JSON.stringify({ server: server.url, contract, token })
    server.portal.show('/app.js', `window.settings = ${settings}\n${script}`, {
      type: 'text/javascript',
    })
    server.portal.show(
      '/',
      '<!doctype html><html lang="nl"><title>React</title><div id="root"></div><script type="module" src="/app.js"></script></html>',
    )
    return open()
  }

  test('opens once in StrictMode, is written in, and tells whether all is saved', async () => {
    let sockets = 0
    const page = await openApp()
    page.on('websocket', () => {
      sockets += 1
    })
    await write(page, ' Vanuit React.')
    await page.locator('#saved', { hasText: 'true' }).waitFor()
    // Rendering again, with a new function each time, opens nothing anew and takes no caret away.
    for (let count = 0; count < 3; count += 1) {
      await page.evaluate(() => document.querySelector<HTMLButtonElement>('#again')!.click())
    }
    await page.keyboard.type(' En verder.')
    await expect.poll(documentText).toContain(' Vanuit React. En verder.')
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('#french')!.click())
    await page.getByText('Tout est enregistré').waitFor()
    expect(sockets).toBeLessThanOrEqual(1)
  })

  test('leaves when it is taken away, and shows what was written when it is put back', async () => {
    const page = await openApp()
    await write(page, ' Voor het sluiten.')
    await page.click('#toggle')
    expect(await page.locator('gpmi-editor').count()).toBe(0)
    await expect.poll(() => server.rooms.sessions).toBe(0)
    await page.click('#toggle')
    await page.getByText('Voor het sluiten.').first().waitFor()
    await write(page, ' Na het openen.')
  })

  test('says in words of the person why a contract does not open', async () => {
    const page = await openApp('nergens')
    await page.getByRole('alert').filter({ hasText: /\S/ }).first().waitFor()
  })
})

describe('[EM5] the theme of the example', () => {
  async function themed(options: BrowserContextOptions): Promise<Page> {
    const theme = readSource('docs/examples/theme/theme.css').text
    const plain = readSource('docs/examples/plain/index.html').text
    const at = (text: string) => text.replaceAll('http://127.0.0.1:3000', server.url)
    server.portal.show(
      '/',
      at(plain).replace('</head>', '<link rel="stylesheet" href="theme.css"></head>'),
    )
    server.portal.show('/page.js', readSource('docs/examples/plain/page.js').text, {
      type: 'text/javascript',
    })
    server.portal.show('/theme.css', theme, { type: 'text/css' })
    const page = await open(options)
    await page.locator('gpmi-editor .gpmi-section').first().waitFor()
    await page
      .locator('gpmi-editor button[data-panel]:visible, gpmi-editor nav button:visible')
      .first()
      .waitFor()
    return page
  }

  test.each([
    ['light', { colorScheme: 'light' }, 'rgb(23, 58, 94)'],
    ['dark', { colorScheme: 'dark' }, 'rgb(143, 195, 245)'],
    [
      'light on a phone',
      { colorScheme: 'light', viewport: { width: 360, height: 740 }, hasTouch: true },
      'rgb(23, 58, 94)',
    ],
  ] as const)(
    'in %s reaches text and chrome, and axe finds nothing',
    async (_name, options, accent) => {
      const page = await themed(options)
      const border = await page
        .locator('gpmi-editor')
        .evaluate(
          (at) =>
            getComputedStyle(at.shadowRoot!.querySelector('[part~=header]')!).borderBlockEndColor,
        )
      expect(border).toBe(accent)
      expect(await violations(page)).toEqual([])
    },
  )

  test('with forced colours gives way to those of the person', async () => {
    const page = await themed({ forcedColors: 'active' })
    const look = await page.locator('gpmi-editor').evaluate((at) => {
      const paper = getComputedStyle(at.querySelector('.gpmi-doc')!)
      const button = at.shadowRoot!.querySelector('button')!
      return { ink: paper.color, border: getComputedStyle(button).borderTopStyle }
    })
    expect(look.ink).toBe('rgb(0, 0, 0)')
    expect(look.border).toBe('solid')
    expect(await violations(page)).toEqual([])
  })
})
