/** The invited and who invites them, in real browsers: stories of several people, so a long file. */
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import type { Page } from '../support/chromium.ts'
import { shot } from '../support/shot.ts'
import { useElementServer } from '../support/use-element-server.ts'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
const PIN = '481526'

const { browser, server } = useElementServer()

async function somebody(options = {}): Promise<Page> {
  const { page } = await browser.person(options)
  return page
}

/** A worker at a desk makes a contract; the link for the client is on the screen. */
async function newContract(): Promise<{ worker: Page; link: string }> {
  const worker = await somebody()
  await worker.goto(`${server.url}/new.html#token=${server.token('worker')}`)
  await worker.getByLabel('Met wie maak je het contract?').fill('Karim Aziz')
  await worker.getByRole('button', { name: 'Contract maken' }).click()
  await worker.getByRole('heading', { name: 'De link voor Karim Aziz' }).waitFor()
  const link = await worker.getByRole('textbox', { name: 'De link' }).inputValue()
  return { worker, link }
}

/** Opens a link and chooses a PIN, by the keyboard alone. */
async function choosePin(page: Page, link: string, pin = PIN): Promise<void> {
  await page.goto(link)
  await page.getByRole('heading', { name: 'Je bent uitgenodigd' }).waitFor()
  await press(page, 'Verder')
  await page.getByRole('heading', { name: 'Kies je pincode' }).waitFor()
  await page.getByLabel('Je pincode', { exact: true }).focus()
  await page.keyboard.type(pin)
  await page.keyboard.press('Tab')
  await page.keyboard.type(pin)
  await press(page, 'Pincode bewaren')
}

/** Goes to a button with the Tab key and presses it. */
async function press(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name })
  for (let tries = 0; tries < 60; tries += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
}

async function noSideways(page: Page): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(wide).toBeLessThanOrEqual(0)
}

test('[IN1] an invitation opens in a tab where its page stood without one', async () => {
  const { link } = await newContract()
  const client = await somebody()
  await client.goto(`${server.url}/uitnodiging.html`)
  await client.getByRole('alert').waitFor()
  await client.goto(link)
  await client.getByRole('heading', { name: 'Je bent uitgenodigd' }).waitFor()
  expect(client.url()).toBe(`${server.url}/uitnodiging.html`)
})

