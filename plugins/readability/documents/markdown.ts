/** Markdown: what a reader sees of it. Code, addresses, pictures and what stands above a page are left out. */
import type { BlockKind } from '../readability.ts'
import { BlockBuilder, type SourceBlock } from './source-block.ts'

// Each part is bounded, so that no text makes it slow.
const inline = new RegExp(
  [
    '`[^`\\n]{0,500}`', // code
    '!\\[[^\\]\\n]{0,300}\\]\\([^)\\n]{0,500}\\)', // a picture
    '\\]\\([^)\\n]{0,500}\\)|\\]\\[[^\\]\\n]{0,100}\\]', // where a link leads
    '\\[|\\]',
    '<[^>\\n]{1,300}>', // an element or an address
    '\\*{1,3}|~~|(?<![\\p{L}\\d_])_{1,2}(?=[\\p{L}\\d])|(?<=[\\p{L}\\d.,!?])_{1,2}(?![\\p{L}\\d_])',
    '\\\\([\\\\`*_{}\\[\\]()#+.!|>-])', // a mark that is meant
  ].join('|'),
  'gu',
)

export function blocksOfMarkdown(text: string): readonly SourceBlock[] {
  const blocks: SourceBlock[] = []
  let open = new BlockBuilder()
  let kind: BlockKind = 'text'
  function close(next: BlockKind = 'text'): void {
    const block = open.build(String(blocks.length), kind)
    if (block !== null) blocks.push(block)
    open = new BlockBuilder()
    kind = next
  }
  function add(line: string, at: number): void {
    let behind = 0
    for (const found of line.matchAll(inline)) {
      open.add(line.slice(behind, found.index), at + behind)
      // Code is a word that is not judged, and keeps what stands around it apart.
      if (found[0].startsWith('`')) open.add('…', at + found.index, found[0].length)
      if (found[1] !== undefined) open.add(found[1], at + found.index + 1)
      behind = found.index + found[0].length
    }
    open.add(line.slice(behind), at + behind)
  }
  let at = 0
  let fence = ''
  let isHead = false
  let isComment = false
  let isQuote = false
  for (const [number, line] of text.split('\n').entries()) {
    const start = at
    at += line.length + 1
    if (number === 0 && line.trim() === '---') {
      isHead = true
      continue
    }
    if (isHead) {
      if (line.trim() === '---') isHead = false
      continue
    }
    if (isComment || /^\s*<!--/.test(line)) {
      isComment = !line.includes('-->')
      close()
      continue
    }
    const mark = /^\s*(```+|~~~+)/.exec(line)?.[1]
    if (fence !== '') {
      if (mark?.startsWith(fence)) fence = ''
      continue
    }
    if (mark !== undefined) {
      close()
      fence = mark
      continue
    }
    const quote = /^[\s>]*/.exec(line)![0]
    const quoted = quote.length
    if (quote.includes('>') !== isQuote) close()
    isQuote = quote.includes('>')
    const rest = line.slice(quoted)
    const heading = /^#{1,6}\s+/.exec(rest)?.[0].length
    const point = /^(?:[-*+]|\d{1,3}[.)])\s+/.exec(rest)?.[0].length
    if (rest.trim() === '' || /^(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$/.test(rest)) close()
    else if (heading !== undefined) {
      close('heading')
      add(rest.slice(heading), start + quoted + heading)
      close()
    } else if (rest.startsWith('|')) {
      let cell = start + quoted
      for (const text of rest.split('|')) {
        close('cell')
        add(text, cell)
        cell += text.length + 1
      }
      close()
    } else {
      if (point !== undefined) close('item')
      if (!open.isEmpty) open.add('\n', start - 1)
      add(rest.slice(point ?? 0), start + quoted + (point ?? 0))
    }
  }
  close()
  return blocks
}
