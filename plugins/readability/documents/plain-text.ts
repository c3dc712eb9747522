/** Plain text: paragraphs, points of a list, and lines that stand alone. */
import type { BlockKind } from '../readability.ts'
import { BlockBuilder, type SourceBlock } from './source-block.ts'

const point = /^[^\S\n]*(?:[-*•–·▪◦‣►➢+\uE000-\uF8FF]|\d{1,3}[.)]|[a-z]\))[^\S\n]+/
/** A text is broken off at about the length of its longest line, which is at most this. */
const widest = 120
/** A line that is so much shorter, ends in no mark, and stands before a capital was not broken off. */
const room = 20

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
  const lines = text.split('\n')
  const width = lines.reduce((most, { length }) => Math.max(most, Math.min(length, widest)), 0)
  const short = Math.max(width - room, width / 2)
  let at = 0
  let before = ''
  for (const line of lines) {
    const mark = point.exec(line)
    if (line.trim() === '') close()
    else if (mark !== null) {
      close()
      kind = 'item'
      open.add(line.slice(mark[0].length), at + mark[0].length)
    } else {
      if (standsAlone(before, short) && /^\s*[\p{Lu}\d]/u.test(line)) close()
      if (!open.isEmpty) open.add('\n', at - 1)
      open.add(line, at)
    }
    before = line
    at += line.length + 1
  }
  close()
  return blocks
}

function standsAlone(line: string, short: number): boolean {
  const words = line.trimEnd()
  return words.length < short && (!/[.,;!?…-]$/.test(words) || /(?:\.{3}|…|__)\.?$/.test(words))
}
