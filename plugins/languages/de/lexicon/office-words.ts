/** More words that stand in letters of an office and in no talk, with the everyday one. */
import { entriesOf } from '../../rows.ts'

export const officeWords = entriesOf(
  {
    action: 'replace',
    reason: 'Dieses Wort steht in Briefen eines Amtes; im Gespräch sagt man es anders.',
    evidence: 'own',
  },
  {
    infolge: ['infolge', 'wegen', 'wegen'],
    'gegen-vorlage': [
      'gegen vorlage; nach vorlage; bei vorlage; unter vorlage',
      'mit',
      { action: 'phrase' },
    ],
    'in-anwendung': [
      'in anwendung (von|des|der); unter anwendung (von|des|der)',
      'nach',
      { action: 'phrase' },
    ],
    nachreichen: [
      'nachreichen; nachgereicht; nachzureichen; reich(t|en) … nach',
      'später geben',
      'später geben',
    ],
    unterlassen: ['unterlassung(|en)', 'was fehlt'],
    vorweisen: [
      'vorweisen; vorgewiesen; vorzuweisen; beizubringende; beibringung',
      'zeigen',
      'zeigen',
    ],
    vonseiten: ['vonseiten; namens (der|des|und)', 'von'],
    zuzueglich: ['zuzüglich; abzüglich; exklusive', 'und | ohne | ohne'],
    verbindlichkeit: ['verbindlichkeit(|en)', 'Schulden'],
    verrechnen: [
      'verrechn(en|et); zu verrechnen; verrechnet',
      'abziehen | abzuziehen | abgezogen',
      '(abziehen|); abzuziehen',
    ],
    haushaltsangehoerig: [
      'haushaltsangehörig{e}; haushaltsmitglied(|er|ern|s)',
      'wer bei Ihnen wohnt',
    ],
    familienstand: [
      'familienstand(|s|es); staatsangehörigkeit',
      'ob Sie verheiratet sind | aus welchem Land Sie sind',
    ],
    abaendern: [
      'abänder(n|t|ung|ungen); abgeändert(|e|en); abzuändern',
      'ändern | ändert | Änderung | Änderungen | geändert(|e|en) | zu ändern',
    ],
    missachtung: ['missachtung(|en); missachte(n|t|te)', 'nicht tun, was ausgemacht ist'],
    versaeumen: ['schuldhaft{e}; fahrlässig{e}', 'mit Absicht | aus Leichtsinn'],
    auferlegen: ['auferleg(en|t|te); aufzuerlegen', 'verlangen'],
    anfechten: ['anfecht(en|ung|ungen|bar); angefochten; anzufechten', 'dagegen sein'],
    sachverhalt: ['sachverhalt(|e|s|es)', 'was geschehen ist'],
    mitwirkung: [
      'mitwirk(en|t|ung); mitzuwirken',
      'mitmachen | macht mit | mitmachen | mitzumachen',
      '(mitmachen||); mitzumachen',
    ],
    arbeitsaufnahme: ['arbeitsaufnahme(|n)', 'Beginn der Arbeit'],
    auswertung: ['auswertung(|en)', 'Gespräch darüber, wie es geht', { strength: 'hint' }],
    einfordern: ['einforder(n|t|te|ung); einzufordern; anzufordern; anforder(n|t)', 'verlangen'],
    zusenden: [
      'zusend(en|et|ung); zugesandt; zuzusenden; zuleit(en|et|ung); zugeleitet',
      'schicken | schickt | Brief | geschickt | zu schicken',
      '(schicken||); geschickt; zu schicken',
    ],
    vorrangig: ['vorrangig{e}', 'zuerst'],
    entziehen: [
      'zu entziehen; entzogen (wird|werden|worden)',
      'wegzunehmen | weggenommen',
      'wegzunehmen',
    ],
    streitigkeit: ['streitigkeit(|en)', 'Streit'],
    unbegruendet: ['unbegründet{e}', 'ohne guten Grund'],
    'zur-vervollstaendigung': [
      'zur vervollständigung; vervollständig(en|t)',
      'zum Ergänzen | ergänzen | ergänzt',
      { action: 'phrase' },
    ],
    stillschweigen: [
      'stillschweigen (bewahren|zu bewahren|bewahrt)',
      'nichts weitersagen',
      { action: 'light-verb' },
    ],
    erwerbslos: ['erwerbslos{e}; erwerbslosigkeit', 'ohne Arbeit'],
    zumutbar: ['zumutbar{e}; unzumutbar{e}', 'möglich für Sie | zu viel verlangt'],
    anteilig: [
      'anteilig{e}; ersatzweise; einstweilig{e}',
      'zum Teil | stattdessen | für jetzt',
      'anteilig > zum Teil',
    ],
    unwesentlich: ['unwesentlich{e}; geringfügig{e}', 'klein | klein'],
    'gezwungen-sehen': [
      '(sehen|sieht|sehe) (uns|sich|mich) gezwungen; gezwungen sehen',
      'müssen',
      { action: 'light-verb' },
    ],
    'auswirkungen-haben': [
      '(hat|haben|hätte|hatte) … auswirkung(|en) auf; auswirkung(|en) auf … (hat|haben)',
      'ändern',
      { action: 'light-verb' },
    ],
    'einverstanden-erklaeren': [
      'erklär(t|en|e) sich mit … einverstanden; sich mit … einverstanden zu erklären',
      'Ja sagen zu',
      { action: 'light-verb' },
    ],
    'es-sei-denn': ['es sei denn', 'außer wenn', { action: 'phrase', strength: 'hint' }],
  },
)
