import { describe, expect, test } from 'vitest'
import { contractTypes, study, work } from '../../plugins/contract-types/index.ts'
import type { ContractType } from '../../plugins/kit/index.ts'
import { draftOf } from '../../plugins/kit/testing/index.ts'
import { type Language, languages } from '../../schemas/basics/index.ts'

type Sentences = Readonly<Record<Language, readonly string[]>>

/** What people write, per rule: sentences in which it finds words, and such in which it must not. */
const cases: Readonly<
  Record<
    string,
    { readonly type?: ContractType; readonly found: Sentences; readonly free: Sentences }
  >
> = {
  'no-community-service': {
    found: {
      nl: [
        'Ik doe gemeenschapsdienst in het park.',
        'Ik doe elke week verplicht vrijwilligerswerk.',
        'Het vrijwilligerswerk is voor mij verplicht.',
      ],
      fr: [
        'Je fais un service communautaire.',
        'Je fais du bénévolat obligatoire chaque semaine.',
        'J’ai l’obligation de faire du bénévolat.',
      ],
      de: ['Ich leiste Gemeinschaftsdienst.', 'Ich mache verpflichtende Freiwilligenarbeit.'],
    },
    free: {
      nl: ['Vrijwilligerswerk is nooit verplicht.', 'Ik help graag in het buurthuis.'],
      fr: ['J’aide volontiers à la maison de quartier.', 'Il n’y a aucun service communautaire.'],
      de: ['Freiwilligenarbeit ist nicht verpflichtend.', 'Ich helfe gern im Viertel.'],
    },
  },
  'start-of-sanction-current': {
    found: {
      nl: ['De sanctie begint op de eerste dag van de tweede maand.'],
      fr: ['La sanction commence le premier jour du deuxième mois.'],
      de: ['Die Sanktion beginnt am ersten Tag des zweiten Monats.'],
    },
    free: {
      nl: [
        'De les begint op de eerste dag van de maand.',
        'Ik betaal de huur vanaf de eerste dag van de tweede maand.',
      ],
      fr: [
        'Le cours commence le premier jour du mois.',
        'Je paie le loyer dès le premier jour du deuxième mois.',
      ],
      de: [
        'Der Kurs beginnt am ersten Tag des Monats.',
        'Ich zahle die Miete ab dem ersten Tag des zweiten Monats.',
      ],
    },
  },
  'sanction-not-longer': {
    found: {
      nl: ['Dan volgt een schorsing van zes maanden.', 'Ik krijg 4 maanden geen leefloon.'],
      fr: ['Il y a alors une suspension de six mois.', 'J’ai 4 mois sans revenu.'],
      de: [
        'Dann folgt eine Aussetzung von sechs Monaten.',
        'Ich habe 4 Monate kein Eingliederungseinkommen.',
      ],
    },
    free: {
      nl: ['Een sanctie duurt hoogstens 1 maand.', 'De cursus duurt zes maanden.'],
      fr: ['Une sanction dure 1 mois au plus.', 'Le cours dure six mois.'],
      de: ['Eine Sanktion dauert höchstens 1 Monat.', 'Der Kurs dauert sechs Monate.'],
    },
  },
  'income-not-held-back': {
    found: {
      nl: ['Anders wordt het leefloon stopgezet.', 'Zonder lijst is er geen leefloon.'],
      fr: ['Sinon le revenu d’intégration est suspendu.', 'Sans la liste, pas de revenu ce mois.'],
      de: [
        'Sonst wird das Eingliederungseinkommen gestrichen.',
        'Die Auszahlung wird einbehalten.',
      ],
    },
    free: {
      nl: [
        'Ik krijg mijn leefloon op de derde van de maand.',
        'Mijn huur is nog niet betaald.',
        'Mijn loon werd niet uitbetaald.',
      ],
      fr: ['Je reçois mon revenu d’intégration le trois du mois.', 'Je n’ai pas payé mon loyer.'],
      de: ['Ich bekomme mein Eingliederungseinkommen am dritten des Monats.'],
    },
  },
  'changed-together': {
    found: {
      nl: ['Het OCMW kan dit contract altijd wijzigen.', 'Een eenzijdige wijziging kan.'],
      fr: ['Le CPAS peut modifier ce contrat.', 'Une modification unilatérale est possible.'],
      de: ['Das ÖSHZ kann den Vertrag ändern.', 'Eine einseitige Änderung ist möglich.'],
    },
    free: {
      nl: ['Niemand mag dit eenzijdig veranderen.', 'We veranderen dit samen.'],
      fr: ['Ce contrat ne change pas de façon unilatérale.', 'Nous changeons ceci ensemble.'],
      de: ['Das wird nicht einseitig geändert.', 'Wir ändern das zusammen.'],
    },
  },
  'rights-kept': {
    found: {
      nl: ['Ik doe afstand van mijn bedenktijd.', 'Ik zie af van mijn recht.'],
      fr: ['Je renonce à mon droit de recours.', 'Elle renonce aux cinq jours.'],
      de: ['Ich verzichte auf die Bedenkzeit.', 'Er verzichtet auf sein Recht.'],
    },
    free: {
      nl: ['Ik hou afstand van drukke plaatsen.'],
      fr: ['Je garde mes droits.'],
      de: ['Ich behalte meine Rechte.'],
    },
  },
  'no-foreign-conditions': {
    found: {
      nl: ['Ik let op mijn hygiëne.', 'Ik doe elke maand een drugstest.'],
      fr: ['Je fais attention à mon hygiène.', 'Je fais un test de drogue.'],
      de: ['Ich achte auf meine Körperpflege.', 'Ich mache einen Drogentest.'],
    },
    free: {
      nl: ['Ik ruim mijn papieren op.'],
      fr: ['Je range mes papiers.'],
      de: ['Ich ordne meine Papiere.'],
    },
  },
  'health-kept-out': {
    found: {
      nl: ['Mijn diagnose is bekend.', 'Ik heb een zware depressie.', 'Ik ben verslaafd.'],
      fr: ['Mon diagnostic est connu.', 'J’ai une dépression.', 'Je suis alcoolique.'],
      de: ['Meine Diagnose ist bekannt.', 'Ich habe eine Depression.', 'Ich bin drogensüchtig.'],
    },
    free: {
      nl: ['Ik ga naar mijn afspraak bij de dokter.', 'Ik ben zwanger en zoek kinderopvang.'],
      fr: ['Je vais à mon rendez-vous chez le médecin.'],
      de: ['Ich gehe zu meinem Arzttermin.'],
    },
  },
  'court-record-kept-out': {
    found: {
      nl: ['Ik heb een strafblad.', 'Ik was in de gevangenis.'],
      fr: ['J’ai un casier judiciaire.', 'J’ai été en prison.'],
      de: ['Ich habe Vorstrafen.', 'Ich war im Gefängnis.'],
    },
    free: {
      nl: ['Ik ga naar de rechtswinkel.'],
      fr: ['Je vais à la permanence juridique.'],
      de: ['Ich gehe zur Rechtsberatung.'],
    },
  },
  'national-number-kept-out': {
    found: {
      nl: ['Mijn nummer is 85.07.30-033.28.'],
      fr: ['Mon numéro est 85.07.30-033.28.'],
      de: ['Meine Nummer ist 85.07.30-033.28.'],
    },
    free: {
      nl: ['Bel mij op 0470 12 34 56.'],
      fr: ['Appelez-moi au 0470 12 34 56.'],
      de: ['Rufen Sie mich an: 0470 12 34 56.'],
    },
  },
  'effort-not-result': {
    found: {
      nl: [
        'Ik moet voor alle vakken slagen.',
        'Ik slaag voor alle examens.',
        'Ik moet een job vinden.',
      ],
      fr: ['Je dois réussir mon année.', 'Il doit réussir.', 'Je dois trouver un emploi.'],
      de: ['Ich muss alle Prüfungen bestehen.', 'Ich muss Arbeit finden.'],
    },
    free: {
      nl: ['Ik doe mijn best om te slagen.', 'Ik zoek werk.'],
      fr: ['Je fais de mon mieux pour réussir.', 'Je cherche du travail.'],
      de: ['Ich gebe mir Mühe.', 'Ich suche Arbeit.'],
    },
  },
  'words-of-law-explained': {
    found: {
      nl: ['Ik heb wettige redenen.', 'Dit is een tekortkoming.'],
      fr: ['J’ai un motif légitime.', 'C’est un manquement.'],
      de: ['Ich habe einen rechtmäßigen Grund.', 'Das ist von großer Tragweite.'],
    },
    free: {
      nl: ['Ik heb goede redenen.'],
      fr: ['J’ai de bonnes raisons.'],
      de: ['Ich habe gute Gründe.'],
    },
  },
  'applications-with-reason': {
    type: work,
    found: {
      nl: ['Ik doe 8 sollicitaties.', 'Ik schrijf tien sollicitatiebrieven.'],
      fr: ['Je fais huit candidatures.', 'J’envoie 5 lettres de motivation.'],
      de: ['Ich schreibe 8 Bewerbungen.', 'Ich schreibe zehn Bewerbungen.'],
    },
    free: {
      nl: [
        'Ik doe 2 sollicitaties, omdat ik ook naar de les ga.',
        'Ik solliciteer als ik iets vind.',
      ],
      fr: ['J’envoie 2 candidatures, parce que je suis aussi un cours.', 'Je cherche un emploi.'],
      de: ['Ich schreibe 2 Bewerbungen, weil ich auch einen Kurs mache.', 'Ich suche Arbeit.'],
    },
  },
  'work-weeks-with-reason': {
    type: study,
    found: {
      nl: ['Ik werk in de zomer 4 weken.', 'Ik doe drie weken vakantiewerk.'],
      fr: ['Je travaille 4 semaines en été.', 'Je fais trois semaines de travail.'],
      de: ['Ich arbeite im Sommer 4 Wochen.', 'Ich mache drei Wochen Ferienarbeit.'],
    },
    free: {
      nl: [
        'Ik werk in de zomer 4 weken, omdat mijn examens dan gedaan zijn.',
        'Ik werk in de zomer.',
      ],
      fr: ['Je travaille 4 semaines, parce que les examens sont finis.', 'Je travaille en été.'],
      de: ['Ich arbeite 4 Wochen, weil die Prüfungen dann vorbei sind.', 'Ich arbeite im Sommer.'],
    },
  },
}

