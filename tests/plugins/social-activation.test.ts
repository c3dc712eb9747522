import { describe, expect, test } from 'vitest'
import { socialActivation } from '../../plugins/contract-types/index.ts'
import { type Language, languages } from '../../schemas/basics/index.ts'
import { type BlockToWrite, lifeDomains } from '../../schemas/document/index.ts'
import {
  checked,
  contractOf,
  type FactValues,
  filledCore,
  findingsOf,
  said,
  wordsOf,
} from '../support/contract-of-type.ts'
import { startBlocks } from '../support/type-words.ts'

type Edit = (block: BlockToWrite) => BlockToWrite | null

const filled: FactValues = { ...filledCore, takingPartPayer: 'centre' }

const wish: Readonly<Record<Language, string>> = {
  nl: 'Ik wil mensen leren kennen in mijn buurt.',
  fr: 'Je veux connaître des gens dans mon quartier.',
  de: 'Ich will Menschen in meiner Nachbarschaft kennenlernen.',
}

/** What people write and choose in the starting text of every contract. */
function written(language: Language): (block: BlockToWrite) => BlockToWrite {
  return (block) => {
    switch (block.type) {
      case 'section':
        return block.kind === 'wish' || block.kind === 'needs'
          ? { ...block, children: [said(wish[language]), ...(block.children ?? [])] }
          : block
      case 'goal': {
        const [first, ...rest] = block.children ?? []
        const own = block.domain === undefined
        return {
          ...block,
          domain: block.domain ?? 'people',
          importance: 'very',
          due: '2027-06-30',
          children: own ? [said(wish[language]), ...rest] : [first!, ...rest],
        }
      }
      case 'commitment':
        return { ...block, who: block.party === 'client' ? 'Amina Benali' : 'Sara Peeters' }
      default:
        return block
    }
  }
}

const nl = written('nl')

function found(
  rule: string,
  facts: FactValues = filled,
  edit: Edit = nl,
  language: Language = 'nl',
) {
  return findingsOf(socialActivation, rule, contractOf(socialActivation, facts, edit, language))
}

const without = (wording: string): Edit => {
  return (block) => (block.wording === wording ? null : nl(block))
}

/** The same words as the first promise of a party, in a language. */
function promised(party: string, text: string, language: Language = 'nl'): Edit {
  const edit = written(language)
  return (block) =>
    block.type === 'commitment' && block.party === party
      ? { ...edit(block), children: [said(text)] }
      : edit(block)
}

/** These words in the client's own wish. */
function wished(text: string, language: Language = 'nl'): Edit {
  const edit = written(language)
  return (block) =>
    block.type === 'section' && block.kind === 'wish'
      ? { ...block, children: [said(text)] }
      : edit(block)
}