test('[A30] [IN1] [IN2] [IN3] [IN4] [IN5] [IN8] a worker invites at the desk, a client on a phone chooses a PIN, reads, and brings somebody along', async () => {
  const { worker, link } = await newContract()
  expect(link).toMatch(/uitnodiging\.html#[\w-]{43}$/)
  await worker.getByRole('img', { name: 'QR-code met de link voor Karim Aziz' }).waitFor()
  await worker.getByText('De uitnodiging is nog niet geopend.').waitFor()
  expect(await violations(worker)).toEqual([])
  await shot(worker, 'invited-desk')

  const client = await somebody(phone)
  const asked: string[] = []
  client.on('request', (request) => asked.push(request.url()))
  await client.goto(link)
  await client.getByRole('heading', { name: 'Je bent uitgenodigd' }).waitFor()
  expect(asked.filter((url) => url.includes('/api/'))).toEqual([])
  expect(asked.join(' ')).not.toContain(new URL(link).hash.slice(1))
  expect(client.url()).toBe(`${server.url}/uitnodiging.html`)
  for (const word of ['Karim', 'Sara', 'leefloon', 'OCMW']) {
    expect(await client.locator('main').textContent()).not.toContain(word)
  }
  expect(await violations(client)).toEqual([])
  await noSideways(client)
  await shot(client, 'phone-start')
  // A link that was only looked at is not told as opened.
  await worker.getByText('De uitnodiging is nog niet geopend.').waitFor()
  await client.getByRole('button', { name: 'Verder' }).tap()
  // From where, and neither who nor what about.
  await client.getByText('Je bent uitgenodigd bij OCMW Voorbeeldstad.').waitFor()
  for (const word of ['Karim', 'Sara', 'leefloon']) {
    expect(await client.locator('main').textContent()).not.toContain(word)
  }
  expect(await client.getByLabel('Een toestel dat anderen ook gebruiken').isChecked()).toBe(true)
  await client.getByLabel('Je pincode', { exact: true }).fill('123456')
  await client.getByLabel('Nog een keer dezelfde pincode').fill('123456')
  await client.getByRole('button', { name: 'Pincode bewaren' }).tap()
  await client.locator('.wrong', { hasText: 'te makkelijk te raden' }).waitFor()
  expect(await client.evaluate(() => document.activeElement?.id)).toBe('pin')
  expect(await violations(client)).toEqual([])
  await noSideways(client)
  await shot(client, 'phone-pin')
  await client.getByLabel('Je pincode', { exact: true }).fill(PIN)
  await client.getByLabel('Nog een keer dezelfde pincode').fill(PIN)
  await client.getByRole('button', { name: 'Pincode bewaren' }).tap()
  await client.getByRole('heading', { name: 'Wil je dat iemand met jou meeleest?' }).waitFor()
  expect(await violations(client)).toEqual([])
  await shot(client, 'phone-offer')
  // The worker sees it happen, and not which.
  await worker.locator('.state', { hasText: 'Pincode gekozen op' }).waitFor()
  expect(await worker.content()).not.toContain(PIN)

  await client.getByRole('button', { name: 'Ja, ik nodig iemand uit' }).tap()
  await client.getByRole('heading', { name: 'Wie kan dit contract zien?' }).waitFor()
  await client.getByLabel('Naam').fill('Mia Claes')
  await shot(client, 'phone-people')
  await client.getByRole('button', { name: 'Link maken' }).tap()
  await client.getByRole('heading', { name: 'De link voor Mia Claes' }).waitFor()
  expect(await violations(client)).toEqual([])
  await noSideways(client)
  await shot(client, 'phone-link')
  const supportLink = await client.getByRole('textbox', { name: 'De link' }).inputValue()

  const support = await somebody()
  await choosePin(support, supportLink, '907713')
  await support.locator('gpmi-editor .gpmi-section').first().waitFor()
  await client.getByRole('button', { name: 'Klaar' }).tap()
  await client.locator('.state', { hasText: 'Pincode gekozen op' }).nth(1).waitFor()

  await client.getByRole('button', { name: 'Toegang stoppen: Mia Claes' }).tap()
  await client.getByText('ziet het contract dan meteen niet meer').waitFor()
  expect(await violations(client)).toEqual([])
  await shot(client, 'phone-sure')
  await client.getByRole('button', { name: 'Ja, stop de toegang' }).tap()
  await client.getByText('Zagen dit contract vroeger').waitFor()
  // In the open tab of the support person it is over at once.
  await shot(support, 'support-out')
  await support.locator('gpmi-editor [data-notice=state]').waitFor()

  await client.getByRole('link', { name: 'Het contract openen' }).tap()
  await client.locator('gpmi-editor .gpmi-section').first().waitFor()
  await client.getByText('Alles bewaard').first().waitFor()
})

test('[A31] [IN2] later openings ask for the PIN; a wrong one waits and says so', async () => {
  const { link } = await newContract()
  const client = await somebody(phone)
  await choosePin(client, link)
  await client.getByRole('button', { name: 'Nu niet, naar het contract' }).tap()
  await client.locator('gpmi-editor .gpmi-section').first().waitFor()
  await client.context().clearCookies()
  await client.goto('about:blank')
  await client.goto(link)
  await client.getByRole('button', { name: 'Verder' }).tap()
  await client.getByRole('heading', { name: 'Wat is je pincode?' }).waitFor()
  expect(await violations(client)).toEqual([])
  await client.getByLabel('Je pincode').fill('907713')
  await client.getByRole('button', { name: 'Verder' }).tap()
  await client.locator('.wrong', { hasText: 'Je kan nog 9 keer proberen' }).waitFor()
  expect(await violations(client)).toEqual([])
  await shot(client, 'phone-wrong')
  await client.waitForTimeout(1100)
  await client.getByLabel('Je pincode').fill(PIN)
  await client.getByRole('button', { name: 'Verder' }).tap()
  await client.locator('gpmi-editor .gpmi-section').first().waitFor()
})

test('[A31] "dat was ik niet" ends the link for everyone', async () => {
  const { worker, link } = await newContract()
  const thief = await somebody()
  await choosePin(thief, link, '907713')
  await press(thief, 'Nu niet, naar het contract')
  await thief.locator('gpmi-editor .gpmi-section').first().waitFor()
  const client = await somebody(phone)
  await client.goto(link)
  await client.getByRole('button', { name: 'Verder' }).tap()
  await client.getByText('Heb jij geen pincode gekozen?').tap()
  await client.getByRole('button', { name: 'Dat was ik niet' }).tap()
  await shot(client, 'phone-not-me')
  await client.getByRole('button', { name: 'Ja, stop de link' }).tap()
  await client.getByRole('heading', { name: 'De link is gestopt' }).waitFor()
  expect(await violations(client)).toEqual([])
  await thief.locator('gpmi-editor [data-notice=state]').waitFor()
  await shot(thief, 'thief-out')
  await worker.getByText('iemand anders had de pincode gekozen').waitFor()
  await shot(worker, 'worker-not-me')
  await client.goto('about:blank')
  await client.goto(link)
  await client.getByRole('button', { name: 'Verder' }).tap()
  await client.getByRole('heading', { name: 'Deze link werkt niet (meer)' }).waitFor()
})

test('[A40] [IN6] a worker shows a school its part beforehand; the school agrees on its own page', async () => {
  const worker = await somebody()
  const address = server.contractPage('worker')
  await worker.goto(address)
  const panel = worker.locator('gpmi-editor .panel')
  await worker.locator('gpmi-editor .gpmi-section').first().waitFor()
  const tab = worker.locator('gpmi-editor [data-panel=people]')
  if ((await tab.getAttribute('aria-expanded')) === 'false') await tab.click()
  await panel.getByRole('heading', { name: 'Wie kan dit contract zien?' }).waitFor()
  // What the school will do stands in the contract first.
  await worker.getByRole('button', { name: 'Afspraak van iemand anders' }).first().click()
  await worker.keyboard.type('Arteveldehogeschool geeft bijles in chemie.')
  await worker.getByText('Alles bewaard').first().waitFor()
  // Nobody but the client decides who stands by them.
  await panel.getByText('Een school of een werkgever').waitFor()
  expect(await panel.getByText('Iemand die mij steunt').count()).toBe(0)
  await panel.getByRole('button', { name: 'Bekijken wat die partner ziet' }).click()
  await panel.getByText('Schrijf een naam.').waitFor()
  await panel.getByLabel('Naam').fill('Arteveldehogeschool')
  await worker.keyboard.press('Enter')
  await panel.getByText('Dit ziet Arteveldehogeschool').waitFor()
  await panel.getByText('verpleegkunde', { exact: true }).waitFor()
  expect(await violations(worker)).toEqual([])
  await shot(worker, 'panel-preview')
  await panel.getByRole('button', { name: 'Link maken' }).click()
  await panel.getByRole('img', { name: /QR-code/ }).waitFor()
  expect(await violations(worker)).toEqual([])
  await shot(worker, 'panel-link')
  const link = await panel.getByRole('textbox', { name: 'De link' }).inputValue()
  await panel.getByRole('button', { name: 'Klaar' }).click()

  const school = await somebody(phone)
  await choosePin(school, link)
  await school.getByRole('heading', { name: 'Jouw deel' }).waitFor()
  await school.getByText('Amina Haddad en OCMW Voorbeeldstad').waitFor()
  expect(await violations(school)).toEqual([])
  await noSideways(school)
  await shot(school, 'school-part')
  await school.getByText('Arteveldehogeschool geeft bijles in chemie.').waitFor()
  for (const words of ['huur', 'Chemie vind ik', 'Ik wil later']) {
    expect(await school.locator('main').textContent()).not.toContain(words)
  }
  await school.getByRole('button', { name: 'Vraag versturen' }).tap()
  await school.getByText('Schrijf eerst je vraag.').waitFor()
  await school.getByLabel('Je vraag of wat je anders wil').fill('Wanneer begint de stage? <b>x</b>')
  await school.getByRole('button', { name: 'Vraag versturen' }).tap()
  await school.getByText('Je vraag is verstuurd.').waitFor()
  await school.getByRole('button', { name: 'Ik ga akkoord met mijn deel' }).tap()
  await school.getByText('Je ging akkoord. De anderen zien dat nu.').waitFor()
  expect(await violations(school)).toEqual([])
  await shot(school, 'school-agreed')

  await panel.getByText('Wanneer begint de stage? <b>x</b>').waitFor()
  await panel.getByText(/Akkoord met het eigen deel/).waitFor()
  const line = worker.locator('.gpmi-partner-said')
  await line.getByText(/Arteveldehogeschool\. Akkoord met het eigen deel/).waitFor()
  await panel.getByRole('button', { name: 'Toon de belofte' }).click()
  expect(await line.isVisible()).toBe(true)
  expect(await violations(worker)).toEqual([])
  await shot(worker, 'panel-answers')
  await school.goto(`${server.url}/contract.html?id=${server.contract}`)
  await school
    .getByText('Dit contract vinden we niet')
    .or(school.locator('gpmi-editor .failure'))
    .first()
    .waitFor()
  expect(await school.locator('gpmi-editor .gpmi-section').count()).toBe(0)
})

test.each([
  [
    'nl',
    'Verder',
    'Er is een nieuwe link',
    'Dat was ik niet',
    'Ja, stop de link',
    'maatschappelijk',
  ],
  [
    'fr',
    'Continuer',
    'Il y a un nouveau lien',
    'Ce n’était pas moi',
    'Oui, arrêter',
    'travailleur',
  ],
  [
    'de',
    'Weiter',
    'Es gibt einen neuen Link',
    'Das war ich nicht',
    'Ja, Link stoppen',
    'Sozialarb',
  ],
])(
  '[A47] [IN9] an old link says in %s that there is a new one, and lets the client object',
  async (lang, go, title, object, yes, role) => {
    const { link } = await newContract()
    const secret = new URL(link).hash.slice(1)
    const { centre } = server.demo
    const made = await server.store.contractsOfCentre(centre, '', 200)
    const { id } = made.find(({ client }) => client === 'Karim Aziz')!
    const client = (await server.store.participants(centre, id)).find(
      (one) => one.role === 'client',
    )
    const path = `/api/contracts/${id}/people/${client!.id}/invitations`
    expect((await server.request(path, 'worker', { method: 'POST' })).status).toBe(201)
    const page = await somebody({ ...phone, colorScheme: lang === 'nl' ? 'light' : 'dark' })
    await page.goto(`${server.url}/uitnodiging.html?lang=${lang}#${secret}`)
    await page.getByRole('button', { name: go }).tap()
    await page.getByRole('heading', { name: title }).waitFor()
    await page.getByText(role).waitFor()
    expect(await violations(page)).toEqual([])
    await noSideways(page)
    await shot(page, `replaced-${lang}`)
    await page.getByRole('button', { name: object }).tap()
    await shot(page, `replaced-sure-${lang}`)
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: yes }).tap()
    await page.locator('.card[role=alert]').waitFor()
    await noSideways(page)
    await shot(page, `replaced-done-${lang}`)
    const all = await server.store.invitations(centre, id)
    expect(all.map(({ ended }) => ended)).toEqual(['replaced', 'not-me'])
  },
)

