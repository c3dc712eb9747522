export type { Acts, KeptAct, WritingHour } from './acts.ts'
export type {
  Decision,
  NewQuestion,
  Pause,
  Question,
  QuestionAnswer,
  Questions,
  WrittenProposal,
} from './asking-records.ts'
export type { AuthorshipRecords, ConfirmedWords } from './authorship-records.ts'
export { backUp } from './backup.ts'
export { type CheckResult, checkDatabase } from './check.ts'
export type { Deliveries, Delivery, Hook } from './deliveries.ts'
export type { Erased, ErasedBecause, Erasures } from './erasures.ts'
export type {
  EndedBecause,
  Invitation,
  InvitationChange,
  Invitations,
  KeptPin,
  Membership,
  NewInvitation,
  PartnerAnswer,
  PinTry,
} from './invitation-records.ts'
export type {
  Change,
  Contract,
  ContractOfCentre,
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
export type { AgreedDay, Brief, Waiting, Weeks } from './weeks.ts'
export {
  addWorker,
  type NewWorker,
  removeWorker,
  renewWorker,
  type Worker,
  workersOf,
} from './workers.ts'
