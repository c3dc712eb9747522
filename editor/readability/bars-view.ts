/** The bars in the panel: of the whole text, of each question, and of the promises of each side. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Bars } from '../../plugins/readability/index.ts'
import type { Party } from '../../schemas/document/index.ts'
import { insideSentence } from '../messages/index.ts'
import type { Since } from './before.ts'
import type { Answer, Measured } from './protocol.ts'
import type { ReadingPanelProps } from './reading-panel.ts'
import type { ReadabilityTexts, Turn } from './texts/texts.ts'

/** From so much more on the bar of one side than on that of the other it is said which is harder. */
const HARDER = 8
/** From so much on a bar it is said that it changed. */
const CHANGED = 4
/** A part with fewer words than this is not compared: one word more would turn it. */
const FEWEST = 15

/** The two bars of a part of the text, each with a line in words, and what changed in it. */
export function bars(now: Bars, then: Bars | null, texts: ReadabilityTexts): TemplateResult {
  const { words, sentences } = now
  const { bars: say } = texts
  if (words.value === null) return html`<p>${say.none}</p>`
  const long = Math.round(sentences.over20 * sentences.sentences)
  const old = then !== null && isEnough(now, then) ? then : null
  return html`
    <div class="reading-bar">
      <b>${say.words}</b>
      ${line(words.value, old?.words.value ?? null)} ${ends(say)}
    </div>
    <p>${say.hardWords(words.hardWords, words.words)}</p>
    ${
      sentences.value === null
        ? nothing
        : html`<div class="reading-bar">
              <b>${say.sentences}</b>
              ${line(sentences.value, old?.sentences.value ?? null)} ${ends(say)}
            </div>
            <p>
              ${say.lengths(Math.round(sentences.meanLength), sentences.longest)}
              ${long > 0 ? say.long(long, sentences.sentences) : nothing}
              ${sentences.hardSentences > long ? say.turns(sentences.hardSentences - long) : nothing}
            </p>`
    }
  `
}

/** A line from easy to hard with a mark on it: no figure, for a figure would be a grade. */
function line(now: number, then: number | null): TemplateResult {
  const old = then === null || Math.abs(now - then) < CHANGED ? null : then
  return html`<span class="reading-line" aria-hidden="true">
    ${old === null ? nothing : html`<i class="then" .style=${`inset-inline-start: ${old}%`}></i>`}
    <i .style=${`inset-inline-start: ${now}%`}></i>
  </span>`
}

function ends(say: ReadabilityTexts['bars']): TemplateResult {
  return html`<span class="reading-ends" aria-hidden="true"
    ><span>${say.easier}</span><span>${say.harder}</span></span
  >`
}

/** How words and sentences changed since then, in a sentence; null when there is nothing to compare. */
export function changeOf(
  now: Bars | undefined,
  then: Bars | undefined,
  day: string,
  { since }: ReadabilityTexts,
): string | null {
  if (!now || now.words.value === null) return null
  if (!then || then.words.value === null) return since.nothingThen(day)
  if (!isEnough(now, then)) return null
  return since.changed(
    day,
    turn(now.words.value, then.words.value),
    turn(now.sentences.value, then.sentences.value),
  )
}

function isEnough(now: Bars, then: Bars): boolean {
  return Math.min(now.words.words, then.words.words) >= FEWEST
}

function turn(now: number | null, then: number | null): Turn {
  if (now === null || then === null || Math.abs(now - then) < CHANGED) return 'alike'
  return now < then ? 'easier' : 'harder'
}

/** What the bars of today are compared with, in words; and what the light mark on them is. */
export function sinceText(
  now: Measured,
  { before }: Pick<Answer, 'before'>,
  since: Since | null,
  texts: ReadabilityTexts,
): TemplateResult | typeof nothing {
  if (since === null) return nothing
  if (since.kind === 'new') return html`<p data-part="since">${texts.since.isNew}</p>`
  if (!before) return nothing
  const day = texts.since.day(since.at)
  const said = changeOf(now.bars, before.bars, day, texts)
  if (said === null) return nothing
  const hasMarks = now.bars.words.value !== null && before.bars.words.value !== null
  return html`<p data-part="since">${said} ${hasMarks ? texts.since.mark(day) : nothing}</p>`
}

