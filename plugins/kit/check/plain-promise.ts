import type { Language } from '../../../schemas/basics/index.ts'
import type { BlockToWrite, Party } from '../../../schemas/document/index.ts'
import { promise } from '../template.ts'

type Words = readonly [does: string, enough: string, rhythm: string]

const words: Readonly<Record<Party, Readonly<Record<Language, Words>>>> = {
  client: {
    nl: ['Ik probeer dit.', 'Ik probeerde het, en zei wat er niet lukte.', 'zoals we afspreken'],
    fr: [
      'J’essaie.',
      'J’ai essayé, et j’ai dit ce qui n’allait pas.',
      'comme nous le décidons ensemble',
    ],
    de: [
      'Ich versuche es.',
      'Ich habe es versucht und gesagt, was nicht ging.',
      'wie wir es absprechen',
    ],
  },
  centre: {
    nl: ['Het OCMW helpt mij hierbij.', 'Ik kreeg hulp toen ik die vroeg.', 'wanneer ik het vraag'],
    fr: [
      'Le CPAS m’aide pour cela.',
      'J’ai reçu de l’aide quand je l’ai demandée.',
      'quand je le demande',
    ],
    de: [
      'Das ÖSHZ hilft mir dabei.',
      'Ich bekam Hilfe, als ich darum bat.',
      'wenn ich darum bitte',
    ],
  },
  third: {
    nl: ['Ook zij helpen mij hierbij.', 'Ik kreeg hulp toen ik die vroeg.', 'wanneer ik het vraag'],
    fr: [
      'Ils m’aident aussi pour cela.',
      'J’ai reçu de l’aide quand je l’ai demandée.',
      'quand je le demande',
    ],
    de: [
      'Auch sie helfen mir dabei.',
      'Ich bekam Hilfe, als ich darum bat.',
      'wenn ich darum bitte',
    ],
  },
}

/** A promise to begin with, for a goal that the type has none for. */
export function plainPromise(party: Party, language: Language): BlockToWrite {
  const [does, enough, rhythm] = words[party][language]
  return promise(party, does, enough, { rhythm })
}
