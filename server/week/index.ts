export { daysOf, type WeekServices, weekOf } from './week-of.ts'