/** How each question is written. */
export function questions(
  answer: Answer,
  props: ReadingPanelProps,
): TemplateResult | typeof nothing {
  const { texts, sections, contractLanguage } = props
  const read = sections.filter(({ id }) => (answer.sections[id]?.words.words ?? 0) > 0)
  if (read.length === 0) return nothing
  const day = dayOf(answer, props)
  return html`<details data-part="sections">
    <summary>${texts.parts.bySection}</summary>
    ${read.map(({ id, title }) => {
      const then = answer.before?.sections[id]
      return html`<div class="reading-part">
        <h4 lang=${contractLanguage}>${title}</h4>
        ${bars(answer.sections[id]!, then ?? null, texts)}
        ${day === null ? nothing : paragraph(changeOf(answer.sections[id], then, day, texts))}
      </div>`
    })}
  </details>`
}

/** The day with which today is compared; null while there is none. */
function dayOf({ before }: Answer, { since, texts }: ReadingPanelProps): string | null {
  return since?.kind === 'then' && before ? texts.since.day(since.at) : null
}

/** How the promises of each side are written, under each other. */
export function parties(answer: Answer, props: ReadingPanelProps): TemplateResult | typeof nothing {
  const { texts, partyName } = props
  const day = dayOf(answer, props)
  const said = comparison(answer, props)
  if (said === null) return nothing
  const shown = (['client', 'centre', 'third'] as const).filter(
    (party) => (answer.parties[party]?.words.words ?? 0) >= FEWEST,
  )
  const measure = (name: string, value: (bars: Bars) => number | null): TemplateResult =>
    html`<div class="reading-bar" aria-hidden="true">
      <b>${name}</b>
      ${shown.map((party) => {
        const now = value(answer.parties[party]!)
        const then = answer.before?.parties[party]
        const old = then && isEnough(answer.parties[party]!, then) ? value(then) : null
        return now === null
          ? nothing
          : html`<span class="reading-side">${partyName(party)}</span>${line(now, old)}`
      })}
      ${ends(texts.bars)}
    </div>`
  return html`<section class="reading-part" data-part="parties">
    <h3>${texts.parts.title}</h3>
    <p>${said}</p>
    ${measure(texts.bars.words, ({ words }) => words.value)}
    ${measure(texts.bars.sentences, ({ sentences }) => sentences.value)}
    ${
      day === null
        ? nothing
        : shown.map((party) => paragraph(changeOfSide(answer, party, day, props)))
    }
  </section>`
}

function changeOfSide(
  { parties, before }: Answer,
  party: Party,
  day: string,
  { texts, partyName }: ReadingPanelProps,
): string | null {
  const said = changeOf(parties[party], before?.parties[party], day, texts)
  return said === null ? null : texts.since.of(insideSentence(partyName(party)), said)
}

function paragraph(said: string | null): TemplateResult | typeof nothing {
  return said === null ? nothing : html`<p class="reading-since">${said}</p>`
}

/** Whether what the client promises is written harder than what the centre promises, or the reverse. */
export function comparison(
  answer: Pick<Answer, 'parties'>,
  { texts, partyName }: Pick<ReadingPanelProps, 'texts' | 'partyName'>,
): string | null {
  const { client, centre } = answer.parties
  if (!client || !centre) return null
  if (Math.min(client.words.words, centre.words.words) < FEWEST) return null
  const first = insideSentence(partyName('client'))
  const second = insideSentence(partyName('centre'))
  const differences = [
    (client.words.value ?? 0) - (centre.words.value ?? 0),
    (client.sentences.value ?? 0) - (centre.sentences.value ?? 0),
  ]
  // Both count; they are not added up: one side may have the words and the other the sentences.
  const clientIsHarder = differences.some((by) => by >= HARDER)
  const centreIsHarder = differences.some((by) => by <= -HARDER)
  if (clientIsHarder === centreIsHarder) return texts.parts.alike(first, second)
  return clientIsHarder ? texts.parts.harder(first, second) : texts.parts.harder(second, first)
}
