/**
 * An open contract, kept in step with the server: opening and opening again, what is saved, what is
 * set aside. What happens at each close code is the table in `SPEC.md`.
 *
 * Each attempt asks for a ticket over HTTP and opens the socket with it. When the server's document
 * is no longer ours to add to (refused, another epoch, another role), a second document is loaded
 * beside the one on the screen; only when it is there is the first one's unsent text set aside and
 * the second shown. So what is typed in the meantime is set aside too, and nobody sees an empty page.
 *
 * This file holds all transitions together, so that an order of events can be read in one place.
 */
import type * as Y from 'yjs'
import type { ContractView, SetAsideText } from '../../schemas/api/index.ts'
import { newId, unreachable } from '../../schemas/basics/index.ts'
import { DOCUMENT_SCHEMA } from '../../schemas/document/index.ts'
import { afterClose, type CloseCode } from '../../schemas/sync/index.ts'
import { type ApiClient, type ApiProblem, createApiClient } from '../api/index.ts'
import { waitBefore } from './backoff.ts'
import { CalmState } from './calm-state.ts'
import {
  afterEvent,
  type ConnectionEvent,
  hasUnsent,
  isOnDevice,
  newConnection,
  stateOf,
} from './connection-state.ts'
import { type Orphans, Outbox } from './outbox.ts'
import { openOutboxStore } from './outbox-store.ts'
import { Presence } from './presence.ts'
import { coveredBy, offeredTexts } from './set-aside.ts'
import { SharedSession } from './shared-session.ts'
import type { Connection, ConnectionOptions, ConnectionState, OwnPresence } from './types.ts'
import { textOfUpdates, type UnsentText, unsentText } from './unsent-text.ts'

/** A socket that does not open within this time is given up, in milliseconds. */
const OPENING = 20_000
/** A line that held this long is a good one: the next wait starts small again. In milliseconds. */
const STEADY = 10_000
/** A line that is back within this time was never gone for the person, in milliseconds. */
const GAP = 1_500

/** Opens a contract. It connects at once and goes on trying until it is closed. */
export function openConnection(options: ConnectionOptions): Connection {
  return new OpenConnection(options)
}

class OpenConnection implements Connection {
  readonly #options: ConnectionOptions
  readonly #api: ApiClient
  readonly #schema: number
  #model = newConnection
  readonly #calm: CalmState
  readonly #presence: Presence
  #outbox: Outbox | null = null
  #me: string | null = null
  #mayWrite: boolean
  #tooOld = false
  /** Closed as too old: is it the epoch of the document, or this editor? */
  #suspectedOld = false
  #session: SharedSession
  /** The document that will take the place of the one on the screen. */
  #next: SharedSession | null = null
  #shown = false
  #attempts = 0
  #expired = 0
  /** Rises with every attempt; what an earlier one still brings is ignored. */
  #turn = 0
  readonly #ending = new AbortController()
  readonly #stops = new Map<'wait' | 'opening' | 'steady' | 'gap', () => void>()
  readonly #disposers: (() => void)[] = []
  #adopting = false
  #textsHere: SetAsideText[] = []
  #textsThere: readonly SetAsideText[] = []
  #readTextsHere = false
  #flushes: { readonly through: number; readonly done: () => void }[] = []

