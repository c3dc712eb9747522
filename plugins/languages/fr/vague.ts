/**
 * Promises that leave open how much, how often or when. What is vague for the reader is never held
 * against the one who wrote it: so each entry asks for a number, a date or a step.
 */
import { entriesOf } from '../rows.ts'

const practice =
  'guide d’une association de personnes en pauvreté; étude de la pratique du PIIS, 2015'

export const vagueWords = entriesOf(
  {
    action: 'vague',
    reason: 'Écrivez un jour ou une date : tout le monde sait alors quand.',
    evidence: practice,
  },
  {
    'delai-raisonnable': [
      '(dans un |un |)délai(|s) (raisonnable|approprié|utile|convenable|adéquat|suffisant|acceptable)(|s); temps raisonnable; durée raisonnable',
      'dans les … jours',
    ],
    'meilleurs-delais': [
      'dans les (meilleurs|plus brefs|brefs|plus courts) délais; (meilleurs|plus brefs) délais; à bref délai; dans un bref délai; sous peu; à brève échéance; avec diligence; promptement',
      'avant le … (date)',
    ],
    'plus-vite-possible': [
      '(le |)(plus|aussi) (vite|tôt|rapidement) (|que )possible; (dès|aussitôt) que possible; au plus vite; au plus tôt possible',
      'avant le … (date); dans les … jours',
    ],
    'sans-delai': [
      'sans (délai|retard|tarder|attendre|plus attendre)',
      'dans les … jours',
      { legalRisk: true },
    ],
    immediatement: [
      'immédiatement; séance tenante; sur-le-champ; sans le moindre retard',
      'le jour même; dans les … heures',
      { strength: 'hint' },
    ],
    'temps-utile': [
      'en temps (utile|opportun|voulu); au moment (opportun|voulu); en temps et (en |)heure',
      'avant le … (date)',
    ],
    prochainement: [
      'prochainement; ultérieurement; dans un second temps; dans un avenir proche; à une date ultérieure; à terme',
      'le … (date)',
      { strength: 'note' },
    ],
    rapidement: ['rapidement', 'dans les … jours', { strength: 'hint' }],
    regulierement: [
      'régulièrement; de (façon|manière) régulière; à intervalles réguliers; fréquemment; sur une base régulière',
      'toutes les … semaines',
      { reason: 'Dites combien de fois : pour l’un c’est chaque jour, pour l’autre chaque année.' },
    ],
    regulier: [
      '(contact|suivi|entretien|rendez-vous|présence|participation|fréquentation|évaluation|recherche)(|s) (régulier|régulière)(|s)',
      '… fois par mois',
      { reason: 'Dites combien de fois.', strength: 'note' },
    ],
    periodiquement: [
      'périodiquement; périodique(|s) (évaluation|contact|suivi); (évaluation|suivi|contrôle|bilan)(|s) périodique(|s); de temps à autre',
      'toutes les … semaines',
      { reason: 'Dites combien de fois.' },
    ],
    'efforts-necessaires': [
      '(tous les |les |des |)efforts (nécessaires|requis|voulus|utiles|raisonnables|suffisants); (tout mettre|met tout|mettez tout|mettra tout|mettre tout|mettons tout) en œuvre; tout mettre en oeuvre; (faire|fait|fera|faites|ferez|ferons) (de |)son possible; faire tout son possible; faire le nécessaire; fait le nécessaire; faites le nécessaire',
      '… (écrivez les étapes)',
      { reason: 'Personne ne sait quand c’est assez ; écrivez les étapes.' },
    ],
    'de-son-mieux': [
      '(faire |fait |faites )de (son|votre|leur) mieux; au mieux',
      '… (écrivez les étapes)',
      { reason: 'Personne ne sait quand c’est assez ; écrivez les étapes.', strength: 'hint' },
    ],
    'demarches-necessaires': [
      '(|toutes |les |toutes les )(démarches|mesures|dispositions|actions|formalités|étapes|aides) (nécessaires|requises|utiles|adéquates|appropriées|adaptées|qui s’imposent); (|tous |les |tous les )(documents|papiers|moyens) (utiles|appropriés); toutes démarches (utiles|nécessaires); aide adéquate',
      '… (écrivez lesquelles)',
      { reason: 'Dites lesquelles : le lecteur ne peut pas deviner.' },
    ],
    'mesure-du-possible': [
      'dans (toute |)la mesure du possible; dans la mesure de (ses|vos|nos|leurs) (moyens|possibilités|capacités); autant que (possible|faire se peut); si possible; (selon|dans la limite de) (ses|vos|nos|les) (possibilités|moyens disponibles|moyens)',
      'si … ; … fois',
      { reason: 'Ainsi, personne ne promet rien ; dites quand oui et quand non.' },
    ],
    'si-necessaire': [
      'si (nécessaire|besoin|besoin est|nécessité); au besoin; en cas de (besoin|nécessité); lorsque cela s’avère nécessaire; selon les besoins; en fonction des besoins',
      'si …',
      { reason: 'Qui décide si c’est nécessaire ? Dites qui, et quand.', strength: 'note' },
    ],
    eventuellement: [
      'éventuel(|le|s|les|lement)',
      'peut-être; si …',
      { reason: 'Dites quand oui et quand non.', strength: 'hint' },
    ],
    suffisant: [
      'suffisamment de (preuves|candidatures|démarches|efforts); (nombre|preuves|motivation|assiduité|candidatures|présence|démarches|progrès|collaboration) suffisant(|e|s|es); de (façon|manière) suffisante; un nombre suffisant',
      'au moins …',
      { reason: 'Dites combien suffit.' },
    ],
    satisfaisant: [
      'de (façon|manière) (satisfaisante|adéquate|appropriée|convenable|correcte); (résultat|comportement|évolution|collaboration|attitude)(|s) satisfaisant(|e|s|es); avec fruit; en bon père de famille',
      '… (dites ce qui suffit)',
      { reason: 'Dites ce qui doit être fait pour que ce soit bien.' },
    ],
    activement: [
      'activement; (recherche|démarche|participation|attitude|collaboration)(|s) active(|s); de (façon|manière) (active|proactive|dynamique)',
      '… fois par mois',
      { reason: 'Dites ce que la personne fait : combien de fois, et où.' },
    ],
    'bonne-volonte': [
      'bonne volonté; esprit (constructif|positif|de collaboration); (pleine|bonne|entière) collaboration; (pleinement|loyalement|positivement) (collaborer|coopérer); attitude (positive|constructive|respectueuse|correcte); faire preuve de (motivation|bonne volonté|bonne collaboration|sérieux|ponctualité)',
      '… (dites ce que la personne fait)',
      { reason: 'On ne peut ni le compter ni le voir ; dites ce que la personne fait.' },
    ],
    'certain-temps': [
      '(un |)certain (temps|délai|nombre); une certaine (durée|période); pendant quelque temps; plus ou moins longtemps',
      '… jours; … mois',
      { reason: 'Dites combien.', strength: 'hint' },
    ],
    'duree-indeterminee': [
      '(durée|période) (indéterminée|limitée|à déterminer|à convenir|nécessaire); à durée limitée; jusqu’à nouvel ordre',
      'jusqu’au … (date)',
      {
        reason: 'Dites jusqu’à quand, même si cela peut changer.',
        unlessNear: ['contrat', 'CDI'],
        strength: 'note',
      },
    ],
    'dispositions-utiles': [
      'à la discrétion d(e|u|es); à l’appréciation (de|du|des); apprécier au cas par cas; au cas par cas; selon les circonstances; en fonction des circonstances; selon les cas',
      'si …',
      { reason: 'Dites qui décide, et à quoi il regarde.' },
    ],
    'accompagnement-adapte': [
      '(accompagnement|suivi|soutien|encadrement|aide|solution) (adapté|adaptée|approprié|appropriée|personnalisé|personnalisée|optimal|global|globale) (|à ses besoins|à vos besoins)',
      '… (dites qui fait quoi, et quand)',
      { reason: 'Dites qui aide, à quoi, et combien de fois.', strength: 'note' },
    ],
    notamment: [
      'et cetera; et autres; ou autres; entre autres; et autres démarches; et tout autre document',
      '… (dites tout ce qui compte)',
      { reason: 'Le lecteur ne sait pas ce qui compte encore.', strength: 'hint' },
    ],
    'montant-raisonnable': [
      '(montant|prix|loyer|coût|frais|remboursement)(|s) (raisonnable|adéquat|approprié|modéré|abordable)(|s)',
      '… euros',
      { reason: 'Dites combien d’euros, au plus ou au moins.' },
    ],
  },
)
