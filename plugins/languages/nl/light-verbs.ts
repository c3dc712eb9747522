/**
 * A verb that says little with a noun that hides the real verb: "in behandeling nemen". And `het …en
 * van`, in the cases that offices write.
 */
import { entriesOf } from '../rows.ts'

export const lightVerbs = entriesOf(
  {
    action: 'light-verb',
    reason: 'Het echte werkwoord zit verstopt in een naamwoord; zeg wie wat doet.',
    evidence:
      'eigen lijst; ‘het …en van’ verdween in 34 van de 37 zinnen bij gemeentelijke redacteurs',
  },
  {
    'aandacht-besteden': [
      'aandacht (besteden|besteedt|besteed|te besteden|schenken|schenkt|te schenken) aan; besteed(|t) … aandacht aan',
      'letten op | let op',
      'aandacht besteden aan > letten op',
    ],
    'aan-de-orde': [
      'aan de orde (stellen|stelt|komen|komt|gesteld|brengen|brengt); aan bod (komen|komt); ter sprake (brengen|brengt|gebracht|te brengen|komen|komt)',
      'bespreken',
      'aan de orde stel(len|t) > besp(reken|reekt)',
    ],
    'aanspraak-maken': [
      'aanspraak (maken|maakt|te maken) op; maak(|t) aanspraak op; maak(|t) … aanspraak op',
      'recht hebben op; vragen',
      { legalRisk: true },
    ],
    'aanvraag-indienen': [
      'een aanvraag (indienen|in te dienen|ingediend|doen); (dien|dient) … een aanvraag in; (dien|dient) een aanvraag in; aanvraag tot het bekomen van; een verzoek (indienen|in te dienen|ingediend); (dien|dient) een verzoek in; (dien|dient) … een verzoek in',
      'vragen; aanvragen',
      { strength: 'hint' },
    ],
    'advies-verlenen': [
      'advies (verlenen|verleent|te verlenen|uitbrengen|brengt|verstrekken); bren(gt|gen) advies uit; bren(gt|gen) … advies uit',
      'raad geven; zeggen wat we ervan denken',
    ],
    'afspraak-maken': [
      'tot een akkoord (komen|te komen|gekomen); tot overeenstemming (komen|te komen|gekomen); overeenstemming (bereiken|bereikt|te bereiken)',
      'het eens worden',
    ],
    'afstand-doen': [
      'afstand (doen|doet|te doen|gedaan) van; doet … afstand van; doe afstand van',
      'opgeven; niet meer willen',
      { legalRisk: true, reason: 'De lezer merkt niet dat hij een recht opgeeft.' },
    ],
    'akte-nemen': ['akte (nemen|neemt|te nemen|genomen) van; neemt akte van', 'opschrijven; weten'],
    'begeleiding-bieden': [
      'begeleiding (bieden|biedt|te bieden|geven|krijgen|verlenen); ondersteuning (bieden|biedt|te bieden|verlenen|verleent|krijgen); hulp (verlenen|verleent|bieden|biedt); bijstand (verlenen|verleent|bieden|biedt)',
      'helpen; helpt',
      { strength: 'hint' },
    ],
    'beroep-doen': [
      'een beroep (doen|doet|te doen|gedaan) op; do(e|et|en) een beroep op; do(e|et|en) … een beroep op; beroep kunnen doen op',
      'hulp vragen aan; gebruiken',
    ],
    // Rests on: gemeentelijke redacteurs lieten het staan.
    'beslissing-nemen': [
      'een (beslissing|besluit) (nemen|neemt|te nemen|genomen); een beslissing (treffen|treft|getroffen); n(eemt|emen) een (beslissing|besluit); neemt … een (beslissing|besluit)',
      'beslissen',
      '(beslissen|beslist|te beslissen|beslist|beslissen|beslist|te beslissen|beslist); ; beslis(t|t|sen|sen); beslist',
      { strength: 'hint' },
    ],
    'bespreking-voeren': [
      'een (gesprek|bespreking|onderhoud|overleg) (voeren|voert|te voeren|gevoerd|hebben|plegen|houden); overleg (plegen|pleegt|gepleegd|te plegen); in overleg (treden|treedt|te treden)',
      'praten; samen praten',
      'een (gesprek|bespreking|onderhoud|overleg) voeren; een (gesprek|bespreking|onderhoud|overleg) te voeren; overleg plegen; overleg te plegen > praten; te praten; praten; te praten',
    ],
    'betaling-verrichten': [
      '(betalingen|een betaling|de betaling) (verrichten|verricht|te verrichten|uitvoeren|doen); tot betaling (overgaan|over te gaan); gaat … over tot betaling; overgaan tot; over te gaan tot; overgegaan tot; gaat over tot; gaan over tot',
      'betalen; doen',
      'betalingen verrichten; een betaling verrichten; een betaling te verrichten > betalen; betalen; te betalen',
    ],
    'bezwaar-hebben': [
      'bezwaren (uiten|hebben|formuleren|kenbaar maken)',
      'zeggen waarom je het niet wil',
    ],
    'contact-opnemen': [
      'contact (opnemen|op te nemen|opgenomen) met; (neem|neemt|nemen) contact op met; (neem|neemt) … contact op; zich in verbinding stellen met; in contact (treden|brengen)',
      'bellen; schrijven naar',
      '; bel(|t|len)',
      { strength: 'hint' },
    ],
    'controle-uitoefenen': [
      'controle (uitoefenen|oefent|te oefenen|houden op); een controle (uitvoeren|uit te voeren|uitgevoerd); aan een controle (onderwerpen|onderworpen)',
      'nakijken; controleren',
    ],
    'deel-uitmaken': [
      'deel (uitmaken|uitmaakt|uit te maken) van; maak(|t) deel uit van; maken deel uit van; maakt … deel uit van',
      'horen bij | hoort bij | hoort bij',
    ],
    'deelname-aan': [
      'deelname aan; deelneming aan; deel te nemen aan; deel (nemen|neemt|genomen) aan',
      'meedoen aan; meedoet aan',
      '; ; mee te doen aan; (meedoen aan||meegedaan aan)',
      { strength: 'hint' },
    ],
    'doorgang-vinden': [
      'doorgang (vinden|vindt|te vinden|gevonden); vindt … doorgang; plaats (te vinden|hebben|te hebben|gehad); vindt plaats; vinden plaats; plaatsvinden; plaatsvindt',
      'doorgaan; gebeuren; gebeurt',
      'vindt plaats; vinden plaats; plaatsvindt; plaatsvinden; plaats te vinden > is; zijn; is; doorgaan; door te gaan',
    ],
    'een-aanvang-nemen': [
      'een aanvang (nemen|neemt|te nemen|genomen); neemt … een aanvang; neemt een aanvang',
      'beginnen | begint',
      'een aanvang nemen; neemt … een aanvang > beginnen; begint',
    ],
    'eindigen-neemt': [
      'een einde (nemen|neemt|te nemen|maken|maakt); neemt een einde; ten einde (lopen|loopt|brengen|brengt); tot een einde komen; een einde te stellen aan; stelt een einde aan; een einde stellen aan',
      'stoppen | stopt',
      'een einde nemen; neemt een einde > stoppen; stopt',
    ],
    'evaluatie-gebeurt': [
      'de evaluatie (van dit contract |van het contract |)(gebeurt|vindt|geschiedt); (onderworpen|onderwerpen) aan een evaluatie; een evaluatie (houden|maken|doen|opmaken)',
      'we praten over hoe het gaat',
    ],
    'gebruik-maken': [
      'gebruik (maken|maakt|te maken|gemaakt) van; maak(|t) gebruik van; maken gebruik van; maakt … gebruik van; gebruikmak(en|ing|end) van',
      'gebruiken | gebruikt',
      { strength: 'hint' },
    ],
    'gehoor-geven': [
      'gehoor (geven|geeft|te geven|gegeven) aan; geeft … gehoor aan; ingaan op (uitnodigingen|de uitnodiging|alle uitnodigingen); in te gaan op; ingaan op; ingegaan op',
      'antwoorden op; doen wat staat in',
      '(antwoorden op|antwoordt op|te antwoorden op|); antwoordt … op',
    ],
    'in-aanraking': [
      'in aanraking (komen|komt|te komen); in het bezit (zijn|is|stellen|te stellen|komen) van; in het bezit van; in bezit (zijn|is) van',
      'hebben; krijgen',
    ],
    'in-behandeling': [
      'in behandeling (nemen|neemt|genomen|te nemen|is|zijn); n(eemt|emen) … in behandeling',
      'bekijken; beginnen met',
      '(bekijken|bekijkt|bekeken|te bekijken||); (bekijkt|)',
    ],
    'in-beschouwing': [
      'in (beschouwing|overweging) (nemen|neemt|genomen|te nemen); in ogenschouw (nemen|neemt|genomen|te nemen); n(eemt|emen) … in overweging',
      'nadenken over; kijken naar',
      '(bekijken||bekeken|te bekijken|bekijken||bekeken|te bekijken)',
    ],
    'in-dienst': [
      'in dienst (nemen|neemt|genomen|te nemen|treden|treedt|getreden); in dienst (is|zijn) van',
      'een job geven; beginnen te werken',
      { strength: 'hint' },
    ],
    'in-gebruik': [
      'in gebruik (nemen|neemt|genomen|te nemen); in gang (zetten|gezet|te zetten); in werking (stellen|stelt|gesteld)',
      'beginnen met; starten',
    ],
    'in-kaart': [
      'in kaart (brengen|brengt|gebracht|te brengen); breng(t|en) … in kaart; een overzicht (opmaken|op te maken|verschaffen)',
      'opschrijven; een lijst maken van',
      'op(schrijven|schrijft|geschreven| te schrijven)',
    ],
    'in-mindering': [
      'in mindering (brengen|brengt|gebracht|te brengen|komen|komt); wordt … in mindering gebracht; in rekening (brengen|brengt|gebracht)',
      'aftrekken; afgetrokken; laten betalen',
      '(aftrekken|aftrekt|afgetrokken|af te trekken||)',
      { legalRisk: true },
    ],
    'in-orde': [
      'in orde (brengen|gebracht|te brengen|maken|stellen)',
      'regelen',
      '(regelen|geregeld|te regelen||)',
      { strength: 'hint' },
    ],
    // Rests on: lijst van de RVO (CC0).
    'in-stand': [
      'in stand (houden|houdt|gehouden|te houden); instandhouding',
      'bewaren; houden',
      'in stand houden; in stand te houden > bewaren; te bewaren',
    ],
    'inlichtingen-verstrekken': [
      '(inlichtingen|informatie|gegevens|toelichting|uitleg) (verstrekken|verstrekt|te verstrekken|verschaffen|verschaft|te verschaffen|inwinnen|in te winnen|overmaken|over te maken)',
      'vertellen; uitleggen; vragen',
    ],
    'inspanningen-leveren': [
      'inspanning(|en) leveren; inspanning(|en) levert; inspanning(|en) te leveren; inspanning(|en) geleverd; inspanning(|en) (doen|getroosten); geleverde inspanningen; inspanningen te doen',
      'je best doen',
      { reason: 'Zeg welke stappen genoeg zijn.' },
    ],
    'in-vraag': [
      'in vraag (stellen|gesteld|te stellen); in het gedrang (brengen|brengt|komen|komt)',
      'twijfelen aan; in gevaar brengen',
      { region: 'BE' },
    ],
    // Rests on: lijst van de RVO (CC0).
    'kennis-geven': [
      'kennis (geven|geeft|te geven) van; mededeling (doen|doet|te doen|gedaan) van; melding (maken|maakt|te maken|gemaakt|doen) van; maakt melding van',
      'melden',
      'maakt melding van > meldt',
    ],
    'keuze-maken': [
      'een keuze (maken|maakt|te maken|gemaakt); een selectie (maken|maakt|te maken)',
      'kiezen | kiest',
      'een keuze maken > kiezen',
      { strength: 'hint' },
    ],
    'klacht-neerleggen': [
      '(een klacht|klacht) (neerleggen|neer te leggen|neergelegd|indienen|in te dienen|ingediend|formuleren); (dien|dient|leg|legt) … klacht (in|neer)',
      'zeggen dat je niet tevreden bent; klagen',
      { strength: 'hint' },
    ],
    'maatregelen-treffen': [
      '(maatregelen|schikkingen|voorzieningen|een regeling) (treffen|treft|te treffen|getroffen|nemen|neemt|te nemen|genomen)',
      'regelen; iets doen',
    ],
    'medewerking-verlenen': [
      '(zijn|haar|je|uw|alle|volle) medewerking (verlenen|verleent|te verlenen|weigeren); medewerking aan',
      'meewerken | meewerkt',
    ],
    'nadruk-leggen': [
      'de nadruk (leggen|legt|te leggen|ligt); benadruk(|t|ken|te)',
      'zeggen dat dit belangrijk is',
      { strength: 'hint' },
    ],
    'onderzoek-verrichten': [
      '(een onderzoek|onderzoek|navraag|opzoekingen) (verrichten|verricht|te verrichten|doen|doet|instellen|instelt|voeren|uitvoeren|uitgevoerd); onderzoek (plaatsvinden|gebeurt)',
      'onderzoeken; vragen; nakijken',
    ],
    'ontslag-geven': [
      'tot ontslag overgaan; ontslag (betekenen|aanzeggen|aangezegd)',
      'ontslaan',
      { legalRisk: true },
    ],
    'op-papier': [
      'op papier (zetten|gezet|te zetten|stellen); schriftelijk (vastleggen|vastgelegd|vast te leggen|bevestigen|bevestigd|meedelen|meegedeeld); schriftelijk (op de hoogte)',
      'opschrijven | opgeschreven',
      'op papier zetten > opschrijven',
      { strength: 'hint' },
    ],
    'opdracht-geven': [
      'opdracht (geven|geeft|te geven|gegeven) (tot|om)',
      'vragen',
      { strength: 'hint' },
    ],
    'oplossing-bieden': [
      'een oplossing (bieden|biedt|te bieden|zoeken|vinden) voor; een uitweg bieden; tot een oplossing (komen|te komen)',
      'oplossen',
      { strength: 'hint' },
    ],
    'opvang-voorzien': [
      '(opvang|begeleiding|ondersteuning|hulp|middelen|budget) voorzien',
      'zorgen voor opvang; helpen; geven',
      { region: 'BE' },
    ],
    'plaats-vinden': [
      'tot uitvoering (brengen|brengt|gebracht|te brengen|komen); ten uitvoer (brengen|brengt|gebracht|te brengen|leggen|legt|gelegd); uitvoering (geven|geeft|te geven|gegeven) aan; geeft uitvoering aan',
      'doen; uitvoeren',
    ],
    'prijs-stellen': [
      'prijs (stellen|stelt|te stellen) op; stellen het op prijs; stelt op prijs; op prijs (stellen|gesteld)',
      'fijn vinden; graag willen',
    ],
    'rekening-houden': [
      'rekening (houden|houdt|te houden|gehouden) met; hou(d|dt|den) rekening met; houdt … rekening met',
      'denken aan',
      '(denken aan|denkt aan|te denken aan|gedacht aan); denk( aan|t aan|en aan)',
      { strength: 'hint' },
    ],
    'rapport-uitbrengen': [
      'verslag (uitbrengen|uit te brengen|uitgebracht|doen|opmaken|opgemaakt); rapporteren aan; rapporteert aan; breng(t|en) verslag uit',
      'vertellen; opschrijven',
    ],
    'solliciteren-sollicitaties': [
      'sollicitaties (verrichten|verricht|doen|te doen|uitvoeren|voorleggen)',
      'solliciteren; werk vragen',
      '(solliciteren||solliciteren|te solliciteren||)',
    ],
    'stappen-ondernemen': [
      '(stappen|acties|actie|initiatief|initiatieven) (ondernemen|onderneemt|te ondernemen|ondernomen|nemen|neemt)',
      'iets doen; … doen',
      { strength: 'hint' },
    ],
    'steun-verlenen': [
      '(steun|een toelage|een premie|een uitkering|een leefloon|voorschot) (verlenen|verleend|te verlenen|toekennen|toegekend|toe te kennen|ontvangen)',
      'geven; krijgen',
      { strength: 'hint' },
    ],
    'toegang-verlenen': [
      'toegang (verlenen|verleent|te verlenen|verschaffen|verschaft) tot; toestemming (verlenen|verleent|te verlenen|verleend|geven|geeft)',
      'binnenlaten; ja zeggen',
    ],
    'toepassing-vinden': [
      'toepassing (vinden|vindt|maken|te maken) van; toepassing (vinden|vindt); vindt … toepassing',
      'gelden; geldt',
      '; geld(en|t); geldt',
    ],
    'uitdrukking-geven': [
      'uiting (geven|geeft|te geven|gegeven) aan; uitdrukking geven aan; tot uitdrukking (brengen|gebracht|komen|komt); kenbaar (maken|maakt|gemaakt|te maken); maak(|t) … kenbaar',
      'zeggen; tonen',
      'kenbaar maken; kenbaar te maken; kenbaar gemaakt; maakt … kenbaar > zeggen; te zeggen; gezegd; zegt',
    ],
    'uitspraak-doen': [
      'uitspraak (doen|doet|te doen|gedaan) over; een uitspraak (doen|doet)',
      'beslissen over',
      '(beslissen over|beslist over|te beslissen over|)',
      { legalRisk: true },
    ],
    'uitstel-verlenen': [
      'uitstel van betaling (verlenen|verleend|krijgen|vragen); surseance van betaling',
      'later mogen betalen',
      { legalRisk: true },
    ],
    'verandering-aanbrengen': [
      '(wijzigingen|een wijziging|veranderingen|verandering|aanpassingen|correcties) (aanbrengen|aangebracht|aan te brengen|doorvoeren|doorgevoerd|door te voeren|ondergaan)',
      'veranderen; veranderd',
    ],
    'verantwoording-afleggen': [
      'verantwoording (afleggen|af te leggen|afgelegd); rekenschap (geven|afleggen|te geven); rekening en verantwoording',
      'uitleggen waarom',
    ],
    'verplaatsing-doen': [
      'verplaatsingen (maken|doen|uitvoeren|te maken); de verplaatsing (maken|doen)',
      'reizen; gaan',
    ],
    'verplichting-nakomen': [
      '(verplichtingen|verbintenissen|engagementen|afspraken) (nakomen|nakomt|na te komen|nagekomen|naleven|naleeft|na te leven|nageleefd|respecteren|respecteert|te respecteren|gerespecteerd|aangaan|aan te gaan|aangegaan)',
      'doen wat is afgesproken',
    ],
    'voorstel-doen': [
      'een voorstel (doen|doet|te doen|gedaan|formuleren|formuleert|geformuleerd|voorleggen) (tot|om|aan|van)',
      'voorstellen',
      { strength: 'hint' },
    ],
    'voorrang-verlenen': [
      'voorrang (verlenen|verleent|geven|geeft|te geven|hebben|heeft); de voorkeur (geven|geeft|te geven|genieten|geniet); geeft de voorkeur aan',
      'liever hebben; eerst nemen',
      { strength: 'hint' },
    ],
    'zekerheid-bieden': [
      '(zekerheid|garantie|garanties|waarborgen|een waarborg) (bieden|biedt|te bieden|stellen|verschaffen)',
      'zeker zijn; beloven',
    ],
    'zorg-ervoor-dragen': [
      'verantwoordelijkheid (dragen|draagt|te dragen|nemen|neemt|op te nemen|opnemen) voor; draagt de verantwoordelijkheid; de verantwoordelijkheid (ligt|rust|berust) (bij|op); staa(t|n) in voor; instaan voor; in te staan voor; instaat voor',
      'zorgen voor; zorgt voor',
      'staat in voor; staan in voor; in te staan voor; instaan voor; instaat voor > zorgt voor; zorgen voor; te zorgen voor; zorgen voor; zorgt voor',
    ],
    'het-en-van': [
      'het (aanvragen|aanleveren|aanpassen|aanbrengen|afleggen|afsluiten|aangaan|bekomen|beëindigen|behalen|beheren|bepalen|bereiken|beoordelen|bespreken|betalen|bezorgen|bijwonen|binnenbrengen|controleren|doen|doorgeven|doorlopen|evalueren|geven|hebben|houden|indienen|inleveren|innemen|inzetten|invullen|krijgen|leren|leveren|maken|meedelen|melden|naleven|nakomen|nemen|onderhandelen|onderhouden|ondertekenen|ontvangen|opdoen|opleggen|opmaken|oplossen|opstellen|opvolgen|opzeggen|realiseren|regelen|schorsen|sluiten|starten|stopzetten|terugvorderen|toekennen|toepassen|tonen|uitbetalen|uitoefenen|uitvoeren|vaststellen|verhogen|verkrijgen|verlaten|verlenen|verlengen|vermijden|verplaatsen|versterken|verstrekken|vervullen|verwerken|verwerven|vinden|volgen|voltooien|voorbereiden|voorkomen|voorleggen|weigeren|wijzigen|zoeken) van',
      'wie … doet wat',
      { reason: 'Een werkwoord dat naamwoord werd: zeg wie het doet.' },
    ],
  },
)
