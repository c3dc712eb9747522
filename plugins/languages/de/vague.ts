/**
 * Promises that leave open how much, how often or when. What is vague for the reader is never held
 * against the one who wrote it: so each entry asks for a number, a date or a step.
 */
import { entriesOf } from '../rows.ts'

const practice = 'Leitfaden eines Verbands von Menschen in Armut; Studie zur Praxis, 2015'

export const vagueWords = entriesOf(
  {
    action: 'vague',
    reason: 'Schreiben Sie einen Tag oder ein Datum: Dann wissen alle, wann.',
    evidence: practice,
  },
  {
    'angemessene-frist': [
      '(angemessene|vernünftige|vertretbare|absehbare|kürzester|angemessener|angemessenen|vernünftiger|absehbarer) (frist|fristen|zeit|zeitraum|zeitraums|zeitspanne)',
      'innerhalb von … Tagen',
    ],
    unverzueglich: [
      'unverzüglich{e}; ohne schuldhaftes zögern; ohne verzug; umgehend{e}; schnellstens; ehestens',
      'bis zum … (Datum)',
      { legalRisk: true },
    ],
    zeitnah: [
      'zeitnah{e}; zeitig{e}; beizeiten; in kürze; kurzfristig{e}; in nächster zeit; in absehbarer zeit; demnächst; alsbald; baldigst; baldmöglichst{e}; ehebaldigst',
      'bis zum … (Datum)',
    ],
    rechtzeitig: [
      'rechtzeitig{e}; zu gegebener zeit; zur gegebenen zeit; zum geeigneten zeitpunkt; termingerecht{e}',
      'bis zum … (Datum)',
    ],
    'so-schnell-wie-moeglich': [
      'so (schnell|bald|rasch|früh|zeitig) wie (nur |)(möglich|irgend möglich); so (schnell|bald|rasch) als möglich; möglichst (schnell|bald|rasch|zeitnah|umgehend); schnellstmöglich{e}; frühestmöglich{e}; sobald wie möglich',
      'bis zum … (Datum); innerhalb von … Tagen',
    ],
    sofort: [
      'auf der stelle; sofortige(|r|n|s) (mitteilung|meldung|reaktion|benachrichtigung)',
      'am selben Tag; innerhalb von … Stunden',
      { strength: 'note' },
    ],
    regelmaessig: [
      'regelmäßig{e}; in regelmäßigen abständen; des öfteren; öfters; auf regelmäßiger basis; in gewissen abständen',
      'alle … Wochen',
      {
        reason: 'Sagen Sie, wie oft: Für den einen ist das jeden Tag, für den anderen jedes Jahr.',
      },
    ],
    periodisch: [
      'periodisch{e}; von zeit zu zeit; turnusmäßig{e}; in periodischen abständen',
      'alle … Wochen',
      { reason: 'Sagen Sie, wie oft.', unlessNear: ['system', 'tabelle', 'schwingung'] },
    ],
    'noetige-anstrengungen': [
      '(|alle |die )(nötigen|notwendigen|erforderlichen|zumutbaren|möglichen) (anstrengungen|bemühungen|eigenbemühungen|schritte|maßnahmen|vorkehrungen|unterlagen|dokumente|hilfen|informationen|auskünfte|angaben|nachweise|formalitäten)',
      '… (schreiben Sie welche)',
      { reason: 'Sagen Sie welche: Niemand kann das erraten.' },
    ],
    'nach-kraeften': [
      'nach (besten |)kräften; nach bestem (wissen|können|vermögen|wissen und gewissen); sein bestes (tun|geben); (ihr|sein|mein) möglichstes (tun|zu tun); alles (mögliche|notwendige|erforderliche|zumutbare) (tun|unternehmen|zu tun|zu unternehmen|unternimmt|tut)',
      '… (schreiben Sie die Schritte)',
      { reason: 'Niemand weiß, wann es genug ist; schreiben Sie die Schritte.' },
    ],
    'nach-moeglichkeit': [
      'nach möglichkeit; soweit (wie |)möglich; so weit (wie |)möglich; wenn möglich; (im rahmen|im rahmen seiner|im rahmen ihrer|im rahmen der) möglichkeiten; falls möglich; sofern möglich; nach maßgabe der möglichkeiten',
      'wenn … ; … Mal',
      { reason: 'So verspricht niemand etwas; sagen Sie, wann ja und wann nein.' },
    ],
    'wenn-noetig': [
      '(wenn|falls|sofern|soweit|wo) (nötig|notwendig|erforderlich|gewünscht); bei bedarf; im bedarfsfall(|e); erforderlichenfalls; nötigenfalls; je nach bedarf; bedarfsgerecht{e}; im einzelfall',
      'wenn …',
      { reason: 'Wer entscheidet, ob es nötig ist? Sagen Sie wer, und wann.', strength: 'note' },
    ],
    eventuell: [
      'eventuell{e}; etwaig{e}; allfällig{e}; unter umständen; möglicherweise; allenfalls',
      'vielleicht; wenn …',
      { reason: 'Sagen Sie, wann ja und wann nein.', strength: 'hint' },
    ],
    ausreichend: [
      'ausreichend{e} (nachweise|nachweis|bewerbungen|anwesenheit|bemühungen|grund|leistungen|fortschritte); in ausreichendem (maße|maß|umfang); hinreichend{e}; hinlänglich{e}',
      'mindestens …',
      { reason: 'Sagen Sie, wie viel genug ist.' },
    ],
    zufriedenstellend: [
      'zufriedenstellend{e}; zur (vollen |)zufriedenheit; ordnungsgemäß{e}; ordnungsmäßig{e}; sachgemäß{e}; gewissenhaft{e}; pflichtgemäß{e}; in geeigneter (weise|form); auf angemessene weise; mit erfolg; erfolgreich{e} (teilnahme|teilnehmen|abschluss|abschließen)',
      '… (sagen Sie, was genügt)',
      { reason: 'Sagen Sie, was getan sein muss, damit es gut ist.', strength: 'note' },
    ],
    aktiv: [
      'aktiv (suchen|sucht|mitarbeiten|mitarbeitet|mitwirken|mitwirkt|teilnehmen|teilnimmt|beteiligen|nach|um|auf arbeitsuche|an der); (aktive|aktiver|aktiven) (arbeitsuche|arbeitssuche|mitarbeit|mitwirkung|teilnahme|beteiligung|suche|rolle|haltung); engagiert und; motiviert (teilnehmen|mitarbeiten)',
      '… Mal im Monat',
      { reason: 'Sagen Sie, was jemand tut: wie oft, und wo.' },
    ],
    'guter-wille': [
      'guten willen; guter wille; kooperationsbereit{e}; kooperationsbereitschaft; mitwirkungsbereitschaft; (positive|respektvolle|korrekte|konstruktive)(|s|n|r) (haltung|einstellung|mitarbeit|zusammenarbeit|verhalten); vertrauensvolle(|n) zusammenarbeit; konstruktiv{e}; motivation (zeigen|zeigt|beweisen)',
      '… (sagen Sie, was die Person tut)',
      { reason: 'Das kann man weder zählen noch sehen; sagen Sie, was jemand tut.' },
    ],
    'gewisse-zeit': [
      '(eine|einer|einige|einiger|gewisse|gewisser|gewissen|eine gewisse|einer gewissen|einen gewissen|längere|längerer|geraume) (gewisse |)(zeitdauer|zeitspanne|zeitraum|weile); bis auf weiteres; vorläufig; auf unbestimmte (zeit|dauer); bis auf widerruf',
      'bis zum … (Datum)',
      { reason: 'Sagen Sie, bis wann, auch wenn es sich ändern kann.', strength: 'note' },
    ],
    'je-nach': [
      'nach (freiem |eigenem |pflichtgemäßem |billigem |)ermessen; im ermessen (des|der); je nach (sachlage|lage|umständen|situation|einzelfall); von fall zu fall; fallweise; ermessenssache; ermessensentscheidung(|en)',
      'wenn …',
      { reason: 'Sagen Sie, wer entscheidet, und worauf er schaut.' },
    ],
    'passende-hilfe': [
      '(bedarfsgerechte|geeignete|angemessene|individuelle|maßgeschneiderte|optimale|bestmögliche|passgenaue)(|r|n|s) (unterstützung|hilfe|begleitung|betreuung|beratung|maßnahme|maßnahmen|lösung|lösungen|angebot|angebote)',
      '… (sagen Sie, wer was tut, und wann)',
      { reason: 'Sagen Sie, wer wobei hilft, und wie oft.', strength: 'note' },
    ],
    'und-so-weiter': [
      'und dergleichen; und anderes mehr; und ähnliches; unter anderem; insbesondere',
      '… (sagen Sie alles, was zählt)',
      { reason: 'Man weiß nicht, was sonst noch zählt.', strength: 'hint' },
    ],
    'angemessener-betrag': [
      '(angemessene|vertretbare|zumutbare|vernünftige|angemessener|angemessenen|angemessenes) (miete|betrag|beträge|kosten|preis|preise|entgelt|höhe|summe|rate|raten|beitrag)',
      '… Euro',
      { reason: 'Sagen Sie, wie viele Euro höchstens oder mindestens.' },
    ],
    'spaeter-zeitpunkt': [
      'zu einem späteren zeitpunkt; zu gegebener stunde; zum (nächstmöglichen|frühestmöglichen|frühesten) (zeitpunkt|termin); in einer späteren phase; mittelfristig{e}; langfristig{e}; künftig{e}; in zukunft',
      'am … (Datum)',
      { strength: 'note', reason: 'Schreiben Sie einen Tag oder ein Datum.' },
    ],
    grundsaetzlich: [
      'grundsätzlich{e}; im prinzip; in der regel; im allgemeinen; im regelfall; prinzipiell; im wesentlichen; weitgehend{e}',
      'meist; außer wenn …',
      { reason: 'Sagen Sie, wann es so ist und wann nicht.', strength: 'hint' },
    ],
    mehrere: [
      'eine (gewisse|bestimmte|angemessene|ausreichende|hinreichende) (anzahl|zahl|menge); mehrmals (im|pro|jährlich|monatlich)',
      '… Mal',
      { reason: 'Sagen Sie, wie oft oder wie viele.' },
    ],
  },
)
