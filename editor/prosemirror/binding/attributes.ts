/** How attributes and marks stand in the shared document, and how they are shown. */
import { Mark } from 'prosemirror-model'
import type * as Y from 'yjs'
import {
  attributeProblem,
  blockIdOf,
  contractSchema,
  markNames,
  nodeKind,
  UNKNOWN_MARK,
} from '../../../schemas/document/index.ts'

/**
 * The attributes with which an element of a known kind is shown. A value that does not fit is shown as
 * the default and stays as it is; attributes that the kind does not have are not shown and stay too.
 */
export function shownAttributes(element: Y.XmlElement): Record<string, unknown> {
  const shown: Record<string, unknown> = {}
  for (const [name, spec] of Object.entries(nodeKind(element.nodeName)!.attributes)) {
    if (name === 'id') {
      shown.id = blockIdOf(element)
      continue
    }
    const value: unknown = element.getAttribute(name)
    shown[name] =
      value === undefined || attributeProblem(spec, value) !== null ? spec.default : value
  }
  return shown
}

/** Writes one attribute as the document keeps it: a default is not stored, an id always is. */
export function writeAttribute(element: Y.XmlElement, name: string, value: unknown): void {
  const spec = nodeKind(element.nodeName)!.attributes[name]
  if (!spec || attributeProblem(spec, value) !== null) {
    throw new RangeError(`Expected ${element.nodeName} to have an attribute "${name}" that fits`)
  }
  if (name === 'id' || value !== spec.default) element.setAttribute(name, value as string)
  else element.removeAttribute(name)
}

/** Attributes of text as marks. */
export function marksOf(attributes: ReadonlyMap<string, unknown>): readonly Mark[] {
  if (attributes.size === 0) return Mark.none
  const marks: Mark[] = []
  for (const name of [...attributes.keys()].sort()) {
    const value = attributes.get(name)
    const known = (markNames as readonly string[]).includes(name) && value === true
    marks.push(
      known ? contractSchema.mark(name) : contractSchema.mark(UNKNOWN_MARK, { name, value }),
    )
  }
  return Mark.setFrom(marks)
}

/** Marks as attributes of text. */
export function markAttributes(marks: readonly Mark[]): Record<string, unknown> {
  const attributes: Record<string, unknown> = {}
  for (const mark of marks) {
    if (mark.type.name === UNKNOWN_MARK) attributes[mark.attrs.name as string] = mark.attrs.value
    else attributes[mark.type.name] = true
  }
  return attributes
}

/** What has to be written so that text with the old marks gets the new ones. */
export function markChange(
  old: readonly Mark[],
  now: readonly Mark[],
): Record<string, unknown> | null {
  if (Mark.sameSet(old, now)) return null
  const change: Record<string, unknown> = {}
  for (const name of Object.keys(markAttributes(old))) change[name] = null
  for (const [name, value] of Object.entries(markAttributes(now))) change[name] = value
  for (const mark of old) {
    if (mark.isInSet(now)) delete change[Object.keys(markAttributes([mark]))[0]!]
  }
  return change
}
