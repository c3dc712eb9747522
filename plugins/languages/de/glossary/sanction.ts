/**
 * Terms of art about what happens when an agreement is not kept: the words of which people said that
 * they shut them up, first of all "berechtigter Grund".
 */
import { entriesOf } from '../../rows.ts'

const article30 = 'Gesetz vom 26. Mai 2002, Art. 30 § 2'
const complaint = `${article30}; Klage in den Berichten von Verbänden`

export const sanctionTerms = entriesOf(
  { action: 'explain', legalRisk: true, evidence: article30 },
  {
    'wettige-reden': [
      'berechtigter Grund; (berechtigte|rechtmäßige|triftige|gültige|gerechtfertigte|wichtige|legitime|gesetzliche)(r|n|) (grund|grundes|gründe|gründen); aus wichtigem grund; berechtigten grundes',
      'guter Grund',
      {
        gloss: 'ein guter Grund, den das Gesetz annimmt, zum Beispiel: Sie waren krank',
        reason: 'Wer das liest, traut sich nichts zu sagen: Niemand weiß, welcher Grund zählt.',
        evidence: complaint,
      },
    ],
    billijkheidsredenen: [
      'Billigkeitsgr(ünde|ünden|und); gesundheits- oder billigkeitsgr(ünde|ünden); (aus |)gründe(|n) der billigkeit; billigkeit; billigkeitserwägung(|en)',
      'weil es sonst ungerecht wäre',
      {
        gloss: 'Gründe, warum es ungerecht wäre, das von Ihnen zu verlangen',
        reason: 'Das Wort gibt kein Beispiel: Man weiß nicht, ob die eigene Lage zählt.',
        evidence:
          'Gesetz vom 26. Mai 2002, Art. 3, 10 und 13; Klage in den Berichten von Verbänden',
      },
    ],
    billijk: [
      'recht und billig; (recht und |)billig und (gerecht|angemessen); billigerweise',
      'gerecht',
      {
        gloss: 'gerecht für alle',
        reason: 'Billig heißt im Alltag: Es kostet wenig.',
      },
    ],
    werkbereidheid: [
      'Arbeitsbereitschaft; arbeitsbereit{e}; arbeitswillig{e}; arbeitswilligkeit; verfügbarkeit (für|auf) (den|dem) arbeitsmarkt; dem arbeitsmarkt zur verfügung',
      'arbeiten wollen',
      {
        gloss:
          'Sie wollen arbeiten und zeigen das, außer wenn Sie nicht können, zum Beispiel wenn Sie krank sind',
        reason: 'Niemand weiß, wann es genug ist; schreiben Sie, was jemand tun kann.',
        evidence: 'Gesetz vom 26. Mai 2002, Art. 3, 5°',
        region: 'BE',
      },
    ],
    schorsing: [
      'Aussetzung(|en)(| der auszahlung| der zahlung| des eingliederungseinkommens); (auszahlung|zahlung|eingliederungseinkommen|einkommen|leistung|leistungen) … (ausgesetzt|auszusetzen|aussetzen); setzt … (auszahlung|zahlung|leistung|eingliederungseinkommen) … aus; (ganz|teilweise|vollständig|vorübergehend) (ausgesetzt|aussetzen|auszusetzen); ausgesetzt (wird|werden|wurde|worden|ist); aussetzungsdauer; zahlungssperre; sperrung der (auszahlung|leistung)',
      'Zeit ohne Zahlung',
      {
        gloss: 'Sie bekommen eine Zeit lang kein Geld vom ÖSHZ, oder weniger',
        reason: 'Das ist das schwerste Wort im Vertrag; sagen Sie, wie lange und wie viel.',
        evidence: complaint,
      },
    ],
    sanctie: [
      'Sanktion(|en); sanktionier(en|t|te|ten); sanktionsmaßnahme(|n); strafmaßnahme(|n); sanktionierung',
      'was geschieht, wenn eine Absprache nicht gehalten ist',
      {
        gloss:
          'Sie bekommen eine Zeit lang weniger Geld, weil Sie eine Absprache nicht gehalten haben',
        reason: 'Ein Wort, das Angst macht: Sagen Sie, was wirklich geschehen kann und was nicht.',
        evidence: complaint,
      },
    ],
    aanmaning: [
      'Mahnung(|en); verwarnung(|en); abmahnung(|en); (schriftlich |)(gemahnt|verwarnt|abgemahnt); mahnschreiben(|s); schriftliche aufforderung; letzte aufforderung',
      'Brief, der Sie warnt',
      {
        gloss: 'ein Brief: Darin steht, was Sie noch tun müssen und bis wann',
        reason:
          'Man denkt an eine Rechnung; es ist eine Gelegenheit, es noch in Ordnung zu bringen.',
        strength: 'hint',
      },
    ],
    ingebrekestelling: [
      'Inverzugsetzung(|en); in verzug (setzen|setzt|gesetzt|geraten|gerät|zu setzen|ist|sind); zahlungsverzug; säumnis; säumig{e}',
      'Brief: Eine Absprache ist nicht gehalten',
      {
        gloss: 'ein Brief des Amts: Jemand hat eine Absprache nicht gehalten',
        reason: 'Nur Juristen kennen dieses Wort, und was folgt, ist ernst.',
        evidence: `${article30}; Zivilgesetzbuch, Buch 5`,
      },
    ],
    tekortkoming: [
      'Pflichtverletzung(|en); vertragsverletzung(|en); verfehlung(|en); pflichtversäumnis',
      'was nicht getan ist',
      {
        gloss: 'jemand hat nicht getan, was abgesprochen ist',
        reason: 'Man fühlt sich ganz verurteilt; es geht um eine einzige Absprache.',
        evidence: complaint,
      },
    ],
    'niet-naleving': [
      'Nichteinhaltung; nichterfüllung; nichtbeachtung; nichtbefolgung; nicht-einhaltung; zuwiderhandlung(|en); zuwiderhandeln; bei missachtung; verstoß gegen; verstöße(|n) gegen',
      'nicht tun, was abgesprochen ist',
      {
        gloss: 'jemand tut nicht, was abgesprochen ist',
        reason: 'Ohne Verb sieht man nicht, wer was nicht getan hat.',
      },
    ],
    herhaling: [
      'Wiederholungsfall(|s|e|es); im wiederholungsfall(|e); rückfall in; rückfällig; bei wiederholung',
      'wenn es noch einmal geschieht',
      {
        gloss: 'dasselbe geschieht noch einmal innerhalb eines Jahres',
        reason: 'Sagen Sie, in welcher Zeit, und was dann anders ist.',
      },
    ],
    'uitstel-van-sanctie': [
      'Aufschub der Sanktion; aufschub (gewähren|der sanktion|der aussetzung|bewilligen); (mit|ganz oder teilweise) aufschub; zur bewährung; bewährungszeit; bewährungsfrist; bedingte(|n) (sanktion|aussetzung)',
      'es ändert sich vorerst nichts',
      {
        gloss: 'die Strafe kommt jetzt nicht; sie kommt nur, wenn es noch einmal geschieht',
        reason: 'Man glaubt, die Strafe komme später; vielleicht kommt sie nie.',
        evidence: 'Gesetz vom 26. Mai 2002, Art. 30 § 5',
      },
    ],
    overmacht: [
      'höhere Gewalt; höhere(|r) gewalt',
      'etwas, wofür Sie nichts können',
      {
        gloss: 'es geschieht etwas, wofür Sie nichts können, wie ein Unfall oder ein Streik',
        reason: 'Man weiß nicht, ob der eigene Grund zählt.',
        evidence: 'Zivilgesetzbuch, Buch 5',
      },
    ],
    'te-goeder-trouw': [
      'in gutem Glauben; (in |im |)(gutem glauben|guten glaubens|bösgläubig|gutgläubig); nach treu und glauben; bösgläubigkeit; gutgläubigkeit; wider besseres wissen',
      'ehrlich; ohne böse Absicht',
      {
        gloss: 'Sie dachten wirklich, dass Sie es richtig machen',
        reason: 'Die Frage ist, ob jemand ehrlich war; das muss man gleich verstehen.',
        evidence: 'Gesetz vom 26. Mai 2002, Art. 30 § 1',
      },
    ],
    'bedrieglijk-opzet': [
      'betrügerische Absicht; betrügerische(|r|n) (absicht|absichten|weise); arglistig{e}; arglist; vorsätzlich{e}; (falsche|unrichtige|unvollständige|wahrheitswidrige)(|n|r) (angaben|erklärung|erklärungen)',
      'mit Absicht etwas Falsches sagen',
      {
        gloss: 'jemand sagt mit Absicht etwas Falsches, um Geld zu bekommen',
        reason: 'Das beschuldigt jemanden; sagen Sie, was gesagt wurde und was nicht.',
        evidence: 'Gesetz vom 26. Mai 2002, Art. 30 § 1',
      },
    ],
    'ongewettigd-afwezig': [
      'unentschuldigt{e} (fehlen|abwesend|abwesenheit|abwesenheiten|fernbleiben|fehlzeiten); (ungerechtfertigte|gerechtfertigte|entschuldigte)(|r|n) (abwesenheit|abwesenheiten|fehlzeit|fehlzeiten)',
      'nicht da ohne guten Grund',
      {
        gloss: 'Sie waren nicht da, ohne guten Grund oder ohne Papier dazu',
        reason: 'Sagen Sie, welcher Grund und welches Papier genügt.',
      },
    ],
    verweer: [
      'Rechtsmittel(|s|n); rechtsbehelf(|s|e|en); verteidigungsmittel; recht auf verteidigung; rechtsweg(|s|es); beschwerdeweg(|s|es)',
      'was Sie tun können, wenn Sie nicht einverstanden sind',
      {
        gloss: 'was Sie sagen oder tun können, wenn Sie nicht einverstanden sind',
        reason: 'Wer das Wort nicht kennt, weiß nicht, dass er etwas tun kann.',
      },
    ],
    stopzetting: [
      'Einstellung der Zahlung; einstellung der (zahlung|auszahlung|leistung|leistungen|hilfe); entzug (des|der) (eingliederungseinkommens|hilfe|leistung|sozialhilfe); einbehalt(|en|ung|ungen|ene); entziehung der; streichung (der|des)',
      'Sie bekommen es nicht mehr',
      {
        gloss: 'Sie bekommen das Geld nicht mehr, oder nur einen Teil',
        reason: 'Sagen Sie, wer das entscheidet, ab wann, und was man tun kann.',
        evidence: `${article30}: nur nach den Schritten des Gesetzes`,
        strength: 'hint',
      },
    ],
    mitwirkungspflicht: [
      'Mitwirkungspflicht(|en); auskunftspflicht(|en); meldepflicht(|en); mitteilungspflicht(|en); informationspflicht(|en); mitwirkungshandlung(|en)',
      'Sie müssen sagen, was sich ändert',
      {
        gloss: 'Sie müssen dem ÖSHZ sagen, was sich ändert, und die Papiere zeigen',
        reason: 'Sagen Sie, was man melden muss, wem und wie.',
      },
    ],
    leistungskuerzung: [
      'Leistungskürzung(|en); kürzung (des|der) (eingliederungseinkommens|leistung|leistungen|hilfe); leistungsminderung(|en); herabsetzung (des|der) (eingliederungseinkommens|leistung|hilfe|betrags)',
      'weniger Geld',
      {
        gloss: 'Sie bekommen weniger Geld',
        reason: 'Sagen Sie, wie viel weniger, ab wann und warum.',
      },
    ],
  },
)
