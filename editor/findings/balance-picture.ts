/**
 * The balance as a drawing: goal by goal the promises face each other across a line, those of a third
 * party stand under them. A side without a promise is an empty box of the same size. All boxes look the
 * same: nothing in it is a score.
 */
import { svg, type TemplateResult } from 'lit'
import type { Party } from '../../schemas/document/index.ts'
import { type BalanceGoal, type BalancePromise, partiesOf } from './balance.ts'

/** In units of the drawing; it is as wide as the panel, in which a unit is about a pixel. */
const WIDTH = 320
const COLUMN = 148
const LINE = 18
const PAD = 8
const GAP = 10
/** About so many letters go on a line of a column, and of the whole width. */
const COLUMN_LETTERS = 18
const WIDTH_LETTERS = 38
/** So many lines of a promise are shown; all of it stands in words under the drawing. */
const LINES = 3

export interface PictureWords {
  readonly title: string
  readonly nothing: string
  readonly unnamed: string
  readonly nameOf: (party: Party) => string
  readonly goalText: (goal: BalanceGoal) => string
  /** Until when or how often, short; empty when nothing was said. */
  readonly when: (promise: BalancePromise) => string
  /** In words, what the drawing shows. */
  readonly summary: string
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  readonly when: readonly string[]
  readonly empty: boolean
}

/** Words cut in lines of about so many letters; what does not fit ends in an ellipsis. */
export function wrapped(text: string, letters: number, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const pieces = word.match(new RegExp(`.{1,${letters}}`, 'gu')) ?? []
    for (const piece of pieces) {
      if (line === '') line = piece
      else if (line.length + 1 + piece.length <= letters) line += ` ${piece}`
      else {
        lines.push(line)
        line = piece
      }
    }
  }
  if (line !== '') lines.push(line)
  if (lines.length <= most) return lines
  const last = lines[most - 1]!
  return [...lines.slice(0, most - 1), `${last.slice(0, letters - 1).trimEnd()}…`]
}

/** The shapes of the parties, as their names and boxes carry them. */
const shapes: Readonly<Record<Party, string>> = {
  client: 'M6 0a6 6 0 1 1 0 12 6 6 0 0 1 0-12Z',
  centre: 'M0.5 0.5h11v11h-11z',
  third: 'M6 0 12 11.5H0z',
}

/** The drawing with its text alternative. Empty when there is no goal. */
export function balancePicture(
  goals: readonly BalanceGoal[],
  words: PictureWords,
): TemplateResult | null {
  if (goals.length === 0) return null
  const parts: TemplateResult[] = []
  let y = 0
  parts.push(nameAt('client', 0, y, words), nameAt('centre', WIDTH - COLUMN, y, words))
  y += 34
  for (const goal of goals) {
    const title = wrapped(words.goalText(goal), WIDTH_LETTERS, 2)
    parts.push(
      svg`<text class="goal-words" x="0" y=${y + 14}>${title.map(
        (line, index) => svg`<tspan x="0" dy=${index === 0 ? 0 : LINE}>${line}</tspan>`,
      )}</text>`,
    )
    y += title.length * LINE + 6
    const start = y
    let bottom = y
    for (const party of ['client', 'centre'] as const) {
      const x = party === 'client' ? 0 : WIDTH - COLUMN
      let top = y
      for (const box of boxesOf(goal, party, x, top, COLUMN, words)) {
        parts.push(drawn(box, party))
        const middle = box.y + box.height / 2
        const edge = party === 'client' ? COLUMN : WIDTH - COLUMN
        if (!box.empty) parts.push(svg`<path class="tie" d="M${edge} ${middle}H${WIDTH / 2}" />`)
        top = box.y + box.height + GAP
      }
      bottom = Math.max(bottom, top)
    }
    parts.push(svg`<path class="spine" d="M${WIDTH / 2} ${start}V${bottom - GAP}" />`)
    y = bottom
    if (partiesOf(goal).includes('third')) {
      parts.push(nameAt('third', 0, y, words))
      y += 24
      for (const box of boxesOf(goal, 'third', 0, y, WIDTH, words)) {
        parts.push(drawn(box, 'third'))
        y = box.y + box.height + GAP
      }
    }
    y += 12
  }
  return svg`<svg
    class="balance-picture"
    viewBox="-1 -1 ${WIDTH + 2} ${y - GAP - 8}"
    role="img"
    aria-labelledby="balance-picture-title balance-picture-words"
    focusable="false"
  ><title id="balance-picture-title">${words.title}</title
  ><desc id="balance-picture-words">${words.summary}</desc>${parts}</svg>`
}

function nameAt(party: Party, x: number, y: number, words: PictureWords): TemplateResult {
  const [name = ''] = wrapped(words.nameOf(party), party === 'third' ? 34 : 15, 1)
  return svg`<g transform="translate(${x} ${y + 3})"><path class="shape" d=${shapes[party]} /><text
    class="party-name" x="19" y="11">${name}</text></g>`
}

function boxesOf(
  goal: BalanceGoal,
  party: Party,
  x: number,
  top: number,
  width: number,
  words: PictureWords,
): readonly Box[] {
  const letters = width === COLUMN ? COLUMN_LETTERS : WIDTH_LETTERS
  const promises = goal.promises.filter((promise) => promise.party === party)
  if (promises.length === 0) {
    return [
      { x, y: top, width, height: 2 * PAD + LINE, lines: [words.nothing], when: [], empty: true },
    ]
  }
  let y = top
  return promises.map((promise) => {
    const lines = wrapped(promise.what || words.unnamed, letters, LINES)
    const when = wrapped(words.when(promise), letters + 1, 2)
    const height = 2 * PAD + LINE * (lines.length + when.length)
    const box = { x, y, width, height, lines, when, empty: false }
    y += height + GAP
    return box
  })
}

function drawn(box: Box, party: Party): TemplateResult {
  const { x, y, width, height, lines, when, empty } = box
  return svg`<g transform="translate(${x} ${y})" class=${empty ? 'box empty' : 'box'} data-party=${party}
    ><rect width=${width} height=${height} rx="5" /><text x=${PAD} y=${PAD + 13}>${lines.map(
      (line, index) => svg`<tspan x=${PAD} dy=${index === 0 ? 0 : LINE}>${line}</tspan>`,
    )}${when.map((line) => svg`<tspan class="when" x=${PAD} dy=${LINE}>${line}</tspan>`)}</text></g>`
}
