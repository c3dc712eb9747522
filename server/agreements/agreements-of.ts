import type { ContractType } from '../../plugins/kit/index.ts'
import type { AgreementsResponse } from '../../schemas/api/index.ts'
import { dayOrNull } from '../../schemas/deadlines/index.ts'
import {
  type CanonicalBlock,
  type CanonicalContract,
  type CanonicalParagraph,
  paragraphText,
} from '../../schemas/document/index.ts'

export type Agreements = Pick<AgreementsResponse, 'facts' | 'goals' | 'commitments' | 'dates'>

/** What is agreed in a contract so far, by the ids of its blocks and the keys of its facts. */
export function agreementsOf(
  { body, facts }: CanonicalContract,
  type: Pick<ContractType, 'facts'> | null,
): Agreements {
  const goals: Agreements['goals'] = []
  const commitments: Agreements['commitments'] = []
  const dates: Agreements['dates'] = []

  function text(children: readonly CanonicalBlock[], role: 'text' | 'proof'): string {
    return children
      .filter(
        (block): block is CanonicalParagraph =>
          block.type === 'paragraph' && (block.role ?? 'text') === role,
      )
      .map((paragraph) => paragraphText(paragraph, facts).trim())
      .filter((line) => line !== '')
      .join('\n')
  }

  function read(blocks: readonly CanonicalBlock[], goal: string | null): void {
    for (const block of blocks) {
      switch (block.type) {
        case 'section':
          read(block.children, null)
          break
        case 'goal': {
          const { id, domain = null, importance = null, due = null, children } = block
          goals.push({ id, text: text(children, 'text'), domain, importance, due })
          if (due !== null) dates.push({ day: due, of: 'goal', id })
          read(children, id)
          break
        }
        case 'commitment': {
          const { id, party, who = null, rhythm = null, due = null, children } = block
          const proof = text(children, 'proof') || null
          commitments.push({
            id,
            goal,
            party,
            who,
            text: text(children, 'text'),
            proof,
            rhythm,
            due,
          })
          if (due !== null) dates.push({ day: due, of: 'commitment', id })
          break
        }
      }
    }
  }

  read(body, null)
  const filled: Agreements['facts'] = {}
  for (const [key, { value }] of Object.entries(facts)) {
    const definition = type?.facts[key]
    // What is kept under a key of its own, such as wording that stays, is no fact of the type.
    if (!definition) continue
    filled[key] = { value, source: definition.source?.replace(/^file\./, '') ?? null }
    const day = definition.kind === 'date' ? dayOrNull(value) : null
    if (day !== null) dates.push({ day, of: 'fact', id: key })
  }
  dates.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return { facts: filled, goals, commitments, dates }
}

/**
 * The facts that entries of a centre's own file give, by the sources that a contract type names.
 * @returns the facts by key, and the entries that the type does not ask for
 */
export function factsFromFile<Value>(
  type: Pick<ContractType, 'facts'>,
  file: Readonly<Record<string, Value>>,
): { readonly facts: Readonly<Record<string, Value>>; readonly unused: readonly string[] } {
  const facts: Record<string, Value> = {}
  const used = new Set<string>()
  for (const [key, { source }] of Object.entries(type.facts)) {
    const entry = source?.replace(/^file\./, '')
    if (entry === undefined || !Object.hasOwn(file, entry)) continue
    facts[key] = file[entry]!
    used.add(entry)
  }
  return { facts, unused: Object.keys(file).filter((entry) => !used.has(entry)) }
}
