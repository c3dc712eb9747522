export type {
  ContractTypeResponse,
  ContractView,
  FunctionAnswersResponse,
  MigrateResponse,
  ParticipantView,
  ProblemDetail,
  SetAsideText,
  TicketResponse,
} from './api.ts'
export {
  contractTypeResponse,
  contractView,
  documentResponse,
  functionAnswersResponse,
  migrateRequest,
  migrateResponse,
  participantView,
  problemDetail,
  setAsideList,
  setAsideText,
  ticketRequest,
  ticketResponse,
} from './api.ts'
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
