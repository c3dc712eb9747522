import type { Outbox } from './outbox.ts'
import type { SetAsideTexts } from './set-aside.ts'
import type { SharedSession } from './shared-session.ts'
import { textOfUpdates } from './unsent-text.ts'

/**
 * What an earlier opening of this page could not send goes out now. What is of another epoch, or rests
 * on something that is gone, is offered instead.
 */
export class OrphanAdoption {
  readonly #usable: () => SharedSession | null
  readonly #setAside: SetAsideTexts
  #busy = false

  /**
   * @param usable the document, while it is the server's and may be written in; else the rest waits
   */
  constructor(usable: () => SharedSession | null, setAside: SetAsideTexts) {
    this.#usable = usable
    this.#setAside = setAside
  }

  /** Does nothing while an earlier call is under way: what that one has in hand is not there twice. */
  async adopt(outbox: Outbox): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    try {
      for (const { epoch, keys, updates } of await outbox.orphans()) {
        const session = this.#usable()
        if (!session) return
        const through = epoch === session.epoch ? session.applyFromDevice(updates) : 'unfit'
        if (through !== 'unfit') outbox.adopt(keys, through)
        else await outbox.setAside(this.#setAside.add(textOfUpdates(updates)), keys)
      }
    } finally {
      this.#busy = false
    }
  }
}
