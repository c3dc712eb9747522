/** Small words between the others: stiff conjunctions, adverbs and pronouns. */
import { entriesOf } from '../../rows.ts'

export const formalWords = entriesOf(
  {
    action: 'replace',
    reason: 'Personne ne dit ce petit mot en parlant, et il retarde le lecteur.',
    evidence: 'own',
  },
  {
    lorsque: [
      "lorsque; lorsqu'; dès l'instant où; dès lors; toutes les fois que",
      'quand | quand | dès que | alors | chaque fois que',
      'quand; quand',
      { strength: 'hint' },
    ],
    'lequel-prep': [
      '(dans|sur|par|pour|avec|sans|selon|sous|suivant) (lequel|laquelle|lesquels|lesquelles); auquel; auxquels; auxquelles; duquel; desquels; desquelles; à laquelle',
      'où; à qui; dont',
      { strength: 'hint', reason: 'Coupez la phrase en deux : elle sera plus facile.' },
    ],
    nonobstant: ['nonobstant; nonobstant (le|la|les|toute|cette)', 'malgré; malgré …', 'malgré'],
    'muni-de': [
      'muni(|e|s|es) (de|du|des|d’)',
      'avec',
      'muni(|e|s|es) (de|du|des|d’) > avec(|||)(| le| les|)',
    ],
    'en-seance': ['en (sa |)séance (du|de)', 'le'],
    'a-moins-que': ["à moins (que|qu'|de|d')", 'sauf si', { strength: 'hint' }],
    hormis: ['hormis; hors cas de; excepté', 'sauf', 'sauf'],
    quiconque: [
      'quiconque; toute personne qui; celui ou celle qui; celui qui; tout un chacun',
      'si vous …; la personne qui',
      { strength: 'hint' },
    ],
    quelconque: [
      "quelconque(|s); de quelque (nature|sorte|manière) que ce soit; quel qu'en soit; quelle qu'en soit; quel que soit le motif",
      'un; n’importe lequel',
      { strength: 'hint' },
    ],
    'en-effet': [
      'en effet',
      'car; c’est-à-dire',
      {
        strength: 'hint',
        unlessNear: [
          'que',
          'il',
          'elle',
          'ce',
          'ou',
          'quel',
          'quelle',
          "qu'il",
          'où',
          'le',
          'la',
          "n'",
          'quelque',
          'tel',
          "qu'",
        ],
      },
    ],
    toutefois: [
      'toutefois; néanmoins; cependant',
      'mais',
      { strength: 'hint', unlessNear: ['en', 'argent', "l'", "d'", 'bijoux', 'médaille'] },
    ],
    'ainsi-que': ["ainsi (que|qu')", 'et', '(et|)', { strength: 'hint' }],
    'et-ou': [
      'et/ou',
      'et; ou',
      'ou',
      { strength: 'note', reason: 'Le lecteur ne sait pas s’il faut les deux ou un des deux.' },
    ],
    sis: ['sis; sise', 'qui se trouve; au'],
    susceptible: ["susceptible(|s) (de|d')", 'qui peut'],
    'apte-a': ['(est|sont|êtes) (apte|aptes) à; de nature à; à même de', 'peut; pouvoir'],
    'visant-a': [
      "tendant à; destiné(|e|s|es) à; ayant pour (but|objet); en vue (de|d') permettre",
      'pour',
      'pour',
      { strength: 'note' },
    ],
    icelui: ['iceluy; icelle; d’icelui; quidam; nommé(|e) (x|y)', 'cette personne'],
    'dont-question': [
      'dont (question|il est question|il s’agit)',
      'dont nous parlons',
      { region: 'BE' },
    ],
    'de-meme': [
      'de même que; tout comme; à l’instar de; à l’instar du; à l’instar des',
      'comme',
      { strength: 'hint' },
    ],
    outre: [
      'outre (le|la|les|cela|ce|ces|cette|l’); outre que',
      'en plus de',
      { strength: 'note', unlessNear: ['mesure', 'mer', 'passer'] },
    ],
    sitot: [
      'sitôt que; aussitôt que; dès après; dès réception; dès que possible après',
      'dès que',
      { strength: 'note' },
    ],
    jusque: [
      'jusques; jusqu’à concurrence; jusqu’à due concurrence; à due concurrence',
      'jusqu’à … euros',
    ],
    'sans-que': [
      'sans que (cela|ceci|cette) (ne |)(porte|puisse|constitue); sans qu’il (soit|y ait|puisse) (besoin|lieu|être)',
      '… (faites une nouvelle phrase)',
      { strength: 'note' },
    ],
    voire: ['voire', 'et même', { strength: 'hint' }],
    'a-ce-jour': [
      'à ce jour; à l’heure actuelle; à l’heure où; présentement',
      'maintenant',
      'maintenant',
      { strength: 'hint' },
    ],
    anterieurement: [
      'antérieurement; postérieurement; concomitamment; subséquent(|e|s|es|ement); corrélativement; incessamment',
      'avant | après | en même temps | en même temps | ensuite | en même temps | bientôt',
      'avant; après; en même temps',
    ],
    derechef: ['derechef; céans', 'encore une fois; ici', 'encore une fois'],
    'bien-que': ['quoique; encore que; bien que; quand bien même', 'même si', { strength: 'hint' }],
    'seulement-si': [
      'si et seulement si; à la seule condition; sauf à; sauf si et',
      'seulement si',
      'seulement si',
      { strength: 'note' },
    ],
    'ipso-facto': [
      'ipso facto; de facto; de jure; ad hoc; sine die; sui generis; a fortiori; a priori; a posteriori; pro rata; in fine; stricto sensu; lato sensu; sine qua non; in concreto; intuitu personae; prima facie',
      '… (dites-le en français)',
      { reason: 'C’est du latin ; dites-le en français.' },
    ],
  },
)
