/** What the element does without until the contract is open: panels, menu, print, help for keys, room on a phone. */
export { lateChromeStyles, printedStyles } from '../styles/index.ts'
export { makeRoom } from './make-room.ts'
export { menuEntries } from './menu-entries.ts'
export { printHead, signatures } from './on-paper.ts'
export { openSheet, panelContent } from './panels.ts'
export { goToNextRegion, goToTools } from './regions.ts'
export { tidyDevice } from './tidy-device.ts'
export { slimRow } from './views/slim-row.ts'
