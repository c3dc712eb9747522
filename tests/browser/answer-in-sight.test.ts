import { expect, test } from 'vitest'
import { paragraph } from '../support/contract-builder.ts'
import { useTables } from '../support/table/table.ts'

const { pair } = useTables()

test('[Q4] what sends an answer is in sight as soon as the answer can be written', async () => {
  const { client, worker } = await pair({
    type: 'section',
    id: 's',
    kind: 'agreements',
    children: [paragraph('p', 'Ik ga elke week naar de les.')],
  })
  await client.caret('p', 3)
  await client.page.locator('.gpmi-handle').hover()
  await client.page.locator('.gpmi-handle [data-ask=not-understood]').click()
  const { page } = worker
  await page.locator('[data-block="p"] > .gpmi-asked button').click()
  const answer = page.locator('[data-question] [data-do=answer]')
  await answer.waitFor()
  // The panel ends just below the button that opens the form.
  const { y, height } = (await answer.boundingBox())!
  await page.setViewportSize({ width: 1280, height: Math.max(540, Math.ceil(y + height + 40)) })
  await answer.click()
  const send = page.locator('[data-do=send-answer]')
  await send.waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName))
    .toBe('TEXTAREA')
  const isSeen = (): Promise<boolean> =>
    send.evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect()
      const at = (button.getRootNode() as ShadowRoot).elementFromPoint(
        left + width / 2,
        top + height - 2,
      )
      return at !== null && button.contains(at)
    })
  await expect.poll(isSeen).toBe(true)
})
