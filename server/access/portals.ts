import type { Contracts, People, SignIns, Writer } from '../store/index.ts'
import type { System } from '../system.ts'
import { type PortalPerson, portalPerson } from './portal-people.ts'
import { type Issuer, PortalTokens, type ProgramToken, type TokenProblem } from './portal-token.ts'
import type { SignIn } from './sign-in.ts'

export interface PortalsOptions {
  readonly issuers: readonly Issuer[]
  readonly store: People & Contracts & SignIns & Writer
  readonly system: Pick<System, 'now' | 'elapsed' | 'after' | 'fetch' | 'randomBytes'>
  /** The public address of this server: what stands in `aud` by default. */
  readonly audience: () => string
  /** Told of each token that is refused, and why; nothing of what stands in it. */
  readonly onRefused: (reason: TokenProblem | 'no-contract' | 'older') => void
  /** Told when somebody came into a contract, or has another role in it. */
  readonly onChanged: (person: PortalPerson) => void
}

/** Why a portal's word lets nobody in: as if they were not signed in, not there, or only not now. */
export type PortalRefusal = 'not-signed-in' | 'not-found' | 'try-later'

/** Lets in whom the portals that the operator knows send. */
export class Portals {
  readonly #options: PortalsOptions
  readonly #tokens: PortalTokens

  constructor(options: PortalsOptions) {
    this.#options = options
    this.#tokens = new PortalTokens(options.issuers, options.system, options.audience)
  }

  /** Who comes with this token. */
  async signIn(token: string): Promise<SignIn | PortalRefusal> {
    const { store, system, onRefused, onChanged } = this.#options
    const read = await this.#tokens.read(token)
    if (!read.ok) return this.#refused(read.refusal)
    const said = read.value
    if (said.kind === 'program') return this.#refused('scope')
    const found = await portalPerson(said, store, system)
    if (typeof found === 'string') {
      onRefused(found)
      return found === 'older' ? 'not-signed-in' : 'not-found'
    }
    if (found.isNew || found.roleBefore !== null) onChanged(found)
    return {
      person: found.person,
      by: 'portal',
      contract: said.contract,
      role: said.role,
      until: said.until,
      session: null,
      shared: false,
    }
  }

  /** Which portal's own program comes with this token. */
  async program(token: string): Promise<ProgramToken | PortalRefusal> {
    const read = await this.#tokens.read(token)
    if (!read.ok) return this.#refused(read.refusal)
    return read.value.kind === 'program' ? read.value : this.#refused('scope')
  }

  #refused(reason: TokenProblem): PortalRefusal {
    this.#options.onRefused(reason)
    return reason === 'keys' ? 'try-later' : 'not-signed-in'
  }
}
