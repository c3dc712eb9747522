/** Words that mean several things in these texts: a reader guesses, and may guess wrong. */
import { entriesOf } from '../../rows.ts'

export const ambiguousWords = entriesOf(
  {
    action: 'ambiguous',
    reason: 'Ce mot a plusieurs sens ici ; choisissez celui que vous voulez dire.',
    evidence: 'own',
  },
  {
    intervention: [
      "(une|l'|d'|toute|cette|votre|notre) intervention (du cpas|financière|dans les frais|dans le coût|dans le loyer|du service|du fonds|de la mutuelle|dans); intervention(|s) (financière|financières|pécuniaire); intervenir dans (les|le|la) (frais|coût|loyer|prix)",
      'paiement; aide; … euros',
      {
        action: 'replace',
        region: 'BE',
        reason: 'Ce peut être un paiement, une aide ou une opération : dites lequel, et combien.',
        unlessNear: ['chirurgicale', 'militaire', 'police', 'pompiers', 'débat'],
      },
    ],
    indemnite: [
      'indemnité(|s); dédommagement(|s); indemnis{er}; indemnisation(|s)',
      'montant; argent pour vos frais',
      {
        reason: 'Ce peut être un salaire, des frais ou un dommage : dites lequel, et combien.',
      },
    ],
    regulariser: [
      'régularis(er|e|ez|é|ée|era) (sa|votre|la|le|ses|vos) (situation|dossier|paiement|séjour|retard); régularisation(|s)',
      'mettre en ordre; payer; avoir des papiers',
      {
        action: 'replace',
        reason: 'Ce peut être de l’argent, des papiers ou le séjour : dites lequel.',
      },
    ],
    revision: [
      '(revu|révisé)(|e|s|es) (à la|en|par|tous|chaque|le); (réviser|revoir|révisez) (la|le|votre) (décision|montant|contrat|dossier|aide); adaptation du (contrat|montant|projet)',
      'plus ou moins; changer; regarder à nouveau',
      { reason: 'Dites si cela monte ou descend, et qui décide.' },
    ],
    declarer: [
      "déclar{er} (avoir pris|se soumettre|être d'accord|accepter|marquer|adhérer|toute|tout|ses|vos|immédiatement|au cpas); lu et approuvé",
      'dire oui; dire que c’est vrai; dire à',
      { action: 'light-verb', reason: 'Dites à quoi le lecteur dit oui.' },
    ],
    conclure: [
      '(conclu|conclue|conclure|conclut) (le|la|un|une|ce) (contrat|convention|projet|accord); (conclu|conclue|conclus) (entre|avec|par) (le CPAS|les parties)',
      'signer; finir',
      { reason: 'Conclure peut être signer et aussi finir.' },
    ],
    'au-plus-tard': [
      'dans (les|un délai de) (trois|huit|quinze|cinq|dix|trente|vingt) (jours|mois) (de|à dater|à compter|à partir|qui suivent|suivant)',
      'avant le … (date)',
      { reason: 'Comptez les jours pour le lecteur : écrivez la date.' },
    ],
    caution: [
      'caution(|s); cautionnement(|s); sûreté(|s) (réelle|personnelle)(|s); se porter (garant|caution)',
      'argent que l’on garde; personne qui paie pour vous',
      { legalRisk: true, unlessNear: ['garantie', 'sujet', 'à'] },
    ],
    fonction: [
      'en fonction du (revenu|ménage|nombre|budget|dossier); faire fonction (de|d’); (est|entre|entrée) en fonction',
      'selon; comme',
    ],
    abandonner: [
      'quitt{er} volontairement (son|le|votre) (emploi|logement|formation); abandonn{er} (son|le|votre|sa|la) (emploi|formation|projet|études)',
      'arrêter; partir',
    ],
    suite: [
      'sans suite utile; suites à (donner|réserver)(|s); suite utile',
      'réponse; ce qui vient après',
    ],
    frais: [
      'frais (divers|éventuels|généraux|connexes|annexes|accessoires|pharmaceutiques et médicaux|de toute nature); charges (locatives|comprises|communes|diverses)',
      'frais de … : … euros',
      { reason: 'Dites lesquels, et combien.' },
    ],
    disponible: [
      '(se tenir|rester|reste|être|restez|tenir) (disponible|joignable)(|s) (pour|à|par)',
      'répondre au téléphone; venir quand …',
      { reason: 'Dites quand, et comment.' },
    ],
    avis: [
      "(sur|après|sauf|pris|l'|un) avis (favorable|défavorable|conforme|contraire|préalable|négatif|positif)",
      'le service dit oui; le service dit non',
      { reason: 'Un avis n’est pas encore une décision : dites qui décide.' },
    ],
    'base-volontaire': [
      'sur (une |)base volontaire; à titre volontaire; de son plein gré; de (son|votre) propre initiative; librement consenti(|e|s|es)',
      'si vous voulez',
      { reason: 'Ajoutez que rien ne se passe si la personne dit non.' },
    ],
    ressortir: [
      'ressorti(r|t|ssent) (à|de|au|du) (compétence|la compétence|cpas|territoire); relev{er} (de la|du|des) (compétence|cpas|ressort|service)',
      'c’est … qui décide',
    ],
  },
)
