import type { Node } from 'prosemirror-model'
import { type Party, parties } from '../../schemas/document/index.ts'
import { type AskedBlock, THING } from './protocol.ts'

/** A paragraph as it stands now. Offsets in its text are offsets in the paragraph. */
export interface ReadBlock extends Omit<AskedBlock, 'text' | 'stamp'> {
  readonly text: string
  /** Where its content begins. */
  readonly start: number
}

export function textOf(paragraph: Node): string {
  return paragraph.textBetween(0, paragraph.content.size, undefined, THING)
}

/** The paragraphs of a contract in the order of reading. Fixed wording has none. */
export function readBlocks(doc: Node): readonly ReadBlock[] {
  const blocks: ReadBlock[] = []
  const seen = new Set<string>()
  function visit(parent: Node, start: number, section: string, party: Party | null): void {
    parent.forEach((node, offset) => {
      const pos = start + offset
      const { id, style } = node.attrs as { id?: string; style?: string }
      if (node.isTextblock) {
        if (!id || seen.has(id)) return
        seen.add(id)
        const kind = style === 'heading' ? 'heading' : style === 'plain' ? 'text' : 'item'
        blocks.push({ id, text: textOf(node), kind, section, party, start: pos + 1 })
      } else if (!node.isAtom) {
        visit(node, pos + 1, parent === doc ? (id ?? '') : section, partyOf(node) ?? party)
      }
    })
  }
  visit(doc, 0, '', null)
  return blocks
}

function partyOf({ type, attrs }: Node): Party | null {
  if (type.name !== 'commitment') return null
  return parties.find((party) => party === attrs.party) ?? null
}
