/** Prepositional and linking phrases: one short word says the same. */
import { entriesOf } from '../rows.ts'

export const phrases = entriesOf(
  {
    action: 'phrase',
    reason: 'Viele Wörter, wo ein kurzes genügt.',
    evidence: 'eigene Liste; in niederländischen Gemeindebriefen fielen 85,5 % solcher Gruppen weg',
  },
  {
    'in-bezug-auf': [
      'in bezug auf; mit bezug auf; im hinblick auf; in betreff; in hinsicht auf',
      'zu; über; bei',
    ],
    aufgrund: [
      'aufgrund (von|der|des|dieser|dieses|einer|eines|ihrer|seiner|ihres|fehlender|fehlenden); auf grund (von|der|des|dieser|einer|eines); infolge (von|der|des|einer|eines); infolgedessen',
      'wegen',
      'aufgrund (der|des) > wegen (der|des)',
      { strength: 'hint' },
    ],
    'im-rahmen': [
      'im rahmen (des|der|dieses|dieser|eines|einer|ihres|seines|von|ihrer|seiner); in diesem rahmen',
      'bei; in; für',
      { unlessNear: ['möglichkeiten'] },
    ],
    'im-zuge': [
      'im zuge (der|des|dieser|einer|eines|von); im verlauf(|e) (der|des|von|dieses|dieser|eines|einer); im laufe (der|des|dieses|dieser|eines)',
      'während; bei',
      { strength: 'hint' },
    ],
    'im-falle': [
      'im fall(|e) (der|des|einer|eines|von|dass|ihrer); in dem fall(|e)(|,) (dass|in dem); für den fall(|,) dass; im gegebenen fall(|e)',
      'wenn',
      { strength: 'note' },
    ],
    mittels: [
      'mittels; vermittels; vermöge; mit hilfe (von|der|des); unter (zuhilfenahme|verwendung|einsatz) (von|der|des)',
      'mit',
      { action: 'replace' },
    ],
    'zum-zwecke': [
      'zum zweck(|e) (der|des|einer|eines); zu diesem zweck(|e)',
      'für; um … zu; dafür',
    ],
    gemaess: [
      'gemäß (der|den|dem|des|diesem|dieser|einer|einem|ihrem|ihrer|unserem|unserer); gemäß; in gemäßheit',
      'nach; wie in … steht',
      'gemäß (der|dem|den) > nach (der|dem|den)',
      { action: 'replace' },
    ],
    'nach-massgabe': [
      'nach maßgabe (der|des|von|dieser); entsprechend (den|der|dem) (bestimmungen|vorschriften|vorgaben|regelungen|bedingungen); in übereinstimmung mit; im einklang mit; im sinne (der|des|von|dieser|dieses)',
      'nach',
    ],
    'in-anbetracht': [
      'in anbetracht (der|des|dessen|von|dieser|seiner|ihrer); angesichts (der|des|dessen|dieser|von); unter berücksichtigung (der|des|von|aller|ihrer); in ansehung; mit rücksicht auf; mit blick auf; in anbetracht',
      'weil …; wegen',
      'in anbetracht (der|des|dieser|seiner|ihrer); angesichts (der|des|dieser) > wegen (der|des|dieser|seiner|ihrer); wegen (der|des|dieser)',
    ],
    ungeachtet: [
      'ungeachtet (der|des|dessen|von|dieser|aller|eines|einer); ungeachtet; dessen ungeachtet',
      'trotz',
      'ungeachtet (der|des) > trotz (der|des)',
      { action: 'replace', strength: 'note' },
    ],
    'zu-lasten': [
      'zu lasten (des|der|von|ihres|seines|einer|eines); zulasten (des|der|von|ihres|seines); auf kosten (des|der|von)',
      'bezahlt von; … bezahlt',
      { legalRisk: true },
    ],
    'zu-gunsten': [
      'zu gunsten (des|der|von|ihres|einer|eines|ihrer); zugunsten (des|der|von|ihres|einer|eines|ihrer)',
      'für',
    ],
    'in-hoehe-von': [
      'in höhe von; im betrag(|e) von; bis zu einem betrag von; bis zur höhe von',
      'von; bis',
      { strength: 'hint' },
    ],
    'auf-der-grundlage': [
      'auf (der |)(grundlage|basis) (des|der|von|dieses|dieser|eines|einer|ihrer)',
      'nach; mit',
    ],
    'unter-einhaltung': [
      'unter (einhaltung|beachtung|wahrung) (der|des|von|dieser|einer|aller); unter der (bedingung|voraussetzung)(|,) dass; unter der maßgabe(|,) dass; mit der maßgabe(|,) dass',
      'und dabei | nur wenn | wenn | wenn',
    ],
    'in-ermangelung': ['in ermangelung (von|eines|einer|der|des)', 'ohne; weil … fehlt'],
    'in-abwesenheit': [
      'in abwesenheit (des|der|von|eines); bei abwesenheit (des|der|von); während der dauer (des|der); für die dauer (des|der|von|eines|einer); bis zum zeitpunkt (des|der)',
      'wenn … nicht da ist; solange',
      { strength: 'note' },
    ],
    anlaesslich: [
      'anlässlich (des|der|von|dieses|einer|eines); gelegentlich (der|des) (besprechung|gesprächs|besuchs); bei gelegenheit',
      'bei',
      { action: 'replace' },
    ],
    seitens: [
      'seitens (des|der|von|ihrer|einer|eines); von seiten (des|der); vonseiten (des|der); auf seiten (des|der); aufseiten (des|der)',
      'von',
      { action: 'replace' },
    ],
    namens: [
      'im namen und (für rechnung|im auftrag)(| des| der| von); für rechnung (des|der|von); im auftrag(|e) (des|der|von) und',
      'für',
      { legalRisk: true },
    ],
    'an-hand': ['an hand (von|der|des|dieser); anhand (von|der|des|dieser|eines|einer)', 'mit'],
    'im-gegenzug': [
      'im gegenzug(| zu| dazu); im austausch (für|gegen); gegen (vorlage|vorweis|vorzeigen|aushändigung) (von|der|des|eines|einer)',
      'dafür | dafür | wenn Sie … zeigen',
      { strength: 'note' },
    ],
    'im-anschluss': [
      'im anschluss (an|daran|hieran); nach (ablauf|abschluss|beendigung|erhalt|eingang|vorlage|rücksprache) (des|der|von|dieses|dieser|einer|eines|ihres|ihrer|mit)',
      'nach',
      { strength: 'note' },
    ],
    'vor-ablauf': [
      'vor (ablauf|beginn|inkrafttreten|abschluss|unterzeichnung|eintritt) (des|der|dieses|dieser|von|einer|eines)',
      'bevor …',
      { strength: 'hint' },
    ],
    'mit-wirkung': [
      'mit wirkung (vom|zum|ab|für); mit inkrafttreten; rückwirkend (zum|ab|auf)',
      'ab',
      'mit wirkung vom > ab dem',
      { strength: 'note' },
    ],
    'mit-ausnahme': [
      'mit ausnahme (des|der|von|dieser|eines|einer); unter ausschluss (des|der|von); abgesehen (von|davon)',
      'außer',
      { strength: 'note' },
    ],
    'ohne-ruecksicht': [
      'ohne rücksicht (auf|darauf); unabhängig davon(|,) (ob|wer|wie|was|wann); gleichgültig(|,) ob; ohne ansehen (der|des)',
      'egal ob; egal',
      { strength: 'note' },
    ],
    'zum-zeitpunkt': [
      'zum zeitpunkt (des|der|von|dieser|ihrer|ihres|seiner); zu diesem zeitpunkt; zum jetzigen zeitpunkt; zum gegenwärtigen zeitpunkt; gegenwärtig; derzeit',
      'als; jetzt',
      { strength: 'hint' },
    ],
    'in-form-von': [
      'in form (von|eines|einer|der|des); in gestalt (von|eines|einer|der|des)',
      'als',
    ],
    'in-der-lage': [
      '(außer stande|außerstande|nicht imstande|imstande|im stande) (ist|sind|sein|zu sein|sehen)',
      'kann nicht; kann',
      { strength: 'note' },
    ],
    'in-verbindung-mit': [
      'in verbindung mit; im zusammenhang mit; in zusammenhang mit; im zusammenwirken mit; im benehmen mit; in absprache mit; in abstimmung mit; in zusammenarbeit mit',
      'mit; zu',
      { strength: 'hint' },
    ],
    dahingehend: [
      'dahin gehend(|,) dass; in der weise(|,) dass; in dem maße(|,) (wie|in dem); insoweit(|,) (als|wie); insofern(|,) als; derart(|,) dass',
      'so, dass',
      { strength: 'note' },
    ],
    'mit-hinblick': [
      'mit dem ziel(|,|e); in der absicht; mit der absicht; zum ziel (haben|hat); mit dem zweck',
      'um … zu; damit',
      { strength: 'hint' },
    ],
    'nicht-zuletzt': [
      'im übrigen; des weiteren; darüber hinaus; überdies; ferner; weiters; zudem',
      'auch; und',
      { strength: 'hint' },
    ],
    'in-folge': [
      'in folge (der|des|von|dessen); demzufolge (ist|sind|hat|wird); als folge (von|der|des|davon); in konsequenz; folglich',
      'wegen; darum',
      '(wegen der|wegen des||)',
      { strength: 'hint' },
    ],
    'von-seiner-seite': [
      '(auf|in) (antrag|ersuchen|anfrage|betreiben|veranlassung|initiative|wunsch|verlangen) (des|der|von|einer|eines|ihres|beider)',
      'wenn … es verlangt',
      { strength: 'hint' },
    ],
    kraft: [
      'kraft (seines|ihres|dieses|dieser|des) (amtes|vertrags|vertrages|gesetzes|beschlusses|vereinbarung)',
      'durch',
      { action: 'replace' },
    ],
    einschliesslich: [
      'einschließlich (der|des|von|aller); inklusive (der|des|aller); exklusive (der|des); zuzüglich (der|des|von); abzüglich (der|des|von); nebst (den|der|dem)',
      'mit; ohne',
      { action: 'replace', strength: 'hint' },
    ],
    binnen: [
      'binnen (einer|eines|der|von|drei|acht|vierzehn|zwei|fünf|dreißig|kürzester); innerhalb einer frist von',
      'in; bis zum … (Datum)',
      'binnen einer > in einer',
      { action: 'replace', strength: 'hint' },
    ],
    'ab-dem-zeitpunkt': [
      'ab dem (zeitpunkt|datum|tag) (des|der|an dem); vom (tag|tage|zeitpunkt|datum) (des|der|an) (|an); gerechnet (ab|vom|von); beginnend (mit|ab)',
      'ab',
      { strength: 'note' },
    ],
    'mit-der-folge': [
      'mit der folge(|,) dass; was zur folge (hat|haben); zur folge (hat|haben|hätte); führt dazu(|,) dass',
      'dann; darum',
      { strength: 'note' },
    ],
    'unter-bezugnahme': [
      'unter (bezugnahme|hinweis|verweis) auf; bezugnehmend auf; bezug nehmend auf',
      'zu',
    ],
    'zu-handen': [
      'zu händen (von|der|des); zuhanden (von|der|des); z. hd.',
      'an',
      { strength: 'hint' },
    ],
    'aus-gruenden': [
      'aus (gründen|anlass|mangel|ursachen) (der|des|von|an|einer|eines)',
      'wegen',
      { strength: 'note' },
    ],
  },
)
