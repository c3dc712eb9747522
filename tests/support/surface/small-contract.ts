/** A small study contract in Chromium, with what a test asks of it most. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterEach, expect } from 'vitest'
import type { BlockToWrite } from '../../../schemas/document/index.ts'
import { type PageOptions, useSurfacePages } from './open-page.ts'
import type { OpenOptions } from './page.ts'

const wish: BlockToWrite = {
  type: 'section',
  id: 'wish',
  kind: 'wish',
  children: [
    { type: 'paragraph', id: 'one', text: 'Ik wil leraar worden.' },
    { type: 'paragraph', id: 'two', text: 'Eerst mijn diploma.' },
  ],
}
const study: BlockToWrite = {
  type: 'section',
  id: 'study',
  kind: 'study',
  children: [
    {
      type: 'paragraph',
      id: 'school',
      inline: [{ text: 'Mijn school is ' }, { fact: 'school' }, { text: '.' }],
    },
    { type: 'clause', id: 'fixed', wording: 'effort', version: '1.0.0', hash: 'a' },
    { type: 'paragraph', id: 'after', text: 'Na de vaste tekst.' },
  ],
}
const agreements: BlockToWrite = {
  type: 'section',
  id: 'agreements',
  kind: 'agreements',
  children: [
    {
      type: 'goal',
      id: 'goal',
      children: [
        { type: 'paragraph', id: 'aim', text: 'Mijn diploma halen' },
        {
          type: 'commitment',
          id: 'mine',
          party: 'client',
          children: [
            { type: 'paragraph', id: 'does', text: 'Ik ga naar de les.' },
            { type: 'paragraph', id: 'enough', role: 'proof', text: 'De school ziet mij.' },
          ],
        },
      ],
    },
  ],
}
const body = [wish, study, agreements]

/** For the top of a file: opens surfaces on the small contract, in a page that reports no error. */
export function useSmallContract(): (options?: OpenOptions, where?: PageOptions) => Promise<Page> {
  const openPage = useSurfacePages()
  let opened: string[][] = []
  afterEach(() => {
    const errors = opened.flat()
    opened = []
    expect(errors).toEqual([])
  })
  return async (options = {}, where = {}) => {
    const { page, errors } = await openPage(where)
    opened.push(errors)
    await page.evaluate(
      (given) => {
        bench.open(given)
      },
      { body, ...options },
    )
    return page
  }
}

/** Every paragraph and card of the shared document, in order, as short lines. */
export function outline(page: Page, surface = 0): Promise<string[]> {
  return page.evaluate((index) => {
    const lines: string[] = []
    const visit = (block: Record<string, unknown>): void => {
      if (block.type === 'paragraph') {
        const inline = block.inline as readonly Record<string, string>[]
        const text = inline.map((run) => run.text ?? `{${run.fact}}`).join('')
        const style = block.style ? ` ${block.style}${block.level ?? ''}` : ''
        lines.push(`${text}${style}`)
      } else lines.push(`<${block.type}>`)
      for (const child of (block.children as Record<string, unknown>[]) ?? []) visit(child)
    }
    for (const block of bench.read(index).body) visit(block as unknown as Record<string, unknown>)
    return lines
  }, surface)
}

/** Puts the caret in a block, or selects from one to another. */
export async function put(
  page: Page,
  block: string,
  offset = 0,
  to = block,
  toOffset = offset,
): Promise<void> {
  await page.evaluate(
    ([one, at, other, end]) => {
      bench.caret(one as string, at as number, other as string, end as number)
    },
    [block, offset, to, toOffset] as const,
  )
}

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe finds in the surface, as short lines. */
export async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source })
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: string): Promise<{ violations: readonly Violation[] }> }
    }
    const found = await axe.run('.gpmi-surface')
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html)
          .join(' ')
          .slice(0, 300)}`,
    )
  })
}

/** The outline of the small contract as it is opened. */
export const whole = [
  '<section>',
  'Ik wil leraar worden.',
  'Eerst mijn diploma.',
  '<section>',
  'Mijn school is {school}.',
  '<clause>',
  'Na de vaste tekst.',
  '<section>',
  '<goal>',
  'Mijn diploma halen',
  '<commitment>',
  'Ik ga naar de les.',
  'De school ziet mij.',
]

/** The whole outline with some lines replaced. */
export function outlineWith(changes: Record<string, string | readonly string[]>): string[] {
  return whole.flatMap((line) => changes[line] ?? [line])
}
