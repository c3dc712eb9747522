export { openPreparation } from './preparation.ts'
