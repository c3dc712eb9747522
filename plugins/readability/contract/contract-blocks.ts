/** The paragraphs of a contract as blocks, with the offsets that findings of a contract use. */
import type {
  CanonicalBlock,
  CanonicalContract,
  CanonicalParagraph,
} from '../../../schemas/document/index.ts'
import type { TextBlock } from '../readability.ts'

/** What stands for a fact, or for something unknown: one unit, that is no word. */
const thing = '\uFFFC'

/**
 * Every paragraph in reading order. Its part is the party whose promise it belongs to, else its
 * section's kind. Fixed wording is no paragraph: nobody can change it here.
 */
export function contractBlocks(contract: CanonicalContract): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  function visit(block: CanonicalBlock, part: string): void {
    switch (block.type) {
      case 'paragraph':
        blocks.push({
          id: block.id,
          text: textOf(block),
          kind: kindOf(block),
          ...(part !== '' && { part }),
        })
        break
      case 'section':
        for (const child of block.children) visit(child, block.kind)
        break
      case 'goal':
        for (const child of block.children) visit(child, part)
        break
      case 'commitment':
        for (const child of block.children) visit(child, block.party)
        break
      case 'clause':
      case 'unknown':
        break
    }
  }
  for (const block of contract.body) visit(block, '')
  return blocks
}

function textOf({ inline }: CanonicalParagraph): string {
  return inline.map((run) => ('text' in run && !('unknown' in run) ? run.text : thing)).join('')
}

function kindOf({ style }: CanonicalParagraph): 'heading' | 'item' | 'text' {
  if (style === 'heading') return 'heading'
  return style === undefined ? 'text' : 'item'
}
