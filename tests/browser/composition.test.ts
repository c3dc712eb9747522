/** [B16] with a real input method: Chromium composes, as it does for Japanese or a phone's keyboard. */
import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useSurfacePages } from '../support/surface/open-page.ts'

const openPage = useSurfacePages()

interface Composing {
  readonly page: Page
  readonly errors: readonly string[]
  /** Sets the text that is being composed; the same as a person who types on. */
  compose(text: string): Promise<void>
  /** Ends it with a text, as choosing a suggestion does. */
  commit(text: string): Promise<void>
  /** What the first person's screen shows, and what the shared documents of both hold. */
  read(): Promise<{ screen: string[]; shared: string[][] }>
}

async function twoPeople(): Promise<Composing> {
  const { page, errors } = await openPage()
  await page.evaluate(() => {
    bench.open({
      people: 2,
      body: [
        {
          type: 'section',
          id: 's',
          kind: 'wish',
          children: [
            { type: 'paragraph', id: 'one', text: 'Ik wil leren' },
            { type: 'paragraph', id: 'two', text: 'Daarna werken' },
          ],
        },
      ],
    })
  })
  const session: CDPSession = await page.context().newCDPSession(page)
  return {
    page,
    errors,
    compose: async (text) => {
      await session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    },
    commit: async (text) => {
      await session.send('Input.insertText', { text })
    },
    read: () =>
      page.evaluate(() => {
        const paragraphs = (index: number): string[] => {
          const texts: string[] = []
          const [section] = bench.read(index).body
          if (section?.type !== 'section') return texts
          for (const block of section.children) {
            if (block.type !== 'paragraph') continue
            texts.push(block.inline.map((run) => ('text' in run ? run.text : '?')).join(''))
          }
          return texts
        }
        const { view } = bench.surfaces[0]!.view
        const screen: string[] = []
        view.state.doc.descendants((node, pos) => {
          if (!node.isTextblock) return true
          const { node: dom, offset } = view.domAtPos(pos + 1)
          const block = dom.nodeType === 3 ? dom.parentElement! : (dom as HTMLElement)
          screen.push(`${offset >= 0 ? block.closest('p')?.textContent : ''}`)
          return false
        })
        return { screen, shared: [paragraphs(0), paragraphs(1)] }
      }),
  }
}

function other(page: Page, paragraph: number, at: number, text: string): Promise<void> {
  return page.evaluate(
    ([index, offset, inserted]) => {
      const { view } = bench.surfaces[1]!.view
      let found = 0
      let seen = 0
      view.state.doc.descendants((node, pos) => {
        if (!node.isTextblock) return true
        if (seen++ === index) found = pos + 1
        return false
      })
      view.dispatch(view.state.tr.insertText(inserted as string, found + (offset as number)))
    },
    [paragraph, at, text] as const,
  )
}

function composing(page: Page): Promise<boolean> {
  return page.evaluate(() => bench.surfaces[0]!.view.view.composing)
}

describe('[B16] while a character is being composed', () => {
  test('another types before, in and after it: the composition goes on, and all words are there', async () => {
    const { page, errors, compose, commit, read } = await twoPeople()
    await page.evaluate(() => bench.caret('one', 3))
    await compose('に')
    expect(await composing(page)).toBe(true)
    await other(page, 0, 0, 'Ja: ')
    await compose('にほ')
    await other(page, 0, 7, '!')
    await compose('にほん')
    await other(page, 1, 0, 'En ')
    expect(await composing(page)).toBe(true)
    expect((await read()).screen).toEqual(['Ik にほんwil leren', 'En Daarna werken'])

    await commit('日本 ')
    await expect.poll(async () => (await read()).screen[0]).toContain('Ja: ')
    const { screen, shared } = await read()
    expect(shared[0]).toEqual(shared[1])
    expect(screen).toEqual(shared[0])
    expect(screen[0]).toMatch(/^Ja: Ik (日本 !|!日本 |日本! )wil leren$/)
    expect(errors).toEqual([])
    await page.context().close()
  })

  test('the others see each character as it is composed', async () => {
    const { page, compose, read } = await twoPeople()
    await page.evaluate(() => bench.caret('two', 0))
    await compose('は')
    expect((await read()).shared[1]![1]).toBe('はDaarna werken')
    await compose('はい')
    expect((await read()).shared[1]![1]).toBe('はいDaarna werken')
    await page.context().close()
  })

  test('a caret of another that comes into the paragraph does not end it', async () => {
    const { page, compose, commit, read } = await twoPeople()
    await page.evaluate(() => {
      bench.caret('one', 3, 'one', 3, 1)
      bench.caret('one', 3)
    })
    await compose('に')
    await page.evaluate(() => {
      const cursor = bench.surfaces[1]!.presence!.cursor as { anchor: unknown; head: unknown }
      bench.surfaces[0]!.view.setPresence([
        { client: 11, person: bench.person(1, 'Sara'), cursor, pointing: null },
      ])
    })
    expect(await composing(page)).toBe(true)
    await compose('にほ')
    await commit('日')
    const { shared } = await read()
    expect(shared[0]![0]).toBe('Ik 日wil leren')
    expect(shared[0]).toEqual(shared[1])
    await expect
      .poll(() => page.evaluate(() => document.querySelectorAll('.gpmi-caret').length))
      .toBeGreaterThan(0)
    await page.context().close()
  })

  test('the paragraph is taken away by another: nothing throws, and both have the same', async () => {
    const { page, errors, compose, commit, read } = await twoPeople()
    await page.evaluate(() => bench.caret('one', 3))
    await compose('に')
    await page.evaluate(() => {
      const { view } = bench.surfaces[1]!.view
      view.dispatch(view.state.tr.delete(1, 1 + view.state.doc.child(0).child(0).nodeSize))
    })
    await compose('にほ')
    await commit('日本')
    const { shared } = await read()
    expect(shared[0]).toEqual(shared[1])
    expect(errors).toEqual([])
    await page.context().close()
  })
})
