/** Terms of art about income, debts, a home and what others must pay. */
import { entriesOf } from '../../rows.ts'

const law = 'Gesetz vom 26. Mai 2002'

export const incomeTerms = entriesOf(
  { action: 'explain', region: 'BE', legalRisk: true, evidence: 'own' },
  {
    leefloon: [
      'Eingliederungseinkommen(|s); grundeinkommen zur eingliederung',
      'Geld vom ÖSHZ zum Leben',
      {
        gloss: 'Geld, das Sie jeden Monat vom ÖSHZ bekommen, wenn Sie zu wenig zum Leben haben',
        reason: 'Es ist weder Lohn noch Darlehen; wer neu ist, kennt das Wort nicht.',
        evidence: `${law}, Art. 2 und 14`,
        strength: 'hint',
      },
    ],
    'equivalent-leefloon': [
      'gleichgestellte Sozialhilfe; gleichgestellte(|n|r) sozialhilfe; dem eingliederungseinkommen (entsprechende|entsprechenden|gleichgestellte|gleichwertige) (sozialhilfe|hilfe); finanzielle(|n) sozialhilfe; äquivalent des eingliederungseinkommens; existenzminimum(|s)',
      'gleich viel Hilfe',
      {
        gloss: 'gleich viel Geld vom ÖSHZ, für Menschen ohne Recht auf das Geld aus dem Gesetz',
        reason: 'Man weiß nicht, warum man etwas anderes bekommt als der Nachbar.',
        evidence: 'Grundlagengesetz vom 8. Juli 1976; Gesetz vom 2. April 1965',
      },
    ],
    bestaansmiddelen: [
      'Existenzmittel(|n|s); ausreichende(|n|r) existenzmittel; existenzmittelprüfung; bedürftigkeitsprüfung; einkommensprüfung; mittellosigkeit; anrechenbare(|s|n) einkommen; einkünfte und vermögen',
      'Geld und Besitz',
      {
        gloss: 'alles Geld, das Sie bekommen oder haben: Lohn, Zulagen, Erspartes, ein Haus',
        reason: 'Man weiß nicht, was zählt und was nicht.',
        evidence: `${law}, Art. 3, 4° und 16`,
      },
    ],
    'aanvullende-hulp': [
      'zusätzliche Sozialhilfe; (zusätzliche|ergänzende|einmalige|finanzielle zusätzliche)(|n|r) (sozialhilfe|beihilfe|beihilfen|hilfeleistung|hilfeleistungen); zusatzhilfe(|n)',
      'Hilfe dazu',
      {
        gloss: 'Hilfe dazu, zum Beispiel für die Schule, den Bus oder den Arzt',
        reason: 'Sagen Sie wofür, wie viel und wie man fragt.',
      },
    ],
    aanmoedigingspremie: [
      'Ermutigungsprämie(|n); anreizprämie(|n); motivationsprämie(|n)',
      'Geld dazu, damit Sie weitermachen',
      {
        gloss: 'Geld dazu, das Ihnen hilft weiterzumachen',
        reason: 'Sagen Sie wie viel, wann und wofür.',
        strength: 'hint',
      },
    ],
    samenwonende: [
      'Zusammenwohnender; (mit |)zusammenwohnend(|e|er|en) (person|personen|partner); zusammenwohnende(|r|n); haushaltsgemeinschaft(|en); gemeinsame(|r|n) haushaltsführung; bedarfsgemeinschaft(|en); unter einem dach',
      'wer mit anderen wohnt und Kosten teilt',
      {
        gloss: 'wer mit anderen wohnt und Miete, Essen und andere Kosten teilt',
        reason: 'Von diesem Wort hängt ab, wie viel Geld jemand bekommt.',
        evidence: `${law}, Art. 14`,
      },
    ],
    alleenstaande: [
      'Alleinstehende(|r|n); alleinstehend',
      'wer allein wohnt',
      {
        gloss: 'wer allein wohnt und alle Kosten allein bezahlt',
        reason: 'Von diesem Wort hängt ab, wie viel Geld jemand bekommt.',
        evidence: `${law}, Art. 14`,
        strength: 'hint',
      },
    ],
    gezinslast: [
      'zu Lasten lebend; zu lasten lebend{e}; (kind|kinder|person|personen|familie) zu lasten; familienlast(|en); familie zu lasten; unterhaltsberechtigt{e}; unterhaltsberechtigte(|r|n)',
      'Familie, die von Ihrem Geld lebt',
      {
        gloss: 'Menschen leben von Ihrem Geld, zum Beispiel Ihr Kind, das bei Ihnen wohnt',
        reason: 'Eine Last ist im Alltag etwas Schweres.',
        evidence: `${law}, Art. 14`,
      },
    ],
    onderhoudsplicht: [
      'Unterhaltspflicht(|en); unterhaltspflichtig{e}; unterhaltspflichtige(|r|n); unterhaltsschuldner(|s|n|in); unterhaltsverpflichtung(|en); unterhaltsanspruch(|s|es)',
      'Familie, die für Sie zahlen muss',
      {
        gloss: 'Eltern, Kinder und Eheleute müssen füreinander bezahlen, wenn es nötig ist',
        reason: 'Bei Unterhalt denkt man an ein Haus oder an Musik.',
        evidence: `${law}, Art. 4 und 26; Zivilgesetzbuch`,
      },
    ],
    onderhoudsgeld: [
      'Unterhaltsgeld(|er|es|s); unterhaltszahlung(|en); alimente(|n); unterhaltsbeitrag(|s|es); unterhaltsbeiträge(|n); unterhaltsforderung(|en)',
      'Geld für ein Kind oder einen früheren Partner',
      {
        gloss: 'Geld, das ein Elternteil oder früherer Partner jeden Monat zahlen muss',
        reason: 'Sagen Sie, wer wem wie viel zahlt.',
        strength: 'hint',
      },
    ],
    secal: [
      'Dienst für Unterhaltsforderungen; dienst für unterhaltsforderungen; DUFO; SECAL',
      'Dienst, der dieses Geld für Sie holt',
      {
        gloss:
          'ein Dienst des Staates, der dieses Geld für Sie verlangt, wenn der andere nicht zahlt',
        reason: 'Wenige Eltern wissen, dass es diesen Dienst gibt.',
        evidence: 'Gesetz vom 21. Februar 2003',
      },
    ],
    terugvordering: [
      'Rückforderung(|en); rückerstattung(|en); rückzahlungspflicht(|ig); zurückgefordert(|e|en|er); zurück(zufordern|fordern|fordert); fordert … zurück; rückerstatt(en|et|ete); zurückerstatt(en|et); erstattungspflicht(|ig); eintreibung(|en); beitreibung(|en); eintreiben; beitreiben',
      'Geld zurückverlangen',
      {
        gloss: 'das ÖSHZ will Geld zurück, das Sie schon bekommen haben',
        reason: 'Das kann viel kosten; sagen Sie wie viel, warum, und wie man antworten kann.',
        evidence: `${law}, Art. 24 bis 28`,
      },
    ],
    onverschuldigd: [
      'zu Unrecht erhalten; (zu unrecht|unrechtmäßig|ungerechtfertigt|nicht geschuldet) (erhalten|erhaltene|erhaltenen|bezogen|bezogene|bezogenen|gezahlt|gezahlte|gezahlten|ausgezahlt|ausgezahlte|gewährt|gewährte); unrechtmäßig(|e|en) leistung(|en); überzahlung(|en); überzahlt(|e|en|er); nicht geschuldete(|r|n) betrag',
      'Geld, das Sie zu viel bekamen',
      {
        gloss: 'Geld, das Sie bekamen, obwohl Sie kein Recht darauf hatten',
        reason: 'Man liest, man habe etwas falsch gemacht; oft ist es ein Rechenfehler.',
        evidence: `${law}, Art. 24`,
      },
    ],
    subrogatie: [
      'Forderungsübergang(|s|es); forderungsübertragung(|en); rechtsübergang(|s); subrogation(|en); tritt in die rechte; abtretung(|en); tr(itt|eten) … ansprüche … ab; abgetreten(|e|en); subrogiert',
      'das ÖSHZ bekommt das Geld statt Ihnen',
      {
        gloss:
          'das ÖSHZ hilft Ihnen jetzt und bekommt später das Geld, das ein anderer Ihnen schuldet',
        reason: 'Nur Juristen kennen dieses Wort, und man unterschreibt es.',
        evidence: `${law}, Art. 24 § 1`,
      },
    ],
    voorschot: [
      'Vorschuss auf; vorschuss(|es|zahlung|zahlungen) (auf|zahlen|gewähren|zurückzuzahlen|zurückzahlen); rückzahlbare(|r|n|s) (vorschuss|vorschüsse|sozialhilfe|hilfe|darlehen); vorschussweise; vorschusszahlung(|en)',
      'Geld, das Sie später zurückzahlen',
      {
        gloss: 'Geld, das Sie jetzt schon bekommen und später zurückzahlen',
        reason: 'Sagen Sie wie viel, und wie man zurückzahlt.',
        evidence: 'Grundlagengesetz vom 8. Juli 1976, Art. 99',
        strength: 'hint',
      },
    ],
    hoofdverblijfplaats: [
      'Hauptwohnort(|s|es); (gewöhnliche|gewöhnlicher|gewöhnlichen|tatsächliche|tatsächlicher|tatsächlichen) (aufenthalt|aufenthalts|aufenthaltsort|wohnort|wohnsitz); wohnsitz(|es|nahme); domizil(|s); hauptwohnsitz(|es)',
      'wo Sie wirklich wohnen',
      {
        gloss: 'der Ort, wo Sie wirklich wohnen und schlafen',
        reason: 'Von diesem Wort hängt ab, welches ÖSHZ hilft.',
        evidence: 'Gesetz vom 2. April 1965; Gesetz vom 19. Juli 1991',
        strength: 'hint',
      },
    ],
    referentieadres: [
      'Referenzadresse(|n); bezugsadresse(|n)',
      'Adresse für Ihre Post',
      {
        gloss: 'eine Adresse, wo Ihre Post ankommt, wenn Sie keine Wohnung haben',
        reason: 'Ohne diese Adresse verliert man oft ein Recht; sagen Sie, wie man fragt.',
        evidence: 'Gesetz vom 19. Juli 1991, Art. 1 § 2',
      },
    ],
    installatiepremie: [
      'Einrichtungsprämie(|n); installationsprämie(|n); umzugsprämie(|n); umzugsbeihilfe(|n); erstausstattung',
      'Geld für Ihre erste Wohnung',
      {
        gloss: 'Geld, ein einziges Mal, um Ihre Wohnung einzurichten, wenn Sie keine hatten',
        reason: 'Sagen Sie wie viel und wer es bekommt.',
        evidence: `${law}, Art. 14 § 3`,
      },
    ],
    kinderbijslag: [
      'Kindergeld(|es|s); familienleistung(|en); familienzulage(|n); (garantierte|garantierten) familienleistungen',
      'Geld für Ihre Kinder',
      {
        gloss: 'Geld, das Eltern jeden Monat für ihre Kinder bekommen',
        reason: 'Sagen Sie, wo man danach fragt.',
        strength: 'hint',
      },
    ],
    studietoelage: [
      'Studienbeihilfe(|n); stipendi(um|ums|en); studienförderung; studienzulage(|n)',
      'Geld zum Studieren',
      {
        gloss: 'Geld, damit Sie zur Schule gehen oder studieren können',
        reason: 'Sagen Sie, wo und bis wann man danach fragt.',
        strength: 'hint',
      },
    ],
    grapa: [
      'GRAPA; einkommensgarantie für betagte; ZAB; zusatzrente(|n)',
      'Geld für alte Menschen mit kleiner Rente',
      {
        gloss: 'Geld vom Staat für alte Menschen, die zu wenig zum Leben haben',
        reason: 'Der Name sagt nicht, wer es bekommt.',
        evidence: 'Gesetz vom 22. März 2001',
      },
    ],
    'beihilfe-behinderung': [
      'Beihilfe zur Ersetzung des Einkommens; beihilfe zur ersetzung des einkommens; einkommensersetzende(|n|r) beihilfe; eingliederungsbeihilfe(|n); beihilfe für personen mit behinderung; invalidenentschädigung(|en); krankengeld(|es|s)',
      'Geld, wenn man krank ist oder eine Behinderung hat',
      {
        gloss:
          'Geld für Menschen, die nicht arbeiten können, weil sie krank sind oder eine Behinderung haben',
        reason: 'Sagen Sie, welcher Dienst zahlt, und wie man fragt.',
        evidence: 'Gesetz vom 27. Februar 1987',
      },
    ],
    budgetbeheer: [
      'Schuldnerberatung(|sstelle); budgetverwaltung; schuldenvermittlung; schuldenvermittler(|s|in); budgetbegleitung; schuldenregulierung; entschuldung(|splan)',
      'Hilfe mit Geld und Rechnungen',
      {
        gloss: 'jemand hilft Ihnen, Rechnungen und Schulden zu bezahlen, wenn Sie Ja sagen',
        reason: 'Man glaubt, das Geld werde einem weggenommen.',
      },
    ],
    'collectieve-schuldenregeling': [
      'kollektive Schuldenregelung; kollektive(|n|r) schuldenregelung; schuldenregelungsplan(|s); kollektives schuldenregelungsverfahren; privatinsolvenz; insolvenzverfahren(|s)',
      'Plan des Gerichts für alle Schulden',
      {
        gloss:
          'ein Plan des Gerichts, um alle Schulden zu bezahlen und genug zum Leben zu behalten',
        reason: 'Sagen Sie, wie viel zum Leben bleibt.',
        evidence: 'Gerichtsgesetzbuch, Art. 1675/2',
      },
    ],
    loonbeslag: [
      'Lohnpfändung(|en); pfänd(en|et|bar|bare|baren|ung|ungen); gepfändet(|e|en); unpfändbar{e}; lohnabtretung(|en); drittpfändung(|en); pfändungsfrei{e}; pfändungsgrenze(|n)',
      'Geld vom Lohn für eine Schuld',
      {
        gloss: 'ein Teil Ihres Geldes geht direkt an jemanden, dem Sie etwas schulden',
        reason: 'Sagen Sie, wie viel zum Leben bleibt.',
        evidence: 'Gerichtsgesetzbuch, Art. 1409',
      },
    ],
    schuldeiser: [
      'Gläubiger(|s|n|in|innen); schuldner(|s|n|in|innen); forderungsinhaber(|s|n)',
      'wer noch Geld bekommt; wer noch zahlen muss',
      {
        gloss: 'Gläubiger: wer noch Geld bekommt; Schuldner: wer noch zahlen muss',
        reason: 'Man verwechselt die beiden leicht.',
      },
    ],
    gerechtsdeurwaarder: [
      'Gerichtsvollzieher(|s|n|in)',
      'Person, die für das Gericht kommt',
      {
        gloss: 'eine Person, die Briefe vom Gericht bringt und Geld oder Sachen holen darf',
        reason: 'Das Wort macht Angst; sagen Sie, was diese Person darf und was nicht.',
        strength: 'hint',
      },
    ],
    dwangbevel: [
      'Zwangsgeld(|er|es|s); zahlungsbefehl(|s|e); zwangsvollstreckung(|en); zwangsbefehl(|s); mahnbescheid(|s|e|es); zwangsbeitreibung(|en)',
      'Befehl zu zahlen',
      {
        gloss: 'ein Befehl zu zahlen; sonst kann jemand Geld oder Sachen holen',
        reason: 'Sagen Sie, bis wann man zahlen muss und wer hilft.',
      },
    ],
    kwijtschelding: [
      'Schuldenerlass(|es); schulderlass(|es); verzicht(|et|en)(| auf) (rückforderung|die rückforderung|rückzahlung|die rückzahlung); erlass der (schuld|schulden|forderung)',
      'nicht mehr zahlen müssen',
      {
        gloss: 'Sie müssen diese Schuld nicht mehr zahlen',
        reason: 'Man merkt nicht, dass das eine gute Nachricht ist.',
      },
    ],
    nalatigheidsinterest: [
      'Verzugszinsen; verzugszins(|es); mahngebühr(|en); säumniszuschlag(|s|es); säumniszuschläge(|n); aufschubzinsen',
      'Geld dazu, weil es zu spät ist',
      {
        gloss: 'Geld, das Sie dazu zahlen müssen, weil es zu spät ist',
        reason: 'Sagen Sie, wie viel es ist.',
      },
    ],
    bewindvoerder: [
      'vorläufiger Verwalter; (vorläufige|vorläufiger|vorläufigen) (verwalter|verwalters|verwalterin); vermögensverwalter(|s|in); güterverwalter(|s|in); unter verwaltung; betreuer(|s|in) des vermögens; gesetzliche betreuung',
      'Person, die für das Gericht Ihr Geld regelt',
      {
        gloss: 'jemand, den das Gericht wählt, um Ihr Geld oder Ihre Papiere zu regeln',
        reason: 'Sagen Sie, was die Person noch selbst entscheidet.',
        evidence: 'Zivilgesetzbuch; Gesetz vom 17. März 2013',
      },
    ],
    huurwaarborg: [
      'Mietgarantie(|n); mietkaution(|en); kaution(|en); bankgarantie(|n); mietbürgschaft(|en)',
      'Geld, das bis zum Auszug aufbewahrt bleibt',
      {
        gloss: 'Geld, das Sie am Anfang geben und zurückbekommen, wenn die Wohnung in Ordnung ist',
        reason: 'Sagen Sie, wer zahlt und an wen das Geld zurückgeht.',
        strength: 'hint',
      },
    ],
    plaatsbeschrijving: [
      'Ortsbefund(|s|e|es); übergabeprotokoll(|s|e); wohnungsübergabeprotokoll(|s)',
      'Liste vom Zustand der Wohnung',
      {
        gloss: 'eine Liste: So sieht die Wohnung aus, wenn Sie kommen und wenn Sie gehen',
        reason: 'Wer sie nicht macht, zahlt manchmal für alte Schäden.',
      },
    ],
    uithuiszetting: [
      'Zwangsräumung(|en); räumungsklage(|n); (gerichtliche|gerichtlichen) (räumung|ausweisung); wohnungsräumung(|en); räumungstitel(|s)',
      'Sie müssen die Wohnung verlassen',
      {
        gloss: 'der Richter entscheidet, dass Sie die Wohnung verlassen müssen',
        reason: 'Sagen Sie, wo man schnell Hilfe findet.',
      },
    ],
    beihilfe: [
      'Beihilfe; beihilfe(|n)',
      'Geld, das hilft',
      {
        gloss: 'Geld, das Sie dazu bekommen und das Sie nicht zurückzahlen',
        reason: 'Sagen Sie wofür, wie viel und wie lange.',
      },
    ],
    forfait: [
      'Pauschale(|n); pauschalbetrag(|s|es); pauschal; pauschalbeträge(|n); pauschaliert(|e|en)',
      'fester Betrag',
      {
        gloss: 'ein fester Betrag, egal wie viel Sie bezahlt haben',
        reason: 'Sagen Sie den Betrag.',
        legalRisk: false,
      },
    ],
    indexering: [
      'Indexierung(|en); indexiert(|e|en|er); indexbindung; indexgebunden(|e|en); schwellenindex(|es); gesundheitsindex(|es)',
      'mit den Preisen steigen',
      {
        gloss: 'der Betrag steigt, wenn die Preise steigen',
        reason: 'Sagen Sie, wie viel es heute ist.',
        legalRisk: false,
      },
    ],
    referteperiode: [
      'Referenzzeitraum(|s|es); bezugszeitraum(|s|es); bemessungszeitraum(|s|es); referenzperiode(|n); berechnungszeitraum(|s|es)',
      'die Monate, die zählen',
      {
        gloss: 'die Monate, auf die man schaut, um etwas zu berechnen',
        reason: 'Sagen Sie, welche Monate.',
      },
    ],
    omniostatuut: [
      'erhöhte Beteiligung; erhöhte(|n|r) (beteiligung|kostenerstattung|erstattung|kostenbeteiligung); BIM-statut; drittzahler(|system|regelung|s); selbstbeteiligung(|en); eigenanteil(|s|e|es); medizinische karte',
      'beim Arzt weniger zahlen',
      {
        gloss: 'Sie zahlen beim Arzt und in der Apotheke weniger oder nichts',
        reason: 'Sagen Sie, wie man danach fragt.',
      },
    ],
    'sociaal-tarief': [
      'Sozialtarif(|s|e|es|en); geschützte(|r|n) kunde(|n); sozialer höchstpreis',
      'niedriger Preis',
      {
        gloss: 'ein niedriger Preis für Gas, Strom oder Wasser, wenn Sie wenig Geld haben',
        reason: 'Sagen Sie, wie man danach fragt.',
        strength: 'hint',
      },
    ],
    anrechnung: [
      'Anrechnung(|en)(| von einkommen| der einkünfte); angerechnet (wird|werden|wurde); (wird|werden) … angerechnet; anzurechnen(|de|des|den); verrechnung(|en); verrechnet (wird|werden); aufrechn(en|ung|ungen)',
      'zählt mit; geht davon ab',
      {
        gloss: 'anderes Geld zählt mit, und Sie bekommen weniger',
        reason: 'Sagen Sie, welches Geld mitzählt und wie viel davon abgeht.',
      },
    ],
  },
)
