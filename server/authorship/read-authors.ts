import type * as Y from 'yjs'
import type { AuthorRun, BlockAuthors, FactAuthor, SetBy } from '../../schemas/api/index.ts'
import { contractParts, factKeyOf, nodeKind } from '../../schemas/document/index.ts'
import type { AuthorSpan } from './author-spans.ts'
import { allBlocksIn, textOfBlock } from './block-text.ts'
import { dayOf } from './day-of.ts'
import type { Ledger } from './ledger.ts'

/** Who wrote what stands in the contract now. */
export interface ContractAuthors {
  readonly blocks: readonly BlockAuthors[]
  readonly facts: readonly FactAuthor[]
}

export function readAuthors({ doc, spans }: Ledger): ContractAuthors {
  const blocks: BlockAuthors[] = []
  for (const { id, element } of allBlocksIn(doc)) {
    const kind = nodeKind(element.nodeName)
    if (!kind) continue
    const runs: AuthorRun[] = []
    if (kind.form === 'textblock') {
      for (const { client, clock, length, at } of textOfBlock(element).ids) {
        for (const span of spans.within(client, clock, length)) {
          addRun(runs, at + span.clock - clock, span)
        }
      }
    }
    const set: SetBy[] = []
    for (const name of Object.keys(kind.attributes)) {
      const item = element._map.get(name)
      if (name === 'id' || name === 'kind' || !item || item.deleted) continue
      const span = spans.at(item.lastId.client, item.lastId.clock)
      if (span) set.push({ name, ...saidOf(span) })
    }
    const made = element._item && spans.at(element._item.id.client, element._item.id.clock)
    if (made) blocks.push({ id, made: saidOf(made), runs, set })
  }
  const facts: FactAuthor[] = []
  for (const [entry, item] of [...contractParts(doc).facts._map].sort(byKey)) {
    const key = factKeyOf(entry)
    const span = item.deleted ? null : spans.at(item.lastId.client, item.lastId.clock)
    if (key !== null && span) facts.push({ key, ...saidOf(span) })
  }
  return { blocks, facts }
}

type Said = Pick<AuthorRun, 'participant' | 'by' | 'at'>

function saidOf({ author, by, at }: Pick<AuthorSpan, 'author' | 'by' | 'at'>): Said {
  const said = { participant: author, at: dayOf(at) }
  return by === author ? said : { ...said, by }
}

function addRun(runs: AuthorRun[], from: number, span: AuthorSpan): void {
  const said = saidOf(span)
  const to = from + span.length
  const last = runs.at(-1)
  const isSame =
    last?.to === from &&
    last.participant === said.participant &&
    last.by === said.by &&
    last.at === said.at
  if (isSame) runs[runs.length - 1] = { ...last, to }
  else runs.push({ from, to, ...said })
}

function byKey([one]: readonly [string, Y.Item], [other]: readonly [string, Y.Item]): number {
  return one < other ? -1 : 1
}
