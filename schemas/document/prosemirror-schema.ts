import type { MarkSpec, Node, NodeSpec } from 'prosemirror-model'
import { type DOMOutputSpec, type AttributeSpec as PmAttribute, Schema } from 'prosemirror-model'
import { attributeProblem, bodyChildren, nodeKind, nodeKinds } from './node-kinds.ts'

/** Stands for a block that this version does not know: shown, never edited, never taken away. */
export const UNKNOWN = 'unknown'
/** The same among text. */
export const UNKNOWN_INLINE = 'unknown_inline'
/** The same for a mark. */
export const UNKNOWN_MARK = 'unknown_mark'

function attributesOf(kindName: string): Record<string, PmAttribute> {
  const attributes: Record<string, PmAttribute> = {}
  for (const [name, spec] of Object.entries(nodeKind(kindName)?.attributes ?? {})) {
    attributes[name] = {
      default: spec.default,
      validate(value: unknown) {
        const expected = attributeProblem(spec, value)
        if (expected) throw new RangeError(`Expected ${kindName}.${name} to be ${expected}`)
      },
    }
  }
  return attributes
}

/** Attributes as `data-gpmi-*`, so that what is copied from one contract can be pasted in another. */
function dataAttributes(node: Node): Record<string, string> {
  const data: Record<string, string> = { 'data-gpmi': node.type.name }
  for (const [name, value] of Object.entries(node.attrs)) {
    if (name !== 'id' && value !== '' && value !== null) data[`data-gpmi-${name}`] = String(value)
  }
  return data
}

function contentOf(children: readonly string[], unknown: string): string {
  return `(${[...children, unknown].join(' | ')})*`
}

function nodeSpecs(): Record<string, NodeSpec> {
  const specs: Record<string, NodeSpec> = {
    doc: { content: contentOf(bodyChildren, UNKNOWN) },
    text: { inline: true, group: 'inline' },
  }
  for (const kindName of Object.keys(nodeKinds)) {
    const kind = nodeKind(kindName)!
    const attrs = attributesOf(kindName)
    const base: NodeSpec = { attrs, inline: kind.inline }
    switch (kind.form) {
      case 'element':
        specs[kindName] = {
          ...base,
          content: contentOf(kind.children, UNKNOWN),
          isolating: true,
          defining: true,
          toDOM: (node): DOMOutputSpec => ['div', dataAttributes(node), 0],
        }
        break
      case 'textblock':
        specs[kindName] = {
          ...base,
          content: contentOf(['text', ...kind.children], UNKNOWN_INLINE),
          marks: '_',
          toDOM: (node): DOMOutputSpec => ['p', dataAttributes(node), 0],
        }
        break
      case 'atom':
        specs[kindName] = {
          ...base,
          atom: true,
          selectable: true,
          draggable: false,
          ...(kind.inline ? { marks: '' } : {}),
          toDOM: (node): DOMOutputSpec => [kind.inline ? 'span' : 'div', dataAttributes(node)],
        }
        break
    }
  }
  const unknownAttrs = { name: { default: '' }, text: { default: '' } }
  specs[UNKNOWN] = {
    attrs: unknownAttrs,
    atom: true,
    selectable: false,
    draggable: false,
    toDOM: (node): DOMOutputSpec => ['div', { 'data-gpmi': UNKNOWN }, String(node.attrs.text)],
  }
  specs[UNKNOWN_INLINE] = {
    attrs: unknownAttrs,
    inline: true,
    atom: true,
    selectable: false,
    draggable: false,
    toDOM: (node): DOMOutputSpec => ['span', { 'data-gpmi': UNKNOWN }, String(node.attrs.text)],
  }
  return specs
}

const markSpecs: Record<string, MarkSpec> = {
  strong: { toDOM: (): DOMOutputSpec => ['strong', 0] },
  em: { toDOM: (): DOMOutputSpec => ['em', 0] },
  [UNKNOWN_MARK]: {
    attrs: { name: { default: '' }, value: { default: null } },
    excludes: '',
    inclusive: false,
    toDOM: (): DOMOutputSpec => ['span', { 'data-gpmi': UNKNOWN_MARK }, 0],
  },
}

/**
 * The ProseMirror schema of a contract. Every content expression is `(a | b | …)*`: merge-closed.
 * It has no parse rules: what may come in from a clipboard is the editor's business.
 */
export const contractSchema = new Schema({ nodes: nodeSpecs(), marks: markSpecs, topNode: 'doc' })
