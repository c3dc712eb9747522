import type { ContractType } from '../../plugins/kit/index.ts'
import { type Draft, draftOf } from '../../plugins/kit/testing/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import type { CanonicalBlock } from '../../schemas/document/index.ts'

const own = {
  wish: {
    nl: 'Ik wil rust in mijn hoofd en een eigen plek.',
    fr: 'Je veux du calme et un endroit à moi.',
    de: 'Ich will Ruhe und einen eigenen Platz.',
  },
  needs: {
    nl: 'Mijn zus helpt mij. Bellen vind ik moeilijk.',
    fr: 'Ma sœur m’aide. Téléphoner est difficile pour moi.',
    de: 'Meine Schwester hilft mir. Telefonieren fällt mir schwer.',
  },
  goal: {
    nl: 'Ik heb een eigen plek om te wonen.',
    fr: 'J’ai un endroit à moi pour vivre.',
    de: 'Ich habe einen eigenen Platz zum Wohnen.',
  },
  third: {
    nl: ['Jo helpt mij met het huurcontract.', 'We lazen het samen.', 'voor ik teken'],
    fr: ['Jo m’aide pour le contrat de location.', 'Nous l’avons lu ensemble.', 'avant de signer'],
    de: [
      'Jo hilft mir beim Mietvertrag.',
      'Wir haben ihn zusammen gelesen.',
      'bevor ich unterschreibe',
    ],
  },
} as const

/** A new contract in which a worker, a client and a third party filled in everything that is asked. */
export function finishedContract(type: ContractType, language: Language): Draft {
  const [does, proof, rhythm] = own.third[language]
  const draft = draftOf(type, language)
    .filled()
    .says('wish', own.wish[language])
    .says('needs', own.needs[language])
    .mapped((block) => said(block, own.goal[language]))
    .promise('third', does, { who: 'Jo Claes', proof, rhythm })
  // A plan lies within the contract, not before it.
  return 'workBy' in type.facts ? draft.facts({ workBy: '2027-06-30' }) : draft
}

/** Words where a goal still waits for them, with how much it matters and by when. */
function said(block: CanonicalBlock, text: string): CanonicalBlock {
  if (block.type !== 'goal') return block
  const goal = { ...block, importance: 'very', due: '2027-06-30' } as const
  const [first, ...rest] = block.children
  if (first?.type !== 'paragraph' || first.inline.length > 0) return goal
  return { ...goal, children: [{ ...first, inline: [{ text }] }, ...rest] }
}
