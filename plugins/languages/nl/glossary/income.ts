/** Terms of art about income, debts, a home and what others must pay. */
import { entriesOf } from '../../rows.ts'

export const incomeTerms = entriesOf(
  { action: 'explain', region: 'BE', legalRisk: true, evidence: 'own' },
  {
    // Rests on: wet van 26 mei 2002, art. 2 en 14.
    leefloon: [
      'leefloon; leeflonen',
      'geld van het OCMW',
      {
        gloss: 'geld dat je elke maand van het OCMW krijgt als je te weinig hebt om van te leven',
        reason: 'Het is loon noch lening; wie nieuw is, kent het woord niet.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 2 april 1965.
    'equivalent-leefloon': [
      'equivalent leefloon; levensminimum; bestaansminimum',
      'steun die even hoog is als het leefloon',
      {
        gloss:
          'geld van het OCMW, even hoog als het leefloon, voor wie geen recht heeft op leefloon',
        reason: 'Het verschil met leefloon bepaalt welke rechten iemand heeft.',
      },
    ],
    // Rests on: wet van 26 mei 2002.
    bestaansmiddelen: [
      'bestaansmiddel(|en); bestaansmiddelenonderzoek(|en); middelentoets; inkomenstoets',
      'geld en bezit; onderzoek naar je geld',
      {
        gloss: 'al het geld dat je krijgt of hebt: loon, uitkeringen, spaargeld, een huis',
        reason: 'Wie niet weet wat meetelt, kan iets vergeten te zeggen en moet dan terugbetalen.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 11; organieke wet van 8 juli 1976.
    'aanvullende-hulp': [
      'aanvullende (|maatschappelijke|financiële|materiële) (hulp|steun)',
      'extra hulp',
      {
        gloss: 'extra hulp van het OCMW, bijvoorbeeld voor school, vervoer of de dokter',
        reason: 'De lezer weet niet dat hij dit zelf mag vragen.',
      },
    ],
    // Rests on: koninklijk besluit van 11 juli 2002, hoofdstuk GPMI.
    aanmoedigingspremie: [
      'aanmoedigingspremie(|s); stimuleringspremie(|s)',
      'extra geld om je te helpen volhouden',
      {
        gloss: 'extra geld dat je krijgt om je te helpen volhouden',
        reason: 'Zeg hoeveel het is, wanneer het komt en wat ervoor nodig is.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 14.
    samenwonende: [
      'samenwonende(|n); feitelijk samenwonend(|e|en); onder hetzelfde dak wonen; gemeenschappelijke huishouding',
      'wie bij iemand woont en kosten deelt',
      {
        gloss: 'wie met iemand woont en samen de huur, het eten en andere kosten betaalt',
        reason: 'Van dit woord hangt af hoeveel leefloon iemand krijgt.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 14.
    alleenstaande: [
      'alleenstaande(|n)',
      'wie alleen woont',
      {
        gloss: 'wie alleen woont en alleen de kosten betaalt',
        reason: 'Van dit woord hangt af hoeveel leefloon iemand krijgt.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 14 § 1.
    gezinslast: [
      'gezinslast; gezin ten laste; kind(|eren) ten laste; persoon ten laste; personen ten laste',
      'gezin dat van jouw geld leeft',
      {
        gloss: 'er leven mensen van jouw geld, bijvoorbeeld je kind dat bij je woont',
        reason: 'Ten laste is een term uit de belasting; mensen willen geen last zijn.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 4.
    onderhoudsplicht: [
      'onderhoudsplicht(|en); onderhoudsplichtig(|e|en)',
      'plicht om voor iemand te betalen',
      {
        gloss: 'ouders, kinderen en wie getrouwd is, moeten voor elkaar betalen als het nodig is',
        reason:
          'Onderhoud doet denken aan een auto of een huis; hier gaat het om familie die moet betalen.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 4.
    onderhoudsgeld: [
      'onderhoudsgeld(|en); onderhoudsuitkering(|en); onderhoudsbijdrage(|n); alimentatie; alimentatiegeld; onderhoudsvordering(|en)',
      'geld voor een kind of een vroegere partner',
      {
        gloss: 'geld dat een ouder of vroegere partner elke maand moet betalen',
        reason: 'Zeg wie aan wie betaalt en waarvoor.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 21 februari 2003.
    davo: [
      'DAVO; dienst voor alimentatievorderingen',
      'dienst die dit geld voor je vraagt',
      {
        gloss:
          'een dienst van de overheid die onderhoudsgeld voor je vraagt als de ander niet betaalt',
        reason: 'De lezer moet weten dat er hulp bestaat.',
      },
    ],
    // Rests on: wet van 26 mei 2002.
    terugvordering: [
      'terugvordering(|en); terugvorder{de}; teruggevorderd(|e); terug te vorderen; vordering(|en) tot terugbetaling; vorder(|t|de|den) … terug; recuper{eren}; gerecupereerd',
      'geld terugvragen',
      {
        gloss: 'het OCMW vraagt geld terug dat je al gekregen hebt',
        reason:
          'Dit kan iemand veel geld kosten; zeg hoeveel, waarom en hoe de lezer kan reageren.',
      },
    ],
    // Rests on: wet van 26 mei 2002.
    onverschuldigd: [
      'onverschuldigd(|e); ten onrechte (uitgekeerd|ontvangen|toegekend|uitbetaald)(|e); onverschuldigde betaling(|en); onterecht ontvangen',
      'geld dat je te veel kreeg',
      {
        gloss: 'geld dat je kreeg terwijl je er geen recht op had',
        reason: 'Het woord zegt schuld, terwijl de fout ook bij het centrum kan liggen.',
      },
    ],
    // Rests on: wet van 26 mei 2002.
    subrogatie: [
      'subrogatie; gesubrogeerd; subrog{eren}; in de rechten tre(den|edt); treedt in de rechten; indeplaatsstelling',
      'het OCMW krijgt het geld in jouw plaats',
      {
        gloss: 'het OCMW geeft je nu geld en krijgt later het geld dat een ander je moest betalen',
        reason: 'Alleen juristen kennen dit woord, en het gaat over geld van de lezer.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 23.
    voorschot: [
      'voorschot(|ten); terugvorderbaar voorschot; terugbetaalbare steun; terugvorderbare steun',
      'geld dat je later terugbetaalt',
      {
        gloss:
          'geld dat je nu al krijgt en dat later van iets anders afgaat of dat je terugbetaalt',
        reason: 'De lezer moet weten of hij het moet terugbetalen.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 3.
    hoofdverblijfplaats: [
      'hoofdverblijfplaats; gewoonlijke verblijfplaats; werkelijke verblijfplaats; domicilie; gedomicilieerd; domiciliëring; domicilieadres',
      'waar je echt woont; adres',
      {
        gloss: 'de plaats waar je echt woont en slaapt',
        reason: 'Van dit woord hangt af welk OCMW moet helpen.',
      },
    ],
    // Rests on: wet van 19 juli 1991.
    referentieadres: [
      'referentieadres(|sen)',
      'adres voor je post',
      {
        gloss: 'een adres waar je post aankomt als je zelf geen woning hebt',
        reason: 'Wie geen woning heeft, weet vaak niet dat dit bestaat.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 14 § 3.
    installatiepremie: [
      'installatiepremie(|s); inrichtingspremie(|s); verhuispremie(|s)',
      'geld om je eerste woning in te richten',
      {
        gloss: 'geld dat je één keer krijgt om je woning in te richten als je dakloos was',
        reason: 'Bij installatie denken mensen aan een toestel.',
      },
    ],
    kinderbijslag: [
      'kinderbijslag; groeipakket; gezinsbijslag; gewaarborgde gezinsbijslag',
      'geld voor je kinderen',
      {
        gloss: 'geld dat ouders elke maand van de overheid krijgen voor hun kinderen',
        reason: 'De naam verschilt per deel van het land.',
        strength: 'hint',
      },
    ],
    studietoelage: [
      'studietoelage(|n); studiebeurs; studiebeurzen; schooltoeslag(|en); studiefinanciering',
      'geld om te studeren',
      {
        gloss: 'geld van de overheid om te kunnen studeren',
        reason: 'Zeg waar en wanneer de lezer het kan vragen.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 22 maart 2001.
    igo: [
      'IGO; inkomensgarantie voor ouderen',
      'geld voor ouderen met een klein pensioen',
      {
        gloss: 'geld van de overheid voor ouderen die te weinig hebben om van te leven',
        reason: 'De afkorting zegt niemand iets.',
      },
    ],
    // Rests on: wet van 27 februari 1987.
    'inkomensvervangende-tegemoetkoming': [
      'inkomensvervangende tegemoetkoming(|en); integratietegemoetkoming(|en); IVT',
      'uitkering voor wie een handicap heeft',
      {
        gloss: 'geld van de overheid voor wie door een handicap niet of minder kan werken',
        reason: 'De naam zegt niet voor wie het is.',
      },
    ],
    vervangingsinkomen: [
      'vervangingsinkomen(|s); vervangingsinkomsten',
      'uitkering',
      {
        gloss: 'geld dat je krijgt in plaats van loon, bijvoorbeeld als je ziek bent',
        reason: 'De lezer weet niet of zijn uitkering hierbij hoort.',
      },
    ],
    uitkeringsgerechtigd: [
      'uitkeringsgerechtigd(|e|en)',
      'wie recht heeft op een uitkering',
      {
        gloss: 'je hebt recht op een uitkering',
        reason: 'Het woord verbergt of iemand geld krijgt of niet.',
      },
    ],
    cumul: [
      'cumul; cumulatie; cumul{eren}; gecumuleerd; niet cumuleerbaar; cumuleerbaar',
      'samen krijgen',
      {
        gloss: 'twee soorten geld samen krijgen',
        reason: 'Zeg gewoon of iemand de twee samen mag krijgen.',
      },
    ],
    // Rests on: koninklijk besluit van 11 juli 2002.
    'vrijgestelde-inkomsten': [
      'vrijgesteld inkomen; vrijgestelde inkomsten; vrijgestelde bestaansmiddelen',
      'geld dat niet meetelt',
      {
        gloss: 'geld dat het OCMW niet meetelt als het je leefloon berekent',
        reason: 'De lezer weet niet wat hij mag houden.',
      },
    ],
    'kadastraal-inkomen': [
      'kadastraal inkomen; kadastrale inkomens; KI',
      'geschatte waarde van je huis',
      {
        gloss: 'het bedrag waarop de overheid de huur van je huis voor een jaar schat',
        reason: 'Het is geen inkomen dat iemand krijgt.',
      },
    ],
    // Rests on: koninklijk besluit van 11 juli 2002.
    'onroerend-goed': [
      'onroerend(|e) goed(|eren); roerend(|e) goed(|eren); roerende voorheffing; onroerende voorheffing',
      'huis of grond; bezit; geld en spullen',
      {
        gloss: 'onroerend is een huis of grond; roerend is geld en wat je kan meenemen',
        reason: 'Wie dit niet begrijpt, vergeet iets aan te geven.',
      },
    ],
    // Rests on: Burgerlijk Wetboek, boek 3.
    vruchtgebruik: [
      'vruchtgebruik(|er|ers); naakte eigendom; blote eigendom',
      'in een huis wonen dat van een ander is',
      {
        gloss: 'je mag in het huis wonen of de huur krijgen, maar het is van iemand anders',
        reason: 'Alleen notarissen gebruiken dit woord.',
      },
    ],
    budgetbeheer: [
      'budgetbeheer; budgetbegeleiding; budgethulp',
      'hulp met je geld',
      {
        gloss: 'iemand van het OCMW helpt je met je geld of betaalt je rekeningen met jouw geld',
        reason: 'Zeg wie aan het geld mag komen: dat verschilt per vorm van hulp.',
      },
    ],
    // Rests on: Wetboek van economisch recht.
    schuldbemiddeling: [
      'schuldbemiddel(aar|aars|ing)',
      'hulp om je schulden af te betalen',
      {
        gloss: 'iemand praat voor jou met de mensen aan wie je nog geld moet betalen',
        reason: 'De lezer moet weten dat er hulp is voor schulden.',
      },
    ],
    // Rests on: Gerechtelijk Wetboek.
    'collectieve-schuldenregeling': [
      'collectieve schuldenregeling(|en); CSR; minnelijke aanzuiveringsregeling; gerechtelijke aanzuiveringsregeling',
      'plan van de rechter voor al je schulden',
      {
        gloss: 'de rechter maakt met jou een plan om al je schulden samen af te betalen',
        reason: 'Het is een zware stap, en het woord zegt niet wat er verandert.',
      },
    ],
    // Rests on: Gerechtelijk Wetboek.
    loonbeslag: [
      'loonbeslag; beslag op (het|je|uw|zijn|haar) loon; beslag (leg|legt|leggen|gelegd); derdenbeslag; inbeslagneming; vatbaar voor beslag; niet vatbaar voor beslag; overdracht van loon; loonoverdracht',
      'een deel van je loon gaat naar wie nog geld van je krijgt',
      {
        gloss: 'een deel van je geld gaat meteen naar iemand die nog geld van je krijgt',
        reason: 'De lezer moet weten hoeveel er af mag gaan: niet alles mag.',
      },
    ],
    schuldeiser: [
      'schuldeiser(|s); schuldenaar(|s|en); crediteur(|en); debiteur(|en)',
      'wie nog geld krijgt; wie nog moet betalen',
      {
        gloss: 'schuldeiser: wie nog geld krijgt; schuldenaar: wie nog moet betalen',
        reason: 'De twee woorden lijken op elkaar en worden verward.',
      },
    ],
    gerechtsdeurwaarder: [
      'gerechtsdeurwaarder(|s); deurwaarder(|s); deurwaardersexploot; exploot',
      'iemand die van de rechter geld mag komen halen',
      {
        gloss: 'iemand die brieven van de rechtbank brengt en die geld of spullen mag komen halen',
        reason: 'De naam alleen maakt al bang; zeg wat hij wel en niet mag.',
        strength: 'hint',
      },
    ],
    dwangbevel: [
      'dwangbevel(|en); dwangsom(|men); invordering(|en); invorder{de}; gedwongen uitvoering',
      'bevel om te betalen',
      {
        gloss: 'een bevel om te betalen; wie het niet doet, krijgt een deurwaarder',
        reason: 'De lezer moet weten wat er gebeurt en wat hij kan doen.',
      },
    ],
    // Rests on: wet van 26 mei 2002.
    kwijtschelding: [
      'kwijtscheld(ing|ingen|en|t); kwijtgescholden; verzaak(t|te) aan de terugvordering; verzaking',
      'niet meer moeten betalen',
      {
        gloss: 'je moet een schuld niet meer betalen',
        reason: 'Dit is goed nieuws dat niemand herkent.',
      },
    ],
    nalatigheidsinterest: [
      'nalatigheidsinterest(|en); verwijlinterest(|en); verwijlintrest(|en); moratoire interest(|en); nalatigheidsintrest(|en)',
      'extra geld omdat je te laat betaalt',
      {
        gloss: 'extra geld dat je moet betalen omdat je te laat bent',
        reason: 'Zeg hoeveel het is en vanaf welke dag.',
      },
    ],
    // Rests on: Burgerlijk Wetboek.
    bewindvoerder: [
      'bewindvoerder(|s); voorlopig bewind(|voerder|voerders); onder bewind(|voering); bewindvoering',
      'iemand die van de rechter je geld regelt',
      {
        gloss: 'iemand die van de rechter jouw geld of papieren moet regelen',
        reason: 'Van dit woord hangt af wie mag tekenen.',
      },
    ],
    huurwaarborg: [
      'huurwaarborg(|en); waarborgsom; bankwaarborg',
      'geld dat de eigenaar bewaart tot je weggaat',
      {
        gloss: 'geld dat je bij het begin geeft en terugkrijgt als de woning in orde is',
        reason: 'De lezer moet weten dat dit geld terugkomt.',
        strength: 'hint',
      },
    ],
    plaatsbeschrijving: [
      'plaatsbeschrijving(|en)',
      'lijst van hoe de woning eruitziet',
      {
        gloss: 'een lijst van hoe de woning eruitziet als je komt en als je weggaat',
        reason: 'Zonder uitleg weet de lezer niet dat dit hem beschermt.',
      },
    ],
    uithuiszetting: [
      'uithuiszetting(|en); gerechtelijke uitzetting; vordering tot uitzetting',
      'je moet uit je woning',
      {
        gloss: 'de rechter beslist dat je uit je woning moet',
        reason: 'De lezer moet weten wat er nog kan.',
      },
    ],
    forfait: [
      'forfait(|s); forfaitair(|e)',
      'vast bedrag',
      {
        gloss: 'een vast bedrag, hoeveel je ook echt betaald hebt',
        reason: 'Buiten kantoren zegt niemand dit woord.',
        legalRisk: false,
      },
    ],
    indexering: [
      'indexering(|en); geïndexeerd(|e); gezondheidsindex; spilindex',
      'mee omhoog met de prijzen',
      {
        gloss: 'het bedrag gaat mee omhoog als de prijzen stijgen',
        reason: 'Zeg wanneer het bedrag verandert.',
        legalRisk: false,
      },
    ],
    referteperiode: [
      'referteperiode(|s|n); refertemaand(|en); referentieperiode(|s|n); referentiemaand(|en)',
      'de maanden die meetellen',
      {
        gloss: 'de maanden waarnaar we kijken om iets te berekenen',
        reason: 'De lezer weet niet over welke maanden het gaat.',
      },
    ],
    omniostatuut: [
      'verhoogde tegemoetkoming; omniostatuut; derdebetalersregeling; medische kaart; remgeld(|en)',
      'je betaalt minder bij de dokter',
      {
        gloss: 'je betaalt minder of niets bij de dokter en de apotheek',
        reason: 'Wie dit niet begrijpt, vraagt het niet aan.',
      },
    ],
    'sociaal-tarief': [
      'sociaal tarief; sociale maximumprijs; maximumfactuur',
      'lagere prijs',
      {
        gloss: 'een lagere prijs voor gas, stroom, water of zorg, voor wie weinig geld heeft',
        reason: 'Zeg of de lezer het vanzelf krijgt of moet vragen.',
        strength: 'hint',
      },
    ],
  },
)
