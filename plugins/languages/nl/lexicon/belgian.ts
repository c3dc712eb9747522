/** Dutch of Belgian offices, which even people who speak Dutch well do not all know. */
import { entriesOf } from '../../rows.ts'

export const belgianWords = entriesOf(
  {
    action: 'replace',
    region: 'BE',
    reason: 'Dit is Belgische ambtenarentaal, vaak vertaald uit het Frans.',
    evidence: 'own',
  },
  {
    desgevallend: [
      'desgevallend; in voorkomend geval; in desbetreffend geval; zo nodig',
      'als dat zo is; als het moet',
    ],
    alleszins: ['alleszins', 'zeker; in elk geval'],
    'in-functie-van': [
      'in functie van',
      'voor; dat hangt af van',
      { reason: 'Dit kan voor en ook afhankelijk van betekenen; kies een van de twee.' },
    ],
    'ten-laste': [
      'ten laste van; (valt|vallen|komen|komt|leggen|legt) ten laste; ten zijnen laste; tenlasteneming; ten laste genomen; ten laste (nemen|neemt)',
      'betaald door; betaalt',
    ],
    'ten-belope': [
      'ten belope van; ten bedrage van; voor een bedrag van; tot beloop van; a rato van; pro rata; naar rata',
      'van; … per …',
    ],
    navolgend: [
      'navolgend(|e); hiernavolgend(|e); volgende op',
      'volgend(|e); dit',
      { evidence: 'lijst van de RVO (CC0)' },
    ],
    gebeurtelijk: ['gebeurlijkheid; voorval; in gebeurlijk geval', 'wat gebeurt'],
    vigeren: [
      'vigerend(|e); van kracht (zijn|is|worden|wordt|blijft)',
      'geldt; gelden',
      { evidence: 'lijst van de RVO (CC0)', strength: 'hint' },
    ],
    dewelke: ['hetwelke; dezelve', 'die; dat'],
    'op-heden': [
      'ter zake doend(|e); ter zake; terzake; te dezen; te dien aanzien; ten deze',
      'hierover',
    ],
    'a-priori': [
      'a priori; de facto; de jure; in casu; ad hoc; mutatis mutandis; prima facie; per se; pro memorie; sensu stricto; stricto sensu; inter alia; ipso facto',
      'vooraf; in feite; in dit geval',
    ],
    weerhouden: [
      'weerhouden (kandidaten|kandidaat|reden|redenen); (wordt|werd|worden|werden) (niet |)weerhouden',
      'gekozen; afgehouden',
      { legalRisk: true },
    ],
    uitbaten: ['patrimonium; patrimoniaal', 'bezit'],
    stortingsbewijs: [
      'rekeninguittreksel(|s); rekeningafschrift(|en); stortingsbewij(s|zen)',
      'papier van de bank',
      { strength: 'hint' },
    ],
    schrijven: [
      'uw schrijven; ons schrijven; dit schrijven; per schrijven; het schrijven van; onderhavig schrijven; bij schrijven van',
      'je brief; onze brief; deze brief',
      { evidence: 'lijst van de RVO (CC0)' },
    ],
    'zich-aanbieden': [
      'zich aan(bieden|biedt|geboden|te bieden); bie(d|dt|den) zich aan; je aan te bieden; u aan te bieden; zich te vervoegen; zich vervoegen; vervoegt zich',
      'komen; komt',
    ],
    inschrijven: ['zich te onthouden van; zich onthouden van; onthoudt zich van', 'niet doen'],
    'bij-machte': [
      'bij machte (zijn|is|bent|om); in staat (stellen|stelt|te stellen); in de onmogelijkheid (verkeren|verkeert|zijn|is|om|bevinden); onmogelijk maken',
      'kunnen; kan niet',
      { strength: 'hint' },
    ],
    vaststaan: [
      'er wordt vastgesteld dat; vast te stellen dat; stelt vast dat; stellen vast dat; (men|wij) stel(t|len) vast',
      'we zien dat',
      { strength: 'hint' },
    ],
    'blijk-geven': [
      'blijk (geven|geeft|gaf|te geven) van; geeft blijk van; geven blijk van',
      'tonen | toont',
    ],
    maatschappelijk: [
      'maatschappelijk (kwetsbaar|kwetsbare|achtergesteld|isolement); sociaal isolement; kansengroep(|en); kansarm(|e|en|oede)',
      'wie het moeilijk heeft; alleen zijn',
    ],
    afhankelijk: [
      'onderworpen aan; onderhevig aan; onderhevig zijn aan',
      'valt onder; hangt af van',
    ],
    gevolg: [
      'gevolg te geven aan; gevolg geven aan; geeft gevolg aan; gevolg gegeven aan; zonder gevolg (blijven|blijft|geklasseerd); geef(|t) … gevolg aan',
      'doen wat gevraagd is; antwoorden op',
    ],
    kennis: [
      'kennis te nemen van; kennis nemen van; kennisneming; kennisname; neemt kennis van; nam kennis van; heb kennis genomen van; kennis genomen',
      'lezen; weten; gelezen',
    ],
    tegoed: ['het saldo; saldo(|s|i)', 'wat er overblijft', { strength: 'hint' }],
    terbeschikking: [
      'terbeschikkingstelling; ter beschikking (stellen|stelt|gesteld|te stellen); stel(t|len) … ter beschikking; ter beschikking (is|zijn|staat|staan) van',
      'geven | geeft | gegeven',
    ],
    omkaderen: [
      'omkader(en|t|d|ing); gekaderd; kaderen in; kadert in; past in het kader',
      'helpen; hoort bij',
    ],
    aftoetsen: [
      'aftoetsen; afgetoetst; af te toetsen; terugkoppel(en|t|ing); teruggekoppeld; terug te koppelen; afstemmen op; afgestemd op',
      'vragen; vertellen; laten passen bij',
    ],
    opstarten: [
      'op te starten; opgestart; opstart(|en|t)',
      'beginnen | begonnen | beginnen',
      { strength: 'hint' },
    ],
    bevragen: ['bevra(gen|agt|agd)', 'vragen aan'],
    insteek: ['insteek; draagvlak; finaliteit; output; input', 'idee; doel'],
    voorleggen: [
      'voorgelegd (worden |)aan; voor te leggen aan; leg(|t|gen) … voor aan; voorlegg(en|ing)',
      'laten zien aan; vragen aan',
      { strength: 'hint' },
    ],
    goedkeuringsinstantie: [
      'bekrachtigd door; ter goedkeuring; ter ondertekening',
      'goedgekeurd door; om goed te keuren; om te tekenen',
    ],
    'te-rade': [
      'te rade gaan bij; ten rade gaan; te gelde maken; te baat nemen',
      'vragen aan; gebruiken; verkopen',
    ],
    betaalbaar: ['betaalbaar gesteld; betaalbaar te stellen; stelt betaalbaar', 'betaald'],
    opgave: ['opgave (doen|te doen) van; opgave van', 'zeggen; schrijven'],
    aanzuiveren: [
      'aanzuiver(en|t|ing); aan te zuiveren; aangezuiverd',
      'betalen wat nog open is',
      { legalRisk: true },
    ],
    afbetalingsplan: [
      'afbetalingsplan(|nen); afkortingsplan(|nen); afbetalingsregeling(|en)',
      'plan om elke maand een stukje te betalen',
      { strength: 'hint' },
    ],
    voldoen: [
      '(bedrag|som|schuld|factuur|rekening) … voldoen; te voldoen; voldaan worden; voldoet het bedrag',
      'betalen',
      { strength: 'hint', evidence: 'lijst van de RVO (CC0)' },
    ],
  },
)
