export { openAuthors } from './authors.ts'