function findings(rule: string, type: ContractType, language: Language, sentence: string) {
  return draftOf(type, language).promise('client', sentence, { rhythm: '–' }).findings(rule)
}

describe.each(Object.entries(cases))('%s', (rule, { type = study, found, free }) => {
  test.each(languages)('finds what people write in %s', (language) => {
    for (const sentence of found[language]) {
      const [finding] = findings(rule, type, language, sentence)
      expect(finding?.message[language], sentence).toBeDefined()
      expect(finding?.message[language], sentence).not.toContain('{')
    }
  })

  test.each(languages)('leaves the rest alone in %s', (language) => {
    for (const sentence of free[language]) {
      expect(findings(rule, type, language, sentence), sentence).toEqual([])
    }
  })
})

describe('old rhythms of evaluation', () => {
  test.each([
    ['nl', 'We zien elkaar driemaandelijks.', 'We zien elkaar vier keer per jaar.'],
    ['fr', 'Nous nous voyons chaque trimestre.', 'Nous nous voyons quatre fois par an.'],
    ['de', 'Wir sehen uns vierteljährlich.', 'Wir sehen uns viermal im Jahr.'],
  ] as const)('are a hint in %s, and what people choose together is not', (language, old, own) => {
    const draft = draftOf(study, language)
    expect(draft.promise('centre', old).rules()).toContain('rhythm-of-the-law')
    expect(draft.promise('centre', own).rules()).not.toContain('rhythm-of-the-law')
  })
})

describe('a sanction that people write about themselves', () => {
  const draft = draftOf(study).says('setback', 'Bij te veel afwezigheden volgt een sanctie.')

  test('stands beside all steps and rights of the law', () => {
    expect(draft.rules()).not.toContain('sanction-with-rights')
    expect(draft.withoutClause('sanction-heard').rules()).toContain('sanction-with-rights')
    expect(draft.withoutClause('appeal').rules()).toContain('sanction-with-rights')
  })
})

describe('a hard word', () => {
  test('is replaced in one press, with its capital', () => {
    const draft = draftOf(study).promise('client', 'Wettige redenen tellen.')
    const [finding] = draft.findings('words-of-law-explained')
    expect(finding?.fixes[0]?.change).toMatchObject({ kind: 'replace-text', text: 'Goede redenen' })
    expect(draft.fixed('words-of-law-explained').rules()).not.toContain('words-of-law-explained')
  })
})

test('[T6] only the law blocks, with certainty a', () => {
  for (const { rules } of contractTypes) {
    for (const { id, severity, basis, certainty } of rules) {
      if (severity === 'blocking') expect([basis, certainty], id).toEqual(['law', 'a'])
    }
  }
})
