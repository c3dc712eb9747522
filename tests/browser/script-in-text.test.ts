/**
 * Markup and script in everything that people can write: names, facts, text, questions. Shown in a real
 * browser, in a page without any Content-Security-Policy, so that nothing but the product stops it.
 */
import { expect, test } from 'vitest'
import type { NewContractResponse } from '../../schemas/api/index.ts'
import { openForeignPage, wish } from '../support/element-page.ts'
import { claimsOf, issuerSettings, sign, signingKey } from '../support/issuer.ts'
import { useElementServer } from '../support/use-element-server.ts'

/** Each would set `hit`, if anything took it for markup. */
const attempts = [
  '<img src=x onerror="window.hit=1">',
  '<svg onload="window.hit=2"></svg>',
  '"><script>window.hit=3</script>',
  '</title></style></textarea><script>window.hit=4</script>',
  "' onmouseover='window.hit=5' x='",
  'javascript:window.hit=6',
  '{{constructor.constructor("window.hit=7")()}}',
  // As a template of ours would write it.
  '$' + '{window.hit=8}',
]

const key = await signingKey('portal')
const { browser, server } = useElementServer({
  issuers: [issuerSettings({ inline: [{ ...key.publicJwk }] })],
})

test('[A146] what people write is text, wherever it is shown: nothing of it runs', async () => {
  const json = { 'content-type': 'application/json' }
  const made = await server.request('/api/contracts', 'worker', {
    method: 'POST',
    headers: json,
    body: JSON.stringify({
      type: 'study',
      client: { name: attempts[0] },
      facts: { studyProgramme: attempts[1], studySchool: attempts[2], schoolYear: attempts[7] },
      file: { 'study.school': attempts[2] },
      goals: [{ text: attempts.join(' '), commitments: [{ party: 'client', text: attempts[3] }] }],
    }),
  })
  expect(made.status).toBe(201)
  const { contract } = (await made.json()) as NewContractResponse
  const tokenOf = (role: string, name: string) =>
    sign(claimsOf(server.url, contract, { role, name, sub: `${role}-1` }), key)
  const client = await tokenOf('client', attempts[5]!)
  const support = await tokenOf('support', attempts[4]!)
  const ask = (token: string, path: string, body: object) =>
    fetch(`${server.url}/api/contracts/${contract}${path}`, {
      method: 'POST',
      headers: { ...json, authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    })
  const view = await fetch(`${server.url}/api/contracts/${contract}/document`, {
    headers: { authorization: `Bearer ${client}` },
  })
  const block = /"id":"([\w-]+)","kind":"wish"/.exec(await view.text())?.[1] ?? 'b1'
  for (const [index, text] of attempts.entries()) {
    const place = { block, from: null, to: null, exact: null, quote: text }
    const id = `q0123456789abc0${index}`
    const asked = await ask(support, '/questions', { id, kind: 'question', place, words: text })
    expect(asked.status).toBe(201)
    await ask(client, `/questions/${id}/answers`, { id: `a0123456789abc0${index}`, words: text })
  }

  const open = async (token: string, attributes: Record<string, string>) => {
    const person = await openForeignPage(browser, server, { body: '<main id="here"></main>' })
    person.page.on('dialog', () => {
      throw new Error('A dialog was opened')
    })
    await person.page.evaluate(
      ([given, contractId, bearer]) => {
        const { make } = window as never as {
          make: (role: string, attributes: object) => HTMLElement & { getToken: unknown }
        }
        const element = make('client', { ...given, contract: contractId })
        element.getToken = async () => bearer
        document.querySelector('#here')!.append(element)
      },
      [attributes, contract, token] as const,
    )
    await person.page.locator('gpmi-editor .gpmi-section').first().waitFor()
    return person.page
  }

  const page = await open(client, {})
  await page.locator(wish).first().click()
  await page.keyboard.insertText(attempts.join(' '))
  // Pasted as markup, too: what a program puts on the clipboard is not what it seems.
  await page.evaluate((html) => {
    const data = new DataTransfer()
    data.setData('text/html', html)
    data.setData('text/plain', 'geplakt')
    const target = document.querySelector('[contenteditable=true]')!
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, attempts.join(''))
  await page.getByText('Alles bewaard').waitFor()
  const reading = await open(support, { mode: 'read' })
  for (const shown of [page, reading]) {
    for (const button of await shown.locator('gpmi-editor .rail button:visible').all()) {
      await button.click()
      await shown.waitForTimeout(250)
    }
    await shown.mouse.move(400, 400)
  }
  // The pages of our own show names and titles as well.
  const own = await browser.person()
  for (const address of ['/', `/people.html?id=${contract}`, `/contract.html?id=${contract}`]) {
    await own.page.goto(`${server.url}${address}#token=${server.token('worker')}`)
    await own.page.waitForTimeout(1200)
    expect(await own.page.evaluate(() => (window as never as { hit?: number }).hit)).toBe(undefined)
  }
  for (const shown of [page, reading]) {
    expect(await shown.evaluate(() => (window as never as { hit?: number }).hit)).toBe(undefined)
    const made_ = await shown.evaluate(() => {
      const roots: (Document | ShadowRoot)[] = [document]
      for (const at of document.querySelectorAll('*')) if (at.shadowRoot) roots.push(at.shadowRoot)
      return roots.flatMap((root) =>
        [
          ...root.querySelectorAll(
            'img:not(.ProseMirror-separator), script:not([type=module]), [onerror], [onload], [onmouseover]',
          ),
        ].map((at) => at.outerHTML),
      )
    })
    expect(made_).toEqual([])
    expect(await shown.getByText('onerror', { exact: false }).count()).toBeGreaterThan(0)
  }
})
