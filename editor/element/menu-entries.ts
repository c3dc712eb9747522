import { elementTexts } from '../messages/index.ts'
import type { FrameProps } from './frame.ts'
import { withButton } from './frame-panels.ts'
import type { IconName } from './icons.ts'
import { signOutEntry } from './sign-out-entry.ts'
import type { MenuEntry } from './views/menu.ts'

/**
 * What stands in "Meer" now. On a phone first what helps to write; what the bar at its foot offers is not
 * said twice, so that all of it is in sight at once.
 */
export function menuEntries(props: FrameProps): readonly MenuEntry[] {
  const { contract, writes, screen, language, actions, signOut } = props
  const texts = elementTexts(language)
  const entries: MenuEntry[] = []
  const add = (icon: IconName, text: string, run: () => void): void => {
    entries.push({ name: icon, icon, text, run })
  }
  if (!screen.wide) {
    if (writes && !screen.reading) add('point', texts.tools.point, () => actions.run('point'))
    entries.push(...withButton(contract.panels).filter(({ bar }) => !bar))
    if (writes) add('aside', texts.aside.title, () => actions.openPanel('aside'))
  } else if (writes) {
    const other = screen.reading ? 'write' : 'read'
    add(other, texts.views[other], () => actions.setReading(!screen.reading))
  }
  add('print', texts.views.print, actions.print)
  if (!screen.wide) add('help', texts.help.title, () => actions.openPanel('help'))
  if (signOut) entries.push(signOutEntry(language, signOut))
  return entries
}
