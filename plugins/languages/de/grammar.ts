/** Small closed lists of German. */
import type { Grammar } from '../../readability/index.ts'
import { phrasesOf, wordsOf } from '../rows.ts'
import { abbreviations, acronyms, knownAcronyms, shortForms } from './abbreviations.ts'
import { passive, verbs } from './passive.ts'

export const grammar: Grammar = {
  abbreviations,
  shortForms,
  acronyms,
  knownAcronyms,
  functionWords: wordsOf(`
    aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei
    beide beiden beim bin bis bist da dabei dadurch dafür dagegen damit danach dann daran darauf darf darin darüber
    darum das dass davon dazu dein deine dem den denn der deren des dessen die dies diese diesem diesen dieser
    dieses doch dort du durch ein eine einem einen einer eines einige er es etwas euch euer für ganz gar gegen
    gibt hab habe haben hat hatte hatten her hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im
    immer in ins ist ja jede jedem jeden jeder jedes jemand jetzt kann kein keine keinem keinen keiner können könnte
    man manche mehr mein meine mich mir mit muss müssen nach nicht nichts nie noch nun nur ob oder ohne schon sehr
    sein seine seinem seinen seiner selbst sich sie sind so soll sollen sollte sondern sonst um und uns unser
    unsere unter viel viele vom von vor war waren warum was weil welche welchem welchen welcher wenn wer werden
    wie wieder will wir wird wo wurde wurden würde zu zum zur zwischen über
  `),
  months: wordsOf(`
    januar jänner februar märz april mai juni juli august september oktober november dezember
    jan feb mär apr jun jul aug sept sep okt nov dez
  `),
  subordinators: wordsOf(`
    dass weil wenn falls sofern soweit obwohl obgleich während bevor nachdem sobald solange damit sodass indem ob
    wobei wodurch womit worauf woran wofür deren dessen denen welche welcher welches welchem welchen seitdem ehe
  `),
  conditionals: phrasesOf(`
    wenn; falls; sofern; soweit; vorausgesetzt; es sei denn; unter der bedingung; unter der voraussetzung
    im falle; im fall; vorbehaltlich; außer wenn; nur wenn; insofern
  `),
  negations: wordsOf(
    'nicht kein keine keinen keinem keiner keines nie niemals nichts niemand nirgends ohne weder noch keinesfalls keineswegs',
  ),
  negativeWords: wordsOf(`
    unmöglich unzulässig unrechtmäßig ungültig unbegründet unentschuldigt ungerechtfertigt ungeachtet unbekannt
    unzureichend unvollständig unwirksam untersagt verboten unterlassen ausgeschlossen verweigern verweigert ablehnen
    abgelehnt nichtig fehlt fehlen fehlende mangels verhindern unangemessen unzumutbar
  `),
  explanationMarkers: phrasesOf(`
    das heißt; das bedeutet; dies bedeutet; bedeutet; bedeuten; heißt das; das ist; das sind; zum beispiel; d.h.
    z.b.; beispielsweise; also; nämlich; mit anderen worten; anders gesagt; nennt man; man nennt; wir nennen
    nennen wir; so nennt; zum beispiel wenn; gemeint ist; damit ist gemeint; darunter versteht man; etwa
  `),
  namingWords: wordsOf('nennt nennen nenne genannt heißt heißen'),
  pointingWords: wordsOf('das dies dieses diese so'),
  dutyWords: wordsOf(`
    muss müssen musst pflicht pflichten verpflichtet verpflichtung verpflichtungen obligatorisch zwingend
    sanktion sanktionen sanktioniert ausgesetzt aussetzung gekürzt kürzung gestrichen eingestellt verweigert
    zurückgefordert rückforderung einbehalten entzogen verboten untersagt verlangt gefordert aufgefordert
    vorgeschrieben auferlegt verwarnt verwarnung gemahnt mahnung ausgeschlossen abgelehnt widerrufen aufgehoben
    geprüft überprüft kontrolliert ausgezahlt überwiesen berechnet gekündigt beendet verlängert übermittelt
    befreit ergriffen
    zugestellt vorgenommen verhängt erstattet zurückgezahlt genehmigt eingezogen
    gewährt bewilligt zuerkannt entschieden beschlossen festgesetzt herangezogen gesperrt sperrung vorgeladen vorladung vorzulegen nachzuweisen einzuhalten mitzuteilen aussetzen
  `),
  impersonal: ['man'],
  coerciveWords: wordsOf(`
    muss müssen musst pflicht pflichten verpflichtet verpflichten verpflichtung verpflichtungen obligatorisch
    zwingend unbedingt sanktion sanktionen strafe strafen sanktioniert ausgesetzt aussetzung kürzung gekürzt
    verboten untersagt verbot verlangt fordert sofort unverzüglich andernfalls sonst verweigerung verweigert ausschluss
    ausgeschlossen verlieren verliert entzug gestrichen mahnung verwarnung verstoß pflichtverletzung
  `),
  informalAddress: wordsOf('du dich dir dein deine deinem deinen deiner deines'),
  formalAddress: wordsOf('Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres'),
  referenceWords: wordsOf(
    'artikel artikels artikeln art paragraf paragraph paragrafen § §§ absatz abs anlage anhang punkt ziffer abschnitt buchstabe',
  ),
  passive,
  verbs,
  compounds: { links: ['s', 'es', 'n', 'en', 'e', 'er'], shortest: 3 },
}
