export { backUp } from './backup.ts'
export { type CheckResult, checkDatabase } from './check.ts'
export type {
  Change,
  Contract,
  ContractOfPerson,
  Contracts,
  Demo,
  Demos,
  NewAct,
  NewContract,
  People,
  SetAside,
  SetAsideTexts,
  UsedTypes,
  Wording,
  Writer,
} from './records.ts'
export { type Restored, restore } from './restore.ts'
export type { NewSignIn, SignedInBy, SignInFound, SignIns, Subject } from './sign-in-records.ts'
export { openStore, type Store, type StoreOptions } from './store.ts'
export { mayPass, StoreError, type StoreErrorCode } from './store-error.ts'
export type { Commit } from './turns.ts'
export {
  addWorker,
  type NewWorker,
  removeWorker,
  renewWorker,
  type Worker,
  workersOf,
} from './workers.ts'
