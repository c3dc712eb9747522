/**
 * Terms of art about what happens when an agreement is not kept: the words of which people said that
 * they shut them up, first of all "motif légitime".
 */
import { entriesOf } from '../../rows.ts'

const article30 = 'loi du 26 mai 2002, art. 30 § 2'
const complaint = `${article30}; plainte dans les rapports d’associations`

export const sanctionTerms = entriesOf(
  { action: 'explain', legalRisk: true, evidence: article30 },
  {
    'wettige-reden': [
      '(motif|raison|cause)(|s) légitime(|s); juste(|s) motif(|s); motif(|s) (grave|graves|impérieux|valable|valables)',
      'bonne raison',
      {
        gloss: 'une bonne raison acceptée par la loi, par exemple : vous étiez malade',
        reason: 'Qui lit ceci n’ose plus parler : personne ne sait quelle raison compte.',
        evidence: complaint,
      },
    ],
    billijkheidsredenen: [
      "(raison|motif|considération)(|s) d'équité; raison(|s) de santé ou d'équité; en équité",
      'ce ne serait pas juste autrement',
      {
        gloss: 'des raisons pour lesquelles il ne serait pas juste de vous demander cela',
        reason: 'Le mot n’a rien d’un exemple : le lecteur ne sait pas si sa situation compte.',
        evidence: 'loi du 26 mai 2002, art. 3, 10 et 13; plainte dans les rapports d’associations',
      },
    ],
    billijk: [
      'équitable(|s|ment); ex aequo et bono',
      'juste',
      {
        gloss: 'juste pour tout le monde',
        reason: 'Tout le monde dit : juste.',
        unlessNear: ['commerce', 'café'],
      },
    ],
    werkbereidheid: [
      "disposition(|s) (à travailler|au travail); disposé(|e|s|es) à travailler; disponibilité (au|sur le marché du|pour le marché du) travail; disponible(|s) (sur|pour) le marché de l'emploi; disponibilité sur le marché de l'emploi",
      'vouloir travailler',
      {
        gloss:
          'vous voulez travailler et vous le montrez, sauf si vous ne pouvez pas, par exemple si vous êtes malade',
        reason: 'Personne ne sait quand c’est assez ; écrivez ce que la personne peut faire.',
        evidence: 'loi du 26 mai 2002, art. 3, 5°',
        region: 'BE',
      },
    ],
    schorsing: [
      "suspension(|s)(| totale| partielle| du paiement| du versement| du revenu d'intégration| de l'aide); (est|être|sera|soit|sont|seront|fut|était) suspendu(|e|s|es); suspend(re|ra|) (totalement|partiellement|en tout ou en partie|temporairement|partiellement ou totalement|totalement ou partiellement); suspend(|re|ra|ent|s) (le paiement|le versement|le revenu|votre revenu|son revenu|l'aide|le droit|les paiements|les allocations|l'allocation)",
      'arrêt du paiement pendant un temps',
      {
        gloss: 'vous ne recevez plus d’argent du CPAS pendant un temps, ou moins',
        reason:
          'C’est le mot le plus lourd du contrat ; dites combien de temps et combien d’argent.',
        evidence: complaint,
        unlessNear: ['points', 'pont', 'voiture', 'roue', 'vélo', 'lampe'],
      },
    ],
    sanctie: [
      'sanction(|s); sanctionn{er}; mesure(|s) disciplinaire(|s)',
      'ce qui se passe si un accord n’est pas tenu',
      {
        gloss:
          'vous recevez moins d’argent pendant un temps, parce que vous n’avez pas fait ce qui était convenu',
        reason: 'Un mot qui fait peur : dites ce qui peut vraiment arriver, et ce qui ne peut pas.',
        evidence: complaint,
      },
    ],
    aanmaning: [
      'mise(|s) en demeure; met(|tre|tra) en demeure; mis(|e|es) en demeure; mettre … en demeure; sommation(|s); avertissement écrit',
      'dernier avertissement par écrit',
      {
        gloss: 'une lettre qui dit ce que vous devez encore faire, et avant quelle date',
        reason: 'Le lecteur pense à une facture ; c’est une chance de régler les choses.',
      },
    ],
    ingebrekestelling: [
      'constat de manquement; constat(er|e|é) (le|un) manquement; carence; constat de carence; défaillan(ce|t|te)',
      'lettre : un accord n’est pas tenu',
      {
        gloss: 'quelqu’un écrit qu’un accord n’est pas tenu',
        reason: 'Seuls les juristes connaissent ce mot, et la suite est grave.',
        evidence: `${article30}; Code civil, livre 5`,
        unlessNear: ['fer', 'vitamine', 'vitamines', 'affective'],
      },
    ],
    tekortkoming: [
      'manquement(|s)',
      'ce qui n’a pas été fait',
      {
        gloss: 'quelqu’un n’a pas fait ce qui était convenu',
        reason: 'Le lecteur se sent jugé tout entier ; il s’agit d’un seul accord.',
        evidence: complaint,
      },
    ],
    'niet-naleving': [
      "non-respect; non respect; inexécution; infraction(|s); non-exécution; inobservation; violation (du|de la|de l'|des|de) (contrat|règlement|obligations|obligation|clause)",
      'ne pas faire ce qui est convenu',
      {
        gloss: 'quelqu’un ne fait pas ce qui est convenu',
        reason: 'Sans verbe, on ne voit pas qui n’a pas fait quoi.',
      },
    ],
    herhaling: [
      'récidive(|s); récidiv{er}',
      'si cela arrive encore une fois',
      {
        gloss: 'la même chose arrive encore une fois dans l’année',
        reason: 'Dites dans quel délai, et ce qui change alors.',
      },
    ],
    'uitstel-van-sanctie': [
      'sursis(| total| partiel); avec sursis; assorti(|e) d’un sursis; période probatoire; période d’épreuve',
      'rien ne change pour l’instant',
      {
        gloss: 'la punition ne vient pas maintenant ; elle vient seulement si cela arrive encore',
        reason:
          'Le lecteur croit que sa sanction viendra plus tard ; elle ne viendra peut-être jamais.',
        evidence: 'loi du 26 mai 2002, art. 30 § 5',
      },
    ],
    overmacht: [
      '(|cas de )force majeure; cas fortuit',
      'quelque chose où vous ne pouvez rien',
      {
        gloss: 'il arrive quelque chose où vous ne pouvez rien, comme un accident ou une grève',
        reason: 'Le lecteur ne sait pas si sa raison compte.',
        evidence: 'Code civil, livre 5',
      },
    ],
    'te-goeder-trouw': [
      '(de |en toute |toute |)bonne foi; (de |)mauvaise foi',
      'honnêtement; sans mauvaise intention',
      {
        gloss: 'vous pensiez vraiment que vous faisiez bien',
        reason: 'On demande si le lecteur était honnête ; il doit le comprendre tout de suite.',
        evidence: 'loi du 26 mai 2002, art. 30 § 1',
      },
    ],
    'bedrieglijk-opzet': [
      '(intention|manœuvre|manoeuvre|déclaration)(|s) frauduleuse(|s); frauduleu(x|se|sement); déclaration(|s) (inexacte|incomplète|mensongère|inexactes|incomplètes|mensongères); omission(|s)',
      'dire quelque chose de faux exprès',
      {
        gloss: 'quelqu’un dit exprès quelque chose de faux pour avoir de l’argent',
        reason: 'Ceci accuse quelqu’un ; dites ce qui a été dit, ou ce qui n’a pas été dit.',
        evidence: 'loi du 26 mai 2002, art. 30 § 1',
      },
    ],
    'ongewettigd-afwezig': [
      'absence(|s) (injustifiée|non justifiée|justifiée|non-justifiée|injustifiées|non justifiées|justifiées|non-justifiées); absent(|e) sans justification',
      'absence sans bonne raison',
      {
        gloss: 'vous n’étiez pas là, sans bonne raison ou sans preuve',
        reason: 'Dites quelle raison et quelle preuve suffisent.',
      },
    ],
    verweer: [
      'moyen(|s) de défense; voies de droit; droits de la défense',
      'ce que vous pouvez faire si vous n’êtes pas d’accord',
      {
        gloss: 'ce que vous pouvez dire ou faire si vous n’êtes pas d’accord',
        reason: 'Qui ne connaît pas ce mot ne sait pas qu’il peut faire quelque chose.',
      },
    ],
    stopzetting: [
      'retrait (du|de l’|de la|de votre|d’) (revenu|aide|droit|allocation); cessation (du|de la|de l’) (paiement|versement|aide|contrat); privation; retenue(|s) sur; supprimer (le|la|votre) (revenu|aide); suppression (du|de la|de l’|de votre) (revenu|aide|droit|allocation)',
      'vous ne le recevez plus',
      {
        gloss: 'vous ne recevez plus l’argent, ou une partie seulement',
        reason: 'Dites qui décide, à partir de quand, et ce que le lecteur peut faire.',
        evidence: `${article30} : seulement après les étapes de la loi`,
        strength: 'hint',
      },
    ],
    'refus-injustifie': [
      'abandon volontaire; abandon injustifié; refus injustifié; départ volontaire',
      'arrêter ou refuser sans bonne raison',
      {
        gloss: 'vous arrêtez ou vous refusez sans bonne raison',
        reason: 'Dites quelle raison serait bonne.',
      },
    ],
  },
)
