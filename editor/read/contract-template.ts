import { html, nothing, type TemplateResult } from 'lit'
import { type ContractType, templateParts } from '../../plugins/kit/index.ts'
import { type Language, type PartialText, textIn } from '../../schemas/basics/index.ts'
import type {
  CanonicalClause,
  CanonicalCommitment,
  CanonicalContract,
  CanonicalGoal,
  CanonicalInline,
  CanonicalParagraph,
  CanonicalSection,
  Party,
} from '../../schemas/document/index.ts'
import { insideSentence, type SurfaceMessages, surfaceMessages } from '../messages/index.ts'
import { dateText, factText } from '../prosemirror/index.ts'
import { type List, type ReadingBlock, withLists } from './list-tree.ts'

/** What a contract needs to be read. */
export interface ReadingProps {
  readonly contract: CanonicalContract
  readonly definition: ContractType
  readonly partyName: (party: Party) => string
}

interface Reading extends ReadingProps {
  readonly language: Language
  readonly words: SurfaceMessages
}

/**
 * A contract as plain HTML, with the same class names as the writing surface, so that it looks the
 * same. All of it is in the language of the contract.
 */
export function contractTemplate(props: ReadingProps): TemplateResult {
  const { language } = props.contract
  const reading: Reading = { ...props, language, words: surfaceMessages(language) }
  return html`<div
    class="gpmi-surface"
    lang=${language}
    data-editable="false"
    .style=${`--gpmi-say-own-words: ${JSON.stringify(reading.words.ownWords)}`}
  >
    <div class="gpmi-paper gpmi-reading" role="document" aria-label=${reading.words.paper}>
      ${props.contract.body.map((block) => blockTemplate(reading, block))}
    </div>
  </div>`
}

function section(reading: Reading, block: CanonicalSection): TemplateResult {
  const { definition, language, partyName } = reading
  const known = definition.sections.find(({ kind }) => kind === block.kind)
  const title = known ? textIn(known.title, language) : { text: block.kind, language }
  const help = known?.help ? textIn(known.help, language) : null
  const id = `gpmi-read-${block.id}`
  return html`
    <section
      class="gpmi-section"
      data-block=${block.id}
      data-kind=${block.kind}
      data-voice=${known?.voice ?? nothing}
      aria-labelledby=${id}
      tabindex="-1"
    >
      <header class="gpmi-section-head">
        <h2 class="gpmi-question" id=${id} lang=${title.language}>${title.text}</h2>
        ${help ? html`<p class="gpmi-help" lang=${help.language}>${help.text}</p>` : nothing}
        ${known?.voice === 'client' ? html`<p class="gpmi-own">${partyName('client')}</p>` : nothing}
      </header>
      <div class="gpmi-section-text">${blocks(reading, block.children)}</div>
    </section>
  `
}

function blocks(reading: Reading, children: Parameters<typeof withLists>[0]): TemplateResult[] {
  return withLists(children).map((block) => blockTemplate(reading, block))
}

function blockTemplate(reading: Reading, block: ReadingBlock): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return paragraph(reading, block)
    case 'list':
      return list(reading, block)
    case 'clause':
      return clause(reading, block)
    case 'goal':
      return goal(reading, block)
    case 'commitment':
      return commitment(reading, block)
    case 'section':
      return section(reading, block)
    case 'unknown':
      return html`<div class="gpmi-unknown" role="group" aria-label=${reading.words.unknown}>
        <p>${block.text === '' ? reading.words.unknown : block.text}</p>
      </div>`
  }
}

function paragraph(reading: Reading, block: CanonicalParagraph): TemplateResult {
  // An empty line is a place to write in, and there is nothing to read in it.
  if (block.inline.length === 0 && block.role !== 'proof') return html``
  const text = html`${block.inline.map((run) => inline(reading, run))}`
  if (block.style === 'heading') {
    return html`<div class="gpmi-line" data-block=${block.id} data-style="heading" data-level="0">
      <p role="heading" aria-level="3">${text}</p>
    </div>`
  }
  if (block.role === 'proof') {
    return block.inline.length === 0
      ? html``
      : html`<div class="gpmi-line" data-block=${block.id} data-style="plain" data-level="0" data-role="proof">
          <span class="gpmi-label">${reading.words.card.enough}</span>
          <p>${text}</p>
        </div>`
  }
  return html`<div
    class="gpmi-line"
    data-block=${block.id}
    data-style="plain"
    data-level=${block.level ?? 0}
  ><p>${text}</p></div>`
}

function list(reading: Reading, block: List): TemplateResult {
  const items = block.items.map(
    ({ paragraph: row, lists }, index) => html`<li
      class="gpmi-line"
      data-block=${row.id}
      data-style=${block.style}
      data-level="0"
    ><p data-number=${index + 1}>${row.inline.map((run) => inline(reading, run))}</p>${lists.map(
      (inside) => list(reading, inside),
    )}</li>`,
  )
  return block.style === 'number'
    ? html`<ol class="gpmi-list">${items}</ol>`
    : html`<ul class="gpmi-list">${items}</ul>`
}

function inline(reading: Reading, run: CanonicalInline): TemplateResult | string {
  if ('fact' in run) return fact(reading, run.fact)
  if ('unknown' in run) return run.text
  let text: TemplateResult | string = run.text
  if (run.marks?.includes('em')) text = html`<em>${text}</em>`
  if (run.marks?.includes('strong')) text = html`<strong>${text}</strong>`
  return text
}

