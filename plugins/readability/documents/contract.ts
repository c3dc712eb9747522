/** One of our contracts as canonical JSON: its paragraphs, each with the party whose promise it is. */
import { type Language, languages } from '../../../schemas/basics/index.ts'
import type { BlockKind } from '../readability.ts'
import { type Located, locateStrings } from './json-strings.ts'
import { BlockBuilder, type SourceBlock } from './source-block.ts'

export interface ContractText {
  readonly language: Language
  readonly blocks: readonly SourceBlock[]
}

/** The text of a contract, or null when it is none. */
export function blocksOfContract(text: string): ContractText | null {
  if (!/^\s*\{/.test(text)) return null
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return null
  }
  const { format, language, body } = (parsed ?? {}) as Record<string, unknown>
  const own = languages.find((one) => one === language)
  if (format !== 'samenspraak-contract' || own === undefined || !Array.isArray(body)) return null
  const root = locateStrings(text)
  if (root === null) return null
  const blocks: SourceBlock[] = []
  const facts = member(root, 'facts')

  function visit(located: Located, part: string | undefined): void {
    const type = textOf(member(located, 'type'))
    const under = type === 'commitment' ? textOf(member(located, 'party')) : undefined
    const inPart = under ?? part ?? textOf(member(located, 'kind'))
    if (type === 'paragraph') paragraph(located, inPart)
    for (const name of ['who', 'rhythm']) {
      const value = member(located, name)
      if (type !== 'commitment' || value?.kind !== 'string') continue
      const builder = new BlockBuilder()
      addString(builder, text, value)
      push(builder, 'cell', inPart)
    }
    for (const child of itemsOf(member(located, 'children'))) visit(child, inPart)
  }

  function paragraph(located: Located, part: string | undefined): void {
    const builder = new BlockBuilder()
    for (const run of itemsOf(member(located, 'inline'))) {
      const written = member(run, 'text')
      const fact = member(run, 'fact')
      if (written?.kind === 'string') addString(builder, text, written)
      else if (fact?.kind === 'string') {
        // A fact counts as its value; where it stands is the name of the fact.
        const value = member(member(facts, fact.value), 'value')
        const shown =
          textOf(value) ?? (value?.kind === 'other' ? text.slice(value.start, value.end) : '')
        builder.add(shown === '' ? '…' : shown, fact.start, fact.end - fact.start)
      }
    }
    const style = textOf(member(located, 'style')) ?? ''
    const kind = style.startsWith('heading') ? 'heading' : style === '' ? 'text' : 'item'
    push(builder, kind, part)
  }

  function push(builder: BlockBuilder, kind: BlockKind, part: string | undefined): void {
    const block = builder.build(String(blocks.length), kind, part)
    if (block !== null) blocks.push(block)
  }

  for (const block of itemsOf(member(root, 'body'))) visit(block, undefined)
  return { language: own, blocks }
}

function member(located: Located | undefined, name: string): Located | undefined {
  return located?.kind === 'object' ? located.members.get(name) : undefined
}

function itemsOf(located: Located | undefined): readonly Located[] {
  return located?.kind === 'list' ? located.items : []
}

function textOf(located: Located | undefined): string | undefined {
  return located?.kind === 'string' ? located.value : undefined
}

/** A string of JSON, piece by piece: an escape is longer there than here. */
function addString(
  builder: BlockBuilder,
  source: string,
  { start, end }: Extract<Located, { kind: 'string' }>,
): void {
  const raw = source.slice(start + 1, end - 1)
  let at = 0
  for (const found of raw.matchAll(/(?:\\u[0-9a-fA-F]{4})+|\\[^u]/g)) {
    builder.add(raw.slice(at, found.index), start + 1 + at)
    const decoded = JSON.parse(`"${found[0]}"`) as string
    builder.add(decoded, start + 1 + found.index, found[0].length)
    at = found.index + found[0].length
  }
  builder.add(raw.slice(at), start + 1 + at)
}
