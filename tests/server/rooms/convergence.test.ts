/**
 * The law: any number of clients, any order, any disconnects, reloads and restarts: all end with the
 * same document, and every character that was acknowledged is in it, or was taken away by an edit
 * that had seen it, or is set aside for its writer.
 */
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Role } from '../../../schemas/contract/index.ts'
import { contractParts, readContract } from '../../../schemas/document/index.ts'
import { type SeededRandom, seededRandom } from '../../support/random.ts'
import { type RawClient, rawClient, updateOf } from '../../support/raw-client.ts'
import { until } from '../../support/stock-provider.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'
import { startTestServer, type TestServer } from '../../support/test-server.ts'

const roles: readonly Role[] = ['worker', 'client', 'support']

/** One person with one editor: a document that stays, and connections that come and go. */
interface Peer {
  readonly role: Role
  doc: Y.Doc
  client: RawClient | null
  /** Marks in the order of the frames that carried them, of this connection. */
  frames: (string | null)[]
}

class World {
  readonly random: SeededRandom
  readonly folder: string
  server!: TestServer
  readonly peers: Peer[]
  readonly confirmed = new Set<string>()
  /** Marks that someone who had them before their eyes took away. */
  readonly takenAway = new Set<string>()
  readonly #writers = new Map<string, Role>()
  #marks = 0

  constructor(seed: number, folder: string) {
    this.random = seededRandom(seed)
    this.folder = folder
    this.peers = roles.map((role) => ({ role, doc: new Y.Doc(), client: null, frames: [] }))
  }

  async start(port = 0): Promise<void> {
    this.server = await startTestServer({
      folder: this.folder,
      port,
      limits: { idleTime: 0, compactRows: 15 },
    })
  }

  async connect(peer: Peer): Promise<void> {
    peer.frames = []
    // What it holds and the server does not, goes in the answer to the server's question.
    const held = this.#marksIn(peer.doc)
    peer.client = await rawClient(this.server, peer.role, { doc: peer.doc })
    expect(peer.client.code).toBe(null)
    await peer.client.saved()
    for (const mark of held) if (this.#writers.get(mark) === peer.role) this.confirmed.add(mark)
  }

  disconnect(peer: Peer): void {
    this.settle(peer)
    peer.client?.terminate()
    peer.client = null
  }

  settle(peer: Peer): void {
    const count = (peer.client?.receipt ?? 1) - 1
    for (const mark of peer.frames.slice(0, count)) if (mark) this.confirmed.add(mark)
  }

  /** A new page: what was not acknowledged is lost with it, as without a local copy. */
  reload(peer: Peer): void {
    this.disconnect(peer)
    peer.doc = new Y.Doc()
  }

  edit(peer: Peer): void {
    const { body } = contractParts(peer.doc)
    const texts: Y.XmlText[] = []
    for (const node of body.createTreeWalker(() => true)) {
      if (node instanceof Y.XmlText) texts.push(node)
    }
    if (texts.length === 0) return
    const text = this.random.pick(texts.slice(0, 6))
    const paragraph = text.parent as Y.XmlElement
    const parent = paragraph.parent as Y.XmlElement
    const kind = this.random.below(10)
    let mark: string | null = null
    const change = (): void => {
      if (kind < 6) {
        mark = `[${this.#marks++}]`
        this.#writers.set(mark, peer.role)
        text.insert(this.#safePlace(text), mark)
      } else if (kind < 8) {
        const first = /\[\d+\]/.exec(text.toString())
        if (!first) return
        this.takenAway.add(first[0])
        text.delete(first.index, first[0].length)
      } else if (kind < 9 && parent.length > 1 && texts.length > 3) {
        for (const seen of this.#marksIn(peer.doc, paragraph)) this.takenAway.add(seen)
        parent.delete(parent.toArray().indexOf(paragraph), 1)
      } else {
        const fresh = new Y.XmlElement('paragraph')
        fresh.insert(0, [new Y.XmlText()])
        parent.insert(0, [fresh])
      }
    }
    const update = updateOf(peer.doc, change)
    if (!peer.client) return
    peer.client.sendUpdate(update)
    peer.frames.push(mark)
  }

  /** A place at the edge of a mark, so that no mark is written inside another. */
  #safePlace(text: Y.XmlText): number {
    return this.random.below(2) === 0 ? 0 : text.length
  }

  #marksIn(doc: Y.Doc, within: Y.XmlElement | Y.XmlFragment = contractParts(doc).body): string[] {
    const marks: string[] = []
    for (const node of within.createTreeWalker(() => true)) {
      if (!(node instanceof Y.XmlText)) continue
      for (const [mark] of node.toString().matchAll(/\[\d+\]/g)) marks.push(mark)
    }
    return marks
  }

  async check(): Promise<void> {
    for (const peer of this.peers) {
      if (!peer.client) await this.connect(peer)
      await peer.client!.saved()
      this.settle(peer)
    }
    const last = (): string[] => this.peers.map(({ doc }) => JSON.stringify(readContract(doc)))
    await until('all are the same', () => new Set(last()).size === 1)
    const present = new Set(this.#marksIn(this.peers[0]!.doc))
    const aside = new Map<Role, string>()
    for (const role of roles) {
      const path = `/api/contracts/${this.server.contract}/set-aside`
      const { texts } = (await (await this.server.request(path, role)).json()) as {
        texts: { text: string }[]
      }
      aside.set(role, texts.map(({ text }) => text).join(' '))
    }
    for (const mark of this.confirmed) {
      if (present.has(mark) || this.takenAway.has(mark)) continue
      const role = this.#writers.get(mark)!
      expect(aside.get(role), `${mark} of ${role} is nowhere`).toContain(mark)
    }
    const document = await this.server.request(`/api/contracts/${this.server.contract}/document`)
    expect(await document.json()).toMatchObject({ contract: readContract(this.peers[0]!.doc) })
  }
}

async function run(seed: number): Promise<void> {
  const { folder, remove } = temporaryFolder()
  const world = new World(seed, folder)
  const { random, peers } = world
  try {
    await world.start()
    for (const peer of peers) await world.connect(peer)
    for (let step = 0; step < 150; step++) {
      const peer = random.pick(peers)
      const chance = random.below(100)
      if (chance < 80) world.edit(peer)
      else if (chance < 86) world.disconnect(peer)
      else if (chance < 94) {
        if (!peer.client) await world.connect(peer)
      } else if (chance < 97) {
        world.reload(peer)
        await world.connect(peer)
      } else if (chance < 98) {
        for (const one of peers) world.disconnect(one)
        const { port } = world.server
        await world.server.close()
        await world.start(port)
      } else await peer.client?.saved()
    }
    await world.check()
    expect(world.confirmed.size).toBeGreaterThan(10)
    expect(world.server.failures).toEqual([])
    expect(world.server.events.filter(({ kind }) => kind === 'room-problem')).toEqual([])
  } finally {
    for (const peer of peers) peer.client?.terminate()
    await world.server.close()
    remove()
  }
}

describe('[R21] all converge, and every acknowledged character is there, taken away or set aside', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('with seed %i', (seed) => run(seed))
})
