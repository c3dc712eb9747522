/**
 * What a contract is made of, in one table. The ProseMirror schema, the shape check of the server
 * and the reader are all derived from it, so they cannot disagree.
 *
 * The table is closed under merge: a kind says which children may stand in it, never how many or in
 * which order. Whatever two people do at the same time, the result is a document. What is required
 * is a rule that reports a finding, not a property of the schema.
 */

/** The version of this table. It rises when an older editor could not keep what a newer one writes. */
export const DOCUMENT_SCHEMA = 1

/** The three roots of the shared document. */
export const roots = { body: 'body', facts: 'facts', meta: 'meta' } as const

/** The kinds of life that a goal can be about, after model contract B of the 2015 study. */
export const lifeDomains = [
  'children',
  'housing',
  'leisure',
  'work',
  'spending',
  'income',
  'administration',
  'education',
  'health',
  'people',
  'transport',
  'legal',
] as const

export type LifeDomain = (typeof lifeDomains)[number]

/** Who promises: the client, the centre, or a third party that signs for its own part. */
export const parties = ['client', 'centre', 'third'] as const

export type Party = (typeof parties)[number]

/** How a paragraph looks. A list is a row of paragraphs, so that restyling never recreates one. */
export const paragraphStyles = ['plain', 'heading', 'bullet', 'number'] as const

export type ParagraphStyle = (typeof paragraphStyles)[number]

/** What a paragraph is for: the text itself, or, in a commitment, what is enough. */
export const paragraphRoles = ['text', 'proof'] as const

export type ParagraphRole = (typeof paragraphRoles)[number]

/** How much a goal matters to the client; empty until they say so. */
export const importances = ['', 'little', 'rather', 'very'] as const

export type Importance = (typeof importances)[number]

/** What the client says of their own promise: nothing yet, that it will work out, with help, or not so. */
export const feasibilities = ['', 'yes', 'with-help', 'no'] as const

export type Feasibility = (typeof feasibilities)[number]

/** One attribute: its default is not stored, and what is longer or other than this is refused. */
export type AttributeSpec =
  | { readonly type: 'text'; readonly default: string; readonly maxLength: number }
  | { readonly type: 'choice'; readonly default: string; readonly choices: readonly string[] }
  | {
      readonly type: 'integer'
      readonly default: number
      readonly min: number
      readonly max: number
    }

export interface NodeKind {
  /** `element`: has children. `textblock`: has text and inline atoms. `atom`: has neither. */
  readonly form: 'element' | 'textblock' | 'atom'
  readonly inline: boolean
  readonly children: readonly string[]
  readonly attributes: Readonly<Record<string, AttributeSpec>>
}

const id: AttributeSpec = { type: 'text', default: '', maxLength: 64 }
const name: AttributeSpec = { type: 'text', default: '', maxLength: 64 }
const date: AttributeSpec = { type: 'text', default: '', maxLength: 10 }
const shortText: AttributeSpec = { type: 'text', default: '', maxLength: 200 }

/** The node kinds by the name that they have in the Y.Doc and in ProseMirror. */
export const nodeKinds = {
  section: {
    form: 'element',
    inline: false,
    children: ['paragraph', 'clause', 'goal', 'commitment'],
    attributes: { id, kind: name },
  },
  goal: {
    form: 'element',
    inline: false,
    children: ['paragraph', 'commitment'],
    attributes: {
      id,
      domain: { type: 'choice', default: '', choices: ['', ...lifeDomains] },
      importance: { type: 'choice', default: '', choices: importances },
      due: date,
    },
  },
  commitment: {
    form: 'element',
    inline: false,
    children: ['paragraph'],
    attributes: {
      id,
      party: { type: 'choice', default: 'client', choices: parties },
      who: shortText,
      due: date,
      rhythm: shortText,
      feasible: { type: 'choice', default: '', choices: feasibilities },
    },
  },
  paragraph: {
    form: 'textblock',
    inline: false,
    children: ['fact'],
    attributes: {
      id,
      style: { type: 'choice', default: 'plain', choices: paragraphStyles },
      level: { type: 'integer', default: 0, min: 0, max: 4 },
      role: { type: 'choice', default: 'text', choices: paragraphRoles },
    },
  },
  clause: {
    form: 'atom',
    inline: false,
    children: [],
    attributes: {
      id,
      wording: name,
      version: name,
      hash: { type: 'text', default: '', maxLength: 128 },
    },
  },
  fact: {
    form: 'atom',
    inline: true,
    children: [],
    attributes: { key: name },
  },
} as const satisfies Record<string, NodeKind>

export type NodeKindName = keyof typeof nodeKinds

/** What may stand directly in the body. */
export const bodyChildren: readonly string[] = ['section']

/** The marks on text. */
export const markNames = ['strong', 'em'] as const

export type MarkName = (typeof markNames)[number]

/** The kind with that name, or undefined when this version of the schema does not know it. */
export function nodeKind(kindName: string): NodeKind | undefined {
  return Object.hasOwn(nodeKinds, kindName) ? nodeKinds[kindName as NodeKindName] : undefined
}

/** Why a value cannot stand in an attribute, or null when it can. */
export function attributeProblem(spec: AttributeSpec, value: unknown): string | null {
  switch (spec.type) {
    case 'text':
      return typeof value === 'string' && value.length <= spec.maxLength
        ? null
        : `text of at most ${spec.maxLength} characters`
    case 'choice':
      return typeof value === 'string' && spec.choices.includes(value)
        ? null
        : `one of ${spec.choices.map((choice) => `"${choice}"`).join(', ')}`
    case 'integer':
      return Number.isInteger(value) &&
        (value as number) >= spec.min &&
        (value as number) <= spec.max
        ? null
        : `a whole number from ${spec.min} to ${spec.max}`
  }
}
