/** References that do not say what stands in the place they point to. */
import { entriesOf } from '../rows.ts'

const place = '(ci-dessus|ci-avant|plus haut|ci-dessous|ci-après|plus bas)'

export const references = entriesOf(
  {
    action: 'reference',
    reason: 'Le lecteur doit chercher plus haut ; redites ce que c’est.',
    evidence: 'own',
  },
  {
    susmentionne: [
      '(susmentionné|susvisé|susdit|susnommé|susindiqué|précité|prénommé|prémentionné|surnommé)(|e|s|es)',
      'ce; cette; ces',
    ],
    'mentionne-ci-dessus': [
      `(mentionné|visé|cité|décrit|énoncé|indiqué|repris|défini|prévu|énuméré|nommé)(|e|s|es) ${place}; dont (question|mention) ${place}; tel(|s|le|les) que (défini|décrit|visé|prévu)(|e|s|es) ${place}`,
      'ce; cette; ces',
    ],
    ledit: [
      'ledit; ladite; lesdits; lesdites; dudit; desdits; desdites; audit; auxdits; auxdites; à ladite',
      'ce | cette | ces | ces | de ce | de ces | de ces | à ce | à ces | à ces | à cette',
      { unlessNear: ['interne', 'externe', 'financier', "d'"] },
    ],
    'ce-dernier': [
      "(celui-ci|celle-ci|ceux-ci|celles-ci); (ce|cette|ces) derni(er|ère|ers|ères) … (s'engage|doit|peut|doivent); le premier nommé; l'un ou l'autre",
      'cette personne; ce service',
      { strength: 'hint', reason: 'Dites quelle personne ou quel service.' },
    ],
    'en-question': [
      '(document|service|décision|dossier|personne|formation|contrat|convention|montant|demande) (en question|concernée|concerné|y afférent|y afférente|y relatif|y relative); y afférent(|e|s|es); y relati(f|ve|fs|ves)',
      'ce; cette; qui va avec',
      { strength: 'note' },
    ],
    'conformement-a-article': [
      "(conformément à|en vertu de|en application de|sur la base de|en exécution de|au sens de|aux termes de|vu|tel que visé à|visé à|visée à|prévu à|prévue à|visés à|visées à|en conformité avec) l'article",
      'selon la loi : …',
      { reason: 'Le lecteur n’a pas la loi devant lui ; dites ce qu’elle dit.' },
    ],
    'loi-du': [
      '(loi|arrêté royal|arrêté ministériel|décret|ordonnance) du … (concernant|relative à|relatif à|portant|organique); loi (DIS|organique|RIS|du 26 mai 2002|du 8 juillet 1976|du 2 avril 1965); (loi|arrêté|décret|ordonnance) (précitée|précité|susvisée|susvisé)',
      'la loi',
      { reason: 'Le lecteur n’a pas la loi devant lui ; dites ce qu’elle dit.', strength: 'note' },
    ],
    'en-annexe': [
      '(voir|cf.|cfr|cfr.|confer) (annexe|infra|supra|art.|article|point|page|ci-après|ci-dessous|plus haut); (repris|reprise|joint|jointe|joints|jointes|figurant|annexé|annexée) en annexe; ci-joint(|e|s|es); ci-annexé(|e|s|es); infra; supra',
      'sur la feuille qui suit: …',
      { strength: 'hint', reason: 'Dites ce qu’il y a sur cette feuille.' },
    ],
    alinea: [
      "(premier|deuxième|second|troisième|quatrième|dernier) (alinéa|paragraphe|tiret)(| de l'article| du présent article); alinéa (premier|1er|1|2|3|4); litera (a|b|c); (au|le|du|les) présent(|s) (article|paragraphe|chapitre|alinéa|règlement|titre)",
      '… (dites ce qui y est écrit)',
      { strength: 'note', reason: 'Dites ce qui y est écrit.' },
    ],
    'present-contrat': [
      'le présent (contrat|document|accord|projet|courrier); la présente (convention|décision|lettre); du présent (contrat|document|accord|projet|courrier); de la présente (convention|décision|lettre); au présent (contrat|document|accord|projet|courrier); à la présente (convention|décision|lettre); dans le présent (contrat|document|accord|projet|courrier); dans la présente (convention|décision|lettre); par la présente',
      'ce (contrat|document|accord|projet|courrier) | cette (convention|décision|lettre) | de ce (contrat|document|accord|projet|courrier) | de cette (convention|décision|lettre) | à ce (contrat|document|accord|projet|courrier) | à cette (convention|décision|lettre) | dans ce (contrat|document|accord|projet|courrier) | dans cette (convention|décision|lettre) | ici',
      'ce( contrat| document|t accord| projet| courrier); cette (convention|décision|lettre); de ce( contrat| document|t accord| projet| courrier); de cette (convention|décision|lettre); à ce( contrat| document|t accord| projet| courrier); à cette (convention|décision|lettre); dans ce( contrat| document|t accord| projet| courrier); dans cette (convention|décision|lettre)',
      {
        action: 'phrase',
        strength: 'hint',
        reason: 'Les mots « ce contrat » disent la même chose.',
        unlessNear: ['situation', 'génération', 'époque', 'étude'],
      },
    ],
    'ci-contre': [
      'ci-contre; ci-dessous; ci-dessus; ci-après; ci-avant',
      'ici; plus bas; plus haut',
      { strength: 'hint', reason: 'Dites ce que c’est.' },
    ],
    respectivement: [
      'respectivement',
      'le premier … , le deuxième …',
      { reason: 'Le lecteur doit remettre les mots ensemble.', strength: 'hint' },
    ],
    idem: [
      'idem; ibidem; ibid.; op. cit.; loc. cit.',
      'la même chose',
      { strength: 'note', reason: 'Redites ce que c’est.' },
    ],
    'par-analogie': [
      "par analogie; mutatis mutandis; (s'applique|applicable)(|nt) (par analogie|mutatis mutandis)",
      'de la même façon',
      { reason: 'Dites ce qui change et ce qui reste.' },
    ],
  },
)
