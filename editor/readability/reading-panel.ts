import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../../schemas/basics/index.ts'
import type { KeptWording, Party } from '../../schemas/document/index.ts'
import { bars, parties, questions, sinceText } from './bars-view.ts'
import type { Since } from './before.ts'
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
  /** What the answer's text before is of; null until it is known. */
  readonly since: Since | null
  readonly onGo: (noted: Noted) => void
  readonly onAgain: (key: string) => void
}

/** "Duidelijke taal": where a reader stops, how words and sentences are, and what that does not say. */
export function readingPanel(props: ReadingPanelProps): TemplateResult {
  const { texts, answer, noted, reader, since } = props
  if (!answer) return html`<p class="explain">${texts.reading}</p>`
  const loud = noted.filter(({ finding }) => finding.severity !== 'hint')
  const tips = noted.filter(({ finding }) => finding.severity === 'hint')
  return html`
    <p class="explain">${texts.intro[reader]}</p>
    <section class="reading-part">
      <h3>${texts.bars.title}</h3>
      ${bars(answer.bars, answer.before?.bars ?? null, texts)}
      ${sinceText(answer, answer, since, texts)}
      <p class="honest">${texts.honest}</p>
    </section>
    ${parties(answer, props)}
    <section class="reading-part">
      <h3>${texts.list.title}</h3>
      ${loud.length === 0 ? html`<p class="todo-clear">${texts.nothing}</p>` : list(loud, answer, props)}
      ${
        tips.length === 0
          ? nothing
          : html`<details>
              <summary>${texts.list.tips}</summary>
              ${list(tips, answer, props)}
            </details>`
      }
    </section>
    ${keptList(props)} ${questions(answer, props)} ${glossary(answer, props)} ${measures(answer, texts)}
  `
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
