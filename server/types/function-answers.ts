import type { Finding, Place } from '../../plugins/kit/index.ts'
import { basisOf, type ContractType, topicOf } from '../../plugins/kit/index.ts'
import { allBlocks, type CanonicalContract } from '../../schemas/document/index.ts'
import type { FunctionOutcome, FunctionRunner } from './function-runner.ts'
import { functionsOf } from './functions-of.ts'

/** What the functions of a type say of a contract. */
export interface FunctionAnswers {
  /** By name: where the rule does not hold, nothing when it does. For `CheckContext.functions`. */
  readonly functions: Readonly<Record<string, readonly Place[]>>
  /** By name: why there is no answer, for who wrote the function. */
  readonly failed: Readonly<Record<string, string>>
}

/** So many places one function may name. */
const MOST_PLACES = 50

/** Asks every function that the rules of a type name. Never rejects: what fails is named. */
export async function functionAnswers(
  definition: ContractType,
  source: string | null,
  contract: CanonicalContract,
  today: string,
  runner: Pick<FunctionRunner, 'call'>,
): Promise<FunctionAnswers> {
  const functions: Record<string, readonly Place[]> = {}
  const failed: Record<string, string> = {}
  const json = JSON.stringify(contract)
  const context = JSON.stringify({ today })
  for (const { name } of functionsOf(definition)) {
    if (source === null) {
      failed[name] = 'The functions of this type are not on this server'
      continue
    }
    const outcome = await runner.call({ source, name, contract: json, context })
    const places = outcome.kind === 'answered' ? placesIn(outcome.json, contract) : null
    if (places) functions[name] = places
    else failed[name] = reasonOf(outcome)
  }
  return { functions, failed }
}

/** A finding for each rule whose function gave no answer. It blocks nothing. */
export function uncheckedFindings(
  { rules }: Pick<ContractType, 'rules'>,
  { failed }: FunctionAnswers,
): readonly Finding[] {
  return rules.flatMap((rule) => {
    const names = functionsOf({ rules: [rule] }).map(({ name }) => name)
    if (!names.some((name) => Object.hasOwn(failed, name))) return []
    const { id, source, certainty, message } = rule
    return [
      {
        rule: id,
        severity: 'hint',
        basis: basisOf(rule),
        source,
        certainty,
        topic: topicOf(rule),
        place: { kind: 'contract' },
        message: {
          nl: `De computer kon dit niet nakijken. Kijk het zelf na: ${message.nl}`,
          fr: `L’ordinateur n’a pas pu vérifier ceci. Vérifiez vous-même : ${message.fr ?? message.nl}`,
          de: `Der Computer konnte das nicht prüfen. Prüfen Sie selbst: ${message.de ?? message.nl}`,
        },
        fixes: [],
      } satisfies Finding,
    ]
  })
}

function reasonOf(outcome: FunctionOutcome): string {
  switch (outcome.kind) {
    case 'answered':
      return `Expected true, false or a list of places such as {"section": "wish"}, {"fact": "clientName"} or {"block": "…"} that the contract has, at most ${MOST_PLACES}`
    case 'threw':
      return `It threw: ${outcome.message}`
    case 'too-long':
      return 'It did not stop in time'
    case 'too-much':
      return 'It needed too much memory'
  }
}

/** What a function gave back, as places; null when it is something else. */
function placesIn(json: string, contract: CanonicalContract): readonly Place[] | null {
  let answer: unknown
  try {
    answer = JSON.parse(json)
  } catch {
    return null
  }
  if (answer === true) return []
  if (answer === false) return [{ kind: 'contract' }]
  if (!Array.isArray(answer) || answer.length > MOST_PLACES) return null
  const places = answer.map((one) => placeIn(one, contract))
  return places.includes(null) ? null : (places as readonly Place[])
}

function placeIn(one: unknown, { body }: CanonicalContract): Place | null {
  if (typeof one !== 'object' || one === null || Object.keys(one).length !== 1) return null
  const { section, fact, block } = one as { section?: unknown; fact?: unknown; block?: unknown }
  if (typeof section === 'string') {
    const found = body.find((part) => part.type === 'section' && part.kind === section)
    return found?.type === 'section' ? { kind: 'section', section, block: found.id } : null
  }
  if (typeof fact === 'string' && /^[A-Za-z][0-9A-Za-z_.-]{0,63}$/.test(fact)) {
    return { kind: 'fact', fact }
  }
  if (typeof block !== 'string') return null
  const isThere = [...allBlocks(body)].some((part) => 'id' in part && part.id === block)
  return isThere ? { kind: 'block', block } : null
}
