import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import { nodeKinds, type Party } from '../../../schemas/document/index.ts'
import { holdsText } from '../blocks.ts'
import { removeBlock, writeAttribute } from '../commands/attributes.ts'
import { island, make, setAttribute, setText } from '../dom.ts'
import type { Repaintable, SurfaceContext } from '../surface-context.ts'
import type { CardPart } from '../types.ts'
import { dateField, type Field, textField } from './field.ts'
import { isOwnEvent, isOwnMutation, type ViewMutation } from './own-parts.ts'
import { RemoveButton } from './remove-button.ts'

/** A promise as a card: who, what, what is enough, by when, how often; headed by a name. */
export class CommitmentView implements NodeView, Repaintable {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly #context: SurfaceContext
  readonly #name: HTMLElement
  readonly #fields: Readonly<Record<'who' | 'due' | 'rhythm', Field>>
  readonly #remove: RemoveButton
  readonly #parts: readonly HTMLElement[]
  readonly #release: () => void
  readonly #write: (name: 'who' | 'due' | 'rhythm' | 'feasible') => (value: string) => void
  #part: CardPart | null = null
  #node: Node

  constructor(context: SurfaceContext, node: Node, getPos: () => number | undefined) {
    this.#context = context
    this.#node = node
    const write = (name: string) => (value: string) => writeAttribute(context, getPos, name, value)
    this.#write = write
    this.#name = make('h4', { id: context.uniqueId(), class: 'gpmi-card-name' })
    this.#fields = {
      who: textField(context, {
        className: 'gpmi-who',
        write: write('who'),
        maxLength: nodeKinds.commitment.attributes.who.maxLength,
        suggest: () =>
          context.options
            .people()
            .filter(({ party }) => party === this.#node.attrs.party)
            .map(({ name }) => name),
      }),
      due: dateField(context, { className: 'gpmi-due', write: write('due') }),
      rhythm: textField(context, {
        className: 'gpmi-rhythm',
        write: write('rhythm'),
        maxLength: nodeKinds.commitment.attributes.rhythm.maxLength,
        suggest: () => context.messages.card.rhythms,
      }),
    }
    this.#remove = new RemoveButton({
      mustAsk: () => {
        const { who, party } = this.#node.attrs
        return holdsText(this.#node) || (Boolean(who) && who !== context.onlyOneOf(party as Party))
      },
      remove: () => {
        if (removeBlock(context, getPos)) context.options.announce(context.messages.card.removed)
      },
    })
    this.contentDOM = make('div', { class: 'gpmi-card-text' })
    this.#parts = [
      island('div', { class: 'gpmi-card-head' }, this.#name, this.#fields.who.dom),
      this.contentDOM,
      island('div', { class: 'gpmi-card-foot' }, this.#fields.due.dom, this.#fields.rhythm.dom),
      island('div', { class: 'gpmi-actions' }, this.#remove.dom),
    ]
    this.dom = make(
      'div',
      { class: 'gpmi-card', role: 'group', 'aria-labelledby': this.#name.id },
      ...this.#parts,
    )
    this.#release = context.register(this)
    this.repaint()
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false
    const { attrs } = this.#node
    this.#node = node
    if (attrs !== node.attrs) this.#showAttributes()
    return true
  }

  repaint(): void {
    const { messages, editable, language, parts } = this.#context
    if (parts && !this.#part) {
      this.#part = parts.card(this.#write('feasible'))
      this.#fields.due.dom.parentElement?.append(this.#part.dom)
    }
    this.#showAttributes()
    setAttribute(this.#name, 'lang', language)
    for (const name of ['who', 'due', 'rhythm'] as const) {
      this.#fields[name].paint(messages.card[name], editable)
      setAttribute(this.#fields[name].dom, 'lang', language)
    }
    this.#remove.paint(
      {
        remove: messages.card.remove,
        sure: messages.card.removeSure,
        yes: messages.yes,
        keep: messages.keep,
      },
      language,
      editable,
    )
  }

  stopEvent(event: Event): boolean {
    return isOwnEvent(event, this.dom, this.contentDOM)
  }

  ignoreMutation(mutation: ViewMutation): boolean {
    return isOwnMutation(mutation, this.dom, this.contentDOM, this.#parts)
  }

  destroy(): void {
    this.#release()
  }

  #showAttributes(): void {
    const { id, party, who, due, rhythm } = this.#node.attrs as Record<string, string>
    setAttribute(this.dom, 'data-block', id || null)
    setAttribute(this.dom, 'data-party', party ?? 'client')
    setText(this.#name, this.#context.partyName((party ?? 'client') as Party))
    this.#fields.who.show(who ?? '')
    this.#fields.due.show(due ?? '')
    this.#fields.rhythm.show(rhythm ?? '')
    this.#part?.show(this.#node.attrs, this.#context.editable)
  }
}
