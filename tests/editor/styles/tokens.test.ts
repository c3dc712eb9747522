import { describe, expect, test } from 'vitest'
import { type Colours, dark, light, tokenStyles } from '../../../editor/styles/tokens.ts'

/** The contrast of two colours, after WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const people = [0, 1, 2, 3, 4, 5].map((look) => `person-${look}` as keyof Colours)
const grounds = ['paper', 'sheet', 'wash'] as const

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s scheme', (_name, colours) => {
  test('[E22] has ink of at least 7:1 on every ground', () => {
    for (const ground of grounds) {
      expect(contrast(colours.ink, colours[ground]), ground).toBeGreaterThanOrEqual(7)
    }
    expect(contrast(colours.ink, colours['warning-soft'])).toBeGreaterThanOrEqual(7)
  })

  test('[E22] has at least 4.5:1 for everything else that is read', () => {
    for (const ground of grounds) {
      for (const name of ['ink-soft', 'accent', 'warning'] as const) {
        expect(
          contrast(colours[name], colours[ground]),
          `${name} on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5)
      }
    }
    expect(contrast(colours['on-accent'], colours.accent)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours.accent, colours['accent-soft'])).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours.warning, colours['warning-soft'])).toBeGreaterThanOrEqual(4.5)
    for (const person of people) {
      expect(contrast(colours['on-person'], colours[person]), person).toBeGreaterThanOrEqual(4.5)
    }
  })

  test('[E22] has at least 3:1 for borders of controls, signs of people and the focus', () => {
    for (const ground of grounds) {
      for (const name of ['line-strong', 'focus', ...people] as const) {
        expect(
          contrast(colours[name], colours[ground]),
          `${name} on ${ground}`,
        ).toBeGreaterThanOrEqual(3)
      }
    }
  })
})

test('the tokens stand on the scope asked for, and a theme overrides the device', () => {
  expect(tokenStyles(':host')).toContain(':host([theme="dark"])')
  expect(tokenStyles(':root')).toContain(':root[theme="dark"]')
  expect(tokenStyles(':root')).not.toContain(':host')
})
