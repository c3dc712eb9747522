/** Plain text: paragraphs, points of a list, and lines that stand alone. */
import type { BlockKind } from '../readability.ts'
import { BlockBuilder, type SourceBlock } from './source-block.ts'

const point = /^[^\S\n]*(?:[-*•–·▪◦+]|\d{1,3}[.)]|[a-z]\))[^\S\n]+/
/** A line that is shorter, ends in no mark, and stands before a capital is no broken-off line. */
const shortLine = 50

export function blocksOfText(text: string): readonly SourceBlock[] {
  const blocks: SourceBlock[] = []
  let open = new BlockBuilder()
  let kind: BlockKind = 'text'
  function close(): void {
    const block = open.build(String(blocks.length), kind)
    if (block !== null) blocks.push(block)
    open = new BlockBuilder()
    kind = 'text'
  }
  let at = 0
  let before = ''
  for (const line of text.split('\n')) {
    const mark = point.exec(line)
    if (line.trim() === '') close()
    else if (mark !== null) {
      close()
      kind = 'item'
      open.add(line.slice(mark[0].length), at + mark[0].length)
    } else {
      if (standsAlone(before) && /^\s*[\p{Lu}\d]/u.test(line)) close()
      if (!open.isEmpty) open.add('\n', at - 1)
      open.add(line, at)
    }
    before = line
    at += line.length + 1
  }
  close()
  return blocks
}

function standsAlone(line: string): boolean {
  const words = line.trimEnd()
  return words.length < shortLine && !/[.,;!?…-]$/.test(words)
}
