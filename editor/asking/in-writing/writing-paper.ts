import type { QuestionView } from '../../../schemas/api/index.ts'
import { findQuote, quoteIndex } from '../../../schemas/document/index.ts'
import type { ContractView } from '../../prosemirror/index.ts'
import type { AskButtons } from '../ask-buttons.ts'
import type { PlacedQuestion } from '../chips.ts'
import type { Paper } from '../paper.ts'
import { placeInWriting } from './place-in-writing.ts'

/** The text as one writes in it: the buttons stand in its handle, and places are found in its document. */
export function writingPaper(surface: ContractView, buttons: AskButtons | null): Paper {
  let block: string | null = null
  let marked = '[]'
  if (buttons) {
    surface.addToHandle(buttons.elements, (now) => {
      block = now
      buttons.at(now)
    })
  }
  return {
    get block() {
      return block
    },
    placeAt: (at) => placeInWriting(surface, at),
    placed(questions) {
      if (questions.length === 0) return questions
      const index = quoteIndex(surface.doc)
      return questions.map((question) => {
        const found = findQuote(index, question.place)
        return { ...question, now: nowOf(found, question) }
      })
    },
    mark(placed) {
      if (surface.view.composing) return
      const words = wordsOf(surface, placed)
      const now = JSON.stringify(words)
      if (now === marked) return
      marked = now
      surface.setMarks((doc, decoration) => {
        const made: ReturnType<typeof decoration.inline>[] = []
        doc.descendants((node, pos) => {
          for (const { block: at, from, to } of words) {
            if (!node.isTextblock || node.attrs.id !== at || to > node.content.size) continue
            const look = { class: 'gpmi-asked-words' }
            made.push(decoration.inline(pos + 1 + from, pos + 1 + to, look))
          }
        })
        return made
      }, 'asked')
    },
    goTo: (at) => surface.goTo(at),
    destroy() {},
  }
}

function nowOf(found: ReturnType<typeof findQuote>, { place }: QuestionView): QuestionView['now'] {
  switch (found.kind) {
    case 'exact':
      return { kind: 'there', block: found.block }
    case 'changed':
      return { kind: place.exact === null ? 'there' : 'changed', block: found.block }
    case 'gone':
      return { kind: 'gone', block: null }
  }
}

/** The words of questions that are about a part of a paragraph. */
function wordsOf(surface: ContractView, placed: readonly PlacedQuestion[]) {
  if (placed.length === 0) return []
  const index = quoteIndex(surface.doc)
  return placed.flatMap(({ question: { place } }) => {
    const found = place.from === null ? null : findQuote(index, place)
    return found?.kind === 'exact' ? [{ block: found.block, from: found.from, to: found.to }] : []
  })
}
