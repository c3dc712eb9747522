/** Terms of art about decisions, letters, terms and the court. */
import { entriesOf } from '../../rows.ts'

const law = 'Gesetz vom 26. Mai 2002'
const code = 'Gerichtsgesetzbuch'

export const procedureTerms = entriesOf(
  { action: 'explain', legalRisk: true, evidence: code },
  {
    hoorrecht: [
      'Recht auf Anhörung; recht auf anhörung; anhörungsrecht(|s|es); rechtliches gehör; rechtlichen gehörs; anspruch auf anhörung; angehört (werden|wird|zu werden|worden)',
      'erzählen, was geschehen ist',
      {
        gloss: 'Sie dürfen zuerst erzählen, was geschehen ist, bevor das ÖSHZ entscheidet',
        reason: 'Hier steht ein Recht, das man leicht überliest.',
        evidence: `${law}, Art. 20`,
      },
    ],
    hoorzitting: [
      'Anhörung(|en); anhörungstermin(|s|e); anhörungsgespräch(|s)',
      'Gespräch, in dem Sie erzählen, was war',
      {
        gloss: 'ein Gespräch, in dem Sie dem ÖSHZ erzählen, was geschehen ist',
        reason: 'Man denkt an ein Verhör.',
        evidence: `${law}, Art. 20`,
      },
    ],
    'gemotiveerde-beslissing': [
      'mit Gründen versehener Beschluss; (mit gründen versehen|begründet)(e|er|en|es|em) (beschluss|beschlusses|entscheidung|entscheidungen|bescheid); mit gründen versehen(|e|er|en); motivierte(|r|n) (beschluss|entscheidung); begründungspflicht; förmliche begründung',
      'Entscheidung, in der steht, warum',
      {
        gloss: 'in der Entscheidung steht auch, warum das ÖSHZ so entscheidet',
        reason: 'Das ist ein Recht: Wer den Grund kennt, kann antworten.',
        evidence: `${law}, Art. 21`,
      },
    ],
    kennisgeving: [
      'Notifizierung(|en); notifizier(en|t|te|ten); zustellung(|en) (des|der|dieses|dieser) (beschlusses|bescheids|bescheides|entscheidung|schreibens|urteils); bekanntgabe (des|der) (beschlusses|entscheidung|bescheids|bescheides); zugestellt (wird|werden|wurde|worden); in kenntnis (gesetzt|setzen|setzt|zu setzen)',
      'Brief mit der Entscheidung; sagen',
      {
        gloss: 'der Brief, mit dem Sie die Entscheidung bekommen',
        reason: 'Von diesem Tag hängen die Fristen ab; man muss wissen, welcher es ist.',
        evidence: `${law}, Art. 21 § 4`,
      },
    ],
    betekening: [
      'Gerichtsvollzieherurkunde; zustellungsurkunde(|n); durch gerichtsvollzieher zugestellt; zustellung durch gerichtsvollzieher',
      'im Namen des Richters gebracht',
      {
        gloss: 'eine Person, die der Richter schickt, bringt Ihnen den Brief',
        reason: 'Das Wort sagt nicht, wer kommt und was er will.',
      },
    ],
    'aangetekende-brief': [
      'Einschreiben(|s); einschreibebrief(|s|e|es); per einschreiben; einschreibesendung(|en); eingeschriebene(|r|n) brief(|s|e|es)',
      'Brief, für den Sie unterschreiben',
      {
        gloss: 'ein Brief, den Sie nur bekommen, wenn Sie dafür unterschreiben',
        reason: 'Wer ihn nicht abholt, hat ihn für das Gesetz trotzdem bekommen.',
        evidence: `${law}, Art. 21 § 4`,
        strength: 'hint',
        unlessNear: ['kurs', 'schule', 'sich', 'uni'],
      },
    ],
    ontvangstbewijs: [
      'Empfangsbestätigung(|en); empfangsbescheinigung(|en); gegen empfangsbestätigung; empfangsbekenntnis(|ses)',
      'Papier, dass wir es bekommen haben',
      {
        gloss: 'ein Papier mit Datum: Es zeigt, dass jemand Ihren Brief bekommen hat',
        reason: 'Das Papier muss man aufheben.',
        evidence: `${law}, Art. 18`,
        strength: 'hint',
      },
    ],
    'beroep-instellen': [
      'Beschwerde einlegen; (beschwerde|berufung|einspruch|rechtsmittel|widerspruch|klage) (einlegen|einzulegen|eingelegt|einreichen|einzureichen|eingereicht|erheben|zu erheben|erhoben|führen); (legen|legt|lege|reichen|reicht|erheben|erhebt) … (beschwerde|berufung|einspruch|widerspruch|klage) (ein); beschwerdefrist(|en); einspruchsfrist(|en); widerspruchsfrist(|en); klagefrist(|en); beschwerdemöglichkeit(|en); rechtsbehelfsbelehrung(|en); rechtsmittelbelehrung(|en); beschwerdeverfahren(|s)',
      'zum Gericht gehen',
      {
        gloss: 'den Richter bitten, die Entscheidung noch einmal anzuschauen',
        reason: 'Das ist das wichtigste Recht: Sagen Sie wo, wie und bis wann.',
        evidence: `${law}, Art. 47`,
      },
    ],
    bezwaar: [
      'Verwaltungsbeschwerde(|n); gütliche(|n) (beschwerde|einigung); beanstand(en|et|ung|ungen); schriftliche beschwerde',
      'Brief, dass Sie nicht einverstanden sind',
      {
        gloss: 'Sie schreiben dem Dienst selbst, dass Sie nicht einverstanden sind und warum',
        reason: 'Sagen Sie, wem man schreibt und bis wann.',
      },
    ],
    arbeidsrechtbank: [
      'Arbeitsgericht(|s|es|e|en); arbeitsgerichtshof(|s|es); gericht erster instanz',
      'Gericht für Arbeit und Hilfe vom ÖSHZ',
      {
        gloss: 'das Gericht, das über Arbeit und Hilfe vom ÖSHZ entscheidet; es kostet nichts',
        reason: 'Wer nie dort war, glaubt, es sei teuer und nur für Arbeiter.',
        evidence: `${law}, Art. 47; ${code}, Art. 1017`,
        region: 'BE',
      },
    ],
    arbeidsauditeur: [
      'Arbeitsauditor(|s|en|in); arbeitsauditorat(|s|es); auditorat(|s)',
      'Person beim Gericht, die nachfragt, was war',
      {
        gloss: 'eine Person beim Gericht, die fragt, was geschehen ist, und den Richter berät',
        reason: 'Das Wort kennt man nur am Gericht.',
        region: 'BE',
      },
    ],
    verzoekschrift: [
      'Antragsschrift(|en); klageschrift(|en); verfahrenseinleitende(|r|s|n) (antrag|akt|schriftstück); kontradiktorische(|n) antragsschrift; gerichtliche ladung; vorladung vor gericht; klageerhebung',
      'Brief an das Gericht',
      {
        gloss: 'ein Brief an das Gericht, in dem steht, was Sie wollen und warum',
        reason: 'Wenige wissen, dass ein einfacher Brief genügt.',
        evidence: `${law}, Art. 47`,
      },
    ],
    griffie: [
      'Gerichtskanzlei(|en); kanzlei des (arbeitsgerichts|gerichts); kanzlei des (arbeitsgerichtes|gerichtes); greffier(|s); kanzleivorsteher(|s)',
      'Büro des Gerichts',
      {
        gloss: 'das Büro des Gerichts, wo man Briefe und Papiere abgibt',
        reason: 'Sagen Sie die Adresse: Man muss dorthin gehen oder schreiben.',
      },
    ],
    'pro-deo': [
      'pro deo; pro-deo-(anwalt|anwalts|anwältin); (juristische|unentgeltliche|kostenlose|weiterführende|gerichtskostenhilfe)(|r|n) (juristische|rechtshilfe|rechtsberatung|hilfe|beistand); prozesskostenhilfe; gerichtskostenhilfe; verfahrenshilfe; rechtshilfe',
      'Anwalt, der nichts oder wenig kostet',
      {
        gloss: 'ein Anwalt, für den Sie nichts oder wenig bezahlen',
        reason: 'Wer das Wort nicht kennt, glaubt, ein Anwalt sei zu teuer.',
      },
    ],
    'op-straffe-van-verval': [
      'bei Strafe des Verfalls; bei strafe des (verfalls|ausschlusses); bei sonstigem (ausschluss|verfall); zur vermeidung des (verfalls|ausschlusses); ausschlussfrist(|en); verfallfrist(|en); (unter |)androhung (des verfalls|der nichtigkeit); verwirk(t|en|ung); anspruch (verfällt|erlischt|verliert)',
      'danach geht es nicht mehr',
      {
        gloss: 'ist es zu spät oder falsch gemacht, dann geht es nicht mehr',
        reason: 'Wer das nicht versteht, verliert sein Recht.',
      },
    ],
    verjaring: [
      'Verjährung(|en); verjähr(t|en|te); verjährungsfrist(|en)',
      'es ist zu lange her, um es noch zu verlangen',
      {
        gloss: 'es ist zu lange her: Niemand kann es noch verlangen',
        reason: 'Man hört die Jahre heraus, aber nicht, wer nichts mehr verlangen kann.',
      },
    ],
    'schorsende-werking': [
      'aufschiebende Wirkung; (aufschiebende|aussetzende)(|r|n) (wirkung|kraft)',
      'die Entscheidung wartet auf den Richter',
      {
        gloss: 'die Entscheidung wartet, bis der Richter gesprochen hat; sonst gilt sie gleich',
        reason: 'Man muss wissen, ob die Entscheidung schon gilt.',
        evidence: `${law}, Art. 47`,
      },
    ],
    'uitvoerbaar-bij-voorraad': [
      '(vorläufig |)vollstreckbar{e}; rechtskräftig{e}; rechtskraft; bestandskräftig{e}; bestandskraft; vollstreckung(|en); einstweilige(|n|r) (verfügung|anordnung)',
      'gilt gleich; kann nicht mehr geändert werden',
      {
        gloss: 'die Entscheidung gilt nun, und man muss tun, was sie sagt',
        reason: 'Man muss wissen, ab wann man zahlen muss oder bekommt.',
      },
    ],
    'bevoegd-ocmw': [
      'zuständiges ÖSHZ; zuständig(e|en|er|es|em) (ÖSHZ|ÖSHZS|behörde|behörden|stelle|stellen|organ|organs|gericht|gerichts|dienst|dienste|sachbearbeiter|instanz|amt|sozialhilfezentrum); territoriale(|n|r) zuständigkeit; örtlich zuständig{e}; zuständigkeit(|en)',
      'wer entscheiden darf',
      {
        gloss: 'das ÖSHZ oder der Dienst, der über Ihre Frage entscheiden darf und muss',
        reason: 'Sagen Sie, welcher Dienst es ist und wo man ihn findet.',
        evidence: 'Gesetz vom 2. April 1965',
        strength: 'hint',
      },
    ],
    ambtshalve: [
      'von Amts wegen; von amts wegen; amtswegig{e}',
      'ohne dass Sie fragen',
      {
        gloss: 'das ÖSHZ tut es selbst, ohne dass Sie fragen',
        reason: 'Man sieht nicht, wer anfängt.',
        evidence: `${law}, Art. 18`,
      },
    ],
    'terugwerkende-kracht': [
      'rückwirkend{e}; rückwirkung(|en); rückwirkende(|r|n) kraft',
      'auch für die Zeit davor',
      {
        gloss: 'es zählt auch für die Monate, die schon vorbei sind',
        reason: 'Man muss wissen, ab welchem Monat man Geld bekommt oder zurückgibt.',
      },
    ],
    nietig: [
      '(null und |)nichtig; nichtigkeit(|en); von rechts wegen; kraft gesetzes; rechtsunwirksam{e}; rechtswirksam{e}; unwirksam (ist|sind|wird|werden); rechtsgültig{e}; hinfällig',
      'gilt nicht; durch das Gesetz selbst',
      {
        gloss: 'nichtig: es gilt nicht; von Rechts wegen: durch das Gesetz selbst',
        reason: 'Man weiß nicht, ob es noch gilt.',
        evidence: 'Zivilgesetzbuch, Buch 5',
      },
    ],
    ontvankelijk: [
      'Zulässigkeit; (klage|antrag|beschwerde|antragsschrift) … (zulässig|unzulässig); unzulässigkeit; zulässigkeit; (für |)unzulässig (erklärt|erklären|ist)',
      'das Gericht schaut es an',
      {
        gloss: 'das Gericht darf Ihre Frage anschauen; ob Sie recht haben, ist noch offen',
        reason: 'Man glaubt, schon gewonnen oder verloren zu haben.',
      },
    ],
    vonnis: [
      'Urteil des Gerichts; urteil(|s|e) des (gerichts|arbeitsgerichts|gerichtshofs); (gerichtlicher|gerichtliche|richterlicher|richterliche|gerichtlichen|richterlichen) (beschluss|verfügung|anordnung|entscheid|entscheidung); urteilsspruch; versäumnisurteil(|s|e)',
      'Entscheidung des Gerichts',
      {
        gloss: 'was der Richter entschieden hat, auf Papier',
        reason: 'Sagen Sie, was der Richter entschieden hat.',
        strength: 'hint',
      },
    ],
    kalenderdag: [
      'Kalendertag(|s|e|en|es)',
      'Tag, auch am Wochenende',
      {
        gloss: 'jeder Tag zählt, auch Samstag, Sonntag und Feiertage',
        reason: 'Von diesem Wort hängt das Datum ab.',
        evidence: `${law}, Art. 6 § 3`,
        strength: 'hint',
      },
    ],
    werkdag: [
      'Werktag(|s|e|en|es); arbeitstag(|s|e|en|es)',
      'Tag von Montag bis Freitag',
      {
        gloss: 'von Montag bis Freitag, außer an Feiertagen',
        reason: 'Von diesem Wort hängt das Datum ab.',
        strength: 'hint',
      },
    ],
    onverminderd: [
      'unbeschadet; unbeschadet (der|des|von|dieser|einer); unbeschadet',
      'das ändert nichts an',
      {
        // Plain words say the same.
        action: 'replace',
        gloss: 'die andere Regel gilt auch',
        reason: 'Man denkt an einen Schaden.',
      },
    ],
    'onder-voorbehoud': [
      'unter Vorbehalt; (unter |ohne |mit |)vorbehalt (der|des|einer|von|auf|dass|jederzeitigen); unter vorbehalt; vorbehaltlich (der|des|einer|von|anderslautender); vorbehaltlich',
      'nur wenn; das kann sich noch ändern',
      {
        gloss: 'es ist noch nicht sicher: Es hängt von etwas anderem ab',
        reason: 'Sagen Sie, wovon es abhängt.',
      },
    ],
    'ontbindende-voorwaarde': [
      'auflösende Bedingung; (auflösende|aufschiebende)(|r|n) bedingung(|en); stillschweigend{e} (verlängert|verlängerung|erneuert|erneuerung); verlängert sich stillschweigend; auflösung des vertrags',
      'dann endet der Vertrag; er geht von selbst weiter',
      {
        gloss: 'je nachdem endet der Vertrag, beginnt er, oder geht er von selbst weiter',
        reason: 'Man weiß nicht, bis wann man gebunden ist.',
        evidence: 'Zivilgesetzbuch, Buch 5',
      },
    ],
    opzegging: [
      'Kündigung(|en); kündigungsfrist(|en); (außerordentlich|ordentlich|fristlos|fristgerecht) (kündigen|gekündigt|kündbar); aufkündigung; vertragskündigung(|en)',
      'sagen, dass man aufhört',
      {
        gloss: 'sagen, dass man aufhört; danach dauert es oft noch eine Zeit',
        reason: 'Sagen Sie, wer aufhören kann, wie und ab wann.',
        strength: 'hint',
      },
    ],
    verzicht: [
      'Verzicht auf; verzicht(et|en|e) … auf (ihr recht|sein recht|ihren antrag|seinen antrag|das recht|die frist|rechtsmittel|beschwerde); auf (ihr recht|das recht|ihren antrag|seinen antrag|die frist|rechtsmittel|beschwerde) (verzichten|verzichtet|zu verzichten)',
      'nicht mehr wollen; sein lassen',
      {
        gloss: 'Sie sagen, dass Sie dieses Recht nicht mehr wollen',
        reason: 'Man merkt nicht, dass man ein Recht aufgibt.',
      },
    ],
    hoofdelijk: [
      'gesamtschuldnerisch{e}; gesamtschuldner(|s|n|in); solidarisch (haften|haftbar|haftet|verpflichtet); gesamtschuld; samtverbindlich',
      'jeder kann alles zahlen müssen',
      {
        gloss: 'zahlt der andere nicht, müssen Sie alles bezahlen',
        reason: 'Man ahnt nicht, dass man für den anderen zahlt.',
      },
    ],
    aansprakelijk: [
      'haftbar; haftung(|en); haft(et|en) für; haftpflichtig{e}; schadenersatzpflichtig{e}; regresspflichtig{e}; haftbar gemacht',
      'zahlen müssen, wenn etwas schiefgeht',
      {
        gloss: 'wer haftet, muss zahlen, wenn etwas schiefgeht',
        reason: 'Sagen Sie, wer zahlt, wann und wie viel.',
        unlessNear: ['straße', 'klebt', 'reifen', 'boden'],
      },
    ],
    bewijslast: [
      'Beweislast; beweispflicht(|ig); beweiskraft; gegenbeweis(|es); nachweispflicht(|ig); beweismittel(|s|n); belegpflicht; beweiskräftig{e}',
      'wer es zeigen muss; Papier, das es zeigt',
      {
        gloss: 'Beweislast: wer zeigen muss, dass es so ist',
        reason: 'Sagen Sie, welches Papier und von wem.',
      },
    ],
    'revision-akte': [
      'jährliche Überprüfung der Akte; (jährliche|erneute|regelmäßige|amtliche)(|n|r) (überprüfung|revision) (der|des|ihrer|ihres) (akte|anspruchs|anspruches|lage); revision der akte; wiederaufnahme des verfahrens; neubewertung',
      'Ihre Akte noch einmal anschauen',
      {
        gloss: 'das ÖSHZ schaut noch einmal, ob Sie das Geld bekommen und wie viel',
        reason: 'Sagen Sie, wann das ist und was man mitbringen muss.',
        evidence: `${law}, Art. 22`,
        strength: 'hint',
      },
    ],
    ombudsdienst: [
      'Ombudsmann(|s|es); ombudsfrau; ombudsperson(|en); ombudsdienst(|s|e|es); schlichtungsstelle(|n); mediator(|s|en|in)',
      'Dienst, der Ihre Beschwerde hört',
      {
        gloss: 'ein Dienst, der Ihre Beschwerde hört und hilft, es zu lösen',
        reason: 'Sagen Sie, wo man ihn findet.',
        legalRisk: false,
        strength: 'hint',
      },
    ],
    gegenpartei: [
      'Gegenpartei(|en); beklagte(|r|n) partei; klagende(|n) partei; antragsgegner(|s|in); beschwerdeführer(|s|in); widerspruchsführer(|s|in)',
      'der andere in der Sache',
      {
        gloss: 'die andere Person oder der andere Dienst in der Sache',
        reason: 'Man weiß nicht mehr, wer wer ist.',
      },
    ],
    fristbeginn: [
      'Fristbeginn(|s); fristende(|s); fristablauf(|s); ablauf der frist; fristgerecht{e}; fristgemäß{e}; nach fristablauf; die frist (beginnt|läuft) (zu laufen|ab); frist verstreich(t|en|enlassen); fristwahrend{e}; fristversäumnis',
      'vor dem … (Datum); der Tag, an dem es anfängt oder endet',
      {
        gloss: 'der Tag, an dem eine Frist anfängt oder endet',
        reason: 'Schreiben Sie das Datum.',
        strength: 'hint',
      },
    ],
    bescheid: [
      'Bewilligungsbescheid; (bewilligungs|ablehnungs|aufhebungs|änderungs|leistungs|widerspruchs|rückforderungs|erstattungs)bescheid(|s|e|es|en); verwaltungsakt(|s|e|es|en); hoheitlich{e}',
      'Brief mit der Entscheidung',
      {
        gloss: 'ein Brief vom Amt, in dem steht, was es entschieden hat',
        reason: 'Sagen Sie gleich, ob das Amt Ja oder Nein sagt.',
      },
    ],
  },
)
