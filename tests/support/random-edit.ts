/**
 * What a person could do next, by chance: every kind of edit that the editor knows, made through real
 * ProseMirror transactions and commands.
 */
import { deleteSelection, joinBackward, joinForward, splitBlock } from 'prosemirror-commands'
import { Fragment, type Node, Slice } from 'prosemirror-model'
import { NodeSelection, TextSelection } from 'prosemirror-state'
import { redo, undo } from '../../editor/prosemirror/binding/index.ts'
import { contractSchema, paragraphStyles } from '../../schemas/document/index.ts'
import type { HeadlessEditor } from './headless-editor.ts'
import type { SeededRandom } from './random.ts'

const words = ['a', 'bc', 'ik ', 'school', 'é', '🎓', '👩‍🎓', ' ', 'x', 'y', 'e\u0301']

/** Gives what is typed. */
export type Word = (random: SeededRandom) => string

const anyWord: Word = (random) => random.pick(words)

export interface Place {
  readonly node: Node
  readonly pos: number
}

export function placesOf(doc: Node, name: string): Place[] {
  const places: Place[] = []
  doc.descendants((node, pos) => {
    if (node.type.name === name) places.push({ node, pos })
  })
  return places
}

/** A place in a paragraph, never in the middle of a character. */
export function randomTextPos({ node, pos }: Place, random: SeededRandom): number {
  const offset = random.below(node.content.size + 1)
  const text = node.textBetween(0, node.content.size, '', '\ufffc')
  const code = text.charCodeAt(offset)
  return pos + 1 + (code >= 0xdc00 && code < 0xe000 ? offset - 1 : offset)
}

function randomMarks(random: SeededRandom) {
  return random.below(4) === 0 ? [contractSchema.mark(random.pick(['strong', 'em']))] : []
}

function randomParagraph(random: SeededRandom, word: Word): Node {
  const inline: Node[] = []
  for (let count = random.below(3); count > 0; count--) {
    inline.push(
      random.below(4) === 0
        ? contractSchema.node('fact', { key: random.pick(['school', 'start']) })
        : contractSchema.text(word(random), randomMarks(random)),
    )
  }
  return contractSchema.node('paragraph', null, Fragment.fromArray(inline))
}

function randomBlock(random: SeededRandom, inGoal: boolean, word: Word): Node {
  const kind = random.pick(
    inGoal ? ['paragraph', 'commitment'] : ['paragraph', 'commitment', 'goal', 'clause'],
  )
  switch (kind) {
    case 'commitment':
      return contractSchema.node('commitment', { party: random.pick(['client', 'centre']) }, [
        randomParagraph(random, word),
      ])
    case 'goal':
      return contractSchema.node('goal', { importance: 'very' }, [randomParagraph(random, word)])
    case 'clause':
      return contractSchema.node('clause', { wording: 'w', version: '1', hash: 'h' })
    default:
      return randomParagraph(random, word)
  }
}

/** Everything that can be done; what people do more often stands here more often. */
export const everyEdit = [
  'type',
  'type',
  'type',
  'type',
  'type',
  'continue',
  'continue',
  'delete',
  'delete',
  'replace',
  'split',
  'split',
  'split at start',
  'join',
  'join',
  'join forward',
  'restyle',
  'restyle',
  'mark',
  'mark',
  'unmark',
  'fact',
  'remove fact',
  'refact',
  'block',
  'block',
  'remove block',
  'move block',
  'copy block',
  'paste',
  'delete across',
  'attribute',
  'set fact',
  'undo',
  'undo',
  'redo',
  'pause',
  'two words',
  'section',
] as const

export type EditKind = (typeof everyEdit)[number]

