/**
 * Prepositional and linking phrases. Editors of municipal letters took 85 of every 100 away: one short
 * word says the same.
 */
import { entriesOf } from '../rows.ts'

export const phrases = entriesOf(
  {
    action: 'phrase',
    reason: 'Drie woorden waar één kort woord genoeg is.',
    evidence: 'gemeentelijke redacteurs haalden 85,5 % van zulke woordgroepen weg',
  },
  {
    'aan-de-hand-van': ['aan de hand van', 'met; door', '='],
    'als-gevolg-van': [
      'als gevolg van; als gevolg hiervan; als gevolg daarvan',
      'door | daardoor | daardoor',
      '=',
    ],
    'als-zodanig': ['als zodanig', 'zo'],
    'bij-gebrek-aan': [
      'bij gebrek aan; bij gebreke van; bij gebreke aan; bij gebreke hieraan; bij gebreke hiervan',
      'zonder | zonder | zonder | anders | anders',
      'zonder; zonder; zonder',
    ],
    'bij-middel-van': ['bij middel van; door middel van; met behulp van', 'met; door', 'met'],
    'binnen-het-kader-van': [
      'binnen het kader van; in het kader van; in kader van; kaderend in',
      'voor; bij; over',
    ],
    'binnen-het-raam-van': ['in het raam van; binnen het raam van; in het licht van', 'voor; door'],
    daarenboven: ['daarenboven; bovendien', 'ook', 'ook', { strength: 'hint' }],
    'dat-wil-zeggen-dat': [
      'dat neemt niet weg dat; dit neemt niet weg dat; niet wegnemend dat',
      'toch',
    ],
    'door-toedoen-van': [
      'door toedoen van; toedoen van; door tussenkomst van; via tussenkomst van',
      'door; via',
      'door',
    ],
    'gelet-op': ['gelet op; gezien het feit dat; gezien de; gezien het', 'door; omdat'],
    'het-feit-dat': [
      'het feit dat; het gegeven dat; door het feit dat; omwille van het feit dat; ondanks het feit dat',
      'dat | dat | doordat | omdat | ook al',
      '; ; doordat; omdat',
    ],
    // Rests on: lijst van de RVO (CC0).
    'in-aanmerking': [
      'in aanmerking (komen|komt|te komen|genomen|nemen); kom(|t|en) … in aanmerking; in aanmerking',
      'kunnen krijgen; tellen mee',
      { strength: 'hint' },
    ],
    'in-afwachting-van': ['in afwachting van; in afwachting', 'tot; terwijl we wachten op', 'tot'],
    'in-beginsel': ['in beginsel', 'meestal', '='],
    'in-casu': [
      'in dezen; in deze (zaak|aangelegenheid|context); in dit verband; in dat verband; in die zin dat',
      'hier; hierover',
    ],
    'in-concreto': [
      'in concreto; in praktijk; in de praktijk gebracht',
      'echt',
      { strength: 'hint' },
    ],
    'in-de-loop-van': [
      'in de loop van; gedurende; in de loop der; tijdens de duur van',
      'in; tijdens',
      'tijdens',
    ],
    'in-de-mate-dat': [
      'in de mate dat; in zoverre; voor zover; voorzover; voor zoverre; inzoverre',
      'als; zolang',
      'als',
    ],
    'in-de-richting-van': [
      'in de richting van; met als doel om; met het oogmerk om; met als doel',
      'naar; om | om',
      'naar',
    ],
    'in-de-vorm-van': ['in de vorm van; onder de vorm van; onder vorm van', 'als', 'als'],
    'in-de-zin-van': ['in de zin van; naar analogie (van|met); analoog aan', 'zoals in; zoals'],
    // Rests on: lijst van de RVO (CC0).
    'in-eerste-instantie': [
      'in eerste instantie; in tweede instantie; in laatste instantie; in eerste plaats',
      'eerst | daarna | als laatste',
      'eerst; daarna; als laatste',
    ],
    'in-hoofde-van': [
      'in hoofde van; uit hoofde van (zijn|haar|de)',
      'van; bij',
      'van',
      { region: 'BE' },
    ],
    'in-naam-van': [
      'namens; in naam van; in naam en voor rekening van',
      'voor',
      'voor',
      { strength: 'hint' },
    ],
    'in-onderling-overleg': [
      'in onderling overleg; in onderlinge afspraak; in gemeen overleg; in overleg met; in samenspraak met',
      'samen | samen | samen | samen met | samen met',
      'samen; ; samen; samen met; samen met',
      { strength: 'hint' },
    ],
    'in-opdracht-van': ['in opdracht van', 'voor; omdat … het vraagt', '=', { strength: 'hint' }],
    'in-overeenstemming-met': [
      'in overeenstemming met; in lijn met; in de lijn van',
      'volgens; zoals',
      'volgens',
    ],
    'in-plaats-van': ['in de plaats (stellen|treden|treedt) van; ter vervanging van', 'vervangen'],
    'in-principe': [
      'als uitgangspunt; als principe geldt; het principe is',
      'om te beginnen | meestal geldt | meestal is het',
    ],
    'in-relatie-tot': ['in relatie tot; in vergelijking met', 'over; bij; naast'],
    'in-ruil-voor': ['in ruil voor; als tegenprestatie voor', 'voor', 'voor', { strength: 'hint' }],
    'in-samenwerking-met': [
      'in samenwerking met; in samenhang met; in combinatie met',
      'samen met; met',
      'samen met',
      { strength: 'hint' },
    ],
    'in-strijd-met': [
      'in strijd met; strijdig met; in tegenspraak met',
      'niet volgens; tegen',
      'tegen',
    ],
    'in-tegenstelling-tot': [
      'in tegenstelling tot; in weerwil van; ten spijt',
      'anders dan; ook al',
      'anders dan',
    ],
    // Rests on: lijst van de RVO (CC0).
    'in-toenemende-mate': [
      'in toenemende mate; in (belangrijke|grote|sterke|hoge) mate; in mindere mate; in zekere mate',
      'steeds meer | veel | minder | een beetje',
      'steeds meer; ; minder; een beetje',
    ],
    'in-toepassing-van': [
      'in toepassing van; bij toepassing van; met toepassing van; onder toepassing van',
      'volgens',
      'volgens',
      { region: 'BE' },
    ],
    'in-verband-met': ['in verband met', 'over; door; voor', '='],
    'in-verband-hiermee': [
      'in verband hiermee; in verband daarmee; hiermee verband houdend(|e); (dat|die) verband houd(t|en) met; verband houdend met',
      'hierover; over',
    ],
    // Rests on: lijst van de RVO (CC0).
    'in-voege': [
      'in voege (treden|treedt|getreden); in werking (treden|treedt|getreden|te treden); inwerkingtreding; treedt in (voege|werking)',
      'beginnen',
      '(beginnen|begint|); (beginnen|begint||); ; begint',
    ],
    // Rests on: lijst van de RVO (CC0).
    'met-betrekking-tot': [
      'met betrekking tot; betrekking hebbend(|e) op; heeft betrekking op; hebben betrekking op; betrekking heeft op',
      'over | over | gaat over | gaan over | over gaat',
      'over; ; gaat over; gaan over; gaat over',
    ],
    // Rests on: lijst van de RVO (CC0).
    'met-het-oog-op': ['met het oog op; met oog op', 'om; voor', 'voor'],
    // Rests on: lijst van de RVO (CC0).
    'met-inachtneming-van': [
      'met inachtneming van; met eerbiediging van; rekening houdend met; rekening houdende met',
      'volgens; let op',
      'volgens',
    ],
    'met-inbegrip-van': [
      'met inbegrip van; inbegrepen; inclusief',
      'met; ook',
      'met',
      { strength: 'hint' },
    ],
    // Rests on: lijst van de RVO (CC0).
    'met-referte-aan': [
      'met referte aan; onder verwijzing naar; refererend aan; met verwijzing naar; verwijzend naar',
      'in; zoals in',
    ],
    'met-uitzondering-van': [
      'met uitzondering van; uitgezonderd; exclusief de',
      'behalve',
      'behalve',
    ],
    'met-het-akkoord-van': [
      'met het akkoord van; mits akkoord van; mits het akkoord; mits toestemming van; mits voorafgaand(|e|elijk) (akkoord|toestemming)',
      'als … ja zegt',
      { strength: 'hint' },
    ],
    'met-name': ['en meer in het bijzonder; en wel', 'vooral', { strength: 'hint' }],
    'na-afloop-van': [
      'na afloop van; na verloop van; na het verstrijken van; na beëindiging van; na het beëindigen van',
      'na',
      'na',
    ],
    'naar-aanleiding-van': ['naar aanleiding van', 'door; over; na', 'na'],
    'naast-het-feit': ['naast het feit dat; los van het feit dat; afgezien van', 'en; behalve'],
    'niettegenstaande-het-feit': [
      'niettegenstaande het feit; in elk geval; in ieder geval; hoe dan ook',
      'toch; zeker',
      { strength: 'hint' },
    ],
    'om-reden-van': [
      'om reden van; om reden dat; om redenen van; omwille van; wegens; om die reden',
      'door; omdat | daarom',
      '; omdat',
      { strength: 'hint' },
    ],
    'onder-andere-door': [
      'onder meer door; onder andere door; mede door; mede op basis van; mede gelet op',
      'ook door',
    ],
    'onder-auspicien-van': [
      'onder auspiciën van; onder leiding van; onder begeleiding van',
      'met; geleid door',
      { strength: 'hint' },
    ],
    'ondanks-dat': [
      'onder deze omstandigheden; onder die omstandigheden; onder geen beding; in geen geval; in geen enkel geval',
      'nu | dan | nooit | nooit | nooit',
      '; ; nooit; nooit; nooit',
    ],
    // Rests on: lijst van de RVO; gemeentelijke redacteurs haalden het meestal weg.
    'op-basis-van': ['op basis van; op basis hiervan; op basis daarvan', 'met; door; uit'],
    // Rests on: lijst van de RVO (CC0).
    'op-grond-van': [
      'op grond van; op grond hiervan; op grond daarvan',
      'door | daarom | daarom; volgens | daarom | daarom',
      'volgens; daarom; daarom',
    ],
    'op-de-hoogte': [
      'op de hoogte (brengen|brengt|gebracht|te brengen|stellen|stelt|gesteld|te stellen|houden|houdt|te houden); breng(|t|en) … op de hoogte; hou(d|dt|den) … op de hoogte; stel(|t|len) … op de hoogte',
      'vertellen; laten weten',
      { strength: 'hint' },
    ],
    // Rests on: lijst van de RVO (CC0).
    'op-het-gebied-van': [
      'op het gebied van; op het vlak van; op vlak van; op het stuk van; ter zake van; op het punt van',
      'over; bij; voor',
    ],
    'op-het-moment-dat': [
      'op het moment dat; op het ogenblik dat; op het tijdstip dat; vanaf het moment dat; vanaf het ogenblik dat; op het moment van; op het ogenblik van',
      'als | als | als | vanaf | vanaf | bij | bij',
      'als; als; als; ; ; bij; bij',
    ],
    'op-korte-termijn': [
      'op korte termijn; op middellange termijn; op lange termijn; op termijn',
      'snel; later; binnen … maanden',
      { action: 'vague', reason: 'Niemand weet wanneer dat is; schrijf een datum.' },
    ],
    'op-vertoon-van': [
      'op vertoon van; op voorlegging van; tegen afgifte van; mits voorlegging van',
      'als je … toont',
    ],
    'op-last-van': ['op last van; op bevel van', 'omdat … het beveelt'],
    'op-voorstel-van': [
      'op voorstel van; op advies van; op verzoek en op kosten van',
      'omdat … het voorstelt',
      { strength: 'hint' },
    ],
    'overeenkomstig-de': [
      'overeenkomstig de bepalingen van; in overeenstemming met de bepalingen van; conform de bepalingen van; volgens de bepalingen van',
      'volgens',
      'volgens',
    ],
    // Rests on: lijst van de RVO (CC0).
    'ten-aanzien-van': [
      'ten aanzien van; ten opzichte van; tegenover het feit',
      'voor; over; tegen',
      'tegenover',
    ],
    // Rests on: lijst van de RVO (CC0).
    'ten-behoeve-van': [
      'ten behoeve van; ten gunste van; ten voordele van; ten bate van; ten dienste van',
      'voor',
      'voor',
    ],
    // Rests on: lijst van de RVO (CC0).
    'ten-gevolge-van': [
      'ten gevolge van; tengevolge van; ten gevolge hiervan',
      'door | door | daardoor',
      '=',
    ],
    'ten-hoogste': ['ten hoogste', 'niet meer dan', '=', { strength: 'hint' }],
    'ten-laatste': [
      'ten laatste; op zijn laatst; uiterlijk (op|tegen|binnen|de); ten vroegste; op zijn vroegst',
      'niet later dan | niet later dan | (niet later dan op|niet later dan|binnen|niet later dan de) | niet vroeger dan | niet vroeger dan',
      'niet later dan; niet later dan; (niet later dan op||binnen|)',
      { strength: 'hint' },
    ],
    'ten-minste': [
      'ten minste; tenminste; op zijn minst',
      'minstens',
      'minstens',
      { strength: 'hint' },
    ],
    'ten-nadele-van': ['ten nadele van; ten koste van; ten detrimente van', 'slecht voor; tegen'],
    'ten-name-van': ['ten name van; op naam van', 'van; voor', { strength: 'hint' }],
    // Rests on: lijst van de RVO (CC0).
    'ten-tijde-van': ['ten tijde van', 'toen; tijdens', 'tijdens'],
    'ten-titel-van': [
      'ten titel van; ten titel van voorschot; bij wijze van; ten persoonlijke titel; te persoonlijken titel',
      'als | als geld vooraf | als | zelf | zelf',
      'als; ; als',
      { region: 'BE' },
    ],
    'ten-uitvoer': [
      'ter uitvoering van; ter realisatie van; ter bevordering van; ter bereiking van; ter verwezenlijking van; ter voorbereiding van; ter ondersteuning van; ter voorkoming van',
      'om … te doen; voor',
    ],
    // Rests on: lijst van de RVO (CC0).
    'ter-attentie-van': [
      'ter attentie van; ter hand (stellen|stelt|gesteld|te stellen); ter plaatse',
      'voor | geven | daar',
      'ter attentie van; ter hand stellen; ter plaatse > voor; geven; daar',
      { strength: 'hint' },
    ],
    'ter-gelegenheid-van': ['ter gelegenheid van; bij gelegenheid van', 'bij', 'bij'],
    'ter-inzage': [
      'ter inzage (leggen|ligt|liggen|gelegd|krijgen); inzage (nemen|neemt|krijgen|verlenen|vragen) in; inzagerecht; recht op inzage; recht van inzage',
      'om te lezen',
    ],
    'tot-nader-order': [
      'tot nader order; tot nader bericht; tot en met heden',
      'tot we iets anders zeggen | tot we iets anders zeggen | tot nu',
    ],
    'tot-stand': [
      'tot stand (komen|komt|gekomen|brengen|brengt|gebracht|te brengen); totstandkoming',
      'maken; ontstaan',
    ],
    'uit-oogpunt-van': [
      'uit oogpunt van; vanuit het oogpunt van; vanuit het perspectief van; vanuit de optiek van',
      'door; voor',
    ],
    'uitgaande-van': [
      'uitgaand(|e) van; ervan uitgaande dat; in de veronderstelling dat',
      'vanuit | als | als',
      '; als; als',
    ],
    'van-de-zijde-van': [
      'van de zijde van; van de kant van; vanwege het feit dat; vanwege de',
      'van | van | omdat | door de',
      'van; van; omdat',
    ],
    'van-toepassing': [
      'van toepassing (zijn|is); van toepassing op; van toepassing (blijft|blijven); van toepassing verklaard; is … van toepassing; zijn … van toepassing; niet van toepassing',
      'gel(den|dt) | voor | blij(ft|ven) gelden | geldig verklaard | geldt | gelden | geldt niet',
      'van toepassing zijn; van toepassing is; is … van toepassing; zijn … van toepassing > gelden; geldt; geldt; gelden',
    ],
    'voor-de-duur-van': [
      'voor de duur van; voor een duur van; voor een periode van; gedurende de periode; gedurende een periode van; voor een termijn van',
      '… lang; in',
    ],
    'voor-rekening-van': [
      'voor rekening van; voor eigen rekening; op kosten van',
      'betaald door; zelf betaald',
    ],
    // Rests on: lijst van de RVO (CC0).
    'wat-betreft': [
      'wat betreft; wat … betreft; voor wat betreft; voor wat … betreft; wat … aangaat',
      'over; voor',
      { strength: 'hint' },
    ],
    'zonder-afbreuk': [
      'zonder afbreuk te doen aan; doet geen afbreuk aan; doen geen afbreuk aan; afbreuk doen aan',
      'zonder iets te veranderen aan | verandert niets aan | veranderen niets aan | iets veranderen aan',
      'zonder iets te veranderen aan; verandert niets aan',
    ],
    'zonder-medeweten': [
      'buiten medeweten van; zonder medeweten van; zonder voorafgaande toestemming; zonder voorafgaandelijk',
      'zonder het te zeggen aan | zonder het te zeggen aan | zonder het eerst te vragen | zonder eerst',
    ],
    'zowel-op-het-vlak': [
      'op maat van; gericht op; gericht naar; met de bedoeling om; met de bedoeling',
      'voor; om',
      { strength: 'hint' },
    ],
    'als-hieruit-blijkt': [
      'indien hieruit blijkt; als hieruit blijkt; hieruit blijkt; waaruit blijkt; hieruit volgt; hieruit vloeit voort',
      'als we zien; we zien',
      { strength: 'hint' },
    ],
    // Rests on: lijst van de RVO (CC0).
    'een-en-ander': [
      'een en ander; een aantal; tal van; een scala aan; het geheel van; een veelheid aan',
      'dit; enkele; veel',
      { strength: 'hint' },
    ],
    'er-sprake-van': [
      'sprake (is|zijn) van; er sprake is van; is er sprake van; er is sprake van; er sprake (is|was|van)',
      'er is; er zijn',
      { strength: 'hint' },
    ],
    'in-die-omstandigheden': [
      'met dien verstande dat; met dien verstande; in dier voege dat; wel te verstaan dat',
      'maar let op',
    ],
    'in-zijn-geheel': [
      'in zijn geheel; in haar geheel; in zijn totaliteit; in globo; over het geheel genomen',
      'helemaal; alles samen',
      'helemaal',
    ],
    'het-is-wenselijk': [
      'het is (aangewezen|wenselijk|raadzaam) om; het is (aangewezen|wenselijk|raadzaam) dat',
      'het is goed om | het is goed dat',
      '(het is goed om||); (het is goed dat||)',
      { strength: 'hint' },
    ],
    'het-is-niet-toegelaten': [
      'het is (niet toegestaan|niet toegelaten) (om|dat)',
      'je mag niet',
      { strength: 'hint' },
    ],
    'het-volstaat': [
      'het volstaat (om|dat|niet om|niet)',
      'het is (genoeg om|genoeg dat|niet genoeg om|niet genoeg)',
      '(het is genoeg om|het is genoeg dat|het is niet genoeg om|)',
      { strength: 'hint', region: 'BE' },
    ],
    'het-is-mogelijk': [
      'het is (noodzakelijk|vereist|verplicht) (om|dat); het behoort tot',
      'je moet | het hoort bij',
      { strength: 'hint' },
    ],
  },
)
