export { forgetErased } from './forget-erased.ts'
