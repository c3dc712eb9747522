/** Two people who press whatever comes, with real keys: the laws that must hold whatever they press. */
import { expect, test } from 'vitest'
import { type SeededRandom, seededRandom } from '../support/random.ts'
import { useSurfacePages } from '../support/surface/open-page.ts'

const openPage = useSurfacePages()

const keys = [
  'Enter',
  'Enter',
  'Backspace',
  'Backspace',
  'Delete',
  'Tab',
  'Shift+Tab',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Shift+ArrowDown',
  'Shift+ArrowDown',
  'Shift+ArrowRight',
  'Home',
  'End',
  'Control+a',
  'Control+b',
  'Control+z',
  'Control+y',
  'Control+x',
  'Control+c',
  'Control+v',
  'Control+Shift+8',
  'Control+Alt+1',
  'Escape',
  'Space',
]

function next(random: SeededRandom): { readonly press: string } | { readonly type: string } {
  return random.below(3) === 0
    ? { type: random.pick(['ik ', 'ga', ' naar school', '- ', '1. ', 'é']) }
    : { press: random.pick(keys) }
}

for (const seed of [1, 2, 3, 4]) {
  test(`[S8] [S21] whatever two people press, the questions and clauses stay and both see the same (seed ${seed})`, async () => {
    const random = seededRandom(seed)
    const { page, errors } = await openPage()
    await page.evaluate(() => {
      bench.open({ people: 2, facts: { school: { value: 'KTA' } } })
    })
    const fixed = () =>
      page.evaluate(() =>
        [0, 1].map((index) =>
          bench
            .read(index)
            .body.map((section) => {
              const children = 'children' in section ? section.children : []
              const clauses = children.filter(({ type }) => type === 'clause')
              return [section, ...clauses].map((block) => ('id' in block ? block.id : '')).join()
            })
            .join(';'),
        ),
      )
    const [before] = await fixed()
    const pressed: string[] = []
    for (let round = 0; round < 12; round += 1) {
      const surface = random.below(2)
      await page.evaluate(
        ([index, place]) => {
          const { view } = bench.surfaces[index]!.view
          const lines: string[] = []
          view.state.doc.descendants((node) => {
            if (node.isTextblock) lines.push(node.attrs.id as string)
          })
          bench.caret(lines[place % lines.length]!, 0, undefined, undefined, index)
        },
        [surface, random.below(1000)] as const,
      )
      for (let count = 0; count < 14; count += 1) {
        const act = next(random)
        pressed.push('press' in act ? act.press : act.type)
        if ('press' in act) await page.keyboard.press(act.press)
        else await page.keyboard.type(act.type)
      }
      const told = `seed ${seed}: ${pressed.slice(-14).join(' | ')}`
      expect([told, errors]).toEqual([told, []])
      expect([told, await fixed()]).toEqual([told, [before, before]])
      // Text that is put in while a button in it has the focus brings the focus along, and ProseMirror
      // reads what happened meanwhile 20 ms later. This timer ends after that one.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)))
      const same = await page.evaluate(() => {
        const [one, other] = bench.surfaces
        const agree = ({ host, view: { view } }: (typeof bench.surfaces)[number]): boolean => {
          view.state.doc.check()
          const screen = [...host.querySelectorAll('.gpmi-line > p')].map((line) =>
            [...line.childNodes]
              .filter((node) => !(node instanceof Element) || !node.matches('.gpmi-fact, img, br'))
              .map((node) => node.textContent)
              .join(''),
          )
          const model: string[] = []
          view.state.doc.descendants((node) => {
            if (node.isTextblock) model.push(node.textContent)
          })
          return JSON.stringify(screen) === JSON.stringify(model)
        }
        return {
          documents: one!.view.view.state.doc.eq(other!.view.view.state.doc),
          shared: JSON.stringify(bench.read(0)) === JSON.stringify(bench.read(1)),
          screens: bench.surfaces.map(agree),
        }
      })
      const agreed = { documents: true, shared: true, screens: [true, true] }
      expect([told, same]).toEqual([told, agreed])
    }
    await page.close()
  })
}
