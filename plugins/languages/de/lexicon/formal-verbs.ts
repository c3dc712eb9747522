/** Verbs of an office that have a plain one in their place. */
import { entriesOf } from '../../rows.ts'

export const formalVerbs = entriesOf(
  {
    action: 'replace',
    reason: 'So reden nur Ämter; ein Wort aus dem Alltag sagt dasselbe.',
    evidence: 'own',
  },
  {
    gewaehren: [
      'gewähr(en|t|te|ten); zu gewähren; gewährung',
      'geben; geben; was Sie bekommen',
      '; zu geben',
      { unlessNear: ['lassen'] },
    ],
    bewilligen: ['bewillig(en|t|te|ten); zu bewilligen; bewilligung(|en)', 'Ja sagen zu; geben'],
    zuerkennen: [
      'zuerkenn(en|t|ung|ungen); zuerkannt(|e|en|er); zuzuerkennen; erkenn(t|en) … zu',
      'geben; bekommen',
    ],
    erteilen: [
      'erteil(en|t|te|ten); zu erteilen; erteilung',
      'geben',
      'zu erteilen; erteilen > zu geben; geben',
      { strength: 'note', unlessNear: ['unterricht', 'der', 'die'] },
    ],
    entrichten: [
      'entricht(en|et|ete|eten); zu entrichten; entrichtung',
      'zahlen | zu zahlen | Zahlung',
      'entrichten; zu entrichten; entrichtung > zahlen; zu zahlen; Zahlung',
    ],
    begleichen: [
      'begleich(en|t|ung); beglichen(|e|en); zu begleichen',
      'zahlen; bezahlen',
      '(bezahlen||); ; zu bezahlen',
      { strength: 'note' },
    ],
    erstatten: [
      'erstatt(en|et|ete|eten|ung|ungen) (die|den|der|des|von|werden|wird|ihnen|dem|bericht); zu erstatten',
      'zurückzahlen; zurückgeben',
      { strength: 'note' },
    ],
    beziehen: [
      '(eingliederungseinkommen|leistung|leistungen|arbeitslosengeld|sozialhilfe|rente|kindergeld|einkommen) … (bezieht|beziehen|bezogen|zu beziehen)',
      'bekommen',
      { strength: 'note' },
    ],
    vorlegen: [
      'vorzulegen; vorleg(en|t|te|ten); vorgelegt(|e|en); vorlage (des|der|einer|eines|von); leg(t|en) … vor',
      'zu zeigen | zeigen | gezeigt | wenn Sie … zeigen | zeigt',
      'zu zeigen',
      { strength: 'note' },
    ],
    einreichen: [
      'einzureichen; einreich(en|t|te|ten|ung); eingereicht(|e|en|er); reich(t|en) … ein',
      'geben; schicken',
      'zu schicken',
      { strength: 'hint' },
    ],
    beibringen: [
      'beizubringen; bring(t|en) … unterlagen … bei',
      'mitbringen; geben',
      { unlessNear: ['lesen', 'schreiben', 'schwimmen', 'kindern', 'kind'] },
    ],
    uebermitteln: [
      'übermittel(n|t|te|ten); zu übermitteln; übermittlung(|en)',
      'schicken',
      'übermitteln; zu übermitteln > schicken; zu schicken',
    ],
    aushaendigen: [
      'aushändig(en|t|te|ten|ung); ausgehändigt(|e|en); auszuhändigen; händig(t|en) … aus',
      'geben',
      'aushändigen > geben',
    ],
    anfuehren: [
      'anzuführen; angeführt(|e|en); darleg(en|t|te|ten|ung|ungen); dargelegt(|e|en); darzulegen; leg(t|en) … dar',
      'sagen; erklären',
      { strength: 'note' },
    ],
    nachweisen: [
      'nachzuweisen; nachweis(en|t|lich|liche|lichen); nachgewiesen(|e|en|er); weis(t|en) … nach',
      'zeigen',
      'nachzuweisen; nachweisen; nachgewiesen; weis(t|en) … nach > zu zeigen; zeigen; gezeigt; zeig(t|en)',
      { strength: 'note' },
    ],
    glaubhaft: [
      'glaubhaft (machen|macht|gemacht|zu machen); glaubhaftmachung; substantiier(en|t|te)',
      'zeigen, dass es stimmt',
    ],
    einhalten: [
      '(verpflichtungen|verpflichtung|auflagen|bestimmungen|bedingungen|vereinbarungen|vertrag|vorgaben|pflichten) … (einhalten|einhält|eingehalten|einzuhalten|nicht einhält); hält … (verpflichtungen|verpflichtung|vertrag|vereinbarungen|auflagen) … ein; einhaltung (der|des|dieser|von)',
      'tun, was abgesprochen ist',
      { strength: 'note' },
    ],
    nachkommen: [
      '(verpflichtungen|verpflichtung|pflicht|pflichten|auflagen|forderung) … (nachkommen|nachkommt|nachzukommen|nachgekommen); komm(t|en) … (verpflichtungen|verpflichtung|pflicht|pflichten) … nach',
      'tun, was abgesprochen ist',
    ],
    erfuellen: [
      '(bedingungen|voraussetzungen|verpflichtungen|pflichten|auflagen|kriterien) … (erfüllen|erfüllt|zu erfüllen|erfüllt sind)',
      'haben, was man braucht; tun',
      { strength: 'hint' },
    ],
    befolgen: ['befolg(en|t|te|ten|ung); zu befolgen', 'tun, was … sagt', { strength: 'hint' }],
    beachten: [
      'zu beachten(|de|den); es ist zu beachten; zu beachten ist',
      'wichtig',
      { strength: 'hint' },
    ],
    wahrnehmen: [
      '(termin|termine|termins|verpflichtungen|vorstellungsgespräche|vorstellungsgespräch|angebote|gespräche) … (wahrnehmen|wahrnimmt|wahrgenommen|wahrzunehmen); nimmt … (termin|termine|gespräche) … wahr; wahrnehmung (von|der|des) (termin|termine|terminen|termins|gespräche)',
      'kommen zu; kommt zu',
    ],
    verhindert: [
      '(verhindert|am erscheinen gehindert) (ist|sind|sein|sein sollte|wäre); (ist|sind) (die person |der begünstigte |)verhindert; verhinderung(|sfall|sfalle)',
      'wenn Sie nicht kommen können',
      { strength: 'note' },
    ],
    benachrichtigen: [
      'benachrichtig(en|t|te|ten); zu benachrichtigen; verständig(t|en) (das|den|die|der|werden|wird|unverzüglich|umgehend)',
      'sagen; anrufen',
      { strength: 'note' },
    ],
    unterrichten: [
      '(unterrichten|unterrichtet|zu unterrichten) (über|das|von|unverzüglich|schriftlich|das ÖSHZ); (setzt|setzen) … davon in kenntnis; unterrichtung (über|des|der)',
      'sagen',
      {
        strength: 'note',
        unlessNear: ['kinder', 'schüler', 'schule', 'lehrer', 'klasse', 'an', 'mathematik'],
      },
    ],
    ersuchen: ['ersuch(e|st|te|ten); zu ersuchen; das ersuchen; ersuchens', 'bitten'],
    festlegen: [
      'festzulegen; festgelegt{e}; festgesetzt{e}; festzusetzen; festsetzung; festleg(en|t|ung); leg(t|en) … fest; setz(t|en) … fest',
      'absprechen; entscheiden',
      { strength: 'hint' },
    ],
    erlassen: [
      'erlass(en|t|ung) … (bescheid|verfügung|beschluss); (bescheid|verfügung|beschluss) … erlassen',
      'entscheiden; schreiben',
      { strength: 'note' },
    ],
    ergehen: [
      'erge(ht|hen|henden); ergang(en|ene|enen); (bescheid|urteil|entscheidung|beschluss) ergeht',
      'kommt; es gibt',
      { strength: 'note', unlessNear: ['wie', 'gut', 'schlecht', 'lassen', 'es'] },
    ],
    abfassen: [
      'abgefasst(|e|en); abzufassen; abfass(en|t|ung); ausgefertigt(|e|en); ausfertigung(|en); in (zweifacher|dreifacher|doppelter) ausfertigung',
      'geschrieben; schreiben; auf Papier',
      { strength: 'note' },
    ],
    verfuegen: [
      'verfügung ergeht; (schriftlich|gerichtlich|amtlich) verfügt; anordn(en|et|ung|ungen); angeordnet(|e|en); anzuordnen',
      'entscheiden; befehlen',
      { strength: 'note' },
    ],
    veranlassen: [
      'veranlass(en|t|te|ten|ung); zu veranlassen',
      'machen, dass; dafür sorgen',
      { strength: 'note' },
    ],
    bewirken: [
      'bewirk(en|t|te|ten); zu bewirken; herbeiführ(en|t|te|ung); herbeigeführt(|e|en); herbeizuführen',
      'machen, dass',
      { strength: 'note' },
    ],
    beabsichtigen: [
      'beabsichtig(en|t|te|ten|e); zu beabsichtigen; bezweck(en|t|te)',
      'wollen | wollen | wollen',
      { strength: 'note' },
    ],
    anstreben: [
      'anstreb(en|t|te); angestrebt(|e|en|er|es); anzustreben; streb(t|en) … an',
      'wollen; versuchen',
      { strength: 'note' },
    ],
    foerdern: [
      'zu fördern; (autonomie|eingliederung|integration|selbständigkeit) … fördern; unterstützend(e|er|en) maßnahmen',
      'helfen bei',
      { strength: 'hint' },
    ],
    beenden: [
      'beendigung; beendig(en|t|te); zu beendigen',
      'Ende | beenden | zu beenden',
      { strength: 'note' },
    ],
    verbleiben: [
      'verbleib(en|t|ende|enden); verblieben(|e|en); verbleib',
      'bleiben | geblieben | wo … ist',
      { strength: 'hint' },
    ],
    wohnhaft: [
      'wohnhaft (in|bei); ansässig{e}; sesshaft{e}; gemeldet (in|bei)',
      'wohnt in',
      { strength: 'hint' },
    ],
    versichern: [
      'versicher(t|e|n) (an eides statt|eidesstattlich|ehrenwörtlich); an eides statt; eidesstattlich{e}; ehrenwörtliche(|n) erklärung; auf ehre und gewissen',
      'sagen, dass es wahr ist',
      { legalRisk: true },
    ],
    unterzeichnen: [
      'unterzeichn(en|et|ete|eten|ung|er|ern|ete|eten|etem); zu unterzeichnen; unterzeichnende(|n|r)',
      'unterschreiben',
      'unterzeichnen; zu unterzeichnen > unterschreiben; zu unterschreiben',
      { strength: 'hint' },
    ],
    aufsuchen: [
      'aufzusuchen; aufgesucht; aufsuch(en|t|ende|enden); such(t|en) … auf',
      'gehen zu',
      { strength: 'hint' },
    ],
    vorsprechen: [
      'vorzusprechen; vorgesprochen; vorsprache(|n); persönlich (vorsprechen|erscheinen|vorstellig|zu erscheinen); vorstellig (werden|wird|zu werden)',
      'kommen; zu uns kommen',
    ],
    vorladen: [
      'vorgeladen(|e|en); vorzuladen; vorladung(|en); vorlad(en|et)',
      'Brief: Sie müssen kommen; bitten zu kommen',
      { strength: 'note' },
    ],
    ausueben: [
      'auszuüben; ausgeübt(|e|en|er); ausübung (der|des|einer|eines|von|ihres); (tätigkeit|beruf|beschäftigung|arbeit) … (ausüben|ausübt|auszuüben); üb(t|en) … aus',
      'arbeiten; tun',
      { strength: 'note' },
    ],
    aufnehmen: [
      '(arbeit|beschäftigung|tätigkeit|studium|ausbildung|erwerbstätigkeit) … (aufnehmen|aufnimmt|aufzunehmen|aufgenommen); aufnahme (einer|der) (arbeit|beschäftigung|tätigkeit|erwerbstätigkeit|ausbildung)',
      'anfangen mit',
      { strength: 'note' },
    ],
    absolvieren: [
      'absolvier(en|t|te|ten); zu absolvieren',
      'machen | macht',
      'absolvieren; zu absolvieren > machen; zu machen',
      { strength: 'hint' },
    ],
    implementieren: [
      'implementier(en|t|te|ung); realisier(en|t|te|ung); initiier(en|t|te|ung); evaluier(en|t|te|ung); optimier(en|t|te|ung); koordinier(en|t|te|ung); priorisier(en|t|ung)',
      'machen; anfangen; besser machen',
      { strength: 'hint' },
    ],
    abschliessen: [
      'konkretisier(en|t|ung|ungen); präzisier(en|t|ung); spezifizier(en|t|ung); modifizier(en|t|ung); modifikation(|en)',
      'genau sagen; ändern',
      { strength: 'note' },
    ],
    untergebracht: [
      'zuwend(en|ung|ungen) (von|des|der|erhalten|erhält); zuteil (werden|wird|geworden)',
      'Geld; bekommen',
      { strength: 'note' },
    ],
    verhaengen: [
      'verhäng(en|t|te|ten); zu verhängen; verhängung',
      'entscheiden',
      { strength: 'note' },
    ],
    benoetigen: [
      'benötig(en|t|te|ten); zu benötigen',
      'brauch(en|t|te|ten)',
      'benötigen > brauchen',
      { strength: 'note' },
    ],
    'erfolgt-allein': [
      'erfolgt; erfolgte; erfolgten',
      'geschieht; kommt',
      'geschieht; geschah; geschahen',
      { strength: 'note', reason: 'Was „erfolgt“, tut jemand: Sagen Sie wer.' },
    ],
    mitteilen: [
      'mitzuteilen; mitteil(en|t|te|ten); mitgeteilt; teil(t|en|e) … mit',
      'sagen',
      'zu sagen',
      { strength: 'hint' },
    ],
    ablehnen: [
      'abschlägig{e}; abschlägig beschieden; zurückweis(en|ung|ungen) (des|der|einer); zurückgewiesen(|e|en) (wird|werden|worden); negativ beschieden; stattgegeben; stattzugeben; (gibt|geben) … statt',
      'Nein sagen; Ja sagen',
      { legalRisk: true },
    ],
    beschieden: [
      'bescheid(en|ung) (des|der|ergeht); beschied(en|e)',
      'antworten',
      { strength: 'note', unlessNear: ['bescheid', 'wissen', 'sich', 'klein'] },
    ],
    widerrufen: [
      'widerruf(en|t|s|es|lich|liche|lichen); zu widerrufen; unwiderruflich{e}',
      'zurücknehmen',
      { legalRisk: true, strength: 'note' },
    ],
    darstellen: [
      'stell(t|en) … dar; darstellen; dargestellt(|e|en); darzustellen',
      'sein; ist',
      { strength: 'hint' },
    ],
    beinhalten: [
      'beinhalt(en|et|ete|eten); umfass(t|en); umfassend(|e|en|er)',
      'dazu gehört; darin steht',
      { strength: 'hint' },
    ],
  },
)
