import { expect, test } from 'vitest'
import { type List, withLists } from '../../../editor/read/index.ts'
import type { CanonicalBlock, CanonicalParagraph } from '../../../schemas/document/index.ts'

function row(
  text: string,
  style?: CanonicalParagraph['style'],
  level?: number,
): CanonicalParagraph {
  return {
    type: 'paragraph',
    id: text,
    ...(style && { style }),
    ...(level && { level }),
    inline: [{ text }],
  }
}

/** A list as text: `a(b c) d`. */
function drawn(list: List): string {
  const items = list.items.map(
    ({ paragraph, lists }) =>
      `${paragraph.id}${lists.length > 0 ? `(${lists.map(drawn).join(' ')})` : ''}`,
  )
  return `${list.style === 'number' ? '#' : '•'}[${items.join(' ')}]`
}

function draw(blocks: readonly CanonicalBlock[]): string {
  return withLists(blocks)
    .map((block) => (block.type === 'list' ? drawn(block) : 'id' in block ? block.id : block.type))
    .join(' ')
}

test('[E13] rows of list paragraphs become lists, and text between them parts them', () => {
  expect(
    draw([row('x'), row('a', 'bullet'), row('b', 'bullet'), row('y'), row('c', 'bullet')]),
  ).toBe('x •[a b] y •[c]')
})

test('[E13] another style is another list', () => {
  expect(draw([row('a', 'bullet'), row('b', 'number'), row('c', 'number')])).toBe('•[a] #[b c]')
})

test('[E13] levels become lists in lists, also when one is jumped over', () => {
  expect(
    draw([row('a', 'number'), row('b', 'bullet', 1), row('c', 'bullet', 3), row('d', 'number')]),
  ).toBe('#[a(•[b(•[c])]) d]')
})

test('[E13] a row that starts too deep loses nothing', () => {
  expect(draw([row('a', 'bullet', 2), row('b', 'bullet')])).toBe('•[a b]')
})
