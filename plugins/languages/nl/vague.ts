/**
 * Promises that leave open how much, how often or when. What is vague for the reader is never held
 * against the one who wrote it: so each entry asks for a number, a date or a step.
 */
import { entriesOf } from '../rows.ts'

const practice = 'gids van een vereniging van mensen in armoede; studie van de GPMI-praktijk, 2015'

export const vagueWords = entriesOf(
  {
    action: 'vague',
    reason: 'Schrijf een dag of een datum: dan weet iedereen wanneer.',
    evidence: practice,
  },
  {
    'redelijke-termijn': [
      'redelijke termijn; redelijke tijd; redelijke periode; redelijke tijdspanne; binnen een redelijke termijn; gepaste termijn; passende termijn; aanvaardbare termijn',
      'binnen … dagen',
    ],
    tijdig: ['tijdig; tijdige; te gelegener tijd; te gepasten tijde; bijtijds', 'voor …'],
    'zo-snel-mogelijk': [
      'zo snel mogelijk; zo spoedig mogelijk; zo vlug mogelijk; zo gauw mogelijk; ten spoedigste; z.s.m.; zsm; zodra mogelijk; zo vroeg mogelijk',
      'voor …; binnen … dagen',
    ],
    'zonder-verwijl': [
      'onverwijld; onverwijlde; zonder verwijl; zonder dralen; zonder uitstel',
      'binnen … dagen; meteen',
      { legalRisk: true },
    ],
    onmiddellijk: [
      'onmiddellijk; onmiddellijke; ogenblikkelijk; terstond; prompt; spoedig; spoedige',
      'dezelfde dag; binnen … uur',
      { strength: 'note' },
    ],
    binnenkort: [
      'binnenkort; eerlang; weldra; eerstdaags; een dezer dagen; in de nabije toekomst; te zijner tijd; te gepaster tijd',
      'op …',
      { strength: 'note' },
    ],
    'in-de-toekomst': [
      'op een later tijdstip; op een later moment; in een latere fase; op geregelde tijdstippen; op gezette tijden; op vaste tijdstippen',
      'op …; elke … weken',
    ],
    regelmatig: [
      'regelmatig; regelmatige; op regelmatige basis; op geregelde basis; frequent; frequente; veelvuldig',
      'elke … weken',
      {
        reason: 'Zeg hoe vaak: voor de een is dat elke dag, voor de ander elk jaar.',
        unlessNear: ['keer', 'elke', 'week', 'weken', 'maand', 'maanden', 'maal', 'wekelijks'],
      },
    ],
    periodiek: [
      'periodiek; periodieke; periodisch; van tijd tot tijd; met regelmatige tussenpozen; op regelmatige tijdstippen',
      'elke … weken',
      { reason: 'Zeg hoe vaak.' },
    ],
    'nodige-inspanningen': [
      '(alle|de) (nodige|noodzakelijke|vereiste|mogelijke|redelijke|nuttige) inspanningen; het (nodige|noodzakelijke|mogelijke) doen; voldoende inspanningen; redelijke inspanningen; naar best vermogen; (zijn|haar|uw|je|mijn|hun) uiterste best; zijn best doen; al het mogelijke',
      '… doen',
      { reason: 'Niemand weet wanneer het genoeg is; schrijf de stappen.' },
    ],
    'nodige-stappen': [
      '(de|alle) (nodige|noodzakelijke|vereiste|gepaste|passende) (stappen|maatregelen|acties|schikkingen|formaliteiten|documenten|papieren|hulp|steun|begeleiding|ondersteuning|voorzieningen)',
      '…',
      { reason: 'Zeg welke: wat voor de een nodig is, weet de ander niet.' },
    ],
    'in-de-mate-van-het-mogelijke': [
      'in de mate van het mogelijke; in de mate van de mogelijkheden; voor zover mogelijk; voorzover mogelijk; zoveel mogelijk; zo veel mogelijk; waar mogelijk; indien mogelijk; als het kan; naar vermogen; binnen de mogelijkheden; in de mate waarin; mogelijkerwijs',
      'als … ; … keer',
      { reason: 'Zo belooft iemand niets; zeg wanneer wel en wanneer niet.' },
    ],
    'indien-nodig': [
      'indien nodig; waar nodig; wanneer nodig; indien vereist; indien noodzakelijk; indien gewenst; desgewenst; indien wenselijk; als het nodig is; als dat nodig is',
      'als …',
      { reason: 'Wie beslist of het nodig is? Zeg wie, en wanneer.', strength: 'note' },
    ],
    eventueel: [
      'eventueel; eventuele; mogelijks',
      'misschien; als …',
      { reason: 'Zeg wanneer wel en wanneer niet.', strength: 'hint' },
    ],
    voldoende: [
      'voldoende; genoegzaam; toereikend; toereikende; in voldoende mate',
      'minstens …',
      { reason: 'Zeg hoeveel genoeg is.', strength: 'hint' },
    ],
    'goed-gevolg': [
      'met goed gevolg; met vrucht; op een correcte manier; op gepaste wijze; op een gepaste manier; op een behoorlijke manier',
      '…',
      { reason: 'Zeg wat er gedaan moet zijn om goed te zijn.', strength: 'note' },
    ],
    actief: [
      'actief (zoeken|naar|op zoek|deelnemen|meewerken|solliciteren|zoekt); zoekt actief; actieve (medewerking|deelname|houding|zoektocht|inzet); actief en gemotiveerd; gemotiveerd (solliciteren|deelnemen|zijn)',
      '… keer per maand',
      { reason: 'Zeg wat iemand doet: hoeveel keer, en waar.' },
    ],
    'ernstige-inspanning': [
      'ernstig(|e) (inspanning|inspanningen|zoektocht|zoeken|meewerken); serieus (zoeken|meewerken); positieve (ingesteldheid|houding|attitude|indruk); juiste (houding|attitude); goede wil; constructieve (houding|medewerking)',
      '… doen',
      { reason: 'Een houding kan niemand meten; schrijf wat iemand doet.' },
    ],
    'zich-inzetten': [
      '(zich|je|u) (volledig |ten volle |voldoende |maximaal |actief |)in te zetten; zet(|ten) (zich|je) (volledig |voldoende |maximaal |actief |ten volle |)in voor; ten volle; zich ten volle',
      '… doen',
      { reason: 'Zeg wat iemand dan doet.', strength: 'note' },
    ],
    'passende-begeleiding': [
      '(passende|gepaste|adequate|aangepaste|voldoende|degelijke) (begeleiding|ondersteuning|hulp|hulpverlening|opvolging|zorg|steun|informatie)',
      '… keer per maand een gesprek',
      { reason: 'Zo kan het centrum niet falen: zeg wat het doet en hoe vaak.' },
    ],
    'ondersteunt-waar-nodig': [
      'zal (je|u|jou) ondersteunen; ondersteunt (je|u|jou|de cliënt); begeleidt (je|u|jou|de cliënt); volgt (je|u|jou) op; zal (je|u|jou) begeleiden',
      'doet … ; belt je elke …',
      { reason: 'Zeg wat het centrum dan doet, hoe vaak en wie.', strength: 'hint' },
    ],
    uitzonderlijk: [
      'in uitzonderlijke gevallen; uitzonderlijke (situaties|omstandigheden|gevallen); bij uitzondering; uitzonderlijk; behoudens uitzonderingen; gerechtvaardigde (gevallen|omstandigheden); in gerechtvaardigde gevallen',
      'als …',
      { reason: 'Zeg welke gevallen dat zijn.', strength: 'note' },
    ],
    'bijzondere-omstandigheden': [
      'bijzondere omstandigheden; gewijzigde omstandigheden; nieuwe omstandigheden; omstandigheden onafhankelijk van (je|de|zijn|haar|uw) wil; dwingende omstandigheden; ernstige (reden|redenen|omstandigheden); dringende (reden|redenen)',
      'als …',
      { reason: 'De lezer weet niet of zijn situatie telt; geef een voorbeeld.', legalRisk: true },
    ],
    'bepaalde-periode': [
      'bepaalde (tijd|periode|termijn|duur); een zekere (tijd|periode); enige tijd; geruime tijd; beperkte (tijd|periode|duur); korte (tijd|periode); voor onbepaalde (tijd|duur)',
      '… weken',
      { reason: 'Zeg hoelang: van welke dag tot welke dag.', strength: 'hint' },
    ],
    'een-aantal': [
      'een zeker aantal; een aantal keren; meermaals; meermalen; herhaaldelijk; herhaalde (afwezigheid|afwezigheden|malen|keren); enkele keren; verschillende keren; zo vaak als nodig; zo vaak mogelijk',
      '… keer',
      { reason: 'Zeg hoeveel keer.', strength: 'note' },
    ],
    'naar-eigen-oordeel': [
      'naar (eigen |)oordeel van; naar eigen inzicht; naar eigen goeddunken; naar het oordeel van; ter beoordeling van; acht het OCMW; discretionair(|e)',
      'als …',
      { reason: 'Wie zo beslist, kan alles beslissen; zeg waarop gelet wordt.', legalRisk: true },
    ],
    redelijk: [
      'redelijk(|e) (kosten|verzoek|vraag|inspanning|afstand|voorstel|reden|bedrag|prijs|aantal); kwaliteitsvolle (begeleiding|hulp|ondersteuning|hulpverlening); constructief (meewerken|mee|samenwerken|opstellen); werkt constructief; op redelijke wijze; binnen redelijke grenzen; redelijkheid',
      'niet meer dan … euro; … ',
      { reason: 'Niemand weet waar redelijk stopt; schrijf een getal.', legalRisk: true },
    ],
    vlot: [
      'vlot(|te) (bereikbaar|verloop|meewerken|contact); goed bereikbaar; steeds bereikbaar; bereikbaar (zijn|blijven|te zijn|te blijven) (voor|tijdens)',
      'bereikbaar van … tot …',
      { reason: 'Zeg op welke uren en hoe.', strength: 'note' },
    ],
    'verder-opvolgen': [
      'verder (op te volgen|opgevolgd|opvolgen|bekijken|bekeken|besproken|te bekijken|te bespreken); nader (te bepalen|te bekijken|overeen te komen|af te spreken|in te vullen|toe te lichten); later (bepaald|bekeken|besproken|te bepalen)',
      'op … bespreken we dit',
      { reason: 'Zeg wanneer en met wie.' },
    ],
    'na-verloop-van-tijd': [
      'na verloop van tijd; na enige tijd; na een tijdje; in de loop van het project; in de loop van het jaar; in de loop van de komende (weken|maanden); gaandeweg',
      'op …',
    ],
    'bij-voorkeur': [
      'bij voorkeur; liefst; idealiter; zo mogelijk; streven ernaar; streeft ernaar; trachten we; proberen we; we proberen',
      '…',
      { reason: 'De lezer weet niet of het moet of mag.', strength: 'hint' },
    ],
    'wanneer-opportuun': [
      'wanneer (opportuun|wenselijk|aangewezen|het OCMW dit nodig acht); indien (opportuun|aangewezen|gepast); waar (opportuun|aangewezen|gepast|relevant); relevant(|e) (documenten|stukken|informatie|bewijzen)',
      'als … ; …',
      { reason: 'Zeg wie dat beslist en waarop die let.' },
    ],
    'geldig-bewijs': [
      '(geldig|gepast|voldoende|afdoend|deugdelijk|aanvaardbaar|passend)(|e) (bewijs|bewijzen|bewijsstuk|bewijsstukken|attest|attesten|verantwoording|document|documenten)',
      'een brief van … ; een papier van …',
      { reason: 'Zeg welk papier genoeg is en van wie.' },
    ],
    'al-het-mogelijke-doen': [
      'doet al het nodige; doe al het nodige; zal alles in het werk stellen; alles in het werk (stellen|te stellen); stelt alles in het werk; (zal|zullen|gaan) zich inspannen (om|voor); spant zich in (om|voor)',
      '… doen',
      { reason: 'Zo is nooit te zien of iemand het deed; schrijf de stappen.' },
    ],
    'minimum-aantal': [
      'minimum aan (afwezigheden|contact); maximum aan; een minimale; minimaal aantal; een maximaal aantal; maximale (inzet|inspanning); minimale (inzet|inspanning); hoge aanwezigheidsgraad; aanwezigheidsgraad',
      '… keer',
      { reason: 'Zeg het getal.', strength: 'note' },
    ],
    'mogelijk-gevolg': [
      'kan gevolgen hebben; kunnen gevolgen hebben; kan ertoe leiden dat; kunnen ertoe leiden dat; kan aanleiding geven tot; kunnen aanleiding geven tot; mogelijke (gevolgen|sancties|consequenties); de nodige gevolgen; passend gevolg; consequenties verbonden',
      'dan …',
      { reason: 'Een dreiging zonder inhoud maakt bang; zeg wat er kan gebeuren en wie beslist.' },
    ],
  },
)
