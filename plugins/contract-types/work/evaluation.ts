export { coreEvaluation as evaluation } from '../core/index.ts'