describe('a contract about social activation', () => {
  test.each(languages)('that is filled in has nothing left to do, in %s', (language) => {
    const contract = contractOf(socialActivation, filled, written(language), language)
    expect(checked(socialActivation, contract).findings.map(({ rule }) => rule)).toEqual([])
  })

  test('that has just begun waits for the goal of the client, and blocks only on the law', () => {
    const { findings } = checked(socialActivation, contractOf(socialActivation, {}))
    const blocking = findings.filter(({ severity }) => severity === 'blocking')
    expect(blocking.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['goal-present', 'goal-domains']),
    )
    for (const { basis, certainty, rule } of blocking) {
      expect([basis, certainty], rule).toEqual(['law', 'a'])
    }
  })

  test('[SA1] asks what someone has, wants and needs, for every kind of life of model B', () => {
    expect(socialActivation.domains).toEqual(lifeDomains)
    const agreements = socialActivation.sections.find(({ kind }) => kind === 'agreements')!
    const [goal] = agreements.start.nl
    const lines = goal!.children!.filter(({ type }) => type === 'paragraph')
    expect(goal).not.toHaveProperty('domain')
    expect(JSON.stringify(lines)).toMatch(/Dit heb ik al: .*Dit heb ik nodig: /)
    expect(lines[0]).toMatchObject({ inline: [] })
  })

  test('asks the same of every goal that is added later, in every language', () => {
    const agreements = socialActivation.sections.find(({ kind }) => kind === 'agreements')!
    for (const language of languages) {
      const [, ...asked] = agreements.start[language]![0]!.children!.filter(
        ({ type }) => type === 'paragraph',
      )
      expect(agreements.goalLines?.map((line) => line[language])).toEqual(asked.map(wordsOf))
    }
  })

  test('starts with few promises, as many of the centre as of the client', () => {
    const parties = socialActivation.sections
      .flatMap(({ start }) => [...startBlocks(start.nl)])
      .filter(({ type }) => type === 'commitment')
      .map(({ party }) => party)
    expect(parties.toSorted()).toEqual(['centre', 'centre', 'client', 'client'])
  })

  test('is in law a general project, of the module social activation', () => {
    expect(socialActivation).toMatchObject({ legalForm: 'general', module: 'social-activation' })
  })

  test('[SA1] says of each goal how much it matters and by when', () => {
    const plain: Edit = (block) => {
      if (block.type !== 'goal') return nl(block)
      const { importance: _importance, due: _due, ...rest } = nl(block)
      return rest as BlockToWrite
    }
    expect(found('goals-importance', filled, plain)).toHaveLength(2)
    expect(found('goals-importance')).toEqual([])
    expect(found('goals-dated', filled, plain)).toHaveLength(2)
    expect(found('goals-dated')).toEqual([])
  })

  test('says who pays for taking part', () => {
    expect(found('taking-part-paid', filledCore)).toMatchObject([
      { severity: 'hint', place: { fact: 'takingPartPayer' } },
    ])
    expect(found('taking-part-paid')).toEqual([])
  })
})

describe('no sanction', () => {
  test('[SA2] stands in the contract, and no step of one', () => {
    const ids = Object.keys(socialActivation.clauses)
    expect(ids).toContain('no-sanction')
    expect(ids.filter((id) => id.startsWith('sanction-') || id === 'valid-reasons')).toEqual([])
    expect(found('no-sanction-told', filled, without('no-sanction'))).toHaveLength(1)
    expect(found('no-sanction-told')).toEqual([])
  })

  test('does not hide what the law itself asks', () => {
    expect(socialActivation.clauses['law-stays']?.plain.nl).toMatch(/Zeg dat altijd aan het OCMW/)
  })

  test.each([
    ['nl', 'Kom ik niet, dan volgt een sanctie.', 'Kom ik niet, dan volgt geen sanctie.'],
    [
      'fr',
      'Si je ne viens pas, une suspension suit.',
      'Si je ne viens pas, il n’y a pas de sanction.',
    ],
    ['de', 'Komme ich nicht, folgt eine Sperrung.', 'Komme ich nicht, gibt es keine Sanktion.'],
  ] as const)('[SA2] is not taken back in a promise, in %s', (language, bad, good) => {
    const edit = (text: string) => promised('client', text, language)
    expect(found('no-sanction-written', filled, edit(bad), language).length).toBeGreaterThan(0)
    expect(found('no-sanction-written', filled, edit(good), language)).toEqual([])
  })
})

