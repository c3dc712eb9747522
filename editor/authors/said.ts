import type { AuthorsResponse } from '../../schemas/api/index.ts'
import { type Language, textIn } from '../../schemas/basics/index.ts'
import { type Role, roleNames } from '../../schemas/contract/index.ts'
import { dateText } from '../prosemirror/index.ts'
import type { AuthorsTexts } from './texts/texts.ts'

/** Who can be named, and how. */
export interface Naming {
  readonly people: AuthorsResponse['people']
  readonly me: string
  readonly texts: AuthorsTexts
  readonly language: Language
}

/** Looks by which words are told apart: a colour and a line each. */
export const LOOKS = 6

/** The look of somebody's words, 0 to 5; null for the text of the start. */
export function lookOf(
  { people }: Pick<Naming, 'people'>,
  participant: string | null,
): number | null {
  if (participant === null) return null
  return (
    Math.max(
      0,
      people.findIndex(({ id }) => id === participant),
    ) % LOOKS
  )
}

/** "Sara (maatschappelijk werker)". */
export function personText(naming: Naming, participant: string | null): string {
  const { people, me, texts, language } = naming
  if (participant === null) return texts.start
  const found = people.find(({ id }) => id === participant)
  if (!found) return texts.someone
  const role = textIn(roleNames[found.role as Role] ?? { nl: found.role }, language).text
  return texts.person({ name: found.name, role, isMe: found.id === me })
}

/** A person's name alone. */
export function nameText({ people, texts }: Naming, participant: string): string {
  return people.find(({ id }) => id === participant)?.name ?? texts.someone
}

/** Of a piece of text: from whose session, on which day, and who put it there. */
export function runText(
  naming: Naming,
  run: {
    readonly participant: string | null
    readonly by?: string | null | undefined
    readonly at: string
  },
): string {
  const { texts, language } = naming
  const from =
    run.participant === null
      ? texts.fromStart
      : texts.from(personText(naming, run.participant), dateText(run.at, language))
  const isPlaced = run.by !== undefined && run.by !== null && run.by !== run.participant
  return isPlaced ? `${from} ${texts.placedBy(personText(naming, run.by ?? null))}` : from
}
