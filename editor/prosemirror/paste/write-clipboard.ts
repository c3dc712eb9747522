import { type DOMOutputSpec, DOMSerializer, type Node, type Slice } from 'prosemirror-model'
import { templateParts } from '../../../plugins/kit/index.ts'
import { textIn } from '../../../schemas/basics/index.ts'
import { contractSchema, type Party } from '../../../schemas/document/index.ts'
import { dateText, factText } from '../fact-text.ts'
import type { SurfaceContext } from '../surface-context.ts'

function dataOf(node: Node): Record<string, string> {
  const data: Record<string, string> = { 'data-gpmi': node.type.name }
  for (const [name, value] of Object.entries(node.attrs)) {
    if (name !== 'id' && value !== '' && value !== null) data[`data-gpmi-${name}`] = String(value)
  }
  return data
}

/** What a node shows to people besides its own text, for a program that does not know our markup. */
function readable(context: SurfaceContext) {
  const { definition, contractLanguage } = context
  const fact = (key: string) => {
    const held = context.fact(key)
    return held ? factText(definition.facts[key], held.value, contractLanguage) : '…'
  }
  return {
    fact,
    section(kind: string): string {
      const section = definition.sections.find((candidate) => candidate.kind === kind)
      return section ? textIn(section.title, contractLanguage).text : ''
    },
    clause(wording: string): string {
      const clause = definition.clauses[wording]
      const text = clause ? textIn(clause.plain, contractLanguage).text : ''
      return templateParts(text)
        .map((part) => ('text' in part ? part.text : fact(part.fact)))
        .join('')
    },
    card({ party, who }: Record<string, string>): string {
      const name = context.options.partyName(party as Party, contractLanguage)
      return who ? `${name} (${who})` : name
    },
    when({ due, rhythm }: Record<string, string>): string {
      return [due ? dateText(due, contractLanguage) : '', rhythm].filter(Boolean).join(', ')
    },
  }
}

/**
 * What is copied, as markup: ordinary HTML for every other program, with `data-gpmi-*` for a contract
 * in which it is pasted. What stands in a `data-gpmi-note` is said by those attributes already.
 */
export function clipboardSerializer(context: SurfaceContext): DOMSerializer {
  const say = readable(context)
  const note = { 'data-gpmi-note': '' }
  const nodes: Record<string, (node: Node) => DOMOutputSpec> = {
    ...DOMSerializer.nodesFromSchema(contractSchema),
    section: (node) => [
      'div',
      dataOf(node),
      ['h2', { 'data-gpmi-title': '' }, say.section(String(node.attrs.kind))],
      ['div', 0],
    ],
    goal: (node) => ['div', dataOf(node), 0],
    commitment: (node) => {
      const when = say.when(node.attrs)
      return [
        'div',
        dataOf(node),
        ['p', note, ['b', say.card(node.attrs)]],
        ['div', 0],
        ...(when === '' ? [] : [['p', note, when] as DOMOutputSpec]),
      ]
    },
    paragraph: (node) => {
      switch (node.attrs.style) {
        case 'heading':
          return ['h3', dataOf(node), 0]
        case 'bullet':
          return ['ul', ['li', dataOf(node), 0]]
        case 'number':
          return ['ol', ['li', dataOf(node), 0]]
        default:
          return ['p', dataOf(node), 0]
      }
    },
    clause: (node) => ['p', say.clause(String(node.attrs.wording))],
    fact: (node) => ['span', dataOf(node), say.fact(String(node.attrs.key))],
    unknown: (node) => ['p', String(node.attrs.text)],
    unknown_inline: (node) => ['span', String(node.attrs.text)],
  }
  return new DOMSerializer(nodes, DOMSerializer.marksFromSchema(contractSchema))
}

/** What is copied, as plain text: a line for each paragraph, lists with their marks. */
export function clipboardText(context: SurfaceContext, slice: Slice): string {
  const say = readable(context)
  const lines: string[] = []
  const inline = (node: Node): string => {
    let text = ''
    node.forEach((child) => {
      if (child.isText) text += child.text
      else if (child.type.name === 'fact') text += say.fact(String(child.attrs.key))
      else text += String(child.attrs.text ?? '')
    })
    return text
  }
  slice.content.descendants((node) => {
    switch (node.type.name) {
      case 'paragraph': {
        const mark = { bullet: '- ', number: '1. ' }[String(node.attrs.style)] ?? ''
        lines.push(`${'  '.repeat(Number(node.attrs.level))}${mark}${inline(node)}`)
        return false
      }
      case 'section':
        lines.push(say.section(String(node.attrs.kind)))
        return true
      case 'commitment':
        lines.push([say.card(node.attrs), say.when(node.attrs)].filter(Boolean).join(', '))
        return true
      case 'clause':
        lines.push(say.clause(String(node.attrs.wording)))
        return false
      case 'unknown':
        lines.push(String(node.attrs.text))
        return false
      default:
        return true
    }
  })
  return lines.length > 0 ? lines.join('\n') : inlineOf(slice, say.fact)
}

/** Part of one line: there is no paragraph in the slice. */
function inlineOf(slice: Slice, fact: (key: string) => string): string {
  let text = ''
  slice.content.descendants((node) => {
    text += node.isText ? node.text : node.type.name === 'fact' ? fact(String(node.attrs.key)) : ''
    return true
  })
  return text
}
