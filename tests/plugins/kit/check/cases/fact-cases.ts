/** Cases about what must be filled in. */
import type { FactCheck } from '../../../../../plugins/kit/index.ts'
import { asIs, type CasesOf, facts } from './case.ts'

export const factCases: CasesOf<FactCheck['kind']> = {
  'facts-present': [
    {
      check: { kind: 'facts-present', facts: ['clientName', 'workerName'] },
      speaks: [
        [asIs, 2],
        [facts({ clientName: 'Amina', workerName: '   ' }), 1],
      ],
      silent: [facts({ clientName: 'Amina', workerName: 'Sara' })],
    },
    {
      check: { kind: 'facts-present', facts: ['consent', 'used'] },
      speaks: [[asIs, 2]],
      silent: [facts({ consent: false, used: 0 })],
    },
    {
      // What is no day, and no answer that can be chosen, is not filled in.
      check: { kind: 'facts-present', facts: ['contractFrom', 'payerChoice', 'consent'] },
      speaks: [
        [facts({ contractFrom: 'binnenkort', payerChoice: 'iemand', consent: 'ja' }), 3],
        [facts({ contractFrom: '2026-02-30', payerChoice: 'toString', consent: true }), 2],
      ],
      silent: [facts({ contractFrom: '2026-12-01', payerChoice: 'centre', consent: false })],
    },
  ],
  'facts-one-of': [
    {
      check: { kind: 'facts-one-of', facts: ['clientName', 'workerName'] },
      speaks: [[asIs, 1]],
      silent: [facts({ workerName: 'Sara' })],
    },
    {
      check: { kind: 'facts-one-of', facts: ['clientName', 'workerName', 'reason'], atLeast: 2 },
      speaks: [[facts({ workerName: 'Sara' }), 1]],
      silent: [facts({ workerName: 'Sara', reason: 'ja' })],
    },
  ],
  'facts-differ': [
    {
      check: { kind: 'facts-differ', facts: ['workerName', 'replacementName'] },
      speaks: [[facts({ workerName: 'Sara Peeters', replacementName: ' sara  peeters' }), 1]],
      silent: [
        asIs,
        facts({ workerName: 'Sara' }),
        facts({ workerName: 'Sara', replacementName: 'Jo' }),
      ],
    },
  ],
  'facts-together': [
    {
      check: { kind: 'facts-together', facts: ['amount', 'reason'] },
      speaks: [[facts({ amount: 100 }), 1]],
      silent: [asIs, facts({ amount: 100, reason: 'na de examens' })],
    },
  ],
  'fact-is': [
    {
      check: { kind: 'fact-is', fact: 'payerChoice', values: ['centre'] },
      speaks: [
        [asIs, 1],
        [facts({ payerChoice: 'client' }), 1],
      ],
      silent: [facts({ payerChoice: 'centre' })],
    },
  ],
  'fact-is-not': [
    {
      check: { kind: 'fact-is-not', fact: 'consent', values: [false] },
      speaks: [[facts({ consent: false }), 1]],
      silent: [asIs, facts({ consent: true })],
    },
  ],
  'payer-is-not-client': [
    {
      check: { kind: 'payer-is-not-client', facts: ['payer', 'payerChoice'], client: 'clientName' },
      speaks: [
        [facts({ payer: 'Ik' }), 1],
        [facts({ payer: 'de cliënt zelf' }), 1],
        [facts({ clientName: 'Amina Yilmaz', payer: 'amina' }), 1],
        [facts({ clientName: 'Amina Yilmaz', payer: 'het OCMW en Amina' }), 1],
        [facts({ payerChoice: 'client' }), 1],
        [facts({ payer: 'moi-même' }), 1],
        [facts({ payer: 'ich selbst' }), 1],
      ],
      silent: [
        asIs,
        facts({ payer: 'het OCMW', payerChoice: 'centre' }),
        facts({ clientName: 'Amina Yilmaz', payer: 'mijn school' }),
        facts({ clientName: 'Jo van den Berg', payer: 'de stad' }),
        facts({ payer: 'VDAB' }),
      ],
    },
  ],
  'amount-within': [
    {
      check: { kind: 'amount-within', fact: 'amount', atLeast: 1, atMost: 500 },
      speaks: [
        [facts({ amount: 0 }), 1],
        [facts({ amount: 501 }), 1],
        [facts({ amount: 'veel' }), 1],
      ],
      silent: [asIs, facts({ amount: 500 }), facts({ amount: '12,50' })],
    },
  ],
  'numbers-in-order': [
    {
      check: { kind: 'numbers-in-order', facts: ['used', 'allowed'] },
      speaks: [[facts({ used: 4, allowed: 3 }), 1]],
      silent: [asIs, facts({ used: 4 }), facts({ used: 3, allowed: 3 })],
    },
  ],
}