/** Does one thing. Not everything can be done everywhere; then nothing happens. @returns its name */
export function randomEdit(
  editor: HeadlessEditor,
  random: SeededRandom,
  kinds: readonly EditKind[] = everyEdit,
  word: Word = anyWord,
): EditKind {
  const { state } = editor
  const { doc } = state
  const dispatch = editor.dispatch.bind(editor)
  const paragraphs = placesOf(doc, 'paragraph')
  const paragraph = paragraphs.length > 0 ? random.pick(paragraphs) : null
  const containers = [...placesOf(doc, 'section'), ...placesOf(doc, 'goal')]
  const at = paragraph ? randomTextPos(paragraph, random) : null
  const kind = random.pick(kinds)
  switch (kind) {
    case 'type':
      if (at !== null)
        dispatch(state.tr.insert(at, contractSchema.text(word(random), randomMarks(random))))
      break
    case 'continue':
      dispatch(state.tr.insertText(word(random)))
      break
    case 'delete':
    case 'replace':
      if (at !== null && paragraph) {
        const other = randomTextPos(paragraph, random)
        const tr = state.tr.delete(Math.min(at, other), Math.max(at, other))
        dispatch(kind === 'replace' ? tr.insertText(word(random), Math.min(at, other)) : tr)
      }
      break
    case 'two words':
      if (paragraph && at !== null) {
        const other = randomTextPos(paragraph, random)
        const [from, to] = [Math.min(at, other), Math.max(at, other)]
        dispatch(state.tr.insertText('1', to).insertText('2', from))
      }
      break
    case 'split':
    case 'split at start':
    case 'join':
    case 'join forward':
      if (paragraph && at !== null) {
        const start = paragraph.pos + 1
        const end = start + paragraph.node.content.size
        const caret = { split: at, 'split at start': start, join: start, 'join forward': end }[kind]
        dispatch(state.tr.setSelection(TextSelection.create(doc, caret)))
        if (kind === 'join') joinBackward(editor.state, dispatch)
        else if (kind === 'join forward') joinForward(editor.state, dispatch)
        else splitBlock(editor.state, dispatch)
      }
      break
    case 'restyle':
      if (paragraph) {
        dispatch(state.tr.setNodeAttribute(paragraph.pos, 'style', random.pick(paragraphStyles)))
      }
      break
    case 'attribute': {
      const cards = placesOf(doc, 'commitment')
      if (cards.length > 0) {
        const card = random.pick(cards)
        dispatch(state.tr.setNodeAttribute(card.pos, 'due', random.pick(['', '2027-01-01'])))
      }
      break
    }
    case 'mark':
    case 'unmark':
    case 'delete across':
    case 'paste':
      if (at !== null && paragraph) {
        const other = randomTextPos(random.pick(paragraphs), random)
        const [from, to] = [Math.min(at, other), Math.max(at, other)]
        const mark = contractSchema.mark(random.pick(['strong', 'em']))
        if (kind === 'mark') dispatch(state.tr.addMark(from, to, mark))
        else if (kind === 'unmark') dispatch(state.tr.removeMark(from, to, mark))
        else if (kind === 'paste') {
          const slice = doc.slice(from, to)
          const target = randomTextPos(random.pick(paragraphs), random)
          dispatch(state.tr.replaceRange(target, target, slice))
        } else if (random.below(2) === 0) {
          dispatch(state.tr.setSelection(TextSelection.create(doc, from, to)))
          deleteSelection(editor.state, dispatch)
        }
      }
      break
    case 'fact':
      if (at !== null) {
        const fact = contractSchema.node('fact', { key: random.pick(['school', 'start']) })
        dispatch(state.tr.insert(at, fact))
      }
      break
    case 'remove fact':
    case 'refact': {
      const facts = placesOf(doc, 'fact')
      if (facts.length > 0) {
        const { pos } = random.pick(facts)
        dispatch(
          kind === 'refact'
            ? state.tr.setNodeAttribute(pos, 'key', 'other')
            : state.tr.setSelection(NodeSelection.create(doc, pos)).deleteSelection(),
        )
      }
      break
    }
    case 'block':
      if (containers.length > 0) {
        const { node, pos } = random.pick(containers)
        let inside = pos + 1
        for (let skip = random.below(node.childCount + 1), at2 = 0; at2 < skip; at2++) {
          inside += node.child(at2).nodeSize
        }
        dispatch(state.tr.insert(inside, randomBlock(random, node.type.name === 'goal', word)))
      }
      break
    case 'remove block':
    case 'move block':
    case 'copy block': {
      const blocks = [...paragraphs, ...placesOf(doc, 'commitment'), ...placesOf(doc, 'goal')]
      if (blocks.length === 0 || (kind === 'remove block' && random.below(2) === 0)) break
      const { node, pos } = random.pick(blocks)
      const { tr } = state
      if (kind !== 'copy block') tr.delete(pos, pos + node.nodeSize)
      if (kind !== 'remove block') {
        const targets = placesOf(tr.doc, 'section')
        if (targets.length > 0) {
          const target = random.pick(targets)
          const end = target.pos + 1 + (random.below(2) === 0 ? 0 : target.node.content.size)
          tr.replace(end, end, new Slice(Fragment.from(node), 0, 0))
        }
      }
      dispatch(tr)
      break
    }
    case 'section':
      if (random.below(3) === 0) {
        const made = contractSchema.node('section', { kind: 'more' }, [
          randomParagraph(random, word),
        ])
        dispatch(state.tr.insert(random.below(2) === 0 ? 0 : doc.content.size, made))
      }
      break
    case 'set fact':
      editor.bound.setFact(random.pick(['school', 'start']), random.pick(['x', 'y', '']))
      break
    case 'undo':
      undo(state, dispatch)
      break
    case 'redo':
      redo(state, dispatch)
      break
    case 'pause':
      editor.bound.stopCapturing()
      break
  }
  return kind
}
