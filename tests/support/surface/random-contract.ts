/** Contracts by chance, for laws that must hold for all of them. */
import type { Node } from 'prosemirror-model'
import { nodeOf } from '../../../editor/prosemirror/blocks.ts'
import { type BlockToWrite, contractSchema } from '../../../schemas/document/index.ts'
import type { SeededRandom } from '../random.ts'
import { words } from './sentences.ts'

function line(random: SeededRandom, role = 'text'): BlockToWrite {
  const inline: { text: string; marks?: ('strong' | 'em')[] }[] = []
  for (let runs = random.below(3); runs > 0; runs -= 1) {
    inline.push({ text: words(random), ...(random.below(4) === 0 ? { marks: ['strong'] } : {}) })
  }
  return {
    type: 'paragraph',
    role,
    style: random.pick(['plain', 'plain', 'heading', 'bullet', 'number']),
    inline: random.below(5) === 0 ? [...inline, { fact: 'school' }] : inline,
  }
}

function lines(random: SeededRandom, atLeast: number, most: number): BlockToWrite[] {
  return Array.from({ length: atLeast + random.below(most) }, () => line(random))
}

function card(random: SeededRandom): BlockToWrite {
  const party = random.pick(['client', 'centre', 'third'])
  return { type: 'commitment', party, children: [...lines(random, 1, 2), line(random, 'proof')] }
}

function goal(random: SeededRandom): BlockToWrite {
  const cards = Array.from({ length: random.below(3) }, () => card(random))
  return { type: 'goal', children: [...lines(random, 1, 1), ...cards] }
}

/** A row of blocks that may stand in a section, without clauses. */
export function randomBlocks(random: SeededRandom): BlockToWrite[] {
  return Array.from({ length: 1 + random.below(4) }, () => {
    const kind = random.below(6)
    return kind === 0 ? goal(random) : kind === 1 ? card(random) : line(random)
  })
}

/** A document with sections, clauses, goals and cards. */
export function randomContract(random: SeededRandom): Node {
  const sections = Array.from({ length: 1 + random.below(3) }, (_, index): BlockToWrite => {
    const children = randomBlocks(random)
    if (random.below(2) === 0) {
      children.splice(random.below(children.length + 1), 0, { type: 'clause', wording: 'effort' })
    }
    return { type: 'section', kind: `kind-${index}`, children }
  })
  return contractSchema.node(
    'doc',
    null,
    sections.map((block) => nodeOf(block, random.bytes)),
  )
}
