export type { ActInList, ActList, CentreContracts, ErasedAnswer, ErasedList } from './acts.ts'
export {
  actInList,
  actList,
  centreContracts,
  erasedAnswer,
  erasedContract,
  erasedList,
  erasedRequest,
} from './acts.ts'
export type { AgreementsResponse, GivenGoal } from './agreements.ts'
export { agreementsResponse, givenGoal, isNationalNumber, reference } from './agreements.ts'
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
export type {
  AskingResponse,
  AskRequest,
  Outcome,
  PauseView,
  QuestionKind,
  QuestionState,
  QuestionView,
} from './asking.ts'
export {
  answerRequest,
  askingBounds,
  askingResponse,
  askRequest,
  decisionRequest,
  outcomes,
  pauseResponse,
  questionKinds,
  questionResponse,
  questionStates,
} from './asking.ts'
export type {
  AuthorRun,
  AuthorsResponse,
  BlockAuthors,
  FactAuthor,
  GoneBlock,
  RemovedPassage,
  RemovedResponse,
  SetBy,
  TypedForClient,
  WordsResponse,
} from './authors.ts'
export {
  authorRun,
  authorsResponse,
  blockAuthors,
  broughtBackRequest,
  confirmWordsRequest,
  factAuthor,
  goneBlock,
  removedPassage,
  removedResponse,
  setBy,
  typedForClient,
  wordsResponse,
} from './authors.ts'
export { documentResponse } from './document.ts'
export type { EventType, WebhookEvent } from './events.ts'
export { eventTypes, webhookEvent } from './events.ts'
export type { FrameResponse } from './frame.ts'
export { frameResponse } from './frame.ts'
export type {
  EnteredResponse,
  NewInvitationResponse,
  OpenedResponse,
  PartAnswer,
  PartResponse,
  PartView,
  PeopleResponse,
  PersonView,
  PinRefusal,
} from './invitations.ts'
export {
  enteredResponse,
  invitedRoles,
  newInvitationRequest,
  newInvitationResponse,
  openedResponse,
  partAnswer,
  partAnswerRequest,
  partPreviewRequest,
  partResponse,
  partView,
  peopleResponse,
  personView,
  pinRefusal,
  pinRequest,
  type ReplacedRefusal,
  replacedRefusal,
  secretRequest,
} from './invitations.ts'
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
export { personName } from './parts.ts'
export type { SetAsideText } from './set-aside.ts'
export { setAsideList, setAsideText } from './set-aside.ts'
export type { Me, SignedOutResponse, SignInState } from './sign-in.ts'
export { me, signedOutResponse, signInState } from './sign-in.ts'
export type { VersionList } from './versions.ts'
export { contractVersion, versionList, versionResponse } from './versions.ts'
export type { WeekItem, WeekResponse } from './week.ts'
export { weekItem, weekKinds, weekResponse } from './week.ts'
