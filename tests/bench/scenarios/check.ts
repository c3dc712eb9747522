import { study } from '../../../plugins/contract-types/index.ts'
import { createChecker, keepIdentity } from '../../../plugins/kit/check/index.ts'
import { startingBody } from '../../../plugins/kit/index.ts'
import {
  type BlockToWrite,
  type CanonicalBlock,
  type CanonicalContract,
  newMeta,
  paragraphText,
  readContract,
  writeContract,
} from '../../../schemas/document/index.ts'
import { Y } from '../../support/product-packages.ts'
import { seededRandom } from '../../support/random.ts'
import { now } from '../harness/clock.ts'
import { say } from '../harness/measurement.ts'
import { percentiles } from '../harness/statistics.ts'
import type { Context } from './context.ts'

const WORDS = 3000
const context = { today: '2026-11-22' }

/**
 * The rules over a contract of 3,000 words, with the type that has the starting text of full-time
 * studies: all of it, as a server or a command does, and after one key press, as an editor does. A
 * full check begins with nothing: neither the contract nor the type has been seen.
 */
export async function check({ results, quick }: Context): Promise<void> {
  const contract = longContract()
  const runs = quick ? 40 : 400
  const scenarios = {
    'full check': () => fullCheck(contract),
    'after one key press': keyPresses(contract, (changed) => changed),
    'after one key press, read anew': keyPresses(contract, (changed) => structuredClone(changed)),
  }
  for (const [scenario, once] of Object.entries(scenarios)) {
    // The first runs are those of a page that was just opened: they warm up, and are not counted.
    for (let run = 0; run < runs / 4; run++) once()
    const samples = Array.from({ length: runs }, once)
    const figure = percentiles(samples)
    say(`  ${scenario}: ${figure.p50.toFixed(2)} / ${figure.p95.toFixed(2)} ms`)
    const what = { bench: 'check', subject: 'samenspraak', scenario, unit: 'ms', runs }
    results.add({ ...what, detail: { words: WORDS, rules: study.rules.length } }, figure)
  }
}

function fullCheck(contract: CanonicalContract): number {
  const [type, fresh] = [structuredClone(study), structuredClone(contract)]
  const started = now()
  createChecker(type).check(fresh, context)
  return now() - started
}

/** A key press now in one paragraph, now in another; `read` is how the contract comes to the checker. */
function keyPresses(
  contract: CanonicalContract,
  read: (contract: CanonicalContract) => CanonicalContract,
): () => number {
  const random = seededRandom(7)
  const checker = createChecker(study)
  let before = contract
  checker.check(before, context)
  return () => {
    const changed = read(withLetter(before, random.below(1000)))
    const started = now()
    before = keepIdentity(before, changed)
    checker.check(before, context)
    return now() - started
  }
}

/** The contract with one letter more in one of its paragraphs; the rest are the same objects. */
function withLetter(contract: CanonicalContract, which: number): CanonicalContract {
  let left = which % paragraphsIn(contract.body)
  function typed(block: CanonicalBlock): CanonicalBlock {
    if (left < 0) return block
    if (block.type === 'paragraph') {
      left -= 1
      return left < 0 ? { ...block, inline: [...block.inline, { text: 'e' }] } : block
    }
    if (!('children' in block)) return block
    const inside = paragraphsIn(block.children)
    if (left >= inside) {
      left -= inside
      return block
    }
    return { ...block, children: block.children.map(typed) }
  }
  return { ...contract, body: contract.body.map(typed) }
}

function paragraphsIn(blocks: readonly CanonicalBlock[]): number {
  return blocks.reduce((sum, block) => {
    if (block.type === 'paragraph') return sum + 1
    return 'children' in block ? sum + paragraphsIn(block.children) : sum
  }, 0)
}

function longContract(): CanonicalContract {
  const { body } = startingBody(study, 'nl', (bytes) => `hash-${bytes.length}`)
  const doc = new Y.Doc()
  const random = seededRandom(3)
  const sentence = 'Wij schrijven samen op wat we doen, en elke week kijken we of het lukt.'
  const paragraph: BlockToWrite = { type: 'paragraph', text: `${sentence} ${sentence}` }
  const words = body.flatMap(textsOf).join(' ').split(/\s+/).length
  const more = Math.ceil((WORDS - words) / (paragraph.text!.split(' ').length * body.length))
  writeContract(
    doc,
    {
      meta: newMeta(study.id, study.version, 'nl'),
      body: body.map((section) => ({
        ...section,
        children: [...(section.children ?? []), ...Array.from({ length: more }, () => paragraph)],
      })),
    },
    random.bytes,
  )
  return readContract(doc)
}

function textsOf(block: BlockToWrite): readonly string[] {
  const own = block.inline
    ? [paragraphText({ type: 'paragraph', id: '', inline: block.inline })]
    : []
  return [...own, ...(block.children ?? []).flatMap(textsOf)]
}
