import type { Right, Role } from '../../../schemas/contract/index.ts'

/** What somebody needs for a route about one contract, and how it is asked rightly. */
export interface RouteRight {
  /** `text`: to read it. `worker`: to be the worker. `person`: it depends on whom it is about. */
  readonly needs: Right | 'text' | 'worker' | 'person'
  /** What is enough for who asks only to read. */
  readonly toRead?: Right
  readonly body?: (count: number) => object
}

const place = { block: 'b1', from: null, to: null, exact: null, quote: '' }
const id = (count: number): string => `q0${String(count).padStart(14, '0')}`

const invite = (role: Role) => (count: number) => ({ role, name: `Iemand ${count}` })

/**
 * Every route about one contract, with the right that it needs. The documentation is made from it, and a
 * test holds the server to it; a route that is not here makes that test fail.
 */
export const routeRights: Readonly<Record<string, RouteRight>> = {
  'GET /api/contracts/:contract': { needs: 'text' },
  'GET /api/contracts/:contract/type': { needs: 'text' },
  'GET /api/contracts/:contract/functions': { needs: 'text' },
  'GET /api/contracts/:contract/document': { needs: 'text' },
  'GET /api/contracts/:contract/agreements': { needs: 'text' },
  'GET /api/contracts/:contract/versions': { needs: 'bring-back' },
  'GET /api/contracts/:contract/versions/:at': { needs: 'bring-back' },
  'GET /api/contracts/:contract/set-aside': { needs: 'text' },
  'DELETE /api/contracts/:contract/set-aside/:id': { needs: 'text' },
  'POST /api/contracts/:contract/tickets': {
    needs: 'write',
    toRead: 'read',
    body: () => ({ mode: 'write' }),
  },
  'GET /api/contracts/:contract/asking': { needs: 'text' },
  'POST /api/contracts/:contract/questions': {
    needs: 'ask',
    body: (count) => ({ id: id(count), kind: 'question', place, words: 'Waarom?' }),
  },
  'POST /api/contracts/:contract/questions/:question/answers': {
    needs: 'ask',
    body: (count) => ({ id: id(count), words: 'Daarom.' }),
  },
  'POST /api/contracts/:contract/questions/:question/close': { needs: 'ask' },
  'POST /api/contracts/:contract/questions/:question/decision': {
    needs: 'decide',
    body: () => ({ accept: true }),
  },
  'POST /api/contracts/:contract/pause': { needs: 'pause', body: () => ({}) },
  'DELETE /api/contracts/:contract/pause': { needs: 'pause' },
  'GET /api/contracts/:contract/authors': { needs: 'see-authors' },
  'GET /api/contracts/:contract/removed': { needs: 'bring-back' },
  'POST /api/contracts/:contract/removed/back': {
    needs: 'bring-back',
    body: () => ({ passage: 'none' }),
  },
  'GET /api/contracts/:contract/words': { needs: 'see-authors' },
  'POST /api/contracts/:contract/words': {
    needs: 'confirm-words',
    body: () => ({ block: 'none', hash: '0'.repeat(64) }),
  },
  'GET /api/contracts/:contract/people': { needs: 'see-people' },
  'POST /api/contracts/:contract/invitations': { needs: 'person', body: invite('support') },
  'POST /api/contracts/:contract/people/:participant/invitations': { needs: 'person' },
  'POST /api/contracts/:contract/invitations/:invitation/withdraw': { needs: 'person' },
  'DELETE /api/contracts/:contract/people/:participant': { needs: 'person' },
  'POST /api/contracts/:contract/part/preview': { needs: 'invite-partner', body: () => ({}) },
  'GET /api/contracts/:contract/part': { needs: 'answer-part' },
  'POST /api/contracts/:contract/part/answers': { needs: 'answer-part', body: () => ({}) },
  'GET /api/contracts/:contract/acts': { needs: 'see-audit' },
  'POST /api/contracts/:contract/migrate': { needs: 'worker', body: () => ({}) },
}