  constructor(options: ConnectionOptions) {
    const { browser, events } = options
    this.#options = options
    this.#api = createApiClient(options)
    this.#schema = options.schema ?? DOCUMENT_SCHEMA
    this.#mayWrite = options.mode === 'write'
    if (!this.#mayWrite) this.#model = afterEvent(this.#model, { kind: 'reading', why: 'asked' })
    this.#calm = new CalmState(stateOf(this.#model), browser.after, (state) => events.state(state))
    this.#presence = new Presence(browser.after, {
      presence: (others) => events.presence(others),
      joined: (person) => events.joined?.(person),
      left: (person) => events.left?.(person),
    })
    this.#session = this.#newSession()
    this.#presence.follow(this.#session.awareness)
    this.#disposers.push(
      browser.onNetwork((online) => this.#networkChanged(online)),
      browser.onVisibility((visible) => {
        if (visible) this.#hurry()
      }),
    )
    if (options.view) this.#learn(options.view)
    void this.#attempt()
  }

  get doc(): Y.Doc {
    return this.#session.doc
  }

  get state(): ConnectionState {
    return this.#calm.state
  }

  setPresence(presence: OwnPresence): void {
    this.#presence.set(presence)
  }

  hasUnsaved(): boolean {
    if (!hasUnsent(this.#model)) return false
    // Too old: the person is asked to reload, and what is on this device goes out after that.
    return !(this.#tooOld && isOnDevice(this.#model))
  }

  async flush(): Promise<'saved' | 'on-device' | 'unsaved'> {
    const through = this.#model.written
    await new Promise<void>((done) => {
      this.#flushes.push({ through, done })
      this.#settleFlushes()
    })
    if (this.#model.confirmed >= through) return 'saved'
    await this.#outbox?.flush()
    if (this.#model.confirmed >= through) return 'saved'
    return this.#model.storeWorks && this.#model.stored >= through ? 'on-device' : 'unsaved'
  }

  async dropSetAside(id: string): Promise<boolean> {
    const here = this.#textsHere.find((text) => text.id === id)
    const there = here
      ? coveredBy(here, this.#textsThere)
      : this.#textsThere.filter((text) => text.id === id)
    for (const text of there) {
      const dropped = await this.#api.dropSetAside(
        this.#options.contract,
        text.id,
        this.#ending.signal,
      )
      const gone =
        !dropped.ok &&
        dropped.refusal.kind === 'refused' &&
        dropped.refusal.refusal.code === 'not-found'
      if (!dropped.ok && !gone) return false
      this.#textsThere = this.#textsThere.filter((other) => other.id !== text.id)
    }
    if (here) {
      this.#textsHere = this.#textsHere.filter((text) => text.id !== id)
      await this.#outbox?.dropAside(id)
    }
    this.#offer()
    return true
  }

  retry(): void {
    this.#attempts = 0
    this.#expired = 0
    const { kind } = this.#model.line
    this.#happened({ kind: 'retrying' })
    if (kind === 'signed-out' || kind === 'stopped' || this.#stops.has('wait')) {
      void this.#attempt()
    }
  }

  close(): void {
    if (this.#ending.signal.aborted) return
    this.#ending.abort()
    this.#turn += 1
    for (const dispose of this.#disposers.splice(0)) dispose()
    for (const name of [...this.#stops.keys()]) this.#stop(name)
    this.#calm.close()
    this.#presence.close()
    this.#next?.destroy()
    this.#session.destroy()
    this.#outbox?.close()
    this.#settleFlushes()
  }

  // Opening

  async #attempt(): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    const isPast = () => turn !== this.#turn
    const { contract } = this.#options
    const { signal } = this.#ending
    this.#stop('wait')
    if (this.#me === null) {
      const view = await this.#api.contract(contract, signal)
      if (isPast()) return
      if (!view.ok) return this.#failed(view.refusal)
      if (!this.#learn(view.value)) return
    }
    const mode = this.#mayWrite ? 'write' : 'read'
    const ticket = await this.#api.ticket(contract, mode, signal)
    if (isPast()) return
    if (!ticket.ok) return this.#failed(ticket.refusal)
    const { epoch, localKey } = ticket.value
    const known = this.#target.epoch
    if (known !== null && known !== epoch) this.#replace()
    else if (this.#suspectedOld) {
      this.#becomeTooOld()
      return void this.#attempt()
    }
    this.#suspectedOld = false
    const target = this.#target
    target.epoch = epoch
    void this.#outbox?.unlock(localKey).then(() => this.#readAsides())
    this.#after('opening', OPENING, () => {
      target.disconnect()
      this.#closed(target, null)
    })
    target.connect({
      ticket: ticket.value.ticket,
      schema: String(this.#schema),
      client: String(target.doc.clientID),
      epoch: String(epoch),
      mode,
      receipts: '1',
    })
  }

  /** The document that is being kept in step: the next one while there is one. */
  get #target(): SharedSession {
    return this.#next ?? this.#session
  }

  #newSession(): SharedSession {
    const { browser, contract, server } = this.#options
    const url = new URL('collab', server.endsWith('/') ? server : `${server}/`)
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
    const session: SharedSession = new SharedSession(
      { url: url.href, contract, mayWrite: this.#mayWrite, WebSocket: browser.WebSocket },
      {
        wrote: (update, fromDevice) => this.#wrote(session, update, fromDevice),
        confirmed: (through) => {
          this.#outbox?.confirmed(through)
          this.#happened({ kind: 'confirmed', through })
        },
        connected: () => this.#stop('opening'),
        synced: () => this.#synced(session),
        closed: (code) => this.#closed(session, code),
        notice: ({ notice }) => {
          if (notice === 'rescued') void this.#fetchTextsThere()
        },
      },
    )
    return session
  }

  #wrote(session: SharedSession, update: Uint8Array, fromDevice: boolean): number {
    const through = this.#model.written + 1
    this.#outbox?.append(through, fromDevice ? null : update, session.epoch ?? 0)
    this.#happened({ kind: 'wrote', through })
    return through
  }

  #synced(session: SharedSession): void {
    if (session !== this.#target) return
    if (session === this.#next) this.#exchange()
    this.#stop('gap')
    this.#after('steady', STEADY, () => {
      this.#attempts = 0
      this.#expired = 0
    })
    this.#outbox?.setUrgent(false)
    this.#happened({ kind: 'opened' })
    this.#presence.setLive(true)
    if (!this.#shown) {
      this.#shown = true
      this.#options.events.synced()
    }
    void this.#adoptOrphans()
    void this.#fetchTextsThere()
  }

  // Losing the line

  #closed(session: SharedSession, code: number | null): void {
    if (session !== this.#target || this.#ending.signal.aborted) return
    this.#lost()
    const what = afterClose(code ?? 1006)
    switch (what) {
      case 'retry':
        if (code === 1013) this.#attempts = Math.max(this.#attempts, 2)
        this.#wait()
        break
      case 'stop':
        this.#finish(code as CloseCode)
        break
      case 'new-ticket':
        this.#expired += 1
        if (this.#expired > 1) this.#signedOut()
        else void this.#attempt()
        break
      case 'reopen':
        this.#me = null
        this.#wait()
        break
      case 'reopen-reading':
        this.#suspectedOld = true
        this.#wait()
        break
      case 'set-aside':
        this.#replace()
        this.#wait()
        break
      default:
        unreachable(what)
    }
  }

  #lost(): void {
    this.#turn += 1
    this.#stop('opening')
    this.#stop('steady')
    this.#outbox?.setUrgent(true)
    this.#presence.setLive(false)
    if (this.#model.line.kind === 'live') {
      this.#happened({ kind: 'lost' })
      this.#after('gap', GAP, () => this.#happened({ kind: 'unreachable' }))
    } else if (!this.#stops.has('gap')) this.#happened({ kind: 'unreachable' })
  }

  #failed(problem: ApiProblem): void {
    if (problem.kind === 'aborted') return
    const code = problem.kind === 'refused' ? problem.refusal.code : 'try-later'
    switch (code) {
      case 'not-signed-in':
        this.#signedOut()
        break
      case 'not-found':
        this.#finish(4404)
        break
      case 'not-allowed':
        // Asking who one is was refused: there is nothing to read either.
        if (this.#me === null) this.#finish(4403)
        else {
          this.#me = null
          this.#wait()
        }
        break
      case 'bad-request':
      case 'too-large':
      case 'try-later':
      case 'server-error':
        if (!this.#stops.has('gap')) this.#happened({ kind: 'unreachable' })
        this.#wait()
        break
      default:
        unreachable(code)
    }
  }

  #wait(): void {
    const { browser } = this.#options
    const [high, low] = browser.random(2) as unknown as [number, number]
    const wait = waitBefore(this.#attempts, (high * 256 + low) / 65_536)
    this.#attempts += 1
    this.#after('wait', wait, () => void this.#attempt())
  }

  /** There may be a line again: no more waiting. */
  #hurry(): void {
    if (!this.#stops.has('wait')) return
    this.#attempts = 0
    void this.#attempt()
  }

  #networkChanged(online: boolean): void {
    if (online) {
      this.#hurry()
      return
    }
    const { kind } = this.#model.line
    if (kind === 'signed-out' || kind === 'stopped') return
    this.#target.disconnect()
    this.#lost()
    this.#stop('gap')
    this.#happened({ kind: 'unreachable' })
    this.#wait()
  }

  #signedOut(): void {
    this.#stop('gap')
    this.#target.disconnect()
    this.#happened({ kind: 'signed-out' })
  }

  #finish(code: CloseCode): void {
    this.#stop('gap')
    this.#target.disconnect()
    this.#happened({ kind: 'stopped', code })
    this.#offerUnsent()
  }

  // Who one is, and what one may do

  /** @returns false when there is nothing for this person here */
  #learn({ me, rights }: Pick<ContractView, 'me' | 'rights'>): boolean {
    const { browser, mode, localCopy, contract } = this.#options
    if (!rights.includes('read')) {
      this.#finish(4403)
      return false
    }
    this.#me = me.id
    this.#presence.setMe(me.id)
    if (localCopy && mode === 'write' && browser.subtle && browser.indexedDB) {
      this.#outbox ??= new Outbox({ contract, participant: me.id }, browser, openOutboxStore, {
        stored: (through) => this.#happened({ kind: 'stored', through }),
        works: (works) => this.#happened({ kind: 'store', works }),
      })
    }
    const mayWrite = mode === 'write' && rights.includes('write') && !this.#tooOld
    if (mayWrite !== this.#mayWrite) {
      this.#mayWrite = mayWrite
      // What cannot be sent any more does not belong in a document that others do not see so.
      if (!mayWrite && hasUnsent(this.#model)) this.#replace()
      this.#target.mayWrite = mayWrite
      const why = mayWrite ? null : this.#tooOld ? 'too-old' : mode === 'read' ? 'asked' : 'role'
      this.#happened({ kind: 'reading', why })
    }
    return true
  }

  #becomeTooOld(): void {
    this.#suspectedOld = false
    this.#tooOld = true
    this.#mayWrite = false
    this.#target.mayWrite = false
    this.#happened({ kind: 'reading', why: 'too-old' })
    // What is on this device goes out after reloading; what is not, the person can copy.
    if (!isOnDevice(this.#model)) this.#offerUnsent()
  }

  // Replacing the document

  /** From now on another document is loaded. The one on the screen stays until that is there. */
  #replace(): void {
    this.#next?.destroy()
    this.#session.detach()
    this.#next = this.#newSession()
  }

  #exchange(): void {
    const old = this.#session
    this.#session = this.#next!
    this.#next = null
    const texts = this.#newTexts(unsentOf(old))
    this.#textsHere.push(...texts)
    void this.#outbox?.setAside(asJson(texts))
    this.#happened({ kind: 'cleared' })
    this.#presence.follow(this.#session.awareness)
    if (this.#shown) this.#options.events.replaced(this.#session.doc)
    old.destroy()
    if (texts.length > 0) this.#offer()
  }

  // Texts that were set aside

  #newTexts(texts: readonly UnsentText[]): SetAsideText[] {
    const { browser } = this.#options
    return texts.map(({ block, text }) => ({
      id: newId(browser.random),
      why: 'refused',
      block,
      text,
      at: browser.now(),
    }))
  }

  /** Shows what is unsent without taking it away from where it waits. */
  #offerUnsent(): void {
    const texts = this.#newTexts(unsentOf(this.#session))
    this.#textsHere.push(...texts)
    if (texts.length > 0) this.#offer()
  }

  #offer(): void {
    if (this.#ending.signal.aborted) return
    this.#options.events.setAside(offeredTexts(this.#textsHere, this.#textsThere))
  }

  async #fetchTextsThere(): Promise<void> {
    const { contract, mode } = this.#options
    if (mode === 'read') return
    const texts = await this.#api.setAside(contract, this.#ending.signal)
    if (!texts.ok || (texts.value.length === 0 && this.#textsThere.length === 0)) return
    this.#textsThere = texts.value
    this.#offer()
  }

  async #readAsides(): Promise<void> {
    if (this.#readTextsHere || !this.#outbox) return
    this.#readTextsHere = true
    const kept = (await this.#outbox.asides()).map((text) => JSON.parse(text) as SetAsideText)
    this.#textsHere.unshift(...kept)
    if (kept.length > 0) this.#offer()
  }

  /** What an earlier opening of this page could not send goes out now, or is offered. */
  async #adoptOrphans(): Promise<void> {
    const outbox = this.#outbox
    if (!outbox || this.#adopting) return
    this.#adopting = true
    try {
      for (const orphans of await outbox.orphans()) await this.#adopt(outbox, orphans)
    } finally {
      this.#adopting = false
    }
  }

  async #adopt(outbox: Outbox, { epoch, keys, updates }: Orphans): Promise<void> {
    const session = this.#session
    // The line may be lost again by now: next time.
    if (!this.#mayWrite || !session.isSynced || this.#ending.signal.aborted) return
    const through = epoch === session.epoch ? session.applyFromDevice(updates) : 'unfit'
    if (through !== 'unfit') {
      outbox.adopt(keys, through)
      return
    }
    const texts = this.#newTexts(textOfUpdates(updates))
    this.#textsHere.push(...texts)
    await outbox.setAside(asJson(texts), keys)
    if (texts.length > 0) this.#offer()
  }

  // The rest

  #happened(event: ConnectionEvent): void {
    if (this.#ending.signal.aborted) return
    this.#model = afterEvent(this.#model, event)
    this.#calm.now(stateOf(this.#model))
    this.#settleFlushes()
  }

  #settleFlushes(): void {
    const { line, confirmed } = this.#model
    const isWaiting = line.kind === 'live' || line.kind === 'connecting' || line.kind === 'gap'
    const goOn = isWaiting && !this.#ending.signal.aborted
    for (const flush of this.#flushes.splice(0)) {
      if (goOn && confirmed < flush.through) this.#flushes.push(flush)
      else flush.done()
    }
  }

  #after(
    name: 'wait' | 'opening' | 'steady' | 'gap',
    milliseconds: number,
    task: () => void,
  ): void {
    this.#stop(name)
    const stop = this.#options.browser.after(milliseconds, () => {
      this.#stops.delete(name)
      task()
    })
    this.#stops.set(name, stop)
  }

  #stop(name: 'wait' | 'opening' | 'steady' | 'gap'): void {
    this.#stops.get(name)?.()
    this.#stops.delete(name)
  }
}

function unsentOf(session: SharedSession): UnsentText[] {
  return unsentText(
    session.doc,
    session.unconfirmed.map(({ update }) => update),
  )
}

function asJson(texts: readonly SetAsideText[]): ReadonlyMap<string, string> {
  return new Map(texts.map((text) => [text.id, JSON.stringify(text)]))
}
