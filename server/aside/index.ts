export { answerAside } from './answer-aside.ts'
export type { AsideSettings, AskAside, NoAnswer } from './aside-process.ts'
export { AsideProcess } from './aside-process.ts'
