import { expect, test } from 'vitest'
import { isKeyboard, keepCaretInView, scrollFor } from '../../../editor/element/keyboard-room.ts'
import { nextStop } from '../../../editor/element/roving.ts'

test('[E15] arrows go around the toolbar, Home and End to its ends, and other keys stay', () => {
  expect(nextStop('ArrowRight', 0, 5)).toBe(1)
  expect(nextStop('ArrowRight', 4, 5)).toBe(0)
  expect(nextStop('ArrowLeft', 0, 5)).toBe(4)
  expect(nextStop('Home', 3, 5)).toBe(0)
  expect(nextStop('End', 0, 5)).toBe(4)
  expect(nextStop('ArrowDown', 2, 5)).toBeNull()
  expect(nextStop('ArrowRight', 0, 0)).toBeNull()
})

test('[E24] a line under the keyboard is scrolled into what is seen, and one in sight is left alone', () => {
  const seen = { top: 0, bottom: 300 }
  expect(scrollFor({ top: 400, bottom: 420 }, seen)).toBe(144)
  expect(scrollFor({ top: -50, bottom: -30 }, seen)).toBe(-74)
  expect(scrollFor({ top: 100, bottom: 120 }, seen)).toBe(0)
})

test('[E24] when a keyboard comes, the page scrolls to the line of the caret; a pinch is no keyboard', () => {
  const seen = Object.assign(new EventTarget(), { height: 700, offsetTop: 0, scale: 1 })
  const scrolled: number[] = []
  const window = Object.assign(new EventTarget(), {
    innerHeight: 700,
    visualViewport: seen,
    scrollBy: ({ top }: { top: number }) => scrolled.push(top),
  }) as unknown as Window
  const shown: boolean[] = []
  const stop = keepCaretInView(
    window,
    () => ({ top: 500, bottom: 520 }),
    (now) => shown.push(now),
  )
  const resize = (height: number, scale = 1): void => {
    Object.assign(seen, { height, scale })
    seen.dispatchEvent(new Event('resize'))
  }
  resize(350, 2)
  expect(shown).toEqual([])
  resize(350)
  expect(shown).toEqual([true])
  expect(scrolled).toEqual([194])
  // And what is typed grows under it.
  window.dispatchEvent(new Event('input'))
  expect(scrolled).toEqual([194, 194])
  resize(700)
  expect(shown).toEqual([true, false])
  stop()
  resize(350)
  expect(shown).toHaveLength(2)
  expect(isKeyboard(700, 650)).toBe(false)
})
