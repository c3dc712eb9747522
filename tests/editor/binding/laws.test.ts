import { describe, expect, test } from 'vitest'
import { buildDocument } from '../../../editor/prosemirror/binding/index.ts'
import { contractParts, readContract } from '../../../schemas/document/index.ts'
import { contractDoc, paragraph, section } from '../../support/contract-builder.ts'
import type { HeadlessEditor } from '../../support/headless-editor.ts'
import { liveOthers, Peers } from '../../support/peers.ts'
import { seededRandom } from '../../support/random.ts'
import { type EditKind, everyEdit, randomEdit } from '../../support/random-edit.ts'

/** Seeds that once failed are run again each time. */
const pinned: readonly number[] = [49, 2691]
const runs = Number(process.env.SAMENSPRAAK_RUNS ?? 60)
const first = Number(process.env.SAMENSPRAAK_SEED ?? 1)
const seeds = [...new Set([...pinned, ...Array.from({ length: runs }, (_, at) => first + at)])]

function start() {
  return contractDoc([
    section('s1', paragraph('p1', 'Ik wil graag studeren'), paragraph('p2', '')),
    section(
      's2',
      {
        type: 'goal',
        id: 'g1',
        children: [
          { type: 'commitment', id: 'c1', children: [paragraph('p3', 'Ik ga naar de les')] },
        ],
      },
      paragraph('p4', [{ text: 'School: ' }, { fact: 'school' }, { text: ' en meer' }]),
      { type: 'clause', id: 'k1', wording: 'w', version: '1', hash: 'h' },
    ),
  ])
}

function expectRebuilt(editor: HeadlessEditor): void {
  const shown = editor.state.doc
  shown.check()
  const rebuilt = buildDocument(contractParts(editor.doc).body)
  if (!shown.eq(rebuilt)) expect(shown.toJSON()).toEqual(rebuilt.toJSON())
}

/** Begins or ends the composition of a character, during which others' changes there have to wait. */
function compose(editor: HeadlessEditor, composing: boolean): void {
  editor.composing = composing
  editor.dispatch(editor.state.tr)
}

function play(seed: number, kinds: readonly EditKind[] = everyEdit): void {
  const random = seededRandom(seed)
  const peers = new Peers(start(), 2 + random.below(3))
  const log: string[] = []
  try {
    for (let step = 0; step < 60; step++) {
      const at = random.below(peers.editors.length)
      const editor = peers.editors[at]!
      const action = random.below(20)
      if (action < 12) {
        const before = liveOthers(editor.doc, editor.doc.clientID)
        const edit = randomEdit(editor, random, kinds)
        log.push(`${at}: ${edit}`)
        if (edit === 'undo' || edit === 'redo') {
          const after = liveOthers(editor.doc, editor.doc.clientID)
          const lost = [...before.keys()].filter((id) => !after.has(id))
          expect(lost, `what others wrote, taken away by ${edit}`).toEqual([])
        }
      } else if (action < 18) {
        peers.deliver(at, random)
        log.push(`${at}: deliver`)
      } else if (action === 18) {
        peers.deliverTogether(at)
        log.push(`${at}: deliver together`)
      } else if (random.below(3) === 0) {
        peers.reload(at)
        log.push(`${at}: reload`)
      } else {
        compose(editor, !editor.composing)
        log.push(`${at}: composing ${editor.composing}`)
      }
      if (peers.editors[at]!.composing) peers.editors[at]!.state.doc.check()
      else expectRebuilt(peers.editors[at]!)
    }
    peers.deliverAll(random)
    for (const editor of peers.editors) compose(editor, false)
    for (const editor of peers.editors) expectRebuilt(editor)
    const [one, ...others] = peers.editors
    for (const other of others) expect(readContract(other.doc)).toEqual(readContract(one!.doc))
  } catch (error) {
    throw new Error(`seed ${seed} after\n${log.join('\n')}`, { cause: error })
  } finally {
    peers.destroy()
  }
}

/** What takes away, brings back and moves most: where undo has most to look for. */
const upheaval: readonly EditKind[] = [
  'type',
  'continue',
  'delete across',
  'split',
  'join',
  'move block',
  'remove block',
  'copy block',
  'fact',
  'remove fact',
  'mark',
  'restyle',
  'undo',
  'undo',
  'undo',
  'redo',
  'redo',
  'pause',
  'pause',
]

describe('[B2] [B6] [B12] any number of peers, any edits, any order, disconnects and reloads', () => {
  test.each(seeds)(
    'converge, fit the schema and show what is there; undo keeps what others wrote [seed %i]',
    (seed) => play(seed),
  )

  test.each(seeds)('the same when most is taken away, brought back and moved [seed %i]', (seed) =>
    play(seed, upheaval),
  )
})
