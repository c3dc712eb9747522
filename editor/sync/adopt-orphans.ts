import type { Outbox } from './outbox.ts'
import type { SetAsideTexts } from './set-aside.ts'
import type { SharedSession } from './shared-session.ts'
import { textOfUpdates } from './unsent-text.ts'

/**
 * What an earlier opening of this page could not send goes out now. What is of another epoch, or rests
 * on something that is gone, is offered instead.
 * @param usable the document, while it is the server's and may be written in; else the rest waits
 */
export async function adoptOrphans(
  outbox: Outbox,
  usable: () => SharedSession | null,
  setAside: SetAsideTexts,
): Promise<void> {
  for (const { epoch, keys, updates } of await outbox.orphans()) {
    const session = usable()
    if (!session) return
    const through = epoch === session.epoch ? session.applyFromDevice(updates) : 'unfit'
    if (through !== 'unfit') outbox.adopt(keys, through)
    else await outbox.setAside(setAside.add(textOfUpdates(updates)), keys)
  }
}
