/** Contract types of a centre, in a folder as a server reads it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { study } from '../../plugins/contract-types/index.ts'
import type { ContractType } from '../../plugins/kit/index.ts'

/** A whole type that is right: the one about studies, under a centre's own name. */
export function ownType(parts: Partial<ContractType> = {}): ContractType {
  return { ...study, id: 'ocmw-voorbeeld.wonen', version: '1.0.0', ...parts }
}

/**
 * Writes a folder of a type.
 * @param type the definition, or the text of `type.json`
 * @param checks the text of `checks.js`
 */
export function writeType(
  within: string,
  folder: string,
  type: object | string,
  checks?: string,
): void {
  mkdirSync(join(within, folder), { recursive: true })
  const text = typeof type === 'string' ? type : JSON.stringify(type, null, 2)
  writeFileSync(join(within, folder, 'type.json'), text)
  if (checks !== undefined) writeFileSync(join(within, folder, 'checks.js'), checks)
}
