import type { ContractView } from '../../schemas/api/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { Party } from '../../schemas/document/index.ts'
import { surfaceMessages } from '../messages/index.ts'

/**
 * The names of the parties: the client's own name, since "you" would be someone else on each screen.
 * @param contract the language of the contract, in which they are when no other is asked for
 */
export function partyNames(
  participants: ContractView['participants'],
  contract: Language,
): (party: Party, language?: Language) => string {
  const client = participants.find(({ role }) => role === 'client')?.name
  return (party, language = contract) =>
    (party === 'client' && client) || surfaceMessages(language).parties[party]
}
