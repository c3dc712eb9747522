/** German of East Belgian offices, often translated from French, which not all who speak German know. */
import { entriesOf } from '../../rows.ts'

export const belgianWords = entriesOf(
  {
    action: 'replace',
    region: 'BE',
    reason: 'So heißt es nur in Ämtern in Belgien, oft aus dem Französischen übersetzt.',
    evidence: 'own',
  },
  {
    beguenstigte: ['begünstigung(|en); begünstigtenkonto', 'was man bekommt'],
    dossier: ['dossier(|s)', 'Akte', { strength: 'hint' }],
    konvention: [
      'konvention(|en); konventionier(t|te|ten)',
      'Vertrag',
      { unlessNear: ['genfer', 'menschenrechte', 'europäische', 'internationale'] },
    ],
    prestation: ['prestation(|en); prestier(en|t|te)', 'Arbeit; Hilfe'],
    homologiert: ['homologier(en|t|te|ung|ten); agreiert(|e|en); agrement', 'anerkannt'],
    regularisieren: [
      'regularisier(en|t|te|ung|ungen)',
      'in Ordnung bringen; nachzahlen',
      { reason: 'Es kann Geld, Papiere oder Aufenthalt sein: Sagen Sie welches.' },
    ],
    introduzieren: [
      'introduzier(en|t|te); deponier(en|t|te) (die|den|eine|einen|bei)',
      'geben; schicken',
      { unlessNear: ['müll', 'abfall'] },
    ],
    affilieren: [
      'affilier(en|t|te|ung); mutualität(|en); krankenkassenvignette(|n)',
      'Mitglied werden; Krankenkasse',
    ],
    syndikat: ['syndikat(|s|e|en)', 'Gewerkschaft', { strength: 'hint' }],
    gemeindekollegium: [
      'gemeindekollegium(|s); schöffe(|n)',
      'die Leitung der Gemeinde',
      { strength: 'hint' },
    ],
    c4: [
      'C4; formular C4; arbeitslosigkeitsbescheinigung',
      'Papier vom früheren Chef',
      { strength: 'note' },
    ],
    minerval: [
      'minerval(|s); einschreibegebühr(|en); studiengebühr(|en)',
      'Geld, um sich in der Schule einzuschreiben',
      { strength: 'hint' },
    ],
    'in-ordnung': [
      'in ordnung sein bei der krankenkasse; krankenversicherungspflichtig; in regel mit',
      'die Krankenkasse bezahlt haben',
      { strength: 'note' },
    ],
    dauerauftrag: [
      'domizilierung(|en); domiziliert(|e|en); einzugsermächtigung(|en)',
      'Bank zahlt von selbst',
      { strength: 'note' },
    ],
    deontologie: ['deontologie; deontologisch{e}; deontologischer kodex', 'Regeln des Berufs'],
    unterstuetzungswohnsitz: [
      'unterstützungswohnsitz(|es); hilfeleistende(|s|n) ÖSHZ; unterstützendes zentrum; kompetenzregel(|n); kompetentes ÖSHZ',
      'ÖSHZ, das Ihnen hilft',
      { legalRisk: true },
    ],
  },
)
