import type { BlockToWrite } from '../../schemas/document/index.ts'
import type { ContractType } from './contract-type.ts'

/** What a new contract starts without, because of what the centre chose in the settings of the type. */
export interface LeftOut {
  readonly sections: ReadonlySet<string>
  readonly clauses: ReadonlySet<string>
}

/** What the choices that a type comes with, or that a centre made, leave out. */
export function leftOut({ settings = {} }: Pick<ContractType, 'settings'>): LeftOut {
  const choices = Object.values(settings).map(({ choices: all, chosen }) => all[chosen])
  return {
    sections: new Set(choices.flatMap((choice) => choice?.leavesOut?.sections ?? [])),
    clauses: new Set(choices.flatMap((choice) => choice?.leavesOut?.clauses ?? [])),
  }
}

/** Whether a block is a clause that is left out. */
export function isLeftOut(block: BlockToWrite, { clauses }: LeftOut): boolean {
  return block.type === 'clause' && clauses.has(String(block.wording))
}
