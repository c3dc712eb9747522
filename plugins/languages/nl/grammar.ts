/** Small closed lists of Dutch. */
import type { Grammar } from '../../readability/index.ts'
import { phrasesOf, wordsOf } from '../rows.ts'
import { abbreviations, acronyms, knownAcronyms, shortForms } from './abbreviations.ts'
import { passive, verbs } from './passive.ts'
import { coerciveWords, dutyWords, functionWords } from './words.ts'

export const grammar: Grammar = {
  abbreviations,
  shortForms,
  acronyms,
  knownAcronyms,
  functionWords,
  months: wordsOf(`
    januari februari maart april mei juni juli augustus september oktober november december jan feb febr
    mrt apr jun jul aug sep sept okt nov dec
  `),
  subordinators: phrasesOf(`
    aangezien; als; alsof; alvorens; behalve dat; daar waar; doordat; hoewel; indien; ingeval; mits
    nadat; naargelang; naarmate; ofschoon; om; omdat; ongeacht; ook al; opdat; sinds; tenzij; terwijl
    teneinde; toen; totdat; tot wanneer; vooraleer; voordat; voor zover; voorzover; waaraan; waarbij
    waardoor; waarin; waarmee; waarna; waarnaar; waarom; waarop; waarover; waartoe; waartegen; waaruit
    waarvan; waarvoor; wanneer; welke; wiens; zoals; zodat; zodra; zolang; dat; die
  `),
  conditionals: phrasesOf(`
    als; indien; ingeval; in geval; in het geval dat; mits; op voorwaarde dat; tenzij; voor zover
    voorzover; wanneer; zolang; behoudens; in de mate dat; mocht; mochten; behalve als; behalve wanneer
  `),
  negations: phrasesOf(`
    geen; niet; niets; niemand; nergens; nooit; nimmer; noch; evenmin; zonder; tenzij; behalve
    behoudens; geenszins; allerminst; nauwelijks; amper; uitgezonderd; niet langer
  `),
  negativeWords: wordsOf(`
    onmogelijk ongeacht nietig onbevoegd ongeldig ongewettigd onwettig onrechtmatig onterecht
    onverminderd onverschuldigd onontvankelijk ongegrond onvolledig onvoldoende onverenigbaar onbekend
    onnodig ongunstig weigeren weigert geweigerd weigering verbieden verboden verbod ontzeggen ontzegd
    vermijden voorkomen nalaten nagelaten uitsluiten uitgesloten ontbreken ontbreekt gebrek
    niet-naleving niet-nakoming
  `),
  explanationMarkers: phrasesOf(`
    dat betekent; dit betekent; dat wil zeggen; dit wil zeggen; d.w.z.; betekent; betekent dat
    bijvoorbeeld; bijv.; bv.; namelijk; met andere woorden; m.a.w.; anders gezegd; dat is een; dat is de
    dat is het; dat is geld; dat is iemand; dat is als; dat is wanneer; dat is wat; dit is een
    dit is de; dit is het; dat zijn; dit zijn; we noemen dat; we noemen dit; noemt men; noemen we
    noemen we dat; noemen we dit; noemt dat; noemt dit; heet dat; heet dit; dat heet; dit heet; ofwel
    oftewel; wil zeggen; denk aan
  `),
  namingWords: wordsOf(`
    noem noemt noemen noemde genoemd heet heten heette
  `),
  pointingWords: ['dat', 'dit', 'deze', 'die', 'zoiets'],
  dutyWords,
  impersonal: ['men'],
  coerciveWords,
  informalAddress: wordsOf(`
    je jij jou jouw jullie jezelf jouzelf
  `),
  formalAddress: ['u', 'uw', 'uzelf', 'uwe'],
  referenceWords: wordsOf(`
    artikel artikelen art. artt. paragraaf § §§ lid leden bijlage punt hoofdstuk alinea rubriek titel
    afdeling littera sub pagina blz.
  `),
  passive,
  verbs,
  compounds: { links: ['s', 'e', 'en', 'n', 'er'], shortest: 3 },
}
