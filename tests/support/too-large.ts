import type { Page } from 'playwright-core'

/**
 * What goes over the edge of the window, and what can be pressed and is too small for a finger; empty
 * where all fits.
 * @param parts which elements are looked at, as a selector; also those inside of the element
 */
export function tooLarge(page: Page, parts = 'dialog *'): Promise<string[]> {
  return page.locator(parts).evaluateAll((all) =>
    all.flatMap((element) => {
      const { left, right, height, width } = element.getBoundingClientRect()
      if (width === 0 || height === 0) return []
      const isWide = left < -0.5 || right > window.innerWidth + 0.5
      const isLow = element.matches('button, summary, input') && height < 43.5
      return [
        ...(isWide ? [`wide: ${element.outerHTML}`] : []),
        ...(isLow ? [`low: ${element.outerHTML}`] : []),
      ]
    }),
  )
}
