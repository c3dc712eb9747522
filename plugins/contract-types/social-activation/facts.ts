/** What a contract about social activation needs to know, on top of the facts of every contract. */
import type { FactDefinition } from '../../kit/index.ts'
import { coreFacts, generalFacts } from '../core/index.ts'

export const facts = {
  ...coreFacts,
  ...generalFacts,
  takingPartPayer: {
    kind: 'choice',
    label: {
      nl: 'wie betaalt wat meedoen kost',
      fr: 'qui paie ce que coûte la participation',
      de: 'wer bezahlt, was das Mitmachen kostet',
    },
    hint: {
      nl: 'Bijvoorbeeld de bus, een lidgeld of een kaartje.',
      fr: 'Par exemple le bus, une cotisation ou une entrée.',
      de: 'Zum Beispiel der Bus, ein Mitgliedsbeitrag oder eine Eintrittskarte.',
    },
    choices: {
      centre: { nl: 'het OCMW', fr: 'le CPAS', de: 'das ÖSHZ' },
      shared: {
        nl: 'het OCMW en ik, elk een deel',
        fr: 'le CPAS et moi, chacun une partie',
        de: 'das ÖSHZ und ich, jeder einen Teil',
      },
      other: { nl: 'iemand anders', fr: 'quelqu’un d’autre', de: 'jemand anderes' },
      none: {
        nl: 'niemand: het kost niets',
        fr: 'personne : cela ne coûte rien',
        de: 'niemand: Es kostet nichts',
      },
      client: { nl: 'ik', fr: 'moi', de: 'ich' },
    },
  },
  exempted: {
    kind: 'yes-no',
    label: {
      nl: 'er is een beslissing dat ik geen contract hoef te sluiten',
      fr: 'il y a une décision qui dit qu’un contrat n’est pas obligatoire pour moi',
      de: 'es gibt einen Beschluss, dass ich keinen Vertrag schließen muss',
    },
    hint: {
      nl: 'Schrijf hier niet waarom. Je mag dit leeg laten als er geen beslissing is.',
      fr: 'N’écrivez pas ici pourquoi. Sans décision, vous pouvez laisser ce champ vide.',
      de: 'Schreiben Sie hier nicht, warum. Gibt es keinen Beschluss, können Sie das Feld leer lassen.',
    },
    source: 'file.decision.exempted',
  },
  ownChoice: {
    kind: 'yes-no',
    label: {
      nl: 'ik wil dit contract zelf',
      fr: 'je veux ce contrat moi-même',
      de: 'ich will diesen Vertrag selbst',
    },
    hint: {
      nl: 'Alleen als er zo’n beslissing is. Jij kiest, niemand anders.',
      fr: 'Seulement s’il y a une telle décision. C’est vous qui choisissez, personne d’autre.',
      de: 'Nur wenn es so einen Beschluss gibt. Sie entscheiden, niemand sonst.',
    },
  },
} as const satisfies Readonly<Record<string, FactDefinition>>
