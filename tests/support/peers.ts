/** Any number of people with an editor each, and a network that delivers when it is told to. */
import * as Y from 'yjs'
import { HeadlessEditor } from './headless-editor.ts'
import type { SeededRandom } from './random.ts'

export class Peers {
  readonly editors: HeadlessEditor[] = []
  /** For each peer, what has not reached it yet. */
  private readonly inboxes: Uint8Array[][] = []
  private nextClient: number
  private delivering = false

  constructor(start: Y.Doc, count: number) {
    this.nextClient = 100
    for (let at = 0; at < count; at++) {
      this.inboxes.push([])
      this.open(at, Y.encodeStateAsUpdate(start))
    }
  }

  private open(at: number, state: Uint8Array): void {
    const doc = new Y.Doc()
    doc.clientID = this.nextClient++
    Y.applyUpdate(doc, state, 'remote')
    this.editors[at] = new HeadlessEditor(doc, { captureTimeout: 1e9 })
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'remote') return
      if (this.delivering)
        throw new Error('Expected nothing to be written because of a remote change')
      for (const [to, inbox] of this.inboxes.entries()) if (to !== at) inbox.push(update)
    })
  }

  /** Closes an editor and opens a new one on what its document held. */
  reload(at: number): void {
    const editor = this.editors[at]!
    const state = Y.encodeStateAsUpdate(editor.doc)
    editor.destroy()
    this.open(at, state)
  }

  /** Delivers one waiting update to a peer, in whatever order chance has. @returns whether there was one */
  deliver(at: number, random: SeededRandom): boolean {
    const inbox = this.inboxes[at]!
    if (inbox.length === 0) return false
    const [update] = inbox.splice(random.below(Math.min(4, inbox.length)), 1)
    this.apply(at, update!)
    return true
  }

  /** Delivers several waiting updates as one, as a server does after a disconnect. */
  deliverTogether(at: number): void {
    const waiting = this.inboxes[at]!.splice(0)
    if (waiting.length > 0) this.apply(at, Y.mergeUpdates(waiting))
  }

  private apply(at: number, update: Uint8Array): void {
    this.delivering = true
    try {
      Y.applyUpdate(this.editors[at]!.doc, update, 'remote')
    } finally {
      this.delivering = false
    }
  }

  deliverAll(random: SeededRandom): void {
    for (let busy = true; busy; ) {
      busy = false
      for (const at of this.editors.keys()) while (this.deliver(at, random)) busy = true
    }
  }

  destroy(): void {
    for (const editor of this.editors) editor.destroy()
  }
}

/** What is live in the text and the facts and was written by others than this client, by its id. */
export function liveOthers(doc: Y.Doc, own: number): Map<string, string> {
  const live = new Map<string, string>()
  function visitItem(item: Y.Item): void {
    const { client, clock } = item.id
    const { content } = item
    if (item.deleted) return
    if (content instanceof Y.ContentType) visit(content.type)
    if (client === own || content instanceof Y.ContentFormat) return
    if (content instanceof Y.ContentString) {
      for (let at = 0; at < item.length; at++) live.set(`${client}/${clock + at}`, content.str[at]!)
    } else live.set(`${client}/${clock}`, item.parentSub ?? content.constructor.name)
  }
  function visit(type: Y.AbstractType<unknown>): void {
    for (let item = type._start; item !== null; item = item.right) visitItem(item)
    for (const item of type._map.values()) visitItem(item)
  }
  visit(doc.getXmlFragment('body') as unknown as Y.AbstractType<unknown>)
  visit(doc.getMap('facts') as Y.AbstractType<unknown>)
  return live
}
