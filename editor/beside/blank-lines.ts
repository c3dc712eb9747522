import type { ContractType } from '../../plugins/kit/index.ts'
import { adoptRules } from '../styles/index.ts'
import type { BesideText, OpenBeside } from './beside-text.ts'
import { neededFacts } from './needed-facts.ts'

/** Where every rule starts: lines that hold nothing but facts that nobody filled in. */
const empty =
  '.gpmi-surface .gpmi-line:has(.gpmi-fact-empty):not(:has(.gpmi-fact-value, .gpmi-fact-two))'

/**
 * What is printed of facts that nobody filled in: those that are needed, as a line to fill in by hand. A
 * line of others alone is left out; on the screen nothing changes. Rejects while the rules do not come.
 */
export const openBlankLines: OpenBeside = async ({ api, contract, mount }) => {
  const ending = new AbortController()
  const found = await api.contractType(contract.id, ending.signal)
  if (!found.ok) throw new Error('Expected the contract type')
  // The server checked it when it took it up; one kept by an older version may lack rules.
  const { rules = [] } = found.value as unknown as Partial<ContractType>
  const rule = printRule([...neededFacts({ rules })])
  let release = adoptRules(mount, rule)
  const piece: BesideText = {
    attach() {},
    changed() {},
    setLanguage() {},
    refresh() {},
    updateRoot() {
      release()
      release = adoptRules(mount, rule)
    },
    destroy() {
      ending.abort()
      release()
    },
  }
  return piece
}

/** In the layer of the paper's own rules, and as strong. */
function printRule(needed: readonly string[]): string {
  const asked = ['.gpmi-todo', ...needed.map((key) => `:has([data-key=${JSON.stringify(key)}])`)]
  const kept = asked.map((one) => `:not(${one})`).join('')
  return `@media print { @layer gpmi { ${empty}${kept} { display: none !important; } } }`
}
