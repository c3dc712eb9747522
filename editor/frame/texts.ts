import type { Language } from '../../schemas/basics/index.ts'

/** What stands in the frame while no contract does. */
export interface FrameTexts {
  /** Before the page around said which contract. */
  readonly waiting: string
  /** Opened by itself, or by a page that may not. */
  readonly alone: string
  /** The page around closed the contract. */
  readonly closed: string
}

export const frameTexts: Readonly<Record<Language, FrameTexts>> = {
  nl: {
    waiting: 'Het contract komt eraan…',
    alone:
      'Deze pagina hoort in een andere pagina. Open je contract via je portaal of met je link.',
    closed: 'Het contract is hier gesloten. Wat je schreef, staat er nog.',
  },
  fr: {
    waiting: 'Le contrat arrive…',
    alone:
      'Cette page fait partie d’une autre page. Ouvrez votre contrat dans votre portail ou avec votre lien.',
    closed: 'Le contrat est fermé ici. Ce que vous avez écrit n’est pas perdu.',
  },
  de: {
    waiting: 'Der Vertrag kommt gleich…',
    alone:
      'Diese Seite gehört in eine andere Seite. Öffnen Sie Ihren Vertrag in Ihrem Portal oder mit Ihrem Link.',
    closed: 'Der Vertrag ist hier geschlossen. Was Sie geschrieben haben, ist noch da.',
  },
}
