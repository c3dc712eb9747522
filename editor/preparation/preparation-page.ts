import { html, nothing, type TemplateResult } from 'lit'
import type { Keeping, Notes } from './notes.ts'
import type { PreparationTexts, Topic } from './texts/texts.ts'

export interface PreparationProps {
  readonly texts: PreparationTexts
  readonly contractLanguage: string
  readonly topics: readonly Topic[]
  readonly notes: Notes
  readonly keeping: Keeping
  readonly isKept: boolean | null
  /** One may write in the contract here. */
  readonly canPut: boolean
  /** What was said of a question a moment ago: that it is in the contract, or what is missing. */
  readonly told: { readonly topic: Topic; readonly text: string } | null
  readonly asksToWipe: boolean
  readonly onWrite: (topic: Topic, text: string) => void
  /** @param text what is chosen of the text, or all of it */
  readonly onPut: (topic: Topic, text: string) => void
  readonly onChoose: (keeping: 'own' | 'shared' | 'unasked') => void
  readonly onCopy: () => void
  readonly onSave: () => void
  readonly onPrint: () => void
  readonly onAskWipe: (asks: boolean) => void
  readonly onWipe: () => void
}

/** A page of one's own: questions to think about, and what to do with the answers. */
export function preparationPage(props: PreparationProps): TemplateResult {
  const { texts, topics } = props
  return html`<div class="preparation">
    <p>${texts.intro}</p>
    <p class="prep-here">${texts.here}</p>
    ${choice(props)}
    ${props.canPut ? html`<p class="explain no-print">${texts.putHelp}</p>` : nothing}
    ${topics.map((topic) => question(props, topic))}
    <p class="explain prep-kept" role="status">
      ${props.isKept === null ? nothing : props.isKept ? texts.kept : texts.notKept}
    </p>
    <section class="no-print" aria-labelledby="prep-take">
      <h3 id="prep-take">${texts.take}</h3>
      <p class="buttons">
        <button type="button" data-do="copy-all" @click=${props.onCopy}>${texts.copy}</button>
        <button type="button" data-do="save" @click=${props.onSave}>${texts.save}</button>
        <button type="button" data-do="print" @click=${props.onPrint}>${texts.print}</button>
      </p>
      ${
        props.asksToWipe
          ? html`<p>${texts.wipeSure}</p>
              <p class="buttons">
                <button type="button" data-do="keep" @click=${() => props.onAskWipe(false)}>${texts.wipeNo}</button>
                <button type="button" data-do="wipe-yes" @click=${props.onWipe}>${texts.wipeYes}</button>
              </p>`
          : html`<p class="buttons">
              <button type="button" data-do="wipe" @click=${() => props.onAskWipe(true)}>${texts.wipe}</button>
            </p>`
      }
    </section>
  </div>`
}

function choice({ texts, keeping, onChoose }: PreparationProps): TemplateResult {
  const words = texts.choice
  switch (keeping) {
    case 'impossible':
      return html`<p class="prep-choice">${words.impossible}</p>`
    case 'unasked':
      return html`<div class="prep-choice no-print" role="group" aria-labelledby="prep-whose">
        <p id="prep-whose">${words.question}</p>
        <p class="buttons">
          <button type="button" data-do="own" @click=${() => onChoose('own')}>${words.own}</button>
          <button type="button" data-do="shared" @click=${() => onChoose('shared')}>${words.shared}</button>
        </p>
      </div>`
    case 'own':
    case 'shared':
      return html`<div class="prep-choice no-print">
        <p>${keeping === 'own' ? words.isOwn : words.isShared}</p>
        <button type="button" class="quiet" data-do="choose-again" @click=${() => onChoose('unasked')}>
          ${words.change}
        </button>
      </div>`
  }
}

function question(props: PreparationProps, topic: Topic): TemplateResult {
  const { texts, notes, told, onWrite, onPut } = props
  const id = `prep-${topic}`
  const text = notes[topic] ?? ''
  // Some browsers send what they check for spelling to a server of their own.
  return html`<div class="prep-question" data-topic=${topic} data-empty=${String(text.trim() === '')}>
    <label for=${id}>${texts.questions[topic]}</label>
    <textarea
      id=${id}
      rows="3"
      lang=${props.contractLanguage}
      spellcheck="false"
      autocomplete="off"
      .value=${text}
      @input=${({ target }: Event) => onWrite(topic, (target as HTMLTextAreaElement).value)}
    ></textarea>
    <p class="prep-printed" aria-hidden="true">${text}</p>
    ${
      props.canPut
        ? html`<button
            type="button"
            class="quiet no-print"
            data-do="put"
            aria-describedby=${id}
            @click=${({ currentTarget }: Event) => onPut(topic, chosen(currentTarget as HTMLElement))}
          >
            ${texts.put}
          </button>`
        : nothing
    }
    ${told?.topic === topic ? html`<p class="explain no-print" role="status">${told.text}</p>` : nothing}
  </div>`
}

/** What is chosen in the field beside a button; all of it when nothing is. */
function chosen(button: HTMLElement): string {
  const field = button.parentElement!.querySelector('textarea')!
  const { selectionStart, selectionEnd, value } = field
  return selectionStart === selectionEnd ? value : value.slice(selectionStart, selectionEnd)
}
