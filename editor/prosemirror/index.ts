export { createContractView } from './contract-view.ts'
export { amountOf, countOf, dateText, factText } from './fact-text.ts'
export type {
  CardPart,
  Command,
  ContractCommands,
  ContractView,
  ContractViewOptions,
  Person,
  RemotePresence,
  SurfaceParts,
} from './types.ts'
