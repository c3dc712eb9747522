/** More words that stand in letters of a service and in no talk, with the everyday one. */
import { entriesOf } from '../../rows.ts'

export const officeWords = entriesOf(
  {
    action: 'replace',
    reason: 'Dit woord staat in brieven van een dienst; in een gesprek zeg je het gewone woord.',
    evidence: 'own',
  },
  {
    raadplegen: ['raadplegen; raadpleegt; te raadplegen; geraadpleegd', 'vragen'],
    uiteenzetten: [
      'uiteenzetten; uiteenzet; uiteen te zetten; uiteengezet; zet … uiteen',
      'uitleggen',
      'uitleggen; ; uit te leggen; uitgelegd',
    ],
    beeindigen: [
      'beëindigen; beëindigt; te beëindigen; beëindigd; beëindiging',
      'stoppen | stopt | te stoppen | gestopt | het einde',
      'stoppen; stopt; te stoppen; gestopt',
    ],
    vervallen: [
      'vervalt; vervallen (is|zijn|van); (recht|contract|beslissing) … vervallen',
      'geldt niet meer | geldt niet meer | niet meer gelden',
    ],
    rechtvaardigen: [
      'rechtvaardigen; rechtvaardigt; gerechtvaardigd(|e); rechtvaardiging(|en)',
      'een goede reden geven voor | geeft een goede reden voor | goed | goede reden',
    ],
    inroepen: ['inroepen; inroept; in te roepen; ingeroepen', 'als reden geven'],
    'zich-beroepen': [
      'zich beroepen op; zich te beroepen op; zich beroept op; beroept zich op',
      'als reden geven',
    ],
    berusten: [
      'berust op; berusten op; steunt op; steunen op; gesteund op',
      'komt door | komen door | komt door | komen door | door',
    ],
    voortspruiten: [
      'voortsprui(t|ten); spruit … voort; teweeg(brengen|brengt|gebracht)',
      'komt door',
    ],
    hernieuwen: [
      'hernieuwen; hernieuwt; te hernieuwen; hernieuwd; hernieuwing(|en)',
      'opnieuw doen',
    ],
    opschorten: [
      'opschorten; opschort; op te schorten; opgeschort(|e); opschorting(|en)',
      'uitstellen | uitstelt | uit te stellen | uitgesteld | uitstel',
      'uitstellen; uitstelt; uit te stellen; (uitgesteld|)',
    ],
    ressorteren: [
      'ressorte(ren|ert) onder; ressorteren; ressorteert',
      'horen bij',
      'ho(ren bij|ort bij)',
    ],
    behartigen: ['behartigen; behartigt; te behartigen; behartigd; behartiging', 'zorgen voor'],
    inhouding: ['ingehouden; inhouding(|en)', 'afgetrokken | wat we aftrekken', 'afgetrokken'],
    intrekken: [
      '(recht|leefloon|steun|uitkering|beslissing) … in te trekken; intrekking(|en)',
      'te stoppen | einde',
    ],
    waarborgen: [
      'waarborgen dat; waarborgt; gewaarborgd(|e)',
      'zorgen dat | zorgt voor | zeker(|e)',
    ],
    'houdt-in-dat': ['houdt in dat; houden in dat; inhoudt dat', 'betekent dat', 'betekent dat'],
    voorhanden: ['voorhanden', 'er'],
    verrichting: ['verrichting(|en)', 'betaling(|en)'],
    'staat-van-behoefte': [
      'staat van behoefte; (staat van |)behoeftigheid; behoeftig(|e|en)',
      'te weinig geld om van te leven',
      {
        action: 'explain',
        gloss: 'je hebt te weinig geld om menswaardig te leven',
        reason: 'Hiervan hangt het recht op hulp af; zeg wat het is.',
      },
    ],
    'tergend-en-roekeloos': [
      'tergend (of|en) roekeloos; tergende (of|en) roekeloze; tergend geding',
      'zonder goede reden',
      {
        action: 'explain',
        gloss: 'naar de rechter gaan terwijl je weet dat je geen gelijk hebt',
        reason: 'Niemand weet wat dit is, en het maakt bang voor de kosten.',
      },
    ],
    vereffenen: [
      'vereffenen; vereffent; te vereffenen; vereffend; vereffening(|en)',
      'betalen | betaalt | te betalen | betaald | betaling',
      'betalen; betaalt; te betalen; betaald; (betaling|)',
    ],
    machtigen: [
      'machtigen; machtigt; te machtigen; gemachtigd; vergunnen; vergund',
      'laten beslissen | laat beslissen | te laten beslissen | mag beslissen | toelaten | toegelaten',
    ],
    'vergezeld-van': [
      'vergezeld van; vergezellen; vergezelt',
      'met | meegaan met | gaat mee met',
      'met',
    ],
    verduidelijken: [
      'verduidelijken; verduidelijkt; te verduidelijken; verduidelijking(|en); preciseren; preciseert; gepreciseerd; specificeren; specificeert; gespecificeerd',
      'uitleggen',
      'verduidelijken; te verduidelijken; preciseren; specificeren; gepreciseerd; gespecificeerd > uitleggen; uit te leggen; uitleggen; uitleggen; uitgelegd; uitgelegd',
    ],
    assisteren: [
      'assisteren; assisteert; te assisteren; interveniëren; intervenieert',
      'helpen | helpt | te helpen | helpen | helpt',
      'helpen; helpt; te helpen',
    ],
    bezoldigen: ['bezoldigd(|e); bezoldiging(|en)', 'betaald | loon', '(betaald|)'],
    verrekenen: [
      'verrekenen; verrekent; te verrekenen; verrekend; verrekening(|en)',
      'aftrekken',
      'aftrekken; ; af te trekken; afgetrokken',
    ],
    beslechten: [
      'beslechten; beslecht; beslechting',
      'oplossen | opgelost | oplossing',
      'oplossen',
    ],
    gezondheidstoestand: ['gezondheidstoestand', 'gezondheid', '='],
    'ter-vervollediging': [
      'ter vervollediging(| van); vervolledigen',
      'om aan te vullen',
      '(om aan te vullen|)',
      { action: 'phrase' },
    ],
    'goed-huisvader': [
      'als een goed huisvader; als een goede huisvader; goed huisvader',
      'zorgvuldig',
      {
        action: 'explain',
        gloss: 'je zorgt voor de woning alsof ze van jou is',
        reason: 'Zeg wat de lezer moet doen: poetsen, herstellen, melden.',
      },
    ],
    verdagen: [
      'verdagen; verdaagd; verdaging; verdaagt',
      'uitstellen | uitgesteld | uitstel | uitstelt',
      'uitstellen; uitgesteld',
    ],
    oproeping: [
      'oproeping(|en); oproepingsbrief; oproepingsbrieven; convocatie(|s)',
      'uitnodiging(|en) | uitnodiging | uitnodigingen | uitnodiging',
      'uitnodiging(|en); uitnodiging; uitnodigingen; (uitnodiging|)',
    ],
    consulteren: ['consulteren; consulteert; geconsulteerd', 'vragen'],
    nazicht: [
      'nazicht; natrekken; natrekt; nagetrokken; na te trekken',
      'controle',
      '; controleren; ; gecontroleerd; te controleren',
    ],
    attesteren: [
      'attesteren; attesteert; geattesteerd; attestering(|en)',
      'op papier zeggen | zegt op papier | op papier gezegd | bewijs',
    ],
    'zich-aanmelden': [
      'zich (bij het onthaal |)(aanmelden|aan te melden); meldt zich aan; meld u aan',
      'langskomen | komt langs | kom langs',
    ],
    bedragen: [
      'bedraagt; bedroeg; (kosten|uitkering|premie|huur|som|termijn|toelage) … bedragen',
      'is | was | zijn',
      'is; was',
    ],
    mede: ['mede', 'ook'],
    inlichtingen: ['inlichting(|en)', 'informatie'],
    huisvesting: ['huisvesting; huisvest; woonst', 'woning'],
    referentiepersoon: [
      'referentiepersoon; referentiepersonen',
      'vaste begeleider | vaste begeleiders',
      '=',
    ],
    bindend: ['bindend(|e)', 'verplicht(|e)', '='],
    jongstleden: ['jongstleden; laatstleden', 'van dit jaar'],
    alhier: ['alhier; aldaar', 'hier | daar', '='],
    vermits: ['vermits; weshalve', 'omdat | daarom', 'omdat'],
    tenware: ['tenware; edoch', 'behalve als | maar', '; maar'],
    veelal: ['veelal; veeleer; dermate', 'vaak | eerder | zo', '='],
    hoegenaamd: ['hoegenaamd; ten enenmale', 'helemaal'],
    wellicht: ['wellicht', 'misschien', '=', { strength: 'hint' }],
    vervaldag: [
      'vervaldag; vervaldagen; vervaldatum; vervaldata',
      'laatste dag | laatste dagen | laatste dag | laatste dagen',
      'laatste dag; laatste dagen; laatste dag',
    ],
    achterstallig: [
      'achterstallig(|e); achterstallen; opeisbaar; opeisbare',
      'nog niet betaald(|e) | wat je nog moet betalen | te betalen | te betalen',
      'nog niet betaald(|e)',
    ],
    gezinstoestand: ['gezinstoestand; burgerlijke staat', 'met wie je woont | of je getrouwd bent'],
    hoogdringend: ['hoogdringend(|e); hoogdringendheid; urgentie', 'met haast | haast | haast'],
    ongegrond: ['ongegrond(|e)', 'niet terecht(|e)', '='],
    criterium: ['criteri(um|a)', 'voorwaarde(|n)', '(|voorwaarden)'],
    formaliteit: ['formaliteit(|en)', 'papierwerk'],
    intake: [
      'intake; intakegesprek(|ken); screening(|s); inschaling(|en); assessment(|s)',
      'eerste gesprek | eerste gesprek(|ken) | test(|s) | test(|s) | test(|s)',
      '; eerste gesprek(|ken)',
    ],
    orientering: ['oriëntering; heroriëntering; heroriënteren', 'zoeken wat bij je past'],
    laagdrempelig: ['laagdrempelig(|e)', 'makkelijk(|e)', '='],
    capaciteit: ['capaciteiten', 'wat je kan'],
    kwijting: [
      'kwijting; aflossing(|en)',
      'bewijs dat je betaalde | terugbetaling(|en)',
      '; terugbetaling(|en)',
    ],
    verhindering: [
      'bij verhindering; in geval van verhindering; bij belet',
      'als je niet kan komen',
    ],
    'in-de-onmogelijkheid': [
      'in de onmogelijkheid (om|bent|is|zijn|was|verkeert|verkeren); (bent|is|zijn|verkeert) in de onmogelijkheid; in de onmogelijkheid',
      'niet kunnen',
      { action: 'light-verb' },
    ],
    'uitwerking-hebben': [
      'heeft uitwerking; hebben uitwerking; uitwerking heeft; uitwerking hebben',
      'geldt | gelden | geldt | gelden',
      { action: 'light-verb' },
    ],
    'aanleiding-geven': [
      'aanleiding geven tot; geeft aanleiding tot; geven aanleiding tot; gaf aanleiding tot',
      'zorgen voor | zorgt voor | zorgen voor | zorgde voor',
      { action: 'light-verb' },
    ],
    'doen-gelden': [
      'recht(|en) (doen|laten|te doen|te laten) gelden; (doet|laat) … recht(|en) gelden',
      'vragen waar je recht op hebt',
      { action: 'light-verb' },
    ],
    'ter-informatie': [
      'ter informatie; ter kennisgeving; te uwer informatie; ter kennisname',
      'om te weten',
      { action: 'phrase' },
    ],
    'ten-huize': [
      'ten huize van; ten kantore van; ten kantore',
      'bij',
      'bij',
      { action: 'phrase' },
    ],
    gezinssamenstelling: [
      'gezinssamenstelling(|en); samenstelling van (het|je|uw) gezin',
      'met wie je woont',
      {
        action: 'explain',
        gloss: 'de lijst van wie er bij je woont',
        reason: 'Hiervan hangt het bedrag af; zeg wat de lezer moet melden.',
      },
    ],
  },
)
