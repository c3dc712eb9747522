import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import {
  importances,
  type LifeDomain,
  type Party,
  parties,
} from '../../../schemas/document/index.ts'
import { surfaceMessages } from '../../messages/index.ts'
import { holdsText } from '../blocks.ts'
import { appendBlock } from '../commands/add-block.ts'
import { removeBlock, writeAttribute } from '../commands/attributes.ts'
import { showCaret } from '../commands/show-caret.ts'
import { button, island, make, setAttribute, setText } from '../dom.ts'
import type { Repaintable, SurfaceContext } from '../surface-context.ts'
import { choiceField, dateField, type Field } from './field.ts'
import { isOwnEvent, isOwnMutation, type ViewMutation } from './own-parts.ts'
import { RemoveButton } from './remove-button.ts'

interface Side {
  readonly head: HTMLElement
  readonly empty: HTMLElement
  readonly sentence: HTMLElement
  readonly add: HTMLButtonElement
}

/**
 * A goal and the promises under it, in two columns headed by names: what the client does faces what
 * the centre does. A side without a promise is visible as an empty side, with a sentence. What a third
 * party promises stands under them, as soon as there is something.
 */
export class GoalView implements NodeView, Repaintable {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly #context: SurfaceContext
  readonly #getPos: () => number | undefined
  readonly #name: HTMLElement
  readonly #fields: Readonly<Record<'domain' | 'importance' | 'due', Field>>
  readonly #asked: HTMLElement
  readonly #sides: Readonly<Record<Party, Side>>
  readonly #remove: RemoveButton
  readonly #parts: readonly HTMLElement[]
  readonly #release: () => void
  #node: Node

  constructor(context: SurfaceContext, node: Node, getPos: () => number | undefined) {
    this.#context = context
    this.#node = node
    this.#getPos = getPos
    this.#name = make('h3', { id: context.uniqueId(), class: 'gpmi-goal-name' })
    this.#fields = {
      domain: choiceField(context, {
        className: 'gpmi-domain',
        write: (value) => this.#write('domain', value),
        names: () => this.#domainNames(),
      }),
      importance: choiceField(context, {
        className: 'gpmi-importance',
        write: (value) => this.#write('importance', value),
        names: () =>
          importances.map((value) => [value, context.messages.importance[value]] as const),
      }),
      due: dateField(context, {
        className: 'gpmi-due',
        write: (value) => this.#write('due', value),
      }),
    }
    this.#remove = new RemoveButton({
      mustAsk: () => holdsText(this.#node),
      remove: () => {
        if (removeBlock(context, getPos)) context.options.announce(context.messages.goal.removed)
      },
    })
    this.#sides = {
      client: this.#side('client'),
      centre: this.#side('centre'),
      third: this.#side('third'),
    }
    const { domain, importance, due } = this.#fields
    this.#asked = island('div', { class: 'gpmi-goal-fields' }, domain.dom, importance.dom, due.dom)
    this.contentDOM = make('div', { class: 'gpmi-goal-text' })
    const sides = parties.map((party) => this.#sides[party])
    this.#parts = [
      island('div', { class: 'gpmi-goal-head' }, this.#name),
      ...sides.map(({ head }) => head),
      this.contentDOM,
      ...sides.map(({ empty }) => empty),
      island('div', { class: 'gpmi-actions' }, this.#remove.dom),
    ]
    this.dom = make(
      'div',
      { class: 'gpmi-goal', role: 'group', 'aria-labelledby': this.#name.id },
      ...this.#parts,
    )
    this.#release = context.register(this)
    this.repaint()
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false
    const { attrs } = this.#node
    this.#node = node
    if (attrs.domain !== node.attrs.domain) {
      // It may be a domain that this type does not offer: then its name is not in the list yet.
      this.#fields.domain.paint(this.#context.messages.goal.domain, this.#context.editable)
    }
    if (attrs !== node.attrs) this.#showAttributes()
    this.#showSides()
    return true
  }

  repaint(): void {
    const { messages, editable, language } = this.#context
    setText(this.#name, messages.goal.name)
    setAttribute(this.#name, 'lang', language)
    this.#showAttributes()
    for (const name of ['domain', 'importance', 'due'] as const) {
      this.#fields[name].paint(messages.goal[name], editable)
      setAttribute(this.#fields[name].dom, 'lang', language)
    }
    this.#remove.paint(
      {
        remove: messages.goal.remove,
        sure: messages.goal.removeSure,
        yes: messages.yes,
        keep: messages.keep,
      },
      language,
      editable,
    )
    for (const party of parties) {
      const { head, empty, sentence, add } = this.#sides[party]
      setAttribute(empty, 'lang', language)
      setText(head, this.#context.partyName(party))
      setText(sentence, messages.card.emptySide(this.#context.partyInside(party)))
      setText(
        add,
        party === 'third'
          ? messages.offer.third
          : messages.offer.commitment(this.#context.partyInside(party)),
      )
      add.hidden = !editable
    }
    this.#showSides()
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

  #side(party: Party): Side {
    const sentence = make('p', { class: 'gpmi-empty-side' })
    const quiet = party === 'third' ? ' gpmi-quiet' : ''
    const add = button(`gpmi-button gpmi-add${quiet}`, '', () => {
      const { view, options } = this.#context
      const pos = this.#getPos()
      if (!view || pos === undefined) return
      view.dispatch(
        appendBlock(view.state.tr, pos, this.#context.newCommitment(party), options.random),
      )
      showCaret(view)
    })
    return {
      head: island('div', { class: 'gpmi-side-name', 'data-party': party, 'aria-hidden': 'true' }),
      empty: island('div', { class: 'gpmi-side', 'data-party': party }, sentence, add),
      sentence,
      add,
    }
  }

  #showAttributes(): void {
    const { id, domain, importance, due } = this.#node.attrs as Record<string, string>
    setAttribute(this.dom, 'data-block', id || null)
    this.#context.goalFields.set(id ?? '', this.#asked)
    this.#fields.domain.show(domain ?? '')
    this.#fields.importance.show(importance ?? '')
    this.#fields.due.show(due ?? '')
  }

  #showSides(): void {
    const present = new Set<string>()
    this.#node.forEach((child) => {
      if (child.type.name === 'commitment') present.add(String(child.attrs.party))
    })
    for (const party of parties) {
      const { head, sentence, empty } = this.#sides[party]
      const shown = party !== 'third' || present.has('third')
      head.hidden = !shown
      sentence.hidden = !shown || present.has(party)
      setAttribute(empty, 'data-filled', present.has(party))
      empty.hidden = !this.#context.editable && sentence.hidden
    }
  }

  #domainNames(): (readonly [string, string])[] {
    const { definition, language } = this.#context
    const messages = surfaceMessages(language)
    const current = String(this.#node.attrs.domain) as LifeDomain | ''
    const offered = new Set<LifeDomain>(definition.domains)
    if (current !== '') offered.add(current)
    return [
      ['', messages.goal.noDomain],
      ...[...offered].map((domain) => [domain, messages.domains[domain]] as const),
    ]
  }

  #write(name: 'domain' | 'importance' | 'due', value: string): void {
    writeAttribute(this.#context, this.#getPos, name, value)
  }
}
