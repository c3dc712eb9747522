export type { ApiClient, ApiOptions, ApiProblem, ApiResult, DocumentSince } from './api-client.ts'
export { createApiClient } from './api-client.ts'
