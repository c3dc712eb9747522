/** Small words between the others: old and stiff conjunctions, adverbs and pronouns. */
import { entriesOf } from '../../rows.ts'

export const formalWords = entriesOf(
  {
    action: 'replace',
    reason: 'Dit kleine woord gebruikt niemand in een gesprek, en het houdt de lezer op.',
    evidence: 'own',
  },
  {
    // Rests on: gemeentelijke redacteurs haalden 19 van de 20 weg; lijst van de RVO.
    indien: ['indien', 'als', '='],
    // Rests on: lijst van de RVO (CC0).
    teneinde: ['teneinde; ten einde', 'om', 'om'],
    // Rests on: lijst van de RVO (CC0).
    alvorens: ['alvorens', 'voor; voordat'],
    // Rests on: lijst van de RVO (CC0).
    alsmede: ['alsmede; alsook', 'en; en ook', 'en'],
    alsnog: ['alsnog', 'toch nog; toch', '=', { strength: 'hint' }],
    // Rests on: lijst van de RVO (CC0).
    alsdan: ['alsdan', 'dan', '='],
    // Rests on: lijst van de RVO (CC0).
    aangezien: ['aangezien; overwegende dat; overwegende', 'omdat', 'omdat'],
    // Rests on: lijst van de RVO (CC0).
    behoudens: ['behoudens', 'behalve'],
    bijgevolg: ['bijgevolg; dientengevolge; dienvolgens', 'dus; daarom', 'dus', { region: 'BE' }],
    // Rests on: lijst van de RVO (CC0).
    derhalve: ['derhalve; mitsdien; vandaar dat', 'daarom; dus', 'daarom'],
    // Rests on: lijst van de RVO (CC0).
    doch: ['doch', 'maar', '='],
    // Rests on: gemeentelijke redacteurs haalden het in 5 van de 6 zinnen weg.
    echter: ['echter', 'maar; toch'],
    eensdeels: [
      'eensdeels; anderdeels; enerzijds; anderzijds',
      'aan de ene kant | aan de andere kant | aan de ene kant | aan de andere kant',
      '=',
      { strength: 'hint' },
    ],
    // Rests on: lijst van de RVO (CC0).
    eveneens: ['eveneens; tevens; insgelijks; evenzo; desgelijks', 'ook', 'ook'],
    evenwel: [
      'evenwel; nochtans; niettemin; desalniettemin; desondanks; niettegenstaande',
      'toch; maar',
      'toch',
    ],
    // Rests on: lijst van de RVO (CC0).
    gaarne: ['gaarne', 'graag', '='],
    geenszins: ['geenszins; allerminst', 'helemaal niet', 'helemaal niet'],
    gelieve: [
      'gelieve(|n) (te|mij|ons); gelieve',
      'wil | wil',
      { region: 'BE', reason: 'Zo praat alleen een brief; vraag het gewoon.' },
    ],
    // Rests on: lijst van de RVO (CC0).
    heden: [
      'tot op heden; op heden; heden; tot nog toe',
      'tot nu | vandaag | vandaag | tot nu',
      '=',
    ],
    hetzij: ['hetzij', 'of', '='],
    hetgeen: [
      'hetgeen; datgene wat; datgene; diegene(|n) die; degene(|n) die',
      'wat | wat | wat | wie | wie',
      'wat; wat; wat; (wie|); (wie|)',
    ],
    // Rests on: lijst van de RVO (CC0).
    hieromtrent: ['hieromtrent; daaromtrent; daaraangaande', 'hierover | daarover | daarover', '='],
    hiertoe: [
      'hiertoe; daartoe; te dien einde; daartoe strekkend(|e)',
      'hiervoor; daarvoor',
      'hiervoor',
      { strength: 'hint' },
    ],
    // Rests on: lijst van de RVO (CC0).
    hierbij: [
      'hiermede; hiernevens; bijgaand(|e); bijgesloten; ingesloten',
      'hiermee | hierbij | hierbij | hierbij | hierbij',
      'hiermee',
    ],
    // Rests on: lijst van de RVO (CC0).
    immer: ['immer; te allen tijde; ten allen tijde', 'altijd', 'altijd'],
    immers: ['immers', 'want', { strength: 'hint' }],
    // Rests on: lijst van de RVO (CC0).
    ingeval: [
      'ingeval; in geval dat; in het geval dat; ingeval van; in geval van',
      'als | als | als | bij | bij',
      '=',
    ],
    inzonderheid: ['inzonderheid; in het bijzonder; meer bepaald; met name', 'vooral', 'vooral'],
    // Rests on: lijst van de RVO (CC0).
    jegens: ['jegens', 'tegenover; voor', '='],
    louter: ['louter; loutere', 'alleen; gewoon', { strength: 'hint' }],
    mits: ['mits; op voorwaarde dat', 'als', { strength: 'hint' }],
    mocht: [
      'mocht (u|je|jij|het|hij|zij|men|blijken|er); mochten (er|zij|ze|we|wij); zo (u|je) … wenst',
      'als',
      { strength: 'hint' },
    ],
    nadien: [
      'nadien; naderhand; in een later stadium',
      'daarna; later',
      'daarna',
      { region: 'BE', strength: 'hint' },
    ],
    nagenoeg: ['nagenoeg; quasi; zogoed als', 'bijna', 'bijna'],
    namelijk: ['te weten; zijnde; zegge', 'namelijk; dit is', { strength: 'hint' }],
    naargelang: [
      'naargelang(| van); al naargelang; naar gelang(| van)',
      'dat hangt af van; volgens',
      { strength: 'hint' },
    ],
    naarmate: ['naarmate', 'hoe meer', { strength: 'hint' }],
    nimmer: ['nimmer', 'nooit', '='],
    noch: ['noch', 'en ook niet', { strength: 'hint' }],
    // Rests on: lijst van de RVO (CC0).
    nopens: ['nopens; omtrent; aangaande', 'over', 'over'],
    ofschoon: ['ofschoon; hoewel; alhoewel', 'ook al', 'hoewel', { strength: 'hint' }],
    ongeacht: ['ongeacht', 'het maakt niet uit', { strength: 'hint' }],
    // Rests on: lijst van de RVO (CC0).
    'per-omgaande': ['per omgaande; per kerende; per ommegaande', 'meteen', 'meteen'],
    // Rests on: lijst van de RVO (CC0).
    opdat: ['opdat', 'zodat', '='],
    // Rests on: lijst van de RVO (CC0).
    overigens: ['voor het overige; voorts; verderop', 'verder; ook', { strength: 'hint' }],
    // Rests on: lijst van de RVO (CC0).
    reeds: ['reeds', 'al', '='],
    // Rests on: lijst van de RVO (CC0).
    respectievelijk: ['respectievelijk', 'en; of'],
    // Rests on: lijst van de RVO (CC0).
    separaat: ['separaat; separate', 'apart | aparte', '='],
    slechts: ['slechts', 'maar; alleen', { strength: 'hint' }],
    steeds: ['ten alle prijze; steevast', 'altijd', { strength: 'hint' }],
    tenzij: ['tenzij', 'behalve als', { strength: 'hint' }],
    // Rests on: lijst van de RVO (CC0).
    terdege: ['terdege; naar behoren', 'goed', 'goed'],
    // Rests on: lijst van de RVO (CC0).
    thans: ['thans; te dezer tijd', 'nu', 'nu'],
    momenteel: ['momenteel; op dit moment; actueel; vandaag de dag', 'nu', 'nu'],
    // Rests on: lijst van de RVO (CC0).
    tezamen: ['tezamen; te zamen', 'samen', 'samen'],
    // Rests on: lijst van de RVO (CC0).
    vanwege: [
      'uwentwege; onzentwege; zijnentwege; te uwen name',
      'van jou | van ons | van hem | op jouw naam',
    ],
    vooraleer: ['vooraleer', 'voor; voordat', { region: 'BE' }],
    // Rests on: lijst van de RVO (CC0).
    vooralsnog: ['vooralsnog; voorshands', 'voorlopig; nu nog', 'voorlopig'],
    voormalig: ['voormalig(|e)', 'vroeger(|e)', '(|vroegere)', { strength: 'hint' }],
    waarvan: [
      'waarvan akte; waarvan de; welke (je|u|de|het|zij|hij|wordt|worden|werd); dewelke; hetwelk; wiens; wier',
      'die; dat',
      { strength: 'hint' },
    ],
    welteverstaan: ['welteverstaan; wel te verstaan', 'dus; let op'],
    // Rests on: lijst van de RVO (CC0).
    zodoende: [
      'zodoende; aldus; dusdanig; zodanig dat; derwijze dat; in dier voege',
      'zo | zo | zo | zodat | zodat | zo',
      'zo; zo; ; zodat; zodat',
    ],
    // Rests on: lijst van de RVO (CC0).
    zulks: ['zulks; zulk; zodanige', "dit | zo'n | zo'n", 'dit'],
    zowel: ['zowel … als', '… en', { strength: 'hint' }],
    // Rests on: lijst van de RVO (CC0).
    'c-q': ['c.q.; casu quo; dan wel', 'of', 'of'],
    'en-of': ['en/of', 'of', '=', { strength: 'hint' }],
    // Rests on: lijst van de RVO (CC0).
    conform: ['conform; overeenkomstig', 'volgens', 'volgens'],
    // Rests on: lijst van de RVO (CC0).
    inzake: ['inzake; betreffende', 'over', 'over'],
    // Rests on: lijst van de RVO (CC0).
    middels: ['middels', 'met; door', '='],
    // Rests on: lijst van de RVO (CC0).
    krachtens: ['krachtens; ingevolge; uit hoofde van', 'volgens; door', 'volgens'],
    // Rests on: lijst van de RVO (CC0).
    medio: ['medio', 'half; rond het midden van', '='],
    // Rests on: lijst van de RVO (CC0).
    ultimo: ['ultimo', 'op de laatste dag van'],
    circa: ['circa', 'ongeveer', '='],
    anderszins: [
      'anderszins; op enigerlei wijze; enigerlei',
      'op een andere manier | op een of andere manier | een of andere',
    ],
    // Rests on: lijst van de RVO (CC0).
    enig: [
      'enig ander; enig andere; enige andere; enige vorm van; om het even welke',
      'een ander | een andere | een andere | een soort | elke',
      { strength: 'hint' },
    ],
    // Rests on: lijst van de RVO (CC0).
    meerdere: ['meerdere', 'meer; een paar', { strength: 'hint' }],
    hoofdzakelijk: ['hoofdzakelijk; voornamelijk', 'vooral', 'vooral', { strength: 'hint' }],
    uitsluitend: ['uitsluitend; exclusief', 'alleen', 'alleen', { strength: 'hint' }],
    // Rests on: lijst van de RVO (CC0).
    voornemens: ['voornemens (te|zijn|is|bent|om); is voornemens; zijn voornemens', 'van plan'],
    daags: ['daags (na|voor)', 'de dag (na|voor)', '='],
    vanaf: ['met ingang van; ingaand(|e) op; ingang vindend op', 'vanaf', 'vanaf'],
    conclusie: ['concluderend; resumerend; samenvattend kan gesteld worden', 'kort gezegd'],
  },
)
