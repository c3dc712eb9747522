import { expect, test } from 'vitest'
import type { ContractId, ParticipantId } from '../../schemas/basics/index.ts'
import { wish } from '../support/element-page.ts'
import { enter } from '../support/invited.ts'
import { newContract } from '../support/new-contract.ts'
import { useElementServer } from '../support/use-element-server.ts'

const { browser, server } = useElementServer()

function link(role: 'worker' | 'client', page = 'contract.html', query = `?id=${server.contract}`) {
  return `${server.url}/${page}${query}#token=${server.token(role)}`
}

test('[E25] a link opens the contract, and its token leaves the address bar', async () => {
  const { page } = await browser.person()
  await page.goto(link('client'))
  await page.locator('gpmi-editor .gpmi-section').first().waitFor()
  expect(page.url()).toBe(`${server.url}/contract.html?id=${server.contract}`)
  await page.goto('about:blank')
  await page.goto(`${server.url}/index.html`)
  await page.getByRole('heading', { name: 'Mijn contracten' }).waitFor()
  await page
    .locator('.contracts')
    .getByRole('link', { name: /^Studieproject/ })
    .click()
  await page.locator('gpmi-editor .gpmi-section').first().waitFor()
})

test('[E25] a link opens in a tab where the same page stood without it', async () => {
  const { page } = await browser.person()
  const address = `${server.url}/contract.html?id=${server.contract}`
  await page.goto(address)
  await page.getByRole('heading', { name: 'Open de link die je kreeg' }).waitFor()
  await page.goto(link('client'))
  await page.getByText('Alles bewaard').waitFor()
  expect(page.url()).toBe(address)
  // The same link once more: the address loses the token, and the contract stays as it stands.
  await page.evaluate(() => {
    document.body.dataset.stood = ''
  })
  await page.goto(link('client'))
  await expect.poll(() => page.url()).toBe(address)
  expect(await page.locator('body[data-stood] gpmi-editor .gpmi-section').count()).toBeGreaterThan(
    0,
  )
})

test('[E25] a link that did not work makes way for one that does, in the same tab', async () => {
  const { page } = await browser.person()
  await page.goto(`${server.url}/index.html#token=0123456789abcdefghijklmnop`)
  await page.getByRole('heading', { name: 'Deze link werkt niet (meer)' }).waitFor()
  await page.goto(link('worker', 'index.html', ''))
  await page.getByRole('heading', { name: 'Contracten' }).waitFor()
  expect(page.url()).toBe(`${server.url}/index.html`)
})

test('[E25] another person’s link warns of words that were not sent; who stays is who they were', async () => {
  const { page } = await browser.person()
  const address = `${server.url}/contract.html?id=${server.contract}`
  // On a computer of many people no words are kept on the device.
  await page.addInitScript(() => sessionStorage.setItem('samenspraak-shared', '1'))
  await page.goto(link('client'))
  await page.getByText('Alles bewaard').waitFor()
  await page.context().setOffline(true)
  await page.getByText(/^Geen verbinding\. /).waitFor()
  await page.locator(wish).first().click()
  await page.keyboard.type('Niet verloren. ')
  await page.getByText('Laat deze pagina open').waitFor()
  const open = (role: 'worker' | 'client') =>
    page.evaluate((to) => {
      location.href = to
    }, link(role))
  const [asked] = await Promise.all([page.waitForEvent('dialog'), open('worker')])
  expect(asked.type()).toBe('beforeunload')
  await asked.dismiss()
  expect(page.url()).toBe(address)
  expect(await page.locator(wish).first().textContent()).toContain('Niet verloren. ')
  await page.context().setOffline(false)
  await page.getByText('Alles bewaard').waitFor()
  await page.reload()
  await page.getByText('Alles bewaard').waitFor()
  expect(await page.evaluate(() => sessionStorage.getItem('samenspraak-token'))).toBe(
    server.token('client'),
  )
  await open('worker')
  await expect
    .poll(() => page.evaluate(() => sessionStorage.getItem('samenspraak-token')).catch(() => null))
    .toBe(server.token('worker'))
  await page.getByText('Alles bewaard').waitFor()
  expect(page.url()).toBe(address)
  expect(await page.locator(wish).first().textContent()).toContain('Niet verloren. ')
})

test('[E26] without a link the page says what is needed; in a demo one chooses who to be', async () => {
  const { page } = await browser.person()
  await page.goto(`${server.url}/contract.html?id=${server.contract}`)
  await page.getByRole('heading', { name: 'Open de link die je kreeg' }).waitFor()
  await page.getByText('Er is niets verloren').waitFor()
  const [main, words] = await Promise.all(
    ['main', '.card'].map((place) => page.locator(place).boundingBox()),
  )
  expect(words!.x).toBeGreaterThan(main!.x)
  expect(words!.height).toBeLessThan(300)
  await page.goto(`${server.url}/`)
  await page.getByRole('link', { name: 'Open als Amina Haddad, cliënt' }).click()
  await page.locator('gpmi-editor .gpmi-section').first().waitFor()
})

