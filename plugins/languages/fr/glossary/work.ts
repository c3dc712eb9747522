/** Terms of art about work, training, study, residence and age. */
import { entriesOf } from '../../rows.ts'

export const workTerms = entriesOf(
  { action: 'explain', legalRisk: true, evidence: 'own' },
  {
    'artikel-60': [
      'article 60; (emploi|contrat|travail|poste|mise au travail|engagement|travailleur) (sous |en |dans le cadre de l’|)(article|art.) (60|61); article 60(, § 7| § 7); art. 60(|, § 7| § 7); article 61',
      'emploi pour un temps par le CPAS',
      {
        gloss: 'un emploi que le CPAS vous donne pour un temps, avec un contrat et un salaire',
        reason:
          'Au CPAS, tout le monde dit article 60 ; ailleurs, personne ne sait que c’est un emploi.',
        evidence: 'loi organique du 8 juillet 1976, art. 60 § 7 et 61',
        region: 'BE',
      },
    ],
    arbeidsovereenkomst: [
      'contrat(|s) de travail; contrat à durée (déterminée|indéterminée); CDD; CDI',
      'contrat pour un emploi',
      {
        gloss: 'un contrat entre vous et votre patron sur votre travail et votre salaire',
        reason: 'Dites de quel emploi il s’agit et pour combien de temps.',
        evidence: 'loi du 3 juillet 1978',
        strength: 'hint',
      },
    ],
    'passende-dienstbetrekking': [
      'emploi(|s) convenable(|s)',
      'emploi qui vous convient',
      {
        gloss: 'un emploi qui va avec ce que vous savez faire, votre santé et votre famille',
        reason: 'Qui ne sait pas ce qui est convenable n’ose ni refuser ni demander.',
        evidence: 'arrêté royal du 25 novembre 1991, comme exemple',
        region: 'BE',
      },
    ],
    arbeidsongeschikt: [
      'incapacité(|s) (de travail|primaire); inapte(|s) au travail; aptitude au travail; invalidité; incapable(|s) de travailler',
      'trop malade pour travailler',
      {
        gloss: 'vous êtes malade ou blessé et vous ne pouvez pas travailler ; un médecin le dit',
        reason: 'Dites quel papier du médecin il faut.',
        strength: 'hint',
      },
    ],
    trajectbegeleiding: [
      '(trajet|parcours)(|s) (d’accompagnement|professionnel|professionnels|d’activation|socioprofessionnel|individualisé|de formation); plan d’action individualisé; plan d’action individuel; accompagnement individualisé',
      'aide pour trouver un travail',
      {
        gloss: 'quelqu’un vous aide pas à pas vers un travail ou une formation',
        reason: 'Un trajet, pour tout le monde, se fait en bus.',
        legalRisk: false,
        strength: 'hint',
      },
    ],
    beroepsinschakelingstijd: [
      "stage d'insertion(| professionnelle); allocation(|s) d'insertion; stage d'attente; allocation(|s) d'attente",
      'temps d’attente après l’école',
      {
        gloss: 'le temps après l’école où vous cherchez du travail sans encore recevoir d’argent',
        reason: 'Un stage, pour tout le monde, se passe chez un patron.',
        evidence: 'arrêté royal du 25 novembre 1991, art. 36',
        region: 'BE',
      },
    ],
    'formation-entreprise': [
      'plan formation-insertion; PFI; formation individuelle en entreprise; FPIE; stage de première expérience; convention de (stage|formation)(| professionnelle); MISIP',
      'apprendre un métier chez un patron',
      {
        gloss:
          'vous apprenez un métier dans une vraie entreprise et vous recevez quelque chose pour cela',
        reason: 'Le nom ne dit pas ce que la personne reçoit ni ce qui vient après.',
        region: 'BE',
      },
    ],
    'demandeur-emploi': [
      "demandeur(|s|se|ses) d'emploi(| inoccupé| inoccupés| inoccupée)",
      'personne qui cherche du travail',
      {
        gloss: 'une personne qui cherche du travail et qui s’est inscrite au service de l’emploi',
        reason: 'Dites à quel service il faut s’inscrire.',
        region: 'BE',
        strength: 'hint',
      },
    ],
    'voltijds-leerplan': [
      '(études|enseignement|études supérieures) de plein exercice; plein exercice; enseignement de promotion sociale; promotion sociale',
      'école toute la journée',
      {
        gloss: 'des études où vous allez à l’école presque tous les jours',
        reason: 'De ces mots dépend l’argent que reçoit un étudiant.',
        evidence: 'loi du 26 mai 2002, art. 11 § 2',
        region: 'BE',
      },
    ],
    studievoortgang: [
      'cursus; finançabilité; finançable(|s); crédit(|s) ECTS; unité(|s) d’enseignement; programme annuel; parcours académique; assiduité; assidu(|e|s|es|ment)',
      'comment cela va à l’école',
      {
        gloss: 'comment cela va à l’école, et si vous allez aux cours',
        reason: 'Qui n’a pas fait d’études ne connaît pas ces mots.',
        region: 'BE',
        strength: 'hint',
      },
    ],
    examenzittijd: [
      "session(|s) d'examen(|s); seconde session; deuxième session; délibération(|s); jury d'examen",
      'période des examens',
      {
        gloss: 'les semaines où vous avez des examens, et la décision des professeurs après',
        reason: 'Seules les personnes qui ont été à l’école ici connaissent ces mots.',
        region: 'BE',
        legalRisk: false,
        strength: 'hint',
      },
    ],
    gelijkschakeling: [
      'équivalence(|s) (de|du|des|de mon|de votre|de son) (diplôme|diplômes|titre); équivalence de diplôme; reconnaissance (du|de votre|des) (diplôme|diplômes)',
      'votre diplôme compte aussi ici',
      {
        gloss: 'le service dit que votre diplôme d’un autre pays compte aussi ici',
        reason: 'Le lecteur ne sait pas qu’il doit le demander lui-même.',
      },
    ],
    evc: [
      "validation des (compétences|acquis)(| de l'expérience); VAE; compétences (acquises|transversales|transférables); bilan de compétences; acquis de l'expérience",
      'ce que vous savez déjà faire',
      {
        gloss:
          'un papier qui dit ce que vous savez faire, même si vous ne l’avez pas appris à l’école',
        reason: 'Tout le monde sait faire quelque chose ; peu de personnes parlent de compétences.',
        legalRisk: false,
      },
    ],
    attest: [
      'attestation(|s); certificat(|s) (médical|médicaux|de travail|de fréquentation|de résidence); composition de ménage',
      'preuve sur papier',
      {
        gloss: 'un papier, par exemple du médecin ou de l’école, qui prouve que c’est vrai',
        reason: 'Dites quel papier, et qui le donne.',
        strength: 'hint',
        region: 'BE',
      },
    ],
    arbeidsreglement: [
      "règlement(|s) (de travail|d'ordre intérieur); règlement des études",
      'règles au travail ou à l’école',
      {
        gloss: 'les règles qui comptent à votre travail ou à votre école',
        reason: 'Le lecteur doit suivre des règles qu’il n’a pas vues.',
        region: 'BE',
        strength: 'hint',
        unlessNear: ['soleil', 'lion'],
      },
    ],
    inburgeringstraject: [
      "parcours d'intégration; parcours d'accueil; (bureau|bureaux) d'accueil pour primo-arrivants; primo-arrivant(|s|e|es); formation citoyenne; orientation citoyenne",
      'cours sur la vie en Belgique et cours de français',
      {
        gloss:
          'des cours sur la vie en Belgique et des cours de langue, pour les personnes qui arrivent',
        reason: 'Le lecteur doit savoir s’il doit ou s’il peut y aller.',
        region: 'BE',
        strength: 'hint',
      },
    ],
    'subsidiaire-bescherming': [
      '(protection|bénéficiaire de la protection) subsidiaire; réfugié(|s|e|es) reconnu(|s|e|es); apatride(|s); protection temporaire; protection internationale',
      'protection pour qui ne peut pas rentrer',
      {
        gloss: 'vous pouvez rester, parce que votre pays est trop dangereux',
        reason: 'De ces mots dépendent des droits.',
        evidence: 'loi du 15 décembre 1980; loi du 26 mai 2002, art. 3',
      },
    ],
    verblijfstitel: [
      "titre(|s) de séjour; (droit|statut|permis|autorisation) de séjour; registre (des étrangers|d'attente|de la population); annexe 15; attestation d'immatriculation",
      'papiers pour rester ici',
      {
        gloss: 'des papiers qui disent que vous pouvez rester en Belgique',
        reason: 'Dites quelle carte ou quelle lettre.',
        evidence: 'loi du 15 décembre 1980',
        strength: 'hint',
      },
    ],
    'ontvoogde-minderjarige': [
      'mineur(|s|e|es) émancipé(|s|e|es); émancipation (par|du mineur); mineur(|e|s) assimilé(|e|s)(| à un majeur| à une personne majeure); capacité juridique; incapable majeur',
      'jeune qui peut décider seul',
      {
        gloss: 'un jeune de moins de 18 ans qui peut décider seul, selon la loi',
        reason: 'Un jeune ne sait pas que l’on parle de lui.',
        evidence: 'loi du 26 mai 2002, art. 7',
      },
    ],
    'ouderlijk-gezag': [
      'autorité parentale; (garde|hébergement) (alternée|alterné|égalitaire|principal|secondaire|exclusive); tuteur (légal|ad hoc); tutelle; droit aux relations personnelles; droit de visite; hébergement (de l’enfant|des enfants)',
      'qui décide pour l’enfant, et chez qui il est',
      {
        gloss: 'qui peut décider pour un enfant, et chez qui il est à quel moment',
        reason: 'Des parents lisent ceci dans un moment difficile.',
        strength: 'hint',
      },
    ],
    bloedverwant: [
      'ascendant(|s|e|es); descendant(|s|e|es) en ligne; en ligne directe; premier degré; deuxième degré; parent(|s) ou allié(|s); allié(|s) au',
      'parents et enfants; famille',
      {
        gloss:
          'votre famille : vos parents, vos enfants, ou la famille de la personne avec qui vous êtes marié',
        reason: 'Le lecteur ne sait pas de qui de sa famille il s’agit.',
        evidence: 'loi du 26 mai 2002, art. 4',
        unlessNear: ['brûlure', 'brûlures', 'astrologie', 'équation', 'sens'],
      },
    ],
    'feitelijke-scheiding': [
      '(séparation|séparé|séparée|séparés) (de fait|de corps); cohabita(nt|nts|nte|tion) léga(l|ux|le); séparation de corps et de biens',
      'vivre à part sans divorce',
      {
        gloss: 'vous êtes mariés mais vous ne vivez plus ensemble',
        reason: 'De ces mots dépend quel argent compte.',
        evidence: 'loi du 26 mai 2002, art. 16',
      },
    ],
    precarite: [
      'précari(té|sé|sée|sés|sation); publi(c|cs) fragilisé(|s); public(|s) cible(|s); éloigné(|e|s|es) de l’emploi; publics précarisés; vulnérabilité sociale',
      'sans argent ni logement sûrs',
      {
        gloss: 'sans argent, sans travail ou sans logement sûrs',
        reason: 'C’est un mot sur les gens, dans lequel ils ne se reconnaissent pas.',
        legalRisk: false,
      },
    ],
  },
)
