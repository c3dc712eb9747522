/** HTML: what a reader sees of it. A block ends where an element of the flow begins or ends. */
import type { BlockKind } from '../readability.ts'
import { BlockBuilder, type SourceBlock } from './source-block.ts'

/** Elements that stand within a line; every other one ends it. */
const within = new Set(
  'a abbr b bdi bdo cite code data dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)
/** What stands in them is not read. */
const unread = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'head',
  'textarea',
])

const kinds: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  title: 'heading',
  li: 'item',
  td: 'cell',
  th: 'cell',
  button: 'cell',
  option: 'cell',
}

const named: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00A0',
    shy: '\u00AD',
    hellip: '…',
  },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', ndash: '–' },
  ...{ mdash: '—', euro: '€', sect: '§', middot: '·', bull: '•', szlig: 'ß', oelig: 'œ' },
  ...{ eacute: 'é', egrave: 'è', ecirc: 'ê', euml: 'ë', agrave: 'à', acirc: 'â', auml: 'ä' },
  ...{ iuml: 'ï', icirc: 'î', ouml: 'ö', ocirc: 'ô', uuml: 'ü', ugrave: 'ù', ucirc: 'û' },
  ...{ ccedil: 'ç', Eacute: 'É', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', Agrave: 'À', aacute: 'á' },
}

export function blocksOfHtml(text: string): readonly SourceBlock[] {
  const blocks: SourceBlock[] = []
  let open = new BlockBuilder()
  let kind: BlockKind = 'text'
  function close(next: BlockKind = 'text'): void {
    const block = open.build(String(blocks.length), kind)
    if (block !== null) blocks.push(block)
    open = new BlockBuilder()
    kind = next
  }
  let at = 0
  while (at < text.length) {
    const next = text.indexOf('<', at)
    const end = next < 0 ? text.length : next
    addText(open, text.slice(at, end), at)
    if (next < 0) break
    if (text.startsWith('<!--', next)) {
      at = behind(text, '-->', next)
      continue
    }
    const tag = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,40})/.exec(text.slice(next, next + 48))
    if (tag === null) {
      // A mark of its own ("<", "<!doctype …>").
      const isDeclaration = text[next + 1] === '!' || text[next + 1] === '?'
      if (!isDeclaration) open.add('<', next)
      at = isDeclaration ? behind(text, '>', next) : next + 1
      continue
    }
    const name = tag[2]!.toLowerCase()
    at = behind(text, '>', next)
    if (tag[1] === '' && unread.has(name) && text[at - 2] !== '/') {
      at = name === 'head' ? behindHead(text, at) : behindEnd(text, name, at)
    }
    if (name === 'br') open.add('\n', next, at - next)
    else if (!within.has(name)) close(tag[1] === '' ? (kinds[name] ?? 'text') : 'text')
  }
  close()
  return blocks
}

function behind(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? text.length : found + mark.length
}

/** Behind the end tag of an element that is not read; where there is none, nothing more is. */
function behindEnd(text: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[^>]{0,100}>`, 'gi')
  end.lastIndex = from
  return end.exec(text) === null ? text.length : end.lastIndex
}

/** Of the head only the title is read. */
function behindHead(text: string, from: number): number {
  const next = /<title|<\/head[^>]{0,100}>/gi
  next.lastIndex = from
  const found = next.exec(text)
  if (found === null) return text.length
  return found[0].startsWith('</') ? next.lastIndex : found.index
}

function addText(open: BlockBuilder, text: string, from: number): void {
  let at = 0
  for (const found of text.matchAll(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,10}));/g)) {
    const [raw, decimal, hex, name] = found
    const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10)
    const decoded = name === undefined ? characterOf(code) : named[name]
    if (decoded === undefined) continue
    open.add(text.slice(at, found.index), from + at)
    open.add(decoded, from + found.index, raw.length)
    at = found.index + raw.length
  }
  open.add(text.slice(at), from + at)
}

function characterOf(code: number): string | undefined {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
