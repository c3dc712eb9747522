import { html, type TemplateResult } from 'lit'
import type { ElementTexts } from '../../messages/index.ts'
import { type IconName, icon } from '../icons.ts'
import { onToolbarKey } from '../roving.ts'
import type { ToolState } from '../session.ts'

export interface ToolsProps {
  readonly texts: ElementTexts
  readonly state: ToolState
  /** "Ctrl" or "⌘", as on the keyboard of this device. */
  readonly modifier: string
  readonly run: (tool: Tool) => void
  readonly setStyle: (style: ToolState['style']) => void
  /** Escape: back to the text. */
  readonly back: () => void
}

export type Tool = 'undo' | 'redo' | 'strong' | 'em' | 'point'

const keys: Readonly<Record<Tool, string>> = {
  undo: 'Z',
  redo: 'Y',
  strong: 'B',
  em: 'I',
  point: '',
}

/** The few things that can be done to text. One stop of the Tab key; arrows go between them. */
export function tools(props: ToolsProps): TemplateResult {
  const { texts, state } = props
  const named = texts.tools
  const styles: readonly ToolState['style'][] = ['plain', 'heading', 'bullet', 'number']

  function tool(name: Tool, sign: IconName, pressed: boolean | null, enabled = true) {
    const hint =
      keys[name] === '' ? '' : named.withKey(named[name], `${props.modifier}+${keys[name]}`)
    return html`
      <button
        type="button"
        data-tool=${name}
        tabindex=${name === 'undo' ? 0 : -1}
        title=${hint}
        aria-pressed=${pressed === null ? (undefined as unknown as string) : String(pressed)}
        aria-disabled=${String(!enabled)}
        @mousedown=${(event: Event) => event.preventDefault()}
        @click=${() => {
          if (enabled) props.run(name)
        }}
      >
        ${icon(sign)}<span>${named[name]}</span>
      </button>
    `
  }

  return html`
    <div
      class="tools"
      role="toolbar"
      part="tools"
      aria-label=${texts.regions.tools}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Escape') props.back()
        else onToolbarKey(event)
      }}
    >
      ${tool('undo', 'undo', null, state.undo)} ${tool('redo', 'redo', null, state.redo)}
      <span class="divide" aria-hidden="true"></span>
      ${tool('strong', 'strong', state.strong)} ${tool('em', 'em', state.em)}
      <select
        tabindex="-1"
        aria-label=${named.style}
        .value=${state.style}
        @change=${(event: Event) => {
          props.setStyle((event.target as HTMLSelectElement).value as ToolState['style'])
        }}
      >
        ${styles.map(
          (style) =>
            html`<option value=${style} ?selected=${style === state.style}>${named[style]}</option>`,
        )}
      </select>
      <span class="divide" aria-hidden="true"></span>
      ${tool('point', 'point', null)}
    </div>
  `
}
