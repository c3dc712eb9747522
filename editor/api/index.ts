export { type ActsCalls, actsCalls } from './acts-calls.ts'
export type { ApiClient } from './api-client.ts'
export { createApiClient } from './api-client.ts'
export type { AskingCalls } from './asking-calls.ts'
export { askingCalls } from './asking-calls.ts'
export type { AuthorshipCalls } from './authorship-calls.ts'
export { authorshipCalls } from './authorship-calls.ts'
export type { DocumentSince } from './document-call.ts'
export { documentIfChanged } from './document-call.ts'
export type {
  InvitationCalls,
  InvitationEntered,
  InvitationOpened,
  InvitationProblem,
} from './invitation-calls.ts'
export { invitationCalls } from './invitation-calls.ts'
export type { PagesClient } from './pages-client.ts'
export { createPagesClient } from './pages-client.ts'
export type { InvitedRole, PeopleCalls } from './people-calls.ts'
export { peopleCalls } from './people-calls.ts'
export type { ApiOptions, ApiProblem, ApiResult, GetToken, Send } from './send.ts'
export { createSend } from './send.ts'
export type { SetAsideCalls } from './set-aside-calls.ts'
export { setAsideCalls } from './set-aside-calls.ts'
export type { VersionCalls } from './version-calls.ts'
export { versionCalls } from './version-calls.ts'
