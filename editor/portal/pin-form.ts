import { html, nothing, type TemplateResult } from 'lit'
import { PIN_LENGTH } from '../../schemas/contract/index.ts'
import type { InvitationTexts } from '../messages/invitation/index.ts'

export interface PinForm {
  readonly texts: InvitationTexts
  /** Twice, to choose one; once, to come in. */
  readonly twice: boolean
  readonly shown: boolean
  readonly busy: boolean
  /** What is not in order, at the first field. */
  readonly wrong: string
  readonly onShown: (shown: boolean) => void
  readonly onSubmit: (given: { pin: string; again: string; shared: boolean }) => void
}

/**
 * Asks for a PIN. The fields are no fields of a password, because a browser would offer to keep it, also
 * on a computer of many; the digits are hidden all the same. Who says nothing is on a device of many.
 */
export function pinForm(form: PinForm): TemplateResult {
  const { texts, twice, wrong, busy } = form
  const { choose, enter, device } = texts
  return html`<form
    class="pins"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault()
      if (busy) return
      const data = new FormData(event.currentTarget as HTMLFormElement)
      const given = (name: string): string => String(data.get(name) ?? '').replaceAll(/\s/g, '')
      form.onSubmit({
        pin: given('pin'),
        again: given('again'),
        shared: data.get('device') === 'shared',
      })
    }}
  >
    ${field('pin', twice ? choose.pin : enter.pin, twice ? choose.hint : '', form)}
    ${twice ? field('again', choose.again, '', { ...form, wrong: '' }) : nothing}
    <label class="show">
      <input
        type="checkbox"
        .checked=${form.shown}
        @change=${(event: Event) => form.onShown((event.target as HTMLInputElement).checked)}
      />
      ${texts.show}
    </label>
    <fieldset>
      <legend>${device.legend}</legend>
      ${choice('own', device.own, device.ownHint, false)}
      ${choice('shared', device.shared, device.sharedHint, true)}
    </fieldset>
    <button type="submit" class="main" aria-disabled=${String(busy)}>
      ${busy ? texts.busy : twice ? choose.go : enter.go}
    </button>
    ${wrong === '' ? nothing : html`<p class="hidden" role="alert">${wrong}</p>`}
  </form>`
}

function field(
  name: string,
  label: string,
  hint: string,
  { wrong, shown }: PinForm,
): TemplateResult {
  const described = [wrong !== '' && `${name}-wrong`, hint !== '' && `${name}-hint`]
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${hint === '' ? nothing : html`<p class="hint" id=${`${name}-hint`}>${hint}</p>`}
    ${wrong === '' ? nothing : html`<p class="wrong" id=${`${name}-wrong`}>${wrong}</p>`}
    <input
      id=${name}
      name=${name}
      class="pin"
      data-shown=${String(shown)}
      type="text"
      inputmode="numeric"
      autocomplete="off"
      spellcheck="false"
      maxlength=${PIN_LENGTH + 4}
      aria-invalid=${wrong === '' ? nothing : 'true'}
      aria-describedby=${described.filter(Boolean).join(' ') || nothing}
    />
  </div>`
}

function choice(value: string, label: string, hint: string, checked: boolean): TemplateResult {
  return html`<label class="choice">
    <input type="radio" name="device" value=${value} ?checked=${checked} />
    <strong>${label}</strong>
    <span class="hint">${hint}</span>
  </label>`
}
