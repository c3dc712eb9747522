/** French of Belgian offices, which even people who speak French well do not all know. */
import { entriesOf } from '../../rows.ts'

export const belgianWords = entriesOf(
  {
    action: 'replace',
    region: 'BE',
    reason: 'C’est le français des services belges ; qui vient d’ailleurs ne le comprend pas.',
    evidence: 'own',
  },
  {
    postposer: ['postpos{er}', 'mettre plus tard'],
    renon: ['renon; donner renon', 'lettre pour quitter le logement'],
    minerval: ['minerva(l|ls|ux)', 'argent pour s’inscrire à l’école'],
    farde: ['farde(|s)', 'dossier', { strength: 'hint' }],
    valves: ['aux valves; valves communales', 'panneau d’affichage'],
    mutuelle: [
      'vignette(|s) (de mutuelle|de la mutuelle|mutuelle)',
      'étiquette de la mutuelle',
      { strength: 'hint' },
    ],
    echevinat: [
      'échevinat(|s); échevin(|s|e|es)',
      'membre du conseil de la commune',
      { strength: 'hint' },
    ],
    'bourgmestre-ordonnance': [
      'collège communal; collège des bourgmestre et échevins',
      'ceux qui dirigent la commune',
      { strength: 'hint' },
    ],
    'mettre-en-ordre': [
      'en ordre (de|auprès) (mutuelle|cotisation|cotisations|inscription|titre|papiers|chômage|la mutuelle); (se |vous )mettre en ordre',
      'avoir tous ses papiers; payer ce qu’il faut',
      { strength: 'note' },
    ],
    prester: ['prest{er}', 'travailler; faire'],
    'chomage-exclusion': [
      '(exclu|exclue|exclusion) (du|des allocations de) chômage; fin de droit; C4; formulaire C4',
      'ne plus recevoir de chômage; papier de l’ancien patron',
      { strength: 'note' },
    ],
    'sur-pied-de': ['sur pied de; sur le pied de', 'selon', 'selon'],
    'dans-le-decours': ['dans le décours (de|du|des|d’)', 'pendant'],
    endeans: ['endéans', 'dans; avant la fin de', '='],
    'au-prealable-de': [
      'de commun avec; en suite de quoi; ensuite de quoi; pour du surplus; pour le surplus',
      'avec | après cela | après cela | pour le reste | pour le reste',
    ],
    'garde-enfants': [
      'accueil extrascolaire; ONE; milieu(|x) d’accueil',
      'garde d’enfants',
      { strength: 'hint' },
    ],
    'ordre-permanent': [
      'ordre permanent; domiciliation(|s)(| bancaire| bancaires)',
      'paiement automatique',
      { strength: 'note' },
    ],
    'rentrer-document': [
      'rentr(er|e|ez|é|ée) (un|une|le|la|ses|vos|son) (document|documents|dossier|attestation|demande|preuves|certificat|formulaire|papiers)',
      'donner; envoyer',
      { strength: 'note' },
    ],
    'introduire-dossier': ['introdui(re|t|sez) (un|le|votre|son) dossier', 'donner vos papiers'],
    'conges-scolaires': [
      'congé(|s) d’(automne|détente); congé de carnaval; congés scolaires',
      'vacances d’automne, de février',
      { strength: 'hint' },
    ],
    'cpas-secourant': [
      'CPAS secourant; centre secourant; commune (secourante|de secours); domicile de secours; règles de compétence',
      'CPAS qui vous aide',
      { action: 'replace', legalRisk: true },
    ],
    'carte-identite': [
      'carte d’identité électronique; eID; composition de famille',
      'carte d’identité; papier avec qui habite chez vous',
      { strength: 'hint' },
    ],
  },
)
