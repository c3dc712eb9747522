import type { Node } from 'prosemirror-model'
import type { Decoration } from 'prosemirror-view'
import type { AuthorRun, AuthorsResponse, TypedForClient } from '../../schemas/api/index.ts'
import { lookOf, type Naming, personText, runText } from './said.ts'
import { type WordsDesk, wordsLine } from './words-line.ts'

/** What is shown in the text. */
export interface TextMarks {
  readonly naming: Naming
  /** Who wrote what; null: not shown. */
  readonly authors: AuthorsResponse | null
  /** What was pressed: the place of a run, of which the line under it says all. */
  readonly pressed: { readonly block: string; readonly from: number } | null
  readonly words: readonly TypedForClient[]
  readonly desk: WordsDesk
}

/**
 * The decorations: a line under the words of each person, and above each paragraph a line that names them;
 * and under words of the client that others typed, what the client says of them. None of it is text.
 */
export function authorMarks(
  doc: Node,
  decoration: typeof Decoration,
  { naming, authors, pressed, words, desk }: TextMarks,
): Decoration[] {
  const byBlock = new Map(authors?.blocks.map((block) => [block.id, block]))
  const typed = new Map(words.map((one) => [one.block, one]))
  const made: Decoration[] = []
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return
    const id = String(node.attrs.id)
    const runs = byBlock.get(id)?.runs ?? []
    const own = runs.filter(
      ({ participant, to }) => participant !== null && to <= node.content.size,
    )
    for (const run of own) {
      made.push(
        decoration.inline(pos + 1 + run.from, pos + 1 + run.to, {
          class: 'gpmi-by',
          'data-look': String(lookOf(naming, run.participant)),
          'data-run': `${id} ${run.from}`,
        }),
      )
    }
    if (own.length > 0) {
      const said = pressed?.block === id ? own.find(({ from }) => from === pressed.from) : undefined
      const key = `by ${id} ${naming.language} ${own.map((run) => `${run.participant} ${run.by}`).join()} ${said?.from}`
      made.push(
        decoration.widget(pos, () => byLine(naming, own, said), {
          side: -1,
          key,
          ignoreSelection: true,
          stopEvent: () => true,
        }),
      )
    }
    const one = typed.get(id)
    const line = one && wordsLine(naming, one, desk)
    if (line) {
      made.push(
        decoration.widget(pos + node.nodeSize, line.make, {
          // Before the names above the next paragraph, that stand at the same place.
          side: -2,
          key: `words ${id} ${naming.language} ${line.key}`,
          ignoreSelection: true,
          stopEvent: () => true,
        }),
      )
    }
  })
  return made
}

/** Whose words there are in a paragraph, each name with their line; and of those that were pressed, all. */
function byLine(
  naming: Naming,
  runs: readonly AuthorRun[],
  said: AuthorRun | undefined,
): HTMLElement {
  const line = document.createElement('div')
  line.className = 'gpmi-by-line'
  line.contentEditable = 'false'
  line.lang = naming.language
  const people = [...new Set(runs.map(({ participant }) => participant))]
  for (const [index, participant] of people.entries()) {
    if (index > 0) line.append(' · ')
    const name = document.createElement('span')
    name.className = 'gpmi-by-name'
    name.dataset.look = String(lookOf(naming, participant))
    name.textContent = personText(naming, participant)
    line.append(name)
  }
  if (said) {
    const all = document.createElement('span')
    all.className = 'gpmi-by-said'
    all.textContent = runText(naming, said)
    line.append(all)
  }
  return line
}
