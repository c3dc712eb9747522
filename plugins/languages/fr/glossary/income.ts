/** Terms of art about income, debts, a home and what others must pay. */
import { entriesOf } from '../../rows.ts'

const law = 'loi du 26 mai 2002'

export const incomeTerms = entriesOf(
  { action: 'explain', region: 'BE', legalRisk: true, evidence: 'own' },
  {
    leefloon: [
      "revenu(|s) d'intégration(| sociale); revenu d'insertion",
      'argent du CPAS pour vivre',
      {
        gloss: 'l’argent que vous recevez chaque mois du CPAS si vous avez trop peu pour vivre',
        reason: 'Ce n’est ni un salaire ni un prêt ; qui vient d’arriver ne connaît pas ces mots.',
        evidence: `${law}, art. 2 et 14`,
        strength: 'hint',
      },
    ],
    ris: [
      'RIS',
      'argent du CPAS pour vivre',
      {
        gloss: 'l’argent que vous recevez chaque mois du CPAS si vous avez trop peu pour vivre',
        reason: 'Le sigle ne dit pas que c’est de l’argent pour vivre.',
        evidence: `${law}, art. 2 et 14`,
        exactCase: true,
      },
    ],
    'equivalent-leefloon': [
      "équivalent(|s) (au|du) revenu d'intégration; aide (sociale |)équivalente(| au revenu d'intégration); ERIS; minimex; minimum de moyens d'existence",
      'aide du même montant',
      {
        gloss:
          'autant d’argent du CPAS, pour les personnes qui n’ont pas droit au revenu de la loi',
        reason: 'Le lecteur ne sait pas pourquoi il reçoit autre chose que son voisin.',
        evidence: 'loi organique du 8 juillet 1976; loi du 2 avril 1965',
      },
    ],
    bestaansmiddelen: [
      "ressources; ressources (suffisantes|insuffisantes|propres|du ménage|financières|du demandeur|du bénéficiaire|du conjoint|du cohabitant|de toute nature|éventuelles); moyens d'existence; (examen|calcul|montant|prise en compte|état|enquête sur les|déclaration|origine) (des|de ses|de vos|de leurs) ressources; enquête sur les ressources; (vos|ses|leurs|mes|nos) ressources",
      'argent et biens',
      {
        gloss: 'tout l’argent que vous recevez ou avez : salaire, allocations, épargne, une maison',
        reason: 'Le lecteur ne sait pas ce qui compte et ce qui ne compte pas.',
        evidence: `${law}, art. 3, 4° et 16`,
        unlessNear: [
          'humaines',
          'naturelles',
          'eau',
          'minières',
          'pédagogiques',
          'numériques',
          'énergétiques',
          'halieutiques',
          'marines',
          'forestières',
          'génétiques',
          'biologiques',
          'documentaires',
        ],
      },
    ],
    'aanvullende-hulp': [
      'aide(|s) (sociale |financière |matérielle |)complémentaire(|s); aide(|s) (urgente|ponctuelle|financière ponctuelle|urgentes|ponctuelles)',
      'aide en plus',
      {
        gloss: 'de l’aide en plus, par exemple pour l’école, le bus ou le médecin',
        reason: 'Dites pour quoi, combien et comment on la demande.',
      },
    ],
    aanmoedigingspremie: [
      "prime(|s) d'encouragement",
      'argent en plus pour vous aider à continuer',
      {
        gloss: 'de l’argent en plus pour vous aider à continuer',
        reason: 'Dites combien, quand et pour quoi.',
        strength: 'hint',
      },
    ],
    samenwonende: [
      'cohabitant(|s|e|es); cohabitation; taux cohabitant; sous le même toit; ménage commun; mis en commun les questions ménagères',
      'personne qui vit avec d’autres et partage les frais',
      {
        gloss:
          'une personne qui vit avec d’autres et qui partage le loyer, les repas et d’autres frais',
        reason: 'De ce mot dépend combien d’argent la personne reçoit.',
        evidence: `${law}, art. 14`,
      },
    ],
    alleenstaande: [
      'personne(|s) isolée(|s); taux isolé',
      'personne qui vit seule',
      {
        gloss: 'une personne qui vit seule et paie tout seule',
        reason: 'De ce mot dépend combien d’argent la personne reçoit.',
        evidence: `${law}, art. 14`,
        strength: 'hint',
      },
    ],
    gezinslast: [
      'charge de famille; (famille|enfant|enfants|personne|personnes|ménage) à charge; à (sa|votre) charge exclusive; taux ménage; taux famille à charge',
      'famille qui vit de votre argent',
      {
        gloss:
          'des personnes vivent de votre argent, par exemple votre enfant qui habite chez vous',
        reason: 'Une charge, pour tout le monde, est un poids.',
        evidence: `${law}, art. 14`,
        strength: 'hint',
      },
    ],
    onderhoudsplicht: [
      "débit(eur|eurs|rice|rices) d'aliments; obligation(|s) alimentaire(|s); dette(|s) alimentaire(|s); devoir de secours; débiteur(|s) alimentaire(|s)",
      'famille qui doit payer pour vous',
      {
        gloss:
          'les parents, les enfants et les personnes mariées doivent payer les uns pour les autres s’il le faut',
        reason: 'On pense à de la nourriture ; il s’agit de la famille qui doit payer.',
        evidence: `${law}, art. 4 et 26; Code civil`,
      },
    ],
    onderhoudsgeld: [
      'pension(|s) alimentaire(|s); rente(|s) alimentaire(|s); contribution(|s) alimentaire(|s); secours alimentaire; part contributive; créance(|s) alimentaire(|s)',
      'argent pour un enfant ou un ancien conjoint',
      {
        gloss:
          'l’argent qu’un parent ou un ancien mari ou une ancienne femme doit payer chaque mois',
        reason: 'Une pension, pour tout le monde, est pour les personnes âgées.',
        strength: 'hint',
      },
    ],
    secal: [
      'SECAL; service des créances alimentaires',
      'service qui va chercher cet argent pour vous',
      {
        gloss: 'un service de l’État qui demande cet argent pour vous si l’autre ne paie pas',
        reason: 'Peu de parents savent que ce service existe.',
        evidence: 'loi du 21 février 2003',
      },
    ],
    terugvordering: [
      "récupération(|s) (de l'indu|du|de la|de l'|des|à charge|auprès|d'un|d'une|de sommes|indue) (|revenu|montant|montants|aide|sommes|indu|débiteurs|paiements|avances|somme); récupér(er|é|ée|és|ées|era) (l'indu|le montant|les montants|les sommes|le revenu|l'aide|la somme|les avances|les frais|auprès|à charge); répétition de l'indu; recouvr(ement|er|é|ée); remboursement (de l'indu|du trop-perçu|des sommes indues); restitution (de l'indu|des sommes)",
      'demander de rendre l’argent',
      {
        gloss: 'le CPAS demande de rendre de l’argent que vous avez déjà reçu',
        reason:
          'Cela peut coûter cher ; dites combien, pourquoi, et comment le lecteur peut répondre.',
        evidence: `${law}, art. 24 à 28`,
      },
    ],
    onverschuldigd: [
      'indu; indus; indûment (perçu|perçus|perçue|perçues|payé|payés|payée|payées|versé|versés|octroyé|touché|reçu); trop-perçu(|s); trop perçu(|s); paiement(|s) indu(|s)',
      'ce que vous avez reçu en trop',
      {
        gloss: 'de l’argent que vous avez reçu alors que vous n’y aviez pas droit',
        reason: 'Le lecteur lit qu’il a mal fait ; souvent c’est une erreur de calcul.',
        evidence: `${law}, art. 24`,
      },
    ],
    subrogatie: [
      'subrogation(|s); subrogé(|e|s|es); subrog(er|e); cession de créance; délégation de sommes; céder … créance',
      'le CPAS reçoit l’argent à votre place',
      {
        gloss: 'le CPAS vous aide maintenant et reçoit plus tard l’argent qu’un autre vous devait',
        reason: 'Seuls les juristes connaissent ce mot, et le lecteur le signe.',
        evidence: `${law}, art. 24 § 1`,
      },
    ],
    voorschot: [
      'avance(|s) (récupérable|récupérables|remboursable|remboursables|sur|sur allocations|sur prestations|sur salaire|à valoir); aide(|s) remboursable(|s); à titre d’avance',
      'argent que vous rendez plus tard',
      {
        gloss: 'de l’argent que vous recevez déjà et que vous rendez plus tard',
        reason: 'Dites combien, et comment l’argent sera rendu.',
        evidence: 'loi organique du 8 juillet 1976, art. 99',
        strength: 'hint',
      },
    ],
    hoofdverblijfplaats: [
      'résidence (principale|effective|habituelle); (élire|élection de) domicile; élection de domicile; domicilié(|e|s|es); domiciliation (légale|fictive); inscription domiciliaire',
      'l’endroit où vous habitez vraiment',
      {
        gloss: 'l’endroit où vous habitez et dormez vraiment',
        reason: 'De ce mot dépend quel CPAS vous aide.',
        evidence: 'loi du 2 avril 1965; loi du 19 juillet 1991',
        strength: 'hint',
      },
    ],
    referentieadres: [
      'adresse(|s) de référence',
      'adresse pour votre courrier',
      {
        gloss: 'une adresse où arrive votre courrier quand vous n’avez pas de logement',
        reason: 'Sans cette adresse, on perd souvent son droit ; dites comment on la demande.',
        evidence: 'loi du 19 juillet 1991, art. 1 § 2',
      },
    ],
    installatiepremie: [
      "prime(|s) (d'installation|de déménagement|d'aménagement); ADeL",
      'argent pour votre premier logement',
      {
        gloss: 'de l’argent, une seule fois, pour installer votre logement si vous étiez sans abri',
        reason: 'Dites combien et qui y a droit.',
        evidence: `${law}, art. 14 § 3`,
      },
    ],
    kinderbijslag: [
      'allocation(|s) familiale(|s); prestations familiales(| garanties); allocations familiales majorées',
      'argent pour vos enfants',
      {
        gloss: 'l’argent que les parents reçoivent chaque mois pour leurs enfants',
        reason: 'Dites à quelle caisse on le demande.',
        strength: 'hint',
      },
    ],
    studietoelage: [
      "(allocation|bourse)(|s) d'étude(|s)",
      'argent pour étudier',
      {
        gloss: 'de l’argent de l’État pour pouvoir étudier',
        reason: 'Dites où et avant quel jour on la demande.',
        strength: 'hint',
      },
    ],
    grapa: [
      'GRAPA; garantie de revenus aux personnes âgées',
      'argent pour les personnes âgées avec une petite pension',
      {
        gloss: 'de l’argent de l’État pour les personnes âgées qui ont trop peu pour vivre',
        reason: 'Le sigle ne dit pas qui y a droit.',
        evidence: 'loi du 22 mars 2001',
      },
    ],
    'allocation-handicap': [
      "allocation(|s) de remplacement de revenus; ARR; allocation(|s) d'intégration; indemnité(|s) de mutuelle; indemnités d'incapacité",
      'argent pour les personnes malades ou avec un handicap',
      {
        gloss:
          'de l’argent pour les personnes qui ne peuvent pas travailler, par maladie ou par handicap',
        reason: 'Dites quel service paie, et comment on le demande.',
        evidence: 'loi du 27 février 1987',
      },
    ],
    budgetbeheer: [
      'gestion (du budget|budgétaire); guidance budgétaire; médiation de dettes; médiat(eur|rice) de dettes; service de médiation de dettes; plan d’apurement; apurement',
      'aide pour votre argent et vos factures',
      {
        gloss: 'quelqu’un vous aide à payer vos factures et vos dettes, avec votre accord',
        reason: 'Le lecteur croit qu’on lui prend son argent.',
      },
    ],
    'collectieve-schuldenregeling': [
      'règlement collectif de dettes; RCD; plan de règlement(| amiable| judiciaire); admissibilité au règlement',
      'plan du juge pour toutes vos dettes',
      {
        gloss: 'un plan que fait le juge pour payer toutes vos dettes et garder de quoi vivre',
        reason: 'Dites ce que la personne garde pour vivre.',
        evidence: 'Code judiciaire, art. 1675/2',
      },
    ],
    loonbeslag: [
      'saisie(|s)(-arrêt| sur salaire| sur votre salaire| mobilière| immobilière| exécution|-exécution); cession de (rémunération|salaire); insaisissable(|s); saisissable(|s); quotité (saisissable|cessible)',
      'argent pris sur votre salaire pour une dette',
      {
        gloss: 'une partie de votre argent va tout droit à la personne à qui vous en devez',
        reason: 'Dites combien reste pour vivre.',
        evidence: 'Code judiciaire, art. 1409',
        unlessNear: ['données', 'clavier', 'texte', 'informatique', 'formulaire'],
      },
    ],
    schuldeiser: [
      'créanci(er|ère|ers|ères); débit(eur|eurs|rice); créance(|s)',
      'à qui l’on doit de l’argent; qui doit de l’argent',
      {
        gloss:
          'créancier : la personne à qui l’on doit de l’argent ; débiteur : la personne qui doit payer',
        reason: 'Les deux mots se ressemblent ; on ne sait plus qui doit payer.',
      },
    ],
    gerechtsdeurwaarder: [
      'huissi(er|ère|ers)(| de justice); exploit d’huissier',
      'personne qui vient pour le juge',
      {
        gloss:
          'une personne qui apporte les lettres du juge et qui peut venir prendre de l’argent ou des affaires',
        reason: 'Le mot fait peur ; dites ce que cette personne peut et ne peut pas.',
        strength: 'hint',
      },
    ],
    dwangbevel: [
      'contrainte(|s) (judiciaire|administrative|par corps|signifiée); astreinte(|s); recouvrement forcé; exécution forcée; injonction de payer',
      'ordre de payer',
      {
        gloss: 'un ordre de payer ; sinon, quelqu’un peut venir prendre des affaires',
        reason: 'Une contrainte, pour tout le monde, est une gêne.',
      },
    ],
    kwijtschelding: [
      'remise (de dette|de dettes|totale|partielle) (|de la dette|de dettes|de l’indu); renon(cer|ce|ciation) (à la récupération|à la créance)',
      'ne plus devoir payer',
      {
        gloss: 'vous ne devez plus payer cette dette',
        reason: 'Le lecteur ne voit pas que c’est une bonne nouvelle.',
      },
    ],
    nalatigheidsinterest: [
      'intérêt(|s) (de retard|moratoires|moratoire|légaux|légal); majoration(|s) de retard; clause pénale',
      'argent en plus parce que vous payez trop tard',
      {
        gloss: 'de l’argent en plus à payer parce que c’est trop tard',
        reason: 'Dites combien cela fait.',
      },
    ],
    bewindvoerder: [
      'administrat(eur|rice|eurs) (de biens|provisoire|de la personne); sous administration; administration (provisoire|de biens); mise sous administration',
      'personne qui gère votre argent pour le juge',
      {
        gloss: 'une personne que le juge choisit pour régler votre argent ou vos papiers',
        reason: 'Dites ce que la personne peut encore décider elle-même.',
        evidence: 'Code civil; loi du 17 mars 2013',
      },
    ],
    huurwaarborg: [
      'garantie(|s) locative(|s); caution locative; bail; baux; bailleur(|s|esse); preneur(|s) (du bail|à bail)',
      'argent que le propriétaire garde jusqu’à la fin',
      {
        gloss:
          'de l’argent que vous donnez au début et que vous recevez à la fin si le logement est en ordre',
        reason: 'Dites qui paie et à qui l’argent revient.',
        strength: 'hint',
        unlessNear: ['belle', 'lurette'],
      },
    ],
    plaatsbeschrijving: [
      'état(|s) des lieux',
      'liste de l’état du logement',
      {
        gloss: 'une liste qui dit comment est le logement quand vous arrivez et quand vous partez',
        reason: 'Qui ne la fait pas paie parfois ce qui était déjà cassé.',
      },
    ],
    uithuiszetting: [
      'expulsion(|s) (domiciliaire|du logement|locative|judiciaire|du locataire); expuls(er|é|ée|és) (du|de son|de votre|de leur) logement; déguerpi(r|ssement)',
      'vous devez quitter votre logement',
      {
        gloss: 'le juge décide que vous devez quitter votre logement',
        reason: 'Dites où trouver de l’aide, et vite.',
      },
    ],
    arrieres: [
      'arriéré(|s); résiduaire(|s)',
      'argent que l’on doit encore',
      {
        gloss: 'de l’argent qui aurait déjà dû être payé',
        reason: 'Dites pour quels mois, et combien.',
        strength: 'hint',
      },
    ],
    forfait: [
      'forfaitaire(|s|ment); montant forfaitaire; au forfait',
      'montant fixe',
      {
        gloss: 'un montant fixe, quel que soit ce que vous avez payé',
        reason: 'Dites le montant.',
        legalRisk: false,
      },
    ],
    indexering: [
      'indexation(|s); indexé(|e|s|es); indice(|s)-pivot; indice pivot; indice santé',
      'suivre les prix',
      {
        gloss: 'le montant monte quand les prix montent',
        reason: 'Dites le montant d’aujourd’hui.',
        legalRisk: false,
      },
    ],
    referteperiode: [
      'période(|s) de référence; mois de référence; année(|s) de référence',
      'mois qui comptent',
      {
        gloss: 'les mois que l’on regarde pour calculer quelque chose',
        reason: 'Dites quels mois.',
      },
    ],
    omniostatuut: [
      'intervention majorée; statut OMNIO; tiers payant; tiers-payant; carte médicale; ticket(|s) modérateur(|s)',
      'payer moins chez le médecin',
      {
        gloss: 'vous payez moins, ou rien, chez le médecin et à la pharmacie',
        reason: 'Dites comment on le demande.',
      },
    ],
    'sociaal-tarief': [
      'tarif(|s) socia(l|ux); client(|s|e) protégé(|s|e); maximum à facturer',
      'prix plus bas',
      {
        gloss:
          'un prix plus bas pour le gaz, le courant, l’eau ou les soins, si vous avez peu d’argent',
        reason: 'Dites comment on le demande.',
        strength: 'hint',
      },
    ],
    quotite: [
      'quotité(|s); au prorata; prorata temporis; prorata',
      'part',
      {
        gloss: 'une part du montant, selon le temps ou le nombre de personnes',
        reason: 'Dites la part ou le montant.',
      },
    ],
  },
)
