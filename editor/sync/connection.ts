/**
 * An open contract, kept in step with the server. What happens at each close code is the table in `SPEC.md`.
 *
 * Each attempt asks for a ticket over HTTP and opens the socket with it. When the server's document
 * is no longer ours to add to (refused, another epoch, another role), a second document is loaded
 * beside the one on the screen; only when it is there is the first one's unsent text set aside and
 * the second shown. So what is typed in the meantime is set aside too, and nobody sees an empty page.
 *
 * All transitions stand together here, so that an order of events can be read in one place.
 */
import type * as Y from 'yjs'
import type { ContractView } from '../../schemas/api/index.ts'
import { unreachable } from '../../schemas/basics/index.ts'
import { DOCUMENT_SCHEMA } from '../../schemas/document/index.ts'
import { afterClose, type StopCode } from '../../schemas/sync/index.ts'
import { type ApiClient, type ApiProblem, createApiClient } from '../api/index.ts'
import { Later } from '../later.ts'
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
import { Flushes } from './flushes.ts'
import { Keeping } from './keeping.ts'
import { NamedTimers } from './named-timers.ts'
import type { Presence } from './presence.ts'
import type { RenewalOptions } from './renewal.ts'
import { SharedSession } from './shared-session.ts'
import { GAP, LOOK_AROUND, OPENING, STEADY } from './times.ts'
import type { Connection, ConnectionOptions, ConnectionState, OwnPresence } from './types.ts'

/** Opens a contract. It connects at once and goes on trying until it is closed. */
export function openConnection(options: ConnectionOptions): Connection {
  return new OpenConnection(options)
}

class OpenConnection implements Connection {
  readonly #options: ConnectionOptions
  readonly #api: ApiClient
  #model = newConnection
  readonly #calm: CalmState
  readonly #late = new Later(() => import('./late-sync.ts'))
  /** Null until it is fetched. */
  #presence: Presence | null = null
  #own: OwnPresence | null = null
  readonly #keeping: Keeping
  /** The participant whom this page belongs to, and the key that only they are given. */
  #me: string | null = null
  #localKey: string | null = null
  /** Whether it is known what they may do now. */
  #rightsKnown = false
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
  readonly #timers: NamedTimers<'wait' | 'opening' | 'steady' | 'gap' | 'orphans' | 'renew'>
  readonly #renewal: RenewalOptions
  readonly #disposers: (() => void)[] = []
  /** The last update that was set aside instead of saved. */
  #clearedThrough = 0
  readonly #flushes = new Flushes()

