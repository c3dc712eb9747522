/** Terms of art about work, training, study, residence and age. */
import { entriesOf } from '../../rows.ts'

export const workTerms = entriesOf(
  { action: 'explain', legalRisk: true, evidence: 'own' },
  {
    'artikel-60': [
      'Artikel 60; artikel 60; (beschäftigung|arbeitsvertrag|stelle|vertrag|anstellung) (nach|im rahmen von|gemäß|unter) (artikel|art.) (60|61); artikel 60, § 7; artikel 60 § 7; art. 60; artikel 61; artikel-60-(stelle|vertrag|beschäftigung)',
      'Arbeit für eine Zeit über das ÖSHZ',
      {
        gloss: 'eine Arbeit für eine Zeit, die das ÖSHZ Ihnen gibt, mit Vertrag und Lohn',
        reason: 'Im ÖSHZ sagen alle Artikel 60; anderswo weiß niemand, dass es eine Arbeit ist.',
        evidence: 'Grundlagengesetz vom 8. Juli 1976, Art. 60 § 7 und 61',
        region: 'BE',
      },
    ],
    arbeidsovereenkomst: [
      'Arbeitsvertrag(|s|es); arbeitsverträge(|n); (befristete|unbefristete)(|r|n|s) (arbeitsvertrag|arbeitsverhältnis|vertrag); arbeitsverhältnis(|ses|se)',
      'Vertrag für eine Arbeit',
      {
        gloss: 'ein Vertrag zwischen Ihnen und Ihrem Chef über Arbeit und Lohn',
        reason: 'Sagen Sie, um welche Arbeit es geht und wie lange.',
        evidence: 'Gesetz vom 3. Juli 1978',
        strength: 'hint',
      },
    ],
    'passende-dienstbetrekking': [
      'angemessene Arbeit; (angemessene|zumutbare)(|n|r|s) (arbeit|beschäftigung|arbeitsstelle|stelle|stellen|tätigkeit); zumutbarkeit(|skriterien)',
      'Arbeit, die zu Ihnen passt',
      {
        gloss: 'eine Arbeit, die zu dem passt, was Sie können, zu Ihrer Gesundheit und Familie',
        reason: 'Wer nicht weiß, was zumutbar ist, wagt weder Nein zu sagen noch zu fragen.',
        evidence: 'Königlicher Erlass vom 25. November 1991, als Beispiel',
        strength: 'hint',
      },
    ],
    arbeidsongeschikt: [
      'arbeitsunfähig{e}; arbeitsunfähigkeit(|sbescheinigung); erwerbsunfähig{e}; erwerbsunfähigkeit; erwerbsfähig{e}; erwerbsfähigkeit; erwerbsgemindert(|e|en|er); arbeitsfähigkeit; invalidität',
      'zu krank zum Arbeiten',
      {
        gloss: 'Sie sind krank oder verletzt und können nicht arbeiten; ein Arzt sagt das',
        reason: 'Sagen Sie, welches Papier vom Arzt nötig ist.',
        strength: 'hint',
      },
    ],
    trajectbegeleiding: [
      'Eingliederungsplan(|s); eingliederungspläne(|n); eingliederungsvereinbarung(|en); aktionsplan für arbeit; (individuelle|individueller|individuellen) (aktionsplan|begleitplan|förderplan); vermittlungsplan; begleitprozess(|es); wegbegleitung',
      'Hilfe auf dem Weg zur Arbeit',
      {
        gloss: 'jemand hilft Ihnen Schritt für Schritt zu Arbeit oder einem Kurs',
        reason: 'Das Wort sagt nicht, wer was tut.',
        legalRisk: false,
        strength: 'hint',
      },
    ],
    beroepsinschakelingstijd: [
      'Berufseingliederungszeit; eingliederungsgeld(|er|es); wartegeld(|es); berufseingliederungspraktik(um|ums|a); eingliederungspraktik(um|ums|a)',
      'Zeit nach der Schule ohne Geld vom Amt',
      {
        gloss: 'die Zeit nach der Schule, in der Sie Arbeit suchen und noch kein Geld bekommen',
        reason: 'Das Wort sagt nicht, wie lange es dauert und was man tun muss.',
        evidence: 'Königlicher Erlass vom 25. November 1991, Art. 36',
        region: 'BE',
      },
    ],
    'formation-entreprise': [
      'individuelle Berufsausbildung im Unternehmen; individuelle(|n|r) berufsausbildung im (unternehmen|betrieb); IBU; ausbildung im betrieb; einstiegspraktik(um|ums|a); praktikumsvertrag(|s|es); ausbildungsvertrag(|s|es); AKTIF; AKTIF-zuschuss; AKTIF plus',
      'einen Beruf im Betrieb lernen',
      {
        gloss: 'Sie lernen einen Beruf in einem echten Betrieb und bekommen dafür etwas',
        reason: 'Der Name sagt nicht, was man bekommt und was danach kommt.',
        region: 'BE',
      },
    ],
    arbeitsuchender: [
      'Arbeitsuchende(|r|n); arbeitssuchende(|r|n); arbeitsuchend gemeldet; (nicht beschäftigte|beschäftigungslose)(|r|n) arbeitsuchende(|r|n); ausgesteuert(|e|er|en); aussteuerung',
      'wer Arbeit sucht',
      {
        gloss: 'wer Arbeit sucht und beim Arbeitsamt eingetragen ist',
        reason: 'Sagen Sie, bei welchem Amt man sich eintragen muss.',
        region: 'BE',
        strength: 'hint',
      },
    ],
    'voltijds-leerplan': [
      'Vollzeitstudi(um|ums|en); vollzeitunterricht(|s|es); vollzeitschulisch{e}; vollzeitausbildung(|en); schulische weiterbildung; (studium|ausbildung|unterricht) mit vollem lehrplan',
      'den ganzen Tag zur Schule',
      {
        gloss: 'ein Studium, für das Sie fast jeden Tag zur Schule gehen',
        reason: 'Von diesem Wort hängt ab, ob ein Student Geld bekommt.',
        evidence: 'Gesetz vom 26. Mai 2002, Art. 11 § 2',
        region: 'BE',
        strength: 'hint',
      },
    ],
    studievoortgang: [
      'Studienfortschritt(|s|e|es); studienleistung(|en); studienverlauf(|s|es); leistungspunkt(|e|en); ECTS-punkt(|e|en); ECTS; anwesenheitspflicht; regelmäßiger schulbesuch; schulbesuchsbescheinigung(|en); studienplan(|s)',
      'wie es in der Schule geht',
      {
        gloss: 'wie es in der Schule geht, und ob Sie zum Unterricht kommen',
        reason: 'Wer nicht studiert hat, kennt diese Wörter nicht.',
        strength: 'hint',
      },
    ],
    examenzittijd: [
      'Prüfungszeitraum(|s|es); prüfungssitzung(|en); prüfungsperiode(|n); nachprüfung(|en); zweite(|n|r) prüfungssitzung; versetzung in; prüfungsausschuss(|es)',
      'Zeit der Prüfungen',
      {
        gloss: 'die Wochen, in denen Sie Prüfungen haben',
        reason: 'Nur wer hier zur Schule ging, kennt diese Wörter.',
        legalRisk: false,
        strength: 'hint',
      },
    ],
    gelijkschakeling: [
      'Gleichstellung des Diploms; gleichstellung (des|der|ihres|eines) (diploms|diplome|abschlusses|studiennachweises|zeugnisses); gleichwertigkeit(|serklärung|sbescheinigung); anerkennung (des|ihres|eines|von|der) (diploms|abschlusses|abschlüsse|abschlüssen|diplome); diplomanerkennung; diplomgleichstellung',
      'Ihr Zeugnis zählt auch hier',
      {
        gloss: 'das Amt sagt, dass Ihr Zeugnis aus einem anderen Land auch hier zählt',
        reason: 'Man weiß nicht, dass man selbst danach fragen muss.',
      },
    ],
    evc: [
      'Kompetenzvalidierung(|en); validierung (von|der|ihrer) (kompetenzen|vorkenntnisse|vorkenntnissen|fähigkeiten); kompetenzbilanz(|en); kompetenznachweis(|e|es); vorqualifizierung(|en); qualifizierungsmaßnahme(|n); qualifizierungsbedarf(|s)',
      'was Sie schon können',
      {
        gloss: 'ein Papier über das, was Sie können, auch wenn Sie es nicht in der Schule lernten',
        reason: 'Jeder kann etwas; fast niemand nennt es so.',
        legalRisk: false,
      },
    ],
    attest: [
      'Attest(|s|e|es|en); bescheinigung(|en); ärztliche(|s|n) (attest|bescheinigung|zeugnis); haushaltszusammensetzung(|sbescheinigung)',
      'Papier vom Arzt oder von der Schule',
      {
        gloss: 'ein Papier, zum Beispiel vom Arzt, das zeigt, dass etwas wahr ist',
        reason: 'Sagen Sie, welches Papier und von wem.',
        strength: 'hint',
      },
    ],
    arbeidsreglement: [
      'Arbeitsordnung(|en); hausordnung(|en); geschäftsordnung(|en); studienordnung(|en); schulordnung(|en)',
      'Regeln bei der Arbeit oder in der Schule',
      {
        gloss: 'die Regeln, die bei Ihrer Arbeit oder Schule gelten',
        reason: 'Man soll Regeln befolgen, die man nicht gesehen hat.',
        strength: 'hint',
      },
    ],
    inburgeringstraject: [
      'Integrationsparcours; integrationskurs(|e|es|en); integrationsweg(|s|es); bürgerkunde(|kurs|kurses); gesellschaftliche(|n|r) orientierung; info-integration',
      'Kurse über das Leben in Belgien',
      {
        gloss: 'Kurse über das Leben in Belgien und Sprachkurse, für Menschen, die neu sind',
        reason: 'Man muss wissen, ob man muss oder darf.',
        region: 'BE',
        strength: 'hint',
      },
    ],
    'subsidiaire-bescherming': [
      'subsidiärer Schutz; (subsidiäre|subsidiärer|subsidiären) (schutz|schutzes|schutzstatus|schutzberechtigte|schutzberechtigter|schutzberechtigten); subsidiär (schutzberechtigt|schutzberechtigte|schutzberechtigter|schutzberechtigten|geschützt); anerkannte(|r|n) flüchtling(|e|s|en); staatenlose(|r|n); vorübergehende(|r|n) schutz(|es); internationale(|r|n) schutz(|es)',
      'Schutz, weil Sie nicht zurückkönnen',
      {
        gloss: 'Sie dürfen bleiben, weil es in Ihrem Land zu gefährlich ist',
        reason: 'Von diesem Wort hängen Rechte ab.',
        evidence: 'Gesetz vom 15. Dezember 1980; Gesetz vom 26. Mai 2002, Art. 3',
      },
    ],
    verblijfstitel: [
      'Aufenthaltstitel(|s|n); aufenthaltsrecht(|s|es|e); aufenthaltserlaubnis(|se); aufenthaltsgenehmigung(|en); aufenthaltsstatus; aufenthaltsdokument(|e|s|en); fremdenregister(|s); warteregister(|s); bevölkerungsregister(|s)',
      'Papiere, um hier zu bleiben',
      {
        gloss: 'Papiere, in denen steht, dass Sie in Belgien bleiben dürfen',
        reason: 'Sagen Sie, welche Karte oder welcher Brief.',
        evidence: 'Gesetz vom 15. Dezember 1980',
        strength: 'hint',
      },
    ],
    'ontvoogde-minderjarige': [
      'für mündig erklärter Minderjähriger; für mündig erklärt(e|er|en|es) (minderjährige|minderjähriger|minderjährigen); mündigerklärung(|en); (emanzipierte|emanzipierter|emanzipierten) (minderjährige|minderjähriger|minderjährigen); geschäftsfähig{e}; geschäftsunfähig{e}; geschäftsfähigkeit; handlungsfähigkeit; rechtsfähigkeit; handlungsunfähig{e}; einem volljährigen gleichgestellt',
      'junger Mensch, der selbst entscheiden darf',
      {
        gloss: 'ein junger Mensch unter 18 Jahren, der nach dem Gesetz selbst entscheiden darf',
        reason: 'Ein junger Mensch weiß nicht, dass es um ihn geht.',
        evidence: 'Gesetz vom 26. Mai 2002, Art. 7',
      },
    ],
    'ouderlijk-gezag': [
      'elterliche Gewalt; (elterliche|elterlicher|elterlichen) (gewalt|autorität|sorge); sorgerecht(|s|es); sorgeberechtigt{e}; vormund(|s|es|schaft); umgangsrecht(|s|es); besuchsrecht(|s|es); unterbringung des kindes; wechselmodell(|s)',
      'wer für ein Kind entscheidet, und bei wem es ist',
      {
        gloss: 'wer für ein Kind entscheiden darf, und bei wem es wann ist',
        reason: 'Eltern lesen das in einer schweren Zeit.',
        strength: 'hint',
      },
    ],
    bloedverwant: [
      'blutsverwandt(|e|er|en); verwandte(|r|n) in (auf|ab)steigender linie; in gerader linie; in (auf|ab)steigender linie; verschwägert(|e|er|en); (ersten|zweiten|dritten) grades; verwandtschaftsgrad(|es|e)',
      'Familie',
      {
        gloss: 'Ihre Familie: Eltern und Kinder, oder die Familie Ihres Mannes oder Ihrer Frau',
        reason: 'Man weiß nicht, wer aus der Familie gemeint ist.',
        evidence: 'Gesetz vom 26. Mai 2002, Art. 4',
        unlessNear: ['verbrennung', 'verbrennungen', 'ordnung'],
      },
    ],
    'feitelijke-scheiding': [
      'faktisch(|e|en|er) getrennt; (faktische|tatsächliche)(|n|r) trennung; getrennt lebend{e}; von tisch und bett; gesetzlich zusammenwohnend{e}; gesetzliche(|s|n) zusammenwohnen; trennung von tisch und bett',
      'getrennt wohnen ohne Scheidung',
      {
        gloss: 'verheiratet sein, aber nicht mehr zusammen wohnen',
        reason: 'Von diesem Wort hängt ab, wessen Geld zählt.',
        evidence: 'Gesetz vom 26. Mai 2002, Art. 16',
      },
    ],
    precarite: [
      'prekär{e}; prekarität; arbeitsmarktfern{e}; (benachteiligte|vulnerable|schutzbedürftige)(|n|r) (personengruppe|personengruppen|zielgruppe|zielgruppen); zielgruppe(|n); bedürftig{e}; bedürftigkeit; hilfebedürftig{e}; hilfebedürftigkeit',
      'ohne sicheres Geld oder Wohnung',
      {
        gloss: 'ohne sicheres Geld, ohne sichere Arbeit oder Wohnung',
        reason: 'So redet man über Menschen, die sich darin nicht erkennen.',
        legalRisk: false,
      },
    ],
  },
)
