/**
 * Terms of art about what happens when an agreement is not kept: the words of which people said that
 * they shut them up, first of all "wettige redenen".
 */
import { entriesOf } from '../../rows.ts'

const article30 = 'wet van 26 mei 2002, art. 30 § 2'
const complaint = `${article30}; klacht in de verslagen van verenigingen`

export const sanctionTerms = entriesOf(
  { action: 'explain', legalRisk: true, evidence: article30 },
  {
    'wettige-reden': [
      'wettige reden; wettige redenen; wettige reden(|en) aantonen; wettige reden(|en) aantoont; wettige reden(|en) aantoon; wettige reden(|en) aangetoond; wettig(|e) motief; wettige motieven; gegronde reden; gegronde redenen; geldige reden; geldige redenen; wettige rechtvaardiging',
      'goede reden | goede redenen | een goede reden geven | een goede reden geeft | een goede reden geef | een goede reden gegeven | goede reden | goede redenen | goede reden | goede redenen | goede reden | goede redenen | goede reden',
      'goede reden; goede redenen; (|een goede reden geven)',
      {
        gloss: 'een goede reden die de wet aanvaardt, bijvoorbeeld: je was ziek',
        reason: 'Wie dit leest, voelt zich de mond gesnoerd: niemand weet welke reden telt.',
        evidence: complaint,
      },
    ],
    billijkheidsredenen: [
      'billijkheidsreden(|en); reden(|en) van billijkheid; billijkheid; gezondheids- of billijkheidsredenen; billijkheidsoverweging(|en)',
      'reden waarom het eerlijk is; wat eerlijk is',
      {
        gloss: 'redenen waarom het niet eerlijk zou zijn om dit van jou te vragen',
        reason:
          'Het woord heeft niets van een voorbeeld: de lezer weet niet of zijn situatie telt.',
        evidence: 'wet van 26 mei 2002, art. 3, 10 en 13; klacht in de verslagen van verenigingen',
      },
    ],
    billijk: [
      'billijk; billijke',
      'eerlijk; redelijk',
      {
        gloss: 'eerlijk voor iedereen',
        reason: 'In gewone taal zeggen mensen eerlijk.',
      },
    ],
    werkbereidheid: [
      'werkbereid(|e|heid); bereid zijn te werken; bereidheid tot tewerkstelling; arbeidsbereidheid; beschikbaar voor de arbeidsmarkt; beschikbaarheid voor de arbeidsmarkt',
      'willen werken; tonen dat je wil werken',
      {
        gloss:
          'je wil werken en dat kan je tonen, behalve als je niet kan, bijvoorbeeld door ziekte',
        reason: 'Niemand weet wanneer het genoeg is; schrijf erbij wat iemand kan doen.',
        evidence: 'wet van 26 mei 2002, art. 3, 5°',
        region: 'BE',
      },
    ],
    schorsing: [
      'schorsing(|en); schors(|t|te|ten|en); geschorst(|e); schorsing van de uitbetaling; gedeeltelijke schorsing; volledige schorsing',
      'een tijd niet betalen; een tijd zonder leefloon',
      {
        gloss: 'je krijgt een tijd geen leefloon, of minder',
        reason: 'Het is het zwaarste woord van het contract; zeg hoelang en hoeveel.',
        evidence: complaint,
      },
    ],
    sanctie: [
      'sanctie(|s); sanction{eren}; gesanctioneerd(|e); sanctionering; strafmaatregel(|en)',
      'straf; minder of geen leefloon',
      {
        gloss: 'je krijgt een tijd minder of geen leefloon, omdat je een afspraak niet deed',
        reason: 'Een woord dat bang maakt: zeg wat er echt kan gebeuren, en wat niet.',
        evidence: complaint,
        strength: 'hint',
      },
    ],
    aanmaning: [
      'aanmaning(|en); aanma(nen|ant|ande|anden); aan te manen; aangemaand; maant … aan; schriftelijke verwittiging',
      'brief die je waarschuwt; waarschuwen',
      {
        gloss: 'een brief die zegt welke afspraak je nog moet doen en tegen wanneer',
        reason: 'De lezer denkt aan een rekening; het is een kans om het nog in orde te brengen.',
      },
    ],
    ingebrekestelling: [
      'ingebrekestelling(|en); in gebreke (stellen|stelt|gesteld|te stellen|blijven|blijft|gebleven); stel(|t|len|de|den) … in gebreke; blijf(|t|ven) … in gebreke',
      'officiële brief: je deed een afspraak niet',
      {
        gloss: 'een officiële brief die zegt dat iemand een afspraak niet doet',
        reason: 'Alleen juristen kennen dit woord, en wat erop volgt is ernstig.',
        evidence: `${article30}; Burgerlijk Wetboek, boek 5`,
      },
    ],
    tekortkoming: [
      'tekortkoming(|en); tekortgekomen; tekort te komen; in verzuim; wanprestatie; contractbreuk',
      'iets wat niet lukte; afspraak die niet gedaan is',
      {
        gloss: 'een afspraak die iemand niet gedaan heeft',
        reason: 'De lezer leest dat hijzelf tekortschiet; het gaat over één afspraak.',
        evidence: complaint,
      },
    ],
    'niet-naleving': [
      'niet-naleving; niet naleven; niet-nakoming; niet-nakomen; niet-uitvoering; inbreuk(|en); naleving',
      'een afspraak niet doen',
      {
        gloss: 'iemand doet niet wat is afgesproken',
        reason: 'Zonder werkwoord is niet te zien wie wat niet deed.',
        strength: 'hint',
      },
    ],
    herhaling: [
      'in geval van herhaling; bij herhaling; recidive; herhaling binnen',
      'als het nog eens gebeurt',
      {
        gloss: 'als hetzelfde nog eens gebeurt binnen een jaar',
        reason: 'Zeg binnen welke tijd en wat er dan anders is.',
      },
    ],
    'uitstel-van-sanctie': [
      'geheel of gedeeltelijk uitstel; gedeeltelijk uitstel; met uitstel; uitstel van de (sanctie|schorsing); uitstel verlenen; voorwaardelijke (schorsing|sanctie); proefperiode',
      'de sanctie komt er nu niet',
      {
        gloss: 'de sanctie komt er nu niet; ze komt er alleen als het weer misgaat',
        reason: 'Iemand leest dat zijn straf later komt; ze komt misschien nooit.',
        evidence: 'wet van 26 mei 2002, art. 30 § 5',
        strength: 'hint',
      },
    ],
    overmacht: [
      'overmacht; geval van overmacht; heirkracht; onoverkomelijke',
      'iets waar je niets aan kan doen',
      {
        gloss: 'er gebeurt iets waar je niets aan kan doen, zoals een ongeval of een staking',
        reason: 'De lezer weet niet of zijn reden telt.',
        evidence: 'Burgerlijk Wetboek, boek 5',
      },
    ],
    'te-goeder-trouw': [
      'goede(r|) trouw; te kwader trouw; kwade trouw',
      'eerlijk; zonder slechte bedoeling',
      {
        gloss: 'je dacht eerlijk dat je het goed deed',
        reason: 'Het gaat over de vraag of de lezer eerlijk was; dat moet hij meteen begrijpen.',
        evidence: 'wet van 26 mei 2002, art. 30 § 1',
      },
    ],
    'bedrieglijk-opzet': [
      'bedrieglijk(|e) (opzet|inzicht|bedoeling); arglist; met opzet; onjuiste verklaring(|en); onvolledige verklaring(|en); valse verklaring(|en)',
      'met de bedoeling om te bedriegen',
      {
        gloss: 'iemand zegt met opzet iets wat niet waar is, om geld te krijgen',
        reason: 'Dit beschuldigt iemand; zeg wat er gezegd of niet gezegd is.',
        evidence: 'wet van 26 mei 2002, art. 30 § 1',
      },
    ],
    'ongewettigd-afwezig': [
      'ongewettigd(|e); ongewettigd afwezig; ongewettigde afwezigheid; ongewettigde afwezigheden; gewettigd(|e) (afwezig|afwezigheid|afwezigheden); gewettigd; onwettig afwezig',
      'afwezig zonder goede reden',
      {
        gloss: 'je was er niet, zonder goede reden of zonder bewijs',
        reason: 'Zeg welke reden en welk bewijs genoeg zijn.',
      },
    ],
    verweer: [
      'verweer; verweermiddel(|en); verweerschrift(|en); verweermogelijkheid',
      'wat je kan doen als je het niet eens bent',
      {
        gloss: 'wat je kan zeggen of doen als je het niet eens bent',
        reason: 'Wie dit woord niet kent, weet niet dat hij iets kan doen.',
      },
    ],
    stopzetting: [
      'stopzetting; stopgezet; stop te zetten; tegengehouden; weerhouden op',
      'je krijgt het niet meer',
      {
        gloss: 'het stopt: je krijgt het niet meer, of een deel ervan niet',
        reason: 'Zeg wie dat beslist, vanaf wanneer, en wat de lezer kan doen.',
        evidence: `${article30}: alleen na de stappen van de wet`,
        strength: 'hint',
      },
    ],
  },
)
