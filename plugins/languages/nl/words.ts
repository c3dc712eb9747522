/** The longer lists of single Dutch words, each parted by spaces. */

/** By these Dutch is recognised; the rest of a text carries its meaning. */
export const functionWords: readonly string[] = listed(`
aan achter af al alle alles als alsof altijd ander andere beide ben bent bij binnen boven buiten
daar daarna daarom dan dat de deze dezelfde die dit doen doet dóór door dus echter een één eens
elk elkaar elke en er erbij eruit ervan ervoor even gaan gaat geen geweest haar had hadden heb
hebben hebt heeft hem hen het hier hij hoe hoeft hun ieder iedere iedereen iemand iets ik in is
ja je jij jou jouw jullie kan kon konden kunnen kunt laat laten maar mag me mee meer meest men
met mij mijn minder moest moeten moet mogen na naar naast nee niemand niet niets nog nooit nu of
om omdat onder ons onze ook op over per pas samen sinds soms te tegen ten ter terug toch toe
toen tot tussen u uit uw vaak van vanaf veel via voor voordat waar waarbij waarom waarvan
waarvoor wanneer want waren was wat we weer wel welk welke werd werden wie wij wil willen wilt
word worden wordt zal ze zei zelf zich zij zijn zo zoals zodat zonder zou zouden zullen zult 's
't
`)

/** Duties, sanctions and what decides about money: a passive with one of them hides much. */
export const dutyWords: readonly string[] = listed(`
moet moeten moest verplicht verplichting verplichtingen plicht dient dienen sanctie sancties
geschorst schorsing schorsen stopgezet stopzetting ingehouden tegengehouden geweigerd
teruggevorderd terugvordering ingetrokken verwacht vereist opgelegd beslist
gecontroleerd aangemaand verminderd toegekend uitgesloten verboden gestraft ontzegd
gesanctioneerd verhinderd uitbetaald betaald binnengebracht ingediend nagekomen nageleefd
voorgelegd onderzocht nagegaan aangesproken verleend ingewilligd afgewezen herzien beëindigd verlengd
vergoed overgedragen afgesloten toegestaan uitgesteld herberekend overgemaakt opgeroepen
verzocht uitgekeerd vastgesteld beslecht uitgeoefend vrijgesteld aangeleverd
`)

/** Words that press. They are counted and never judged. */
export const coerciveWords: readonly string[] = listed(`
moet moeten moest verplicht verplichting verplichtingen plicht dient dienen gehouden eis eisen
eist vereist geëist sanctie sancties straf straffen gestraft schorsing schorsen geschorst
stopgezet stopzetting weigeren weigert geweigerd verbieden verboden verbod verliezen verliest
terugvorderen teruggevorderd terugvordering aanmanen aangemaand aanmaning aantonen bewijzen
bewijs controle controles controleren gecontroleerd misbruik fraude ongewettigd onwettig
tegengehouden verhinderen ingehouden zoniet anders strikt strikte uiterlijk onmiddellijk
verplichte opgelegd opleggen
`)

function listed(text: string): readonly string[] {
  return text.trim().split(/\s+/)
}
