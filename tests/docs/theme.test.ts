import { describe, expect, test } from 'vitest'
import { type Colours, light } from '../../editor/styles/tokens.ts'
import { contrast } from '../support/contrast.ts'
import { readSource } from '../support/source-files.ts'

const css = readSource('docs/examples/theme/theme.css').text
const element = readSource('editor/element/gpmi-editor.ts').text

/** The custom properties that a part of the theme sets. */
function propertiesOf(part: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...part.matchAll(/--gpmi-([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]),
  )
}

const [day, night] = css.split('@media (prefers-color-scheme: dark)')
const schemes = [
  ['light', propertiesOf(day!)],
  ['dark', propertiesOf(night!)],
] as const

describe('[EM5] the theme of the example', () => {
  test('sets only what the element says that it has', () => {
    const documented = [...element.matchAll(/@cssprop (--gpmi-[\w-]+)/g)].map(([, name]) => name)
    const used = [...css.matchAll(/(--gpmi-[\w-]+):/g)].map(([, name]) => name)
    expect(used.filter((name) => !documented.includes(name))).toEqual([])
    const parts = [...element.matchAll(/@csspart ([\w-]+)/g)].map(([, name]) => name)
    const shown = [...css.matchAll(/::part\(([\w-]+)\)/g)].map(([, name]) => name)
    expect(shown.length).toBeGreaterThan(0)
    expect(shown.filter((name) => !parts.includes(name))).toEqual([])
  })

  test.each(schemes)(
    'in %s sets every colour of a scheme, but those of people',
    (_name, colours) => {
      const wanted = Object.keys(light).filter((name) => !/person/.test(name))
      expect(wanted.filter((name) => !(name in colours))).toEqual([])
    },
  )

  test.each(schemes)(
    'in %s can be read: 7:1 for ink, 4.5:1 for the rest, 3:1 for borders',
    (_name, given) => {
      const colours = given as unknown as Colours
      for (const ground of ['paper', 'sheet', 'wash'] as const) {
        expect(contrast(colours.ink, colours[ground]), ground).toBeGreaterThanOrEqual(7)
        for (const name of ['ink-soft', 'accent', 'warning'] as const) {
          expect(contrast(colours[name], colours[ground]), name).toBeGreaterThanOrEqual(4.5)
        }
        for (const name of ['line-strong', 'focus'] as const) {
          expect(contrast(colours[name], colours[ground]), name).toBeGreaterThanOrEqual(3)
        }
      }
      expect(contrast(colours['on-accent'], colours.accent)).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colours.accent, colours['accent-soft'])).toBeGreaterThanOrEqual(4.5)
      expect(contrast(colours.warning, colours['warning-soft'])).toBeGreaterThanOrEqual(4.5)
    },
  )
})
