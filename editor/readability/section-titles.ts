import type { Node } from 'prosemirror-model'
import type { ContractType } from '../../plugins/kit/index.ts'
import { textIn } from '../../schemas/basics/index.ts'
import type { PlainLanguageOptions } from './types.ts'

/** The questions of a contract as they stand in it, in the language of the contract. */
export function sectionTitles(
  doc: Node,
  { definition, language }: PlainLanguageOptions['contract'],
): readonly { readonly id: string; readonly title: string }[] {
  // The server sends it as this interface has it.
  const { sections } = definition as unknown as ContractType
  return doc.children.map(({ attrs }) => {
    const section = sections.find(({ kind }) => kind === attrs.kind)
    return {
      id: String(attrs.id),
      title: section ? textIn(section.title, language).text : String(attrs.kind),
    }
  })
}
