export type { ClosedBecause, OwnType, TypeNotice } from './contract-types.ts'
export { ContractTypes, closedTexts, compareVersions } from './contract-types.ts'
export { loadTypes } from './load-types.ts'
export { API_VERSION, readableDefinition } from './readable-definition.ts'
