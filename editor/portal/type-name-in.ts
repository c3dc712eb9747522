import type { ContractSummary } from '../../schemas/api/index.ts'
import { type Language, textIn } from '../../schemas/basics/index.ts'

/** The name of the type of a contract for who reads: in their language, else in that of the contract. */
export function typeNameIn(
  { typeName, typeNames, language }: Pick<ContractSummary, 'typeName' | 'typeNames' | 'language'>,
  reader: Language,
): { readonly text: string; readonly language: Language } {
  if (typeNames?.[reader] === undefined) return { text: typeName, language }
  return textIn(typeNames, reader)
}
