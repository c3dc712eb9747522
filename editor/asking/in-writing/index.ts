export { writingPaper } from './writing-paper.ts'
