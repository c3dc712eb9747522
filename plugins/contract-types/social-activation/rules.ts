/**
 * What must hold in a contract about social activation: the rules of every contract without those
 * that ask for the steps of a sanction, which this contract leaves out, and its own.
 */
import type { RuleDefinition } from '../../kit/index.ts'
import { coreRules, generalRules } from '../core/index.ts'
import {
  moreHealthWords,
  noSanctionWords,
  sanctionWords,
  volunteeringAsDuty,
  volunteeringDone,
  volunteeringIsFree,
  volunteeringToldOrAsked,
} from './words.ts'

/** The rows that keep this contract free: of sanctions, of volunteering as a duty, of force. */
const freedomRules: readonly RuleDefinition[] = [
  {
    id: 'no-sanction-told',
    severity: 'hint',
    basis: 'advice',
    topic: 'rights',
    source: 'studie van de GPMI-praktijk, 2015',
    certainty: 'b',
    check: { kind: 'clause-present', clause: 'no-sanction' },
    message: {
      nl: 'Er staat nog niet dat er op deze afspraken geen sanctie staat.',
      fr: 'Il n’est pas encore écrit qu’il n’y a pas de sanction pour ces accords.',
      de: 'Es steht noch nicht da, dass es für diese Absprachen keine Sanktion gibt.',
    },
    done: {
      nl: 'Er staat dat er op deze afspraken geen sanctie staat.',
      fr: 'Il est écrit qu’il n’y a pas de sanction pour ces accords.',
      de: 'Es steht da, dass es für diese Absprachen keine Sanktion gibt.',
    },
  },
  {
    id: 'no-sanction-written',
    severity: 'warning',
    basis: 'advice',
    topic: 'wording',
    source: 'studie van de GPMI-praktijk, 2015',
    certainty: 'b',
    check: { kind: 'no-words', words: sanctionWords, except: noSanctionWords },
    message: {
      nl: 'Hier staat ‘{found}’. In dit contract staat op de afspraken geen sanctie. Schrijf wat jullie doen als iets niet lukt.',
      fr: 'On lit ici « {found} ». Dans ce contrat, il n’y a pas de sanction pour les accords. Notez ce que vous faites si quelque chose ne marche pas.',
      de: 'Hier steht „{found}“. In diesem Vertrag gibt es für die Absprachen keine Sanktion. Schreiben Sie, was Sie tun, wenn etwas nicht klappt.',
    },
    done: {
      nl: 'Nergens staat een sanctie bij een afspraak.',
      fr: 'Aucun accord n’est lié à une sanction.',
      de: 'Bei keiner Absprache steht eine Sanktion.',
    },
  },
  {
    id: 'volunteering-told',
    severity: 'hint',
    basis: 'advice',
    topic: 'rights',
    source: 'Grondwettelijk Hof, arrest 86/2018; omzendbrief van 26 juli 2018',
    certainty: 'b',
    check: { kind: 'clause-present', clause: 'volunteering' },
    message: {
      nl: 'Er staat nog niet dat vrijwilligerswerk vrij is.',
      fr: 'Il n’est pas encore écrit que le volontariat est libre.',
      de: 'Es steht noch nicht da, dass Freiwilligenarbeit frei ist.',
    },
    done: {
      nl: 'Er staat dat vrijwilligerswerk vrij is.',
      fr: 'Il est écrit que le volontariat est libre.',
      de: 'Es steht da, dass Freiwilligenarbeit frei ist.',
    },
  },
  {
    id: 'volunteering-no-duty',
    severity: 'blocking',
    basis: 'law',
    topic: 'wording',
    source: 'Grondwettelijk Hof, arrest 86/2018 van 5 juli 2018; omzendbrief van 26 juli 2018',
    certainty: 'a',
    validFrom: '2018-07-05',
    check: { kind: 'no-words', words: volunteeringAsDuty, except: volunteeringIsFree },
    message: {
      nl: 'Hier staat ‘{found}’. Niemand mag vrijwilligerswerk opleggen. Schrijf het op bij wat de cliënt wil, of haal het weg.',
      fr: 'On lit ici « {found} ». Personne ne peut imposer du volontariat. Notez-le dans ce que veut le bénéficiaire, ou enlevez-le.',
      de: 'Hier steht „{found}“. Niemand darf Freiwilligenarbeit verlangen. Schreiben Sie es zu dem, was die Klientin oder der Klient will, oder nehmen Sie es weg.',
    },
    done: {
      nl: 'Vrijwilligerswerk wordt nergens opgelegd.',
      fr: 'Le volontariat n’est imposé nulle part.',
      de: 'Freiwilligenarbeit wird nirgends verlangt.',
    },
    forClient: {
      message: {
        nl: 'Hier staat ‘{found}’. Niemand mag vrijwilligerswerk opleggen. Schrijf het op bij wat je wil, of haal het weg.',
        fr: 'On lit ici « {found} ». Personne ne peut imposer du volontariat. Notez-le dans ce que vous voulez, ou enlevez-le.',
        de: 'Hier steht „{found}“. Niemand darf Freiwilligenarbeit verlangen. Schreiben Sie es zu dem, was Sie wollen, oder nehmen Sie es weg.',
      },
    },
  },
  {
    id: 'volunteering-not-promised',
    severity: 'blocking',
    basis: 'law',
    topic: 'client',
    source: 'Grondwettelijk Hof, arrest 86/2018 van 5 juli 2018; omzendbrief van 26 juli 2018',
    certainty: 'a',
    validFrom: '2018-07-05',
    check: {
      kind: 'no-words',
      words: volunteeringDone,
      except: volunteeringToldOrAsked,
      in: ['client'],
    },
    message: {
      nl: 'Vrijwilligerswerk mag, maar niet als afspraak. Schrijf het op bij wat de cliënt wil. Zeg het ook vooraf aan het OCMW.',
      fr: 'Le volontariat est permis, mais pas comme accord. Notez-le dans ce que veut le bénéficiaire. Dites-le aussi d’abord au CPAS.',
      de: 'Freiwilligenarbeit ist erlaubt, aber nicht als Absprache. Schreiben Sie es zu dem, was die Klientin oder der Klient will. Sagen Sie es auch vorher dem ÖSHZ.',
    },
    done: {
      nl: 'Bij de afspraken van de cliënt staat geen vrijwilligerswerk.',
      fr: 'Le volontariat ne figure pas dans les accords du bénéficiaire.',
      de: 'In den Absprachen der Klientin oder des Klienten steht keine Freiwilligenarbeit.',
    },
    forClient: {
      message: {
        nl: 'Vrijwilligerswerk mag, maar niet als afspraak. Schrijf het op bij wat je wil. Zeg het ook vooraf aan het OCMW.',
        fr: 'Le volontariat est permis, mais pas comme accord. Notez-le dans ce que vous voulez. Dites-le aussi d’abord au CPAS.',
        de: 'Freiwilligenarbeit ist erlaubt, aber nicht als Absprache. Schreiben Sie es zu dem, was Sie wollen. Sagen Sie es auch vorher dem ÖSHZ.',
      },
      done: {
        nl: 'Bij jouw afspraken staat geen vrijwilligerswerk.',
        fr: 'Le volontariat ne figure pas dans vos accords.',
        de: 'In Ihren Absprachen steht keine Freiwilligenarbeit.',
      },
    },
  },
  {
    id: 'exempted-by-own-choice',
    severity: 'blocking',
    basis: 'law',
    topic: 'rights',
    source: 'wet van 26 mei 2002, art. 10 en art. 13 § 4',
    certainty: 'a',
    when: { kind: 'fact-is', fact: 'exempted', values: [true] },
    check: { kind: 'fact-is', fact: 'ownChoice', values: [true] },
    message: {
      nl: 'De cliënt hoeft dit contract niet te sluiten. Vraag of de cliënt het zelf wil. Is het antwoord nee? Dan komt er geen contract.',
      fr: 'Ce contrat n’est pas obligatoire pour le bénéficiaire. Demandez s’il le veut lui-même. La réponse est non ? Alors il n’y a pas de contrat.',
      de: 'Die Klientin oder der Klient muss diesen Vertrag nicht schließen. Fragen Sie, ob sie oder er es selbst will. Ist die Antwort Nein? Dann gibt es keinen Vertrag.',
    },
    done: {
      nl: 'De cliënt wil dit contract zelf, ook al moet het niet.',
      fr: 'Le bénéficiaire veut ce contrat lui-même, même s’il n’y est pas obligé.',
      de: 'Die Klientin oder der Klient will diesen Vertrag selbst, auch wenn es nicht sein muss.',
    },
    forClient: {
      message: {
        nl: 'Jij hoeft dit contract niet te sluiten. Wil je het zelf? Is het antwoord nee? Dan komt er geen contract.',
        fr: 'Ce contrat n’est pas obligatoire pour vous. Le voulez-vous vous-même ? La réponse est non ? Alors il n’y a pas de contrat.',
        de: 'Sie müssen diesen Vertrag nicht schließen. Wollen Sie es selbst? Ist die Antwort Nein? Dann gibt es keinen Vertrag.',
      },
      done: {
        nl: 'Jij wil dit contract zelf, ook al moet het niet.',
        fr: 'Vous voulez ce contrat vous-même, même si vous n’y êtes pas obligé.',
        de: 'Sie wollen diesen Vertrag selbst, auch wenn es nicht sein muss.',
      },
    },
    fix: { kind: 'none' },
  },
  {
    id: 'exempted-told',
    severity: 'warning',
    basis: 'law',
    topic: 'rights',
    source: 'wet van 26 mei 2002, art. 10 en art. 13 § 4',
    certainty: 'a',
    when: { kind: 'fact-is', fact: 'exempted', values: [true] },
    check: { kind: 'clause-present', clause: 'exempted-free' },
    message: {
      nl: 'Er staat nog niet dat de cliënt dit contract niet hoeft te sluiten.',
      fr: 'Il n’est pas encore écrit que ce contrat n’est pas obligatoire pour le bénéficiaire.',
      de: 'Es steht noch nicht da, dass die Klientin oder der Klient diesen Vertrag nicht schließen muss.',
    },
    done: {
      nl: 'Er staat dat de cliënt dit contract niet hoeft te sluiten.',
      fr: 'C’est écrit : ce contrat n’est pas obligatoire pour le bénéficiaire.',
      de: 'Es steht da, dass die Klientin oder der Klient diesen Vertrag nicht schließen muss.',
    },
    forClient: {
      message: {
        nl: 'Er staat nog niet dat jij dit contract niet hoeft te sluiten.',
        fr: 'Il n’est pas encore écrit que ce contrat n’est pas obligatoire pour vous.',
        de: 'Es steht noch nicht da, dass Sie diesen Vertrag nicht schließen müssen.',
      },
      done: {
        nl: 'Er staat dat jij dit contract niet hoeft te sluiten.',
        fr: 'C’est écrit : ce contrat n’est pas obligatoire pour vous.',
        de: 'Es steht da, dass Sie diesen Vertrag nicht schließen müssen.',
      },
    },
  },
]

