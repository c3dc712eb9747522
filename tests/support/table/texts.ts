import type { BlockToWrite } from '../../../schemas/document/index.ts'

/** A promise with what is done and what is enough. Its id starts the ids of its lines. */
export function card(id: string, text: string, enough = ''): BlockToWrite {
  return {
    type: 'commitment',
    id,
    party: 'client',
    children: [
      { type: 'paragraph', id: `${id}-does`, text },
      { type: 'paragraph', id: `${id}-enough`, role: 'proof', text: enough },
    ],
  }
}

export function goal(id: string, text: string, ...cards: readonly BlockToWrite[]): BlockToWrite {
  return {
    type: 'goal',
    id,
    domain: 'education',
    children: [{ type: 'paragraph', id: `${id}-aim`, text }, ...cards],
  }
}
