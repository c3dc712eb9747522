/** Terms of art about decisions, letters, terms and the court. */
import { entriesOf } from '../../rows.ts'

const law = 'loi du 26 mai 2002'
const code = 'Code judiciaire'

export const procedureTerms = entriesOf(
  { action: 'explain', legalRisk: true, evidence: code },
  {
    hoorrecht: [
      "droit d'être entendu(|e|s|es); (être|est|soit|sera|sont) entendu(|e|s|es) (par|avant|au|à sa|à votre|sur); demander à être entendu(|e|s|es)",
      'raconter ce qui s’est passé',
      {
        gloss: 'vous pouvez d’abord raconter ce qui s’est passé, avant que le CPAS décide',
        reason: 'On croit qu’il s’agit du bruit ; il s’agit d’un droit.',
        evidence: `${law}, art. 20`,
      },
    ],
    hoorzitting: [
      'audition(|s); procès-verbal d’audition; auditionn{er}',
      'entretien où vous racontez ce qui s’est passé',
      {
        gloss: 'un entretien où vous racontez au CPAS ce qui s’est passé',
        reason: 'Le mot fait penser à la police ou à la musique.',
        evidence: `${law}, art. 20`,
        unlessNear: ['théâtre', 'musique', 'orchestre', 'rôle', 'actrice', 'acteur'],
      },
    ],
    'gemotiveerde-beslissing': [
      'décision(|s) (|dûment |spécialement |écrite et )motivée(|s); dûment motivé(|e|s|es); motivation (de la|formelle) décision; motivation formelle; avis motivé(|s); motivation de la décision',
      'décision qui dit pourquoi',
      {
        gloss: 'la décision dit aussi pourquoi le CPAS décide ainsi',
        reason: 'Être motivé, pour tout le monde, c’est avoir envie.',
        evidence: `${law}, art. 21`,
      },
    ],
    kennisgeving: [
      'notification(|s); notifi(er|é|ée|és|ées|e|era|ent); date de notification',
      'lettre avec la décision',
      {
        gloss: 'la lettre par laquelle vous recevez la décision',
        reason: 'De ce jour-là dépendent les délais ; le lecteur doit savoir lequel c’est.',
        evidence: `${law}, art. 21 § 4`,
        unlessNear: ['téléphone', 'application', 'écran'],
      },
    ],
    betekening: [
      'signification par huissier; signifi(é|ée|és|ées) (par|à|au); signification (de la|du) (décision|jugement)',
      'apporté au nom du juge',
      {
        gloss: 'une personne envoyée par le juge vous apporte la lettre',
        reason: 'Signifier, pour tout le monde, c’est vouloir dire.',
      },
    ],
    'aangetekende-brief': [
      '(lettre|courrier|envoi|pli)(|s) recommandé(|e|s|es); (par|en|sous pli|pli) recommandé; recommandé avec accusé de réception',
      'lettre pour laquelle vous signez',
      {
        gloss: 'une lettre que vous recevez seulement si vous signez',
        reason: 'Qui ne va pas la chercher à la poste la reçoit quand même, pour la loi.',
        evidence: `${law}, art. 21 § 4`,
        strength: 'hint',
      },
    ],
    ontvangstbewijs: [
      'accusé(|s) de réception; contre récépissé; récépissé(|s)',
      'papier qui dit que nous l’avons reçu',
      {
        gloss:
          'un papier avec la date, qui prouve que quelqu’un a reçu votre lettre ou votre demande',
        reason: 'C’est une preuve que le lecteur doit garder.',
        evidence: `${law}, art. 18`,
        strength: 'hint',
      },
    ],
    'beroep-instellen': [
      "(introduire|introduit|introduisez|former|interjeter|intenter|exercer|déposer) (un |)(recours|appel); introduction d'un recours; voie(|s) de recours; délai de recours; recours (contre|auprès|devant|est|sont|doit|doivent|suspensif); (susceptible|possibilité)(|s) de recours; droit de recours; faire appel (de la|du|contre)",
      'aller au tribunal',
      {
        gloss: 'demander au juge de regarder encore une fois la décision',
        reason: 'C’est le droit le plus important du lecteur : dites où, comment, avant quel jour.',
        evidence: `${law}, art. 47`,
      },
    ],
    bezwaar: [
      'réclamation(|s); (former|introduire|faire) opposition; recours (gracieux|administratif)',
      'lettre pour dire que vous n’êtes pas d’accord',
      {
        gloss: 'vous écrivez au service que vous n’êtes pas d’accord, et pourquoi',
        reason: 'Dites à qui écrire, et avant quel jour.',
        strength: 'hint',
      },
    ],
    arbeidsrechtbank: [
      'tribuna(l|ux) du travail; cour du travail; juridiction(|s) du travail',
      'juge pour le revenu et le travail',
      {
        gloss: 'le juge qui décide pour le travail et l’aide du CPAS ; il ne coûte rien',
        reason: 'Qui n’y est jamais allé croit que c’est cher et seulement pour les travailleurs.',
        evidence: `${law}, art. 47; ${code}, art. 1017`,
        region: 'BE',
      },
    ],
    arbeidsauditeur: [
      'auditeur(|s) du travail; auditorat(|s)(| du travail)',
      'personne du tribunal qui cherche ce qui s’est passé',
      {
        gloss: 'une personne du tribunal qui cherche ce qui s’est passé et conseille le juge',
        reason: 'Un auditeur, pour tout le monde, écoute la radio.',
        region: 'BE',
      },
    ],
    verzoekschrift: [
      "requête(|s)(| contradictoire| introductive| introductive d'instance); acte introductif d'instance; citation à comparaître; assignation en justice; ester en justice; action en justice",
      'lettre au juge',
      {
        gloss: 'une lettre au juge où vous dites ce que vous demandez et pourquoi',
        reason: 'Peu de personnes savent qu’une simple lettre suffit.',
        evidence: `${law}, art. 47`,
        unlessNear: ['moteur', 'serveur', 'base'],
      },
    ],
    griffie: [
      'greffe(|s) (du tribunal|de la cour|des tribunaux); (au|le) greffe; greffi(er|ère|ers)',
      'bureau du tribunal',
      {
        gloss: 'le bureau du tribunal où l’on dépose les lettres et les papiers',
        reason: 'Dites l’adresse : le lecteur doit y aller ou y écrire.',
        unlessNear: ['rein', 'cœur', 'organe', 'organes', 'foie'],
      },
    ],
    'pro-deo': [
      "pro deo; aide juridique(| gratuite| de première ligne| de deuxième ligne); assistance judiciaire; bureau d'aide juridique; BAJ",
      'avocat gratuit ou presque',
      {
        gloss: 'un avocat qui ne coûte rien ou presque rien',
        reason: 'Qui ne connaît pas ces mots croit qu’un avocat est trop cher.',
      },
    ],
    'op-straffe-van-verval': [
      '(sous|à) peine de (déchéance|nullité|forclusion|irrecevabilité); déchéance(|s) (du|de|des); forclusion; délai de rigueur; délai préfix; frappé(|e) de nullité; sous peine d’irrecevabilité',
      'après, ce n’est plus possible',
      {
        gloss: 'si c’est trop tard ou mal fait, ce n’est plus possible',
        reason: 'Qui ne comprend pas ceci perd son droit.',
      },
    ],
    verjaring: [
      'délai de prescription; prescri(t|te|ts|tes) (par|après|au bout); prescription(|s) (de l’action|quinquennale|décennale|trentenaire|est acquise); se prescri(t|vent|re) par',
      'il y a trop longtemps pour le demander encore',
      {
        gloss: 'c’est trop longtemps après : personne ne peut plus le demander',
        reason: 'Une prescription, pour tout le monde, est le papier du médecin.',
      },
    ],
    'schorsende-werking': [
      '(effet|caractère) suspensif; non suspensi(f|ve); (n’est pas|est) suspensif',
      'la décision attend le juge',
      {
        gloss: 'la décision attend ce que dit le juge ; sans cela, elle vaut tout de suite',
        reason: 'Le lecteur doit savoir si la décision vaut déjà.',
        evidence: `${law}, art. 47`,
      },
    ],
    'uitvoerbaar-bij-voorraad': [
      'exécutoire(|s)(| par provision); exécution provisoire; coulé(|e) en force de chose jugée; force de chose jugée; chose jugée',
      'vaut tout de suite',
      {
        gloss: 'la décision vaut tout de suite, même si quelqu’un va encore chez un autre juge',
        reason: 'Le lecteur doit savoir à partir de quand il doit payer ou recevoir.',
      },
    ],
    'bevoegd-ocmw': [
      '(CPAS|organe|organes|service|autorité|autorités|tribunal|juridiction|instance|instances|commission|centre) (|territorialement )compétent(|e|s|es); territorialement compétent(|e|s)',
      'qui peut décider',
      {
        gloss: 'le CPAS ou le service qui peut et doit décider de votre demande',
        reason: 'Compétent, pour tout le monde, veut dire : qui sait bien faire.',
        evidence: 'loi du 2 avril 1965',
        strength: 'hint',
      },
    ],
    ambtshalve: [
      "d'office",
      'sans que vous le demandiez',
      {
        gloss: 'le CPAS le fait de lui-même, sans que vous le demandiez',
        reason: 'Le lecteur ne voit pas qui commence.',
        evidence: `${law}, art. 18`,
        unlessNear: ['avocat', 'commis', 'jouer'],
      },
    ],
    'terugwerkende-kracht': [
      'effet(|s) rétroactif(|s); rétroacti(f|ve|vement|vité); avec rétroactivité',
      'aussi pour le temps déjà passé',
      {
        gloss: 'cela compte aussi pour les mois déjà passés',
        reason: 'Le lecteur doit savoir à partir de quel mois il reçoit ou rend de l’argent.',
      },
    ],
    nietig: [
      'nul(|le) et (non avenu|non avenue|de nul effet); nullité(|s); de plein droit; nul de plein droit; entaché(|e) de nullité; réputé(|e|s|es) non écrit(|e|s|es); résolu de plein droit',
      'ne compte pas; par la loi elle-même',
      {
        gloss: 'nul : cela ne compte pas ; de plein droit : par la loi, sans décision',
        reason: 'Le lecteur ne sait pas si cela vaut encore.',
        evidence: 'Code civil, livre 5',
      },
    ],
    ontvankelijk: [
      'recevabilité; (demande|requête|recours|action|plainte) (est |déclarée |déclaré |sont |)recevable(|s); irrecevable(|s); irrecevabilité; non recevable(|s)',
      'le juge peut la regarder',
      {
        gloss: 'le juge peut regarder votre demande ; il n’a pas encore dit si vous avez raison',
        reason: 'Le lecteur croit qu’il a déjà gagné ou perdu.',
      },
    ],
    vonnis: [
      'jugement(|s) (rendu|rendus|du|passé|coulé|définitif|par défaut|exécutoire|prononcé); arrêt(|s) (de la cour|rendu|rendus|de cassation); ordonnance du (juge|tribunal|président)',
      'décision du juge',
      {
        gloss: 'la décision du juge, sur papier',
        reason: 'Arrêt et ordonnance ont un autre sens dans la vie de tous les jours.',
        strength: 'hint',
      },
    ],
    kalenderdag: [
      'jour(|s) (calendrier|calendriers|civil|civils|de calendrier)',
      'jour, week-end compris',
      {
        gloss: 'tous les jours comptent, aussi le samedi, le dimanche et les jours de fête',
        reason: 'De ce mot dépend la date.',
        evidence: `${law}, art. 6 § 3`,
        strength: 'hint',
      },
    ],
    werkdag: [
      'jour(|s) ouvrable(|s); jour(|s) ouvré(|s)',
      'jour du lundi au vendredi',
      {
        gloss: 'du lundi au vendredi, sauf les jours de fête',
        reason: 'De ce mot dépend la date.',
        strength: 'hint',
      },
    ],
    onverminderd: [
      'sans préjudice (de|du|des|de l’|d’autres|de la|de tout)',
      'cela ne change rien à',
      {
        // Plain words say the same.
        action: 'replace',
        gloss: 'l’autre règle compte aussi',
        reason: 'On croit que personne n’a subi de dommage.',
      },
    ],
    'onder-voorbehoud': [
      "sous (toutes |)réserve(|s) (de|d'|du|des|que); sous toutes réserves; sans reconnaissance préjudiciable; à titre conservatoire",
      'seulement si; cela peut encore changer',
      {
        gloss: 'ce n’est pas encore sûr : cela dépend d’autre chose',
        reason: 'Dites de quoi cela dépend.',
      },
    ],
    'ontbindende-voorwaarde': [
      'condition(|s) (résolutoire|suspensive|résolutoires|suspensives); clause résolutoire; résolution (du|de la) (contrat|convention); tacite reconduction; tacitement (reconduit|reconduite|prolongé|prolongée); reconduction tacite',
      'alors le contrat s’arrête; alors il continue tout seul',
      {
        gloss: 'selon ce qui arrive, le contrat s’arrête, commence ou continue tout seul',
        reason: 'Le lecteur ne sait pas quand il est encore lié.',
        evidence: 'Code civil, livre 5',
      },
    ],
    opzegging: [
      'préavis; résili(er|é|ée|ation|ations); dénonciation (du|de la) (contrat|convention); dénoncer (le contrat|la convention)',
      'dire que l’on arrête',
      {
        gloss: 'dire que l’on arrête ; parfois, cela dure encore un temps avant la fin',
        reason: 'Dites qui peut arrêter, comment, et à partir de quand.',
        strength: 'hint',
      },
    ],
    renonciation: [
      'renonc(er|e|ez|ent|era) (à|au|aux) (votre|son|sa|ses|vos|tout|toute|le|la|ce|cette|délai|droit|recours|bénéfice|leur); renonciation(|s)',
      'ne plus vouloir; laisser tomber',
      {
        gloss: 'vous dites que vous ne voulez plus de ce droit',
        reason: 'Le lecteur ne voit pas qu’il laisse tomber un droit.',
      },
    ],
    hoofdelijk: [
      "solidairement (responsable|responsables|tenu|tenus|débiteurs|et indivisiblement); solidaire(|s) (d'une|de la|des) (dette|dettes); codébiteur(|s)(| solidaire| solidaires); in solidum",
      'chacun peut devoir tout payer',
      {
        gloss: 'si l’autre ne paie pas, vous devez tout payer',
        reason: 'On pense à l’entraide ; il s’agit de payer pour l’autre.',
      },
    ],
    aansprakelijk: [
      '(engager|engage|engageant|mettre en cause) (la|sa|votre) responsabilité; responsabilité civile; civilement responsable; décliner toute responsabilité; tenu(|e|s) pour responsable(|s)',
      'devoir payer si cela tourne mal',
      {
        gloss: 'qui est responsable doit payer si cela tourne mal',
        reason: 'Dites qui paie, quand et combien.',
      },
    ],
    bewijslast: [
      'charge de la preuve; preuve contraire; force probante; valeur probante; pièce(|s) (justificative|probante|justificatives|probantes); document(|s) (probant|probants)',
      'preuve sur papier',
      {
        gloss: 'un papier qui prouve que c’est vrai',
        reason: 'Dites quel papier, et qui le donne.',
      },
    ],
    'revision-dossier': [
      'révision (annuelle |)(du|de votre|de son) dossier; révision d’office; révision de la décision; révision du droit',
      'regarder à nouveau votre dossier',
      {
        gloss: 'le CPAS regarde à nouveau si vous avez droit à l’argent, et à combien',
        reason: 'Dites quand cela arrive et ce que le lecteur doit apporter.',
        evidence: `${law}, art. 22`,
        strength: 'hint',
      },
    ],
    ombudsdienst: [
      'médiateur(|s) (fédéral|fédéraux|communal|de la Wallonie); service de médiation; médiatrice fédérale',
      'service qui écoute votre plainte',
      {
        gloss: 'un service qui écoute votre plainte et aide à trouver une solution',
        reason: 'Dites où le trouver.',
        legalRisk: false,
        strength: 'hint',
      },
    ],
    'conseil-partie': [
      "(partie adverse|parties adverses); l'auteur du recours; partie(|s) (requérante|défenderesse|demanderesse); conseil de la partie",
      'l’autre dans l’affaire',
      {
        gloss: 'l’autre personne ou l’autre service dans l’affaire',
        reason: 'Le lecteur ne sait plus qui est qui.',
      },
    ],
    'prendre-cours': [
      'prendre cours; prend cours; prennent cours; prenant cours; dies a quo; point de départ du délai; expiration du délai; à l’échéance du délai; échéance(|s) (du|de la|des) (délai|contrat|terme)',
      'commence; commencer; fin du délai',
      'prendre cours; prend cours; prennent cours > commencer; commence; commencent',
      {
        reason: 'Écrivez la date.',
        legalRisk: true,
        action: 'light-verb',
      },
    ],
  },
)
