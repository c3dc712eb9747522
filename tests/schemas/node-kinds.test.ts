import { describe, expect, test } from 'vitest'
import {
  attributeProblem,
  bodyChildren,
  contractSchema,
  nodeKind,
  nodeKinds,
  UNKNOWN,
  UNKNOWN_INLINE,
  UNKNOWN_MARK,
} from '../../schemas/document/index.ts'

const kinds = Object.entries(nodeKinds)

describe('the node kinds', () => {
  test('[D1] every content expression is a choice, as often as one likes', () => {
    for (const [name, type] of Object.entries(contractSchema.nodes)) {
      const content = type.spec.content ?? ''
      expect(content, name).toMatch(/^$|^\([a-z_]+(?: \| [a-z_]+)*\)\*$/)
    }
  })

  test('[D1] every node is valid when it is empty, and with any children in any order', () => {
    for (const type of Object.values(contractSchema.nodes)) {
      if (type.isText) continue
      expect(type.contentMatch.validEnd, type.name).toBe(true)
      const children = Object.values(contractSchema.nodes).filter(
        (child) => type.contentMatch.matchType(child) !== null,
      )
      for (const first of children) {
        const after = type.contentMatch.matchType(first)
        expect(after?.validEnd, `${type.name} after ${first.name}`).toBe(true)
        for (const second of children) expect(after?.matchType(second)).not.toBeNull()
      }
    }
  })

  test('[D2] unknown blocks, inline parts and marks are admitted everywhere', () => {
    const { nodes, marks } = contractSchema
    for (const [name, kind] of kinds) {
      const type = nodes[name]!
      if (kind.form === 'atom') expect(type.isLeaf, name).toBe(true)
      else {
        const unknown = kind.form === 'textblock' ? UNKNOWN_INLINE : UNKNOWN
        expect(type.contentMatch.matchType(nodes[unknown]!), name).not.toBeNull()
      }
    }
    expect(nodes.doc!.contentMatch.matchType(nodes[UNKNOWN]!)).not.toBeNull()
    expect(nodes.paragraph!.allowsMarkType(marks[UNKNOWN_MARK]!)).toBe(true)
    const one = marks[UNKNOWN_MARK]!.create({ name: 'a', value: 1 })
    const two = marks[UNKNOWN_MARK]!.create({ name: 'b', value: 2 })
    expect(one.addToSet([two])).toHaveLength(2)
  })

  test('[D3] a heading and a list are styles of a paragraph, and no elements', () => {
    expect(Object.keys(nodeKinds).sort()).toEqual([
      'clause',
      'commitment',
      'fact',
      'goal',
      'paragraph',
      'section',
    ])
    expect(nodeKinds.paragraph.attributes.style.choices).toEqual([
      'plain',
      'heading',
      'bullet',
      'number',
    ])
  })

  test('every child that a kind names is a kind, and every kind can stand somewhere', () => {
    const named = [...bodyChildren, ...kinds.flatMap(([, kind]) => kind.children)]
    for (const child of named) expect(nodeKind(child), child).toBeDefined()
    for (const [name] of kinds) expect(named, name).toContain(name)
  })

  test('a name that every object has is not a kind', () => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      expect(nodeKind(name), name).toBeUndefined()
    }
  })

  test('[D4] every default is a value that the attribute may have', () => {
    for (const [name, kind] of kinds) {
      for (const [attribute, spec] of Object.entries(kind.attributes)) {
        expect(attributeProblem(spec, spec.default), `${name}.${attribute}`).toBeNull()
      }
    }
  })

  test('[D4] a value of another type, too long or out of range is refused', () => {
    const { attributes } = nodeKinds.paragraph
    expect(attributeProblem(attributes.id, 'x'.repeat(64))).toBeNull()
    expect(attributeProblem(attributes.id, 'x'.repeat(65))).toBe('text of at most 64 characters')
    expect(attributeProblem(attributes.id, 1)).not.toBeNull()
    expect(attributeProblem(attributes.style, 'table')).toMatch(/^one of "plain"/)
    expect(attributeProblem(attributes.level, 4)).toBeNull()
    for (const level of [-1, 5, 1.5, '1', Number.NaN, null, undefined]) {
      expect(attributeProblem(attributes.level, level), String(level)).toMatch(/whole number/)
    }
  })

  test('[D10] a clause can hold no text', () => {
    expect(nodeKinds.clause.form).toBe('atom')
    expect(nodeKinds.clause.children).toEqual([])
    expect(Object.keys(nodeKinds.clause.attributes)).toEqual(['id', 'wording', 'version', 'hash'])
  })
})
