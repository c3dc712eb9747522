import { describe, expect, test } from 'vitest'
import { training } from '../../plugins/contract-types/index.ts'
import { withSettings } from '../../plugins/kit/define/index.ts'
import { languages } from '../../schemas/basics/index.ts'
import type { BlockToWrite } from '../../schemas/document/index.ts'
import {
  checked,
  contractOf,
  type FactValues,
  filledCore,
  findingsOf,
  said,
} from '../support/contract-of-type.ts'
import { startBlocks } from '../support/type-words.ts'

const filled: FactValues = {
  ...filledCore,
  training: 'hulpkok',
  trainingOrganiser: 'Kookschool De Lepel',
  trainingPlace: 'Stationsstraat 12',
  trainingFrom: '2027-01-11',
  trainingUntil: '2027-06-30',
  trainingTimetable: 'maandag tot donderdag, van 9 tot 15 uur',
  organiserJoins: false,
  costEnrolment: 'centre',
  costTransport: 'centre',
  costInsurance: 'organiser',
  costClothes: 'none',
  costsPaidHow: 'voor de eerste dag',
}

/** What people write and choose in the starting text of every contract. */
function written(block: BlockToWrite): BlockToWrite {
  switch (block.type) {
    case 'section':
      return block.kind === 'wish' || block.kind === 'needs'
        ? { ...block, children: [said('Ik wil kok worden.'), ...(block.children ?? [])] }
        : block
    case 'commitment':
      return { ...block, who: block.party === 'client' ? 'Amina Benali' : 'Sara Peeters' }
    default:
      return block
  }
}

function without(wording: string) {
  return (block: BlockToWrite) => (block.wording === wording ? null : written(block))
}

function withPromise(text: string) {
  return (block: BlockToWrite) =>
    block.type === 'commitment' && block.party === 'client'
      ? { ...written(block), children: [said(text)] }
      : written(block)
}

const { costClothes: _clothes, ...noClothes } = filled

function found(
  rule: string,
  facts: FactValues,
  edit = written as (b: BlockToWrite) => BlockToWrite | null,
) {
  return findingsOf(training, rule, contractOf(training, facts, edit)).map(({ place }) => place)
}

describe('a contract about a training', () => {
  test.each(languages)('that is filled in has nothing left to do, in %s', (language) => {
    const { findings, done } = checked(training, contractOf(training, filled, written, language))
    expect(findings.map(({ rule }) => rule)).toEqual([])
    expect(done.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['costs-have-payer', 'costs-not-client', 'training-named']),
    )
  })

  test('that has just begun says what is missing, and blocks on nothing of certainty b or c', () => {
    const { findings } = checked(training, contractOf(training, {}))
    const blocking = findings.filter(({ severity }) => severity === 'blocking')
    expect(blocking.map(({ rule }) => rule)).toContain('costs-have-payer')
    for (const { basis, certainty, rule } of blocking) {
      expect([basis, certainty], rule).toEqual(['law', 'a'])
    }
  })

  test('starts with few promises, as many of the centre as of the client', () => {
    const parties = training.sections
      .flatMap(({ start }) => [...startBlocks(start.nl)])
      .filter(({ type }) => type === 'commitment')
      .map(({ party }) => party)
    expect(parties.toSorted()).toEqual(['centre', 'centre', 'client', 'client'])
  })

  test('is in law a general project, of the module training', () => {
    expect(training).toMatchObject({ legalForm: 'general', module: 'training' })
  })
})