test('[A32] [IN7] on a shared computer nothing of the text or the link stays', async () => {
  const { link } = await newContract()
  const client = await somebody()
  await client.goto(link)
  await client.getByRole('button', { name: 'Verder' }).click()
  await client.getByLabel('Je pincode', { exact: true }).fill(PIN)
  await client.getByLabel('Nog een keer dezelfde pincode').fill(PIN)
  await client.getByText('Een toestel dat anderen ook gebruiken').click()
  await client.getByRole('button', { name: 'Pincode bewaren' }).click()
  await client.getByRole('button', { name: 'Nu niet, naar het contract' }).click()
  await client.locator('gpmi-editor .gpmi-section').first().waitFor()
  const paragraph = client.locator('gpmi-editor [data-kind=wish] p').first()
  await paragraph.click()
  await client.keyboard.type('Mijn eigen woorden.')
  await client.getByText('Alles bewaard').first().waitFor()
  const kept = await client.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    tab: Object.values({ ...sessionStorage }).join(' '),
    lasting: JSON.stringify({ ...localStorage }),
    copy: (document.querySelector('gpmi-editor') as unknown as { localCopy: string }).localCopy,
  }))
  expect(kept.copy).toBe('off')
  // What one prepares for oneself has a place of its own, which is not the text.
  expect(kept.databases.filter((name) => name !== 'samenspraak-own')).toEqual([])
  expect(kept.tab).not.toContain(new URL(link).hash.slice(1))
  expect(kept.lasting).not.toContain('Mijn eigen')
  // Another tab knows nothing of what was said at the door: the server tells it.
  const other = await client.context().newPage()
  await other.goto(client.url())
  const wish = other.locator('gpmi-editor [data-kind=wish] p').first()
  await wish.click()
  await client.context().setOffline(true)
  await other.keyboard.type('Uit een ander tabblad.')
  await other.getByText('Laat deze pagina open').first().waitFor()
  const there = await other.evaluate(() => indexedDB.databases())
  expect(there.filter(({ name }) => name !== 'samenspraak-own')).toEqual([])
  await client.context().setOffline(false)
})

