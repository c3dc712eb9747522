/** Words that mean several things in these texts: a reader guesses, and may guess wrong. */
import { entriesOf } from '../../rows.ts'

export const ambiguousWords = entriesOf(
  {
    action: 'ambiguous',
    reason: 'Dieses Wort hat hier mehrere Bedeutungen; nehmen Sie das, das Sie meinen.',
    evidence: 'own',
  },
  {
    intervention: [
      'intervention(|en)(| des ÖSHZ); intervenier(en|t|te); kostenbeteiligung(|en); beteiligung (an den|des ÖSHZ|an der miete)',
      'Geld; Hilfe; … Euro',
      {
        action: 'replace',
        region: 'BE',
        reason: 'Es kann Geld, Hilfe oder ein Einsatz sein: Sagen Sie welches, und wie viel.',
        unlessNear: ['militärische', 'chirurgische'],
      },
    ],
    'leistung-wort': [
      '(eine|einer|die|der|den|keine|diese|dieser|ihre) leistung(|en)',
      'Geld; Hilfe; Arbeit',
      { reason: 'Es kann Geld, Hilfe oder Arbeit sein: Sagen Sie welches.' },
    ],
    entschaedigung: [
      'entschädigung(|en); aufwandsentschädigung(|en); entschädig(t|en|te); vergütet(|e|en)',
      'Lohn; Geld für Kosten',
      {
        reason: 'Es kann Lohn, Kosten oder ein Schaden sein: Sagen Sie welches.',
      },
    ],
    anpassung: [
      '(anpassung|überprüfung|revision|revidierung) (des|der) (betrags|betrages|vertrags|vertrages|projekts|eingliederungseinkommens|beschlusses|hilfe); angepasst (wird|werden|worden); revidier(t|en|ung)',
      'mehr oder weniger; ändern',
      { reason: 'Sagen Sie, ob es mehr oder weniger wird, und wer entscheidet.' },
    ],
    erklaeren: [
      'erklär(t|en|e) sich (bereit|einverstanden); erklär(t|en|e) hiermit; gelesen und (genehmigt|gutgeheißen)',
      'sagt Ja; sagen Ja',
      { action: 'light-verb', reason: 'Sagen Sie, wozu jemand Ja sagt.' },
    ],
    abschluss: [
      '(der |den |nach |vor |bei |zum |)abschluss (des|eines|dieses) (vertrags|vertrages|projekts|projektes); (vertrag|projekt) … (abschließen|abgeschlossen|abzuschließen|abschließt)',
      'unterschreiben; Ende',
      { reason: 'Abschluss kann der Anfang und auch das Ende sein.' },
    ],
    'bis-zum': [
      'innerhalb von … nach (erhalt|zustellung|unterzeichnung|notifizierung|eingang|beginn); binnen … nach (erhalt|zustellung|notifizierung)',
      'bis zum … (Datum)',
      { reason: 'Zählen Sie die Tage für den Leser: Schreiben Sie das Datum.' },
    ],
    buergschaft: [
      'bürgschaft(|en); bürge(|n) (für|des|der); sicherheitsleistung(|en); garantie (leisten|stellen|übernehmen)',
      'Geld, das aufbewahrt wird; jemand zahlt für Sie',
      { legalRisk: true },
    ],
    aufheben: [
      'aufhebung (des|der|von|einer|dieses); aufgehoben (wird|werden|worden|ist); aufzuheben; heb(t|en) … auf; (vertrag|beschluss|entscheidung|bescheid) … (aufheben|aufgehoben)',
      'gilt nicht mehr; zurücknehmen',
      {
        unlessNear: ['gut', 'papier', 'papiere', 'brief'],
        reason: 'Aufheben heißt im Alltag auch: behalten.',
      },
    ],
    einstellen: [
      '(zahlung|zahlungen|leistung|leistungen|hilfe) … (einstellen|eingestellt|einzustellen); stell(t|en) … (zahlung|zahlungen|leistung|hilfe) … ein',
      'nicht mehr zahlen',
      { reason: 'Einstellen heißt auch: jemandem Arbeit geben.' },
    ],
    gutachten: [
      '(nach |mit |auf |)(günstiges|günstigem|ungünstiges|positives|negatives|zustimmendes|ablehnendes|positivem|negativem) (gutachten|stellungnahme)',
      'der Dienst sagt Ja; der Dienst sagt Nein',
      { reason: 'Das ist noch keine Entscheidung: Sagen Sie, wer entscheidet.' },
    ],
    verfuegbar: [
      '(sich |)verfügbar (sein|ist|halten|hält|zu halten|zu sein|bleiben); (erreichbar|telefonisch erreichbar) (sein|bleiben|zu sein)',
      'ans Telefon gehen; kommen, wenn …',
      { reason: 'Sagen Sie wann, und wie.' },
    ],
    freiwillig: [
      'auf freiwilliger (basis|grundlage); freiwillige(|r|n) (mitarbeit|teilnahme|mitwirkung|vereinbarung|selbstverpflichtung); aus freien stücken',
      'wenn Sie wollen',
      { reason: 'Sagen Sie dazu, dass nichts geschieht, wenn jemand Nein sagt.' },
    ],
    kosten: [
      '(anfallende|anfallenden|entstehende|entstandenen|sonstige|sonstigen|etwaige|nebenkosten) kosten; nebenkosten; sonstige kosten',
      'Kosten für … : … Euro',
      { reason: 'Sagen Sie welche, und wie viel.' },
    ],
    anzeige: [
      '(eine |)anzeige (bei|gegen|erstatten|erstattet) (der|dem|das|die) (ÖSHZ|dienst|behörde|polizei)',
      'sagen; zur Polizei gehen',
      { reason: 'Beim ÖSHZ oder bei der Polizei: Sagen Sie wo.' },
    ],
    vorschlag: [
      '(wird|werden) in vorschlag gebracht; unterbreit(en|et|ete); zu unterbreiten',
      'vorschlagen',
      { action: 'light-verb' },
    ],
  },
)
