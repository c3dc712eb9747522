export { createContractView } from './contract-view.ts'
export { amountOf, countOf, dateText, factText } from './fact-text.ts'
export type {
  Command,
  ContractCommands,
  ContractView,
  ContractViewOptions,
  Person,
  RemotePresence,
} from './types.ts'
