import type { PeopleResponse, PersonView } from '../../schemas/api/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { Role } from '../../schemas/contract/index.ts'
import type { PeopleTexts } from '../messages/people/index.ts'
import { dayText, momentText } from './moments.ts'

/** The two who make the contract, who stands by the client, who reads along, and who sees a part of it. */
const order: readonly Role[] = ['client', 'worker', 'support', 'reader', 'partner']

/** The people as one looks for them: oneself first, then by what they are in the contract. */
export function inOrder(people: PeopleResponse['people']): readonly PersonView[] {
  const rank = ({ me, role }: PersonView): number => (me ? -1 : order.indexOf(role))
  return people.toSorted((one, other) => rank(one) - rank(other))
}

/** The name of the client; null when there is none. */
export function clientIn(people: PeopleResponse['people']): PersonView | null {
  return people.find(({ role, withdrawnAt }) => role === 'client' && withdrawnAt === null) ?? null
}

/** Since when somebody is there, and by whose invitation. */
export function cameText(
  { since, invitation, role }: PersonView,
  people: PeopleResponse['people'],
  texts: PeopleTexts,
  language: Language,
): string {
  const by = invitation?.by ?? null
  const words = [texts.since(dayText(since, language))]
  if (by) {
    const isMe = people.some(({ id, me }) => me && id === by.id)
    words.push(isMe ? texts.invitedByYou : texts.invitedBy(by.name, texts.role[by.role]))
  }
  // Nobody but the client decides on a support person: the worker made the link because of that.
  if (by?.role === 'worker' && (role === 'support' || role === 'reader')) {
    const client = clientIn(people)
    if (client) words.push(client.me ? texts.onYourRequest : texts.onRequest(client.name))
  }
  return `${words.join(', ')}.`
}

/** What became of somebody's link. */
export function stateText(
  invitation: NonNullable<PersonView['invitation']>,
  { state }: PeopleTexts,
  language: Language,
): string {
  const until = dayText(invitation.expiresAt, language)
  const moment = (at: number | null): string => momentText(at ?? 0, language)
  switch (invitation.state) {
    case 'waiting':
      return state.waiting(until)
    case 'opened':
      return state.opened(moment(invitation.openedAt), until)
    case 'joined':
      return state.joined(moment(invitation.pinAt))
    case 'expired':
      return state.expired(until)
    case 'ended':
      switch (invitation.ended) {
        case 'guessed':
          return state.guessed(moment(invitation.endedAt))
        case 'not-me':
          return state.notMe(moment(invitation.endedAt))
        case 'replaced':
          return state.replaced
        default:
          return state.withdrawn
      }
  }
}