describe('who pays', () => {
  test('[TR1] each of the four costs has a payer', () => {
    expect(found('costs-have-payer', noClothes)).toMatchObject([
      { kind: 'fact', fact: 'costClothes' },
    ])
    const [finding] = findingsOf(training, 'costs-have-payer', contractOf(training, noClothes))
    expect(finding?.message.nl).toBe(
      'Kies nog: wie de werkkleren betaalt. De cliënt betaalt dit niet zelf.',
    )
    expect(found('costs-have-payer', filled)).toEqual([])
  })

  test.each(['costEnrolment', 'costTransport', 'costInsurance', 'costClothes'])(
    '[TR1] the client does not pay %s (KB 11 juli 2002, art. 11 § 3)',
    (cost) => {
      const facts = { ...filled, [cost]: 'client' }
      const [finding] = findingsOf(
        training,
        'costs-not-client',
        contractOf(training, facts, written),
      )
      expect(finding).toMatchObject({
        severity: 'blocking',
        basis: 'law',
        certainty: 'a',
        place: { kind: 'fact', fact: cost },
        fixes: [{ change: { kind: 'set-fact', fact: cost, value: 'centre' } }],
      })
    },
  )

  test.each(['centre', 'organiser', 'host', 'other', 'none'])('"%s" may pay', (payer) => {
    expect(found('costs-not-client', { ...filled, costClothes: payer })).toEqual([])
  })

  test('someone else who pays has a name', () => {
    const other = { ...filled, costClothes: 'other' }
    expect(found('cost-other-named', other)).toMatchObject([{ fact: 'costOther' }])
    expect(found('cost-other-named', { ...other, costOther: 'Sociaal Fonds' })).toEqual([])
    expect(found('cost-other-named', filled)).toEqual([])
    const host = { ...filled, costClothes: 'host' }
    expect(found('cost-host-named', host)).toMatchObject([{ fact: 'hostName' }])
    expect(found('cost-host-named', { ...host, hostName: 'De Zon', hostGuide: 'Lien' })).toEqual([])
    expect(found('cost-host-named', filled)).toEqual([])
  })

  test('it says how the money comes, and that the client does not pay', () => {
    const { costsPaidHow: _how, ...silent } = filled
    expect(found('costs-paid-when', silent)).toMatchObject([{ fact: 'costsPaidHow' }])
    expect(found('costs-paid-when', filled)).toEqual([])
    expect(found('costs-told', filled, without('costs'))).toHaveLength(1)
    expect(found('costs-told', filled)).toEqual([])
  })

  test('[TR1] a premium has an amount, a condition and a day', () => {
    const premium = { ...filled, extraWhat: 'premie', extraAmount: 150 }
    expect(found('premium-dated', premium)).toMatchObject([{ fact: 'extraDate' }])
    expect(found('extra-help-complete', premium)).toMatchObject([{ fact: 'extraCondition' }])
    const whole = { ...premium, extraCondition: 'na de eerste maand', extraDate: '2027-02-15' }
    expect(found('premium-dated', whole)).toEqual([])
    expect(found('extra-help-complete', whole)).toEqual([])
    expect(found('premium-dated', filled)).toEqual([])
  })
})

