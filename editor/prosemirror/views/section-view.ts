import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import type { SectionDefinition } from '../../../plugins/kit/index.ts'
import { textIn } from '../../../schemas/basics/index.ts'
import { type BlockToWrite, type Party, parties } from '../../../schemas/document/index.ts'
import { newGoal } from '../blocks.ts'
import { appendBlock } from '../commands/add-block.ts'
import { showCaret } from '../commands/show-caret.ts'
import { button, island, make, setAttribute, setText } from '../dom.ts'
import type { Repaintable, SurfaceContext } from '../surface-context.ts'
import { isOwnMutation, type ViewMutation } from './own-parts.ts'

/**
 * A section: a question as its heading, what helps to answer it, the text, and what can be added. The
 * question comes from the contract type and is not in the document, so it cannot be edited away.
 */
export class SectionView implements NodeView, Repaintable {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly #context: SurfaceContext
  readonly #getPos: () => number | undefined
  readonly #title: HTMLElement
  readonly #help: HTMLElement
  readonly #voice: HTMLElement
  readonly #offers: HTMLElement
  readonly #parts: readonly HTMLElement[]
  readonly #release: () => void
  #node: Node

  constructor(context: SurfaceContext, node: Node, getPos: () => number | undefined) {
    this.#context = context
    this.#node = node
    this.#getPos = getPos
    this.#title = make('h2', { id: context.uniqueId(), class: 'gpmi-question' })
    this.#help = make('p', { class: 'gpmi-help' })
    this.#voice = make('p', { class: 'gpmi-own' })
    this.contentDOM = make('div', { class: 'gpmi-section-text' })
    this.#offers = island('div', { class: 'gpmi-offers', role: 'group' })
    this.#parts = [
      island('header', { class: 'gpmi-section-head' }, this.#title, this.#help, this.#voice),
      this.contentDOM,
      this.#offers,
    ]
    this.dom = make(
      'section',
      { class: 'gpmi-section', 'aria-labelledby': this.#title.id },
      ...this.#parts,
    )
    this.#release = context.register(this)
    this.repaint()
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false
    const { kind, id } = this.#node.attrs
    this.#node = node
    if (node.attrs.kind !== kind || node.attrs.id !== id) this.repaint()
    return true
  }

  repaint(): void {
    const { messages, contractLanguage, editable } = this.#context
    const definition = this.#definition
    const { id, kind } = this.#node.attrs as Record<string, string>
    setAttribute(this.dom, 'data-block', id || null)
    setAttribute(this.dom, 'data-kind', kind || null)
    setAttribute(this.dom, 'data-voice', definition?.voice ?? null)
    const title = definition ? textIn(definition.title, contractLanguage) : null
    setText(this.#title, title?.text ?? kind ?? '')
    setAttribute(this.#title, 'lang', title?.language ?? null)
    const help = definition?.help ? textIn(definition.help, contractLanguage) : null
    setText(this.#help, help?.text ?? '')
    setAttribute(this.#help, 'lang', help?.language ?? null)
    this.#help.hidden = !help
    const own = definition?.voice === 'client'
    this.#voice.hidden = !own
    setText(this.#voice, messages.ownWords(this.#context.partyName('client')))
    setAttribute(this.#voice, 'lang', this.#context.language)
    const offers = editable ? (definition?.offers ?? []) : []
    this.#offers.hidden = offers.length === 0
    setAttribute(this.#offers, 'lang', this.#context.language)
    setAttribute(this.#offers, 'aria-label', messages.offer.bar(title?.text ?? ''))
    this.#offers.replaceChildren(...offers.flatMap((offer) => this.#buttonsFor(offer)))
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof Element && this.#offers.contains(event.target)
  }

  ignoreMutation(mutation: ViewMutation): boolean {
    return isOwnMutation(mutation, this.dom, this.contentDOM, this.#parts)
  }

  destroy(): void {
    this.#release()
  }

  get #definition(): SectionDefinition | undefined {
    return this.#context.definition.sections.find(({ kind }) => kind === this.#node.attrs.kind)
  }

  get #goalLines(): readonly string[] {
    const { contractLanguage } = this.#context
    return (this.#definition?.goalLines ?? []).map((asked) => textIn(asked, contractLanguage).text)
  }

  #buttonsFor(offer: SectionDefinition['offers'][number]): HTMLElement[] {
    const { messages } = this.#context
    switch (offer) {
      case 'paragraph':
        return [this.#adds(messages.offer.paragraph, () => ({ type: 'paragraph' }))]
      case 'goal':
        return [this.#adds(messages.offer.goal, () => newGoal(this.#goalLines))]
      case 'commitment':
        return parties
          .filter((party) => party !== 'third')
          .map((party: Party) =>
            this.#adds(messages.offer.commitment(this.#context.partyInside(party)), () =>
              this.#context.newCommitment(party),
            ),
          )
    }
  }

  #adds(text: string, block: () => BlockToWrite): HTMLElement {
    return button('gpmi-button gpmi-add', text, () => {
      const { view, options } = this.#context
      const pos = this.#getPos()
      if (!view || pos === undefined) return
      view.dispatch(appendBlock(view.state.tr, pos, block(), options.random))
      showCaret(view)
    })
  }
}
