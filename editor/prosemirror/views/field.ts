import type { JoinedEdits } from '../binding/index.ts'
import { make, setAttribute } from '../dom.ts'
import { dateText } from '../fact-text.ts'
import type { SurfaceContext } from '../surface-context.ts'
import { finishedDate, leftDate } from './date-control.ts'

/**
 * A small labelled control that shows and writes one attribute of a block: at each change, while it is
 * typed or composed. From entering it until leaving it is one step to undo.
 */
export interface Field {
  readonly dom: HTMLElement
  readonly control: HTMLInputElement | HTMLSelectElement
  /** Shows a value that came from the document. What the person is composing is left alone. */
  show(value: string): void
  /** New texts, or another right to write. */
  paint(label: string, editable: boolean): void
}

interface FieldOptions {
  readonly className: string
  /** Writes what the person filled in. */
  readonly write: (value: string) => void
}

function field(
  context: SurfaceContext,
  control: HTMLInputElement | HTMLSelectElement,
  { className, write }: FieldOptions,
  suggestions?: HTMLDataListElement,
): Field {
  const label = make('span', { class: 'gpmi-label' })
  const dom = make('label', { class: `gpmi-field ${className}` }, label, control)
  if (suggestions) dom.append(suggestions)
  const isDate = control instanceof HTMLInputElement && control.type === 'date'
  let composing = false
  let edits: JoinedEdits | null = null
  let shown = ''
  function put(value: string): void {
    shown = value
    edits ??= context.joinedEdits()
    edits.run(() => write(value))
  }
  /** A browser writes a date as its device does: on paper stand the words of `data-date`. */
  function mark(): void {
    const { value } = control
    setAttribute(control, 'data-blank', value === '')
    if (isDate) setAttribute(dom, 'data-date', dateText(value, context.contractLanguage))
  }
  control.addEventListener('compositionstart', () => {
    composing = true
  })
  control.addEventListener('compositionend', () => {
    composing = false
  })
  control.addEventListener('input', () => {
    mark()
    const value = isDate ? finishedDate(control) : control.value
    if (value !== null) put(value)
  })
  control.addEventListener('blur', () => {
    if (isDate && finishedDate(control) !== shown) {
      const value = leftDate(control)
      control.value = value ?? shown
      if (value !== null) put(value)
      mark()
    }
    edits = null
  })
  return {
    dom,
    control,
    show(value) {
      // What is half filled in stays, as long as nobody else wrote there.
      if (composing || value === shown) return
      shown = value
      if (control.value === value) return
      const { selectionStart, selectionEnd } = control instanceof HTMLInputElement ? control : {}
      control.value = value
      mark()
      // Someone else changed it while this person is in it: the caret stays where it was.
      if (selectionStart != null && selectionEnd != null && control.matches(':focus')) {
        ;(control as HTMLInputElement).setSelectionRange(selectionStart, selectionEnd)
      }
    },
    paint(text, editable) {
      if (label.textContent !== text) label.textContent = text
      mark()
      if (control instanceof HTMLSelectElement) control.disabled = !editable
      else control.readOnly = !editable
    },
  }
}

/** A line of text, with suggestions when `suggest` gives some; asked again each time it gets the focus. */
export function textField(
  context: SurfaceContext,
  options: FieldOptions & {
    readonly suggest?: () => readonly string[]
    readonly maxLength: number
  },
): Field {
  const input = make('input', {
    type: 'text',
    class: 'gpmi-input',
    autocomplete: 'off',
    maxlength: String(options.maxLength),
  })
  const { suggest } = options
  if (!suggest) return field(context, input, options)
  const list = make('datalist', { id: context.uniqueId() })
  input.setAttribute('list', list.id)
  const fill = () =>
    list.replaceChildren(...[...new Set(suggest())].map((value) => make('option', { value })))
  input.addEventListener('focus', fill)
  return field(context, input, options, list)
}

/** A date, with the browser's own control. */
export function dateField(context: SurfaceContext, options: FieldOptions): Field {
  return field(context, make('input', { type: 'date', class: 'gpmi-input' }), options)
}

/** A choice out of a few. Its names are given again when the language changes. */
export function choiceField(
  context: SurfaceContext,
  options: FieldOptions & { readonly names: () => readonly (readonly [string, string])[] },
): Field {
  const select = make('select', { class: 'gpmi-input' })
  const made = field(context, select, options)
  function names(): void {
    const { value } = select
    select.replaceChildren(
      ...options.names().map(([choice, name]) => make('option', { value: choice }, name)),
    )
    select.value = value
  }
  names()
  return {
    ...made,
    paint(label, editable) {
      names()
      made.paint(label, editable)
    },
  }
}
