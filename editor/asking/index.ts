export { openAsking } from './asking.ts'
