export {
  type Entered,
  Entering,
  type Opened,
  type PinChosen,
  type PinTried,
  WAITS,
} from './entering.ts'
export {
  type InvitationState,
  type Inviting,
  invitedPerson,
  type MadeInvitation,
  newInvitation,
  stateOf,
} from './inviting.ts'
export { hashOfPart, type PartFor, partOf } from './part-of.ts'
export { answersOf, mayDo, type PartKnown, peopleOf, rightToInvite } from './people-of.ts'
export { Pins, TooManyPins } from './pins.ts'
