import type { ContractTypeList, NewContractRequest } from '../../schemas/api/index.ts'
import { type Language, ok, type Result, refuse, textIn } from '../../schemas/basics/index.ts'
import type { FactValue } from '../../schemas/document/index.ts'
import type { PortalTexts } from '../messages/portal/index.ts'
import { amountOf, countOf } from '../prosemirror/index.ts'

/** A contract type as the server offers it. */
export type OfferedType = ContractTypeList['types'][number]

/** What is not in order yet, with the id of its field; null when it is about the whole. */
export interface FormProblem {
  readonly field: string | null
  readonly text: string
}

/** Reads the form of a new contract. What was left empty is left out. */
export function readForm(
  data: FormData,
  type: Pick<OfferedType, 'id' | 'writtenIn' | 'asks'>,
  texts: PortalTexts['make'],
  language: Language,
): Result<NewContractRequest, readonly FormProblem[]> {
  const problems: FormProblem[] = []
  const given = (name: string): string => String(data.get(name) ?? '').trim()
  const client = given('client')
  if (client === '') problems.push({ field: 'client', text: texts.needClient })
  const support = given('support')
  const facts: Record<string, FactValue> = {}
  for (const { key, ...definition } of type.asks) {
    const value = given(`fact-${key}`)
    if (value === '') continue
    if (definition.kind === 'yes-no') facts[key] = value === 'yes'
    else if (definition.kind === 'amount') {
      const amount = amountOf(value)
      if (amount === null) {
        const label = textIn(definition.label, language).text
        problems.push({ field: `fact-${key}`, text: texts.needAmount(label) })
      } else facts[key] = amount
    } else if (definition.kind === 'count') {
      const count = countOf(value)
      if (count === null) {
        const label = textIn(definition.label, language).text
        problems.push({ field: `fact-${key}`, text: texts.needCount(label) })
      } else facts[key] = count
    } else facts[key] = value
  }
  if (problems.length > 0) return refuse(problems)
  const written =
    type.writtenIn.find((one) => one === given('language')) ?? type.writtenIn[0] ?? 'nl'
  return ok({
    type: type.id,
    language: written,
    client: { name: client },
    ...(support !== '' && { support: { name: support } }),
    facts,
  })
}
