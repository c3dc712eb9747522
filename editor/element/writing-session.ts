import * as Y from 'yjs'
import type { SetAsideText } from '../../schemas/api/index.ts'
import { blockIdOf, type Party, readContract } from '../../schemas/document/index.ts'
import type { Findings, ShownFindings } from '../findings/index.ts'
import type { RemotePresence } from '../prosemirror/index.ts'
import { type ContractView, createContractView } from '../prosemirror/index.ts'
import { openConnection } from '../sync/index.ts'
import type { OpenOptions } from './open-contract.ts'
import { outlineOf } from './outline.ts'
import type { Session } from './session.ts'
import { toolStateOf } from './tool-state.ts'

/** The outline follows the text after so long, in milliseconds: it reads the whole contract. */
const OUTLINE_PACE = 500
/** The toolbar follows the caret after so long, in milliseconds. */
const TOOLS_PACE = 50
/** After so long, in milliseconds, what comes once the text is open is fetched; and at most so long. */
const LATER = 600
const LATEST = 60_000
/** So long after a press put the focus in the text, the caret is where the press was, in milliseconds. */
const CARET_FOLLOWS = 100

/** Everything that writing takes: the connection, the surface on its document, and what they tell. */
export function openWriting(options: OpenOptions): Session {
  const { browser, changes, definition, events, mount, partyName, view: contract } = options
  let { language } = options
  let surface: ContractView | null = null
  let doc: Y.Doc | null = null
  let others: readonly RemotePresence[] = []
  let section: string | null = null
  let entering = false
  let entered = false
  let moved = false
  let pressed = false
  let reading = false
  let allowed = false
  let stopOutline: (() => void) | null = null
  let stopTools: (() => void) | null = null
  let stopEntering: (() => void) | null = null
  let stopLater: (() => void) | null = null
  let findings: Findings | null = null
  let unfinished: ShownFindings['unfinished'] = new Set()
  let closed = false

  const connection = openConnection({
    server: options.server,
    contract: options.contract,
    mode: 'write',
    getToken: options.getToken,
    browser,
    view: contract,
    localCopy: options.localCopy,
    events: {
      state(state) {
        allowed = state.kind !== 'read-only' && state.kind !== 'stopped'
        surface?.setEditable(allowed && !reading)
        findings?.refresh()
        events.state(state)
      },
      synced() {
        show(connection.doc)
        events.ready()
      },
      presence(now) {
        others = now
        surface?.setPresence(now)
        events.people(now)
      },
      setAside: events.setAside,
      replaced: show,
      restored: events.restored,
      joined: events.joined,
      left: events.left,
      changed: (what) => changes.tell(what),
    },
  })

  mount.addEventListener('focusin', enter)
  mount.ownerDocument.addEventListener('pointerdown', press, true)
  mount.ownerDocument.addEventListener('mousedown', press, true)

  function press(event: Event): void {
    pressed = event.composedPath().includes(mount)
  }

  /**
   * A press gives the text its focus first and its caret after that. What is told before and in between
   * is where the caret lay before anyone came, for anything that is set in the text tells it: on a phone
   * that takes away the question that is being pressed.
   */
  function enter({ target }: FocusEvent): void {
    if (entering || !(target instanceof Element) || !target.matches('.ProseMirror')) return
    entering = true
    if (moved && !pressed) arrive()
    else stopEntering = browser.after(CARET_FOLLOWS, arrive)
  }

  function arrive(): void {
    entered = true
    events.place(section)
  }

  /** Mounts the surface on a document; the page keeps its height meanwhile, so that nothing jumps. */
  function show(next: Y.Doc): void {
    mount.style.setProperty('--gpmi-keep-height', surface ? `${mount.offsetHeight}px` : null)
    hide()
    doc = next
    doc.on('update', changed)
    surface = createContractView({
      mount,
      doc,
      definition,
      contractLanguage: contract.language,
      language,
      editable: allowed && !reading,
      partyName,
      people: () => contract.participants.map(({ name, role }) => ({ name, party: partyOf(role) })),
      announce: events.announce,
      onPresence(presence) {
        connection.setPresence(presence)
        caretMoved()
      },
      onPlace(place) {
        section = place.section
        moved = true
        // Until the person is in the text the caret stands somewhere, but they are not there.
        if (entered) events.place(section)
      },
      random: browser.random,
    })
    findings?.attach(surface)
    if (!findings) fetchLater(LATER)
    surface.setPresence(others)
    moved = false
    mount.style.removeProperty('--gpmi-keep-height')
    readOutline()
  }

  function hide(): void {
    doc?.off('update', changed)
    surface?.destroy()
    surface = null
  }

  /** Fetches what the text can do without, once it is open; when that fails, again. */
  function fetchLater(wait: number): void {
    stopLater?.()
    stopLater = browser.after(wait, () => {
      import('./with-findings.ts')
        .then(({ openWithFindings }) =>
          openWithFindings({ ...options, ...events, contract, language, show: showFindings }),
        )
        .then((opened) => {
          if (closed) return opened.destroy()
          findings = opened
          findings.setLanguage(language)
          if (surface) findings.attach(surface)
        })
        .catch(() => {
          if (!closed) fetchLater(Math.min(wait * 2, LATEST))
        })
    })
  }

  function showFindings(shown: ShownFindings): void {
    const isOther = [...shown.unfinished].join() !== [...unfinished].join()
    unfinished = shown.unfinished
    events.panels(shown.panels)
    if (isOther) readOutline()
  }

  function changed(): void {
    findings?.changed()
    stopOutline ??= browser.after(OUTLINE_PACE, readOutline)
    caretMoved()
  }

  function readOutline(): void {
    stopOutline?.()
    stopOutline = null
    if (doc) events.outline(outlineOf(readContract(doc), definition, language, unfinished))
  }

  function caretMoved(): void {
    stopTools ??= browser.after(TOOLS_PACE, () => {
      stopTools = null
      if (surface) events.tools(toolStateOf(surface))
    })
  }

  /** The block in which a relative position lies, however deep. */
  function blockAt(position: unknown): string | null {
    if (!doc) return null
    const absolute = Y.createAbsolutePositionFromRelativePosition(
      Y.createRelativePositionFromJSON(position),
      doc,
    )
    let type: unknown = absolute?.type
    while (type instanceof Y.AbstractType) {
      if (type instanceof Y.XmlElement && type.nodeName !== 'fact') return blockIdOf(type)
      type = type.parent
    }
    return null
  }

  /** The section in which a text stood, else the one where the person is, else the first. */
  function sectionFor(text: SetAsideText): string | null {
    let found: string | null = null
    surface?.view.state.doc.forEach((node) => {
      const id = String(node.attrs.id ?? '')
      if (id === text.block) found = id
      node.descendants((child) => {
        if (text.block !== null && child.attrs.id === text.block) found = id
      })
    })
    const first = surface?.view.state.doc.firstChild?.attrs.id as string | undefined
    return found ?? section ?? first ?? null
  }

  return {
    get commands() {
      return surface?.commands ?? null
    },
    setReading(now) {
      reading = now
      surface?.setEditable(allowed && !reading)
      findings?.refresh()
    },
    setLanguage(next) {
      language = next
      surface?.setLanguage(next)
      findings?.setLanguage(next)
      readOutline()
    },
    goTo: (block) => surface?.goTo(block),
    goToPerson(participant) {
      const place = others.find(({ person, cursor }) => person.id === participant && cursor)?.cursor
      const block = place ? blockAt(place.head) : null
      if (block !== null) surface?.goTo(block)
      return block !== null
    },
    point: () => surface?.pointTo(),
    focus: () => surface?.view.focus(),
    async putBack(text) {
      const to = sectionFor(text)
      if (!surface || to === null) return false
      const lines = text.text.split(/\n+/).filter((line) => line.trim() !== '')
      const { commands } = surface
      return lines.every((line) => commands.addBlock(to, { type: 'paragraph', text: line })())
    },
    drop: (text) => connection.dropSetAside(text.id),
    hasUnsaved: () => connection.hasUnsaved(),
    again: () => connection.retry(),
    updateRoot() {
      surface?.updateRoot()
      findings?.updateRoot()
    },
    destroy() {
      closed = true
      stopLater?.()
      findings?.destroy()
      stopOutline?.()
      stopTools?.()
      stopEntering?.()
      mount.removeEventListener('focusin', enter)
      mount.ownerDocument.removeEventListener('pointerdown', press, true)
      mount.ownerDocument.removeEventListener('mousedown', press, true)
      hide()
      connection.close()
    },
  }
}

/** On whose side someone's promises stand: a support person is there for the client. */
function partyOf(role: string): Party {
  return role === 'worker' ? 'centre' : 'client'
}