function fact({ contract, definition, language, words }: Reading, key: string): TemplateResult {
  const known = Object.hasOwn(definition.facts, key) ? definition.facts[key] : undefined
  const filled = contract.facts[key]
  const label = known ? textIn(known.label, language).text : key
  if (filled === undefined || filled.value === '') {
    return html`<span class="gpmi-fact" data-key=${key}><span class="gpmi-fact-empty">${label}: ${words.fact.nothing}</span></span>`
  }
  const values = [filled.value, ...(filled.others ?? [])].map((value) =>
    factText(known, value, language),
  )
  return html`<span class="gpmi-fact" data-key=${key}
    ><span class=${values.length > 1 ? 'gpmi-fact-two' : 'gpmi-fact-value'}>${values.join(` ${words.fact.or} `)}</span></span
  >`
}

function wording(reading: Reading, text: PartialText): TemplateResult {
  const found = textIn(text, reading.language)
  return html`${found.text
    .split(/\n+/)
    .map(
      (line) =>
        html`<p lang=${found.language}>${templateParts(line).map((part) =>
          'fact' in part ? fact(reading, part.fact) : part.text,
        )}</p>`,
    )}`
}

/** Opens and closes the official text beside the plain one; what is open stays open at a refresh. */
function toggleOfficial(event: Event): void {
  const button = event.currentTarget as HTMLElement
  const official = button.nextElementSibling as HTMLElement
  official.hidden = !official.hidden
  button.setAttribute('aria-expanded', String(!official.hidden))
  button.parentElement?.toggleAttribute('data-open', !official.hidden)
}

function clause(reading: Reading, block: CanonicalClause): TemplateResult {
  const { definition, words } = reading
  const known = Object.hasOwn(definition.clauses, block.wording)
    ? definition.clauses[block.wording]
    : undefined
  if (!known) {
    return html`<div class="gpmi-clause" data-block=${block.id}><p>${words.clause.missing}</p></div>`
  }
  const id = `gpmi-official-${block.id}`
  return html`
    <div class="gpmi-clause" role="group" aria-label=${words.clause.name} data-block=${block.id}>
      <div class="gpmi-plain">${wording(reading, known.plain)}</div>
      <button
        type="button"
        class="gpmi-button gpmi-quiet gpmi-disclose"
        aria-expanded="false"
        aria-controls=${id}
        @click=${toggleOfficial}
      >
        ${words.clause.official}
      </button>
      <div class="gpmi-official" id=${id} hidden>
        ${wording(reading, known.official)}
        <p class="gpmi-source">${words.clause.source(known.source)}</p>
      </div>
    </div>
  `
}

function field(label: string, value: string | undefined, className: string): TemplateResult {
  return value === undefined || value === ''
    ? html``
    : html`<span class="gpmi-field ${className}"
        ><span class="gpmi-label">${label}</span> <span class="gpmi-value">${value}</span></span
      >`
}

function goal(reading: Reading, block: CanonicalGoal): TemplateResult {
  const { words, language, partyName } = reading
  const promised = new Set(
    block.children.flatMap((child) => (child.type === 'commitment' ? [child.party] : [])),
  )
  const sides: Party[] = promised.has('third')
    ? ['client', 'centre', 'third']
    : ['client', 'centre']
  const id = `gpmi-read-${block.id}`
  const last = block.children.findIndex(({ type }) => type !== 'paragraph')
  // What is asked about the goal stands behind its words, before the promises.
  const behind = last === -1 ? block.children.length : last
  return html`
    <div
      class="gpmi-goal"
      role="group"
      aria-labelledby=${id}
      data-block=${block.id}
    >
      <div class="gpmi-goal-head">
        <h3 class="gpmi-goal-name" id=${id}>${words.goal.name}</h3>
      </div>
      ${sides.map((party) => html`<div class="gpmi-side-name" data-party=${party} aria-hidden="true">${partyName(party)}</div>`)}
      <div class="gpmi-goal-text">
        ${blocks(reading, block.children.slice(0, behind))}
        <div class="gpmi-goal-fields">
          ${field(words.goal.domain, block.domain && words.domains[block.domain], 'gpmi-domain')}
          ${field(words.goal.importance, block.importance && words.importance[block.importance], 'gpmi-importance')}
          ${field(words.goal.due, block.due && dateText(block.due, language), 'gpmi-due')}
        </div>
        ${blocks(reading, block.children.slice(behind))}
      </div>
      ${sides.map((party) =>
        promised.has(party)
          ? nothing
          : html`<div class="gpmi-side" data-party=${party}>
              <p class="gpmi-empty-side">${words.card.emptySide(insideSentence(partyName(party)))}</p>
            </div>`,
      )}
    </div>
  `
}

function commitment(reading: Reading, block: CanonicalCommitment): TemplateResult {
  const { words, language, partyName } = reading
  const id = `gpmi-read-${block.id}`
  return html`
    <div
      class="gpmi-card"
      role="group"
      aria-labelledby=${id}
      data-block=${block.id}
      data-party=${block.party}
    >
      <div class="gpmi-card-head">
        <h4 class="gpmi-card-name" id=${id}>${partyName(block.party)}</h4>
        ${field(words.card.who, block.who, 'gpmi-who')}
      </div>
      <div class="gpmi-card-text">${blocks(reading, block.children)}</div>
      <div class="gpmi-card-foot">
        ${field(words.card.due, block.due && dateText(block.due, language), 'gpmi-due')}
        ${field(words.card.rhythm, block.rhythm, 'gpmi-rhythm')}
        ${block.feasible ? html`<p class="gpmi-feasible">${words.card.feasible[block.feasible](partyName('client'))}</p>` : nothing}
      </div>
    </div>
  `
}
