/** More words that stand in letters of a service and in no talk, with the everyday one. */
import { entriesOf } from '../../rows.ts'

export const officeWords = entriesOf(
  {
    action: 'replace',
    reason: 'Ce mot se lit dans les lettres d’un service ; on ne le dit pas en parlant.',
    evidence: 'own',
  },
  {
    's-effectuer': ["s'effectue(|nt|ra|ront|r)", 'se fait', 'se (fait|font|fera|feront|faire)'],
    'effectuer-seul': ['effectu(er|ez|ée|ées|é|és)', 'faire'],
    incidence: ['(une|aucune|sans|toute) incidence; incidences', 'effet'],
    insuffisance: ["(l'|d'|une |en cas d')insuffisance de", 'trop peu de'],
    spontanement: ['spontanément', 'de vous-même'],
    retenues: [
      'retenue(|s) (mensuelle|mensuelles); (des|les|ces|la|une|de|par|aux) retenue(|s)',
      'ce que nous gardons',
    ],
    intervenir: [
      'intervien(t|nent|dra|drait) (en|le|au|dans|avant|après|lors|chaque); (évaluation|décision|paiement|versement|rencontre) … intervien(t|dra)',
      'a lieu',
    ],
    etablir: ["établi(t|ssent|r|ra) (un|une|le|la|les|l'|ensemble)", 'faire'],
    echeance: ["(l'|à l'|à |chaque |une )échéance; échéances", 'date limite'],
    imparti: ['imparti(|e|s|es)', 'donné(|e|s|es)', '='],
    'pour-ce-faire': ['pour ce faire', 'pour cela', '=', { action: 'phrase' }],
    'aux-termes': [
      "aux termes (de|du|des|d'); en conformité avec; selon les dispositions (de|du|des)",
      'selon',
      'aux termes de > selon',
      { action: 'phrase' },
    ],
    'au-motif-que': [
      "au(|x) motif(|s) (que|qu'|de)",
      'parce que',
      'au motif que > parce que',
      { action: 'phrase' },
    ],
    'faute-de': [
      "faute (de|d') (réponse|paiement|preuve|attestation|accord|présentation|document|payer|répondre)",
      'sans',
      { action: 'phrase' },
    ],
    'sur-presentation': [
      "sur présentation (de|d'|du|des)",
      'avec',
      'avec(|| le| les)',
      { action: 'phrase' },
    ],
    disposition: ["(les|ces|aux|des) dispositions (du|de la|de l'|légales|applicables)", 'règles'],
    stipulations: ['stipulation(|s)', 'règle(|s)', '='],
    dorenavant: ['dorénavant', 'à partir de maintenant', '='],
    cessation: ['cessation(|s)', 'arrêt'],
    majoration: [
      'major(er|é|ée|ation|ations)',
      'augmenter | augmenté | augmentée | augmentation | augmentations',
      'majorer > augmenter',
    ],
    bareme: ['barème(|s); quote-part; quotes-parts', 'montant(|s) | part | parts', '='],
    perception: ['perception (de|du|des)', 'argent reçu de'],
    subside: ['subside(|s)', 'aide(|s)'],
    titulaire: ["titulaire(|s) (de|du|d'un|d'une|des)", 'qui a'],
    'chef-de-menage': [
      'allocataire(|s); chef(|s) de ménage',
      'personne aidée | personnes aidées | personne qui paie | personnes qui paient',
    ],
    avoirs: ['(les|vos|ses|des|aux|leurs) avoirs; (le|votre|son) patrimoine', 'ce que vous avez'],
    probant: ['probant(|e|s|es)', 'qui prouve | qui prouve | qui prouvent | qui prouvent'],
    'produire-un-papier': [
      "produi(re|t|sez|sent|te|ts) (un|une|la|le|les|vos|ses|votre|son|toute|tout|l')",
      'donner',
      'produi(re|t|sez|sent) (un|une|la|le|les|vos|ses|votre|son|toute|tout) > donne(r||z|nt) (un|une|la|le|les|vos|ses|votre|son|toute|tout)',
    ],
    comparaitre: [
      'compara(ître|ît|îtra|issez|issent); comparution(|s)',
      'venir',
      'comparaître > venir',
    ],
    litige: [
      'litige(|s); litigieu(x|se|ses); différend(|s)',
      'désaccord(|s) | en discussion | désaccord(|s)',
      'désaccord(|s); ; désaccord(|s)',
    ],
    omettre: ["ome(ttre|t|ttez|ttent); omis (de|d')", 'oublier', 'omettre > oublier'],
    meconnaitre: ["méconna(ît|ître|issez) (les|ses|vos|la|le|l')", 'ne pas suivre'],
    eligible: [
      'éligib(le|les|ilité); admissib(le|les|ilité)',
      'accepté(|s|e) | accepté(|s|e)',
      { strength: 'note' },
    ],
    hebergement: ['hébergement(|s)', 'logement(|s)', '=', { strength: 'hint' }],
    salubrite: ['(de |la )salubrité; normes de salubrité', 'logement sain'],
    'temeraire-et-vexatoire': [
      'téméraire(|s) (et|ou) vexatoire(|s)',
      'sans bonne raison',
      {
        action: 'explain',
        gloss: 'aller chez le juge en sachant que vous avez tort',
        reason: 'Personne ne connaît ces mots, et ils font peur des frais.',
      },
    ],
    'trancher-un-litige': [
      'tranch(é|ée|és|ées|er) (par|le litige|un litige)',
      'décid(é|ée|és|ées|er) (par|la dispute|une dispute)',
    ],
    'dispenser-de': ["(est|êtes|sont|suis) dispensé(|e|s|es) (de|d')", 'ne doit pas'],
    vetuste: ['vétust(e|es|é); insalubre(|s)', 'en mauvais état'],
    preneur: [
      'le preneur; la preneuse; le bailleur; la bailleresse',
      'le locataire | la locataire | le propriétaire | la propriétaire',
      '=',
    ],
    formalites: ['formalité(|s)', 'papier(|s) à remplir'],
    'demeurer-en-defaut': [
      "(demeur|rest)(er|ez|e|ent) en défaut (de|d')",
      'ne pas',
      { action: 'light-verb' },
    ],
    'avoir-incidence': [
      '(a|ont|avoir|aura) (une |des )(incidence|incidences|répercussion|répercussions) sur',
      'changer',
      '(a|ont|avoir|aura) une (incidence|répercussion) sur > chang(e|ent|er|era)(|)',
      { action: 'light-verb' },
    ],
    's-il-echet': ["s'il échet; s'il y échet", 'si c’est utile', { action: 'phrase' }],
  },
)
