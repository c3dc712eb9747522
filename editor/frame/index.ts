export { type FramePageOptions, openFramePage } from './frame-page.ts'
export type { FromParent, Look, ToParent } from './protocol.ts'
export { VERSION } from './protocol.ts'
