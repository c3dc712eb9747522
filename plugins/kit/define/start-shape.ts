import { attributeProblem, nodeKind, nodeKinds } from '../../../schemas/document/index.ts'
import { expected, isObject, list, matching, object, type Shape, text } from './shapes.ts'
import { at } from './type-problem.ts'

const factKey = matching(/^[A-Za-z][0-9A-Za-z]{0,63}$/, 'the key of a fact')
const inline: Shape = (value, path, problems) => {
  const isFact = isObject(value) && value.fact !== undefined
  object(isFact ? { fact: factKey } : { text: text(5000) })(value, path, problems)
}

/** A block of a starting text that can stand in a section: checked against the kinds of a contract. */
export const startBlock: Shape = blockIn(nodeKinds.section.children)

function blockIn(allowed: readonly string[]): Shape {
  return (value, path, problems) => {
    if (!isObject(value)) {
      problems.push({ path, message: expected('a block', value) })
      return
    }
    const kind = allowed.includes(String(value.type)) ? nodeKind(String(value.type)) : undefined
    if (!kind) {
      const message = expected(`one of ${allowed.join(', ')}`, value.type)
      problems.push({ path: at(path, 'type'), message })
      return
    }
    for (const [name, given] of Object.entries(value)) {
      if (name === 'type' || given === undefined) continue
      const where = at(path, name)
      if (name === 'children' && kind.form === 'element') {
        list(blockIn(kind.children), { max: 200 })(given, where, problems)
      } else if (name === 'inline' && kind.form === 'textblock') {
        list(inline, { max: 200 })(given, where, problems)
      } else if (name === 'text' && kind.form === 'textblock') {
        if (typeof given !== 'string')
          problems.push({ path: where, message: expected('text', given) })
      } else if (name === 'id' || name === 'hash' || (name === 'version' && kind.form === 'atom')) {
        problems.push({ path: where, message: 'leave this out: it is made with each contract' })
      } else {
        const spec = Object.hasOwn(kind.attributes, name) ? kind.attributes[name] : undefined
        const problem = spec ? attributeProblem(spec, given) : 'left out'
        if (problem) problems.push({ path: where, message: expected(problem, given) })
      }
    }
  }
}
