export type { ApiClient, ApiOptions, ApiProblem, ApiResult } from './api-client.ts'
export { createApiClient } from './api-client.ts'
