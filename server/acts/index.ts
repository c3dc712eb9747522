export { keepOpenings } from './keep-openings.ts'
export { dayOf, listActs } from './list-acts.ts'
