import type { FactDefinition } from '../../../plugins/kit/index.ts'
import { textIn } from '../../../schemas/basics/index.ts'
import type { FactValue } from '../../../schemas/document/index.ts'
import { button, make } from '../dom.ts'
import { factText } from '../fact-text.ts'
import type { Repaintable, SurfaceContext } from '../surface-context.ts'
import type { FactForm } from './fact-form.ts'

/** What takes keys and clicks for itself inside fixed text. */
export const pressable = 'button, input, select, [role="button"]'

/**
 * A fact as people see and change it, in a line of text or inside fixed wording: its value as a quiet
 * button, the form to fill it in, or two answers that were given at once and wait for a choice.
 */
export class FactWidget implements Repaintable {
  readonly dom: HTMLElement
  readonly #context: SurfaceContext
  readonly #key: string
  readonly #definition: FactDefinition | undefined
  readonly #leave: () => void
  readonly #releases: readonly (() => void)[]
  #painted = ''
  #form: FactForm | null = null

  /** @param leave what to do after the form was closed by Enter, Escape or its button */
  constructor(context: SurfaceContext, key: string, leave: (widget: FactWidget) => void) {
    this.#context = context
    this.#key = key
    this.#definition = Object.hasOwn(context.definition.facts, key)
      ? context.definition.facts[key]
      : undefined
    this.#leave = () => leave(this)
    this.dom = make('span', { class: 'gpmi-fact', 'data-key': key })
    this.dom.addEventListener('keydown', (event) => this.#keydown(event))
    this.dom.addEventListener('focusout', (event) => {
      const to = event.relatedTarget
      if (!(to instanceof Node && this.dom.contains(to))) this.#form?.leave()
    })
    this.#releases = [
      context.register(this),
      context.watchFact(key, (here) => {
        if (!this.#form) this.repaint()
        else if (here) this.#form.refresh()
      }),
    ]
    this.repaint()
  }

  get label(): string {
    const { label } = this.#definition ?? {}
    return label ? textIn(label, this.#context.contractLanguage).text : this.#key
  }

  repaint(): void {
    if (this.#form) {
      if (!this.#context.editable) this.#closed(false)
      return
    }
    const { messages, contractLanguage, editable, language } = this.#context
    const fact = this.#context.fact(this.#key)
    const painted = JSON.stringify([fact, editable, language])
    if (painted === this.#painted) return
    this.#painted = painted
    const focused = this.dom.contains(activeElementIn(this.dom))
    if (!fact) {
      this.dom.replaceChildren(
        editable
          ? this.#opener('gpmi-fact-empty', messages.fact.fill(this.label), null, language)
          : make(
              'span',
              { class: 'gpmi-fact-empty', lang: language },
              `${this.label}: ${messages.fact.nothing}`,
            ),
      )
    } else {
      const values = [fact.value, ...fact.others]
      const text = (value: FactValue) => factText(this.#definition, value, contractLanguage)
      if (values.length > 1) {
        const choices = values.flatMap((value, index) => [
          ...(index > 0 ? [make('span', {}, ` ${messages.fact.or} `)] : []),
          editable ? this.#chooser(value, text(value)) : make('span', {}, text(value)),
        ])
        this.dom.replaceChildren(
          make(
            'span',
            { class: 'gpmi-fact-two', role: 'group', 'aria-label': messages.fact.two(this.label) },
            ...choices,
          ),
        )
      } else {
        const shown = text(fact.value)
        this.dom.replaceChildren(
          editable
            ? this.#opener('gpmi-fact-value', shown, messages.fact.change(this.label, shown))
            : make('span', { class: 'gpmi-fact-value' }, shown),
        )
      }
    }
    if (focused) this.focus()
  }

  /** Puts the focus on the value, or in the form when it is open. */
  focus(): void {
    this.dom.querySelector<HTMLElement>(pressable)?.focus()
  }

  /** Opens the form and goes there. Of two answers one is chosen first. */
  open(): void {
    if (!this.#context.editable || this.#form) return
    if (this.#context.fact(this.#key)?.others.length) {
      this.focus()
      return
    }
    const { late } = this.#context
    if (!late.now) {
      const before = activeElementIn(this.dom)
      // Not when the person went elsewhere meanwhile.
      late.whenThere(() => {
        if (before === activeElementIn(this.dom)) this.open()
      })
      void late.fetch()
      return
    }
    const form = new late.now.FactForm(
      this.#context,
      { key: this.#key, label: this.label, definition: this.#definition },
      (leave) => this.#closed(leave),
    )
    this.dom.replaceChildren(form.dom)
    // Only now: that the button which had the focus went away is not a leaving of the form.
    this.#form = form
    form.focus()
  }

  destroy(): void {
    this.#form = null
    for (const release of this.#releases) release()
  }

  /** Not a `button` element: a browser never breaks that over two lines, and a value is part of a line. */
  #opener(
    className: string,
    text: string,
    label: string | null,
    lang: string | null = null,
  ): HTMLElement {
    const opener = make('span', { role: 'button', tabindex: '0', class: className, lang }, text)
    if (label) opener.setAttribute('aria-label', label)
    opener.addEventListener('click', () => this.open())
    return opener
  }

  #chooser(value: FactValue, text: string): HTMLElement {
    const { messages } = this.#context
    const chooser = button('gpmi-fact-choice', text, () => {
      this.#context.setFact(this.#key, value)
      this.#context.options.announce(messages.fact.chosen(this.label, text))
    })
    chooser.setAttribute('aria-label', messages.fact.choose(text))
    return chooser
  }

  #keydown(event: KeyboardEvent): void {
    const { target, key, isComposing } = event
    if (isComposing || this.#form || !(target instanceof Element)) return
    if (target.role === 'button' && (key === 'Enter' || key === ' ')) {
      event.preventDefault()
      this.open()
    }
  }

  #closed(leave: boolean): void {
    this.#form = null
    this.#painted = ''
    this.repaint()
    if (leave) this.#leave()
  }
}

/** What has the focus in the document or shadow root that the node stands in. */
function activeElementIn(node: Node): Element | null {
  const root = node.getRootNode()
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null
}
