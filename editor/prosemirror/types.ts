import type { Node } from 'prosemirror-model'
import type { Decoration, EditorView } from 'prosemirror-view'
import type * as Y from 'yjs'
import type { ContractType } from '../../plugins/kit/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { Role } from '../../schemas/contract/index.ts'
import type { BlockToWrite, Fact, FactValue } from '../../schemas/document/index.ts'

/** Someone who is here now, as the server vouches for. */
export interface Person {
  /** The participant; one person with two tabs is one participant. */
  readonly id: string
  readonly name: string
  readonly role: Role
  /** 0 to 5: people are told apart by colour and shape and name. */
  readonly look: number
}

/** What the text shows of the others. Positions are Yjs relative positions as JSON. */
export interface RemotePresence {
  /** The Yjs client id of that session. */
  readonly client: number
  readonly person: Person
  readonly cursor: { readonly anchor: unknown; readonly head: unknown } | null
  /** "Look here": the block to which this person points others, and a number that rises each time. */
  readonly pointing: { readonly block: string; readonly count: number } | null
}

/** What the editing surface needs of its surroundings. */
export interface ContractViewOptions {
  /** An element in light DOM; the surface fills it and owns what is inside. */
  readonly mount: HTMLElement
  readonly doc: Y.Doc
  readonly definition: ContractType
  /** The language of the contract: its questions, wording and facts. */
  readonly contractLanguage: Language
  /** The language of the screen around it. */
  readonly language: Language
  readonly editable: boolean
  /** The name to show for a party, in a language: "Amina", "Het OCMW", "Le CPAS". */
  readonly partyName: (party: 'client' | 'centre' | 'third', language: Language) => string
  /** Names to offer for who does something. */
  readonly people: () => readonly {
    readonly name: string
    readonly party: 'client' | 'centre' | 'third'
  }[]
  /** Says something politely to a screen reader. */
  readonly announce: (text: string) => void
  /** The own caret or pointing changed: tell the others. */
  readonly onPresence: (presence: {
    readonly cursor: RemotePresence['cursor']
    readonly pointing: RemotePresence['pointing']
  }) => void
  /** The block in which the caret is changed (for the outline and the phone's section view). */
  readonly onPlace?: (place: {
    readonly block: string | null
    readonly section: string | null
  }) => void
  readonly random: (length: number) => Uint8Array
}

/** What can be done with the text by name. Each asks when `dry`, and else does. */
export interface ContractCommands {
  readonly undo: Command
  readonly redo: Command
  readonly toggleMark: (mark: 'strong' | 'em') => Command
  readonly setStyle: (style: 'plain' | 'heading' | 'bullet' | 'number') => Command
  readonly addBlock: (section: string, block: BlockToWrite) => Command
}

/** What belongs to one promise and is not of the surface itself: a row at its foot. */
export interface CardPart {
  readonly dom: HTMLElement
  /** Shows the attributes of the promise as they are now. */
  show(attributes: Readonly<Record<string, string>>, editable: boolean): void
}

/** What comes once the text is open, from another part of the editor. */
export interface SurfaceParts {
  /** Stands in the handle of the block where the person is. */
  readonly atBlock: HTMLElement
  /** The handle stands at another block now, or nowhere. */
  readonly moved: (block: string | null) => void
  /** @param write writes the answer of the client, as an edit that can be undone */
  readonly card: (write: (feasible: string) => void) => CardPart
}

/** @returns whether it can be, or was, done */
export type Command = (dry?: boolean) => boolean

/** The editing surface. Everything else in the editor talks to the text through this. */
export interface ContractView {
  readonly view: EditorView
  /** The shared document that it shows. */
  readonly doc: Y.Doc
  readonly commands: ContractCommands
  setEditable(editable: boolean): void
  setLanguage(language: Language): void
  /** Shows the others' carets and where they point. */
  setPresence(others: readonly RemotePresence[]): void
  /** Brings a block into view and puts the caret (or the focus) there. */
  goTo(block: string): void
  /** Points the others to the block of the caret, or to the one given. */
  pointTo(block?: string): void
  fact(key: string): Fact | undefined
  setFact(key: string, value: FactValue): void
  /** Adds what comes later to the text. Once. */
  addParts(parts: SurfaceParts): void
  /** Puts buttons in the handle of the block where the person is, and says at which block it stands. Once. */
  addToHandle(buttons: readonly HTMLElement[], moved: (block: string | null) => void): void
  /** Marks places in the text; the marks of a layer go along with it until they are set anew. */
  setMarks(
    make: (doc: Node, decoration: typeof Decoration) => Decoration[],
    layer?: 'todo' | 'wording' | 'asked' | 'authors' | 'partner',
  ): void
  /**
   * Puts blocks in a section or a goal, or in the body when `into` is null: after the child with that id,
   * at the start when `after` is null, in its usual place when it is left out. The caret goes there.
   * @returns false when there is no such place, or nothing may be written
   */
  insert(
    into: string | null,
    after: string | null | undefined,
    blocks: readonly BlockToWrite[],
  ): boolean
  /** Does edits that are undone together, and nothing else with them. */
  together(edit: () => void): void
  /** What stood in the block where the person was, when others took it away; until it is told. */
  lost: string | null
  /** Set by who tells the person. */
  onLost: (() => void) | null
  /** To be called after the element was moved to another document or shadow root. */
  updateRoot(): void
  destroy(): void
}
