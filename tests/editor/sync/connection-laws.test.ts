/**
 * One person with several tabs, on a device with a store, against a server with every bad mood: what
 * was said to be saved or on the device is never lost, and nothing is written twice.
 */
import { expect, test, vi } from 'vitest'
import type { OutboxStore } from '../../../editor/sync/outbox-store.ts'
import {
  type MemoryDisk,
  memoryDisk,
  memoryOutboxStore,
} from '../../support/memory-outbox-store.ts'
import { nodeBrowser } from '../../support/node-browser.ts'
import { type OpenEditor, openEditor } from '../../support/open-editor.ts'
import { type SeededRandom, seededRandom } from '../../support/random.ts'
import { type ScriptedServer, scriptedServer } from '../../support/scripted-server.ts'

/** Time runs so much faster for the editor's waits. */
const HASTE = 20

interface Tab {
  readonly editor: OpenEditor
  /** What was typed here and not yet claimed. */
  words: string[]
  /** After this, nothing reaches the disk any more. */
  crash(): void
}

function openTab(server: ScriptedServer, disk: MemoryDisk, seed: number): Tab {
  const base = nodeBrowser(seed)
  const browser = nodeBrowser(seed, {
    locks: navigator.locks as unknown as LockManager,
    after: (milliseconds, task) => base.after(milliseconds / HASTE, task),
  })
  let dead = false
  const openStore = async (): Promise<OutboxStore> => {
    const store = memoryOutboxStore(disk)
    const whileAlive = <Args extends unknown[], Result>(
      step: (...args: Args) => Promise<Result>,
    ) => {
      return (...args: Args): Promise<Result> =>
        dead ? Promise.reject(new Error('Expected a living page')) : step(...args)
    }
    return {
      ...store,
      put: whileAlive(store.put),
      remove: whileAlive(store.remove),
      setAside: whileAlive(store.setAside),
      dropAside: whileAlive(store.dropAside),
    }
  }
  const editor = openEditor({ server: server.url, contract: server.contract, browser, openStore })
  return {
    editor,
    words: [],
    crash() {
      dead = true
      editor.connection.close()
    },
  }
}

/** How many words were claimed in all runs: a law about none would prove nothing. */
let inAll = 0

async function live(seed: number): Promise<void> {
  const random = seededRandom(seed)
  const server = await scriptedServer()
  const disk = memoryDisk()
  let tabs: Tab[] = []
  let isUp = true
  let written = 0
  const claimed = new Set<string>()
  const open = () => void tabs.push(openTab(server, disk, random.below(2 ** 31)))

  /** What a tab says now, taken at its word. */
  function takeAtWord(tab: Tab): void {
    const { state } = tab.editor.connection
    const offered = tab.editor.setAside.map(({ text }) => text).join()
    const isSafe =
      (state.kind === 'live' && (state.saved || state.onDevice)) ||
      (state.kind === 'offline' && (state.onDevice || !state.unsent))
    if (!isSafe) return
    for (const word of tab.words) if (!offered.includes(word)) claimed.add(word)
    tab.words = []
  }

  const steps: Record<string, () => Promise<void> | void> = {
    type() {
      const tab = pick(random, tabs)
      if (!tab || tab.editor.synced === 0) return
      written += 1
      const word = `[${written}]`
      tab.editor.type(word)
      tab.words.push(word)
    },
    wait: () => new Promise((resolve) => setTimeout(resolve, random.below(40))),
    offline: () => pick(random, tabs)?.editor.browser.goOffline(),
    online: () => pick(random, tabs)?.editor.browser.goOnline(),
    open,
    leave() {
      const tab = pick(random, tabs)
      if (!tab || tabs.length < 2) return
      takeAtWord(tab)
      tabs = tabs.filter((other) => other !== tab)
      tab.editor.connection.close()
    },
    crash() {
      const tab = pick(random, tabs)
      if (!tab || tabs.length < 2) return
      takeAtWord(tab)
      tabs = tabs.filter((other) => other !== tab)
      tab.crash()
    },
    hold() {
      server.holding = true
    },
    release: () => server.release(),
    async restart() {
      if (isUp) await server.kill()
      else await server.start()
      isUp = !isUp
    },
    close: () => server.closeAll(random.pick([1011, 1012, 1013, 4401])),
    refuse() {
      server.refuseNext = random.pick([4422, 4413, 1009])
    },
    epoch() {
      server.epoch += 1
      server.closeAll(4409)
    },
    full() {
      disk.full = !disk.full
    },
  }
  const often = ['type', 'type', 'type', 'type', 'wait', 'wait', 'online']
  const rare = Object.keys(steps)

  open()
  open()
  for (const { editor } of tabs) await vi.waitFor(() => expect(editor.synced).toBe(1))
  for (let step = 0; step < 120; step++) {
    await steps[random.pick(random.below(3) > 0 ? often : rare)]!()
    await new Promise((resolve) => setTimeout(resolve, 1))
    for (const tab of tabs) takeAtWord(tab)
  }

  // Everything is well again, and the person opens the contract once more.
  disk.full = false
  server.refuseNext = null
  if (!isUp) await server.start()
  server.release()
  open()
  for (const { editor } of tabs) {
    editor.browser.goOnline()
    editor.connection.retry()
  }
  try {
    await vi.waitFor(
      () => {
        for (const { editor } of tabs) {
          expect(editor.connection.state).toMatchObject({ kind: 'live', saved: true })
          expect(editor.text()).toBe(server.text())
        }
        expect(disk.entries.length).toBe(0)
      },
      { timeout: 20_000, interval: 20 },
    )
    const kept = [
      server.text(),
      ...tabs.flatMap(({ editor }) => editor.setAside.map((one) => one.text)),
    ]
    const lost = [...claimed].filter((word) => !kept.some((text) => text.includes(word)))
    expect(lost, `of ${claimed.size} claimed`).toEqual([])
    inAll += claimed.size
    for (let word = 1; word <= written; word++) {
      const times = server.text().split(`[${word}]`).length - 1
      expect(times, `[${word}]`).toBeLessThanOrEqual(1)
    }
  } finally {
    for (const { editor } of tabs) editor.connection.close()
    await server.kill()
  }
}

function pick<Item>(random: SeededRandom, items: readonly Item[]): Item | undefined {
  return items.length > 0 ? random.pick(items) : undefined
}

for (const seed of Array.from({ length: 16 }, (_, run) => run + 1)) {
  test(`[C2] [C3] [C9] [C11] what was called saved or on the device is never lost or doubled (seed ${seed})`, async () => {
    await live(seed)
  }, 60_000)
}

test('[C2] [C9] the runs above claimed words, so that they could have been lost', () => {
  expect(inAll).toBeGreaterThan(50)
})
