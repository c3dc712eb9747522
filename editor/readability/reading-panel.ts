import { html, nothing, type TemplateResult } from 'lit'
import type { Bars } from '../../plugins/readability/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { KeptWording, Party } from '../../schemas/document/index.ts'
import { insideSentence } from '../messages/index.ts'
import type { Noted } from './noted.ts'
import type { Answer } from './protocol.ts'
import type { ReadabilityTexts } from './texts/texts.ts'

export interface ReadingPanelProps {
  readonly texts: ReadabilityTexts
  readonly reader: 'client' | 'support' | 'worker'
  readonly contractLanguage: Language
  /** Null until the text was read once. */
  readonly answer: Answer | null
  /** In the order of reading, without what must stay. */
  readonly noted: readonly Noted[]
  readonly kept: readonly (readonly [key: string, kept: KeptWording])[]
  /** The questions of the contract by id, in order. */
  readonly sections: readonly { readonly id: string; readonly title: string }[]
  readonly partyName: (party: Party) => string
  readonly canWrite: boolean
  /** The key of the line whose words are gone. */
  readonly gone: string | null
  readonly onGo: (noted: Noted) => void
  readonly onAgain: (key: string) => void
}

/** From so much more on the bar of one side than on that of the other it is said which is harder. */
const HARDER = 8
/** A side with fewer words than this is not compared. */
const FEWEST = 15

/** "Duidelijke taal": where a reader stops, how words and sentences are, and what that does not say. */
export function readingPanel(props: ReadingPanelProps): TemplateResult {
  const { texts, answer, noted, reader } = props
  if (!answer) return html`<p class="explain">${texts.reading}</p>`
  const loud = noted.filter(({ finding }) => finding.severity !== 'hint')
  const tips = noted.filter(({ finding }) => finding.severity === 'hint')
  return html`
    <p class="explain">${texts.intro[reader]}</p>
    <section class="reading-part">
      <h3>${texts.bars.title}</h3>
      ${bars(answer.bars, texts)}
      <p class="honest">${texts.honest}</p>
    </section>
    <section class="reading-part">
      <h3>${texts.list.title}</h3>
      ${loud.length === 0 ? html`<p class="todo-clear">${texts.nothing}</p>` : list(loud, answer, props)}
      ${
        tips.length === 0
          ? nothing
          : html`<details>
              <summary>${texts.list.tips(tips.length)}</summary>
              ${list(tips, answer, props)}
            </details>`
      }
    </section>
    ${keptList(props)} ${sides(answer, props)} ${glossary(answer, props)} ${measures(answer, texts)}
  `
}

function bars({ words, sentences }: Bars, texts: ReadabilityTexts): TemplateResult {
  const { bars: say } = texts
  if (words.value === null) return html`<p>${say.none}</p>`
  const long = Math.round(sentences.over20 * sentences.sentences)
  return html`
    ${bar(say.words, words.value, say)}
    <p>${say.hardWords(words.hardWords, words.words)}</p>
    ${sentences.value === null ? nothing : bar(say.sentences, sentences.value, say)}
    ${
      sentences.value === null
        ? nothing
        : html`<p>
            ${say.lengths(Math.round(sentences.meanLength), sentences.longest)}
            ${long > 0 ? say.long(long, sentences.sentences) : nothing}
            ${sentences.hardSentences > long ? say.turns(sentences.hardSentences - long) : nothing}
          </p>`
    }
  `
}

/** A line from easy to hard with a mark on it: no figure, for a figure would be a grade. */
function bar(name: string, value: number, say: ReadabilityTexts['bars']): TemplateResult {
  return html`<div class="reading-bar">
    <b>${name}</b>
    <span class="reading-line" aria-hidden="true"><i style=${`inset-inline-start: ${value}%`}></i></span>
    <span class="reading-ends" aria-hidden="true"><span>${say.easier}</span><span>${say.harder}</span></span>
  </div>`
}