test('[E26] a link that does not work is said so on each page, in plain words', async () => {
  const { page } = await browser.person()
  for (const at of ['index.html', `contract.html?id=${server.contract}`]) {
    await page.goto('about:blank')
    await page.goto(`${server.url}/${at}#token=0123456789abcdefghijklmnop`)
    await page.getByRole('heading', { name: 'Deze link werkt niet (meer)' }).waitFor()
    await page.getByText('Vraag een nieuwe aan je maatschappelijk werker').waitFor()
  }
  await page.goto('about:blank')
  await page.goto(link('client', 'contract.html', ''))
  await page.getByRole('heading', { name: 'Dit contract vinden we niet' }).waitFor()
})

test('[E27] [R52] a worker makes a contract; each invited person’s own link opens it', async () => {
  const { page } = await browser.person()
  await page.goto(link('worker', 'index.html', ''))
  await page.getByRole('link', { name: 'Nieuw contract' }).click()
  await page.getByRole('button', { name: 'Contract maken' }).click()
  await page.getByRole('link', { name: 'Schrijf met wie je het contract maakt.' }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('client')
  await page.keyboard.type('Karim Aziz')
  await page.getByRole('radio', { name: /^Studieproject/ }).check()
  // Nobody names a support person but because the client asks for it.
  await page.getByText('De cliënt vraagt nu al om iemand uit te nodigen').click()
  await page.getByLabel('Naam van wie de cliënt wil meenemen').fill('Leen Claes')
  await page.getByText('Wat je al weet (mag leeg blijven)').click()
  await page.getByLabel('Mijn school').fill('Hogeschool Voorbeeld')
  await page.getByRole('button', { name: 'Contract maken' }).click()
  await page.getByRole('heading', { name: 'Het contract is gemaakt' }).waitFor()
  await page.getByRole('heading', { name: 'De link voor Leen Claes' }).waitFor()
  await page.getByText('omdat Karim Aziz dat vroeg').waitFor()
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Link kopiëren' }).first().click()
  await page.getByText('De link is gekopieerd.').waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/uitnodiging\.html#[\w-]{43}$/)

  const karim = await enter(server, copied)
  const view = await karim.request(`/api/contracts/${karim.contract}`)
  expect(((await view.json()) as { me: { name: string } }).me.name).toBe('Karim Aziz')

  // Shown once: a reload asks for a new contract, and the list has it.
  await page.reload()
  expect(await page.getByText(copied).count()).toBe(0)
  await page.goto(`${server.url}/index.html`)
  await page
    .locator('.contracts')
    .getByRole('link', { name: /^Karim Aziz/ })
    .waitFor()
})

test('[E28] the language of the pages is remembered, and asked for in the address', async () => {
  const { page } = await browser.person()
  await page.goto(link('worker', 'index.html', ''))
  await page.getByRole('heading', { name: 'Contracten' }).waitFor()
  await page.getByRole('link', { name: 'Français' }).click()
  await page.getByRole('heading', { name: 'Contrats' }).waitFor()
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
  await page.goto(`${server.url}/new.html`)
  await page.getByRole('heading', { name: 'Nouveau contrat' }).waitFor()
  // A contract is written in the language of who makes it, unless another is chosen.
  expect(await page.getByRole('radio', { name: 'Français' }).isChecked()).toBe(true)
  await page.goto(`${server.url}/index.html?lang=de`)
  await page.getByRole('heading', { name: 'Verträge' }).waitFor()
})

test('[E28] changing the language of the contract page keeps the contract open', async () => {
  const { page } = await browser.person()
  let sockets = 0
  page.on('websocket', () => {
    sockets += 1
  })
  await page.goto(link('client'))
  await page.getByText('Alles bewaard').waitFor()
  await page.getByRole('link', { name: 'Deutsch' }).click()
  await page.getByText('Alles gespeichert').waitFor()
  expect(sockets).toBe(1)
})

test('[E26] a list that cannot be fetched can be asked for again', async () => {
  const { page } = await browser.person()
  await page.route('**/api/contracts', (route) => route.abort())
  await page.goto(link('worker', 'index.html', ''))
  await page.getByRole('heading', { name: 'We krijgen geen antwoord' }).waitFor()
  await page.unroute('**/api/contracts')
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
  await page.getByRole('heading', { name: 'Contracten' }).waitFor()
})

test('[E40] a long list is searched by the beginnings of words, without accents', async () => {
  const { page } = await browser.person()
  const names = [
    'Amina Bel',
    'Noël Maes',
    'Lotte Bos',
    'Noor Ay',
    'Jan Claes',
    'Ivo Maas',
    'Bo',
    'An',
  ]
  for (const name of names) {
    await newContract(server, { client: { name } })
  }
  await page.goto(link('worker', 'index.html', ''))
  const field = page.getByRole('searchbox', { name: 'Zoek op naam of soort' })
  const items = page.locator('.contracts li')
  await field.waitFor()
  const all = await items.count()
  await field.pressSequentially('noel ma')
  expect(await items.count()).toBe(1)
  expect(await items.textContent()).toContain('Noël Maes')
  await page.getByRole('status').getByText(`1 van ${all} contracten`).waitFor()
  await field.pressSequentially('x')
  await page.getByRole('status').getByText('Niets gevonden').waitFor()
  expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
  await field.fill('')
  expect(await items.count()).toBe(all)
})

test('[SI4] who has one contract is not sent to a list of all of them; a worker is', async () => {
  const { page } = await browser.person()
  for (const at of ['contract', 'people', 'acts']) {
    await page.goto('about:blank')
    const list = page.waitForResponse((one) => one.url().endsWith('/api/contracts'))
    await page.goto(link('client', `${at}.html`))
    await (await list).finished()
    await page.locator('main :is(h1, gpmi-editor .gpmi-section)').first().waitFor()
    expect(await page.getByRole('link', { name: 'Alle contracten' }).count()).toBe(0)
  }
  await page.setViewportSize({ width: 360, height: 740 })
  for (const at of ['contract', 'people']) {
    await page.goto('about:blank')
    await page.goto(link('worker', `${at}.html`))
    await page.getByRole('link', { name: 'Alle contracten' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  }
  // A client with a second one has a list of them.
  const { centre } = server.demo
  const own = await server.store.participants(centre, server.contract as ContractId)
  const contract = (await newContract(server, { type: 'work' })).contract as ContractId
  const amina = own.find(({ role }) => role === 'client')!
  await server.store.write([
    {
      kind: 'add-participant',
      participant: { ...amina, id: 'second' as ParticipantId, contract, role: 'support' },
      localKey: crypto.getRandomValues(new Uint8Array(32)),
      at: Date.now(),
    },
  ])
  await page.goto('about:blank')
  await page.goto(link('client', 'people.html'))
  await page.getByRole('link', { name: 'Alle contracten' }).waitFor()
})

test('[E33] the name of a contract type is in the language of who reads, in titles and in lists', async () => {
  const { page } = await browser.person()
  await page.goto(`${link('worker', 'index.html', '?lang=de')}`)
  await page.locator('.contracts').getByText('Studienprojekt').first().waitFor()
  expect(await page.locator('.contracts').getByText('Studieproject').count()).toBe(0)
  await page.goto(`${server.url}/contract.html?id=${server.contract}&lang=fr`)
  const title = page.locator('gpmi-editor .title')
  await expect.poll(() => title.textContent()).toMatch(/^Projet d’études .*Amina Haddad$/)
  await page.getByRole('link', { name: 'Deutsch' }).click()
  await expect.poll(() => title.textContent()).toMatch(/^Studienprojekt von Amina Haddad$/)
})

test('[IN12] a school of which nothing is said yet reads that, is asked for no agreement, and can ask', async () => {
  const { page } = await browser.person()
  const { contract } = await newContract(server, { type: 'work' })
  const invited = await server.request(`/api/contracts/${contract}/invitations`, 'worker', {
    method: 'POST',
    body: JSON.stringify({ role: 'partner', name: 'Hogeschool' }),
  })
  const { url } = (await invited.json()) as { url: string }
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(url)
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByLabel('Je pincode', { exact: true }).fill('481526')
  await page.getByLabel('Nog een keer dezelfde pincode').fill('481526')
  await page.getByRole('button', { name: 'Pincode bewaren' }).click()
  await page.getByText('Er staat nog niets in het contract dat over jullie gaat.').waitFor()
  expect(await page.locator('[data-do=agree]').count()).toBe(0)
  await page.getByLabel('Je vraag of wat je anders wil').fill('Wanneer begint het?')
  await page.getByRole('button', { name: 'Vraag versturen' }).click()
  await page.getByText('Je vraag is verstuurd.').waitFor()
  // Who came by an invitation signs out here, too.
  await page.getByRole('button', { name: 'Afmelden' }).click()
  await page.getByRole('button', { name: 'Ja, meld me af' }).click()
  await page.getByText('Je bent afgemeld.').waitFor()
})
