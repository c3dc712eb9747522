/** Terms of art about decisions, letters, terms and the court. */
import { entriesOf } from '../../rows.ts'

export const procedureTerms = entriesOf(
  { action: 'explain', legalRisk: true, evidence: 'own' },
  {
    // Rests on: wet van 26 mei 2002, art. 20.
    hoorrecht: [
      'hoorrecht; recht om gehoord te worden; hoorplicht; recht op verhoor',
      'recht om zelf te vertellen wat er gebeurde',
      {
        gloss: 'je mag eerst zelf vertellen wat er gebeurde, voor het OCMW beslist',
        reason: 'Mensen lezen verhoor en denken aan de politie; het is een recht.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 20.
    'gehoord-worden': [
      'gehoord (te |)worden; worden gehoord; wordt gehoord; gehoord wordt',
      'zelf vertellen wat er gebeurde',
      {
        gloss: 'je mag eerst zelf vertellen wat er gebeurde, voor het OCMW beslist',
        reason: 'De lezer weet niet bij wie, wanneer en waarover.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 20.
    hoorzitting: [
      'hoorzitting(|en); zitting(|en); hoorgesprek(|ken)',
      'gesprek waarin je vertelt wat er gebeurde',
      {
        gloss: 'een gesprek waarin je aan het OCMW vertelt wat er gebeurde',
        reason: 'Zeg waar en wanneer het is, en wie er mag meekomen.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 21; wet van 29 juli 1991.
    'gemotiveerde-beslissing': [
      'gemotiveerde beslissing(|en); met redenen omkleed(|e); met redenen omklede beslissing(|en); behoorlijk gemotiveerd; omstandig gemotiveerd; motiveringsplicht; gemotiveerd advies; motivering van de beslissing; gemotiveerd besluit',
      'beslissing waarin staat waarom',
      {
        gloss: 'in de beslissing staat ook waarom het OCMW zo beslist',
        reason: 'Mensen lezen gemotiveerd als: met veel zin; hier gaat het om redenen.',
        unlessNear: ['solliciteren', 'cursist', 'ben', 'bent', 'blijven', 'blijft', 'erg', 'zeer'],
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 21 § 4.
    kennisgeving: [
      'kennisgeving(|en); ter kennis (gebracht|brengen|brengt|te brengen); in kennis (gesteld|stellen|stelt|te stellen); genotificeerd; notificatie; kennis gegeven',
      'brief waarin de beslissing staat; laten weten',
      {
        gloss: 'de brief waarmee je de beslissing officieel krijgt',
        reason: 'Vanaf die dag loopt de tijd om naar de rechter te gaan; dat moet de lezer weten.',
      },
    ],
    // Rests on: Gerechtelijk Wetboek.
    betekening: [
      'betekening(|en); betekend (aan|bij|per|door); wordt betekend; werd betekend; laten betekenen',
      'iemand van de rechtbank brengt de brief',
      {
        gloss: 'een deurwaarder brengt de brief van de rechtbank',
        reason: 'In gewone taal gaat betekenen over wat een woord wil zeggen.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 21 § 4 en 30 § 2.
    'aangetekende-brief': [
      'aangetekend(|e) (brief|brieven|schrijven|zending|zendingen); per aangetekende; ter post aangetekend(|e); aangetekend verstuurd; aangetekend verzonden; aangetekende post; per aangetekend schrijven; bij aangetekende brief',
      'brief waarvoor je tekent',
      {
        gloss: 'een brief die je pas krijgt als je ervoor tekent',
        reason: 'Wie de brief niet ophaalt, krijgt hem toch; dat moet de lezer weten.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 18 en 21.
    ontvangstbewijs: [
      'ontvangstbewij(s|zen); ontvangstmelding(|en); bericht van ontvangst; tegen ontvangstbewijs; afgifte tegen ontvangstbewijs; ontvangstbevestiging(|en)',
      'papier dat zegt dat we je vraag of document kregen',
      {
        gloss: 'een papier met de datum, dat bewijst dat iemand jouw brief of document kreeg',
        reason: 'De lezer weet niet dat hij dit mag vragen, en wat het hem oplevert.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 47.
    'beroep-instellen': [
      'beroep in te stellen; beroep (instellen|indienen|aantekenen|aan te tekenen|in te dienen|ingesteld|ingediend|aangetekend); in beroep (gaan|gaat|gegaan|te gaan|komen|komt); beroep tegen; (dien|dient|stel|stelt|teken|tekent) … beroep (in|aan); administratief beroep; beroepstermijn; beroepsprocedure; beroepsmogelijkheid; beroepsmogelijkheden; rechtsmiddel(|en); hoger beroep; verhaal halen',
      'naar de rechter gaan',
      {
        gloss: 'aan de rechter vragen om de beslissing opnieuw te bekijken',
        reason: 'Beroep is voor de meeste mensen een job; hier gaat het om de weg naar de rechter.',
      },
    ],
    // Rests on: lijst van de RVO (bezwaar).
    bezwaar: [
      'bezwaarschrift(|en); bezwaar (maken|indienen|aantekenen|in te dienen|aan te tekenen|ingediend|gemaakt); (maak|maakt|dien|dient|teken|tekent) … bezwaar; bezwaartermijn; bezwaarprocedure; bezwaartermijnen; bezwaarmaker(|s)',
      'schrijven dat je het niet eens bent',
      {
        gloss: 'je schrijft aan de dienst zelf dat je het niet eens bent en waarom',
        reason: 'Zeg aan wie, tot welke dag en wat er dan gebeurt.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 47; Gerechtelijk Wetboek.
    arbeidsrechtbank: [
      'arbeidsrechtbank(|en); arbeidshof; arbeidshoven; arbeidsgerecht(|en)',
      'rechtbank voor leefloon en werk',
      {
        gloss:
          'de rechtbank die beslist over werk, leefloon en uitkeringen; naar deze rechter gaan kost meestal niets',
        reason: 'Mensen denken bij rechtbank aan straf; hier kunnen ze hun recht halen.',
        region: 'BE',
      },
    ],
    // Rests on: Gerechtelijk Wetboek.
    arbeidsauditeur: [
      'arbeidsauditeur(|s); arbeidsauditoraat; auditeur(|s); substituut-auditeur',
      'medewerker van de rechtbank die uitzoekt wat er gebeurde',
      {
        gloss:
          'iemand bij de rechtbank die uitzoekt wat er gebeurde en advies geeft aan de rechter',
        reason: 'Wie een brief van de auditeur krijgt, denkt dat hij beschuldigd wordt.',
        region: 'BE',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 47; Gerechtelijk Wetboek.
    verzoekschrift: [
      'verzoekschrift(|en); verzoekschrift op tegenspraak; inleidend verzoekschrift; vordering instellen; rechtsvordering(|en); een vordering in te stellen; gedinginleidende akte; dagvaarding(|en); gedagvaard; dagvaarden',
      'brief aan de rechter',
      {
        gloss: 'een brief aan de rechter waarin je zegt wat je vraagt en waarom',
        reason: 'Mensen denken dat ze hiervoor een advocaat moeten betalen.',
      },
    ],
    // Rests on: Gerechtelijk Wetboek.
    griffie: [
      'griffie(|s); griffier(|s)',
      'loket van de rechtbank',
      {
        gloss: 'het kantoor van de rechtbank waar je brieven en papieren afgeeft',
        reason: 'De lezer weet niet waar hij moet zijn.',
      },
    ],
    // Rests on: Gerechtelijk Wetboek.
    'pro-deo': [
      'pro deo; pro-deo; pro-Deoadvocaat; pro deo advocaat; juridische (eerstelijns|tweedelijns)bijstand; rechtsbijstand; kosteloze rechtsbijstand; bureau voor juridische bijstand',
      'gratis hulp van een advocaat',
      {
        gloss: 'een advocaat die je niets of weinig moet betalen',
        reason: 'Wie dit niet begrijpt, gaat niet naar de rechter uit angst voor de kosten.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 47.
    'op-straffe-van-verval': [
      'op straffe van (verval|nietigheid|onontvankelijkheid|uitsluiting); vervaltermijn(|en); uitsluitingstermijn(|en); fatale termijn(|en); verval van recht; vervallen recht(|en)',
      'daarna kan het niet meer',
      {
        gloss: 'doe je het te laat of verkeerd, dan kan het niet meer',
        reason: 'Hier staat dat de lezer zijn recht verliest; dat mag niemand missen.',
      },
    ],
    // Rests on: wet van 26 mei 2002.
    verjaring: [
      'verjaring(|en); verjaard(|e); verjaringstermijn(|en)',
      'het is te lang geleden om nog te vragen',
      {
        gloss: 'het is te lang geleden: niemand kan het nog vragen',
        reason: 'Bij verjaren denken mensen aan een verjaardag.',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 21 § 3 en 47.
    'schorsende-werking': [
      'schorsende werking; niet schorsend; niet-schorsend; werkt niet schorsend; schorsend effect; opschortende werking',
      'de beslissing wacht op de rechter',
      {
        gloss: 'de beslissing wacht tot de rechter gesproken heeft; niet schorsend: ze wacht niet',
        reason: 'De lezer denkt dat hij zijn geld houdt zolang de rechter niet gesproken heeft.',
      },
    ],
    // Rests on: Gerechtelijk Wetboek.
    'uitvoerbaar-bij-voorraad': [
      'uitvoerbaar bij voorraad; voorlopige tenuitvoerlegging; tenuitvoerlegging; in kracht van gewijsde; kracht van gewijsde',
      'geldt meteen',
      {
        gloss: 'de beslissing geldt meteen, ook als iemand nog naar een andere rechter gaat',
        reason: 'Alleen juristen begrijpen dit, en het bepaalt of er nu betaald wordt.',
      },
    ],
    // Rests on: wet van 2 april 1965.
    'bevoegd-ocmw': [
      'bevoegd(|e) (OCMW|orgaan|organen|vergadering|dienst|instantie|instanties|rechtbank|rechter|overheid); territoriaal bevoegd; onbevoegd; onbevoegdheid; bevoegdheid(|sregel|sregels); bevoegd',
      'wie mag beslissen',
      {
        gloss: 'het OCMW of de dienst die over jouw vraag mag en moet beslissen',
        reason: 'De lezer weet niet wie dat is; noem de dienst bij naam.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 18.
    ambtshalve: [
      'ambtshalve; van ambtswege',
      'vanzelf; zonder dat je het vraagt',
      {
        gloss: 'het OCMW doet het zelf, zonder dat jij het vraagt',
        reason: 'De lezer weet niet of hij zelf iets moet doen.',
      },
    ],
    // Rests on: lijst van de RVO.
    'terugwerkende-kracht': [
      'terugwerkende kracht; retroactief; retroactieve; met terugwerking',
      'ook voor de tijd die al voorbij is',
      {
        gloss: 'het telt ook voor de maanden die al voorbij zijn',
        reason: 'Zeg vanaf welke dag het telt.',
      },
    ],
    nietig: [
      'nietig; nietigheid; nietig verklaard; nietigverklaring; van rechtswege; rechtsgeldig(|e|heid); vernietigd (door|bij)',
      'telt niet; telt',
      {
        gloss:
          'nietig: het telt niet, alsof het er nooit was; van rechtswege: vanzelf, door de wet',
        reason: 'Het woord beslist of een afspraak telt, en bijna niemand gebruikt het.',
      },
    ],
    // Rests on: Gerechtelijk Wetboek.
    ontvankelijk: [
      'ontvankelijk(|heid); onontvankelijk; niet-ontvankelijk; niet ontvankelijk',
      'de rechter bekijkt de vraag',
      {
        gloss: 'de rechter mag je vraag bekijken; hij heeft nog niet gezegd of je gelijk hebt',
        reason: 'Wie onontvankelijk leest, denkt dat hij ongelijk kreeg.',
      },
    ],
    vonnis: [
      'vonnis(|sen); arrest(|en) van; dwangbeschikking(|en)',
      'beslissing van de rechter',
      {
        gloss: 'de beslissing van de rechter op papier',
        reason: 'In Nederland en in België betekenen deze woorden niet altijd hetzelfde.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 6 § 3.
    kalenderdag: [
      'kalenderdag(|en)',
      'dag, ook in het weekend',
      {
        gloss: 'elke dag telt, ook zaterdag, zondag en feestdagen',
        reason: 'Mensen tellen anders dan de wet; noem liever de datum.',
        strength: 'hint',
      },
    ],
    werkdag: [
      'werkdag(|en)',
      'dag van maandag tot vrijdag',
      {
        gloss: 'van maandag tot vrijdag, behalve op feestdagen',
        reason: 'Noem ook de datum: mensen tellen anders dan kantoren.',
        strength: 'hint',
      },
    ],
    onverminderd: [
      'onverminderd',
      'ook; dit verandert niets aan',
      {
        // Plain words say the same.
        action: 'replace',
        gloss: 'de andere regel blijft ook gelden',
        reason: 'Bijna iedereen leest dit woord verkeerd.',
      },
    ],
    'onder-voorbehoud': [
      'onder voorbehoud(| van); voorbehoud maken; behoudens andersluidende beslissing; zonder nadelige erkentenis',
      'alleen als; dit kan nog veranderen',
      {
        gloss: 'het is nog niet zeker: het hangt af van iets anders',
        reason: 'De lezer denkt dat het beslist is.',
      },
    ],
    // Rests on: Burgerlijk Wetboek, boek 5.
    'ontbindende-voorwaarde': [
      'ontbindende voorwaarde(|n); opschortende voorwaarde(|n); ontbinding van (het|de|dit) (contract|overeenkomst); van rechtswege ontbonden; stilzwijgend verlengd; stilzwijgende verlenging',
      'dan stopt het contract; dan begint het pas; het gaat vanzelf door',
      {
        gloss: 'als iets gebeurt, stopt het contract, begint het pas of gaat het vanzelf door',
        reason: 'Zeg wat er gebeurt en wanneer.',
      },
    ],
    opzegging: [
      'opzegging(|en); opzeggingstermijn(|en); opzegtermijn(|en); opzeggingsvergoeding(|en); opgezegd; op te zeggen; verbrekingsvergoeding(|en)',
      'zeggen dat je stopt; tijd tussen zeggen en stoppen',
      {
        gloss: 'zeggen dat je stopt; daarna duurt het nog een tijd voor het echt stopt',
        reason: 'De lezer moet weten hoelang hij nog moet werken of betalen.',
        strength: 'hint',
      },
    ],
    // Rests on: Burgerlijk Wetboek, boek 5.
    hoofdelijk: [
      'hoofdelijk(|e); hoofdelijk gehouden; hoofdelijke aansprakelijkheid; hoofdelijk aansprakelijk; in solidum',
      'ieder kan voor alles moeten betalen',
      {
        gloss: 'als de ander niet betaalt, moet jij alles betalen',
        reason: 'Mensen tekenen dit zonder te weten dat ze voor een ander betalen.',
      },
    ],
    aansprakelijk: [
      'aansprakelijk(|heid); vrijwar(en|ing); vrijwaart',
      'moet betalen als er iets misgaat',
      {
        gloss: 'wie aansprakelijk is, moet betalen als er iets misgaat',
        reason: 'Zeg wie wat betaalt als er iets misgaat.',
      },
    ],
    // Rests on: lijst van de RVO.
    bewijslast: [
      'bewijslast; bewijskracht; bewijsmiddel(|en); bewijsstuk(|ken); tegenbewijs',
      'wie het moet bewijzen; bewijs',
      {
        gloss: 'bewijslast: wie moet bewijzen dat het zo is',
        reason: 'Zeg gewoon wie wat moet laten zien.',
      },
    ],
    raadsman: [
      'raadsman; raadslieden; raadsvrouw; conclusie(|s) neer(leggen|gelegd); wederpartij(|en); tegenpartij(|en)',
      'advocaat; de ander',
      {
        gloss: 'raadsman: advocaat; tegenpartij: de ander in de zaak',
        reason: 'Woorden van de rechtbank; gewone woorden bestaan.',
        legalRisk: false,
      },
    ],
    ombudsdienst: [
      'ombudsdienst(|en); ombudsman; ombudsvrouw; klachtenprocedure(|s); bemiddelaar',
      'dienst waar je kan klagen',
      {
        gloss: 'een dienst die naar je klacht luistert en helpt om het op te lossen',
        reason: 'Zeg waar de lezer die dienst vindt.',
        legalRisk: false,
        strength: 'hint',
      },
    ],
  },
)
