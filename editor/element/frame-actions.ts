import type { SetAsideText } from '../../schemas/api/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import { elementTexts } from '../messages/index.ts'
import type { FrameActions, ScreenState } from './frame.ts'
import type { OpenedContract } from './opened-contract.ts'
import type { PanelName } from './views/side-panel.ts'

/** What the actions need of the element. */
export interface Desk {
  language(): Language
  opened(): OpenedContract | null
  screen(): ScreenState
  /** One question at a time is shown. */
  oneSection(): boolean
  show(parts: Partial<ScreenState>): void
  choosePanel(panel: PanelName | null): void
  announce(text: string): void
  retry(): void
  /** Brings the top of the text into view, after it was rendered. */
  toTop(): void
  readonly window: Window | null
}

/** What happens when someone presses something around the text. */
export function frameActions(desk: Desk): FrameActions {
  const texts = () => elementTexts(desk.language())
  const session = () => desk.opened()?.session ?? null

  async function dispose(
    text: SetAsideText,
    done: string,
    first: () => Promise<boolean>,
  ): Promise<void> {
    if (!(await first())) return
    await session()?.drop(text)
    desk.show({ asking: null })
    desk.announce(done)
  }

  return {
    show: desk.show,
    openPanel: desk.choosePanel,
    setReading(reading) {
      desk.show({ reading })
      session()?.setReading(reading)
      desk.toTop()
    },
    goToSection(item) {
      const opened = desk.opened()
      if (!opened) return
      opened.goToSection(item.id)
      desk.show({ sheet: null })
      const { outline } = opened.state
      const place = outline.findIndex(({ id }) => id === item.id) + 1
      desk.announce(texts().announce.section(item.title, place, outline.length))
      if (desk.oneSection()) desk.toTop()
      else opened.session?.goTo(item.id)
    },
    goToPerson(participant) {
      desk.show({ sheet: null })
      session()?.goToPerson(participant)
    },
    run(tool) {
      const open = session()
      if (!open?.commands) return
      if (tool === 'point') open.point()
      else if (tool === 'undo' || tool === 'redo') open.commands[tool]()
      else {
        open.commands.toggleMark(tool)()
        open.focus()
      }
    },
    setStyle(style) {
      const open = session()
      open?.commands?.setStyle(style)()
      open?.focus()
    },
    focusText: () => session()?.focus(),
    again: desk.retry,
    sawRestored: () => desk.opened()?.sawRestored(),
    reload: () => desk.window?.location.reload(),
    print: () => desk.window?.print(),
    copy(text, done) {
      desk.window?.navigator.clipboard
        ?.writeText(text.text)
        .then(() => desk.announce(done))
        .catch(reportError)
    },
    putBack(text, done) {
      dispose(text, done, async () => session()?.putBack(text) ?? false).catch(reportError)
    },
    drop(text, done) {
      dispose(text, done, async () => true).catch(reportError)
    },
  }
}
