/** Nouns and adjectives of an office that have a plain word in their place. */
import { entriesOf } from '../../rows.ts'

export const formalNouns = entriesOf(
  {
    action: 'replace',
    reason: 'Seuls les services disent cela ainsi ; un mot de tous les jours dit la même chose.',
    evidence: 'own',
  },
  {
    'activite-lucrative': [
      'activité(|s) (lucrative|rémunérée|salariée|rémunératrice|indépendante)(|s)',
      'travail payé',
    ],
    additionnel: [
      'additionnel(|s|le|les); supplétif(|s); subsidiaire(|s)',
      'en plus',
      { strength: 'note', unlessNear: ['protection'] },
    ],
    adequat: [
      'adéquat(|e|s|es|ement); approprié(|e|s|es); idoine(|s); opportun(|e|s|es)',
      'bon(|ne|s|nes); qui convient',
      { strength: 'hint' },
    ],
    afferent: [
      'frais (afférents|y afférents|inhérents|exposés|encourus); coûts (afférents|inhérents)',
      'frais',
      { strength: 'note' },
    ],
    ampliation: ['ampliation; duplicata; copie (conforme|certifiée)(| conforme)', 'copie'],
    antecedent: [
      'antécédent(|s); antérieur(|e|s|es)',
      'avant; d’avant',
      { strength: 'hint', unlessNear: ['médicaux', 'familiaux', 'partie', 'face'] },
    ],
    assortir: ['assorti(|e|s|es) (de|d’|d’une|d’un)', 'avec', { strength: 'note' }],
    caduc: ['caduc; caducs; caduque(|s); caducité', 'ne compte plus', { legalRisk: true }],
    circonstance: [
      'circonstance(|s) (exceptionnelle|particulière|indépendante|atténuante|imprévue)(|s)',
      'ce qui arrive',
      { strength: 'hint' },
    ],
    conjoint: [
      'conjointement; de concert; de conserve',
      'ensemble',
      'ensemble',
      { strength: 'note' },
    ],
    'pour-valoir': [
      'afin que nul n’en ignore; pour valoir ce que de droit; à toutes fins utiles; pour servir et valoir',
      '… (laissez tomber)',
    ],
    contractuel: [
      'contractant(|e|s|es); parties contractantes; cocontractant(|s); partie(|s) (au contrat|au présent contrat|signataires|signataire)',
      'vous et le CPAS',
      { strength: 'note' },
    ],
    convention: [
      'convention(|s) (signée|conclue|conclues|écrite|entre|individuelle|tripartite)',
      'contrat',
      {
        strength: 'hint',
        legalRisk: true,
        unlessNear: ['internationale', 'genève', 'collective', 'nations', 'européenne', 'onu'],
      },
    ],
    defraiement: ['défraiement(|s); défray{er}', 'argent pour vos frais | payer les frais'],
    desistement: [
      'désistement(|s); se désist(er|e|é)',
      'arrêter; ne plus demander',
      { legalRisk: true },
    ],
    diligence: [
      'diligence(|s); diligent{er}',
      'vite et bien; faire',
      { unlessNear: ['cheval', 'chevaux'] },
    ],
    domaine: [
      'volet(|s) (social|professionnel|formation|emploi|logement|santé|administratif); axe(|s) (de travail|d’intervention|prioritaire|prioritaires)',
      'partie; sujet',
      { strength: 'note' },
    ],
    dument: [
      'dûment (complété|complétés|complétée|complétées|signé|signés|signée|rempli|remplie|justifié|justifiée|constaté|mandaté|avisé|informé|convoqué|établi|prouvé|daté); dûment',
      'bien; complété',
      'dûment (complété|complétés|complétée|complétées|signé|signés|signée|rempli|remplie) > bien (complété|complétés|complétée|complétées|signé|signés|signée|rempli|remplie)',
      { strength: 'note' },
    ],
    echeancier: [
      'échéancier(|s); échéance(|s) (fixée|prévue|convenue)(|s)',
      'dates; date',
      { strength: 'note' },
    ],
    'effectif-et-permanent': [
      'effectif(|s|ve|ves) et (permanent|permanente|habituel|régulière)',
      'vraiment',
      { strength: 'note' },
    ],
    emoluments: [
      'émolument(|s); appointement(|s); rétribution(|s)',
      'salaire',
      { strength: 'note' },
    ],
    empechement: [
      "(en cas d'|)empêchement (légitime|majeur|justifié|imprévu); empêché(|e) (pour|de se|de participer|d’assister)",
      'quand vous ne pouvez pas venir',
    ],
    encadrement: [
      'encadrement (social|socioprofessionnel|psychosocial|pédagogique); suivi (psychosocial|psycho-social|socioprofessionnel|budgétaire|social); soutien (psychosocial|psychologique)',
      'aide; entretiens',
      { strength: 'note' },
    ],
    entite: [
      'entité(|s); instance(|s); organisme(|s) (compétent|compétents|payeur|payeurs|tiers|public|agréé|agréés); opérateur(|s) (de formation|d’insertion|partenaire)',
      'service(|s)',
      { strength: 'hint', unlessNear: ['divorce', 'dernière'] },
    ],
    'sauf-disposition-contraire': [
      'en bonne et due forme; en bon et dû état; sain et sauf convention contraire; sauf (disposition|stipulation|convention) contraire',
      'comme il faut; sauf si vous convenez autre chose',
      { strength: 'note' },
    ],
    critere: [
      'critère(|s) (d’évaluation|d’octroi|d’attribution|objectifs|objectif); condition(|s) d’octroi',
      'à quoi on regarde; ce qu’il faut',
      { strength: 'note' },
    ],
    exemplaire: [
      'en (double|triple|deux|trois|autant d’) exemplaire(|s); exemplaire(|s) original; originaux; fait en (deux|trois|autant)',
      'sur papier, un pour chacun',
      { strength: 'hint', unlessNear: ['élève', 'conduite'] },
    ],
    gratuite: [
      'gracieusement; à titre gracieux; sans bourse délier',
      'gratuitement',
      'gratuitement',
    ],
    globalite: [
      'globalité; intégralité; in extenso; dans son ensemble',
      'tout',
      { strength: 'note' },
    ],
    identite: [
      'coordonnées (complètes|personnelles|bancaires); état civil; changement d’état civil',
      'nom, adresse et numéro',
      { strength: 'hint' },
    ],
    information: [
      'renseignement(|s) (utile|utiles|nécessaire|nécessaires|requis|complémentaires)',
      'information(|s)',
      { strength: 'note' },
    ],
    integralement: ['intégralement', 'tout; en entier', 'en entier', { strength: 'note' }],
    legal: [
      'disposition(|s) (légale|légales|réglementaire|réglementaires|légale et|en vigueur|contraire|particulière|particulières); prescrit(|s) (légal|légaux|de l’article|de la loi); base légale; prescription(|s) (légale|légales|réglementaires)',
      'règle; loi',
      { strength: 'note' },
    ],
    loisible: ['loisible', 'possible', '='],
    manquant: ['lacun(e|es|aire|aires)', 'ce qui manque', { strength: 'note' }],
    menage: [
      'membre(|s) du ménage; composition du ménage; ménage(|s) (monoparental|monoparentaux|cohabitant|composé)',
      'personnes qui habitent chez vous',
      { strength: 'hint' },
    ],
    modalite: [
      "modalité(|s)(| pratiques| d'exécution| de paiement| d'octroi| d'application| d'évaluation)",
      'comment; comment et quand',
    ],
    objectif: [
      'objectif(|s) (poursuivi|poursuivis|fixé|fixés|visé|visés|général|généraux|spécifique|spécifiques|opérationnel|opérationnels|intermédiaires|à atteindre); finalité(|s)',
      'but(|s)',
      { strength: 'note' },
    ],
    occurrence: ['survenance; survenue (d’un|d’une|de)', 'quand … arrive'],
    optique: [
      'optique (de|d’); canevas; synergie(|s); transversal(|e|es); transversaux; holistique(|s); proactif(|s); proactive(|s)',
      '… (dites ce que cela veut dire)',
      { strength: 'note' },
    ],
    partenaire: [
      'partenaire(|s) (externe|externes|extérieur|extérieurs|institutionnel|institutionnels|social|sociaux); intervenant(|s|e|es)(| social| sociaux| extérieur| extérieurs)',
      'autre service; école; employeur',
      { strength: 'note' },
    ],
    pertinent: ['pertinent(|e|s|es)', 'utile(|s); qui compte', { strength: 'hint' }],
    piece: [
      'pièce(|s) (requise|requises|manquante|manquantes|utile|utiles|à joindre|à fournir|du dossier|annexée|annexées)',
      'papier(|s)',
      { unlessNear: ['monnaie', 'théâtre', 'maison'] },
    ],
    possibilite: [
      "dans l'impossibilité (de|d'|matérielle)",
      'ne pas pouvoir',
      { strength: 'note' },
    ],
    potentiel: [
      'potentialité(|s); aptitudes et (qualifications|besoins|compétences); aptitude(|s) professionnelle(|s)',
      'ce que vous savez faire et voulez',
      { strength: 'note' },
    ],
    prealable: [
      'au préalable; préalablement; préalable(|s) (à|au|écrit|écrite|indispensable)',
      'avant; d’abord',
    ],
    prejudice: [
      'préjudice(|s) (subi|matériel|moral|causé|financier)(|s); préjudiciable(|s); lés{er}',
      'dommage; ce que vous perdez',
      { legalRisk: true, strength: 'note' },
    ],
    prerogative: [
      'prérogative(|s); attribution(|s) (du|de la|des) (cpas|conseil|comité|service)',
      'ce que … peut décider',
    ],
    prestation: [
      'prestation(|s) (sociale|sociales|de travail|fournie|fournies|journalière|hebdomadaires)',
      'aide; argent; travail',
      { strength: 'note' },
    ],
    primordial: [
      'primordial(|e|es); primordiaux; indispensable(|s) (à|au|pour) (la|le|l’); impérieux; impérieuse(|s)',
      'très important',
      { strength: 'note' },
    ],
    prioritaire: [
      'prioritairement; de (façon|manière) prioritaire; à titre prioritaire',
      'd’abord',
      'd’abord',
    ],
    'procedure-interne': [
      'procédure(|s) (en vigueur|prévue|prévues|interne|contradictoire|y relative); voie hiérarchique',
      'ce qu’il faut faire',
      { strength: 'note' },
    ],
    pourvoir: ['à pourvoir; pourvu(|e|s|es) de', 'libre | avec', { strength: 'note' }],
    problematique: [
      'problématique(|s); problématique(|s) (sociale|de santé|psycho-médico-sociale|psychosociale|liée)',
      'problème(|s)',
      { strength: 'hint' },
    ],
    qualification: [
      'qualification(|s) professionnelle(|s); qualifiant(|e|s|es); peu qualifié(|e|s|es)',
      'ce que vous savez faire; diplôme',
      { strength: 'note' },
    ],
    trimestriel: [
      'trimestriel(|s|le|les|lement); semestriel(|s|le|les|lement); bimestriel(|le|s|les); mensuellement; bimensuel(|le|s|les); hebdomadairement',
      'tous les trois mois | tous les six mois | tous les deux mois | chaque mois | deux fois par mois | chaque semaine',
      { strength: 'hint' },
    ],
    reconduction: [
      'reconduction; reconduit(|e|s|es); reconductible(|s); reconduire',
      'continuer; qui continue',
      { strength: 'note' },
    ],
    recherche: [
      "recherche(|s) (active d'emploi|d'emploi active|active d'un emploi|intensive d'emploi); comportement de recherche",
      'chercher du travail, … fois par mois',
    ],
    regime: [
      'régime (de travail|dérogatoire|préférentiel|d’exception|matrimonial); temps partiel (volontaire|médical); mi-temps médical',
      'nombre d’heures; règle',
      { strength: 'hint' },
    ],
    requis: [
      '(conditions|documents|délais|formes|qualités|informations) requis(|e|es); prérequis; pré-requis',
      'qu’il faut',
      { strength: 'note' },
    ],
    rupture: [
      'rupture (du|de) (contrat|la convention|convention); rompre (le|la) (contrat|convention); rupture unilatérale',
      'arrêter le contrat',
      { strength: 'note', legalRisk: true },
    ],
    situation: [
      '(situation|position) (socio-économique|socioéconomique|administrative|patrimoniale|pécuniaire|de fait|de précarité|irrégulière|de besoin|d’indigence); état de besoin; état d’indigence; (personne|personnes) indigente(|s)',
      'argent et papiers; ne pas avoir de quoi vivre',
      { strength: 'note' },
    ],
    'somme-due': [
      'somme(|s) (due|dues|litigieuse|versées|exigible|exigibles); exigible(|s); redevable(|s); redevance(|s)',
      'argent à payer',
      { strength: 'note', legalRisk: true },
    ],
    pecuniaire: ['pécuniaire(|s|ment)', 'd’argent'],
    subsistance: [
      'subsistance; besoins élémentaires; moyens de subsistance; train de vie',
      'ce qu’il faut pour vivre',
      { strength: 'note' },
    ],
    substantiel: [
      'substantiel(|le|s|les|lement); conséquent(|e|s|es) (montant|somme)',
      'grand(|e|s|es); important',
      { strength: 'note' },
    ],
    tacite: ['tacite(|s|ment)', 'sans le dire', { strength: 'note', unlessNear: ['reconduction'] }],
    territoire: [
      'hors du territoire; sur le territoire (de la|du|belge|communal|de votre); territoire du royaume; séjour à l’étranger',
      'en Belgique; hors de Belgique',
      { strength: 'hint' },
    ],
    'justificatif-de': [
      'justificatif (de|d’) (domicile|absence|identité|revenus|paiement)',
      'papier qui prouve',
      { strength: 'note' },
    ],
    usager: [
      'usager(|s|ère|ères) (du|des|du cpas|du service|de l’aide)',
      'vous',
      { strength: 'hint', unlessNear: ['route', 'transports', 'drogue'] },
    ],
    validite: [
      'validité (du|de la|de l’) (contrat|convention|attestation|document|décision); valablement; valable (jusqu’au|pour une durée)',
      'compte jusqu’au …',
      { strength: 'hint' },
    ],
    vigueur: [
      '(actuellement |)en vigueur; toujours en vigueur',
      'qui compte maintenant',
      { strength: 'note' },
    ],
    volontariat: [
      'activité bénévole(|s); activités bénévoles; (volontariat|bénévolat)',
      'aider sans être payé',
      { strength: 'hint' },
    ],
    voie: [
      'par (la |)voie (postale|électronique|écrite|orale|recommandée|légale|judiciaire|diplomatique); voie (postale|électronique)',
      'par la poste; par e-mail; par écrit',
      { strength: 'note' },
    ],
    pli: [
      'sous pli (fermé|simple|séparé); pli (postal|judiciaire); cachet de la poste',
      'lettre; date de la poste',
      { strength: 'note' },
    ],
  },
)