describe('volunteering', () => {
  test('is free, and the contract says so', () => {
    expect(found('volunteering-told', filled, without('volunteering'))).toHaveLength(1)
    expect(found('volunteering-told')).toEqual([])
  })

  test.each([
    ['nl', 'Ik doe elke week vrijwilligerswerk in de buurtkeuken.'],
    ['nl', 'Ik help op dinsdag als vrijwilliger.'],
    ['fr', 'Je fais du bénévolat à la bibliothèque.'],
    ['fr', 'J’aide chaque mardi comme volontaire.'],
    ['de', 'Ich leiste jede Woche Freiwilligenarbeit.'],
    ['de', 'Ich arbeite dienstags ehrenamtlich.'],
  ] as const)('[SA3] is no promise of the client (%s: %s)', (language, text) => {
    const [finding] = found(
      'volunteering-not-promised',
      filled,
      promised('client', text, language),
      language,
    )
    expect(finding).toMatchObject({ severity: 'blocking', basis: 'law', certainty: 'a' })
    // The same words are no finding where the client says what they want.
    expect(found('volunteering-not-promised', filled, wished(text, language), language)).toEqual([])
  })

  test.each([
    ['nl', 'Ik zeg het aan het OCMW als ik vrijwilligerswerk wil doen.'],
    ['nl', 'Ik vraag of ik vrijwilligerswerk kan doen.'],
    ['fr', 'Je le dis au CPAS si je veux faire du volontariat.'],
    ['de', 'Ich sage es dem ÖSHZ, wenn ich Freiwilligenarbeit leisten will.'],
  ] as const)('[SA3] may be told and asked about (%s: %s)', (language, text) => {
    const edit = promised('client', text, language)
    expect(found('volunteering-not-promised', filled, edit, language)).toEqual([])
    expect(found('volunteering-no-duty', filled, edit, language)).toEqual([])
  })

  test.each([
    [
      'nl',
      'De cliënt moet vrijwilligerswerk zoeken.',
      'De cliënt moet geen vrijwilligerswerk doen.',
    ],
    ['fr', 'Vous devez faire du bénévolat.', 'Vous ne devez pas faire de bénévolat.'],
    [
      'de',
      'Sie müssen Freiwilligenarbeit leisten.',
      'Sie müssen keine Freiwilligenarbeit leisten.',
    ],
  ] as const)('[SA3] is nobody’s duty, in %s', (language, bad, good) => {
    const [finding] = found('volunteering-no-duty', filled, wished(bad, language), language)
    expect(finding).toMatchObject({
      severity: 'blocking',
      source: expect.stringMatching(/86\/2018/),
    })
    expect(found('volunteering-no-duty', filled, wished(good, language), language)).toEqual([])
  })

  test('[SA3] as community service is an error here as everywhere', () => {
    const edit = promised('client', 'Ik doe twee dagen gemeenschapsdienst.')
    expect(found('no-community-service', filled, edit)[0]).toMatchObject({ severity: 'blocking' })
  })
})

describe('health', () => {
  test.each([
    [
      'nl',
      'Ik ga elke week naar de therapie voor mijn eetstoornis.',
      'Ik ga naar mijn afspraak bij de dokter.',
    ],
    ['fr', 'Je prends mes antidépresseurs.', 'Je vais à mon rendez-vous chez le médecin.'],
    [
      'de',
      'Ich gehe wegen meiner Angststörung zur Therapie.',
      'Das ÖSHZ sucht mit mir einen Arzt.',
    ],
  ] as const)('[SA4] stays out of the text, in %s', (language, bad, good) => {
    const at = (text: string) =>
      found('more-health-kept-out', filled, promised('client', text, language), language)
    expect(at(bad).length).toBeGreaterThan(0)
    expect(at(bad)[0]).toMatchObject({ severity: 'warning' })
    expect(at(good)).toEqual([])
  })
})

describe('someone whom the centre exempted', () => {
  const exempted = { ...filled, exempted: true }

  test('[SA1] has a contract only by their own choice (art. 10 and 13 § 4)', () => {
    expect(found('exempted-by-own-choice', exempted)).toMatchObject([
      { severity: 'blocking', basis: 'law', fixes: [] },
    ])
    expect(found('exempted-by-own-choice', { ...exempted, ownChoice: false })).toHaveLength(1)
    expect(found('exempted-by-own-choice', { ...exempted, ownChoice: true })).toEqual([])
    expect(found('exempted-by-own-choice', { ...filled, exempted: false })).toEqual([])
    expect(found('exempted-by-own-choice')).toEqual([])
  })

  test('reads so in the contract', () => {
    const edit = without('exempted-free')
    expect(found('exempted-told', exempted, edit)).toHaveLength(1)
    expect(found('exempted-told', exempted)).toEqual([])
    expect(found('exempted-told', filled, edit)).toEqual([])
  })
})
