/** What a contract about work needs to know, on top of the facts of every general contract. */
import type { FactDefinition } from '../../kit/index.ts'
import { coreFacts, generalFacts } from '../core/index.ts'

export const facts = {
  ...coreFacts,
  ...generalFacts,
  kindOfWork: {
    kind: 'text',
    label: {
      nl: 'het werk dat ik wil doen',
      fr: 'le travail que je veux faire',
      de: 'die Arbeit, die ich tun will',
    },
    hint: {
      nl: 'Een job, een soort werk, of wat je graag doet. Je mag later van idee veranderen.',
      fr: 'Un emploi, un genre de travail, ou ce que vous aimez faire. Vous pouvez changer d’avis plus tard.',
      de: 'Eine Stelle, eine Art Arbeit, oder was Sie gerne tun. Sie dürfen Ihre Meinung später ändern.',
    },
    source: 'file.work.kind',
  },
  workBy: {
    kind: 'date',
    label: {
      nl: 'tegen wanneer dit naar werk leidt',
      fr: 'pour quand cela mène à un travail',
      de: 'bis wann das zu Arbeit führt',
    },
    hint: {
      nl: 'Een dag die jullie samen kiezen. Het is een plan, geen belofte dat het lukt.',
      fr: 'Un jour que vous choisissez ensemble. C’est un plan, pas une promesse que cela marche.',
      de: 'Ein Tag, den Sie zusammen wählen. Es ist ein Plan und kein Versprechen, dass es klappt.',
    },
  },
  jobService: {
    kind: 'text',
    label: {
      nl: 'waar ik ingeschreven ben om werk te zoeken',
      fr: 'où je suis inscrit(e) pour chercher du travail',
      de: 'wo ich für die Arbeitssuche eingeschrieben bin',
    },
    hint: {
      nl: 'VDAB, Actiris, Forem of ADG. Je mag dit leeg laten.',
      fr: 'Forem, Actiris, VDAB ou ADG. Vous pouvez laisser ce champ vide.',
      de: 'ADG, Forem, Actiris oder VDAB. Sie können dieses Feld leer lassen.',
    },
    source: 'file.work.service',
  },
  employer: {
    kind: 'text',
    label: {
      nl: 'bij wie ik werk of kan werken',
      fr: 'chez qui je travaille ou peux travailler',
      de: 'bei wem ich arbeite oder arbeiten kann',
    },
    hint: {
      nl: 'Alleen als je dat al weet. Je mag dit leeg laten.',
      fr: 'Seulement si vous le savez déjà. Vous pouvez laisser ce champ vide.',
      de: 'Nur wenn Sie das schon wissen. Sie können dieses Feld leer lassen.',
    },
    source: 'file.work.employer',
  },
  workplace: {
    kind: 'text',
    label: { nl: 'waar dat is', fr: 'où c’est', de: 'wo das ist' },
    source: 'file.work.place',
  },
  workFunction: {
    kind: 'text',
    label: { nl: 'wat ik daar doe', fr: 'ce que j’y fais', de: 'was ich dort tue' },
    source: 'file.work.function',
  },
  costTravelWork: {
    kind: 'choice',
    label: {
      nl: 'wie de reis naar een gesprek over werk betaalt',
      fr: 'qui paie le trajet vers un entretien d’embauche',
      de: 'wer die Fahrt zu einem Vorstellungsgespräch bezahlt',
    },
    choices: {
      centre: { nl: 'het OCMW', fr: 'le CPAS', de: 'das ÖSHZ' },
      service: {
        nl: 'de dienst waar ik ingeschreven ben',
        fr: 'le service où je suis inscrit(e)',
        de: 'der Dienst, wo ich eingeschrieben bin',
      },
      client: { nl: 'ik', fr: 'moi', de: 'ich' },
      other: { nl: 'iemand anders', fr: 'quelqu’un d’autre', de: 'jemand anderes' },
    },
  },
} as const satisfies Readonly<Record<string, FactDefinition>>