function list(
  noted: readonly Noted[],
  answer: Answer,
  { texts, sections, contractLanguage, gone, onGo }: ReadingPanelProps,
): readonly (TemplateResult | typeof nothing)[] {
  return sections.map(({ id, title }) => {
    const here = noted.filter(({ section }) => section === id)
    if (here.length === 0) return nothing
    return html`<div class="todo-group">
      <h4 lang=${contractLanguage}>${title}</h4>
      <ul>
        ${here.map(
          (one) => html`<li data-noted=${one.key}>
            <button type="button" class="todo-go" @click=${() => onGo(one)}>
              <span class="weight">${answer.rules[one.finding.rule]?.name}</span>
              <span lang=${contractLanguage}>“${short(one.finding.text)}”</span>
            </button>
            ${gone === one.key ? html`<p class="todo-told">${texts.list.gone}</p>` : nothing}
          </li>`,
        )}
      </ul>
    </div>`
  })
}

/** The words of a finding, cut at a word when they are many. */
export function short(text: string, most = 70): string {
  const clean = text.replaceAll('\uFFFC', '…').replace(/\s+/g, ' ').trim()
  if (clean.length <= most) return clean
  const cut = clean.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).toWellFormed()}…`
}

function keptList({
  texts,
  kept,
  canWrite,
  contractLanguage,
  onAgain,
}: ReadingPanelProps): TemplateResult | typeof nothing {
  if (kept.length === 0) return nothing
  return html`<section class="reading-part">
    <h3>${texts.kept.title}</h3>
    <ul class="reading-kept">
      ${kept.map(
        ([key, { words, by, why }]) => html`<li data-kept=${key}>
          <p lang=${contractLanguage}>“${short(words)}”</p>
          <p class="source">${texts.kept.said(by, why)}</p>
          ${
            canWrite
              ? html`<button
                  type="button"
                  class="quiet"
                  data-do="again"
                  aria-label=${texts.kept.againOf(short(words))}
                  @click=${() => onAgain(key)}
                >
                  ${texts.kept.again}
                </button>`
              : nothing
          }
        </li>`,
      )}
    </ul>
  </section>`
}

/** How the promises of each side are written, and each question. */
function sides(answer: Answer, props: ReadingPanelProps): TemplateResult {
  const { texts, sections, contractLanguage } = props
  const said = comparison(answer, props)
  const read = sections.filter(({ id }) => (answer.sections[id]?.words.words ?? 0) > 0)
  return html`
    ${
      said === null
        ? nothing
        : html`<section class="reading-part" data-part="parties">
            <h3>${texts.parts.title}</h3>
            <p>${said}</p>
          </section>`
    }
    ${
      read.length === 0
        ? nothing
        : html`<details data-part="sections">
            <summary>${texts.parts.bySection}</summary>
            ${read.map(
              ({ id, title }) => html`<div class="reading-part">
                <h4 lang=${contractLanguage}>${title}</h4>
                ${bars(answer.sections[id]!, texts)}
              </div>`,
            )}
          </details>`
    }
  `
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

function glossary(
  { glossary }: Answer,
  { texts, contractLanguage }: ReadingPanelProps,
): TemplateResult | typeof nothing {
  const words = Object.entries(glossary)
    .map(([id, word]) => ({ id, ...word }))
    .toSorted((one, other) => one.term.localeCompare(other.term, contractLanguage))
  if (words.length === 0) return nothing
  return html`<details data-part="glossary">
    <summary>${texts.glossary}</summary>
    <dl lang=${contractLanguage}>
      ${words.map(({ term, gloss }) => html`<dt>${term}</dt><dd>${gloss}</dd>`)}
    </dl>
  </details>`
}

function measures({ measures }: Answer, { measures: say }: ReadabilityTexts): TemplateResult {
  return html`<details data-part="measures">
    <summary>${say.title}</summary>
    <p class="explain">${say.explain}</p>
    <dl>
      ${measures.map(
        (measure) => html`<dt>${measure.name}: ${say.value(measure)}</dt>
          <dd>${say.formula}: ${measure.formula}</dd>
          <dd>${say.version}: ${measure.version}</dd>`,
      )}
    </dl>
  </details>`
}
