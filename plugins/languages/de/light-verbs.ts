/** A verb that says little with a noun that hides the real verb: "in Anspruch nehmen". */
import { entriesOf } from '../rows.ts'

export const lightVerbs = entriesOf(
  {
    action: 'light-verb',
    reason: 'Das echte Verb steckt in einem Hauptwort; sagen Sie, wer was tut.',
    evidence: 'own',
  },
  {
    'in-anspruch-nehmen': [
      'in anspruch (nehmen|nimmt|genommen|zu nehmen|nahm); (nimmt|nehmen|nehme) … in anspruch; inanspruchnahme',
      'nutzen | nutzt | nutzen',
      '(nutzen||genutzt|zu nutzen|); (nutzt||)',
    ],
    'zur-verfuegung-stellen': [
      'zur verfügung (stellen|stellt|gestellt|zu stellen|steht|stehen); (stellt|stellen|steht|stehen) … zur verfügung; bereitstellung',
      'geben | gibt | geben',
      'zur verfügung stellen; zur verfügung gestellt; zur verfügung zu stellen; stellt … zur verfügung > geben; gegeben; zu geben; gibt',
      { strength: 'note' },
    ],
    'zur-kenntnis': [
      'zur kenntnis (nehmen|nimmt|genommen|zu nehmen|gebracht|bringen|geben); kenntnis (nehmen|nimmt|genommen|erhalten|erlangt|erlangen); (nimmt|nehmen) … zur kenntnis',
      'lesen; wissen',
      'zur kenntnis nehmen; zur kenntnis genommen; zur kenntnis zu nehmen > lesen; gelesen; zu lesen',
    ],
    'zum-ausdruck': [
      'zum ausdruck (bringen|bringt|gebracht|kommen|kommt|zu bringen); (bringt|bringen) … zum ausdruck',
      'sagen | sagt',
      'zum ausdruck bringen; bringt … zum ausdruck > sagen; sagt',
    ],
    'zur-anwendung': [
      'zur anwendung (kommen|kommt|gelangen|gelangt|bringen); anwendung (finden|findet|fand); (kommt|kommen|gelangt) … zur anwendung; in anwendung bringen',
      'gelten; gilt',
      'zur anwendung kommen > gelten',
    ],
    'zur-auszahlung': [
      'zur (auszahlung|auszahlungen) (kommen|kommt|gelangen|gelangt|bringen|gebracht); (gelangt|kommt) … zur auszahlung',
      'zahlen; bezahlen',
    ],
    'in-betracht': [
      'in betracht (ziehen|zieht|gezogen|kommen|kommt|zu ziehen); (zieht|ziehen|kommt|kommen) … in betracht; in erwägung (ziehen|gezogen|zieht)',
      'denken an; möglich sein',
    ],
    'in-kraft': [
      'in kraft (treten|tritt|getreten|zu treten|setzen|gesetzt|trat); (tritt|treten) … in kraft; inkrafttreten(|s); außer kraft (treten|tritt|gesetzt|setzen)',
      'gelten ab; gilt ab',
      '(tritt|treten) in kraft; in kraft (treten|tritt|zu treten); (tritt|treten) … in kraft > beginn(t|en); (beginnen|beginnt|zu beginnen); beginn(t|en)',
      { strength: 'note' },
    ],
    'in-rechnung': [
      'in rechnung (stellen|stellt|gestellt|zu stellen); (stellt|stellen) … in rechnung',
      'Geld verlangen für',
      { strength: 'note' },
    ],
    'in-frage': [
      'in frage (kommen|kommt|stellen|stellt|gestellt); (kommt|kommen) … in frage; infrage (kommen|kommt|kommende|kommenden)',
      'möglich sein; möglich',
      { strength: 'note' },
    ],
    'unter-beweis': [
      'unter beweis (stellen|stellt|gestellt|zu stellen); (stellt|stellen) … unter beweis; (den |einen |)nachweis (erbringen|erbringt|erbracht|zu erbringen|führen|liefern); (erbringt|erbringen) … nachweis; beweis (erbringen|antreten|führen)',
      'zeigen; zeigt',
      'unter beweis stellen > zeigen',
    ],
    'in-aussicht': [
      'in aussicht (stellen|stellt|gestellt); (stellt|stellen) … in aussicht',
      'versprechen | verspricht',
      '(versprechen||); (verspricht|)',
    ],
    'zum-abschluss': [
      'zum abschluss (bringen|bringt|gebracht|kommen|kommt); zu ende (führen|führt|bringen)',
      'beenden; fertig machen',
      'zum abschluss bringen > beenden',
    ],
    'zur-sprache': [
      'zur sprache (bringen|bringt|kommen|kommt|gebracht); (bringt|bringen) … zur sprache',
      'besprechen | bespricht',
      'zur sprache bringen; bringt … zur sprache > besprechen; bespricht',
    ],
    'antrag-stellen': [
      '(einen |den |ihren |seinen |)antrag (stellen|stellt|gestellt|zu stellen|einreichen|einzureichen|eingereicht|einreicht); (stellt|stellen|reicht|reichen) … antrag; antragstellung; (beantragung|beantragen|beantragt|zu beantragen)',
      'fragen nach; fragt nach',
      { strength: 'hint' },
    ],
    'entscheidung-treffen': [
      '(eine |die |)(entscheidung|entscheidungen|beschluss|beschlüsse) (treffen|trifft|getroffen|zu treffen|fassen|fasst|gefasst|zu fassen); (trifft|treffen|fasst) … (entscheidung|beschluss); beschlussfassung',
      'entscheiden | entscheidet | Entscheidung',
      'beschlussfassung; eine entscheidung treffen > Entscheidung; entscheiden',
    ],
    'massnahmen-ergreifen': [
      '(maßnahmen|schritte|vorkehrungen|initiativen) (ergreifen|ergreift|ergriffen|treffen|trifft|getroffen|einleiten|einzuleiten|eingeleitet|unternehmen|unternimmt|unternommen|setzen); (ergreift|ergreifen|trifft|treffen|unternimmt) … (maßnahmen|schritte|vorkehrungen)',
      '… (sagen Sie, was jemand tut)',
      { reason: 'Sagen Sie, was jemand wirklich tut.' },
    ],
    'vereinbarung-treffen': [
      '(eine |)(vereinbarung|vereinbarungen|absprache|absprachen|übereinkunft) (treffen|trifft|getroffen|zu treffen|schließen|abschließen|abgeschlossen); (trifft|treffen) … (vereinbarung|vereinbarungen|absprache|absprachen); vereinbarungsgemäß{e}',
      'absprechen | absprechen | wie abgesprochen',
      { strength: 'note' },
    ],
    'pruefung-vornehmen': [
      '(eine |die |)(prüfung|überprüfung|kontrolle|änderung|anpassung|berechnung|zahlung|einschätzung|bewertung|auszahlung|eintragung|anmeldung) (vornehmen|vorgenommen|vorzunehmen|vornimmt|durchführen|durchgeführt|durchzuführen|durchführt); (nimmt|nehmen|führt|führen) … (prüfung|überprüfung|kontrolle|änderung|anpassung|berechnung|zahlung|bewertung) (vor|durch); einer (prüfung|überprüfung|kontrolle) (unterziehen|unterzogen|unterzieht)',
      'prüfen; ändern; berechnen',
    ],
    durchfuehrung: [
      'die durchführung (der|des|von); zur durchführung (der|des|von); durchführung (gelangen|kommen)',
      'machen; wenn wir … machen',
      { strength: 'note' },
    ],
    'hilfe-leisten': [
      '(hilfe|unterstützung|beistand|hilfestellung|beratung) (leisten|leistet|geleistet|zu leisten|gewähren|gewährt|anbieten|bieten|bietet|zuteil|erhalten); (leistet|leisten|bietet|bieten) … (hilfe|unterstützung|beistand|hilfestellung); hilfeleistung(|en)',
      'helfen | hilft | Hilfe',
      'hilfe leisten > helfen',
      { strength: 'note' },
    ],
    'beitrag-leisten': [
      '(einen |ihren |seinen |)beitrag (leisten|leistet|geleistet|zu leisten); (leistet|leisten) … beitrag',
      'helfen; mithelfen',
    ],
    'zahlung-leisten': [
      '(zahlung|zahlungen|zahlungen|ersatz|schadenersatz|vorauszahlung|abschlagszahlung) (leisten|leistet|geleistet|zu leisten); (leistet|leisten) … (zahlung|zahlungen)',
      'zahlen | zahlt',
    ],
    'stellung-nehmen': [
      'stellung (nehmen|nimmt|genommen|zu nehmen|beziehen|bezieht); (nimmt|nehmen) … stellung; stellungnahme(|n)',
      'sagen, was man denkt | sagt, was … denkt | Meinung',
      { strength: 'note' },
    ],
    ruecksprache: [
      'rücksprache (halten|hält|gehalten|zu halten|nehmen|nimmt); (hält|halten|nimmt|nehmen) … rücksprache',
      'sprechen mit | spricht mit',
    ],
    'kontakt-aufnehmen': [
      '(kontakt|verbindung) (aufnehmen|aufnimmt|aufgenommen|aufzunehmen); (nimmt|nehmen) … kontakt … auf; in (kontakt|verbindung) (treten|tritt|setzen|setzt|zu setzen|zu treten|gesetzt); kontaktaufnahme',
      'anrufen; schreiben',
      { strength: 'hint' },
    ],
    'gebrauch-machen': [
      'gebrauch (machen|macht|gemacht|zu machen); (macht|machen) … gebrauch',
      'nutzen; tun',
    ],
    'sorge-tragen': [
      'sorge (tragen|trägt|getragen|zu tragen); (trägt|tragen) … sorge; rechnung (tragen|trägt|getragen|zu tragen); (trägt|tragen) … rechnung; verantwortung (übernehmen|übernimmt)',
      'sorgen für; achten auf',
    ],
    'abstand-nehmen': [
      'abstand (nehmen|nimmt|genommen|zu nehmen); (nimmt|nehmen) … abstand; verzicht (leisten|leistet|üben)',
      'nicht tun; aufhören mit',
      { legalRisk: true, unlessNear: ['meter', 'auto'] },
    ],
    'einsicht-nehmen': [
      '(einsicht|akteneinsicht) (nehmen|nimmt|gewähren|gewährt|genommen|erhalten|in die|in ihre|zu nehmen); einsichtnahme',
      'lesen; anschauen',
    ],
    'mitteilung-machen': [
      '(mitteilung|meldung|anzeige|angaben|angabe) (machen|macht|erstatten|erstattet|zu machen|zu erstatten|gemacht); in kenntnis; (benachrichtigung|verständigung) (erfolgt|des|der)',
      'sagen; sagt',
    ],
    'abhilfe-schaffen': [
      'abhilfe (schaffen|schafft|geschaffen|zu schaffen); (schafft|schaffen) … abhilfe',
      'lösen; eine Lösung finden',
    ],
    'folge-haben': [
      'nach sich (ziehen|zieht|gezogen|zu ziehen); (zieht|ziehen) … nach sich',
      'führen zu; dann kommt',
      { strength: 'note' },
    ],
    erfolgt: [
      '(auszahlung|zahlung|anmeldung|einladung|mitteilung|bewertung|auswertung|prüfung|überprüfung|entscheidung|information|unterzeichnung|kontrolle|aussetzung|vorladung) … (erfolgt|erfolgen|erfolgte); (erfolgt|erfolgen) … (auszahlung|zahlung|anmeldung|mitteilung|bewertung|auswertung|prüfung|überprüfung|entscheidung|kontrolle|aussetzung)',
      '… (sagen Sie, wer was tut)',
      { reason: 'Was „erfolgt“, tut jemand: Sagen Sie wer.' },
    ],
    unterziehen: [
      'sich … (unterziehen|unterzieht); sich (einer|einem) (untersuchung|behandlung|test|maßnahme|prüfung|therapie) (unterziehen|unterzieht|zu unterziehen)',
      'machen; gehen zu',
      { strength: 'note' },
    ],
    'bezug-nehmen': [
      'bezug (nehmen|nimmt|genommen); (nimmt|nehmen) … bezug; bezug von (leistungen|eingliederungseinkommen|sozialhilfe|arbeitslosengeld)',
      'sprechen über; bekommen von',
      { strength: 'note' },
    ],
    'vereinbart-gilt': [
      '(gilt|gelten) als vereinbart; einigung (erzielen|erzielt|zu erzielen|herbeiführen); einvernehmen (erzielen|herstellen|herzustellen|besteht)',
      'einig werden; einig sein',
    ],
    'zur-folge': [
      'zur (unterzeichnung|unterschrift|prüfung|bearbeitung|beratung|genehmigung|entscheidung) (vorlegen|vorgelegt|vorzulegen|bringen|weiterleiten|weitergeleitet)',
      'zeigen, damit … unterschreibt',
    ],
    'in-bearbeitung': [
      'in (bearbeitung|behandlung|angriff) (nehmen|nimmt|genommen|befindet|ist); (nimmt|nehmen) … in angriff; sachbearbeitung',
      'bearbeiten; anfangen mit',
      'in bearbeitung nehmen > bearbeiten',
      { strength: 'note', unlessNear: ['arzt', 'krankenhaus', 'ärztlicher'] },
    ],
    'verfuegt-ueber': ['verfüg(t|en|e|te|ten) über', 'haben; hat', { strength: 'hint' }],
  },
)
