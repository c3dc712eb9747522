import * as v from 'valibot'
import { erasedAnswer } from '../../schemas/api/index.ts'
import type { Browser } from '../browser.ts'
import { DEVICE_BOXES } from '../device/index.ts'
import { OUTBOX } from '../sync/index.ts'
import { contractsIn, wipeContractIn } from './kept-on-device.ts'

/** So many are asked about at once. */
const AT_ONCE = 100

/**
 * Takes off this device what it kept of contracts that were erased: notes to prepare with their keys, and
 * what was not sent, of everybody who used it. The server is asked which of those that lie here were erased;
 * where nothing lies here it is asked nothing. Only its clear yes wipes: a contract that cannot be opened
 * now, or not by who sits here, is left alone.
 * @param server where the server is, with a slash at the end
 * @returns how many were wiped; what failed is tried again at the next visit
 */
export async function forgetErased(
  server: string,
  { indexedDB, fetch }: Pick<Browser, 'indexedDB' | 'fetch'>,
): Promise<number> {
  if (!indexedDB) return 0
  try {
    // A database that is not there is not made by looking.
    const there = (await indexedDB.databases()).map(({ name }) => name)
    const ours = [DEVICE_BOXES, OUTBOX].filter((name) => there.includes(name))
    const kept = new Set((await Promise.all(ours.map(contractsIn))).flat())
    const contracts = [...kept]
    let wiped = 0
    for (let at = 0; at < contracts.length; at += AT_ONCE) {
      const asked = contracts.slice(at, at + AT_ONCE)
      const answer = await fetch(new URL('api/erased', server), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ contracts: asked }),
        credentials: 'omit',
        cache: 'no-store',
      })
      if (!answer.ok) return wiped
      const { erased } = v.parse(erasedAnswer, await answer.json())
      for (const contract of erased.filter((one) => kept.has(one))) {
        for (const name of ours) await wipeContractIn(name, contract)
        wiped += 1
      }
    }
    return wiped
  } catch {
    return 0
  }
}
