import { type Browser, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../support/find-chromium.ts'
import { buildPages } from '../harness/build-pages.ts'
import { pause } from '../harness/clock.ts'
import { newFolder } from '../harness/folders.ts'
import { type KeyCosts, keyCosts, traceCategories } from '../harness/key-trace.ts'
import { say } from '../harness/measurement.ts'
import { percentiles } from '../harness/statistics.ts'
import { GeneratorProcess } from '../load/generator-process.ts'
import { samenspraak } from '../subjects/samenspraak.ts'
import type { Context } from './context.ts'

/** Of these the section is made that the three write in; with the starting text it is a bit more. */
const PARAGRAPHS = 30
const WORDS_IN_A_PARAGRAPH = 100
const OTHERS_PER_SECOND = 5
const BETWEEN_PRESSES = 150

/**
 * Types in the real page, in Chromium, while two other people type in the same contract, and reads
 * from Chromium's trace what each key press cost.
 */
export async function paint(context: Context): Promise<void> {
  const executablePath = findChromium(process.env)
  if (!executablePath) throw new Error('Expected Chromium on this machine')
  buildPages()
  const folder = newFolder('paint')
  const server = await samenspraak.start(folder.path)
  const generator = new GeneratorProcess()
  let browser: Browser | null = null
  try {
    const [typist, ...others] = server.people
    await generator.run('open', {
      wire: samenspraak.wire,
      rooms: [others.map(({ seat }) => seat)],
      writers: others.length,
      paragraphs: PARAGRAPHS,
      words: WORDS_IN_A_PARAGRAPH,
      start: null,
    })
    browser = await chromium.launch({
      executablePath,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    })
    const page = await browser.newPage({
      viewport: { width: 1280, height: 900 },
      locale: 'nl-BE',
    })
    page.on('pageerror', (error) => say(`  error in the page: ${error.message}`))
    await page.goto(typist!.page)
    // With a panel beside the paper, as when people work.
    await page.getByRole('button', { name: 'Wie is erbij?' }).click()
    await caretInText(page)
    const presses = context.quick ? 30 : 120
    for (const slowDown of [1, 6]) {
      const costs = await press(browser, page, generator, { presses, slowDown })
      report(context, slowDown, costs)
    }
  } finally {
    await browser?.close()
    generator.end()
    await server.process.end('SIGTERM')
    folder.remove()
  }
}

/** Puts the caret at the end of the last paragraph: the others write in the first ones. */
async function caretInText(page: Page): Promise<void> {
  const paragraph = page.locator('gpmi-editor [contenteditable="true"] .gpmi-line > p').last()
  await paragraph.waitFor({ timeout: 60_000 })
  await page.waitForFunction(
    (words) => {
      const text = document.querySelector('gpmi-editor [contenteditable="true"]')?.textContent
      return (text?.split(/\s+/).length ?? 0) > words
    },
    PARAGRAPHS * WORDS_IN_A_PARAGRAPH,
    { timeout: 60_000 },
  )
  await paragraph.click()
  await page.keyboard.press('End')
}

async function press(
  browser: Browser,
  page: Page,
  generator: GeneratorProcess,
  { presses, slowDown }: { readonly presses: number; readonly slowDown: number },
): Promise<KeyCosts> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
  const duration = presses * (BETWEEN_PRESSES + 50 * slowDown)
  const others = generator.run('type', {
    perSecond: OTHERS_PER_SECOND,
    warmUp: 500,
    duration,
    seed: slowDown,
    pid: null,
  })
  for (let warm = 0; warm < 10; warm++) {
    await page.keyboard.press('e')
    await pause(BETWEEN_PRESSES)
  }
  const length = () =>
    page.evaluate(
      () => document.querySelector('gpmi-editor [contenteditable="true"]')?.textContent?.length,
    )
  const before = (await length()) ?? 0
  await browser.startTracing(page, { categories: traceCategories })
  for (let pressed = 0; pressed < presses; pressed++) {
    await page.keyboard.press(pressed % 6 === 5 ? ' ' : 'e')
    await pause(BETWEEN_PRESSES)
  }
  const trace = await browser.stopTracing()
  const { delivered } = await others
  const written = ((await length()) ?? 0) - before
  if (written < presses) throw new Error(`Expected ${presses} letters more, got ${written}`)
  if (delivered === 0) throw new Error('Expected the others to type')
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await cdp.detach()
  return keyCosts(trace)
}

function report({ results }: Context, slowDown: number, costs: KeyCosts): void {
  const figures = {
    'script until paint': costs.scriptUntilPaint,
    'key press to paint': costs.keyToPaint,
    'all script between two presses': costs.scriptInAll,
  }
  for (const [what, samples] of Object.entries(figures)) {
    const figure = percentiles(samples)
    say(`  ${what} at ${slowDown}×: p50 ${figure.p50.toFixed(1)} p95 ${figure.p95.toFixed(1)} ms`)
    results.add(
      {
        bench: 'paint',
        subject: 'samenspraak',
        scenario: `${what}, ${slowDown}× slow-down`,
        unit: 'ms',
        runs: 1,
        detail: { presses: samples.length },
      },
      figure,
    )
  }
}
