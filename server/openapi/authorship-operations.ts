import {
  authorsResponse,
  broughtBackRequest,
  confirmWordsRequest,
  removedResponse,
  wordsResponse,
} from '../../schemas/api/index.ts'
import type { Operation } from './operations.ts'

const contract = '/api/contracts/:contract'

/** What is asked about who wrote what. */
export const authorshipOperations: readonly Operation[] = [
  {
    method: 'GET',
    path: `${contract}/authors`,
    group: 'text',
    says: 'Who wrote what, and who set what.',
    who: 'who has the right see-authors',
    response: authorsResponse,
  },
  {
    method: 'GET',
    path: `${contract}/removed`,
    group: 'text',
    says: 'Passages that were taken out, with who wrote them and who took them out.',
    who: 'who has the right bring-back',
    response: removedResponse,
  },
  {
    method: 'POST',
    path: `${contract}/removed/back`,
    group: 'text',
    says: 'Writes down that a passage was put back, once it stands in the text.',
    who: 'who has the right bring-back',
    request: broughtBackRequest,
    status: 204,
  },
  {
    method: 'GET',
    path: `${contract}/words`,
    group: 'text',
    says: 'What others typed in the client’s own words, and whether the client said: these are mine.',
    who: 'who has the right see-authors',
    response: wordsResponse,
  },
  {
    method: 'POST',
    path: `${contract}/words`,
    group: 'text',
    says: 'Says of words that others typed: these are mine.',
    who: 'who has the right confirm-words',
    request: confirmWordsRequest,
    response: wordsResponse,
  },
]
