import type { FactDefinition } from '../../../plugins/kit/index.ts'
import { textIn } from '../../../schemas/basics/index.ts'
import { FACT_MAX_LENGTH, type FactValue } from '../../../schemas/document/index.ts'
import { button, make } from '../dom.ts'
import { amountOf, factText } from '../fact-text.ts'
import type { Repaintable, SurfaceContext } from '../surface-context.ts'

/** What takes keys and clicks for itself inside fixed text. */
export const pressable = 'button, input, select, [role="button"]'

/**
 * A fact as people see and change it, in a line of text or inside fixed wording: its value as a quiet
 * button, the form to fill it in, or two answers that were given at once and wait for a choice. What
 * is typed in the form is written when it is done (Enter, "Klaar", leaving it); Escape leaves it as it
 * was. While the form is open nothing that others do touches it.
 */
export class FactWidget implements Repaintable {
  readonly dom: HTMLElement
  readonly #context: SurfaceContext
  readonly #key: string
  readonly #definition: FactDefinition | undefined
  readonly #leave: () => void
  readonly #release: () => void
  #painted = ''
  #form: { readonly read: () => FactValue | null } | null = null

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
      if (this.#form && !(to instanceof Node && this.dom.contains(to))) this.#close(true, false)
    })
    this.#release = context.register(this, [key])
    this.repaint()
  }

  get label(): string {
    const { label } = this.#definition ?? {}
    return label ? textIn(label, this.#context.contractLanguage).text : this.#key
  }

  repaint(): void {
    if (this.#form) {
      if (!this.#context.editable) this.#close(false, false)
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

  /** Opens the form and goes there. */
  open(): void {
    if (!this.#context.editable || this.#form) return
    const { messages, language } = this.#context
    const current = this.#context.fact(this.#key)?.value
    const hint = this.#definition?.hint ? textIn(this.#definition.hint, language).text : null
    const hintId = this.#context.uniqueId()
    const { control, read } = this.#control(current)
    control.setAttribute('aria-label', this.label)
    if (hint) control.setAttribute('aria-describedby', hintId)
    this.dom.replaceChildren(
      make(
        'span',
        { class: 'gpmi-fact-form', role: 'group', 'aria-label': this.label },
        control,
        button('gpmi-button', messages.fact.done, () => this.#close(true, true)),
        ...(hint ? [make('span', { class: 'gpmi-hint', id: hintId }, hint)] : []),
      ),
    )
    // Only now: that the button which had the focus went away is not a leaving of the form.
    this.#form = { read }
    control.focus()
    if (control instanceof HTMLInputElement && control.type === 'text') control.select()
  }

  destroy(): void {
    if (this.#form) this.#close(true, false)
    this.#release()
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

  #control(current: FactValue | undefined): {
    control: HTMLInputElement | HTMLSelectElement
    read: () => FactValue | null
  } {
    const { messages, contractLanguage } = this.#context
    const definition = this.#definition
    const kind = definition?.kind ?? 'text'
    if (definition?.kind === 'choice' || kind === 'yes-no') {
      const choices: readonly (readonly [string, string])[] =
        definition?.kind === 'choice'
          ? Object.entries(definition.choices).map(
              ([value, text]) => [value, textIn(text, contractLanguage).text] as const,
            )
          : [
              ['yes', messages.fact.yes],
              ['no', messages.fact.no],
            ]
      const select = make('select', { class: 'gpmi-input' })
      for (const [value, text] of [['', `– ${messages.fact.nothing} –`] as const, ...choices]) {
        select.append(make('option', { value }, text))
      }
      select.value = typeof current === 'boolean' ? (current ? 'yes' : 'no') : String(current ?? '')
      const read = () =>
        kind === 'yes-no' && select.value !== '' ? select.value === 'yes' : select.value
      return { control: select, read }
    }
    const input = make('input', {
      class: 'gpmi-input',
      type: kind === 'date' ? 'date' : 'text',
      inputmode: kind === 'amount' ? 'decimal' : null,
      maxlength: kind === 'text' ? String(FACT_MAX_LENGTH) : null,
      autocomplete: 'off',
    })
    input.value =
      typeof current === 'number' ? String(current).replace('.', ',') : String(current ?? '')
    if (kind !== 'amount') return { control: input, read: () => input.value.trim() }
    return {
      control: input,
      read: () => (input.value.trim() === '' ? '' : amountOf(input.value)),
    }
  }

  #keydown(event: KeyboardEvent): void {
    if (event.isComposing) return
    if (!this.#form) {
      const { target, key } = event
      if (
        target instanceof Element &&
        target.role === 'button' &&
        (key === 'Enter' || key === ' ')
      ) {
        event.preventDefault()
        this.open()
      }
      return
    }
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      this.#close(false, true)
    } else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault()
      this.#close(true, true)
    }
  }

  /** Closes the form, and writes what is in it when `keep`. An amount that is none stays open. */
  #close(keep: boolean, leave: boolean): void {
    const form = this.#form
    if (!form) return
    const value = keep ? form.read() : undefined
    if (value === null && leave) {
      this.#context.options.announce(this.#context.messages.fact.notANumber)
      this.dom.querySelector('input')?.setAttribute('aria-invalid', 'true')
      return
    }
    this.#form = null
    this.#painted = ''
    const before = this.#context.fact(this.#key)
    if (
      value !== undefined &&
      value !== null &&
      (value !== (before?.value ?? '') || before?.others.length)
    ) {
      this.#context.setFact(this.#key, value)
    }
    if (this.#painted === '') this.repaint()
    if (leave) this.#leave()
  }
}

/** What has the focus in the document or shadow root that the node stands in. */
function activeElementIn(node: Node): Element | null {
  const root = node.getRootNode()
  return root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null
}
