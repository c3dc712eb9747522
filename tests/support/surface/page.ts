/**
 * Runs in Chromium: opens editing surfaces on shared documents in one page, for tests. The documents of
 * one `open` share everything at once, or when `flush` is called while they are held.
 */
import { TextSelection } from 'prosemirror-state'
import * as Y from 'yjs'
import { loadTexts } from '../../../editor/messages/index.ts'
import type { ContractView, Person } from '../../../editor/prosemirror/index.ts'
import { createContractView } from '../../../editor/prosemirror/index.ts'
import { tokenStyles } from '../../../editor/styles/tokens.ts'
import { study } from '../../../plugins/contract-types/index.ts'
import { startingBody } from '../../../plugins/kit/index.ts'
import type { Language } from '../../../schemas/basics/index.ts'
import {
  type BlockToWrite,
  type CanonicalContract,
  newMeta,
  readContract,
  writeContract,
} from '../../../schemas/document/index.ts'
import { seededRandom } from '../random.ts'

export interface OpenOptions {
  /** The body; without it the starting body of a study contract. */
  readonly body?: readonly BlockToWrite[]
  readonly facts?: Readonly<Record<string, { readonly value: string | number | boolean }>>
  readonly language?: Language
  readonly contractLanguage?: Language
  readonly editable?: boolean
  /** How many people look at the same document, each in a surface of its own. */
  readonly people?: number
  /** Where it stands: in the page, or in a shadow root of someone else's. */
  readonly inside?: 'document' | 'shadow'
}

export interface OpenedSurface {
  readonly view: ContractView
  readonly doc: Y.Doc
  readonly host: HTMLElement
  readonly said: string[]
  readonly places: { block: string | null; section: string | null }[]
  presence: { cursor: unknown; pointing: unknown } | null
}

// They are in this bundle, so they are there before a test asks for anything.
loadTexts('nl', 'fr', 'de').catch(reportError)

const names = { client: 'Amina', centre: 'Het OCMW', third: 'De school' }

function open(options: OpenOptions = {}): OpenedSurface[] {
  const random = seededRandom(7)
  const origin = new Y.Doc()
  origin.clientID = 1
  const language = options.contractLanguage ?? 'nl'
  writeContract(
    origin,
    {
      meta: newMeta('study', study.version, language),
      body: options.body ?? startingBody(study, language, () => 'a'.repeat(64)).body,
      facts: options.facts ?? {},
    },
    random.bytes,
  )
  const start = Y.encodeStateAsUpdate(origin)
  const opened = Array.from({ length: options.people ?? 1 }, (_, index) => {
    const doc = new Y.Doc()
    doc.clientID = 10 + index
    Y.applyUpdate(doc, start, 'remote')
    const host = document.createElement('main')
    document.body.append(host)
    let mount = host
    if (options.inside === 'shadow') {
      mount = document.createElement('div')
      host.attachShadow({ mode: 'open' }).append(mount)
    }
    const surface: OpenedSurface = {
      doc,
      host,
      said: [],
      places: [],
      presence: null,
      view: createContractView({
        mount,
        doc,
        definition: study,
        contractLanguage: language,
        language: options.language ?? 'nl',
        editable: options.editable ?? true,
        partyName: (party) => names[party],
        people: () => [
          { name: 'Amina', party: 'client' },
          { name: 'Sara Peeters', party: 'centre' },
        ],
        announce: (text) => surface.said.push(text),
        onPresence: (presence) => {
          if (surface) surface.presence = presence
        },
        onPlace: (place) => surface.places.push(place),
        random: random.bytes,
      }),
    }
    return surface
  })
  for (const { doc } of opened) {
    doc.on('update', (update: Uint8Array, from: unknown) => {
      if (from === 'remote') return
      if (held) waiting.push([doc, update])
      else deliver(doc, update)
    })
  }
  function deliver(from: Y.Doc, update: Uint8Array): void {
    for (const { doc } of opened) if (doc !== from) Y.applyUpdate(doc, update, 'remote')
  }
  flushes.push(() => {
    for (const [from, update] of waiting.splice(0)) deliver(from, update)
  })
  surfaces.push(...opened)
  return opened
}

let held = false
const waiting: [Y.Doc, Uint8Array][] = []
const flushes: (() => void)[] = []
const surfaces: OpenedSurface[] = []

/** What a test may ask of the page, as `window.bench`. */
export const bench = {
  open,
  surfaces,
  hold: (): void => {
    held = true
  },
  flush: (): void => {
    held = false
    for (const flush of flushes) flush()
  },
  /** The contract as the document of a surface has it. */
  read: (index = 0): CanonicalContract => readContract(surfaces[index]!.doc),
  /** Puts the caret at an offset in the text of a block, or selects from one to another. */
  caret(block: string, offset = 0, toBlock = block, toOffset = offset, index = 0): void {
    const { view } = surfaces[index]!.view
    const at = (id: string, where: number): number => {
      let found = -1
      view.state.doc.descendants((node, pos) => {
        if (node.attrs.id === id)
          found = pos + 1 + (where < 0 ? node.content.size + 1 + where : where)
        return found < 0
      })
      return found
    }
    view.dispatch(
      view.state.tr.setSelection(
        TextSelection.create(view.state.doc, at(block, offset), at(toBlock, toOffset)),
      ),
    )
    view.focus()
  },
  person: (look: number, name: string): Person => ({ id: name, name, role: 'worker', look }),
}

const style = document.createElement('style')
style.textContent = `${tokenStyles(':root')} body { margin: 0; background: var(--gpmi-paper); } main { display: block; max-width: 60rem; margin: 24px auto; }`
document.head.append(style)
;(globalThis as unknown as { bench: typeof bench }).bench = bench
