export { type Entry, entryOf, lookOf, PHASE } from './access.ts'
export { type TicketGrant, Tickets } from './tickets.ts'
export { bearerToken, newToken, personOf, tokenHash } from './tokens.ts'
