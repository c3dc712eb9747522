/**
 * What happens when an agreement is not kept, by either side. The steps and limits are those of
 * art. 30 § 2 of the law of 26 May 2002 as it stands since 1 November 2016.
 */
import type { ClauseDefinition } from '../../../kit/index.ts'

export const setbackClauses = {
  'talk-first': {
    version: '1.0.0',
    source: 'goede praktijk; wet van 26 mei 2002, art. 11 § 3',
    certainty: 'b',
    official: {
      nl: 'Wanneer een afspraak niet haalbaar blijkt, bespreken de partijen dat eerst samen en gaan zij na of dit contract moet worden aangepast.',
    },
    plain: {
      nl: 'Lukt iets niet? Zeg het zo snel je kan. We praten eerst. We kijken samen of de afspraken nog kloppen. Misschien passen we ze aan.',
    },
  },
  'valid-reasons': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 30 § 2',
    certainty: 'a',
    official: {
      nl: 'De uitbetaling van het leefloon kan niet worden geschorst wanneer de gerechtigde een wettige reden heeft om een verbintenis uit dit contract niet na te leven.',
    },
    plain: {
      nl: 'Heb je een goede reden waarom iets niet lukte? Dan krijg je geen sanctie. De wet noemt dat een ‘wettige reden’. Vertel wat er gebeurde, met je eigen woorden.',
    },
  },
  'sanction-steps': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 30 § 2',
    certainty: 'a',
    official: {
      nl: 'Leeft de gerechtigde zonder wettige reden een verbintenis uit dit contract niet na, dan kan het bevoegde orgaan de uitbetaling van het leefloon geheel of gedeeltelijk schorsen, doch pas na een schriftelijke aanmaning en na advies van de maatschappelijk werker die met het dossier belast is.',
    },
    plain: {
      nl: 'Soms helpt praten niet. Het OCMW stuurt je dan eerst een brief: een aanmaning. Daarin staat welke afspraak je nog moet nakomen. Daarna geeft je maatschappelijk werker advies. Pas dan kan het OCMW een sanctie beslissen. Een sanctie betekent: je krijgt een tijd geen leefloon, of minder.',
    },
  },
  'sanction-limits': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 30 §§ 2 en 5',
    certainty: 'a',
    official: {
      nl: 'De schorsing bedraagt ten hoogste één maand. Bij herhaling binnen een termijn van ten hoogste één jaar bedraagt zij ten hoogste drie maanden. Zij gaat ten vroegste in op de dag na de kennisgeving van de beslissing en ten laatste op de eerste dag van de derde maand die op de beslissing volgt. Het OCMW kan geheel of gedeeltelijk uitstel verlenen.',
    },
    plain: {
      nl: 'Een sanctie duurt hoogstens 1 maand. Gebeurt het binnen het jaar nog eens? Dan duurt ze hoogstens 3 maanden. Ze begint pas nadat je de beslissing kreeg, ten vroegste de dag erna. Ze begint ten laatste op de eerste dag van de derde maand na de beslissing. Het OCMW kan ook beslissen om de sanctie niet meteen te laten ingaan.',
    },
  },
  'sanction-heard': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 20',
    certainty: 'a',
    official: {
      nl: 'Vóór een beslissing over een sanctie deelt het OCMW de gerechtigde mee dat hij of zij kan vragen om gehoord te worden. De gerechtigde kan zich laten bijstaan of vertegenwoordigen door een persoon van zijn of haar keuze.',
    },
    plain: {
      nl: 'Voor het OCMW een sanctie beslist, mag jij je verhaal doen. Het OCMW moet je dat laten weten. Iemand van jouw keuze mag mee, of mag in jouw plaats spreken.',
    },
  },
  appeal: {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 21 § 3 en art. 47',
    certainty: 'a',
    official: {
      nl: 'Tegen een beslissing van het OCMW kan de gerechtigde binnen drie maanden na de kennisgeving beroep instellen bij de arbeidsrechtbank van zijn of haar woonplaats, met een verzoekschrift dat wordt neergelegd of aangetekend verzonden. Het beroep schorst de uitvoering van de beslissing niet.',
    },
    plain: {
      nl: 'Ben je het niet eens met een beslissing van het OCMW? Je kan naar de arbeidsrechtbank, binnen 3 maanden nadat je de beslissing kreeg. Je geeft er een brief af, of je stuurt die aangetekend. De beslissing geldt wel verder, tot de rechter iets anders zegt. Een advocaat, een vakbond of een vereniging kan je helpen.',
    },
  },
  'centre-fails': {
    version: '1.0.0',
    source: 'wet van 26 mei 2002, art. 11 en art. 20; praktijk',
    certainty: 'b',
    official: {
      nl: 'Komt het OCMW een verbintenis uit dit contract niet na, dan kan de gerechtigde daarover een onderhoud vragen, vragen om gehoord te worden, en een wijziging van dit contract vragen. Met de niet-naleving door het OCMW wordt rekening gehouden bij elke evaluatie en bij de beoordeling van wettige redenen.',
    },
    plain: {
      nl: 'Deed het OCMW niet wat het beloofde? Zeg of schrijf dat. Binnen 5 werkdagen heb je een gesprek. Je mag ook het hoofd van de sociale dienst spreken, of vragen om gehoord te worden. We schrijven op wie het oplost en tegen wanneer. Lukte iets jou niet omdat het OCMW zijn deel niet deed? Dat telt mee als reden.',
    },
  },
} as const satisfies Readonly<Record<string, ClauseDefinition>>
