/** Nouns and adjectives of an office that have a plain word in their place. */
import { entriesOf } from '../../rows.ts'

export const formalNouns = entriesOf(
  {
    action: 'replace',
    reason: 'So reden nur Ämter; ein Wort aus dem Alltag sagt dasselbe.',
    evidence: 'own',
  },
  {
    angelegenheit: [
      'angelegenheit(|en); belang(|e|en) (des|der|von)',
      'Sache(|n)',
      'Sache(|n)',
      { strength: 'hint' },
    ],
    abschrift: [
      'abschrift(|en); duplikat(|s|e|en); zweitschrift(|en); ablichtung(|en); beglaubigte(|n|r) kopie(|n)',
      'Kopie(|n)',
      'Kopie(|n)',
    ],
    versaeumnis: [
      'versäumnis(|se|sen|ses)',
      'Fehler; was nicht getan ist',
      'versäumnis(se|sen) > Fehler(|n)',
    ],
    anliegen: ['ansuchen(|s); begehren(|s); gesuch(|s|e|en)', 'Bitte; Frage', { strength: 'note' }],
    anspruch: [
      'anspruch auf (leistung|leistungen|das eingliederungseinkommen|hilfe|sozialhilfe|die|den); anspruchsvoraussetzung(|en); rechtsanspruch(|s|es)',
      'Recht auf; was man braucht',
      { strength: 'note' },
    ],
    aufwendung: [
      'aufwendung(|en); unkosten; kostenaufwand(|s); mehraufwand(|s); auslagen; spesen',
      'Kosten',
      { strength: 'note' },
    ],
    auflage: [
      'auflage(|n) (erteilen|des|der); mit der auflage',
      'was Sie tun müssen',
      { unlessNear: ['buch', 'buchs', 'zweite', 'dritte', 'zeitung'] },
    ],
    befristung: [
      'befristung(|en); befristet(|e|en|er|es) (auf|bis); befristet',
      'bis zum … (Datum)',
      { strength: 'hint' },
    ],
    behoerde: [
      'behördlich{e}; amtlich{e} (bescheinigung|dokument|schreiben|mitteilung); dienststelle(|n); verwaltungsstelle(|n); instanz(|en); träger der maßnahme; maßnahmenträger(|s|n); bildungsträger(|s|n); kostenträger(|s|n)',
      'vom Amt; Amt; Schule',
      { strength: 'note' },
    ],
    beschaeftigung: [
      'beschäftigungsverhältnis(|ses|se|sen); erwerbstätigkeit(|en); erwerbstätig{e}; beschäftigungssuche; stellensuche; erwerbsleben(|s); berufstätig{e}',
      'Arbeit; arbeitet',
      { strength: 'note' },
    ],
    bestimmung: [
      'bestimmung(|en) (des|der|dieses|dieser|von); (gesetzliche|gesetzlichen|vertragliche|besondere|allgemeine|allgemeinen|besonderen) bestimmungen; klausel(|n); regelungsgegenstand; vertragsbestimmung(|en)',
      'Regel(|n); Absprache',
      { strength: 'note' },
    ],
    bewaehrung: [
      'bewährt(|e|en|er) praxis; zielerreichung; zielvereinbarung(|en); zielsetzung(|en); zielformulierung(|en); teilziel(|e|en); etappenziel(|e|en)',
      'Ziel(|e)',
      { strength: 'hint' },
    ],
    dauer: [
      'laufzeit(|en); gültigkeitsdauer; geltungsdauer; vertragsdauer; zeitrahmen(|s); zeitspanne(|n); zeitraum(|s|es); zeiträume(|n)',
      'wie lange; Zeit',
      { strength: 'hint' },
    ],
    defizit: [
      'defizit(|e|en|s|är); kompetenzdefizit(|e); vermittlungshemmnis(|se|sen); vermittlungshindernis(|se)',
      'was noch schwer ist',
      { strength: 'note' },
    ],
    eigenbemuehung: [
      'eigenbemühung(|en); bewerbungsbemühung(|en); eigeninitiative(|n); suchbemühung(|en); bewerbungsaktivität(|en)',
      'was Sie selbst tun; Bewerbungen: … im Monat',
    ],
    einkuenfte: [
      'einkünfte(|n); vermögenswert(|e|en); barmittel(|n); vergütung(|en); entlohnung(|en); entgelt(|s|es|e|en); bezüge(|n)',
      'Geld; Lohn',
      { strength: 'note' },
    ],
    einverstaendnis: [
      'einverständnis(|ses|erklärung|erklärungen); einwilligung(|en|serklärung); zustimmungserklärung(|en); genehmigung(|en) (des|der|von); billigung',
      'Ja; dass Sie Ja sagen',
      { legalRisk: true, strength: 'note' },
    ],
    erfordernis: [
      'erfordernis(|se|sen|ses); voraussetzung(|en) (für|der|des|sind|ist); notwendigkeit(|en) (des|der|von|einer)',
      'was man braucht',
      { strength: 'note' },
    ],
    frist: [
      'fristverlängerung(|en); nachfrist(|en); fristsetzung(|en)',
      'mehr Zeit',
      { strength: 'note', legalRisk: true },
    ],
    hindernis: [
      'hinderungsgrund(|s|es); hinderungsgründe(|n); abwesenheitsgrund(|s); verhinderungsgrund(|s)',
      'Grund, warum es nicht geht',
    ],
    kostenfrei: [
      'unentgeltlich{e}; kostenfrei{e}; gebührenfrei{e}',
      'kostenlos',
      'unentgeltlich > kostenlos',
      { strength: 'hint' },
    ],
    leistung: [
      'geldleistung(|en); sachleistung(|en); leistungsanspruch(|s|es); leistungsbezug(|s|es); transferleistung(|en); sozialleistung(|en); ersatzeinkommen(|s)',
      'Geld; Hilfe',
      { strength: 'note' },
    ],
    massgabe: [
      'maßgeblich{e}; maßgebend{e}; ausschlaggebend{e}',
      'wichtig; was zählt',
      { strength: 'note' },
    ],
    mietzins: ['mietzins(|es|en); mietzinszahlung(|en); mietverhältnis(|ses|se)', 'Miete'],
    rueckstand: [
      'rückständig{e}; zahlungsrückstand(|s|es); zahlungsrückstände(|n)',
      'noch nicht bezahlt',
    ],
    modalitaet: [
      'modalität(|en); ausführungsmodalität(|en); zahlungsmodalität(|en); zahlungsweise(|n); durchführungsmodalität(|en)',
      'wie; wie und wann',
    ],
    nachweis: [
      'nachweis(|es|e|en|s) (über|der|des|von|einer|eines); beleg(|e|en|s) (über|für|der); beweisstück(|e|s); bewerbungsnachweis(|e|en|es); anwesenheitsnachweis(|e|es); teilnahmebescheinigung(|en)',
      'Papier(|s) über; Papier',
      { strength: 'note' },
    ],
    personalien: [
      'personalien; personendaten; meldeadresse; anschrift(|en); korrespondenzadresse',
      'Name und Adresse; Adresse',
      { strength: 'hint' },
    ],
    perspektive: [
      'problematik(|en); problemlage(|n); perspektive(|n) (entwickeln|entwickelt|des|der); multiproblem(|lage|lagen); ressourcenorientiert{e}; lösungsorientiert{e}; niederschwellig{e}; niedrigschwellig{e}; ganzheitlich{e}; prozessorientiert{e}',
      'Problem; … (sagen Sie, was das heißt)',
      { strength: 'note' },
    ],
    pflicht: [
      'pflichten (aus|des|der) (diesem|vertrag|vertrags|vertrages|begünstigten); anwesenheitspflichtig; teilnahmepflicht(|ig); meldepflichtig{e}; berichtspflicht(|ig)',
      'was Sie tun müssen',
      { strength: 'note' },
    ],
    rahmenbedingung: [
      'rahmenbedingung(|en); gegebenheit(|en); umstände(|n) (des|der|im|die)',
      'wie es ist; Lage',
      { strength: 'note' },
    ],
    rechtlich: [
      'rechtsgrundlage(|n); gesetzlich (vorgeschrieben|vorgesehen|festgelegt|geregelt); rechtlich(e|en|er) (folgen|folge|grundlage|rahmen); rechtsvorschrift(|en); rechtsfolge(|n)',
      'Gesetz; nach dem Gesetz',
      { strength: 'note' },
    ],
    schriftform: [
      'schriftform; in schriftlicher form; auf schriftlichem wege; auf dem postweg(|e); auf elektronischem weg(|e); schriftlich und; mündlich oder schriftlich',
      'auf Papier; mit der Post; per E-Mail',
      { strength: 'hint' },
    ],
    schreiben: [
      '(mit|in|dieses|diesem|unserem|ihrem|ihr|unser) schreiben(|s) vom; begleitschreiben(|s); anschreiben(|s); schriftstück(|s|e|en); korrespondenz(|en); schriftverkehr(|s)',
      'Brief',
      { strength: 'note' },
    ],
    teilnahme: [
      'teilnahme an (einer|der|dem|den|einem|maßnahmen); teilhabe(|n); partizipation(|en); gesellschaftliche(|n|r) teilhabe',
      'mitmachen; mitmachen bei',
      { strength: 'hint' },
    ],
    termin: [
      'terminvereinbarung(|en); terminabsage(|n); terminversäumnis(|se); terminverschiebung(|en); zur vereinbarten (zeit|stunde)',
      'Termin; Termin absagen',
      { strength: 'note' },
    ],
    umfang: [
      'in vollem umfang(|e); vollumfänglich{e}; im vollen umfang; in der gesamtheit; gesamtheit (der|des); in gänze; vollständigkeit',
      'ganz',
      { strength: 'note' },
    ],
    unterlagen: [
      'unterlage(|n); dokumentation(|en); aktenlage; aktenvermerk(|s|e)',
      'Papiere',
      { strength: 'hint' },
    ],
    unterkunft: [
      'obdachlosigkeit; wohnungslos(|e|er|en|igkeit); obdachlos{e}; unterbringung(|en) (in|bei|der|des|von); wohnraum(|s|es); wohnverhältnisse(|n); wohnsituation',
      'keine Wohnung; Wohnung',
      { strength: 'hint' },
    ],
    verfahren: [
      'verfahrensweise(|n); vorgehensweise(|n); herangehensweise(|n); prozedere; handhabung',
      'wie wir es machen; Weg',
      { strength: 'note' },
    ],
    vereinbarung: [
      'vereinbarung(|en) (zwischen|über|des|der|dieser); schriftliche vereinbarung; übereinkunft; übereinkünfte(|n); abkommen(|s)',
      'Absprache; Vertrag',
      { strength: 'hint', legalRisk: true },
    ],
    verhaeltnis: [
      '(familiäre|finanzielle|persönliche|wirtschaftliche|häusliche)(|n|r) (verhältnisse|verhältnissen|situation|umstände|lage|lebensumstände); lebensumstände(|n); lebenslage(|n)',
      'wie Sie leben; Ihre Lage',
      { strength: 'hint' },
    ],
    vermittlung: [
      'vermittelbar(|e|en|keit); vermittlungsfähig{e}; vermittlungsvorschlag(|s|es); vermittlungsvorschläge(|n); arbeitsvermittlung',
      'kann arbeiten; Vorschlag für eine Arbeit',
      { strength: 'note' },
    ],
    verspaetung: [
      'verspätet(|e|en|er) (eingereicht|eingang|abgabe|vorlage|mitteilung); (nicht|verspätet) fristgerecht',
      'zu spät',
      { strength: 'note' },
    ],
    vertragspartei: [
      'vertragspart(ei|eien|ner|nerin|nern|ners); vertragschließende(|n|r); (die |den |der |beider |beiden |beide )(parteien|vertragsparteien|unterzeichneten)',
      'Sie und das ÖSHZ',
      { strength: 'note', unlessNear: ['politischen', 'politische', 'wahl'] },
    ],
    vertragsgegenstand: [
      'vertragsgegenstand(|s|es); gegenstand (des|dieses) (vertrags|vertrages|vereinbarung); vertragsinhalt(|s|e); vertragsabschluss(|es); vertragsunterzeichnung; vertragsende(|s)',
      'worum es geht; wenn Sie unterschreiben',
      { strength: 'note' },
    ],
    weiterleitung: [
      'weiterleitung(|en); weiterzuleiten; weitergeleitet(|e|en|er); weiterleit(en|et)',
      'weitergeben; schicken an',
      { strength: 'hint' },
    ],
    wirksam: [
      'wirksamkeit; wirksamwerden; rechtskräftig werden; geltung; in geltung',
      'ab wann es gilt',
      { strength: 'note' },
    ],
    zeitpunkt: [
      'stichtag(|s|e|es); zeitpunkt der (antragstellung|auszahlung|unterzeichnung|entscheidung)',
      'Tag, der zählt',
      { strength: 'note' },
    ],
    zustaendig: [
      'zuständig ist; zuständig sind; zuständig für; zuständig',
      'darf entscheiden; hilft Ihnen',
      { strength: 'hint', legalRisk: true },
    ],
    zuschuss: [
      'zuschuss (zu|für|von|des|der|gewähren); zuschüsse(|n); bezuschuss(en|t|ung|te); subvention(|en|iert|ierte)',
      'Geld für',
      { strength: 'note' },
    ],
    zweck: [
      'zweckgebunden{e}; zweckmäßig{e}; zweckdienlich{e}; sachdienlich{e}; zielführend{e}',
      'nur für; nützlich',
      { strength: 'note' },
    ],
    erstmalig: [
      'erstmalig{e}; einmalig{e} (zahlung|betrag|hilfe); letztmalig{e}; mehrmalig{e}; nochmalig{e}',
      'zum ersten Mal; noch einmal',
      { strength: 'note' },
    ],
    monatlich: [
      'vierteljährlich{e}; halbjährlich{e}; quartalsweise; zweimonatlich{e}; trimester(|s|n); quartal(|s|e|en); semesterweise',
      'alle drei Monate | alle sechs Monate | alle drei Monate | alle zwei Monate | drei Monate | drei Monate | alle sechs Monate',
      'vierteljährlich; halbjährlich; quartalsweise; zweimonatlich > alle drei Monate; alle sechs Monate; alle drei Monate; alle zwei Monate',
      { strength: 'hint' },
    ],
    schwerwiegend: [
      'schwerwiegend{e}; gravierend{e}; erheblich{e}; wesentlich(e|er|en|es) (änderung|änderungen|bestandteil); beträchtlich{e}; signifikant{e}; nennenswert{e}',
      'groß; viel',
      { strength: 'hint' },
    ],
    persoenlich: [
      'höchstpersönlich{e}; in eigener person; eigenhändig{e}; personenbezogen; nicht übertragbar',
      'selbst',
      { strength: 'note' },
    ],
    beruflich: [
      'berufsorientierung(|en); berufliche(|n|r) (orientierung|qualifikation|qualifikationen|qualifizierung|perspektive|wiedereingliederung|laufbahn); qualifikation(|en); qualifizierung(|en)',
      'was Sie können und wollen',
      { strength: 'note' },
    ],
    schulisch: [
      'schulpflichtig{e}; schulische(|n|r) (laufbahn|leistungen|ausbildung); erstausbildung(|en); weiterbildungsmaßnahme(|n); fortbildungsmaßnahme(|n); bildungsmaßnahme(|n); sprachfördermaßnahme(|n)',
      'Schule; Kurs',
      { strength: 'note' },
    ],
  },
)
