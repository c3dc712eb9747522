export { ByteReader, MalformedError } from './byte-reader.ts'
export type { CloseCode, StopCode } from './close-codes.ts'
export { afterClose } from './close-codes.ts'
export { closeCodes } from './close-reasons.ts'
export { de as closeTextsDe } from './close-texts/de.ts'
export { fr as closeTextsFr } from './close-texts/fr.ts'
export { nl as closeTextsNl } from './close-texts/nl.ts'
export type { AwarenessEntry, ChangedPart, ClientMessage, Notice } from './messages.ts'
export {
  awarenessFrame,
  carriesText,
  messageTypes,
  noticeFrame,
  readClientMessage,
  receiptFrame,
  step1Frame,
  step2Frame,
  syncSteps,
  updateFrame,
} from './messages.ts'
export type {
  DeletedRange,
  ItemContent,
  ScannedGap,
  ScannedItem,
  ScannedStruct,
  ScannedUpdate,
  SharedTypeName,
  StructId,
} from './update-scan.ts'
export { clockRanges, scanUpdate } from './update-scan.ts'
export type { Container, FindPlaced, Placed, ShapeProblem, ShapeResult } from './update-shape.ts'
export { checkShape, MAX_DEPTH } from './update-shape.ts'
