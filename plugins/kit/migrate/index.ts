export type { ContractContent, MigratedContract } from './migrate-contract.ts'
export { afterSteps, fitted, migrationFrom } from './migrate-contract.ts'
export type { MigrationDefinition, MigrationStep } from './migration.ts'
export { unmigrated } from './unmigrated.ts'