/** The rows about the kinds of life, what they cost, and what stays with the client. */
const lifeRules: readonly RuleDefinition[] = [
  {
    id: 'goals-importance',
    severity: 'hint',
    basis: 'advice',
    topic: 'goals',
    source: 'studie van de GPMI-praktijk, 2015 (model B)',
    certainty: 'b',
    check: { kind: 'goals', atLeast: 0, each: ['importance'] },
    message: {
      nl: 'Zeg bij dit doel hoe belangrijk het is voor de cliënt.',
      fr: 'Dites pour ce but à quel point il compte pour le bénéficiaire.',
      de: 'Sagen Sie zu diesem Ziel, wie wichtig es der Klientin oder dem Klienten ist.',
    },
    done: {
      nl: 'Bij elk doel staat hoe belangrijk het is.',
      fr: 'Pour chaque but, on lit à quel point il compte.',
      de: 'Bei jedem Ziel steht, wie wichtig es ist.',
    },
    forClient: {
      message: {
        nl: 'Zeg bij dit doel hoe belangrijk het is voor jou.',
        fr: 'Dites pour ce but à quel point il compte pour vous.',
        de: 'Sagen Sie zu diesem Ziel, wie wichtig es Ihnen ist.',
      },
    },
  },
  {
    id: 'goals-dated',
    severity: 'hint',
    basis: 'advice',
    topic: 'when',
    source: 'studie van de GPMI-praktijk, 2015 (model B)',
    certainty: 'b',
    check: { kind: 'goals', atLeast: 0, each: ['due'] },
    message: {
      nl: 'Zeg bij dit doel tegen wanneer. Die datum mag later nog veranderen.',
      fr: 'Dites pour quand est ce but. Cette date peut encore changer plus tard.',
      de: 'Sagen Sie zu diesem Ziel, bis wann. Dieses Datum darf sich später noch ändern.',
    },
    done: {
      nl: 'Bij elk doel staat tegen wanneer.',
      fr: 'Pour chaque but, on lit pour quand.',
      de: 'Bei jedem Ziel steht, bis wann.',
    },
  },
  {
    id: 'taking-part-paid',
    severity: 'hint',
    basis: 'advice',
    topic: 'money',
    source: 'goede praktijk',
    certainty: 'b',
    check: { kind: 'facts-present', facts: ['takingPartPayer'] },
    message: {
      nl: 'Kies wie betaalt wat meedoen kost, zoals de bus of een lidgeld.',
      fr: 'Choisissez qui paie ce que coûte la participation, comme le bus ou une cotisation.',
      de: 'Wählen Sie, wer bezahlt, was das Mitmachen kostet, zum Beispiel den Bus oder einen Beitrag.',
    },
    done: {
      nl: 'Er staat wie betaalt wat meedoen kost.',
      fr: 'On lit qui paie ce que coûte la participation.',
      de: 'Es steht da, wer bezahlt, was das Mitmachen kostet.',
    },
  },
  {
    id: 'more-health-kept-out',
    severity: 'warning',
    basis: 'law',
    topic: 'wording',
    source: 'AVG, art. 9; wet van 30 juli 2018, art. 9',
    certainty: 'c',
    check: { kind: 'no-words', words: moreHealthWords },
    message: {
      nl: 'Hier staat ‘{found}’. Over gezondheid hoeft niets in dit contract. Schrijf liever wat jullie doen.',
      fr: 'On lit ici « {found} ». La santé ne doit pas figurer dans ce contrat. Écrivez plutôt ce que vous faites.',
      de: 'Hier steht „{found}“. Über Gesundheit muss in diesem Vertrag nichts stehen. Schreiben Sie lieber, was Sie tun.',
    },
    done: {
      nl: 'Er staat niets over ziekte in dit contract.',
      fr: 'Rien dans ce contrat ne parle de maladie.',
      de: 'In diesem Vertrag steht nichts über Krankheit.',
    },
  },
]

/** The two rows that ask for the clauses about sanctions; `no-sanction-written` stands for them. */
const aboutSanctions = ['setback-complete', 'sanction-with-rights']

export const rules: readonly RuleDefinition[] = [
  ...coreRules.filter(({ id }) => !aboutSanctions.includes(id)),
  ...generalRules,
  ...freedomRules,
  ...lifeRules,
]
