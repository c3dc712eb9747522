import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { UpdateRow } from '../../server/updates/index.ts'
import { contractDoc, paragraph, section } from './contract-builder.ts'

/**
 * The log of somebody who means harm and keeps to every bound: letters one by one before the others, so that
 * Yjs can join none of them, each row as long as a frame may be. Each letter takes eight bytes in the log
 * and about two hundred in memory.
 * @param letters of one row
 */
export function crowdedLog(rows: number, letters: number): readonly UpdateRow[] {
  const doc = contractDoc([section('s', paragraph('p', 'x'))])
  const line = (doc.getXmlFragment('body').get(0) as Y.XmlElement).get(0) as Y.XmlElement
  const first = (line.get(0) as Y.XmlText)._start!.id
  let before: readonly [number, number] = [first.client, first.clock]
  const log: UpdateRow[] = []
  const add = (bytes: Uint8Array): void => {
    const rest = { centre: 'centre', contract: 'contract', session: null, ranges: [], schema: 1 }
    const row = {
      ...rest,
      seq: log.length + 1,
      bytes,
      participant: null,
      at: Date.UTC(2026, 10, 2),
    }
    log.push(row as unknown as UpdateRow)
  }
  add(Y.encodeStateAsUpdate(doc))
  for (let clock = 0; log.length <= rows; ) {
    const update = encoding.encode((encoder) => {
      for (const number of [1, letters, 7, clock]) encoding.writeVarUint(encoder, number)
      for (const end = clock + letters; clock < end; clock++) {
        // Text, before another.
        encoding.writeUint8(encoder, 4 | 64)
        for (const number of before) encoding.writeVarUint(encoder, number)
        encoding.writeVarString(encoder, 'a')
        before = [7, clock]
      }
      encoding.writeVarUint(encoder, 0)
    })
    add(update)
  }
  return log
}
