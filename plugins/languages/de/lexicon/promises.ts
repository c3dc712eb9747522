/**
 * Results that nobody has in hand: a person can promise to study and to look for work, not to pass or
 * to find it.
 */
import { entriesOf } from '../../rows.ts'

export const resultPromises = entriesOf(
  {
    action: 'result',
    reason: 'Das hat niemand allein in der Hand; schreiben Sie, was jemand dafür tut.',
    evidence: 'Königlicher Erlass vom 11. Juli 2002, Kapitel über das Projekt; Praxis',
  },
  {
    'pruefungen-bestehen': [
      'besteh(t|en|e) (alle|die|jede|das|ihre|seine|meine|sämtliche) (prüfungen|prüfung|examen|fächer|schuljahr|studienjahr|jahr|klausuren|nachprüfungen); (alle|die|das|ihre|seine) (prüfungen|prüfung|schuljahr|studienjahr|fächer) (zu bestehen|bestehen|besteht|bestanden)',
      'für die Prüfungen lernen; zu allen Prüfungen gehen',
    ],
    'diplom-erlangen': [
      '(erlangt|erlangen|erwirbt|erwerben|erhält|schafft) (das|ein|ihr|sein|den|einen|ihren|seinen) (diplom|abitur|führerschein|abschluss|zeugnis|gesellenbrief|abschlusszeugnis); (diplom|abitur|führerschein|abschluss|abschlusszeugnis) (zu erlangen|zu erwerben|erlangen|erwerben)',
      'zum Unterricht gehen und die Prüfungen machen',
    ],
    'arbeit-finden': [
      '(findet|finden|finde) (eine|einen|schnell eine|selbst eine|binnen|innerhalb|bis) (arbeit|arbeitsstelle|stelle|job|arbeitsplatz|ausbildungsplatz|lehrstelle|ausbildungsstelle); (muss|müssen|wird|werden|hat|haben) … (arbeit|arbeitsstelle|stelle|job|arbeitsplatz) (finden|zu finden)',
      'Arbeit suchen: … Bewerbungen im Monat',
      { unlessNear: ['helfen', 'hilft', 'hilfe', 'wie', 'wenn', 'damit'] },
    ],
    'arbeit-behalten': [
      '(behält|behalten|behalte) (die|ihre|seine|den|ihren|seinen|diese) (arbeit|arbeitsstelle|stelle|job|wohnung|arbeitsplatz); (wird|werden) nicht (gekündigt|entlassen)',
      'pünktlich kommen; anrufen, wenn es nicht geht',
    ],
    'keine-fehlzeiten': [
      'keine(|n|rlei) (fehlzeit|fehlzeiten|fehlstunde|fehlstunden|abwesenheit|abwesenheiten|verspätung|verspätungen|schulden); (immer|stets|jederzeit|ausnahmslos) anwesend; 100 % anwesend; (100 %|hundertprozentige) anwesenheit; an (allen|jedem) (unterrichtsstunden|unterrichtstagen|kurstagen|tag|kurstag|stunden) (anwesend|teilnehmen|teilzunehmen|teilnimmt); lückenlos{e} (anwesenheit|anwesend)',
      'zum Kurs kommen, oder anrufen, wenn es nicht geht',
      { reason: 'Jeder ist einmal krank; sagen Sie, was man dann tut.' },
    ],
    'wohnung-finden': [
      '(findet|finden|finde) (eine|selbst eine|eine eigene|binnen|innerhalb|ihre eigene) (wohnung|unterkunft|bleibe); (muss|müssen|hat|haben) … (wohnung|unterkunft) (finden|zu finden)',
      'eine Wohnung suchen: … Mal in der Woche',
      { unlessNear: ['helfen', 'hilft', 'hilfe', 'wie', 'wenn', 'damit'] },
    ],
    schuldenfrei: [
      'schuldenfrei (ist|sind|sein|werden|wird|zu sein|zu werden); keine schulden haben; (alle|sämtliche) schulden (zahlen|abzahlen|abbezahlen|begleichen|zu begleichen|tilgen)',
      'im Monat … Euro zahlen; dem Plan folgen',
    ],
    // It also says how things are.
    'keine-schulden': ['keine schulden mehr', 'jeden Monat … Euro abzahlen', { strength: 'hint' }],
    'deutsch-sprechen': [
      '(spricht|sprechen|beherrscht|beherrschen) (fließend|gut|perfekt|ausreichend|die deutsche|das deutsche|sicher) (deutsch|französisch|niederländisch|sprache); (niveau|stufe) (a1|a2|b1|b2) (erreichen|erreicht|zu erreichen|haben)',
      'zum Deutschkurs gehen',
    ],
    gesundwerden: [
      '(ist|sind|bleibt|bleiben|wird) (nüchtern|abstinent|clean|trocken|gesund|stabil|geheilt); (hört|hören) auf zu (trinken|rauchen|spielen|kiffen); abstinent (leben|bleiben|zu bleiben|sein)',
      'zum Termin gehen bei …',
      { unlessNear: ['wetter', 'wäsche', 'es', 'klima', 'boden'] },
    ],
    selbststaendig: [
      '(völlig|vollkommen|ganz|vollständig) (selbständig|selbstständig|unabhängig) (leben|lebt|sein|ist|werden|wird|zu leben); (völlige|vollständige|vollkommene)(|n) (selbständigkeit|selbstständigkeit|unabhängigkeit); nicht mehr (auf|vom) (ÖSHZ|das ÖSHZ|hilfe) (angewiesen|abhängig); unabhängig vom ÖSHZ (leben|ist|sein|werden|wird)',
      'einen Schritt weiter: …',
    ],
    'gute-bewertung': [
      '(eine |)(positive|gute|günstige)(|n) (bewertung|auswertung|beurteilung|evaluation) (erhalten|erhält|bekommen|erreichen|zu erhalten); ergebnisverpflichtung; erfolgsverpflichtung; (erwartete|erwarteten|gewünschte|gewünschten) (ergebnis|ergebnisse|erfolg|resultat|resultate)',
      'tun, was abgesprochen ist',
      { reason: 'Ob es gut ist, entscheidet ein anderer; schreiben Sie, was man tut.' },
    ],
    'ziele-erreichen': [
      '(erreicht|erreichen|erreiche) (alle|das|die|ihr|sein|ihre|seine|sämtliche) (ziele|ziel|zielsetzungen|zielsetzung|zielvorgaben); (alle|sämtliche|vereinbarten|die vereinbarten) (ziele|zielsetzungen) (erreichen|erreicht|zu erreichen)',
      'einen Schritt zum Ziel machen: …',
      { strength: 'note' },
    ],
  },
)
