/**
 * Results that nobody has in hand: a person can promise to study and to look for work, not to pass or
 * to find it.
 */
import { entriesOf } from '../../rows.ts'

export const resultPromises = entriesOf(
  {
    action: 'result',
    reason: 'Personne n’a cela seul en main ; écrivez ce que la personne fait pour y arriver.',
    evidence: 'arrêté royal du 11 juillet 2002, chapitre sur le projet; pratique',
  },
  {
    'reussir-examens': [
      "réussi(r|t|s|ssez|ra|rez) (|tous )(ses|vos|les|mes) (examens|cours|études|épreuves|crédits|tests); réussi(r|t|s|ssez|ra|rez) (son|votre|l'|cette|chaque|mon) (examen|année|épreuve|formation|session|stage|bloc|permis)",
      'étudier pour; aller à tous les examens',
    ],
    'obtenir-diplome': [
      "obt(enir|ient|iens|enez|iendra|iendrez) (le|son|votre|un|mon|ce|l') (diplôme|certificat|brevet|permis|permis de conduire|CESS|CEB|attestation de réussite|titre)",
      'aller aux cours et passer les examens',
    ],
    'trouver-emploi': [
      "trouv(e|es|ez|era|erez) (un|une|du|rapidement un) (emploi|travail|job|employeur|patron); (doit|devez|devra|devrez|dois|s'engage à|vous engagez à|m'engage à) trouver (un|du) (emploi|travail|job|employeur)",
      'chercher du travail : … fois par mois',
      { unlessNear: ['si', 'quand', 'lorsque', 'afin', 'comment', 'cpas', 'service'] },
    ],
    'decrocher-contrat': [
      'décroch(er|e|ez|era) (un|une|son|le|votre) (emploi|contrat|travail|diplôme|stage|job)',
      'chercher : … candidatures par mois',
    ],
    'garder-emploi': [
      "(garder|garde|gardez|conserver|conserve|maintenir|maintient) (son|votre|mon|cet|un|l') (emploi|travail|job|logement); ne (pas être|sera pas|serez pas) (licencié|licenciée|expulsé|expulsée)",
      'venir à l’heure; appeler si cela ne va pas',
    ],
    'aucune-absence': [
      'aucun(|e) (absence|échec|retard|manquement|dette|défaut); (100 %|cent pour cent) de présence; toujours présent(|e); présent(|e) à (tous les|toutes les|chaque) (cours|séances|heures|séance); sans aucune absence; ne (jamais|pas) être absent(|e)',
      'venir aux cours, ou appeler si cela ne va pas',
      { reason: 'Tout le monde est malade un jour ; dites ce que la personne fait alors.' },
    ],
    'trouver-logement': [
      'trouv(e|es|ez|era|erez) (un|son propre|lui-même un|seul un|votre) (logement|appartement|studio|toit|kot); (doit|devez|devra|devrez|dois|s’engage à|vous engagez à|m’engage à) trouver un (logement|appartement|studio)',
      'chercher un logement : … fois par semaine',
      { unlessNear: ['si', 'quand', 'lorsque', 'afin', 'comment'] },
    ],
    'plus-de-dettes': [
      "ne (plus|pas) avoir (de |aucune )(dettes|dette); rembourser (toutes ses|toutes vos|l'ensemble de ses) dettes; (n'avoir|n'aura|n'a) plus (de|aucune) dette(|s)",
      'payer … euros par mois; suivre votre plan',
    ],
    'parler-francais': [
      '(parler|parle|parlez|maîtriser|maîtrise|maîtrisez|parlera) (couramment |parfaitement |bien |correctement )(le |)(français|néerlandais|allemand); (maîtriser|maîtrise|maîtrisez) (le|la) (français|néerlandais|allemand|langue); (atteindre|atteint|atteindra) le niveau (a1|a2|b1|b2|requis)',
      'aller au cours de français',
    ],
    guerir: [
      "(arrêter|arrête|arrêtez|arrêtera) (de |)(boire|fumer|consommer|toute consommation|l'alcool|la drogue); (être|rester|reste|sera|demeurer) (abstinent|abstinente|sobre|stable|guéri|guérie|clean)",
      'aller à votre rendez-vous chez …',
    ],
    'autonomie-complete': [
      "(être|devenir|devient|sera|deviendra) (totalement |complètement |entièrement |pleinement |)(autonome|indépendant|indépendante); ne plus (dépendre|avoir besoin) (du|de l'aide du) cpas; (sortir|sort|sortira) (du|de l'aide du) (cpas|RIS)",
      'un pas en avant : …',
    ],
    'evaluation-positive': [
      '(obtenir|avoir|recevoir|obtient) (une|des) évaluation(|s) positive(|s); (donner|donne) (entière |pleine |)satisfaction; obligation de résultat; résultat(|s) (attendu|attendus|probant|probants|escomptés|positifs)',
      'faire ce qui est convenu',
      { reason: 'Si c’est bien, un autre le décide ; écrivez ce que la personne fait.' },
    ],
    'atteindre-objectifs': [
      "attei(ndre|nt|gnez|ndra|ndrez) (tous |)(les|ses|vos|l'|son|votre|cet) (objectif|objectifs|but|buts)",
      'faire un pas vers votre but : …',
      { strength: 'note' },
    ],
  },
)
