/** Contracts of a type as people would fill them in, for tests of its rules. */
import * as Y from 'yjs'
import { createChecker } from '../../plugins/kit/check/index.ts'
import {
  type CheckResult,
  type ContractType,
  type Finding,
  startingBody,
} from '../../plugins/kit/index.ts'
import type { Language } from '../../schemas/basics/index.ts'
import {
  type BlockToWrite,
  type CanonicalContract,
  type FactValue,
  newMeta,
  readContract,
  writeContract,
} from '../../schemas/document/index.ts'
import { seededRandom } from './random.ts'

export type FactValues = Readonly<Record<string, FactValue>>

/** The day on which the contracts of these tests are looked at. */
export const TODAY = '2026-11-22'

/** What every contract needs to know, filled in by three people who have time. */
export const filledCore: FactValues = {
  clientName: 'Amina Benali',
  clientBirthDate: '1998-04-02',
  centreName: 'OCMW Voorbeeldstad',
  centreAddress: 'Marktplein 1',
  centreSigners: 'Els Claes, voorzitter, en Tom Maes, algemeen directeur',
  workerName: 'Sara Peeters',
  workerReach: 'sara@voorbeeldstad.example, elke voormiddag',
  replacementName: 'Jo Janssens',
  replacementReach: 'jo@voorbeeldstad.example',
  decisionDate: '2026-10-15',
  needsAssessedOn: '2026-11-03',
  explainedOn: '2026-11-20',
  contractFrom: '2026-12-01',
  contractUntil: '2027-08-31',
  talk1On: '2027-01-15',
  talk1How: 'in-person',
  talk2On: '2027-04-16',
  talk2How: 'in-person',
  talk3On: '2027-08-20',
  talk3How: 'remote',
  reportConsent: false,
}

/**
 * A contract that started from the type's own text, read back from its shared document.
 * @param edit what people changed in the starting blocks, from the top down; null takes a block away
 */
export function contractOf(
  type: ContractType,
  facts: FactValues,
  edit: (block: BlockToWrite) => BlockToWrite | null = (block) => block,
  language: Language = 'nl',
): CanonicalContract {
  function edited(block: BlockToWrite): readonly BlockToWrite[] {
    const changed = edit(block)
    if (changed === null) return []
    return [changed.children ? { ...changed, children: changed.children.flatMap(edited) } : changed]
  }
  const { body } = startingBody(type, language, (bytes) => `hash-${bytes.length}`)
  const doc = new Y.Doc()
  writeContract(
    doc,
    {
      meta: newMeta(type.id, type.version, language),
      body: body.flatMap(edited),
      facts: Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, { value }])),
    },
    seededRandom(11).bytes,
  )
  return readContract(doc)
}

/** What a check says of a contract on {@link TODAY}. */
export function checked(type: ContractType, contract: CanonicalContract): CheckResult {
  return createChecker(type).check(contract, { today: TODAY })
}

/** The findings of one rule. */
export function findingsOf(
  type: ContractType,
  rule: string,
  contract: CanonicalContract,
): readonly Finding[] {
  if (!type.rules.some(({ id }) => id === rule)) throw new RangeError(`No rule "${rule}"`)
  return checked(type, contract).findings.filter((finding) => finding.rule === rule)
}

/** The words of a block, facts left out. */
export function wordsOf(block: BlockToWrite): string {
  if (block.text !== undefined) return block.text
  return (block.inline ?? []).map((run) => ('text' in run ? run.text : '')).join('')
}

/** A paragraph with these words. */
export function said(text: string): BlockToWrite {
  return { type: 'paragraph', text }
}
