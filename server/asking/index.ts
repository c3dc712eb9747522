export type { AskingLimits, AskingProblem, AskingServices } from './asking.ts'
export { Asking, askingLimits } from './asking.ts'