test.each([
  ['fr', 'Continuer', 'Choisissez votre code', 'Garder ce code', 'Le lien pour Karim Aziz'],
  ['de', 'Weiter', 'Wählen Sie Ihren Code', 'Code speichern', 'Der Link für Karim Aziz'],
])(
  '[IN8] the pages speak %s, wide and on a phone in the dark',
  async (lang, go, choose, keep, title) => {
    const worker = await somebody({ colorScheme: 'dark' as const })
    const made = await server.request('/api/contracts', 'worker', {
      method: 'POST',
      body: JSON.stringify({ type: 'study', client: { name: 'Karim Aziz' } }),
    })
    const { contract, links } = (await made.json()) as {
      contract: string
      links: { role: string; url: string }[]
    }
    const link = links.find(({ role }) => role === 'client')!.url
    const client = await somebody({ ...phone, colorScheme: 'dark' as const })
    await client.goto(link.replace('#', `?lang=${lang}#`))
    await client.getByRole('button', { name: go }).tap()
    await client.getByRole('heading', { name: choose }).waitFor()
    expect(await client.evaluate(() => document.documentElement.lang)).toBe(lang)
    await client.getByRole('button', { name: keep }).tap()
    await client.locator('.wrong').waitFor()
    expect(await violations(client)).toEqual([])
    await noSideways(client)
    await shot(client, `phone-${lang}`)
    const token = server.token('worker')
    await worker.goto(`${server.url}/people.html?id=${contract}&lang=${lang}#token=${token}`)
    await worker.locator('[data-do=renew]').click()
    await worker.locator('[data-do=yes]').click()
    await worker.getByRole('heading', { name: title }).waitFor()
    expect(await violations(worker)).toEqual([])
    await shot(worker, `people-${lang}`)
    // On paper there is the sheet alone.
    await worker.evaluate(() => {
      document.querySelector('.invitation')!.setAttribute('data-print', '')
      document.body.setAttribute('data-prints', 'invitation')
    })
    await worker.emulateMedia({ media: 'print' })
    expect(await worker.locator('.seers').isVisible()).toBe(false)
    expect(await worker.locator('.sheet-title').isVisible()).toBe(true)
    await shot(worker, `sheet-${lang}`)
  },
)
