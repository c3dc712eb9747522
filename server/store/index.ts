export type { Commit } from './messages.ts'
export type {
  Change,
  Contract,
  ContractOfPerson,
  Contracts,
  Demo,
  Demos,
  NewContract,
  People,
  SetAside,
  SetAsideTexts,
  Wording,
  Writer,
} from './records.ts'
export { openStore, type Store, type StoreOptions } from './store.ts'
export { mayPass, StoreError, type StoreErrorCode } from './store-error.ts'
