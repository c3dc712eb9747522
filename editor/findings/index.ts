export { openFindings } from './findings.ts'
export type { Findings, FindingsOptions, LatePanel, ShownFindings } from './types.ts'
