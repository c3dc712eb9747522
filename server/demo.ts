/**
 * The demo: a centre with a worker, a client and a support person, and a contract about studies that
 * they have begun. It is made once for a data folder; the next start finds it as it was left.
 */
import type { ContractType } from '../plugins/kit/index.ts'
import { type CentreId, newId, type PersonId } from '../schemas/basics/index.ts'
import type { Centre, Person } from '../schemas/contract/index.ts'
import type { BlockToWrite, FactValue } from '../schemas/document/index.ts'
import { newToken, tokenHash } from './access/index.ts'
import { makeContract } from './routes/index.ts'
import type { Demo, Demos, Writer } from './store/index.ts'
import type { System } from './system.ts'

/** What is filled in already, as a portal would from its own file. */
const facts: Readonly<Record<string, FactValue>> = {
  centreName: 'OCMW Voorbeeldstad',
  centreAddress: 'Marktplein 1, 9999 Voorbeeldstad',
  workerReach: '09 555 01 23, elke werkdag van 9 tot 12 uur',
  replacementName: 'Lien De Smet',
  // Amina wants Jo's name in her contract.
  supportName: 'Jo Maes',
  school: 'Arteveldehogeschool, campus Kantienberg',
  study: 'verpleegkunde',
  studyFrom: '2026-09-21',
  schoolYear: 'eerste jaar, 2026-2027',
}

/** What Amina wrote first. */
const wish = [
  'Ik wil verpleegkundige worden. Ik zorg graag voor mensen. Mijn tante doet dat werk ook, en ik zie hoe fier zij is.',
  'Ik wil later zelf mijn huur betalen, zonder hulp.',
]

const needs = [
  'Mijn eerste weken op school gaan goed. Thuis is het te druk om te studeren.',
  'Chemie vind ik moeilijk. Jo helpt mij met plannen.',
]

/** The first goal of the demo, with a promise on each side. */
const goal: BlockToWrite = {
  type: 'goal',
  domain: 'education',
  importance: 'very',
  due: '2027-06-30',
  children: [
    { type: 'paragraph', text: 'Ik wil mijn eerste jaar verpleegkunde afmaken.' },
    {
      type: 'commitment',
      party: 'client',
      who: 'Amina',
      rhythm: 'elke week',
      children: [
        { type: 'paragraph', text: 'Ik ga naar de les en naar mijn stage.' },
        {
          type: 'paragraph',
          role: 'proof',
          text: 'Ben ik ziek? Dan laat ik dat weten aan mijn school.',
        },
      ],
    },
    {
      type: 'commitment',
      party: 'centre',
      who: 'Sara',
      due: '2026-12-15',
      children: [
        {
          type: 'paragraph',
          text: 'Het OCMW zoekt met Amina een rustige plek om te studeren, en betaalt ze.',
        },
        { type: 'paragraph', role: 'proof', text: 'Voor de examens kan Amina daar terecht.' },
      ],
    },
  ],
}

function paragraphs(texts: readonly string[]): readonly BlockToWrite[] {
  return texts.map((text) => ({ type: 'paragraph', text }))
}

/** An empty line that waits for someone's own words. */
function isEmptyLine(block: BlockToWrite): boolean {
  const text = block.text ?? ''
  return block.type === 'paragraph' && text === '' && (block.inline ?? []).length === 0
}

/** The starting body of the contract type, with what the demo's people wrote in it. */
function begun(body: readonly BlockToWrite[]): readonly BlockToWrite[] {
  return body.map((section) => {
    const children = section.children ?? []
    const rest = children.filter((block) => !isEmptyLine(block))
    switch (section.kind) {
      case 'wish':
        return { ...section, children: [...paragraphs(wish), ...rest] }
      case 'needs':
        return { ...section, children: [...paragraphs(needs), ...rest] }
      case 'agreements':
        return { ...section, children: [goal, ...rest.filter(({ type }) => type !== 'goal')] }
      default:
        return section
    }
  })
}

/**
 * The demo of this store; it is made when there is none.
 * @param study the contract type of the demo's contract
 */
export async function openDemo(
  store: Demos & Writer,
  study: ContractType,
  system: Pick<System, 'randomBytes' | 'now'>,
): Promise<Demo> {
  const there = await store.demo()
  if (there) return there
  const { randomBytes } = system
  const centre: Centre = { id: newId<CentreId>(randomBytes), name: 'OCMW Voorbeeldstad' }
  const worker: Person = {
    id: newId<PersonId>(randomBytes),
    centre: centre.id,
    name: 'Sara Peeters',
    staff: true,
  }
  const token = newToken(randomBytes)
  const made = makeContract(
    {
      centre,
      definition: study,
      language: 'nl',
      participants: [
        { role: 'worker', person: worker, token },
        { role: 'client', name: 'Amina Haddad' },
        { role: 'support', name: 'Jo Maes' },
      ],
      facts,
      fill: begun,
    },
    system,
  )
  const demo: Demo = {
    centre: centre.id,
    contract: made.contract,
    people: made.people.map(({ role, name, token }) => ({ role, name, token })),
  }
  await store.write([
    { kind: 'add-centre', centre },
    { kind: 'add-person', person: worker, tokenHash: tokenHash(token) },
    ...made.changes,
    { kind: 'set-demo', demo },
  ])
  return demo
}
