export type {
  ContractTypeResponse,
  ContractView,
  FunctionAnswersResponse,
  MigrateResponse,
  ParticipantView,
  ProblemDetail,
  TicketResponse,
} from './api.ts'
export {
  contractTypeResponse,
  contractView,
  functionAnswersResponse,
  migrateRequest,
  migrateResponse,
  participantView,
  problemDetail,
  ticketRequest,
  ticketResponse,
} from './api.ts'
export { documentResponse } from './document.ts'
export type {
  AskedFact,
  ContractList,
  ContractSummary,
  ContractTypeList,
  DemoResponse,
  NewContractRequest,
  NewContractResponse,
} from './pages.ts'
export {
  askedFact,
  contractList,
  contractSummary,
  contractTypeList,
  demoResponse,
  newContractRequest,
  newContractResponse,
} from './pages.ts'
export type { SetAsideText } from './set-aside.ts'
export { setAsideList, setAsideText } from './set-aside.ts'
export type { Me } from './sign-in.ts'
export { me } from './sign-in.ts'
export type { VersionList } from './versions.ts'
export { contractVersion, versionList, versionResponse } from './versions.ts'
