/** Help on top of the income that the law gives. */
import type { ClauseDefinition } from '../../../kit/index.ts'

export const moneyClauses = {
  'extra-help': {
    version: '1.1.0',
    source: 'KB 11 juli 2002, art. 11 § 3',
    certainty: 'a',
    official: {
      nl: 'Aan dit contract kan aanvullende hulp of een aanmoedigingspremie verbonden zijn. Het contract vermeldt dan de omvang en de voorwaarden ervan.',
      fr: 'Une aide complémentaire ou une prime d’encouragement peut être liée à ce contrat. Le contrat en indique alors l’étendue et les conditions.',
      de: 'Mit diesem Vertrag kann zusätzliche Hilfe oder eine Ermutigungsprämie verbunden sein. Der Vertrag nennt dann Umfang und Bedingungen.',
    },
    plain: {
      nl: 'Soms geeft het OCMW extra geld of hulp bij dit contract. Spreken we dat af? Dan schrijven we hier hoeveel het is en wanneer je het krijgt.',
      fr: 'Parfois, le CPAS donne de l’argent ou de l’aide en plus avec ce contrat. Nous le décidons ensemble ? Alors nous écrivons ici combien et quand.',
      de: 'Manchmal gibt das ÖSHZ zu diesem Vertrag zusätzliches Geld oder zusätzliche Hilfe. Vereinbaren wir das? Dann schreiben wir hier, wie viel es ist und wann Sie es bekommen.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>
