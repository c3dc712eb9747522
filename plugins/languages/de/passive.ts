/**
 * How a German passive is recognised: a form of "werden" with a participle in the same clause. "Werden"
 * with an infinitive is the future, with an adjective a change, and neither is one.
 */
import type { PassiveGrammar, VerbGrammar } from '../../readability/index.ts'
import { wordsOf } from '../rows.ts'

const separable =
  '(?:ab|an|auf|aus|bei|da|dar|durch|ein|empor|entgegen|fehl|fern|fest|fort|frei|heim|her|herab|heran|heraus|herbei|hin|hinaus|hinein|hinzu|hoch|klar|los|mit|nach|nieder|rück|sicher|statt|teil|um|unter|vor|voran|voraus|vorbei|weg|weiter|wieder|zu|zurecht|zurück|zusammen|über|überein|offen|bekannt|bereit|gut|gleich|inne|lahm|still|preis|ernst)?'

export const passive: PassiveGrammar = {
  auxiliaries: wordsOf('wird werden werde wirst werdet wurde wurden wurdest worden würde würden'),
  participles: [
    // gezahlt, ausgesetzt, eingereicht, vorgeschrieben, angenommen
    `${separable}ge[a-zäöüß]{2,}(?:t|en)`,
    // bezahlt, verlängert, entlassen is irregular; erklärt, zerstört, missachtet
    '(?:be|er|ver|ent|emp|zer|miss)[a-zäöüß]{2,}t',
    // informiert, kontrolliert, sanktioniert
    '[a-zäöüß]{2,}iert',
    // mitbestimmt, anerkannt, vorbereitet
    '(?:ab|an|auf|aus|ein|mit|vor|zu|nach|wieder|weiter)(?:be|er|ver|ent)[a-zäöüß]{2,}t',
  ],
  irregular: wordsOf(`
    beschlossen besprochen begonnen befohlen behalten bekommen beraten betroffen betrieben bewiesen bezogen
    beschrieben bestanden begriffen besessen bewogen beworben belassen beladen beworfen benommen berufen
    behoben betreten
    erhalten erhoben ersehen erfunden ergriffen erlassen erschienen erschlossen erwiesen erworben erwogen erzogen
    erteilt erbracht erkannt ernannt ersonnen ergangen
    verboten verbunden verfallen vergeben vergessen vergleichen verglichen verhalten verlassen verliehen verloren
    vermieden vernommen verschoben verschrieben versehen versprochen verstanden vertreten vertrieben verwiesen
    verwendet verworfen verzogen verschwiegen verbracht verbrannt verlesen vermessen verraten verschlossen
    entgegengenommen entlassen entnommen entschieden entsprochen entzogen enthalten entworfen entbunden
    empfangen empfohlen empfunden
    unterbrochen unterlassen unternommen unterschrieben untersagt unterstützt unterrichtet unterzogen
    unterzeichnet untersucht unterhalten unterwiesen unterworfen
    übergeben überlassen übernommen überprüft überschritten übersehen übertragen überwiesen überwacht übermittelt
    überzeugt überzogen überwunden überholt übersetzt überführt
    wiederholt widerrufen widersprochen durchgeführt hinterlegt hinterlassen vollzogen vollbracht
    abgeschlossen anerkannt angenommen aufgehoben zurückgewiesen missverstanden zerrissen zerbrochen
    getan gesehen genommen gegeben gesprochen geschrieben getroffen geleistet
  `),
  not: wordsOf(`
    gut genau gerecht geschickt gesamt gesund gering geeignet geneigt gewohnt gewiss gelten gehen geben gegen
    gegenüber gesetzt gebiet gebot gericht gewicht gesicht gespräch geschäft geschlecht gewalt gestalt geduld
    gehalt geburt gefahr gegenwart gegend geschichten gedanken gesetzen gebieten gemeinden gerichten geräten
    gebühren gefühlen getränken gewerkschaften gebäuden gelegenheiten geschäften genießen geschehen gelingen
    gewinnen gehören gelangen gestatten gefallen gewähren gestalten gewöhnen genügen gebrauchen gefährden
    gedenken geraten genehmigen gestehen gebären geloben gelten gerben gewährleisten
    bereit bekannt berühmt benannt bewusst beliebt besorgt betrübt bettlägerig beleibt
    besteht bedeutet beginnt bekommt bleibt bietet behält bezieht betrifft beträgt bezahlt
    erhält ergibt erfolgt erst ernst erscheint ermöglicht erfährt erreicht ersucht
    verliert vermutlich verhält vergeht versteht vertritt verspricht verfügt verdient verlangt verwandt vernünftig
    verheiratet verliebt verwirrt vertraut verschuldet verpflichtet veraltet verletzt verrückt
    entsteht entspricht enthält entscheidet entfernt
    zeit arbeit krankheit gesundheit einheit heimat monat amt wert art ort rat staat vertrag
  `),
  agents: ['von', 'vom', 'durch', 'seitens', 'vonseiten'],
  reach: 18,
}

export const verbs: VerbGrammar = {
  openers: wordsOf(`
    habe hast hat haben habt hatte hatten hätte hätten
    wird werden werde wirst werdet wurde wurden würde würden kann kannst können könnt konnte konnten könnte könnten
    darf darfst dürfen dürft durfte durften dürfte dürften muss musst müssen müsst musste mussten müsste müssten
    soll sollst sollen sollt sollte sollten will willst wollen wollt wollte wollten mag mögen möchte möchten
    lässt lassen ließ ließen braucht brauchen
  `),
  infinitives: ['[a-zäöüß]{2,}(?:en|eln|ern)', '(?:[a-zäöüß]+)?(?:sein|tun)'],
  notInfinitives: wordsOf(`
    den einen keinen meinen deinen seinen ihren unseren euren diesen jenen jeden allen vielen manchen anderen
    solchen welchen denen ihnen deren wen zwischen neben gegen wegen innen außen oben unten hinten vorn hin
    zehn sieben neun morgen gestern heuten zusammen eben selten schon wann dann denn wenn ohnehin
    personen kosten kindern eltern leuten menschen tagen wochen monaten jahren stunden terminen rechten pflichten
    diensten briefen papieren dokumenten unterlagen schulden ausgaben einnahmen adressen firmen kursen
    prüfungen sprachen fragen gründen daten angaben leistungen maßnahmen bedingungen absprachen verpflichtungen
    vereinbarungen zahlungen parteien partnern sozialarbeitern bereichen schritten zielen mitteln
    beiden ersten zweiten dritten letzten nächsten folgenden eigenen neuen alten guten besten ganzen
    sondern fern gern modern intern extern wovon daran hieran woran davon sofern insofern inwiefern
    ärzten schulen behörden ämtern gerichten gesetzen wohnungen mieten rechnungen sachen dingen namen
    seinen einigen mehreren wenigen verschiedenen kein ein mein dein sein
  `),
}
