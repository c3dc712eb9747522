import type { SetAsideText } from '../../schemas/api/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { ApiProblem } from '../api/index.ts'
import type { LatePanel } from '../findings/index.ts'
import type { ContractCommands, Person, RemotePresence } from '../prosemirror/index.ts'
import type { ConnectionState } from '../sync/index.ts'
import type { OutlineItem } from './outline.ts'

/** What the toolbar shows of the text at the caret. */
export interface ToolState {
  readonly undo: boolean
  readonly redo: boolean
  readonly strong: boolean
  readonly em: boolean
  readonly style: 'plain' | 'heading' | 'bullet' | 'number'
}

export const noTools: ToolState = {
  undo: false,
  redo: false,
  strong: false,
  em: false,
  style: 'plain',
}

/** What an open contract tells the element. */
export interface SessionEvents {
  /** There is something to show in the mount. */
  ready(): void
  state(state: ConnectionState): void
  people(others: readonly RemotePresence[]): void
  joined(person: Person): void
  left(person: Person): void
  setAside(texts: readonly SetAsideText[]): void
  /** The server went back to a backup: what it had confirmed may be gone. */
  restored(): void
  outline(items: readonly OutlineItem[]): void
  /** The caret went to another section. */
  place(section: string | null): void
  tools(state: ToolState): void
  announce(text: string): void
  /** What is shown beside the text and came after it. */
  panels(panels: readonly LatePanel[]): void
  /** Opens one of those, or with null closes what lies over the text. Resolves when that is done. */
  openPanel(name: LatePanel['name'] | null): Promise<void>
  /** The contract cannot be shown, or not any more. */
  failed(problem: ApiProblem): void
}

/** An open contract, in reading or in writing. The element talks to the text through this alone. */
export interface Session {
  /** Null in the reading view. */
  readonly commands: ContractCommands | null
  /** Keeps the text from being changed while it is read, without closing the connection. */
  setReading(reading: boolean): void
  setLanguage(language: Language): void
  /** Brings a block into view; in writing the caret goes there too. */
  goTo(block: string): void
  /** Brings the text where someone is into view. False: it is not known where. */
  goToPerson(participant: string): boolean
  /** "Kijk hier": points the others to where the caret is. */
  point(): void
  /** Puts the focus in the text. */
  focus(): void
  /** Puts a text that was set aside back in the contract, near where it stood. */
  putBack(text: SetAsideText): Promise<boolean>
  drop(text: SetAsideText): Promise<boolean>
  /** True while closing the page could lose something that was written here. */
  hasUnsaved(): boolean
  /** Tries again after a stop or after signing in. */
  again(): void
  /** To be called after the element was moved. */
  updateRoot(): void
  destroy(): void
}
