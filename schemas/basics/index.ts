export type {
  CentreId,
  ContractId,
  ParticipantId,
  PersonId,
  RandomBytes,
  SessionId,
} from './ids.ts'
export { isId, newId } from './ids.ts'
export type { Language, PartialText, Text } from './language.ts'
export { languageOf, languages, textIn } from './language.ts'
export { hasNationalCheckDigits } from './national-number.ts'
export type { Result } from './result.ts'
export { ok, refuse, unreachable } from './result.ts'
