import { expect, test } from 'vitest'
import { saidToClient } from '../../../editor/findings/said-to-client.ts'
import { contractTypes } from '../../../plugins/contract-types/index.ts'
import type { CheckResult } from '../../../plugins/kit/index.ts'
import { languages } from '../../../schemas/basics/index.ts'

const finding = {
  rule: 'client-born',
  severity: 'blocking',
  basis: 'law',
  source: 'wet',
  certainty: 'a',
  topic: 'who',
  place: { kind: 'contract' },
  fixes: [],
} as const

test('[F15] what the others read of the client is said to the client themselves', () => {
  const message = { nl: 'Vul de geboortedatum van de cliënt in.' }
  const own = { nl: 'Vul je geboortedatum in.' }
  const change = { kind: 'set-fact', fact: 'a', value: 1 } as const
  const result: CheckResult = {
    findings: [
      { ...finding, message, forClient: own, fixes: [{ label: message, forClient: own, change }] },
      { ...finding, message },
    ],
    done: [{ rule: 'a', topic: 'who', place: { kind: 'contract' }, message, forClient: own }],
  }
  const said = saidToClient(result)
  expect(said.findings.map((one) => one.message)).toEqual([own, message])
  expect(said.findings[0]!.fixes[0]!.label).toBe(own)
  expect(said.done[0]!.message).toBe(own)
  expect(saidToClient(result)).toBe(said)
})

/** How each language names the client in the third person. */
const theClient = { nl: /\bde cliënt\b/i, fr: /\b(le|du|au) bénéficiaire\b/i, de: /Klient/ }

test('[F15] no rule of ours speaks to the client of “de cliënt”, in any language', () => {
  for (const type of contractTypes) {
    for (const { id, message, done, forClient } of type.rules) {
      for (const language of languages) {
        const texts = [forClient?.message ?? message, forClient?.done ?? done ?? message]
        for (const text of texts) {
          // What is quoted names nobody.
          const said = (text[language] ?? text.nl).replaceAll(/[‘„«][^’“»]*[’“»]/g, '')
          expect(said, `${type.id} ${id} ${language}`).not.toMatch(theClient[language])
        }
      }
    }
  }
})