  constructor(options: ConnectionOptions) {
    const { browser, events } = options
    this.#options = options
    this.#api = createApiClient(options)
    this.#timers = new NamedTimers(browser.after)
    this.#keeping = new Keeping(
      {
        ...options,
        send: this.#api.send,
        signal: this.#ending.signal,
        offer: (texts) => events.setAside(texts),
        stored: (through) => this.#happened({ kind: 'stored', through }),
        works: (works) => this.#happened({ kind: 'store', works }),
        usable: () => {
          const isOpen = this.#mayWrite && this.#session.isSynced && !this.#ending.signal.aborted
          return isOpen ? this.#session : null
        },
      },
      this.#late,
    )
    this.#renewal = {
      wait: (time, task) => this.#timers.set('renew', time, task),
      ask: async () => {
        const turn = this.#turn
        const fresh = await this.#ticket(this.#target.doc.clientID)
        return turn === this.#turn && this.#model.line.kind === 'live' ? fresh : null
      },
      openAnew: () => this.#drop(this.#target),
    }
    this.#mayWrite = options.mode === 'write'
    if (!this.#mayWrite) this.#model = afterEvent(this.#model, { kind: 'reading', why: 'asked' })
    this.#calm = new CalmState(stateOf(this.#model), browser.after, (state) => events.state(state))
    this.#session = this.#newSession()
    this.#late.whenThere(({ Presence: Made }) => this.#meet(new Made(browser.after, events)))
    this.#disposers.push(
      browser.onNetwork((online) => this.#networkChanged(online)),
      browser.onVisibility((visible) => {
        if (visible) this.#hurry()
        // A page that is put away may never come back.
        else void this.#keeping.flush()
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
    this.#own = presence
    this.#presence?.set(presence)
  }

  hasUnsaved(): boolean {
    const isUnsafe = hasUnsent(this.#model) && !isOnDevice(this.#model)
    return isUnsafe || this.#keeping.isOnlyHere
  }

  async flush(): Promise<'saved' | 'on-device' | 'unsaved'> {
    const through = this.#model.written
    const before = this.#clearedThrough
    const settled = this.#flushes.wait(through)
    this.#settleFlushes()
    await settled
    if (this.#clearedThrough > before) return 'unsaved'
    if (this.#model.confirmed >= through) return 'saved'
    await this.#keeping.flush()
    if (this.#model.confirmed >= through) return 'saved'
    return this.#model.storeWorks && this.#model.stored >= through ? 'on-device' : 'unsaved'
  }

  dropSetAside(id: string): Promise<boolean> {
    return this.#keeping.drop(id)
  }

  retry(): void {
    this.#attempts = 0
    this.#expired = 0
    const { kind } = this.#model.line
    this.#happened({ kind: 'retrying' })
    if (kind === 'signed-out' || kind === 'stopped' || this.#timers.isSet('wait')) {
      void this.#attempt()
    }
  }

  close(): void {
    if (this.#ending.signal.aborted) return
    this.#ending.abort()
    this.#turn += 1
    for (const dispose of this.#disposers.splice(0)) dispose()
    this.#timers.stopAll()
    this.#calm.close()
    this.#presence?.close()
    this.#next?.destroy()
    this.#session.destroy()
    this.#keeping.close()
    this.#settleFlushes()
  }

  /** From now on the others are shown, and one's own place is told. */
  #meet(presence: Presence): void {
    if (this.#ending.signal.aborted) return
    this.#presence = presence
    if (this.#me !== null) presence.setMe(this.#me)
    presence.follow(this.#session.awareness)
    if (this.#own) presence.set(this.#own)
    presence.setLive(this.#model.line.kind === 'live')
  }

  // Opening

  async #attempt(): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    this.#timers.stop('wait')
    if (!this.#rightsKnown) {
      const view = await this.#api.contract(this.#options.contract, this.#ending.signal)
      if (turn !== this.#turn) return
      if (!view.ok) return this.#failed(view.refusal)
      if (!this.#learn(view.value)) return
    }
    const got = await this.#ticket()
    if (turn !== this.#turn) return
    if (!got.ok) return this.#failed(got.refusal)
    const { ticket, epoch, localKey, lasts } = got.value
    // Somebody else signed in: what was written here is not theirs to send.
    if (this.#localKey !== null && localKey !== this.#localKey) return this.#signedOut()
    this.#localKey = localKey
    this.#late.whenThere(({ renewIn }) => renewIn(this.#renewal, lasts))
    const known = this.#target.epoch
    if (known !== null && known !== epoch) this.#replace()
    else if (this.#suspectedOld) {
      this.#becomeTooOld()
      return void this.#attempt()
    }
    this.#suspectedOld = false
    const target = this.#target
    target.epoch = epoch
    this.#timers.set('opening', OPENING, () => this.#drop(target))
    target.connect({
      ticket,
      schema: String(this.#options.schema ?? DOCUMENT_SCHEMA),
      mode: this.#mode,
    })
  }

  get #mode(): 'read' | 'write' {
    return this.#mayWrite ? 'write' : 'read'
  }

  #ticket(renews?: number): ReturnType<ApiClient['ticket']> {
    return this.#api.ticket(this.#options.contract, this.#mode, this.#ending.signal, renews)
  }

  /** The document that is being kept in step: the next one while there is one. */
  get #target(): SharedSession {
    return this.#next ?? this.#session
  }

  #newSession(): SharedSession {
    const { browser, contract, server } = this.#options
    const session: SharedSession = new SharedSession(
      { server, contract, mayWrite: this.#mayWrite, WebSocket: browser.WebSocket },
      {
        wrote: (update, fromDevice) => this.#wrote(session, update, fromDevice),
        confirmed: (through) => {
          this.#keeping.confirmed(through)
          this.#happened({ kind: 'confirmed', through })
        },
        connected: () => this.#timers.stop('opening'),
        synced: () => this.#synced(session),
        closed: (code) => this.#closed(session, code),
        notice: (told) => {
          if (told.notice === 'rescued') this.#keeping.readThere()
          else this.#options.events.changed?.(told.what)
        },
      },
    )
    return session
  }

  #wrote(session: SharedSession, update: Uint8Array, fromDevice: boolean): number {
    const through = this.#model.written + 1
    this.#keeping.append(through, fromDevice ? null : update, session.epoch ?? 0)
    this.#happened({ kind: 'wrote', through })
    return through
  }

  #synced(session: SharedSession): void {
    if (session !== this.#target) return
    if (session === this.#next) this.#exchange()
    this.#timers.stop('gap')
    this.#timers.set('steady', STEADY, () => {
      this.#attempts = 0
      this.#expired = 0
    })
    this.#keeping.setUrgent(false)
    this.#happened({ kind: 'opened' })
    if (this.#mayWrite) this.#keeping.offerUnsent(null)
    this.#presence?.setLive(true)
    if (!this.#shown) {
      this.#shown = true
      this.#options.events.synced()
    } else this.#options.events.changed?.(null)
    // Not before: what keeps text is fetched, and nothing waits for it.
    void this.#late.fetch()
    this.#keeping.open(this.#me!, this.#localKey!)
    this.#adoptOrphans()
  }

  // Losing the line

  #drop(target: SharedSession): void {
    target.disconnect()
    this.#closed(target, null)
  }

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
        this.#finish(code as StopCode)
        break
      case 'new-ticket':
        if (++this.#expired > 1) this.#signedOut()
        else void this.#attempt()
        break
      case 'reopen':
        this.#rightsKnown = false
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
    this.#timers.stop('opening')
    this.#timers.stop('steady')
    this.#timers.stop('orphans')
    this.#timers.stop('renew')
    this.#keeping.setUrgent(true)
    this.#presence?.setLive(false)
    if (this.#model.line.kind === 'live') {
      this.#happened({ kind: 'lost' })
      this.#timers.set('gap', GAP, () => this.#happened({ kind: 'unreachable' }))
    } else if (!this.#timers.isSet('gap')) this.#happened({ kind: 'unreachable' })
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
        if (!this.#rightsKnown) this.#finish(4403)
        else {
          this.#rightsKnown = false
          this.#wait()
        }
        break
      case 'bad-request':
      case 'too-large':
      case 'try-later':
      case 'server-error':
        if (!this.#timers.isSet('gap')) this.#happened({ kind: 'unreachable' })
        this.#wait()
        break
      default:
        unreachable(code)
    }
  }

  #wait(): void {
    const wait = waitBefore(this.#attempts, this.#options.browser.random)
    this.#attempts += 1
    this.#timers.set('wait', wait, () => void this.#attempt())
  }

  /** There may be a line again: no more waiting. */
  #hurry(): void {
    if (!this.#timers.isSet('wait')) return
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
    this.#timers.stop('gap')
    this.#happened({ kind: 'unreachable' })
    this.#wait()
  }

  #signedOut(): void {
    this.#timers.stop('gap')
    this.#target.disconnect()
    this.#happened({ kind: 'signed-out' })
  }

  #finish(code: StopCode): void {
    this.#timers.stop('gap')
    this.#target.disconnect()
    this.#happened({ kind: 'stopped', code })
    this.#keeping.offerUnsent(this.#session)
  }

  // Who one is, and what one may do

  /** @returns false when there is nothing for this person here */
  #learn({ me, rights }: Pick<ContractView, 'me' | 'rights'>): boolean {
    const { mode } = this.#options
    if (this.#me !== null && me.id !== this.#me) {
      this.#signedOut()
      return false
    }
    if (!rights.includes('read')) {
      this.#finish(4403)
      return false
    }
    this.#me = me.id
    this.#rightsKnown = true
    this.#presence?.setMe(me.id)
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
    if (!isOnDevice(this.#model)) this.#keeping.offerUnsent(this.#session)
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
    this.#presence?.follow(this.#session.awareness)
    if (this.#shown) this.#options.events.replaced(this.#session.doc)
    // Not before: what had the focus may write in the old document while it is let go of.
    const wentBack = old.epoch !== null && old.epoch !== this.#session.epoch
    if (old.hasWritten) this.#keeping.exchange(old, this.#session.doc, wentBack)
    if (hasUnsent(this.#model)) this.#clearedThrough = this.#model.written
    this.#happened({ kind: 'cleared' })
    old.destroy()
    if (wentBack && this.#shown) this.#options.events.restored?.()
  }

  // What waits on this device

  #adoptOrphans(): void {
    this.#timers.set('orphans', LOOK_AROUND, () => this.#adoptOrphans())
    this.#keeping.adoptOrphans()
    // Again, when it did not come.
    void this.#late.fetch()
  }

  #happened(event: ConnectionEvent): void {
    if (this.#ending.signal.aborted) return
    this.#model = afterEvent(this.#model, event)
    this.#calm.now(stateOf(this.#model))
    this.#settleFlushes()
  }

  #settleFlushes(): void {
    const { line, confirmed } = this.#model
    const isWaiting = line.kind === 'live' || line.kind === 'connecting' || line.kind === 'gap'
    this.#flushes.settle(confirmed, isWaiting && !this.#ending.signal.aborted)
  }
}