describe('the training itself', () => {
  test('has a name, an organiser, a place, days and hours', () => {
    const { trainingPlace: _place, trainingTimetable: _hours, ...less } = filled
    expect(found('training-named', less)).toMatchObject([{ fact: 'trainingPlace' }])
    expect(found('training-named', filled)).toEqual([])
    expect(found('training-timed', less)).toMatchObject([{ fact: 'trainingTimetable' }])
    expect(found('training-timed', filled)).toEqual([])
  })

  test('ends after it begins, and before the contract does', () => {
    expect(found('training-in-order', { ...filled, trainingUntil: '2027-01-10' })).toHaveLength(1)
    expect(found('training-in-order', { ...filled, trainingUntil: '2027-01-11' })).toEqual([])
    expect(found('training-in-period', { ...filled, trainingUntil: '2027-09-01' })).toHaveLength(1)
    expect(found('training-in-period', { ...filled, trainingUntil: '2027-08-31' })).toEqual([])
  })

  test('the place where one learns is asked to sign, and may say no', () => {
    const { organiserJoins: _joins, ...unasked } = filled
    expect(found('organiser-asked', unasked)).toMatchObject([{ fact: 'organiserJoins' }])
    expect(found('organiser-asked', filled)).toEqual([])
    const joins = { ...filled, organiserJoins: true }
    expect(found('organiser-named', joins)).toMatchObject([{ fact: 'thirdName' }])
    expect(found('organiser-named', { ...joins, thirdName: 'Kookschool De Lepel' })).toEqual([])
    expect(found('organiser-named', filled)).toEqual([])
  })

  test('where one works there is someone to turn to', () => {
    const host = { ...filled, hostName: 'Restaurant De Zon' }
    expect(found('host-guide-named', host)).toMatchObject([{ fact: 'hostGuide' }])
    expect(found('host-guide-named', { ...host, hostGuide: 'Lien' })).toEqual([])
    expect(found('host-guide-named', filled)).toEqual([])
  })

  test('the centre promises something for it', () => {
    function alone(block: BlockToWrite): BlockToWrite | null {
      return block.party === 'centre' ? null : written(block)
    }
    expect(found('centre-helps-training', filled, alone)).toHaveLength(1)
    expect(found('centre-helps-training', filled)).toEqual([])
  })

  test.each([
    ['nl', 'Ik ben op alle lesdagen 100 % aanwezig.'],
    ['nl', 'Ik ben nooit afwezig.'],
    ['fr', 'Je suis toujours présente au cours.'],
    ['fr', 'Aucune absence n’est permise.'],
    ['de', 'Ich bin immer anwesend.'],
    ['de', 'Ich bin zu 100% dabei.'],
  ] as const)('[TR2] nobody has to be there always (%s: %s)', (language, text) => {
    const contract = contractOf(training, filled, withPromise(text), language)
    expect(findingsOf(training, 'attendance-reasonable', contract).length).toBeGreaterThan(0)
    const start = contractOf(training, filled, written, language)
    expect(findingsOf(training, 'attendance-reasonable', start)).toEqual([])
  })

  test('a centre that pays all of a cost asks nobody to be there', () => {
    const paid = { ...filled, costsPaidHow: 'Het OCMW betaalt 100% vooraf.' }
    expect(found('attendance-reasonable', paid)).toEqual([])
  })

  test('being away once and doing one’s best are told', () => {
    expect(found('absence-told', filled, without('absence'))).toHaveLength(1)
    expect(found('absence-told', filled)).toEqual([])
    expect(found('effort-told', filled, without('effort'))).toHaveLength(1)
    expect(found('effort-told', filled)).toEqual([])
  })

  test('[TR2] an absence has good reasons, and nothing is held back for it', () => {
    const { plain } = training.clauses.absence!
    expect(plain.nl).toMatch(/ziek.*Dan verandert er niets aan je leefloon/s)
    expect(plain.fr).toMatch(/malade.*Rien ne change pour votre revenu/s)
    expect(plain.de).toMatch(/krank.*ändert sich nichts an Ihrem Eingliederungseinkommen/s)
  })
})

test('a centre chooses whether its trainings go with sanctions and with jokers', () => {
  const clausesIn = (chosen: Readonly<Record<string, string>>) => {
    const type = withSettings(training, chosen)
    if (!type.ok) throw new Error(JSON.stringify(type.refusal))
    const contract = contractOf(type.value, filled, written)
    const { findings } = checked(type.value, contract)
    expect(findings.filter(({ severity }) => severity === 'blocking')).toEqual([])
    return JSON.stringify(contract.body)
  }
  const sanctions = clausesIn({ approach: 'case-by-case', jokers: 'with' })
  expect(sanctions).toMatch(/"sanction-steps"/)
  expect(sanctions).toMatch(/"jokers"/)
  expect(sanctions).not.toMatch(/"no-sanction"/)
  const none = clausesIn({ approach: 'by-theme', jokers: 'without' })
  expect(none).toMatch(/"no-sanction"/)
  expect(none).not.toMatch(/"sanction-steps"|"jokers"/)
  expect(clausesIn({ approach: 'for-all' })).toMatch(/"good-conditions"/)
})

test('[SA3] community service is an error in a training too', () => {
  const edit = withPromise('Ik doe gemeenschapsdienst in de keuken.')
  const [finding] = findingsOf(training, 'no-community-service', contractOf(training, filled, edit))
  expect(finding).toMatchObject({ severity: 'blocking', source: expect.stringMatching(/86\/2018/) })
})
