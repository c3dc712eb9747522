import { join } from 'node:path'
import { expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { startBrowser } from '../support/chromium.ts'
import { wish } from '../support/element-page.ts'
import { runServer, startServerProcess } from '../support/server-process.ts'
import { temporaryFolder } from '../support/store-fixture.ts'

const notice = 'gpmi-editor [data-notice=restored]'

test('[C6] a restore under open pages is told in a notice that stays, and gives the lost text back', async () => {
  const { folder, remove } = temporaryFolder()
  const { folder: backups, remove: removeBackups } = temporaryFolder()
  const file = join(backups, 'copy.sqlite')
  let server = await startServerProcess({ folder, args: ['--demo'] })
  const browser = await startBrowser()
  try {
    const { people } = await server.demo()
    const urlOf = (role: string) => people.find((one) => one.role === role)!.url
    const size = { width: 360, height: 720 }
    const { page: phone } = await browser.person({ viewport: size, hasTouch: true, isMobile: true })
    const { page: desk } = await browser.person()
    await phone.goto(urlOf('client'))
    await desk.goto(urlOf('worker'))
    await desk.locator('gpmi-editor .gpmi-section').first().waitFor()
    await phone.locator(wish).first().waitFor()
    expect(await runServer({ folder, args: ['backup', file] })).toMatchObject({ code: 0 })
    await phone.locator(wish).first().tap()
    await phone.keyboard.type('Na de reservekopie. ')
    await desk.locator('.gpmi-paper', { hasText: 'Na de reservekopie.' }).waitFor()
    await phone.getByText('Alles bewaard').waitFor()
    await server.stop()
    expect(await runServer({ folder, args: ['restore', file] })).toMatchObject({ code: 0 })
    const { port } = new URL(server.url)
    server = await startServerProcess({ folder, args: ['--demo'], env: { PORT: port } })

    for (const page of [phone, desk]) {
      await page.locator(notice).waitFor({ timeout: 60_000 })
      expect(
        await page.locator('gpmi-editor [role=status] > [data-notice=restored]').textContent(),
      ).toContain('Het OCMW zette een oudere versie van dit contract terug.')
      expect(await page.locator('.gpmi-paper').textContent()).not.toContain('Na de reservekopie.')
      expect(await violations(page)).toEqual([])
    }
    expect(await desk.locator('gpmi-editor [data-notice=set-aside]').count()).toBe(0)
    await phone.locator(`${notice} button`).tap()
    expect(await phone.locator(notice).count()).toBe(0)
    expect(await desk.locator(notice).isVisible()).toBe(true)
    await phone.locator('gpmi-editor [data-notice=set-aside] button').tap()
    const offered = phone.locator('gpmi-editor blockquote')
    await offered.waitFor()
    expect(await offered.textContent()).toContain('Na de reservekopie.')
  } finally {
    await browser.close()
    await server.stop('SIGKILL')
    remove()
    removeBackups()
  }
})
