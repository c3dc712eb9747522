export type { Report } from './check-folder.ts'
export type { Preview } from './preview.ts'
export { runTypeCommand } from './run-type-command.ts'
