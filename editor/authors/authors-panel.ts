import { html, nothing, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
import type { AuthorsResponse, RemovedPassage, RemovedResponse } from '../../schemas/api/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import { beginning } from '../beside/index.ts'
import { dateText } from '../prosemirror/index.ts'
import { lookOf, type Naming, personText, runText } from './said.ts'

/** A paragraph of which somebody wrote something. */
export interface WrittenBlock {
  readonly id: string
  /** How it begins. */
  readonly words: string
  readonly block: AuthorsResponse['blocks'][number]
  /** Fixed wording, that somebody put there. */
  readonly isClause: boolean
}

export interface AuthorsPanelProps {
  readonly naming: Naming
  readonly contractLanguage: Language
  readonly isShown: boolean
  readonly failed: boolean
  readonly authors: AuthorsResponse | null
  readonly written: readonly WrittenBlock[]
  readonly factName: (key: string) => string
  /** Null: who asks may not bring back. */
  readonly removed: RemovedResponse | null
  readonly sectionName: (id: string) => string | null
  readonly canWrite: boolean
  /** The id of the passage that could not be put back a moment ago. */
  readonly cannotBack: string | null
  /** The ids of the long passages of which all is shown. */
  readonly whole: ReadonlySet<string>
  /** Shows all of a passage, or its beginning again. */
  readonly onWhole: (id: string) => void
  /** The panel came into the page, or went. */
  readonly onLook: (panel: Element | undefined) => void
  readonly onShow: () => void
  readonly onGo: (block: string) => void
  readonly onBack: (passage: RemovedPassage) => void
}

/** A removed passage longer than this is shown by its beginning first, in characters. */
const LONG = 240

/** Who wrote what, in words: for whoever asks, without a figure. */
export function authorsPanel(props: AuthorsPanelProps): TemplateResult {
  const { naming, isShown, failed, authors } = props
  const { texts } = naming
  return html`
    <p class="explain" data-authors ${ref(props.onLook)}>${texts.explain}</p>
    <p class="buttons">
      <button type="button" data-do="show" aria-pressed=${String(isShown)} @click=${props.onShow}>
        ${isShown ? texts.hide : texts.show}
      </button>
    </p>
    ${failed ? html`<p class="authors-failed" role="status">${texts.failed}</p>` : nothing}
    ${authors === null ? nothing : html`${legend(props)} ${blocks(props)}`}
    ${props.removed === null ? nothing : removedList(props, props.removed)}
  `
}

function legend({ naming, authors }: AuthorsPanelProps): TemplateResult | typeof nothing {
  const wrote = new Set(authors?.blocks.flatMap(({ runs }) => runs.map((run) => run.participant)))
  const people = naming.people.filter(({ id }) => wrote.has(id))
  if (people.length === 0) return nothing
  return html`<section class="authors-part" data-part="legend">
    <h3>${naming.texts.legend}</h3>
    <ul class="authors-legend">
      ${people.map(
        ({ id }) =>
          html`<li><span class="authors-look" data-look=${String(lookOf(naming, id))}>${personText(naming, id)}</span></li>`,
      )}
    </ul>
  </section>`
}

function blocks(props: AuthorsPanelProps): TemplateResult {
  const { naming, written, authors } = props
  const { texts } = naming
  const facts = (authors?.facts ?? []).filter(({ participant }) => participant !== null)
  return html`<section class="authors-part" data-part="blocks">
    <h3>${texts.blocks}</h3>
    ${written.length === 0 ? html`<p class="explain">${texts.nothing}</p>` : nothing}
    <ul class="authors-list">
      ${written.map((one) => blockLine(props, one))}
    </ul>
    ${
      facts.length === 0
        ? nothing
        : html`<h3>${texts.facts}</h3>
            <ul class="authors-list">
              ${facts.map(
                (fact) =>
                  html`<li>${texts.setBy(props.factName(fact.key), personText(naming, fact.participant))}</li>`,
              )}
            </ul>`
    }
  </section>`
}

function blockLine(
  props: AuthorsPanelProps,
  { id, words, block, isClause }: WrittenBlock,
): TemplateResult {
  const { naming, contractLanguage } = props
  const { texts } = naming
  const said = new Set(block.runs.map((run) => runText(naming, run)))
  const set = block.set.filter(({ participant }) => participant !== null)
  return html`<li data-written=${id}>
    <button
      type="button"
      class="quiet"
      lang=${contractLanguage}
      aria-label=${texts.go(words)}
      @click=${() => props.onGo(id)}
    >
      “${words}”
    </button>
    ${isClause ? html`<p>${texts.clause(personText(naming, block.made.participant))}</p>` : nothing}
    ${[...said].map((text) => html`<p>${text}</p>`)}
    ${set.map(
      (one) =>
        html`<p>${texts.setBy(texts.fields[one.name] ?? one.name, personText(naming, one.participant))}</p>`,
    )}
  </li>`
}

function removedList(
  props: AuthorsPanelProps,
  { passages, more }: RemovedResponse,
): TemplateResult {
  const { texts } = props.naming
  const { removed } = texts
  return html`<section class="authors-part" data-part="removed">
    <h3>${removed.title}</h3>
    <p class="explain">${passages.length === 0 ? removed.none : removed.explain}</p>
    <ul class="authors-list">
      ${passages.map((passage) => passageLine(props, passage))}
    </ul>
    ${more ? html`<p class="explain">${removed.more}</p>` : nothing}
  </section>`
}

function passageLine(props: AuthorsPanelProps, passage: RemovedPassage): TemplateResult {
  const { naming, contractLanguage } = props
  const { texts, language } = naming
  const { removed } = texts
  const section = passage.section === null ? null : props.sectionName(passage.section)
  const isWhole = passage.text.length <= LONG || props.whole.has(passage.id)
  const wrote = passage.authors.filter((one) => one !== null)
  return html`<li data-passage=${passage.id}>
    <blockquote lang=${contractLanguage}>${isWhole ? passage.text : beginning(passage.text, LONG)}</blockquote>
    ${
      passage.text.length <= LONG
        ? nothing
        : html`<button
            type="button"
            class="quiet"
            data-do="whole"
            aria-expanded=${String(isWhole)}
            aria-label=${removed.wholeOf(isWhole, beginning(passage.text, 60))}
            @click=${() => props.onWhole(passage.id)}
          >
            ${isWhole ? removed.less : removed.whole}
          </button>`
    }
    ${
      wrote.length === 0
        ? html`<p>${texts.start}.</p>`
        : html`<p>${removed.wrote(texts.names(wrote.map((one) => personText(naming, one))))}</p>`
    }
    <p>${removed.by(personText(naming, passage.by), dateText(passage.at, language))}</p>
    ${section === null ? nothing : html`<p>${removed.stoodIn(section)}</p>`}
    ${
      props.canWrite
        ? html`<button
            type="button"
            data-do="back"
            aria-label=${removed.backOf(beginning(passage.text, 60))}
            @click=${() => props.onBack(passage)}
          >
            ${removed.back}
          </button>`
        : nothing
    }
    ${props.cannotBack === passage.id ? html`<p class="authors-failed">${removed.impossible}</p>` : nothing}
  </li>`
}
