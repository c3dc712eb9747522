import { Plugin, type PluginKey } from 'prosemirror-state'
import type { Later } from '../later.ts'

/**
 * Stands in the place of a plugin whose code is fetched later. Until then its state is what it is when
 * there is nothing to show; from then on it does all that the plugin does.
 * @param make makes the plugin, once
 */
export function standIn<State, Code>(
  key: PluginKey<State>,
  empty: State,
  late: Later<Code>,
  make: (code: Code) => Plugin<State>,
): Plugin<State> {
  let real: Plugin<State> | null = null
  late.whenThere((code) => {
    real = make(code)
  })
  return new Plugin<State>({
    key,
    state: {
      init: () => empty,
      apply: (tr, value, old, state) =>
        real ? real.spec.state!.apply.call(real, tr, value, old, state) : value,
    },
    props: {
      decorations: (state) => real?.props.decorations?.call(real, state),
      handleDOMEvents: {
        compositionend: (view, event) =>
          real?.props.handleDOMEvents?.compositionend?.call(real, view, event) ?? false,
      },
    },
    view(view) {
      let inner: ReturnType<NonNullable<Plugin['spec']['view']>> | undefined
      let gone = false
      late.whenThere(() => {
        if (!gone) inner = real?.spec.view?.call(real, view)
      })
      return {
        update: (now, before) => inner?.update?.(now, before),
        destroy() {
          gone = true
          inner?.destroy?.()
        },
      }
    },
  })
}
