/** Terms of art about work, training, study, residence and age. */
import { entriesOf } from '../../rows.ts'

export const workTerms = entriesOf(
  { action: 'explain', legalRisk: true, evidence: 'own' },
  {
    // Rests on: organieke wet van 8 juli 1976, art. 60 § 7 en 61.
    'artikel-60': [
      'tewerkstelling artikel 60; artikel 60; artikel 60, § 7; artikel 60 § 7; art. 60; artikel 61; sociale tewerkstelling; tijdelijke werkervaring; TWE',
      'tijdelijke job via het OCMW',
      {
        gloss: 'een tijdelijke job die het OCMW je geeft, met een contract en een loon',
        reason:
          'Iedereen in het OCMW zegt artikel 60; wie er niet werkt, weet niet dat het een job is.',
        region: 'BE',
      },
    ],
    // Rests on: wet van 3 juli 1978.
    arbeidsovereenkomst: [
      'arbeidsovereenkomst(|en); arbeidscontract(|en)',
      'contract voor een job',
      {
        gloss: 'een contract tussen jou en je baas over je werk en je loon',
        reason: 'De lezer kent het als contract of werkcontract.',
        strength: 'hint',
      },
    ],
    // Rests on: koninklijk besluit van 25 november 1991, als voorbeeld.
    'passende-dienstbetrekking': [
      'passende dienstbetrekking(|en); passend werk; passende job(|s); passende betrekking(|en)',
      'job die bij je past',
      {
        gloss: 'een job die past bij wat je kan, bij je gezondheid en bij je gezin',
        reason: 'Wie niet weet wat passend is, durft geen job te weigeren en ook niets te vragen.',
        strength: 'hint',
      },
    ],
    arbeidsongeschikt: [
      'arbeidsongeschikt(|e|heid); werkonbekwaam(|heid); arbeidsgeschiktheid; primaire arbeidsongeschiktheid; progressieve tewerkstelling',
      'te ziek om te werken',
      {
        gloss: 'je kan niet werken omdat je ziek bent of een ongeval had; een dokter zegt dat',
        reason: 'Zeg welk papier van de dokter nodig is.',
        strength: 'hint',
      },
    ],
    trajectbegeleiding: [
      'trajectbegeleiding; begeleidingstraject(|en); arbeidstraject(|en); arbeidstrajectbegeleiding; activeringstraject(|en); trajectplan(|nen); toeleiding(|straject|straject)',
      'hulp bij het zoeken naar werk',
      {
        gloss: 'iemand helpt je stap voor stap op weg naar werk of een opleiding',
        reason: 'Traject is een woord van diensten: mensen denken aan een weg of een trein.',
        legalRisk: false,
        strength: 'hint',
      },
    ],
    activering: [
      'activering; activeringsbeleid; activeringsmaatregel(|en); geactiveerd',
      'hulp om werk te vinden',
      {
        gloss: 'hulp om werk te vinden of om mee te doen',
        reason: 'Mensen horen dat ze lui zijn.',
        legalRisk: false,
      },
    ],
    // Rests on: koninklijk besluit van 25 november 1991.
    beroepsinschakelingstijd: [
      'beroepsinschakelingstijd; inschakelingsuitkering(|en); wachttijd voor schoolverlaters; wachtuitkering(|en)',
      'tijd dat je als jonge werkzoekende wacht op een uitkering',
      {
        gloss: 'de tijd na school waarin je werk zoekt en nog geen uitkering krijgt',
        reason: 'Het woord zegt niet hoelang het duurt en wat iemand moet doen.',
        region: 'BE',
      },
    ],
    ibo: [
      'individuele beroepsopleiding in de onderneming; IBO; beroepsverkennende stage(|s); BVS; wijk-werken; wijk-werker(|s)',
      'een job leren op de werkvloer',
      {
        gloss: 'je leert een job in een echt bedrijf en krijgt daar iets voor',
        reason: 'De naam zegt niet wat iemand krijgt en wat er daarna komt.',
        region: 'BE',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 11 § 2.
    'voltijds-leerplan': [
      'volledig leerplan; voltijds leerplan; studies met volledig leerplan; studie(|s) met voltijds leerplan; voltijdse studie(|s)',
      'hele dagen naar school',
      {
        gloss: 'een opleiding waarvoor je bijna alle dagen naar school gaat',
        reason: 'Van dit woord hangt af of iemand als student een leefloon krijgt.',
        region: 'BE',
      },
    ],
    studievoortgang: [
      'studievoortgang; studietraject(|en); studiecyclus; studiepunt(|en); leerkrediet; creditcontract(|en); diplomacontract(|en); studierendement',
      'hoe het gaat op school',
      {
        gloss: 'hoe het gaat op school en hoeveel vakken je al haalde',
        reason: 'Wie niet studeerde, kent deze woorden niet: ouders en begeleiders ook niet.',
        region: 'BE',
        strength: 'hint',
      },
    ],
    examenzittijd: [
      'examenzittijd(|en); zittijd(|en); deliberatie(|s); gedelibereerd; tweede zit',
      'periode van examens',
      {
        gloss: 'de weken waarin je examens hebt',
        reason: 'Alleen wie hier school liep, kent dit woord.',
        region: 'BE',
        legalRisk: false,
        strength: 'hint',
      },
    ],
    gelijkschakeling: [
      'gelijkschakeling(|en); gelijkwaardigheid van (je|het|uw|een) diploma; gelijkgeschakeld; diplomawaardering; NARIC',
      'je diploma telt ook hier',
      {
        gloss: 'de overheid zegt dat je diploma uit een ander land hier ook telt',
        reason: 'De lezer weet niet dat hij dit zelf moet vragen.',
      },
    ],
    evc: [
      'elders verworven competenties; EVC; competentie(|s); competentiebalans; ervaringsbewij(s|zen)',
      'wat je al kan',
      {
        gloss: 'wat je kan, ook als je het niet op school leerde',
        reason: 'Iedereen kan iets; bijna niemand noemt dat competenties.',
        legalRisk: false,
      },
    ],
    attest: [
      'attest(|en); verantwoordingsattest(|en); getuigschrift(|en); geschiktheidsattest; aanwezigheidsattest(|en)',
      'bewijs op papier',
      {
        gloss: 'een papier van bijvoorbeeld de dokter of de school, dat bewijst dat iets waar is',
        reason: 'Zeg welk papier, en van wie de lezer het krijgt.',
        strength: 'hint',
        region: 'BE',
      },
    ],
    arbeidsreglement: [
      'arbeidsreglement(|en); rechtspositieregeling(|en); huishoudelijk reglement',
      'regels op het werk',
      {
        gloss: 'de regels die op je werk gelden',
        reason: 'De lezer krijgt regels opgelegd die hij niet gezien heeft.',
        region: 'BE',
        strength: 'hint',
      },
    ],
    inburgeringstraject: [
      'inburgeringstraject(|en); inburgering; inburgeringscontract(|en); maatschappelijke oriëntatie; inburgeraar(|s)',
      'lessen over leven in België en Nederlands',
      {
        gloss: 'lessen over leven in België en lessen Nederlands, voor wie nieuw is',
        reason: 'De lezer moet weten of hij dit moet doen of mag doen.',
        region: 'BE',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 15 december 1980; wet van 26 mei 2002, art. 3.
    'subsidiaire-bescherming': [
      'subsidiaire bescherming; subsidiair beschermde(|n); erkend vluchteling(|en); erkende vluchteling(|en); staatloze(|n); tijdelijke bescherming',
      'bescherming voor wie niet terug kan',
      {
        gloss: 'je mag blijven omdat het in je land te gevaarlijk is',
        reason: 'Van dit woord hangen rechten af, en het lijkt op subsidie.',
      },
    ],
    // Rests on: wet van 15 december 1980.
    verblijfstitel: [
      'verblijfstitel(|s); verblijfsvergunning(|en); verblijfsrecht; verblijfsstatuut; verblijfsstatus; verblijfsdocument(|en); vreemdelingenregister; wachtregister',
      'papieren om hier te blijven',
      {
        gloss: 'papieren die zeggen dat je in België mag blijven',
        reason: 'Zeg welke kaart of brief bedoeld is.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 7.
    'ontvoogde-minderjarige': [
      'ontvoogd(|e); ontvoogde minderjarige(|n); ontvoogding; handelingsonbekwaam; handelingsbekwaam(|heid); wilsbekwaam(|heid)',
      'jongere die zelf mag beslissen',
      {
        gloss: 'een jongere onder 18 jaar die van de wet toch zelf mag beslissen',
        reason: 'Een jongere weet niet dat het over hem gaat.',
      },
    ],
    'ouderlijk-gezag': [
      'ouderlijk gezag; voogd(|en|ij); verblijfsregeling(|en); verblijfsco-ouderschap; omgangsrecht; bezoekrecht; co-ouderschap',
      'ouders beslissen over hun kind; wanneer het kind waar is',
      {
        gloss: 'wie over een kind mag beslissen en bij wie het wanneer is',
        reason: 'Ouders lezen dit in een moeilijke tijd; gewone woorden helpen.',
        strength: 'hint',
      },
    ],
    // Rests on: wet van 26 mei 2002, art. 4.
    bloedverwant: [
      'bloedverwant(|en); aanverwant(|en); ascendent(|en); descendent(|en); opgaande lijn; nederdalende lijn; neerdalende lijn; eerste graad; tweede graad',
      'familie',
      {
        gloss: 'familie: ouders en kinderen, of de familie van je man of vrouw',
        reason: 'De lezer weet niet wie van zijn familie bedoeld is.',
      },
    ],
    // Rests on: wet van 26 mei 2002.
    'feitelijke-scheiding': [
      'feitelijk gescheiden; feitelijke scheiding; gescheiden van tafel en bed; scheiding van tafel en bed; wettelijk samenwonend(|e|en)',
      'apart wonen zonder echtscheiding',
      {
        gloss:
          'getrouwd zijn maar niet meer samen wonen; wettelijk samenwonend: samen ingeschreven bij de gemeente',
        reason: 'Van dit woord hangt af wiens geld meetelt.',
      },
    ],
    precariteit: [
      'precair(|e|iteit); kwetsbare doelgroep(|en); doelgroepmedewerker(|s)',
      'onzeker; weer meedoen',
      {
        gloss: 'onzeker: zonder vast geld, werk of woning',
        reason: 'Vaktaal over mensen die zichzelf er niet in herkennen.',
        legalRisk: false,
      },
    ],
    're-integratie': [
      're-integratie; reïntegratie; re-integratietraject(|en); terug naar werk-traject(|en)',
      'weer gaan werken',
      {
        gloss: 'weer gaan werken na een ziekte of een lange tijd zonder werk',
        reason: 'Zeg wat iemand dan doet, met wie en vanaf wanneer.',
        strength: 'hint',
      },
    ],
    klantspecifiek: [
      'individueel actieplan; persoonlijk ontwikkelingsplan; POP; doelstellingenplan; handelingsplan(|nen); zorgplan(|nen)',
      'plan met je stappen',
      {
        gloss: 'een plan met de stappen die je gaat zetten',
        reason: 'Er zijn veel plannen met veel namen; zeg welk plan en van wie.',
        legalRisk: false,
        strength: 'hint',
      },
    ],
  },
)
