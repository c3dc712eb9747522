import { describe, test } from 'vitest'
import { memoryDisk, memoryOutboxStore } from '../../support/memory-outbox-store.ts'
import { outboxStoreSuite } from '../../support/outbox-store-suite.ts'

describe('the store in memory, with which the outbox is tested', () => {
  for (const [name, step] of Object.entries(outboxStoreSuite)) {
    test(name, async () => {
      const disk = memoryDisk()
      await step(async () => memoryOutboxStore(disk))
    })
  }
})
