export type { DocumentThen, Version, VersionLimits, VersionProblem } from './versions.ts'
export { Versions, versionLimits } from './versions.ts'
