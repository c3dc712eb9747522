export type { TypeChange, TypeComparison } from './compare-types.ts'
export { compareTypes } from './compare-types.ts'
export type { ContractTypeExtension } from './contract-type-extension.ts'
export {
  API_VERSION,
  contractTypeProblems,
  defineContractType,
  readContractType,
} from './define-contract-type.ts'
export { extendContractType } from './extend-contract-type.ts'
export type { LocatedProblem, TypeProblem } from './type-problem.ts'
export { at, ContractTypeError } from './type-problem.ts'
export { withSettings } from './with-settings.ts'
