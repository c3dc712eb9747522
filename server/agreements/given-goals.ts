import type { GivenGoal } from '../../schemas/api/index.ts'
import type { BlockToWrite } from '../../schemas/document/index.ts'

/**
 * Puts goals that are known already before those with which a contract type starts. A starting goal that
 * is empty, or about a part of life that a given goal is about, makes way.
 * @returns null when the type has no place for goals
 */
export function withGoals(
  body: readonly BlockToWrite[],
  goals: readonly GivenGoal[],
): readonly BlockToWrite[] | null {
  if (goals.length === 0) return body
  const place = body.findIndex((section) => section.children?.some(({ type }) => type === 'goal'))
  const section = body[place]
  if (!section?.children) return null
  const domains = new Set(goals.map(({ domain }) => domain))
  const first = section.children.findIndex(({ type }) => type === 'goal')
  const after = section.children
    .slice(first)
    .filter((block) => block.type !== 'goal' || !(isEmpty(block) || makesWay(block, domains)))
  const children = [...section.children.slice(0, first), ...goals.map(goalBlock), ...after]
  return body.with(place, { ...section, children })
}

function makesWay({ domain }: BlockToWrite, domains: ReadonlySet<string | undefined>): boolean {
  return typeof domain === 'string' && domain !== '' && domains.has(domain)
}

/** True when nothing is written in it yet. */
function isEmpty(block: BlockToWrite): boolean {
  if (block.type === 'paragraph') {
    return (block.text ?? '') === '' && (block.inline ?? []).length === 0
  }
  return (block.children ?? []).every(isEmpty)
}

function goalBlock({ text, domain, importance, due, commitments }: GivenGoal): BlockToWrite {
  return {
    type: 'goal',
    domain,
    importance,
    due,
    children: [
      { type: 'paragraph', text },
      ...commitments.map(
        ({ party, who, rhythm, due: by, text: promise, proof }): BlockToWrite => ({
          type: 'commitment',
          party,
          who,
          rhythm,
          due: by,
          children: [
            { type: 'paragraph', text: promise },
            { type: 'paragraph', role: 'proof', text: proof ?? '' },
          ],
        }),
      ),
    ],
  }
}
