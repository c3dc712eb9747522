import type { ContractType } from '../../plugins/kit/index.ts'
import type { Text } from '../../schemas/basics/index.ts'
import { isReadable } from './readable-definition.ts'

/** What could not be loaded, for who made it: where, and a sentence that says what to do. */
export interface TypeNotice {
  /** Below the folder of the types, such as `wonen/type.json`. */
  readonly file: string
  /** From 1; null when it is about the whole file. */
  readonly line: number | null
  readonly text: string
}

/** A contract type that a centre made, as it was read. */
export interface OwnType {
  readonly definition: ContractType
  /** The name of its folder. */
  readonly folder: string
  /** The source of its `checks.js`; null when it has none. */
  readonly checks: string | null
}

/** Why a contract cannot be changed any more: its type is not there, or cannot be read. */
export type ClosedBecause = 'gone' | 'unreadable'

/** What people read who open such a contract. */
export const closedTexts: Readonly<Record<ClosedBecause, Text>> = {
  gone: {
    nl: 'Je kan dit contract lezen, maar nu niet veranderen. De server vindt het soort contract niet meer waarmee het gemaakt is. Alles wat erin staat, is bewaard. Vraag het aan wie dit programma beheert.',
    fr: 'Vous pouvez lire ce contrat, mais pas le changer pour le moment. Le serveur ne trouve plus le type de contrat avec lequel il a été fait. Tout ce qu’il contient est conservé. Demandez à la personne qui gère ce programme.',
    de: 'Sie können diesen Vertrag lesen, aber im Moment nicht ändern. Der Server findet die Vertragsart nicht mehr, mit der er gemacht wurde. Alles, was darin steht, ist aufbewahrt. Fragen Sie die Person, die dieses Programm verwaltet.',
  },
  unreadable: {
    nl: 'Je kan dit contract lezen, maar nu niet veranderen. Het soort contract waarmee het gemaakt is, is van een versie die deze server niet kent. Alles wat erin staat, is bewaard. Vraag het aan wie dit programma beheert.',
    fr: 'Vous pouvez lire ce contrat, mais pas le changer pour le moment. Le type de contrat avec lequel il a été fait est d’une version que ce serveur ne connaît pas. Tout ce qu’il contient est conservé. Demandez à la personne qui gère ce programme.',
    de: 'Sie können diesen Vertrag lesen, aber im Moment nicht ändern. Die Vertragsart, mit der er gemacht wurde, hat eine Version, die dieser Server nicht kennt. Alles, was darin steht, ist aufbewahrt. Fragen Sie die Person, die dieses Programm verwaltet.',
  },
}

/**
 * The contract types of this server: those that come with the product, and those of its folder, each
 * in every version that is there. Nothing of it changes while the server runs.
 */
export class ContractTypes {
  readonly notices: readonly TypeNotice[]
  readonly #builtIn: ReadonlySet<string>
  readonly #types: readonly ContractType[]
  readonly #own: readonly OwnType[]

  constructor(
    builtIn: readonly ContractType[],
    own: readonly OwnType[] = [],
    notices: readonly TypeNotice[] = [],
  ) {
    this.#builtIn = new Set(builtIn.map(({ id }) => id))
    this.#types = [...builtIn, ...own.map(({ definition }) => definition)]
    this.#own = own
    this.notices = notices
  }

  /** The newest version of each, in the order in which they are offered. */
  offered(): readonly ContractType[] {
    return this.#types.filter((type) => this.find(type.id) === type)
  }

  /** Every version of every type. */
  all(): readonly ContractType[] {
    return this.#types
  }

  /** @param version the newest when it is left out */
  find(id: string, version?: string): ContractType | null {
    const found = this.#types.filter((type) => type.id === id)
    if (version !== undefined) return found.find((type) => type.version === version) ?? null
    return found.toSorted((a, b) => compareVersions(b.version, a.version))[0] ?? null
  }

  isOwn(id: string): boolean {
    return !this.#builtIn.has(id)
  }

  /** The functions that a version of a centre's own type brings; null when it brings none. */
  checksOf(id: string, version: string): string | null {
    const own = this.#own.find(
      ({ definition }) => definition.id === id && definition.version === version,
    )
    return own?.checks ?? null
  }

  /**
   * Whether a contract that was made with this type and version can still be changed. One of the
   * product's own types goes on with the version that it was made with, which is kept with it.
   * @param definition the JSON that is kept with the contract; null when there is none
   */
  closed(id: string, version: string, definition: string | null): ClosedBecause | null {
    if (!isReadable(definition)) return 'unreadable'
    if (this.#builtIn.has(id)) return null
    return this.find(id, version) ? null : 'gone'
  }
}

/** Below zero when the first of two semantic versions is the older; they are three numbers each. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  for (const [index, number] of left!.entries()) {
    const difference = number - (right![index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
