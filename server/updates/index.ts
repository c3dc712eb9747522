export { documentOf } from './document-of.ts'
export type { ArmedFault, FaultPoint, Faults } from './fault-points.ts'
export { armFault, faultPoints, noFaults, readArmedFault } from './fault-points.ts'
export { sqliteUpdateLog } from './sqlite-update-log.ts'
export type {
  ClientRange,
  HistoryPage,
  NewUpdateRow,
  StoredDocument,
  UpdateLog,
  UpdateRow,
} from './update-log.ts'
