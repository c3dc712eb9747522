import { describe, expect, test } from 'vitest'
import { type Colours, dark, light, tokenStyles } from '../../../editor/styles/tokens.ts'
import { contrast } from '../../support/contrast.ts'

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
