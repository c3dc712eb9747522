/**
 * Verbs that people write in an office and do not say. Each plain verb stands in the same order as its
 * formal one, so that a suggestion has the same form.
 */
import { entriesOf } from '../../rows.ts'

const reason = 'Dit werkwoord staat in brieven; in een gesprek zeg je het gewone woord.'

export const formalVerbs = entriesOf(
  { action: 'replace', reason, evidence: 'own' },
  {
    // Rests on: klacht in de verslagen van verenigingen; lijst van de RVO.
    aantonen: [
      'aantonen; aantoont; aan te tonen; aangetoond; aantoonde(|n); toon aan (dat|of|hoe|waarom); toont aan (dat|of|hoe|waarom); toont (dit|het) aan (dat|met); toon (dit|het) aan met',
      'bewijzen; tonen',
      'bewijzen; bewijst; te bewijzen; bewezen; bewe(es|zen); bewijs (dat|of|hoe|waarom); bewijst (dat|of|hoe|waarom)',
      {
        reason: 'Dit woord klinkt als een eis van een rechter; zeg welk papier genoeg is.',
      },
    ],
    aanwenden: [
      'aanwend(en|t|de|den); aan te wenden; aangewend(|e); wend(|t|de|den) … aan',
      'gebruiken',
      'gebruik(en|t|te|ten); te gebruiken; (gebruikt|); gebruik(|t|te|ten)',
    ],
    aanvangen: [
      'aanvangen; aanvangt; aan te vangen; aangevangen; vangt … aan; ving … aan',
      'beginnen | begint | te beginnen | begonnen | begint | begon',
      '=',
    ],
    aanvatten: [
      'aanvatten; aanvat; aan te vatten; aangevat; vat(|ten) (het|de|dit|zijn|haar|je|uw|een) (project|werk|opleiding|studie|studies|cursus|stage|job) aan',
      'beginnen',
      'beginnen; begint; te beginnen; begonnen',
      { region: 'BE' },
    ],
    achten: [
      'acht(|te|ten) het (nodig|noodzakelijk|wenselijk|aangewezen|nuttig); geacht (te|worden); wordt geacht; worden geacht; nodig acht(|en)',
      'vind(|t|en) het (nodig|echt nodig|goed|best|nuttig) | moet | moet | moeten | nodig vind(|en)',
    ],
    afleggen: [
      'een verklaring af(leggen|legt|gelegd)',
      '(iets zeggen|iets zegt|iets gezegd)',
      { strength: 'hint' },
    ],
    wenden: [
      '(zich|u|je) wenden tot; (zich|u|je) te wenden tot; wend(|t) (zich|u|je) tot',
      'vragen aan',
    ],
    nagaan: [
      'nagaan; nagaat; na te gaan; nagegaan',
      'kijken; nakijken',
      'nakijken; nakijkt; na te kijken; nagekeken',
      { strength: 'hint' },
    ],
    overschrijven: [
      'overschrijving(|en); door overschrijving; per overschrijving',
      'betaling via de bank',
      { strength: 'hint' },
    ],
    // Rests on: lijst van de RVO (CC0).
    uitputten: [
      'rechten (uitputten|uitgeput|uit te putten); uitgeput (heeft|zijn|hebt)',
      'alles gevraagd wat je kan krijgen; op',
      { strength: 'hint' },
    ],
    behelzen: ['behels(t|de|den); behelzen', 'zijn; gaan over'],
    beogen: ['beoog(|t|de|den|d); beogen', 'willen; als doel hebben'],
    berichten: [
      'berichten wij (u|je); bericht (u|je) ons; bericht ik (u|je)',
      'laten wij je weten | laat ons weten | laat ik je weten',
    ],
    beschikken: ['beschik(|t|te|ten) over; beschikken over; te beschikken over', 'hebben'],
    bewerkstelligen: ['bewerkstellig(en|t|de|den|d)', 'zorgen voor; maken dat'],
    bestendigen: ['bestendig(en|t|de|den|d)', 'laten doorgaan; houden'],
    bevorderen: ['bevorder(en|t|de|den|d)', 'helpen', { strength: 'hint' }],
    bijstaan: [
      'laten bijstaan; bijstaan; bijgestaan; bij te staan; staat (je|u|jou|hem|haar|hen) bij',
      'laten helpen; iemand meebrengen die helpt',
      'laten helpen; helpen; geholpen; te helpen',
      {
        reason: 'Veel mensen begrijpen niet dat ze iemand mogen meebrengen.',
        legalRisk: true,
        strength: 'hint',
      },
    ],
    bekrachtigen: [
      'bekrachtig(en|t|de|den|d); bekrachtiging',
      'goedkeuren; ja zeggen tegen',
      'bekrachtigen; bekrachtigd > goedkeuren; goedgekeurd',
      { legalRisk: true },
    ],
    bekomen: [
      'te bekomen; bekomen van (een|het|de); verkrijg(|t); verkrijgen; verkregen',
      'te krijgen | krijgen | krijg(|t) | krijgen | gekregen',
      'te krijgen; ; krijg(|t); krijgen; gekregen',
    ],
    continueren: ['continu{eren}; gecontinueerd; continuering', 'doorgaan met; verder doen'],
    contacteren: [
      'contact{eren}; gecontacteerd',
      'bellen',
      'bel(len|t|de|den|); gebeld',
      { strength: 'hint', region: 'BE' },
    ],
    coordineren: [
      'coördine(ren|ert|erde|erden|er); gecoördineerd',
      'regelen',
      'regel(en|t|de|den|); geregeld',
      { strength: 'hint' },
    ],
    creeren: [
      'creë(ren|ert|erde|er); gecreëerd(|e)',
      'maken',
      'ma(ken|akt|akte|ak); (gemaakt|)',
      { strength: 'hint' },
    ],
    overeenkomen: [
      'komen overeen; kom(|t) overeen; overeen te komen; overeengekomen(|e)',
      'spreken af | spreekt af | af te spreken | afgesproken',
      'spreken af; ; af te spreken; (afgesproken|)',
      { strength: 'hint' },
    ],
    opeisen: [
      'opge(ëist|vorderd); op te (eisen|vorderen); opeis(en|t)',
      'gevraagd | te vragen | vra(gen|agt)',
    ],
    uitklaren: [
      'uitgeklaard; uitklar(en|ing); uit te klaren',
      'duidelijk gemaakt | duidelijk maken | duidelijk te maken',
      { region: 'BE' },
    ],
    derven: ['gederfd(|e); derving(|en)', 'niet gekregen | verlies', { legalRisk: true }],
    doorverwijzen: [
      'doorverwij(zen|st); doorverwezen; door te verwijzen; verwij(s|st|zen) … door',
      'sturen',
      'stu(ren|urt); gestuurd; te sturen; stu(ur|urt|ren)',
      { strength: 'hint' },
    ],
    effectueren: [
      'effectue(ren|ert|erde|erden); geëffectueerd; effectuering',
      'uitvoeren; doen',
      'effectueren; geëffectueerd > uitvoeren; uitgevoerd',
    ],
    evalueren: [
      'evalue(ren|ert|erde|erden|er); geëvalueerd; te evalueren',
      'bespreken hoe het gaat',
      { strength: 'hint' },
    ],
    faciliteren: ['facilite(ren|ert|erde|erden); gefaciliteerd', 'helpen; gemakkelijker maken'],
    gedogen: ['gedo(gen|ogt|ogde|ogd)', 'toelaten', 'gedogen; gedoogd > toelaten; toegelaten'],
    gelasten: ['gelast; gelasten; gelastte(|n)', 'beveelt | bevelen | beval(|en)'],
    genieten: [
      'geniet(|en) (van een|een|het) (leefloon|uitkering|inkomen|steun|tegemoetkoming); een (uitkering|leefloon|inkomen) geniet; genoten (inkomsten|uitkeringen|steun)',
      'krijgen',
      { reason: 'Van een uitkering geniet niemand: je krijgt ze.' },
    ],
    geschieden: ['geschied(|t|en|de|den)', 'gebeur(|t|en|de|den)', '='],
    geven: [
      'te kennen gev(en|e); geeft te kennen; gaf te kennen; heeft te kennen gegeven',
      'zeggen | zegt | zei | heeft gezegd',
      '(zeggen|); zegt; zei',
    ],
    hanteren: [
      'hante(ren|ert|erde|erden|er); gehanteerd(|e)',
      'gebruik(en|t|te|ten|) | gebruikt(|e)',
      'gebruik(en|t|te|ten|); (gebruikt|)',
    ],
    herroepen: ['herroep(|t|en); herriep', 'terugnemen; intrekken', { legalRisk: true }],
    honoreren: ['honore(ren|ert|erde|erden); gehonoreerd', 'goedkeuren; ja zeggen tegen'],
    impliceren: ['implice(ren|ert|erde|erden)', 'beteken(en|t|de|den)', '='],
    implementeren: [
      'implemente(ren|ert|erde|erden); geïmplementeerd; implementatie',
      'invoeren; beginnen met',
      'implementeren; geïmplementeerd > invoeren; ingevoerd',
    ],
    inachtnemen: [
      'in acht (nemen|neemt|genomen|te nemen); inachtneming; neem(|t) … in acht',
      'volgen; zich houden aan',
      '(volgen|volgt|gevolgd|te volgen); ; volg(|t)',
      { action: 'light-verb' },
    ],
    // Rests on: lijst van de RVO; gemeentelijke redacteurs laten het staan.
    indienen: [
      'indien(en|t|de|den) (van|bij); in te dienen; ingediend(|e); indiening; indieningsdatum',
      'vragen; geven; opsturen',
      { strength: 'hint' },
    ],
    informeren: [
      'informeer(|t|de|den); informeren; geïnformeerd; informeert … over',
      'vertellen; laten weten',
      { strength: 'hint' },
    ],
    initieren: ['initi(ëren|eert|eerde|eerden); geïnitieerd', 'beginnen'],
    inlichten: [
      'in te lichten; inlicht(|en|te|ten); ingelicht; licht(|en) (je|u|ons|hem|haar|jou) (|ook |eerst )in',
      'vertellen; laten weten',
      { strength: 'hint' },
    ],
    // Rests on: lijst van de RVO.
    inwilligen: [
      'inwillig(en|t|de|den); in te willigen; ingewilligd; willig(|t) … in',
      'goedkeuren; ja zeggen',
      '(goedkeuren|goedkeurt||); goed te keuren; goedgekeurd; (|keurt … goed)',
    ],
    inwinnen: [
      'inwin(t|nen); in te winnen; ingewonnen; win(|t|nen) (advies|informatie|inlichtingen) in',
      'vragen',
      'vra(agt|gen); te vragen; gevraagd',
    ],
    // Rests on: lijst van de RVO.
    meedelen: [
      'mee(delen|deelt|deelde); mee te delen; meegedeeld; deelt … mee; deelde(|n) … mee; delen (u|je|jou|hem|haar|ons) mee; deel (ik|u|je|jou|hem) mee; mededelen; mededeelt; mede te delen; medegedeeld',
      'zeggen; laten weten',
      '(zeggen|zegt|); te zeggen; gezegd; zegt; (zei|); zeggen (u|je|jou|hem|haar|ons); ; zeggen; ; te zeggen; gezegd',
    ],
    nakomen: [
      'nakom(en|t); nakwam(|en); na te komen; nagekomen; kom(|t|en) (de|deze|die|mijn|je|zijn|haar|uw|onze|alle|elke) (afspraak|afspraken|verplichtingen) na',
      'volgen; doen',
      'volg(en|t); ; te volgen; gevolgd',
      { reason: 'Zeg gewoon wat iemand moet doen.', strength: 'hint' },
    ],
    // Rests on: studie van de GPMI-praktijk, 2015.
    naleven: [
      'nalev(en|ing van); naleeft; naleefde; na te leven; nageleefd; leef(|t|de|den) … na',
      'volgen; doen',
      '(volgen|); volgt; ; te volgen; gevolgd; (volg|volgt||)',
      {
        strength: 'hint',
        reason: 'Zeg gewoon wat iemand moet doen.',
      },
    ],
    nalaten: [
      'nalaten; nalaat; naliet; na te laten; nagelaten te; laat na te; nalatigheid; nalatige',
      'niet doen',
    ],
    nastreven: [
      'nastre(ven|eft|efde); na te streven; nagestreefd; stre(ef|eft|ven) … na; streven naar; streef(|t|de) naar',
      'willen bereiken; proberen',
      '(willen bereiken|wil bereiken|); te bereiken',
      { strength: 'hint' },
    ],
    omschrijven: [
      'omschreven in; nader (omschreven|bepaald|toegelicht|gepreciseerd)',
      'die staat in | (beschreven|beslist|uitgelegd|duidelijk gezegd)',
    ],
    ondertekenen: [
      'onderteken(en|t|de|den|d); te ondertekenen',
      'tekenen',
      '(tekenen|tekent|tekende|tekenden|getekend); te tekenen',
      { strength: 'hint' },
    ],
    ontberen: ['ontbe(ren|ert|erde|erden); ontbeer', 'missen'],
    ontplooien: ['ontplooi(en|t|de|d|ing)', 'groeien; leren'],
    opleggen: [
      'opgelegd(|e); oplegg(en|ing); op te leggen; leg(|t) … een (sanctie|straf|verplichting) op',
      'zeggen dat je moet',
      { strength: 'hint', legalRisk: true },
    ],
    oplopen: [
      'een sanctie op(lopen|loopt|gelopen); sanctie op te lopen',
      'een sanctie krijgen',
      { strength: 'hint' },
    ],
    opvolgen: [
      'instaat voor de opvolging; instaan voor de opvolging; opvolging',
      'volgt hoe het gaat | volgen hoe het gaat | volgen hoe het gaat',
      { region: 'BE', strength: 'hint' },
    ],
    participeren: [
      'participe(ren|ert|erde|erden|er); geparticipeerd',
      'meedoen; doet mee',
      'participeren; geparticipeerd > meedoen; meegedaan',
    ],
    // Rests on: lijst van de RVO (CC0).
    pogen: [
      'poog(|t|de|den); pogen; te pogen',
      'probe(er|ert|erde|erden) | proberen | te proberen',
      '=',
    ],
    prefereren: ['prefere(ren|ert|erde|er)', '(liever hebben|heeft liever|had liever|heb liever)'],
    realiseren: [
      'te realiseren; gerealiseerd; realisatie; realis{eren}; realisering',
      'maken; bereiken; laten lukken',
      'te bereiken; bereikt',
      { strength: 'hint' },
    ],
    // Rests on: lijst van de RVO (CC0).
    reduceren: [
      'reduce(ren|ert|erde|erden); gereduceerd; reductie',
      'verminderen; minder',
      'verminder(en|t|de|den); verminderd',
    ],
    resulteren: [
      'resulte(ren|ert|erde|erden) in; geresulteerd in',
      'leiden tot; zorgen voor',
      '(leiden tot|leidt tot|leidde tot|)',
    ],
    // Rests on: lijst van de RVO (CC0).
    retourneren: [
      'retourne(ren|ert|erde|erden); te retourneren; geretourneerd',
      'terugsturen | terug te sturen | teruggestuurd',
      'retourneren; te retourneren; geretourneerd > terugsturen; terug te sturen; teruggestuurd',
    ],
    signaleren: [
      'signale(ren|ert|erde|er); gesignaleerd',
      'merken; melden',
      'meld(en|t|de|); gemeld',
      { strength: 'hint' },
    ],
    stimuleren: [
      'stimule(ren|ert|erde|er); gestimuleerd',
      'helpen; vooruithelpen',
      '(helpen|helpt||help); geholpen',
      { strength: 'hint' },
    ],
    stipuleren: ['stipule(ren|ert|erde|er); gestipuleerd', 'zeggen', '(zeggen|zegt||); gezegd'],
    strekken: [
      'strek(t|ken) ertoe; ertoe strekken(|d|de); strekkende tot',
      'is bedoeld om; zijn bedoeld om',
    ],
    // Rests on: lijst van de RVO; studie van de GPMI-praktijk, 2015.
    toekennen: [
      'toeken(t|nen|de|den); toe te kennen; toegekend(|e); ken(|t|nen|de) … toe; toekenning(|en)',
      'geven; dat je het krijgt',
      'g(eeft|even|af|aven); te geven; (gegeven|); g(eef|eeft|even|af)',
      { strength: 'hint' },
    ],
    toelichten: [
      'toelicht(|en|te); toe te lichten; toegelicht; licht(|en) (dit|dat|het|alles) (|ook |eerst )toe; toelichting',
      'uitleggen | uit te leggen | uitgelegd; uitleg',
      '(uitlegt||); uit te leggen; uitgelegd',
      { strength: 'hint' },
    ],
    toezien: [
      'toe(zien|ziet) op; erop toezien; erop toe te zien; ziet erop toe; zien erop toe; ziet … op toe',
      'nakijken; ervoor zorgen',
    ],
    // Rests on: lijst van de RVO (CC0).
    trachten: [
      'tracht(|te|ten|en); te trachten; getracht',
      'probe(er|erde|erden|ren) | te proberen | geprobeerd',
      'probe(ert|erde|erden|ren); te proberen; geprobeerd',
    ],
    uitkeren: [
      'uitgekeerd(|e); uitke(ert|ren|erde); uit te keren; keert … uit; keerde … uit',
      'betalen',
      '(betaald|); (betaalt|betalen|); te betalen; betaalt',
      { strength: 'hint' },
    ],
    uitoefenen: [
      'uit(oefenen|oefent|geoefend); uit te oefenen; uitoefening',
      'doen; werken als',
      '(doen|doet|gedaan); te doen',
      { strength: 'hint' },
    ],
    verantwoorden: [
      'verantwoord(en|ing); te verantwoorden; ter verantwoording',
      'uitleggen waarom',
      { strength: 'hint' },
    ],
    verhelpen: [
      'verhelp(en|t); verholpen; te verhelpen; remedië(ren|ert|ring)',
      'oplossen | opgelost',
      '(oplossen|); opgelost',
    ],
    verhinderen: ['verhinder(en|t|de|den|d)', 'stoppen; in de weg staan'],
    verifieren: [
      'verifi(ëren|eert|eerde|eer); geverifieerd; verificatie',
      'nakijken',
      'verifiëren; geverifieerd > nakijken; nagekeken',
    ],
    verlenen: [
      'verle(nen|ent|ende|end|enden); te verlenen; verlening',
      'geven',
      'g(even|eeft|af|egeven|aven); te geven',
    ],
    verlengen: ['prolonge(ren|ert|erde); geprolongeerd', 'langer maken'],
    vermelden: [
      'vermelden; vermeld; vermeldt; vermeldde(|n); te vermelden',
      'schrijven; zeggen',
      'schrijven; ; zegt; ; te schrijven',
      { strength: 'hint' },
    ],
    // Rests on: lijst van de RVO (CC0).
    vernemen: [
      'verne(men|emt); vernam(|en); vernomen; te vernemen',
      'ho(ren|ort) | hoorde(|n) | gehoord | te horen',
      '=',
    ],
    verschaffen: ['verschaf(|t|fen|te|ten); te verschaffen', 'geven', '(geef||geven||); te geven'],
    verschuldigd: ['verschuldigd(|e)', 'nog te betalen; moet … betalen', { legalRisk: true }],
    // Rests on: lijst van de RVO (CC0).
    verstrekken: [
      'verstrek(|t|ken|te|ten); te verstrekken; verstrekking',
      'geven',
      '(geef||geven||); te geven',
    ],
    // Rests on: lijst van de RVO (CC0).
    verstrijken: [
      'verstrij(kt|ken); verstreken; het verstrijken van',
      'voorbijgaa(t|n) | voorbij | na',
      { strength: 'hint' },
    ],
    vervullen: [
      'voorwaarden (vervullen|vervult|vervuld); vervul(|t|len|d) de voorwaarden',
      'aan de voorwaarden voldoen',
      { strength: 'hint' },
    ],
    verwittigen: [
      'verwittig(en|t|de|den|d|); te verwittigen; verwittiging(|en)',
      'waarschuwen; bellen',
      '(waarschuwen|waarschuwt|waarschuwde|waarschuwden|gewaarschuwd|waarschuw); te waarschuwen',
      { region: 'BE', strength: 'hint' },
    ],
    verwerven: [
      'verwer(ven|ft|f); verworven; verwierf',
      'krijgen | gekregen; leren',
      '(krijgen||); gekregen',
    ],
    // Rests on: lijst van de RVO (CC0).
    verzoeken: [
      'verzoek(en|t) (wij|u|je|hem|haar|het|de|om); verzocht(|e|en); wordt verzocht; te verzoeken; verzoek ik (u|je)',
      'vragen; gevraagd',
      'verzoeken (u|je|hem|haar|om) > vragen (u|je|hem|haar|om)',
    ],
    volharden: ['volhard(|t|en|de|den) in', 'doorgaan met'],
    volstaan: [
      'volstaat; volstaan; volstond(|en); te volstaan',
      'is genoeg | zijn genoeg | was genoeg | genoeg te zijn',
      { region: 'BE', strength: 'hint' },
    ],
    voltrekken: ['voltrek(t|ken); voltrok(|ken)', 'gebeuren; gebeurt'],
    voorafgaan: [
      'voorafgaand(|e) aan; voorafgaandelijk; voorafgaandelijke; voorafgaand',
      'voor | eerst | eerdere | eerst',
      '(voor|)',
    ],
    voordoen: [
      'zich voor(doen|doet|gedaan); doet zich … voor; doen zich … voor',
      'gebeuren | gebeurt',
      '(gebeuren||); gebeurt',
    ],
    voortvloeien: ['voortvloei(en|t|de|end|ende); vloei(|t|en) … voort', 'komen uit; komt door'],
    voorzien: [
      'voorzie(t|n) in; voorziet dat; voorzien dat; te voorzien in; voorzien van; (kan|kunnen) voorzien worden',
      'zorgen voor; zegt dat; met',
      { region: 'BE', strength: 'hint' },
    ],
    wensen: [
      'wenst (te|men); wensen te; wenste te; wenst u; u wenst; je wenst',
      'wil | willen | wilde | wil je | je wil | je wil',
      '(wil|); willen',
    ],
    wijzen: [
      'wijzen (wij|we) (u|je|jou) erop dat; wijzen (u|je) erop; wijst (u|je) erop; erop wijzen dat; attend{eren}; geattendeerd',
      'let op: | zeggen je | zegt je | zeggen dat | zeggen | gezegd',
    ],
    wijzigen: [
      'wijzig(en|t|de|den); gewijzigd(|e); te wijzigen; wijziging(|en)',
      'veranderen',
      'verander(en|t|de|den); veranderd(|e); te veranderen; verandering(|en)',
    ],
    zorgdragen: [
      'zorg(|t) draag(|t) voor; zorg(|t) te dragen voor; draag(|t) zorg voor; dragen zorg voor; zorg dragen (voor|dat)',
      'zorgen voor',
      '(|zorgt voor||); (te zorgen voor|); zorg( voor|t voor); zorgen voor; (zorgen voor|)',
      { action: 'light-verb' },
    ],
  },
)
