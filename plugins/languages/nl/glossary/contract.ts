/** Terms of art about the contract, the centre and who is who in it. */
import { entriesOf } from '../../rows.ts'

export const contractTerms = entriesOf(
  { action: 'explain', region: 'BE', legalRisk: true, evidence: 'own' },
  {
    // Rests on: wet van 26 mei 2002, art. 11; studie van de GPMI-praktijk, 2015.
    gpmi: [
      "geïndividualiseerd(|e) project(|en) voor maatschappelijke integratie; GPMI; GPMI(-|')s",
      'contract met het OCMW; plan',
      {
        gloss: 'het contract waarin jij en het OCMW opschrijven wat jullie samen gaan doen',
        reason: 'Veel mensen tekenen een GPMI zonder te weten dat het een contract is.',
        strength: 'hint',
      },
    ],
    // Rests on: organieke wet van 8 juli 1976, art. 1.
    ocmw: [
      "OCMW; OCMW's; openbaar centrum voor maatschappelijk welzijn; openbare centra voor maatschappelijk welzijn",
      'sociale dienst van je gemeente',
      {
        gloss:
          'de dienst van je gemeente die mensen helpt met geld, werk, wonen en andere problemen',
        reason: 'Wie nieuw is in België, kent deze afkorting niet.',
        strength: 'hint',
      },
    ],
    // Rests on: decreet lokaal bestuur.
    bcsd: [
      'BCSD; bijzonder comité voor de sociale dienst; bijzonder comité',
      'het comité dat beslist',
      {
        gloss: 'de groep mensen die in het OCMW beslist over jouw vraag om hulp',
        reason:
          'De lezer weet niet wie over zijn hulp beslist als alleen de naam van het orgaan er staat.',
      },
    ],
    // Rests on: organieke wet van 8 juli 1976.
    'raad-voor-maatschappelijk-welzijn': [
      'raad voor maatschappelijk welzijn; RMW',
      'de raad van het OCMW',
      {
        gloss: 'de gekozen groep mensen die het OCMW leidt',
        reason: 'De naam zegt niet wie daar zit en wat die mensen beslissen.',
      },
    ],
    // Rests on: decreet lokaal bestuur.
    'vast-bureau': [
      'vast bureau',
      'het bestuur van het OCMW',
      {
        gloss: 'de kleine groep mensen die het OCMW elke week bestuurt',
        reason: 'De naam zegt niet wie daar zit en wat die mensen beslissen.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 2.
    'maatschappelijke-integratie': [
      'recht op maatschappelijke integratie; maatschappelijke integratie; RMI',
      'meedoen in de samenleving',
      {
        gloss: 'dat je kan meedoen in de samenleving, met werk, met een leefloon, of met allebei',
        reason:
          'De wet geeft dit woord een eigen betekenis: werk of een leefloon, met of zonder contract.',
        strength: 'hint',
      },
    ],
    // Rests on: organieke wet van 8 juli 1976, art. 1 en 57.
    'maatschappelijke-dienstverlening': [
      'maatschappelijke dienstverlening',
      'hulp van het OCMW',
      {
        gloss: 'alle hulp van het OCMW om menswaardig te leven: geld, raad, zorg of begeleiding',
        reason: 'Het woord zegt niet welke hulp iemand kan krijgen.',
      },
    ],
    // Rests on: organieke wet van 8 juli 1976, art. 1.
    menswaardig: [
      'menswaardig(|e) (bestaan|leven)',
      'leven met genoeg geld en een dak',
      {
        gloss: 'leven met genoeg om te eten, te wonen, gezond te zijn en mee te doen',
        reason: 'De wet gebruikt dit begrip als maat, maar zegt niet wat het voor deze persoon is.',
        strength: 'hint',
      },
    ],
    'maatschappelijk-werker': [
      'maatschappelijk werker(|s); maatschappelijk werkster(|s); maatschappelijk assistent(|e|en|es); sociaal assistent(|e|en|es)',
      'begeleider',
      {
        gloss: 'de persoon van het OCMW die je helpt en met je praat over je plannen',
        reason: 'Noem ook de naam: mensen onthouden een persoon, geen functie.',
        strength: 'hint',
      },
    ],
    trajectbegeleider: [
      'trajectbegeleid(er|ers|ster|sters); trajectwerk(er|ers|ster|sters)',
      'begeleider',
      {
        gloss: 'iemand die je stap voor stap helpt op weg naar werk of een opleiding',
        reason: 'Het woord zegt niet wat die persoon voor de lezer doet.',
        strength: 'hint',
        legalRisk: false,
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 6 § 3.
    'persoon-van-je-keuze': [
      'persoon van (zijn|haar|je|jouw|uw|hun|eigen) keuze; vertrouwenspersoon; vertrouwenspersonen',
      'iemand die je zelf kiest',
      {
        gloss: 'iemand die je zelf kiest en die naast je zit als je met het OCMW praat',
        reason: 'Weinig mensen weten dat ze iemand mogen meebrengen, en wie dat mag zijn.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 11 § 3.
    derde: [
      'derde partij(|en); derden; tussenkomende derde(|n); de eventuele derde',
      'andere dienst; andere persoon; school of werkgever',
      {
        gloss: 'een andere persoon of dienst die meedoet, zoals een school of een werkgever',
        reason: 'In gewone taal is een derde een deel van iets; hier is het iemand die meetekent.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 11 § 3.
    'een-derde': [
      'een derde; de derde',
      'een andere persoon of dienst',
      {
        gloss: 'een andere persoon of dienst die meedoet, zoals een school of een werkgever',
        reason: 'In gewone taal is een derde een deel van iets; hier is het iemand die meetekent.',
        unlessNear: [
          'maand',
          'keer',
          'dag',
          'jaar',
          'week',
          'punt',
          'lid',
          'graad',
          'deel',
          'van',
          'persoon',
          'les',
          'klas',
          'mei',
        ],
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 3.
    gerechtigde: [
      'gerechtigde(|n); leefloongerechtigde(|n); rechthebbende(|n)',
      'je; wie er recht op heeft',
      {
        gloss: 'de persoon die recht heeft op de hulp: in dit contract ben jij dat',
        reason: 'Niemand herkent zichzelf in dit woord.',
      },
    ],
    // Rests on: koninklijk besluit van 11 juli 2002, hoofdstuk GPMI; verslagen van verenigingen.
    draagwijdte: [
      'draagwijdte',
      'betekenis; wat het voor je betekent',
      {
        gloss: 'wat het contract voor je betekent: wat je moet doen en wat je krijgt',
        reason: 'De wet eist uitleg over de draagwijdte, maar het woord zelf zegt niemand iets.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 11; klacht in de verslagen van verenigingen.
    verbintenis: [
      'verbintenis(|sen)',
      'afspraak; belofte',
      {
        gloss: 'iets wat je belooft te doen en dat in dit contract staat',
        reason: 'Voor veel lezers klinkt dit als een band voor het leven; bedoeld is een afspraak.',
      },
    ],
    engagement: [
      'engagement(|en); engag{eren}; geëngageerd',
      'afspraak; wat je belooft',
      {
        gloss: 'iets wat je belooft te doen',
        reason: 'Het woord klinkt vrijblijvend, maar wie het niet doet, kan een sanctie krijgen.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 11 § 3.
    avenant: [
      'avenant(|en); addendum; addenda; bijakte(|n); bijvoegsel(|s)',
      'bijlage; blad bij het contract',
      {
        gloss: 'een blad bij het contract waarop staat wat er verandert',
        reason: 'De lezer moet weten dat zijn contract hiermee verandert.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 6 § 3.
    bedenktijd: [
      'bezinningstermijn; bedenktijd; bedenktermijn; bezinningstijd; bezinningsperiode',
      'tijd om na te denken',
      {
        gloss: 'vijf dagen om na te denken voor je tekent',
        reason: 'Wie het woord niet kent, denkt dat er meteen getekend moet worden.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 11 § 3.
    'onderling-akkoord': [
      'onderling akkoord; gemeenschappelijk akkoord; onderlinge overeenstemming; wederzijdse toestemming',
      'als jullie allebei ja zeggen',
      {
        gloss: 'jij en het OCMW zeggen allebei ja',
        reason: 'Hier staat een recht van de lezer: zonder zijn ja verandert er niets.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 11 § 3.
    eenzijdig: [
      'eenzijdig(|e)',
      'alleen; zonder het aan jou te vragen',
      {
        action: 'replace',
        gloss: 'één van de twee beslist alleen, zonder het aan de ander te vragen',
        reason: 'De lezer merkt niet dat hier iemand alleen beslist.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 19.
    'sociaal-onderzoek': [
      'sociaal onderzoek; sociale onderzoeken; sociaal en financieel onderzoek; sociaal verslag; sociale enquête',
      'gesprek over je situatie',
      {
        gloss:
          'de maatschappelijk werker bekijkt hoe je leeft, wat je nodig hebt en hoeveel geld je hebt',
        reason: 'Mensen zijn bang voor een onderzoek als niemand zegt wat er gevraagd wordt.',
      },
    ],
    // Rests on: koninklijk besluit van 11 juli 2002, hoofdstuk GPMI.
    'sociale-balans': [
      'sociale balans; behoefteanalyse; behoeftenanalyse; beoordeling van de behoeften',
      'overzicht van wat je hebt, kan en nodig hebt',
      {
        gloss: 'een overzicht van wat al goed gaat, wat je kan en wat je nodig hebt',
        reason: 'Bij een balans denken mensen aan geld of aan punten.',
      },
    ],
    // Rests on: koninklijk besluit van 11 juli 2002, hoofdstuk GPMI.
    activiteitendomein: [
      'activiteitendomein(|en); levensdomein(|en)',
      'deel van je leven',
      {
        gloss: 'een deel van je leven, zoals wonen, werk, gezondheid of je kinderen',
        reason: 'Dit woord gebruiken alleen hulpverleners.',
        legalRisk: false,
      },
    ],
    // Rests on: omzendbrief sociale activering.
    'sociale-activering': [
      'sociale activering; maatschappelijke activering; arbeidsmatige activiteit(|en)',
      'weer onder de mensen komen',
      {
        gloss: 'iets doen buitenshuis, onder de mensen, zonder dat het betaald werk is',
        reason: 'Activering klinkt als een plicht; het gaat om meedoen op eigen tempo.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 11 § 1.
    inschakeling: [
      'inschakeling; socioprofessionele inschakeling; sociaalprofessionele integratie; socio-professionele inschakeling; inschakelingstraject(|en)',
      'werk vinden; meedoen',
      {
        gloss: 'stappen om werk te vinden en mee te doen met anderen',
        reason: 'Een lezer denkt bij inschakelen aan een toestel.',
      },
    ],
    zelfredzaamheid: [
      'zelfredzaam(|heid); zelfredzame',
      'zelf je leven regelen; op eigen benen staan',
      {
        gloss: 'dat je je leven zelf kan regelen, met hulp als je die nodig hebt',
        reason: 'Het woord staat in bijna elk contract, maar zegt niet wat iemand dan kan.',
      },
    ],
    // Rests on: koninklijk besluit van 11 juli 2002.
    vrijstelling: [
      'socioprofessionele vrijstelling; SPI-vrijstelling; vrijstelling SPI',
      'deel van je loon dat niet meetelt',
      {
        gloss: 'een deel van je loon telt niet mee, zodat je meer leefloon overhoudt',
        reason: 'Wie dit niet begrijpt, weet niet dat werken loont.',
      },
    ],
    // Rests on: omzendbrief van 23 december 2015.
    'elektronisch-sociaal-verslag': [
      'elektronisch sociaal verslag; ESV',
      'verslag dat een ander OCMW kan vragen',
      {
        gloss:
          'een verslag over jou op de computer, dat een ander OCMW mag opvragen als je verhuist',
        reason: 'De lezer moet weten dat zijn gegevens naar een ander OCMW kunnen gaan.',
      },
    ],
    // Rests on: wet van 8 augustus 1983.
    rijksregisternummer: [
      'rijksregisternummer(|s); INSZ; INSZ-nummer(|s); nationaal nummer; rijksregister',
      'nummer op je identiteitskaart',
      {
        gloss: 'jouw eigen nummer bij de overheid; het staat op je identiteitskaart',
        reason: 'Niet iedereen weet waar dit nummer staat.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 15 januari 1990.
    kruispuntbank: [
      'kruispuntbank(|en); KSZ; gegevensstroom; gegevensstromen',
      'computer van de sociale zekerheid',
      {
        gloss: 'een computer waarmee diensten van de overheid gegevens over je aan elkaar vragen',
        reason: 'De lezer moet weten wie wat over hem kan zien.',
      },
    ],
    // Rests on: Strafwetboek; organieke wet van 8 juli 1976.
    beroepsgeheim: [
      'beroepsgeheim; gedeeld beroepsgeheim; geheimhoudingsplicht; zwijgplicht',
      'wie je helpt, mag niets doorvertellen',
      {
        gloss: 'wie je helpt, mag niet aan anderen vertellen wat jij zegt',
        reason: 'Vertrouwen begint bij weten wie mag doorvertellen wat iemand zegt.',
      },
    ],
    // Rests on: AVG, art. 4.
    verwerkingsverantwoordelijke: [
      'verwerkingsverantwoordelijke(|n); verantwoordelijke voor de verwerking; verwerking van persoonsgegevens',
      'wie je gegevens bewaart',
      {
        gloss: 'de dienst die je gegevens bewaart en gebruikt, en die daar ook voor moet zorgen',
        reason: 'De lezer wil weten bij wie zijn gegevens zijn.',
      },
    ],
    // Rests on: Burgerlijk Wetboek; lijst van de RVO (gemachtigde).
    volmacht: [
      'volmacht(|en); gevolmachtigde(|n); volmachtdrager(|s); gemachtigde(|n); lasthebber(|s); mandataris(|sen)',
      'iemand die in jouw plaats mag tekenen',
      {
        gloss: 'een papier waarmee iemand anders iets in jouw plaats mag doen of tekenen',
        reason: 'De lezer moet weten wat een ander in zijn plaats mag doen.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 20.
    vertegenwoordigen: [
      'vertegenwoordig(|t|en|de|den|d); vertegenwoordiger(|s)',
      'in jouw plaats spreken',
      {
        gloss: 'in de plaats van iemand anders spreken of tekenen',
        reason:
          'Bijstaan en vertegenwoordigen zijn niet hetzelfde: bij het tweede spreekt de ander.',
        strength: 'hint',
      },
    ],
    ondersteuningsplan: [
      'zorgoverleg; cliëntoverleg; casusoverleg; casemanagement; casemanager(|s)',
      'gesprek met alle mensen die je helpen',
      {
        gloss: 'een gesprek met alle mensen die je helpen, waar je zelf bij mag zijn',
        reason: 'De lezer moet weten dat er over hem gepraat wordt, en dat hij erbij mag zijn.',
        legalRisk: false,
      },
    ],
    outreachend: [
      'outreach(|end|ende); aanklampend(|e); empowerment; krachtgericht(|e)',
      'we komen naar je toe; uitgaan van wat je kan',
      {
        gloss: 'hulp die naar je toe komt en die uitgaat van wat je al kan',
        reason: 'Dit is vaktaal van hulpverleners.',
        legalRisk: false,
      },
    ],
  },
)
