import { svg } from 'lit'
import type { Language } from '../../schemas/basics/index.ts'
import { panelTexts } from '../messages/panels/index.ts'
import type { MenuEntry } from './views/menu.ts'

/** A door, and an arrow that goes out of it; drawn on the grid of the other signs. */
const sign = svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M14 8V4H4v16h10v-4M9 12h11M16.5 8.500 20 12l-3.500 3.500" /></svg>`

/** Signing out, in the menu; the page says what it does before it is done. */
export function signOutEntry(language: Language, run: () => void): MenuEntry {
  return { name: 'sign-out', icon: sign, text: panelTexts(language).signOut, run }
}
