/** How a Dutch passive is recognised, and how a verb bracket opens and closes. */
import type { PassiveGrammar, VerbGrammar } from '../../readability/index.ts'
import { wordsOf } from '../rows.ts'

export const passive: PassiveGrammar = {
  auxiliaries: wordsOf(`
    word wordt worden werd werden geworden
  `),
  participles: [
    // gewerkt, gehouden, ingeschreven, doorgestuurd, aangemaand
    '(?:(?:aan|achter|af|bij|binnen|bloot|deel|door|goed|in|klaar|los|mede|mee|na|neer|om|onder|op|over|overeen|rond|samen|stil|stop|tegen|tekort|terecht|terug|thuis|toe|uit|vast|vol|voor|voort|vrij|waar|weer|weg)-?)?ge(?!.*(?:heid|teit|land|schap|stand|tijd|ment)$)(?:[a-zëïöéè]{2,}(?:d|t|en)|daan|gaan|staan|slaan|zien)',
    // bepaald, verlengd, ontvangen, herzien, erkend, betwist
    '(?:(?:aan|af|door|in|mee|mede|na|neer|om|op|over|samen|terug|toe|uit|vast|voor|weer)?(?:be|ver|ont|her|er))(?!.*(?:heid|teit|land|ment|stand|tijd|bied|iet)$)[a-zëïöéè]{2,}[dt]',
    '(?:ont|ver|be)[a-z]*(?:bonden|boden|broken|dragen|geven|gonnen|gaan|grepen|haald|houden|keken|kregen|laten|loren|nomen|ruimd|schreven|sloten|sproken|staan|trokken|vangen|vallen|wezen|worpen|zien|zonden)',
    // geïnformeerd, gecontroleerd en voltooid
    'ge[ïë][a-zëï]{2,}(?:d|t|en)',
    '(?:vol|mis|over|onder|door|om|weer)(?:bracht|daan|gaan|houden|legd|lopen|nomen|schreven|slagen|sproken|staan|tooid|tuigd|tekend|vraagd|zocht|wogen)',
  ],
  irregular: wordsOf(`
    gedaan gezien gehad geweest verstaan betaald bepaald herzien voorzien onderbroken overwogen
    onderzocht ondertekend ondersteund onderhandeld overhandigd voltooid doorlopen overlegd aanvaard
    aanbevolen aanvangen achterhaald overgemaakt misbruikt
  `),
  not: wordsOf(`
    gelukkig gering geen geduld geld gebied gebod geest geluid gelaat gemeente gezond gewoon gewoont
    geheugen gebouwen gesprekken gedachten gedeelten gegevens genoeg genot gerecht gerechten geschikt
    gevaren gevolgen gevoelen gewest gewesten gezicht gezichten gezinnen geweld gewicht gebrek gebreken
    gebruiken gebeurt gelden geldt gelooft geloven genezen genieten geniet geraken geraakt geschieden
    gesteld geven geeft gezegden bekend bereid benieuwd bedoelt begint bestaat best besluit belet bent
    bericht beest beurt bewijst beeld beleid bezit betekent betreft behoort belangt beslist betaalt
    bevat bezorgt ernst eerst ert heraut verdriet verband verbaast verloopt verplicht vert verstand
    verst vervolgt ontvangt ontstaat herfst hert oud ouder moe ziek werkloos volwassen verkouden
    verliefd verslaafd failliet verloren gehoord geboren bevoegd vervelend geboorteland bejaard tevreden
    verlegen gehandicapt bedragen
  `),
  agents: ['door'],
  reach: 14,
}

export const verbs: VerbGrammar = {
  openers: wordsOf(`
    heb hebt heeft hebben had hadden ben bent is zijn was waren word wordt worden werd werden zal zult
    zullen zou zouden kan kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil
    wilt willen wilde wilden dient dienen diende dienden hoeft hoeven laat laten
  `),
  // Verbs that close a bracket, with what may be joined to them: most words in -en are plurals.
  infinitives: [
    [
      'bedanken|begeleiden|beginnen|begrijpen|behalen|behouden|bekijken|bellen',
      'beoordelen|bepalen|bereiken|beslissen|bespreken|bestaan|bestuderen|betalen',
      'betekenen|bevestigen|bewaren|bewijzen|bezoeken|bezorgen|bieden|blijven|bouwen',
      'breken|brengen|controleren|delen|denken|dienen|doen|dragen|drukken|duren',
      'eindigen|eisen|ervaren|eten|evalueren|gaan|garanderen|gebeuren|gebruiken',
      'gedragen|gelden|geloven|geven|goedkeuren|halen|handelen|hebben|helpen|herhalen',
      'herinneren|herstellen|hoeven|horen|houden|huren|informeren|innen|kaderen|kennen',
      'kiezen|kijken|klagen|komen|kopen|krijgen|kunnen|laten|leggen|leiden|lenen|leren',
      'leveren|lezen|lichten|liggen|lijken|lopen|lossen|loven|luisteren|maken|melden',
      'merken|meten|missen|moeten|mogen|nemen|nodigen|noemen|noteren|onderhandelen',
      'onderhouden|ondernemen|onderschrijven|ondersteunen|ondertekenen|onderzoeken',
      'ontbreken|ontmoeten|ontslaan|ontstaan|ontvangen|organiseren|passen|plaatsen',
      'plannen|praten|proberen|raken|realiseren|regelen|reizen|rekenen|schakelen',
      'schatten|schorsen|schrijven|slagen|sluiten|solliciteren|sparen|spreken|staan',
      'stappen|starten|stellen|stemmen|steunen|stoppen|storten|studeren|sturen|tekenen',
      'tellen|toekennen|tonen|trachten|treden|trekken|vallen|vangen|veranderen',
      'verblijven|verdienen|vereisen|vergelijken|vergeten|verhinderen|verhuizen',
      'verhuren|verklaren|verkrijgen|verlaten|verlenen|verlengen|verliezen|vermelden',
      'vermijden|verminderen|verplaatsen|verplichten|verschijnen|verstaan|verstrekken',
      'vertegenwoordigen|vertellen|vertrekken|verwachten|verwerken|verwijderen',
      'verzamelen|verzekeren|verzenden|verzorgen|vinden|voegen|voeren|voldoen|volgen',
      'volstaan|voorkomen|vorderen|vormen|wachten|weigeren|wenden|werken|weten|wijzen',
      'wijzigen|willen|winnen|wonen|worden|zeggen|zenden|zetten|zien|zijn|zitten|zoeken',
      'zorgen|zullen',
    ]
      .map(
        (verbs) =>
          `(?:aan|achter|af|bij|binnen|deel|door|in|klaar|mee|mede|na|om|onder|op|over|samen|stop|tegen|terug|thuis|toe|uit|vast|vol|voor|vrij|weg|door|plaats)?(?:${verbs})`,
      )
      .join('|'),
  ],
  notInfinitives: wordsOf(`
    tegen samen binnen buiten boven beneden tussen zeven negen eigen open alleen alvorens morgen
    gisteren heden reden redenen kinderen mensen dagen weken maanden jaren uren kosten zaken dingen
    vragen afspraken stappen lessen examens studenten cliënten diensten rechten plichten bewijzen
    brieven documenten papieren gegevens middelen schulden onderdelen ouders gezinnen partijen derden
    uitkeringen toelagen premies voorwaarden problemen namen beiden andere anderen velen sommigen allen
    iedereen geen een ieder erven leven aanvragen sindsdien misschien indien mettertijd bovendien
    waarheen omheen heen toen meteen vervolgens tezamen benen sancties besluiten beslissingen
    afwezigheden opleidingen centen
  `),
}
