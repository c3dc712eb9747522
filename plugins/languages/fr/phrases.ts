/**
 * Prepositional and linking phrases: one short word says the same. `{de}` and `{a}` stand for the
 * preposition with its article; a plain word that needs none of it says so with `(| le| les)`.
 */
import { entriesOf } from '../rows.ts'

export const phrases = entriesOf(
  {
    action: 'phrase',
    reason: 'Plusieurs mots là où un mot court suffit.',
    evidence:
      'liste propre; dans les lettres communales néerlandaises, 85,5 % de tels groupes ont été enlevés',
  },
  {
    'le-cas-echeant': ['le cas échéant', 'si c’est le cas', '='],
    'veuillez-agreer': [
      "veuillez (agréer|croire|recevoir); (recevez, madame|agréez|nous vous prions d'agréer|je vous prie d'agréer|je vous prie de croire)",
      'bien à vous',
      { reason: 'Personne ne parle ainsi ; « bien à vous » suffit.' },
    ],
    'a-cet-effet': ['à cet effet; à cette fin; à ces fins; à telle fin', 'pour cela', 'pour cela'],
    'a-cet-egard': [
      'à cet égard; à ce propos; à ce sujet; sur ce point',
      'là-dessus',
      'là-dessus',
      { strength: 'note' },
    ],
    'a-compter-de': ['à compter {de}', 'à partir {de}', '='],
    'a-concurrence-de': [
      'à concurrence {de}; à hauteur {de}',
      'jusqu’à; pour',
      'à concurrence de > jusqu’à',
      { legalRisk: true },
    ],
    'a-defaut-de': [
      'à défaut {de}; à défaut',
      'sans(| le| les) | sinon',
      "à défaut (de|du|des|d'); à défaut > sans(| le| les|); sinon",
    ],
    'a-l-egard-de': [
      "à l'égard {de}; à l'encontre {de}; vis-à-vis {de}; envers et contre",
      'envers(| le| les); pour(| le| les)',
      "à l'encontre (de|du|des|d'); à l'égard (de|du|des|d'); vis-à-vis (de|du|des|d') > envers(| le| les|); envers(| le| les|); envers(| le| les|)",
    ],
    'a-l-exception-de': [
      "à l'exception {de}; à l'exclusion {de}; exception faite {de}",
      'sauf(| le| les)',
      'sauf(| le| les|)',
    ],
    'a-l-issue-de': [
      "à l'issue {de}; au terme {de}; à l'expiration {de}",
      'après(| le| les); à la fin {de}',
      "à la fin d(e|u|es|')",
    ],
    'a-l-occasion-de': ["à l'occasion {de}", 'pendant(| le| les)', { strength: 'note' }],
    'a-l-appui-de': [
      "à l'appui {de}; preuve à l'appui; pièces à l'appui",
      'pour prouver(| le| les)',
    ],
    'a-titre-de': [
      'à titre (exceptionnel|indicatif|gratuit|subsidiaire|principal|accessoire|personnel|informatif|préventif|provisoire|temporaire|complémentaire|onéreux); à titre d’exemple; à titre de (dérogation|compensation|sanction|preuve|garantie|remboursement)',
      '… (exceptionnellement, gratuitement, par exemple)',
    ],
    'au-cas-ou': [
      "dans l'hypothèse (où|d'un|d'une); dans le cas où; en cas que; pour le cas où; si d'aventure; dans l'éventualité (où|d'un|d'une)",
      'si',
    ],
    'au-cours-de': [
      'au cours {de}; dans le courant {de}',
      'pendant(| le| les)',
      'pendant(| le| les|)',
      { strength: 'hint' },
    ],
    'au-moyen-de': [
      'au moyen {de}; par le biais {de}; par voie {de}; par le truchement {de}; par le canal {de}',
      'avec(| le| les); par',
      "au moyen (de|du|des|d'); par voie (de|d') > avec(| le| les|); par(|)",
    ],
    'par-l-intermediaire-de': [
      "par l'intermédiaire {de}; par l'entremise {de}; à l'intervention {de}",
      'par(| le| les); avec l’aide {de}',
      "avec l’aide d(e|u|es|')",
    ],
    'au-niveau-de': [
      'au niveau {de}; sur le plan (de la|de l’|professionnel|social|financier|administratif|budgétaire|familial|médical)',
      'pour(| le| les)',
      { strength: 'hint', unlessNear: ['mer', 'sol', 'eau', 'étage'] },
    ],
    'au-regard-de': [
      'au regard {de}; eu égard {a}; compte tenu {de}; à la lumière {de}; en considération {de}',
      'vu(| le| les); parce que …',
      "eu égard (à|au|aux); compte tenu (de|du|des|d') > vu(| le| les); vu(| le| les|)",
    ],
    'au-sein-de': ['au sein {de}', 'dans(| le| les)', 'dans(| le| les|)', { strength: 'hint' }],
    'au-sujet-de': [
      'au sujet {de}; concernant; touchant à; pour ce qui (est|concerne|regarde|a trait)',
      'sur(| le| les)',
      'sur(| le| les|)',
      { strength: 'hint' },
    ],
    'au-titre-de': ['au titre {de}', 'comme; pour(| le| les)', { strength: 'note' }],
    'aux-fins-de': [
      "aux fins (de|du|des|d'); à l'effet (de|du|d'); à des fins (de|d'|professionnelles); en vue (de|du|des|d'); à fin (de|d')",
      'pour(| le| les)',
    ],
    'afin-de': ["afin (de|d')", 'pour', '=', { strength: 'hint' }],
    'dans-le-but-de': [
      "dans (le but|l'optique|la perspective|l'objectif|l'intention|le souci) (de|d'); en vue que; à dessein de",
      'pour',
      "dans le but (de|d') > pour",
    ],
    'dans-le-cadre-de': [
      "dans le cadre {de}; dans le contexte {de}; s'inscri(t|vent|vant) dans le cadre {de}",
      'pour(| le| les); pendant(| le| les)',
      'pour(| le| les|)',
    ],
    'dans-le-chef-de': [
      'dans (le|son|leur|votre) chef; dans le chef {de}',
      'pour; de',
      { region: 'BE' },
    ],
    'dans-la-mesure-ou': [
      'dans la mesure où; pour autant que; pour autant qu’il; en tant que de besoin; à condition que; à (la |)condition de; pourvu que',
      'si',
      'si',
    ],
    'de-facon-a': [
      "de (façon|manière|sorte) (à|à ce que|à ce qu'il)",
      'pour',
      { strength: 'hint' },
    ],
    'du-chef-de': [
      'du chef {de}; du fait {de}; en raison {de}; pour cause {de}; à raison {de}',
      'à cause {de}; parce que …',
      "à cause d(e|u|es|')",
      { strength: 'note' },
    ],
    'du-point-de-vue': [
      'd’un point de vue (administratif|social|financier|juridique); du point de vue {de}',
      'pour(| le| les)',
      { strength: 'hint' },
    ],
    'en-application-de': [
      'en application {de}; en exécution {de}; par application {de}',
      'selon(| le| les)',
      'selon(| le| les|)',
    ],
    'en-attendant-que': [
      'dans l’attente (de|d’|du|que); en attendant (de|que|d’)',
      'jusqu’à ce que …',
      { strength: 'hint' },
    ],
    'en-ce-qui-concerne': [
      "en ce qui (concerne|vous concerne|le concerne|la concerne|regarde|touche); s'agissant (de|du|des|d'); quant (à|au|aux)",
      'pour(| le| les)',
      'en ce qui (concerne|vous concerne); quant (à|au|aux) > pour(| vous); pour(| le| les)',
    ],
    'en-ce-compris': [
      'en ce compris; y compris; en ce inclus',
      'avec aussi',
      { region: 'BE', strength: 'hint' },
    ],
    'en-cas-de': [
      "en cas (de|d'); en cas (de manquement|de modification|de changement|de refus|de désaccord|de litige|de non-paiement|de contestation|de rupture|de difficulté|de difficultés|d'absence|d'empêchement|d'échec|d'impossibilité)",
      'si … (avec un verbe)',
      { strength: 'hint' },
    ],
    'en-date-du': [
      'en date du; à la date du; ce jour, le; à dater (de|du|d’); à partir de ce jour',
      'le | le | le | à partir de | à partir de',
      'le',
    ],
    'en-fonction-de': ['en fonction {de}; au gré {de}', 'selon(| le| les)', { strength: 'hint' }],
    'en-l-absence-de': [
      "en l'absence {de}; en l'espèce; en l'occurrence; en l'état; en pareil cas; le cas d'espèce",
      'sans(| le| les) | ici | ici | maintenant | alors | ici',
    ],
    'en-matiere-de': ['en matière {de}; en (la |)matière; en termes {de}', 'pour(| le| les)'],
    'en-regard-de': ['en regard {de}; au vu {de}; sur le vu {de}', 'vu(| le| les)'],
    'en-sus-de': [
      'en sus (de|du|des|d’); en sus; en outre; de surcroît; par ailleurs',
      'en plus | en plus | aussi | aussi | aussi',
      '; ; en plus; en plus; en plus',
      { strength: 'note' },
    ],
    'en-temps-que': [
      'en (sa|votre|leur|ma) qualité (de|d’); en qualité (de|d’); ès qualités',
      'comme',
    ],
    'en-vertu-de': ['en vertu {de}', 'selon(| le| les)', 'selon(| le| les|)'],
    'eu-egard': [
      'attendu que; considérant que; étant donné (que|qu’); vu que; du fait que; compte tenu (du fait |)que; d’autant que; dès lors que',
      'parce que',
      'attendu que; considérant que; étant donné (que|qu’); vu que; du fait que > parce que; parce que; parce qu(e|’); parce que; parce que',
    ],
    'en-depit-de': ['en dépit {de}', 'malgré(| le| les)', 'malgré(| le| les|)'],
    'en-lieu-et-place': ['en lieu et place (de|du|des|d’); aux lieu et place', 'à la place'],
    'lors-de': [
      "lors (de|du|des|d')",
      'pendant(| le| les)',
      'pendant(| le| les|)',
      { strength: 'hint' },
    ],
    moyennant: ['moyennant', 'avec; si …', '=', { action: 'replace' }],
    'par-devers': ['par-devers; par devers; par-devant', 'chez; devant', { action: 'replace' }],
    'par-rapport-a': ['par rapport {a}', 'pour(| le| les); face {a}', { strength: 'hint' }],
    'par-suite-de': [
      'par suite {de}; (comme|à la) suite {a}; suite {a}; consécuti(f|ve|fs|ves) {a}',
      'après(| le| les); à cause de',
      "à cause d(e|u|es|')",
      { region: 'BE', strength: 'note' },
    ],
    'pour-le-compte-de': [
      'pour (le |son |votre |leur )compte (de|du|des|d’|propre)',
      'pour',
      { legalRisk: true, strength: 'note' },
    ],
    'preliminairement-a': [
      'préalablement {a}; préliminairement {a}; antérieurement {a}; concomitamment {a}; simultanément {a}; postérieurement {a}; ultérieurement {a}',
      'avant(| le| les) | avant(| le| les) | avant(| le| les) | en même temps que(| le| les) | en même temps que(| le| les) | après(| le| les) | après(| le| les)',
      'préalablement (à|au|aux); antérieurement (à|au|aux); postérieurement (à|au|aux) > avant(| le| les); avant(| le| les); après(| le| les)',
    ],
    'relatif-a': [
      '(relatif|relative|relatifs|relatives) {a}; ayant trait {a}; (qui |)(a|ont) trait {a}; portant sur; se rapportant {a}; afférent(|e|s|es) {a}; inhérent(|e|s|es) {a}',
      'sur(| le| les)',
      'relati(f|ve|fs|ves) (à|au|aux) > sur(|||)(| le| les)',
    ],
    'sous-l-angle-de': [
      "sous l'angle {de}; sous le couvert {de}; sous l'égide {de}; sous les auspices {de}",
      'avec(| le| les)',
    ],
    'sur-base-de': [
      'sur (la |)base {de}; basé(|e|s|es) sur (le|la|les) (principe|base)',
      'selon(| le| les); avec(| le| les)',
      { region: 'BE', strength: 'note' },
    ],
    'tant-que': [
      'aussi longtemps que; tant et si longtemps que; dans tous les cas où; chaque fois que de besoin',
      'tant que | tant que | si | quand il le faut',
      { strength: 'hint' },
    ],
    'en-tout-etat-de-cause': [
      "en tout état de cause; en tout cas de figure; en toute hypothèse; de toute (façon|manière) que ce soit; quoi qu'il en soit; en aucune (façon|manière)",
      'toujours; jamais',
      { strength: 'note' },
    ],
    'etant-donne-ce-qui-precede': [
      'au vu de ce qui précède; compte tenu de ce qui précède; par conséquent; en conséquence; il s’ensuit que; il en résulte que; partant; de ce fait',
      'donc',
      { strength: 'note', unlessNear: ["d'un", 'principe', 'de', 'en'] },
    ],
    'il-est-a-noter': [
      "il (est à|faut|convient de) (noter|souligner|rappeler|préciser|signaler) (que|qu'); (étant|restant) entendu (que|qu'); force est de constater (que|qu')",
      '… (dites-le tout de suite)',
    ],
    'a-charge-de': [
      '(à|mis à|mise à) (la |sa |votre |leur )charge {de}; à charge {de}; à (sa|votre|leur) charge',
      'payé par; … paie',
      {
        legalRisk: true,
        strength: 'note',
        unlessNear: ['famille', 'enfant', 'enfants', 'personne', 'personnes'],
      },
    ],
    'a-valoir-sur': [
      'à valoir sur; à imputer sur; en déduction {de}; à déduire {de}',
      'sera enlevé {de}',
      { legalRisk: true },
    ],
    'a-l-initiative-de': [
      "à l'initiative {de}; sur (demande|requête|proposition|avis) {de}; à la (demande|requête) {de}",
      'si … le demande',
      { strength: 'hint' },
    ],
    'dans-l-interet-de': [
      "dans l'intérêt {de}; au profit {de}; au bénéfice {de}; en faveur {de}",
      'pour(| le| les)',
      { strength: 'hint' },
    ],
  },
)
