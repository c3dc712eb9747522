/** What someone may count on before they sign, and what the signature does. */
import type { ClauseDefinition } from '../../../kit/index.ts'

export const beforeSigningClauses = {
  'needs-assessed': {
    version: '1.0.0',
    source: 'KB 11 juli 2002, art. 11 § 1',
    certainty: 'a',
    official: {
      nl: 'Vóór de ondertekening heeft het OCMW de behoeften van de gerechtigde beoordeeld, op {needsAssessedOn}. Het schriftelijke spoor van die beoordeling zit in het dossier en maakt geen deel uit van dit contract.',
    },
    plain: {
      nl: 'Eerst keken we samen wat je nodig hebt. Dat deden we op {needsAssessedOn}. Wat we toen opschreven, zit in je dossier. Het staat niet in dit contract.',
    },
  },
  informed: {
    version: '1.0.0',
    source: 'KB 11 juli 2002, art. 11 § 2',
    certainty: 'a',
    official: {
      nl: 'De maatschappelijk werker heeft de gerechtigde op {explainedOn} geïnformeerd over de inhoud, de draagwijdte en de gevolgen van dit contract. Vóór elke wijziging gebeurt dat opnieuw.',
    },
    plain: {
      nl: 'Op {explainedOn} kreeg je uitleg. Je weet wat er in dit contract staat en wat het voor jou betekent. Is iets niet duidelijk? Vraag het, zo vaak als je wil. Verandert er later iets aan dit contract? Dan krijg je eerst weer uitleg.',
    },
  },
  'support-person': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 6 § 3 en art. 13 § 3',
    certainty: 'a',
    official: {
      nl: 'De gerechtigde kan zich bij de onderhandeling over dit contract laten bijstaan door een persoon van zijn of haar keuze.',
    },
    plain: {
      nl: 'Je mag iemand meebrengen naar elk gesprek over dit contract. Je kiest zelf wie: familie, een vriend, iemand van een vereniging of een vakbond. Het OCMW mag dat niet weigeren. Het mag ook niet tegen je tellen.',
    },
  },
  reflection: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 6 § 3 en art. 13 § 3',
    certainty: 'a',
    official: {
      nl: 'De gerechtigde beschikt vóór de ondertekening over een bedenktijd van vijf kalenderdagen.',
    },
    plain: {
      nl: 'Je krijgt 5 kalenderdagen om na te denken voor je tekent. Zaterdag, zondag en feestdagen tellen mee. Neem het contract mee naar huis en laat het lezen aan wie je wil.',
    },
  },
  heard: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 6 § 3 en art. 20',
    certainty: 'a',
    official: {
      nl: 'De gerechtigde kan vragen om over dit contract gehoord te worden door het bevoegde orgaan van het OCMW, en kan zich daarbij laten bijstaan of vertegenwoordigen door een persoon van zijn of haar keuze.',
    },
    plain: {
      nl: 'Je mag vragen om gehoord te worden. Dan vertel je zelf wat je ervan vindt, aan de mensen die bij het OCMW beslissen. Iemand van jouw keuze mag mee, of mag in jouw plaats spreken.',
    },
  },
  signatures: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 11 § 3',
    certainty: 'a',
    official: {
      nl: 'Dit contract wordt schriftelijk gesloten tussen de gerechtigde en het OCMW, vertegenwoordigd door {centreSigners}. Op vraag van een van hen kunnen derden partij zijn bij dit contract.',
    },
    plain: {
      nl: 'Jij tekent dit contract, en voor het OCMW tekent {centreSigners}. Doet er nog iemand mee, zoals je school? Dat kan als jij of het OCMW dat vraagt.',
    },
  },
  copies: {
    version: '1.0.0',
    source: 'praktijk',
    certainty: 'b',
    official: {
      nl: 'Dit contract wordt opgemaakt in evenveel exemplaren als er partijen zijn. Elke partij ontvangt een exemplaar.',
    },
    plain: {
      nl: 'Iedereen die tekent, krijgt een eigen exemplaar. Jij dus ook. Hou het goed bij.',
    },
  },
  'report-consent': {
    version: '1.0.0',
    source: 'praktijk (werkgroep POD MI, 2017)',
    certainty: 'b',
    official: {
      nl: 'Toestemming van de gerechtigde om dit contract op te nemen in het elektronisch sociaal verslag: {reportConsent}. Een weigering heeft geen invloed op dit contract of op het leefloon.',
    },
    plain: {
      nl: 'Als je later naar een ander OCMW gaat, kan dat je elektronisch sociaal verslag opvragen. Dat is een kort verslag over je situatie. Mag dit contract daarin staan? Jouw keuze: {reportConsent}. Zeg je nee, dan verandert er niets voor jou.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>
