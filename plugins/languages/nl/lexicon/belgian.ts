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
    overmaken: [
      'overmaken; overmaakt; overmaakte(|n); over te maken; overgemaakt; overgezonden; over te zenden; maak(|t) (dit|ons|het|de) over',
      'geven; opsturen',
      'geven; geeft; ga(f|ven); te geven; gegeven',
    ],
    onbestaande: ['onbestaand(|e); van nul en gener waarde', 'niet bestaand(|e) | zonder waarde'],
    onthaal: ['onthaal; onthaalbediende(|n); onthaalbalie', 'balie', { strength: 'hint' }],
    mutualiteit: [
      'mutualiteit(|en); mutualistisch(|e)',
      'ziekenfonds',
      '(|ziekenfondsen)',
      { strength: 'hint' },
    ],
    nauwgezet: [
      'nauwgezet(|te); stipt; stipte; strikt(|e)',
      'heel goed; op tijd',
      '(heel goed|)',
      { strength: 'hint' },
    ],
    aanspreekpunt: [
      'aanspreekpunt(|en); aanspreekpersoon; contactpersoon; optreden als aanspreekpunt',
      'iemand die je kan bellen',
      { strength: 'hint' },
    ],
    desgevallend: [
      'desgevallend; in voorkomend geval; in desbetreffend geval; zo nodig',
      'als dat zo is; als het moet',
    ],
    alleszins: ['alleszins', 'zeker; in elk geval', '='],
    'in-functie-van': [
      'in functie van',
      'voor; dat hangt af van',
      {
        action: 'phrase',
        reason: 'Dit kan voor en ook afhankelijk van betekenen; kies een van de twee.',
      },
    ],
    'ten-laste': [
      'ten laste van; (valt|vallen) ten laste; (komen|komt|leggen|legt) ten laste; ten zijnen laste; tenlasteneming; ten laste genomen; ten laste (nemen|neemt)',
      'betaald door | (is|zijn) voor rekening | zetten op rekening | door hem betaald | betaling | betaald | beta(len|alt)',
      { action: 'phrase' },
    ],
    'ten-belope': [
      'ten belope van; ten bedrage van; voor een bedrag van; tot beloop van; a rato van; pro rata; naar rata',
      'van | van | van | van | … per | per deel | per deel',
      { action: 'phrase' },
    ],
    // Rests on: lijst van de RVO (CC0).
    navolgend: [
      'navolgend(|e); hiernavolgend(|e); volgende op',
      'volgend(|e) | volgend(|e) | na',
      'volgend(|e); volgend(|e)',
    ],
    gebeurtelijk: [
      'gebeurlijkheid; voorval; in gebeurlijk geval',
      'wat kan gebeuren | iets wat gebeurt | als het gebeurt',
    ],
    // Rests on: lijst van de RVO (CC0).
    vigeren: [
      'vigerend(|e); van kracht (zijn|is|worden|wordt|blijft)',
      'geldt; gelden',
      { strength: 'hint' },
    ],
    dewelke: ['hetwelke; dezelve', 'die; dat'],
    'op-heden': [
      'ter zake doend(|e); ter zake; terzake; te dezen; te dien aanzien; ten deze',
      'hierover',
    ],
    'a-priori': [
      'a priori; de facto; de jure; in casu; ad hoc; mutatis mutandis; prima facie; per se; pro memorie; sensu stricto; stricto sensu; inter alia; ipso facto',
      'vooraf | in feite | volgens de wet | hier | voor deze ene keer | op dezelfde manier | op het eerste gezicht | zeker | om niet te vergeten | in enge zin | in enge zin | onder andere | vanzelf',
      'a priori; de facto; in casu; ipso facto > vooraf; in feite; hier; vanzelf',
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
    // Rests on: lijst van de RVO (CC0).
    schrijven: [
      'uw schrijven; ons schrijven; dit schrijven; per schrijven; het schrijven van; onderhavig schrijven; bij schrijven van',
      'je brief | onze brief | deze brief | met een brief | de brief van | deze brief | met de brief van',
      'uw brief; onze brief; deze brief; met een brief; ; deze brief',
    ],
    'zich-aanbieden': [
      'zich aan(bieden|biedt); zich aan te bieden; bie(d|dt|den) zich aan; je aan te bieden; u aan te bieden; zich te vervoegen; zich vervoegen; vervoegt zich',
      'komen',
      'kom(en|t); te komen; (|komt|komen)',
    ],
    inschrijven: [
      'zich te onthouden van; zich onthouden van; onthoudt zich van',
      'niet te doen | niet doen | doet niet',
    ],
    'bij-machte': [
      'bij machte (zijn|is|bent|om); in staat (stellen|stelt|te stellen); onmogelijk maken',
      'kunnen | laten | tegenhouden',
      { strength: 'hint' },
    ],
    vaststaan: [
      'er wordt vastgesteld dat; vast te stellen dat; stelt vast dat; stellen vast dat; (men|wij) stel(t|len) vast',
      'we zien dat',
      { strength: 'hint' },
    ],
    'blijk-geven': [
      'blijk (geven|geeft|gaf|te geven) van; geeft blijk van; geven blijk van',
      '(tonen|toont|toonde|te tonen) | toont | tonen',
      '; toont; tonen',
      { action: 'light-verb' },
    ],
    maatschappelijk: [
      'maatschappelijk (kwetsbaar|kwetsbare|achtergesteld|isolement); sociaal isolement; kansengroep(|en); kansarm(|e|en|oede)',
      '(wie het moeilijk heeft|wie het moeilijk heeft) | alleen zijn | wie het moeilijk heeft | met weinig geld',
    ],
    afhankelijk: [
      'onderworpen aan; onderhevig aan; onderhevig zijn aan',
      'valt onder | hangt af van | afhangen van',
    ],
    gevolg: [
      'gevolg te geven aan; gevolg geven aan; geeft gevolg aan; gevolg gegeven aan; zonder gevolg (blijven|blijft|geklasseerd); geef(|t) … gevolg aan; geen gevolg (gaf|geeft|geven) aan',
      'te doen wat staat in | doen wat staat in | doet wat staat in | gedaan wat staat in | zonder antwoord | doe(|t) wat staat in | niet (deed|doet|doen) wat staat in',
      { action: 'light-verb' },
    ],
    kennis: [
      'kennis te nemen van; kennis nemen van; kennisneming; kennisname; neemt kennis van; nam kennis van; heb kennis genomen van; kennis genomen',
      'lezen',
      'neemt kennis van; nam kennis van > leest; las',
      { action: 'light-verb' },
    ],
    tegoed: ['het saldo; saldo(|s|i)', 'wat er overblijft', { strength: 'hint' }],
    terbeschikking: [
      'terbeschikkingstelling; ter beschikking (stellen|stelt|gesteld|te stellen); stel(t|len) … ter beschikking; ter beschikking (is|zijn|staat|staan) van',
      'geven | (geven|geeft|gegeven|te geven) | ge(eft|ven) | voor',
      '; (geven|geeft|gegeven|te geven); ge(eft|ven)',
      { action: 'light-verb' },
    ],
    omkaderen: [
      'omkader(en|t|d|ing); gekaderd; kaderen in; kadert in; past in het kader',
      '(helpen|helpt|geholpen|hulp) | uitgelegd | horen bij | hoort bij | hoort bij',
    ],
    aftoetsen: [
      'aftoetsen; afgetoetst; af te toetsen; terugkoppel(en|t|ing); teruggekoppeld; terug te koppelen; afstemmen op; afgestemd op',
      'navragen; vertellen',
    ],
    opstarten: [
      'op te starten; opgestart; opstart(|en|t)',
      'te beginnen | begonnen | begin(|nen|t)',
      { strength: 'hint' },
    ],
    bevragen: ['bevra(gen|agt|agd)', 'vragen aan'],
    insteek: [
      'insteek; draagvlak; finaliteit; output; input',
      'idee | steun | doel | resultaat | wat je geeft',
    ],
    voorleggen: [
      'voorgelegd (worden |)aan; voor te leggen aan; leg(|t|gen) … voor aan; voorlegg(en|ing)',
      'laten zien aan; vragen aan',
      '(|getoond aan); te tonen aan; to(on … aan|ont … aan|nen … aan); (tonen|)',
      { strength: 'hint' },
    ],
    goedkeuringsinstantie: [
      'bekrachtigd door; ter goedkeuring; ter ondertekening',
      'goedgekeurd door | om goed te keuren | om te tekenen',
      '; om goed te keuren; om te tekenen',
    ],
    'te-rade': [
      'te rade gaan bij; ten rade gaan; te gelde maken; te baat nemen',
      'raad vragen aan | raad vragen | verkopen | gebruiken',
      { action: 'light-verb' },
    ],
    betaalbaar: [
      'betaalbaar gesteld; betaalbaar te stellen; stelt betaalbaar',
      'betaald | te betalen | betaalt',
      '=',
    ],
    opgave: ['opgave (doen|te doen) van; opgave van', 'zeggen; schrijven'],
    aanzuiveren: [
      'aanzuiver(en|t|ing); aan te zuiveren; aangezuiverd',
      '(betalen wat nog open is|betaalt wat nog open is|betaling) | te betalen wat nog open is | betaald',
      { legalRisk: true },
    ],
    afbetalingsplan: [
      'afbetalingsplan(|nen); afkortingsplan(|nen); afbetalingsregeling(|en)',
      'plan om elke maand een stukje te betalen',
      { strength: 'hint' },
    ],
    // Rests on: lijst van de RVO (CC0).
    voldoen: [
      '(bedrag|som|schuld|factuur|rekening) … voldoen; te voldoen; voldaan worden; voldoet het bedrag',
      'betalen',
      { strength: 'hint' },
    ],
  },
)
