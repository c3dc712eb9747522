import type { Node } from 'prosemirror-model'
import type { NodeView } from 'prosemirror-view'
import { templateParts } from '../../../plugins/kit/index.ts'
import { type PartialText, textIn } from '../../../schemas/basics/index.ts'
import { surfaceMessages } from '../../messages/index.ts'
import { button, island, make, setAttribute, setText } from '../dom.ts'
import type { Repaintable, SurfaceContext } from '../surface-context.ts'
import { FactWidget, pressable } from './fact-widget.ts'

/**
 * Fixed wording: the plain version is always there, the official one opens beside it and never takes
 * its place. The words come from the contract type; in the document there is only their name. Facts
 * inside are the same facts as everywhere.
 */
export class ClauseView implements NodeView, Repaintable {
  readonly dom: HTMLElement
  readonly #context: SurfaceContext
  readonly #plain: HTMLElement
  readonly #official: HTMLElement
  readonly #opener: HTMLButtonElement
  readonly #release: () => void
  #widgets: FactWidget[] = []
  #node: Node
  #painted = ''

  constructor(context: SurfaceContext, node: Node) {
    this.#context = context
    this.#node = node
    this.#plain = make('div', { class: 'gpmi-plain', id: context.uniqueId() })
    this.#official = make('div', { class: 'gpmi-official', id: context.uniqueId() })
    this.#official.hidden = true
    this.#opener = button('gpmi-button gpmi-quiet gpmi-disclose', '', () => this.#toggle())
    setAttribute(this.#opener, 'aria-controls', this.#official.id)
    this.dom = island(
      'div',
      { class: 'gpmi-clause', role: 'group' },
      this.#plain,
      this.#opener,
      this.#official,
    )
    this.#release = context.register(this)
    this.repaint()
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false
    this.#node = node
    this.repaint()
    return true
  }

  repaint(): void {
    const { messages, contractLanguage, definition, language } = this.#context
    const { id, wording } = this.#node.attrs as Record<string, string>
    const clause = Object.hasOwn(definition.clauses, wording ?? '')
      ? definition.clauses[wording ?? '']
      : undefined
    setAttribute(this.dom, 'data-block', id || null)
    setAttribute(this.dom, 'aria-label', messages.clause.name)
    setText(this.#opener, messages.clause.official)
    setAttribute(this.#opener, 'lang', language)
    setAttribute(this.#opener, 'aria-expanded', String(!this.#official.hidden))
    this.#opener.hidden = !clause
    const painted = clause ? `${wording}` : `${wording} ${language}`
    if (painted === this.#painted) return
    this.#painted = painted
    for (const widget of this.#widgets.splice(0)) widget.destroy()
    if (!clause) {
      this.#plain.replaceChildren(make('p', { lang: language }, messages.clause.missing))
      return
    }
    this.#fill(this.#plain, clause.plain)
    this.#fill(this.#official, clause.official)
    this.#official.append(
      make(
        'p',
        { class: 'gpmi-source', lang: contractLanguage },
        surfaceMessages(contractLanguage).clause.source(clause.source),
      ),
    )
  }

  selectNode(): void {
    this.dom.classList.add('ProseMirror-selectednode')
  }

  deselectNode(): void {
    this.dom.classList.remove('ProseMirror-selectednode')
  }

  stopEvent(event: Event): boolean {
    return event.target instanceof Element && event.target.closest(pressable) !== null
  }

  ignoreMutation(): boolean {
    return true
  }

  destroy(): void {
    for (const widget of this.#widgets) widget.destroy()
    this.#release()
  }

  #toggle(): void {
    this.#official.hidden = !this.#official.hidden
    setAttribute(this.dom, 'data-open', !this.#official.hidden)
    this.repaint()
  }

  #fill(into: HTMLElement, text: PartialText): void {
    const wording = textIn(text, this.#context.contractLanguage)
    setAttribute(into, 'lang', wording.language)
    into.replaceChildren(
      ...wording.text.split(/\n+/).map((line) => make('p', {}, ...this.#parts(line))),
    )
  }

  #parts(line: string): (globalThis.Node | string)[] {
    return templateParts(line).map((part) => {
      if ('text' in part) return part.text
      const widget = new FactWidget(this.#context, part.fact, (left) => left.focus())
      this.#widgets.push(widget)
      return widget.dom
    })
  }
}
