/** The duties of an office: "est tenu de", "il y a lieu de", "il incombe à". */
import { entriesOf } from '../rows.ts'

export const modals = entriesOf(
  {
    action: 'modal',
    reason:
      'C’est un ordre sur papier ; « doit », ou simplement ce que la personne fait, est plus clair.',
    evidence: 'own',
  },
  {
    'est-tenu-de': [
      "(est|êtes|sont|suis|sera|serez|seront|soit|était) tenu(|e|s|es) (de|d'|à|au); (reste|restez|restent|rester) tenu(|e|s|es) de; être tenu(|e|s|es) (de|d'); (est|êtes|sont) … tenu(|e|s|es) (de|d')",
      'doit; devez',
      "(est|êtes|sont|suis|sera|serez|seront) tenu(|e|s|es) (de|d'); (est|êtes|sont) … tenu(|e|s|es) (de|d') > (doit|devez|doivent|dois|devra|devrez|devront)(|||)(|); (doit|devez|doivent)(|||)(|)",
      { legalRisk: true, unlessNear: ['parole', 'promesse', 'courant'] },
    ],
    'il-y-a-lieu-de': [
      "il y a(|ura|vait) (|dès lors |donc |également |toutefois |encore )lieu (de|d'); y a-t-il lieu (de|d'); s'il y a lieu",
      'il faut | faut-il | si c’est nécessaire',
      "il y a lieu (de|d'); s'il y a lieu > il faut; si c’est nécessaire",
    ],
    'il-convient-de': [
      "il convien(t|drait|dra) (de|d'); il sied de; il convien(t|drait|dra)",
      'il faut; vous devez',
      'il (faut|faudrait|faudra)(|); il faut',
    ],
    'il-incombe-a': [
      '(il |)(vous |lui |leur |)incomb(e|ent|era) (à|au|aux|de|d’); il (vous |lui |leur |)incomb(e|era); qui (lui|vous|leur) incombe(|nt); (lui|vous|leur) incombe',
      'c’est à … de; doit',
    ],
    'il-appartient-a': [
      "il (vous |lui |leur |)appartien(t|dra) (à|au|aux|de|d'); il (vous |lui |leur |)revien(t|dra) de",
      'c’est à … de; doit',
    ],
    's-engage-a': [
      "s'engage(|nt|ra|ront) (à|également à|aussi à|formellement à|par la présente à|expressément à); (je m'|vous vous |nous nous )engage(|z|ons) à; s'engageant à; s'engager à",
      'va; fera',
      {
        reason: 'Dites simplement ce que la personne fait : cela l’engage tout autant.',
        legalRisk: true,
        strength: 'hint',
      },
    ],
    'est-oblige-de': [
      "(est|êtes|sont|sommes|suis|sera|serez|seront|serons) (obligé|contraint|astreint)(|e|s|es) (de|d'|à); être (obligé|contraint|astreint)(|e|s|es) (de|d'|à); (est|êtes|sont) … (obligé|contraint|astreint)(|e|s|es) (de|d'|à)",
      'doit; devez',
      "(est|êtes|sont|sommes|suis|sera|serez|seront|serons) (obligé|contraint|astreint)(|e|s|es) (de|d'|à); (est|êtes|sont) … (obligé|contraint|astreint)(|e|s|es) (de|d'|à) > (doit|devez|doivent|devons|dois|devra|devrez|devront|devrons)(||)(|||)(||); (doit|devez|doivent)(||)(|||)(||)",
      { strength: 'note', unlessNear: ['pas', 'plus'] },
    ],
    'obligation-de': [
      "(a|avez|ont|aura|auront) l'obligation (de|d'); (a|avez|ont) pour obligation (de|d'); obligation (vous |lui |leur |)est faite (de|d'|à); (dans|sous) l'obligation (de|d'); dans l'obligation (de|d')",
      'doit; devez',
      "(a|avez|ont) l'obligation (de|d') > (doit|devez|doivent)(|)",
    ],
    'il-est-impose': [
      "il (vous |lui |leur |)est (imposé|demandé|prescrit|enjoint|requis|exigé) (de|d'|à|que); il (vous |lui |leur |)sera (imposé|demandé|prescrit|enjoint) (de|d'|à)",
      'vous devez; il faut',
    ],
    'il-est-interdit': [
      "il (vous |lui |leur )est (interdit|défendu|proscrit) (de|d'); il est (défendu|proscrit) (de|d'); il (vous|lui|leur) est … (interdit|défendu|proscrit) (de|d'); n'est pas (autorisé|autorisée|habilité|habilitée) à; ne (saurait|sauraient|pourra en aucun cas|peut en aucun cas)",
      'vous ne pouvez pas',
      "il vous est interdit (de|d') > vous ne pouvez pas",
    ],
    'est-habilite-a': [
      "(est|êtes|sont) (habilité|autorisé|fondé)(|e|s|es) à; (a|ont|avez) la faculté (de|d'); (est|sont|êtes) en droit (de|d'); il (vous |lui |leur |)est loisible (de|d'); (dispose|disposez|disposent) (de la faculté|du droit|de la possibilité) (de|d')",
      'peut; pouvez',
      "(est|êtes|sont) (habilité|autorisé|fondé)(|e|s|es) à; (est|sont|êtes) en droit (de|d') > (peut|pouvez|peuvent)(||)(|||); (peut|peuvent|pouvez)(|)",
    ],
    'veiller-a': [
      "(veille|veillez|veillent|veillera|veiller|veillerez|veilleront) (à|à ce que|à ce qu'); (est|êtes|sont) (prié|invité)(|e|s|es) (de|d'|à); veuillez (|bien vouloir |de bien vouloir); prière (de|de bien vouloir)",
      's’il vous plaît, …; fait; faites',
      { strength: 'hint', reason: 'Dites simplement ce que la personne fait.' },
    ],
    'doit-imperativement': [
      '(doit|devez|doivent) (impérativement|obligatoirement|nécessairement|strictement|scrupuleusement); impérativement; obligatoirement; de (façon|manière) impérative; sans exception',
      'doit',
      '(doit|devez|doivent) (impérativement|obligatoirement|nécessairement) > (doit|devez|doivent)(||)',
      { reason: 'Le mot « doit » suffit ; ce qui s’ajoute ne fait que presser.', strength: 'note' },
    ],
    'faute-de-quoi': [
      "faute de quoi; à défaut de quoi; sans quoi; sous peine (de|d')",
      'sinon',
      'sinon; sinon',
      {
        reason: 'Dites ce qui se passe, et ce que la personne peut encore faire.',
        strength: 'note',
      },
    ],
    'subordonne-a': [
      '(est|sont|sera|seront) (subordonné|conditionné|soumis)(|e|s|es) (à|au|aux); (octroi|aide|revenu|paiement) … (subordonné|conditionné)(|e|s|es) à',
      'seulement si …',
      { legalRisk: true, unlessNear: ['nouveau', 'impôt', 'taxe'] },
    ],
    'est-repute': [
      '(est|sont|sera|seront) (réputé|censé|présumé)(|e|s|es) (avoir|être|avoir pris|n’avoir)',
      'on considère que … ; est',
    ],
    's-abstenir-de': [
      "s'abst(enir|ient|iendra|iennent) (de|d'); vous abst(enir|enez) (de|d'); abstenez-vous (de|d')",
      'ne pas … ; ne fait pas',
    ],
    's-acquitter-de': [
      "s'acquitt(er|e|era|ent) (de|d'|du|des); vous acquitt(er|ez) (de|d'|du|des)",
      'payer; faire',
    ],
    'se-conformer': [
      'se conform(er|e|era|ent) (à|au|aux); vous conform(er|ez) (à|au|aux); se soumet(tre||tra) (à|au|aux); se plier (à|aux)',
      'faire; suivre',
    ],
    'etre-amene-a': [
      '(est|êtes|sont|sera|serez|seront|être) amené(|e|s|es) à; (est|êtes|sont|sera|être) appelé(|e|s|es) à',
      'va; peut',
      { strength: 'note' },
    ],
  },
)
