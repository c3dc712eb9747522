/** Nouns and adjectives of an office that have a plain word in their place. */
import { entriesOf } from '../../rows.ts'

export const formalNouns = entriesOf(
  {
    action: 'replace',
    reason: 'Dit woord gebruiken alleen diensten; een gewoon woord zegt hetzelfde.',
    evidence: 'own',
  },
  {
    // Rests on: lijst van de RVO (CC0).
    aangelegenheid: ['aangelegenhe(id|den)', 'zaak; onderwerp', 'za(ak|ken)'],
    betwisting: [
      'betwisting(|en); geschil(|len); geding(|en)',
      'ruzie; als jullie het niet eens zijn',
    ],
    draagkracht: ['draagkracht; draaglast', 'wat iemand aankan', { strength: 'hint' }],
    bijsturing: [
      'bijsturing(|en); bij te sturen; bijgesteld; bij te stellen',
      'verandering; veranderen',
      { strength: 'hint' },
    ],
    uitdrukkelijk: [
      'uitdrukkelijk(|e); expliciet(|e)',
      'duidelijk(|e)',
      'duidelijk(|e); duidelijk(|e)',
    ],
    voortijdig: ['voortijdig(|e); vroegtijdig(|e)', 'vroeger; te vroeg'],
    aanvang: ['aanvang; aanvangsdatum; aanvangsfase', 'begin | begindatum | begin'],
    aard: [
      'aard (van de|van het|studies|tewerkstelling|vorming)',
      'soort; welke',
      { strength: 'hint' },
    ],
    adequaat: ['adequa(at|te)', 'goed(|e); genoeg', '='],
    afschrift: ['afschrift(|en); duplica(at|ten)', 'kopie(|ën)', '(|kopieën)'],
    arbeid: [
      'arbeidsmarkt; arbeidsproces; arbeidsactiviteit(|en); arbeidsinspanning(|en); arbeidsproject(|en)',
      'werk',
      { strength: 'hint' },
    ],
    arbeidscircuit: [
      'arbeidscircuit; reguliere arbeidsmarkt; normaal economisch circuit; reguliere circuit',
      'gewone job',
    ],
    bekwaam: [
      'bekwaam; bekwame; bekwaamhe(id|den)',
      'kan; kunnen; wat je kan',
      { region: 'BE', strength: 'hint' },
    ],
    // Rests on: lijst van de RVO (CC0).
    belanghebbende: [
      'belanghebbende(|n); direct-belanghebbende(|n)',
      'wie ermee te maken heeft',
      { legalRisk: true },
    ],
    bepaling: [
      'bepaling(|en); specifieke bepaling(|en); bijzondere bepaling(|en); clausule(|s)',
      'afspraak; regel',
      { strength: 'hint' },
    ],
    // Rests on: lijst van de RVO (CC0).
    bescheiden: [
      'bescheiden (bezorgen|voorleggen|meebrengen|indienen); (de|alle|volgende|nodige) bescheiden',
      'papieren',
    ],
    beslissingsbevoegdheid: [
      'beslissingsbevoegdheid; beslissingsorga(an|nen); beslissende instantie(|s)',
      'wie mag beslissen',
    ],
    betalingsmodaliteiten: [
      'betalingsmodaliteit(|en); modaliteit(|en); uitvoeringsmodaliteit(|en); betalingswijze(|n)',
      'hoe en wanneer we betalen; hoe',
    ],
    betrekking: [
      'betrekking(|en) (vinden|zoeken|aanvaarden|weigeren); dienstbetrekking(|en)',
      'job',
    ],
    bijkomend: [
      'bijkomend(|e); additione(el|le); supplementa(ir|ire)',
      'extra',
      'extra',
      { strength: 'hint' },
    ],
    consultatie: [
      'consultatie(|s); consultatieafspra(ak|ken)',
      'afspra(ak|ken)',
      'afspra(ak|ken)',
      { strength: 'hint' },
    ],
    // Rests on: lijst van de RVO (CC0).
    communicatie: ['communicatiekana(al|len); correspondentie', 'bericht; brieven'],
    daadwerkelijk: ['daadwerkelijk(|e); effectief', 'echt(|e) | echt', '=', { strength: 'hint' }],
    // Rests on: lijst van de RVO (CC0).
    definitief: [
      'irrevocabel; onherroepelijk(|e)',
      'voor altijd; kan niet meer veranderen',
      { legalRisk: true },
    ],
    doelstelling: [
      'doelstelling(|en); streefdoel(|en); einddoelstelling(|en); subdoelstelling(|en)',
      'doel(|en)',
      '(|doelen); (|doelen)',
      { strength: 'hint' },
    ],
    document: [
      'bewijsdocument(|en); verantwoordingsstuk(|ken); stavingsstuk(|ken); staving; gestaafd; te staven; staaft',
      'bewijs | bewijs | bewijs | bewijs | bewezen | te bewijzen | bewijst',
      { region: 'BE' },
    ],
    dossierbeheerder: [
      'dossierbeheerder(|s); dossierbehandelaar(|s)',
      'de persoon die je helpt; je contactpersoon',
    ],
    duidelijk: ['evident; evidente; eenduidig(|e)', 'duidelijk | duidelijke | duidelijk(|e)', '='],
    duur: [
      'geldigheidsduur; looptijd; tijdsspanne; tijdspanne; tijdsbestek',
      'hoelang; tijd',
      { strength: 'hint' },
    ],
    dwingend: ['imperatief; imperatieve; dwingende reden(|en)', 'heel belangrijk'],
    eerstvolgend: [
      'eerstvolgend(|e); eerstkomend(|e)',
      'volgend(|e)',
      'volgend(|e); volgend(|e)',
      { strength: 'hint' },
    ],
    effect: [
      'impact; repercussie(|s)',
      'gevolg | gevolg(|en)',
      '; (|gevolgen)',
      { strength: 'hint' },
    ],
    evaluatie: [
      'evaluatiemoment(|en); evaluatiegesprek(|ken); tussentijdse evaluatie(|s)',
      'gesprek over hoe het gaat',
      { strength: 'hint' },
    ],
    exemplaar: [
      'exempla(ar|ren); in tweevoud; in drievoud; in (twee|drie|vier|zoveel) exemplaren',
      'keer op papier; kopie',
      { strength: 'hint' },
    ],
    financieel: [
      'financiële middelen; financiële draagkracht; financiële tegemoetkoming(|en); geldelijk(|e)',
      'geld',
    ],
    functioneren: ['functionering; disfunctioneren', 'hoe het gaat'],
    gebeurlijk: ['gebeurlijk(|e)', 'mogelijk(|e); als het gebeurt', '=', { region: 'BE' }],
    gegeven: [
      'persoonsgegevens; identiteitsgegevens',
      'naam, adres en andere gegevens',
      { strength: 'hint', legalRisk: true },
    ],
    gehandicapt: ['mindervalide(|n); invalide(|n)', 'iemand met een handicap'],
    geringe: ['gering(|e)', 'klein(|e); weinig', '='],
    gezamenlijk: ['gezamenlijk(|e); in gezamenlijk overleg', 'samen', { strength: 'hint' }],
    hoedanigheid: ['hoedanighe(id|den)', 'rol; als'],
    individueel: [
      'geïndividualiseerd(|e); gepersonaliseerd(|e)',
      'voor jou alleen',
      { strength: 'hint' },
    ],
    informatieplicht: [
      'informatieplicht; inlichtingenplicht; meldingsplicht; medewerkingsplicht',
      'je moet zeggen wat er verandert',
      { legalRisk: true },
    ],
    initiatief: [
      'op initiatief van; op eigen initiatief',
      'omdat … het vraagt; zelf',
      { strength: 'hint' },
    ],
    instantie: [
      'instantie(|s); vormingsinstantie(|s); instelling(|en); actoren; stakeholder(|s)',
      'dienst(|en) | dienst(|en) | dienst(|en) | diensten | dienst(|en)',
      'dienst(|en); ; dienst(|en)',
      { strength: 'hint' },
    ],
    // Rests on: lijst van de RVO (CC0).
    integraal: ['integra(al|le)', 'helemaal; heel'],
    // Rests on: lijst van de RVO (CC0).
    interventie: ['interventie(|s)', 'hulp; wat we doen'],
    kosteloos: ['kosteloos; kosteloze', 'gratis', 'gratis; gratis'],
    kwalificatie: [
      'kwalificatie(|s); gekwalificeerd(|e)',
      'wat je kan; diploma',
      { strength: 'hint' },
    ],
    levensonderhoud: [
      'levensonderhoud; in (zijn|haar|je|uw) levensonderhoud voorzien',
      'leven; geld om te leven',
    ],
    maandelijks: [
      'driemaandelijks(|e); tweemaandelijks(|e); wekelijks(|e); jaarlijks(|e); semestrieel; trimestrieel; zesmaandelijks(|e)',
      'elke drie maanden | elke twee maanden | elke week | elk jaar | elke zes maanden | elke drie maanden | elke zes maanden',
      { strength: 'hint' },
    ],
    maatregel: ['begeleidingsmaatregel(|en); ondersteuningsmaatregel(|en)', 'hulp'],
    medewerking: [
      'medewerking verlenen; medewerking verleent; (uw|je|zijn|haar) medewerking',
      'meewerken',
      'meewerken; meewerkt',
      { strength: 'hint' },
    ],
    mogelijkheid: [
      'in de mogelijkheid (zijn|is|stellen|bent); de mogelijkheid (hebben|heeft|krijgen) (om|te)',
      'kunnen | kan',
      { region: 'BE', strength: 'hint' },
    ],
    navorming: [
      'vorming; vormingsproject(|en); vormingstraject(|en)',
      'opleiding; cursus',
      { region: 'BE', strength: 'hint' },
    ],
    nood: ['noden; noodwendighe(id|den); hulpbehoevend(|e|heid)', 'wat je nodig hebt'],
    nuttig: [
      'dienstig(|e); wenselijk(|e); opportuun; aangewezen is; is aangewezen',
      'nuttig(|e) | nuttig(|e) | nuttig | nuttig is | is nuttig',
      'nuttig(|e)',
    ],
    // Rests on: lijst van de RVO (CC0).
    onderhoud: [
      'een onderhoud; onderhoud met (je|de|uw|een) (maatschappelijk|begeleider); persoonlijk onderhoud',
      'een gesprek',
      'een gesprek',
      {
        unlessNear: ['auto', 'huis', 'woning', 'tuin', 'ketel', 'cv'],
      },
    ],
    onontbeerlijk: [
      'onontbeerlijk(|e); onmisba(ar|re); primordia(al|le); essentieel; essentiële; cruciaa(l|le)',
      'echt nodig; heel belangrijk',
      { strength: 'hint' },
    ],
    ontstentenis: [
      'bij ontstentenis(| van); ontstentenis',
      'zonder; als er geen … is',
      '(|zonder)',
      { action: 'phrase' },
    ],
    ontvangst: [
      'na ontvangst van; bij ontvangst van; datum van ontvangst',
      'als je … krijgt',
      { strength: 'hint' },
    ],
    optimaal: [
      'optima(al|le); maxima(al|le) benutten; optimalis{eren}; optimalisering',
      'zo goed mogelijk; beter',
    ],
    overeenkomst: ['overeenkomst(|en)', 'contract(|en)', { strength: 'hint', legalRisk: true }],
    passief: ['participatie; maatschappelijke participatie', 'meedoen', { strength: 'hint' }],
    // Rests on: lijst van de RVO (CC0).
    partij: [
      'ondergetekende(|n); contracterende partij(|en); beide partijen; betrokken partij(|en); enerzijds … anderzijds',
      'wie tekent; jullie allebei',
      { strength: 'hint' },
    ],
    periode: ['tijdvak(|ken); periodiciteit', 'tijd | hoe vaak'],
    perspectief: [
      'toekomstperspectie(f|ven); problematiek; problematieken; multiproblematiek',
      'wat je later wil; problemen',
    ],
    prestatie: ['tegenprestatie(|s)', 'wat je ervoor doet', { legalRisk: true }],
    principe: [
      'in principe; principieel',
      'meestal; normaal',
      'meestal',
      { reason: 'Zeg wanneer het wel en wanneer het niet zo is.', strength: 'hint' },
    ],
    prioriteit: ['prioriteit(|en); prioritair(|e)', 'wat eerst moet; eerst', { strength: 'hint' }],
    redelijkerwijs: [
      'redelijkerwij(s|ze); in redelijkheid; naar redelijkheid',
      'normaal gezien',
      '(normaal gezien|)',
      { reason: 'Niemand weet waar de grens ligt; geef een voorbeeld.', strength: 'hint' },
    ],
    // Rests on: lijst van de RVO (CC0).
    regeling: [
      'regelgeving; reglementering; wetgeving ter zake; wet- en regelgeving; vigerende (wetgeving|regelgeving); reglementa(ir|ire)',
      'regels; wetten en regels',
    ],
    reguliere: ['regulier(|e)', 'gewone', 'gewo(on|ne)', { strength: 'hint' }],
    sociaal: [
      'sociale omkadering; socioculturele participatie; psychosociale begeleiding; psychosociaal; psychosociale; sociaal-emotioneel',
      'hulp; iemand om mee te praten',
      { strength: 'hint' },
    ],
    sollicitatie: [
      'sollicitatie-inspanning(|en); sollicitatiegedrag; zoekgedrag',
      'hoe je werk zoekt',
    ],
    substantieel: [
      'substantieel; substantiële; aanzienlijk(|e); significant(|e)',
      'groot; grote; veel',
      '; grote; (|grote); (|grote)',
    ],
    tewerkstelling: [
      'tewerkstelling(|en); tewerkgesteld(|e); tewerk te stellen; tewerkstellen; tewerkstellingsmaatregel(|en); tewerkstellingstraject(|en)',
      'job(|s) | aan het werk | aan het werk te zetten | aan het werk zetten | hulp om te werken | weg naar werk',
      'job(|s); ; aan het werk te zetten; aan het werk zetten',
      { region: 'BE' },
    ],
    toelating: [
      'toelatingsvoorwaarde(|n); toekenningsvoorwaarde(|n); ontvankelijkheidsvoorwaarde(|n)',
      'voorwaarde(|n)',
      'voorwaarde(|n); voorwaarde(|n); voorwaarde(|n)',
      { strength: 'hint' },
    ],
    toestemming: [
      'instemming; akkoordverklaring; goedkeuring verlenen',
      'ja; dat je ja zegt',
      { legalRisk: true, strength: 'hint' },
    ],
    toezicht: [
      'onder toezicht van; toezicht houden op; houdt toezicht op',
      'kijkt na; controleert',
      { strength: 'hint' },
    ],
    transparant: [
      'transparant(|e); transparantie; traceerba(ar|re)',
      'duidelijk(|e) | duidelijkheid | duidelijk(|e)',
      'duidelijk(|e); duidelijkheid',
    ],
    uitbetaling: [
      'uitbetaling(|en); betaalbaarstelling',
      'betaling(|en) | betaling',
      'betaling(|en)',
      { strength: 'hint' },
    ],
    uitputtend: [
      'exhaustie(f|ve); niet-limitatie(f|ve); niet limitatie(f|ve); limitatie(f|ve)',
      'volledig; dit zijn voorbeelden',
    ],
    uitvoering: [
      'uitvoering van (het|dit|de) (contract|project|overeenkomst|gpmi)',
      'hoe het gaat met',
      { strength: 'hint' },
    ],
    uurrooster: ['uurrooster(|s); lesrooster(|s)', 'uren', { region: 'BE', strength: 'hint' }],
    vaardigheid: [
      'sociale vaardighe(id|den); arbeidsattitude(|s); attitude(|s); werkattitude(|s); arbeidsritme',
      'hoe je met mensen omgaat; op tijd komen',
    ],
    verantwoordelijkheid: [
      'eigen verantwoordelijkheid; verantwoordelijkheid opnemen; responsabilis{eren}; responsabilisering',
      'jij zorgt ervoor',
      { strength: 'hint' },
    ],
    verblijf: [
      'verblijvende te; verblijft te; woonachtig; wonende te; woonachtig te; gevestigd te',
      'die woont in; woont in',
      { strength: 'hint' },
    ],
    verenigbaar: [
      'verenigbaar met; onverenigbaar(|heid); compatibel',
      'past bij; kan samen met',
      { strength: 'hint' },
    ],
    verhouding: [
      'in verhouding (tot|met); evenredig(|e); proportione(el|le); disproportione(el|le)',
      'volgens | gelijk(|e) | niet te veel | te veel',
      { action: 'phrase' },
    ],
    verloop: [
      'verloop van het project; procesverloop; voortgang; progressie; voortgangsrapportage(|s)',
      'hoe het gaat',
      { strength: 'hint' },
    ],
    vermogen: [
      'onvermogen; onvermogend(|e); minvermogend(|e|en)',
      'kan het niet betalen',
      { legalRisk: true },
    ],
    verplaatsingskosten: [
      'verplaatsingskosten; verplaatsingsonkosten; onkosten; onkostenvergoeding(|en)',
      'geld voor bus, trein of auto; kosten',
      { region: 'BE', strength: 'hint' },
    ],
    vervoer: [
      'vervoersmodaliteit(|en); verplaatsingsmogelijkhe(id|den); mobiliteitsbudget',
      'hoe je reist',
    ],
    verzoek: [
      'op verzoek van; op eenvoudig verzoek; op eerste verzoek; op uw verzoek',
      'als … het vraagt; als je het vraagt',
    ],
    volledig: ['volledigheidshalve', 'alles'],
    voorwaardelijk: [
      'randvoorwaarde(|n); noodzakelijke voorwaarde(|n)',
      'wat nodig is',
      { strength: 'hint' },
    ],
    weerslag: ['weerslag', 'gevolg'],
    // Rests on: lijst van de RVO (CC0).
    wijze: [
      'op welke wijze; op deze wijze; op die wijze; wijze waarop; de wijze van; op (een|de|dezelfde) (gestructureerde|correcte|andere|passende|volgende|dezelfde) wijze',
      'hoe; manier; zo',
      'op welke wijze; op deze wijze; op die wijze; wijze waarop; de wijze van; op (een|de) (gestructureerde|correcte|andere|passende|volgende) wijze > hoe; zo; zo; manier waarop; de manier van; op (een|de) (gestructureerde|correcte|andere|passende|volgende) manier',
    ],
    // Rests on: lijst van de RVO; gemeentelijke redacteurs laten het staan.
    zienswijze: ['zienswijze(|n)', 'mening', 'mening(|en)', { strength: 'hint' }],
  },
)
