/** The fixed wording of a contract about full-time studies: that of every contract, and its own. */
import type { ClauseDefinition } from '../../kit/index.ts'
import { coreClauses } from '../core/index.ts'

export const clauses = {
  project: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 11 § 2 a',
    certainty: 'a',
    official: {
      nl: 'Dit contract is een geïndividualiseerd project voor maatschappelijke integratie (GPMI) over studies met een voltijds leerplan, zoals bedoeld in artikel 11 van de wet van 26 mei 2002 betreffende het recht op maatschappelijke integratie.',
    },
    plain: {
      nl: 'Dit is het contract tussen jou en het OCMW over je studie. In de wet heet het GPMI. Dat is de afkorting van ‘geïndividualiseerd project voor maatschappelijke integratie’. Het is voor jou gemaakt en gaat over jouw plannen.',
    },
  },
  ...coreClauses,
  equity: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 11 § 2 a',
    certainty: 'a',
    official: {
      nl: 'Het OCMW heeft op {equityDecisionDate} (kenmerk {equityDecisionReference}) aanvaard dat de gerechtigde om billijkheidsredenen met een voltijds leerplan studeert aan een onderwijsinstelling die door een gemeenschap is erkend, ingericht of gesubsidieerd.',
    },
    plain: {
      nl: 'Het OCMW vindt het redelijk dat je voltijds studeert. Dat staat in een beslissing van {equityDecisionDate}, met nummer {equityDecisionReference}. De wet spreekt van ‘billijkheidsredenen’: redenen waarom iets eerlijk is voor jou.',
    },
  },
  'whole-study': {
    version: '1.0.0',
    source: 'KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'b',
    official: {
      nl: 'Dit contract loopt van {contractFrom} tot en met {contractUntil}. De looptijd volgt de duur van de studie.',
    },
    plain: {
      nl: 'Dit contract loopt van {contractFrom} tot en met {contractUntil}. Het geldt zolang je studie duurt.',
    },
  },
  'same-centre': {
    version: '1.0.0',
    source: 'wet van 2 april 1965, art. 2 § 6',
    certainty: 'a',
    official: {
      nl: 'Gedurende de ononderbroken duur van de studie blijft hetzelfde OCMW bevoegd: dat van de gemeente waar de student bij de aanvraag voor zijn of haar hoofdverblijf is ingeschreven.',
    },
    plain: {
      nl: 'Ga je op kot of verhuis je tijdens je studie? Dan blijft hetzelfde OCMW voor je zorgen. Dat geldt zolang je studeert zonder te stoppen.',
    },
  },
  effort: {
    version: '1.0.0',
    source: 'KB 11 juli 2002, hoofdstuk GPMI; goede praktijk',
    certainty: 'c',
    official: {
      nl: 'De verbintenissen van de gerechtigde over de studie zijn inspanningsverbintenissen. Een onvoldoende resultaat is op zichzelf geen niet-naleving van dit contract.',
    },
    plain: {
      nl: 'Je belooft dat je je best doet. Je belooft niet dat je slaagt. Slecht nieuws na een examen is geen fout tegen dit contract. We kijken dan samen wat je nodig hebt.',
    },
  },
  'evaluation-exams': {
    version: '1.0.0',
    source: 'KB 11 juli 2002, hoofdstuk GPMI; goede praktijk',
    certainty: 'b',
    official: {
      nl: 'Na elke examenperiode is er een evaluatie. Over de voortzetting van de studie wordt niet beslist op grond van de resultaten van de eerste examenperiode alleen; zij worden beoordeeld na de tweede.',
    },
    plain: {
      nl: 'We praten na elke examenperiode. Ging de eerste niet goed? Dan heb je nog een kans. Het OCMW oordeelt pas na de tweede examenperiode.',
    },
  },
  'year-again': {
    version: '1.0.0',
    source: 'goede praktijk',
    certainty: 'b',
    official: {
      nl: 'Moet een jaar worden overgedaan, dan beslist het OCMW daarover in elk geval afzonderlijk, na overleg met de gerechtigde. De studie stopt niet vanzelf.',
    },
    plain: {
      nl: 'Moet je een jaar overdoen? Dan stopt je studie niet vanzelf. We bekijken samen jouw situatie, en het OCMW beslist voor jou apart.',
    },
  },
  work: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 3, 5°; KB 11 juli 2002, hoofdstuk GPMI',
    certainty: 'a',
    official: {
      nl: 'De gerechtigde is bereid te werken in periodes die met de studie verenigbaar zijn, behalve om gezondheids- of billijkheidsredenen. Welke periodes dat zijn, wordt voor elke gerechtigde afzonderlijk bepaald.',
    },
    plain: {
      nl: 'We vragen je om te werken op momenten die bij je studie passen. Welke momenten dat zijn, bekijken we samen voor jou. Kan je niet werken door je gezondheid? Of zou het niet eerlijk zijn? Dan moet het niet.',
    },
  },
  'extra-help': {
    version: '1.0.0',
    source: 'KB 11 juli 2002, art. 11 § 3',
    certainty: 'a',
    official: {
      nl: 'Aan dit contract kan aanvullende hulp of een aanmoedigingspremie verbonden zijn. Het contract vermeldt dan de omvang en de voorwaarden ervan.',
    },
    plain: {
      nl: 'Soms geeft het OCMW extra geld of hulp bij je studie. Spreken we dat af? Dan schrijven we hier hoeveel het is en wanneer je het krijgt.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>
