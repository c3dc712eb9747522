import type { ContractView } from '../../schemas/api/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { Party } from '../../schemas/document/index.ts'

const others: Readonly<Record<Language, Readonly<Record<Party, string>>>> = {
  nl: { client: 'De cliënt', centre: 'Het OCMW', third: 'De school of het werk' },
  fr: { client: 'Le bénéficiaire', centre: 'Le CPAS', third: 'Le partenaire extérieur' },
  de: {
    client: 'Die Klientin oder der Klient',
    centre: 'Das ÖSHZ',
    third: 'Die Schule oder die Arbeit',
  },
}

/**
 * The names at the head of the two columns, in the language of the contract: the client's own name,
 * since "you" would be someone else on each screen.
 */
export function partyNames(
  participants: ContractView['participants'],
  language: Language,
): (party: Party) => string {
  const client = participants.find(({ role }) => role === 'client')?.name
  return (party) => (party === 'client' && client ? client : others[language][party])
}
