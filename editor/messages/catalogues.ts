import type { Language } from '../../schemas/basics/index.ts'
import type { RefusalCode } from '../../schemas/contract/index.ts'
import type { StopCode } from '../../schemas/sync/index.ts'
import type { ElementTexts } from './element/texts.ts'
import type { SurfaceMessages } from './surface/texts.ts'

/** What the element says in one language: around the paper, and on it. */
export interface Catalogue {
  readonly element: ElementTexts
  readonly surface: SurfaceMessages
  /** Why the connection was stopped. */
  readonly stopped: Readonly<Record<StopCode, string>>
  /** Why something asked for was refused. */
  readonly refused: Readonly<Record<RefusalCode, string>>
}

const sources: Readonly<Record<Language, () => Promise<{ readonly catalogue: Catalogue }>>> = {
  nl: () => import('./languages/nl.ts'),
  fr: () => import('./languages/fr.ts'),
  de: () => import('./languages/de.ts'),
}

const loaded = new Map<Language, Catalogue>()

/** Fetches the texts of these languages, each once. A page needs that of its screen and of its contract. */
export async function loadTexts(...languages: readonly Language[]): Promise<void> {
  await Promise.all(
    languages.map(async (language) => {
      if (!loaded.has(language)) loaded.set(language, (await sources[language]()).catalogue)
    }),
  )
}

export function hasTexts(language: Language): boolean {
  return loaded.has(language)
}

/** @throws when that language was not loaded */
export function catalogueOf(language: Language): Catalogue {
  const catalogue = loaded.get(language)
  if (!catalogue) throw new Error(`Expected the texts in "${language}" to be loaded`)
  return catalogue
}
