import type { FactDefinition } from '../../../plugins/kit/index.ts'
import { type PartialText, textIn } from '../../../schemas/basics/index.ts'
import { FACT_MAX_LENGTH, type FactValue } from '../../../schemas/document/index.ts'
import type { FactEdit } from '../binding/index.ts'
import { button, make } from '../dom.ts'
import { amountOf, countOf } from '../fact-text.ts'
import type { SurfaceContext } from '../surface-context.ts'
import { finishedDate, leftDate } from './date-control.ts'

interface Control {
  readonly element: HTMLInputElement | HTMLSelectElement
  /** What is filled in; null while it is not finished. */
  readonly read: () => FactValue | null
  /** What is filled in when the person leaves it. */
  readonly readLast: () => FactValue | null
  readonly show: (value: FactValue) => void
  /** What to say of a value that is written, but is not what is asked; null when it is. */
  readonly problem: () => string | null
}

/**
 * The place where one fact is filled in. It is written while it is typed or composed, so that it is as
 * safe as every other text; Escape puts back what stood there. What others write meanwhile does not
 * touch it.
 */
export class FactForm {
  readonly dom: HTMLElement
  readonly #context: SurfaceContext
  readonly #control: Control
  readonly #edit: FactEdit
  readonly #hint: HTMLElement
  readonly #closed: (leave: boolean) => void
  /** What was shown or written last; what is only trimmed or formatted differently is not written. */
  #last: FactValue = ''
  #touched = false
  #writing = false

  /** @param closed is told once that it is done; `leave` when by a key or its button */
  constructor(
    context: SurfaceContext,
    fact: {
      readonly key: string
      readonly label: string
      readonly definition: FactDefinition | undefined
    },
    closed: (leave: boolean) => void,
  ) {
    const { messages, language } = context
    const { definition, key, label } = fact
    this.#context = context
    this.#closed = closed
    this.#edit = context.editFact(key)
    this.#control = controlFor(context, definition)
    this.#show(this.#edit.value)
    const { element } = this.#control
    this.#hint = make(
      'span',
      { class: 'gpmi-hint', id: context.uniqueId(), lang: language },
      definition?.hint ? textIn(definition.hint, language).text : '',
    )
    element.setAttribute('aria-label', label)
    element.setAttribute('aria-describedby', this.#hint.id)
    element.addEventListener('input', () => {
      this.#touched = true
      this.#write(this.#control.read())
    })
    this.dom = make(
      'span',
      { class: 'gpmi-fact-form', role: 'group', 'aria-label': label },
      element,
      button('gpmi-button', messages.fact.done, () => this.#finish()),
      this.#hint,
    )
    this.dom.addEventListener('keydown', (event) => this.#keydown(event))
  }

  focus(): void {
    const { element } = this.#control
    element.focus()
    if (element instanceof HTMLInputElement && element.type === 'text') element.select()
  }

  /** Shows what was undone or done again while the person is in the form. */
  refresh(): void {
    if (!this.#writing) this.#show(this.#edit.value)
  }

  #show(value: FactValue): void {
    if (value === this.#last) return
    this.#last = value
    this.#touched = false
    this.#control.show(value)
  }

  /** The person goes elsewhere: what they made of it stays. */
  leave(): void {
    this.#write(this.#control.readLast())
    this.#closed(false)
  }

  #write(value: FactValue | null): void {
    if (value === null || value === this.#last || !this.#touched) return
    this.#last = value
    this.#writing = true
    try {
      this.#edit.write(value)
    } finally {
      this.#writing = false
    }
  }

  /** Enter, or the button. What is not what is asked is written, and said first. */
  #finish(): void {
    const { element, problem } = this.#control
    const said = problem()
    if (said !== null && element.getAttribute('aria-invalid') !== 'true') {
      this.#hint.textContent = said
      this.#hint.classList.add('gpmi-problem')
      element.setAttribute('aria-invalid', 'true')
      element.focus()
      this.#context.options.announce(said)
      return
    }
    this.#write(this.#control.readLast())
    this.#closed(true)
  }

  #keydown(event: KeyboardEvent): void {
    if (event.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      this.#edit.revert()
      this.#closed(true)
    } else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault()
      this.#finish()
    }
  }
}

function controlFor(context: SurfaceContext, definition: FactDefinition | undefined): Control {
  switch (definition?.kind) {
    case 'choice':
    case 'yes-no':
      return choiceControl(context, definition.kind === 'choice' ? definition.choices : null)
    case 'date':
      return dateControl()
    case 'amount':
      return numberControl('decimal', amountOf, context.messages.fact.notANumber)
    case 'count':
      return numberControl('numeric', countOf, context.messages.fact.notACount)
    default:
      return textControl()
  }
}

function input(type: 'text' | 'date', inputmode: string | null = null): HTMLInputElement {
  const maxlength = type === 'text' ? String(FACT_MAX_LENGTH) : null
  return make('input', { class: 'gpmi-input', type, inputmode, maxlength, autocomplete: 'off' })
}

function textControl(): Control {
  const element = input('text')
  const read = () => element.value.trim()
  return {
    element,
    read,
    readLast: read,
    show: (value) => {
      element.value = String(value)
    },
    problem: () => null,
  }
}

function dateControl(): Control {
  const element = input('date')
  return {
    element,
    read: () => finishedDate(element),
    readLast: () => leftDate(element),
    show: (value) => {
      element.value = String(value)
    },
    problem: () => null,
  }
}

/** An amount or how many. What is none, such as "about 250", stays as it was written. */
function numberControl(
  inputmode: 'decimal' | 'numeric',
  numberOf: (written: string) => number | null,
  refusal: string,
): Control {
  const element = input('text', inputmode)
  const read = () => numberOf(element.value) ?? element.value.trim()
  return {
    element,
    read,
    readLast: read,
    show: (value) => {
      element.value = typeof value === 'number' ? String(value).replace('.', ',') : String(value)
    },
    problem: () => {
      const value = read()
      return typeof value === 'string' && value !== '' ? refusal : null
    },
  }
}

/** @param named the choices with their names; null for yes or no */
function choiceControl(
  { messages, contractLanguage }: SurfaceContext,
  named: Readonly<Record<string, PartialText>> | null,
): Control {
  const { yes, no, nothing } = messages.fact
  const choices: Readonly<Record<string, string>> = named
    ? Object.fromEntries(
        Object.entries(named).map(([value, text]) => [value, textIn(text, contractLanguage).text]),
      )
    : { yes, no }
  const element = make(
    'select',
    { class: 'gpmi-input' },
    make('option', { value: '' }, `– ${nothing} –`),
  )
  for (const [value, text] of Object.entries(choices))
    element.append(make('option', { value }, text))
  const read = () => (named || element.value === '' ? element.value : element.value === 'yes')
  return {
    element,
    read,
    readLast: read,
    show: (value) => {
      element.value = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
    },
    problem: () => null,
  }
}
