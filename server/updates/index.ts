export type {
  ClientRange,
  HistoryPage,
  NewUpdateRow,
  StoredDocument,
  UpdateLog,
  UpdateRow,
} from './update-log.ts'
