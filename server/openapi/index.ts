export { INTERFACE_VERSION, openApi } from './openapi.ts'
export { type Operation, operations } from './operations.ts'
