export { type EraseServices, eraseContract } from './erase.ts'
export { keepForSoLong } from './retention.ts'
