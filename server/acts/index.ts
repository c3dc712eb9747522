export { keepOpenings, type Opened } from './keep-openings.ts'
export { dayOf, listActs } from './list-acts.ts'
