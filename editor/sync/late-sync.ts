/** What a connection does without until the contract is open. */
export { Keeper } from './keeper.ts'
export { Presence } from './presence.ts'
export { renewIn } from './renewal.ts'
