/** Terms of art about the contract, the centre and who is who in it. */
import { entriesOf } from '../../rows.ts'

const law = 'loi du 26 mai 2002'
const decree = 'arrêté royal du 11 juillet 2002'
const organic = 'loi organique du 8 juillet 1976'

export const contractTerms = entriesOf(
  { action: 'explain', region: 'BE', legalRisk: true, evidence: 'own' },
  {
    gpmi: [
      "projet(|s) individualisé(|s) d'intégration sociale; PIIS; projet(|s) individualisé(|s)",
      'contrat avec le CPAS; plan',
      {
        gloss: 'le contrat où vous et le CPAS écrivez ce que vous allez faire ensemble',
        reason: 'Beaucoup de personnes signent un PIIS sans savoir que c’est un contrat.',
        evidence: `${law}, art. 11`,
        strength: 'hint',
      },
    ],
    ocmw: [
      "CPAS; centre(|s) public(|s) d'action sociale",
      'service social de votre commune',
      {
        gloss:
          'le service de votre commune qui aide pour l’argent, le travail, le logement et d’autres problèmes',
        reason: 'Une personne qui arrive en Belgique ne connaît pas ce sigle.',
        evidence: `${organic}, art. 1`,
        strength: 'hint',
      },
    ],
    bcsd: [
      'comité(|s) spécia(l|ux) du service social; comité spécial; CSSS',
      'comité qui décide',
      {
        gloss: 'le groupe de personnes qui décide au CPAS sur votre demande d’aide',
        reason: 'Le nom ne dit pas qui décide de l’aide.',
        evidence: organic,
      },
    ],
    'raad-voor-maatschappelijk-welzijn': [
      "conseil(|s) de l'action sociale; conseil(|s) de l'aide sociale",
      'conseil du CPAS',
      {
        gloss: 'le groupe de personnes qui dirige le CPAS',
        reason: 'Le nom ne dit pas qui y siège ni ce que ces personnes décident.',
        evidence: organic,
      },
    ],
    'vast-bureau': [
      'bureau permanent',
      'petit groupe qui dirige le CPAS',
      {
        gloss: 'le petit groupe de personnes qui dirige le CPAS de semaine en semaine',
        reason: 'Le nom ne dit pas qui y siège ni ce que ces personnes décident.',
        evidence: organic,
      },
    ],
    'maatschappelijke-integratie': [
      "droit à l'intégration sociale; intégration sociale",
      'prendre part à la vie sociale',
      {
        gloss:
          'le droit de vivre avec les autres, grâce à un travail, à de l’argent du CPAS, ou aux deux',
        reason:
          'La loi donne à ce mot un sens à elle : un travail ou un revenu, avec ou sans contrat.',
        evidence: `${law}, art. 2`,
        strength: 'hint',
      },
    ],
    dis: [
      'DIS',
      'droit de vivre avec les autres',
      {
        gloss: 'le droit à un travail ou à de l’argent du CPAS, avec ou sans contrat',
        reason: 'Le sigle ne dit pas de quel droit il s’agit.',
        evidence: `${law}, art. 2`,
        exactCase: true,
      },
    ],
    'maatschappelijke-dienstverlening': [
      'aide sociale; service(|s) du CPAS',
      'aide du CPAS',
      {
        gloss:
          'toute l’aide du CPAS pour vivre dignement : argent, conseils, soins ou accompagnement',
        reason: 'Le mot ne dit pas quelle aide on peut recevoir.',
        evidence: `${organic}, art. 1 et 57`,
        strength: 'hint',
      },
    ],
    menswaardig: [
      '(vie|existence) conforme à la dignité humaine; conforme à la dignité humaine',
      'vie avec assez d’argent et un toit',
      {
        gloss: 'avoir de quoi manger, se loger, se soigner et vivre avec les autres',
        reason: 'La loi en fait sa mesure, mais ne dit pas ce que c’est pour cette personne.',
        evidence: `${organic}, art. 1`,
        strength: 'hint',
      },
    ],
    'maatschappelijk-werker': [
      'travailleu(r|se|rs|ses) socia(l|le|ux|les); assistant(|e|s|es) socia(l|le|ux|les)',
      'personne qui vous aide au CPAS',
      {
        gloss: 'la personne du CPAS qui vous aide et qui parle avec vous de vos projets',
        reason: 'Donnez aussi le nom : on retient une personne, pas une fonction.',
        strength: 'hint',
      },
    ],
    referent: [
      'agent(|s) (d’insertion|en insertion|de guidance); référent(|e|s|es) (social|sociale|du dossier); accompagnat(eur|rice) (social|sociale)',
      'personne qui vous accompagne',
      {
        gloss: 'la personne qui vous aide pas à pas vers un travail ou une formation',
        reason: 'Le titre ne dit pas ce que cette personne fait pour le lecteur.',
        strength: 'hint',
        legalRisk: false,
      },
    ],
    'persoon-van-je-keuze': [
      'personne(|s) de (son|votre|leur|mon|notre) choix; personne(|s) de confiance',
      'quelqu’un que vous choisissez',
      {
        gloss:
          'quelqu’un que vous choisissez et qui est à côté de vous quand vous parlez avec le CPAS',
        reason: 'Peu de personnes savent qu’elles peuvent venir avec quelqu’un, ni qui.',
        evidence: `${law}, art. 6 § 3`,
        strength: 'hint',
      },
    ],
    derde: [
      'tiers intervenant(|s); tierce(|s) (personne|partie|personnes|parties); tierce partie; partie tierce; un tiers; les tiers; des tiers; à des tiers',
      'une autre personne; un autre service',
      {
        gloss: 'une autre personne ou un autre service, par exemple une école ou un employeur',
        reason: 'Dans la langue de tous les jours, un tiers est une part de quelque chose.',
        evidence: `${law}, art. 11 § 3`,
        unlessNear: ['deux', 'du', 'des', 'jours', 'mois', 'temps', 'montant', 'prix'],
      },
    ],
    gerechtigde: [
      'ayant(|s) droit; ayant(|s)-droit; bénéficiaire(|s) du droit; titulaire(|s) du droit',
      'vous; la personne qui y a droit',
      {
        gloss: 'la personne qui a droit à l’aide : dans ce contrat, c’est vous',
        reason: 'Personne ne se reconnaît dans ce mot.',
        evidence: `${law}, art. 3`,
      },
    ],
    draagwijdte: [
      'portée et (les |)conséquences; portée (du|de ce|de cet|de ces|des|de la|de son|de mon|de votre|et) (contrat|projet|engagement|engagements|décision|clause|conséquences); teneur; la teneur, la portée et les conséquences; teneur, portée et conséquences',
      'ce que cela change pour vous',
      {
        gloss:
          'ce que le contrat veut dire pour vous : ce que vous devez faire et ce que vous recevez',
        reason: 'La loi demande d’expliquer la portée, mais le mot lui-même n’explique rien.',
        evidence: `${decree}, chapitre sur le projet; rapports d’associations`,
        unlessNear: ['sucre', 'sel', 'alcool', 'eau', 'fibres'],
      },
    ],
    verbintenis: [
      'engagement(|s) (contractuel|contractuels|réciproque|réciproques|mutuel|mutuels); obligation(|s) contractuelle(|s); obligation de moyens',
      'accord; ce que vous promettez',
      {
        gloss: 'ce que vous promettez de faire et qui est écrit dans ce contrat',
        reason: 'Dites qui promet quoi, à qui.',
        evidence: `${law}, art. 11`,
      },
    ],
    avenant: [
      'avenant(|s); addendum',
      'feuille ajoutée au contrat',
      {
        gloss: 'une feuille ajoutée au contrat, qui dit ce qui change',
        reason: 'Le lecteur doit savoir que son contrat change.',
        evidence: `${law}, art. 11 § 3`,
        unlessNear: ['très', 'plus', 'peu', 'aussi', 'moins', 'est'],
      },
    ],
    bedenktijd: [
      'délai(|s) de réflexion; période(|s) de réflexion',
      'temps pour réfléchir',
      {
        gloss: 'cinq jours pour réfléchir avant de signer',
        reason: 'Qui ne connaît pas ce mot croit qu’il faut signer tout de suite.',
        evidence: `${law}, art. 6 § 3`,
        strength: 'hint',
      },
    ],
    'onderling-akkoord': [
      "commun accord; accord mutuel; consentement mutuel; de l'accord des parties",
      'si vous dites oui tous les deux',
      {
        gloss: 'vous et le CPAS dites oui tous les deux',
        reason: 'C’est un droit du lecteur : sans son oui, rien ne change.',
        evidence: `${law}, art. 11 § 3`,
        strength: 'hint',
      },
    ],
    eenzijdig: [
      'unilatéral(|e|es|ement); unilatéraux',
      'seul; sans vous demander votre avis',
      {
        action: 'replace',
        gloss: 'un des deux décide seul, sans demander l’avis de l’autre',
        reason: 'Le lecteur ne voit pas qu’ici quelqu’un décide seul.',
        evidence: `${law}, art. 11 § 3`,
      },
    ],
    'sociaal-onderzoek': [
      'enquête(|s) sociale(|s); rapport(|s) socia(l|ux); enquête sociale et financière',
      'entretien sur votre situation',
      {
        gloss:
          'le CPAS regarde comment vous vivez, ce qu’il vous faut et combien d’argent vous avez',
        reason: 'Une enquête fait peur quand personne ne dit ce qui sera demandé.',
        evidence: `${law}, art. 19`,
      },
    ],
    'sociale-balans': [
      'bilan(|s) socia(l|ux); évaluation des besoins; bilan socio-professionnel; bilan socioprofessionnel; analyse des besoins',
      'liste de ce que vous avez, savez faire et cherchez',
      {
        gloss: 'une liste de ce qui va bien, de ce que vous savez faire et de ce qu’il vous faut',
        reason: 'Un bilan fait penser à de l’argent ou à des points.',
        evidence: `${decree}, chapitre sur le projet`,
      },
    ],
    activiteitendomein: [
      "domaine(|s) d'action; domaine(|s) de vie",
      'partie de votre vie',
      {
        gloss: 'une partie de votre vie, comme le logement, le travail, la santé ou les enfants',
        reason: 'Seuls les services disent cela ainsi.',
        evidence: `${decree}, chapitre sur le projet`,
        legalRisk: false,
      },
    ],
    'sociale-activering': [
      'activation sociale; participation (et|et d’) activation sociale; mesure(|s) d’activation; dispositif(|s) d’activation',
      'sortir et voir du monde',
      {
        gloss:
          'faire quelque chose avec d’autres, hors de chez vous, sans que ce soit un travail payé',
        reason: 'Activer sonne comme une obligation ; il s’agit de prendre part, à son rythme.',
        evidence: 'circulaires sur l’activation sociale',
      },
    ],
    inschakeling: [
      'insertion (socioprofessionnelle|socio-professionnelle|professionnelle|sociale); parcours d’insertion; trajet d’insertion; réinsertion (socioprofessionnelle|socio-professionnelle|professionnelle|sociale); remise à l’emploi; mise à l’emploi',
      'trouver un travail; prendre part à la société',
      {
        gloss: 'des étapes pour trouver un travail et pour vivre avec les autres',
        reason: 'Le mot ne dit pas ce que la personne va faire.',
        evidence: `${law}, art. 11 § 1`,
      },
    ],
    zelfredzaamheid: [
      'autonomisation; autonomie (sociale|financière|personnelle); empowerment; capacité d’agir',
      'régler sa vie soi-même',
      {
        gloss: 'pouvoir régler sa vie soi-même, avec de l’aide quand il en faut',
        reason:
          'Le mot est dans tous les contrats, mais il ne dit pas ce que la personne saura faire.',
        strength: 'hint',
      },
    ],
    vrijstelling: [
      'exonération (SPI|socioprofessionnelle|socio-professionnelle); exonération des ressources; exonéré(|e|s|es); exonération(|s); immunisation des revenus; revenu(|s) immunisé(|s)',
      'partie du salaire qui ne compte pas',
      {
        gloss: 'une partie de votre salaire ne compte pas : il vous reste donc plus d’argent',
        reason: 'Qui ne comprend pas ceci ne sait pas que travailler rapporte.',
        evidence: `${decree}, art. 35`,
      },
    ],
    'elektronisch-sociaal-verslag': [
      'rapport social électronique; RSE',
      'rapport qu’un autre CPAS peut demander',
      {
        gloss:
          'un rapport sur vous, à l’ordinateur, qu’un autre CPAS peut demander si vous déménagez',
        reason: 'Le lecteur doit savoir que ses données peuvent aller vers un autre CPAS.',
        evidence: 'circulaire du 23 décembre 2015',
      },
    ],
    rijksregisternummer: [
      'numéro(|s) de registre national; numéro national; NISS; registre national',
      'numéro de votre carte d’identité',
      {
        gloss: 'votre numéro à vous ; il est sur votre carte d’identité',
        reason: 'Tout le monde ne sait pas où se trouve ce numéro.',
        evidence: 'loi du 8 août 1983',
        strength: 'hint',
      },
    ],
    kruispuntbank: [
      'banque-carrefour(| de la sécurité sociale); banque carrefour(| de la sécurité sociale); BCSS; flux de données',
      'ordinateur de la sécurité sociale',
      {
        gloss: 'un ordinateur par lequel les services publics se demandent des données sur vous',
        reason: 'Le lecteur doit savoir qui peut voir quoi sur lui.',
        evidence: 'loi du 15 janvier 1990',
      },
    ],
    beroepsgeheim: [
      'secret professionnel(| partagé); devoir de (discrétion|réserve)',
      'la personne qui vous aide ne peut rien raconter',
      {
        gloss: 'la personne qui vous aide ne peut pas raconter à d’autres ce que vous dites',
        reason: 'Pour faire confiance, il faut savoir qui peut répéter ce que l’on dit.',
        evidence: `Code pénal; ${organic}, art. 36 et 50`,
        strength: 'hint',
      },
    ],
    verwerkingsverantwoordelijke: [
      'responsable du traitement; traitement des données(| à caractère personnel); données à caractère personnel',
      'qui garde vos données',
      {
        gloss: 'le service qui garde et utilise vos données, et qui doit en prendre soin',
        reason: 'Le lecteur veut savoir chez qui sont ses données.',
        evidence: 'RGPD, art. 4',
      },
    ],
    volmacht: [
      'procuration(|s); mandataire(|s); fondé de pouvoir; mandant(|e)',
      'papier pour agir à votre place',
      {
        strength: 'hint',
        gloss: 'un papier qui permet à quelqu’un d’agir ou de signer à votre place',
        reason: 'Le lecteur doit savoir ce qu’un autre peut faire à sa place.',
        evidence: 'Code civil',
      },
    ],
    vertegenwoordigen: [
      'se faire représenter; être représenté(|e|s|es); représentant(|e|s|es) léga(l|le|ux|les)',
      'laisser quelqu’un parler à votre place',
      {
        gloss: 'quelqu’un parle ou signe à votre place',
        reason:
          'Assister et représenter sont deux choses : dans la seconde, c’est l’autre qui parle.',
        evidence: `${law}, art. 20`,
        strength: 'hint',
      },
    ],
    assister: [
      'se faire assister; vous faire assister; être assisté(|e|s|es) (par|d’|de)',
      'venir avec quelqu’un qui vous aide',
      {
        gloss: 'venir avec quelqu’un qui vous aide à parler et à comprendre',
        reason: 'Peu de personnes savent qu’elles peuvent venir avec quelqu’un.',
        evidence: `${law}, art. 6 § 3 et 20`,
        strength: 'hint',
      },
    ],
    guidance: [
      'guidance; guidance (sociale|énergétique)',
      'aide; conseils',
      {
        gloss: 'quelqu’un vous aide et vous conseille pendant un certain temps',
        reason: 'C’est un mot des services, que peu de personnes connaissent.',
        legalRisk: false,
      },
    ],
    'trajet-renforce': [
      'accompagnement renforcé; parcours d’intégration renforcé; suivi intensif',
      'plus d’entretiens et plus d’aide',
      {
        gloss: 'vous avez plus d’entretiens et plus d’aide que d’habitude',
        reason: 'Dites combien d’entretiens et combien de temps.',
        strength: 'hint',
        legalRisk: false,
      },
    ],
    zorgoverleg: [
      'réunion(|s) de concertation; concertation (sociale|entre services); plateforme de concertation; réseau (social|psychosocial|d’aide)',
      'réunion avec ceux qui vous aident',
      {
        gloss: 'une réunion avec toutes les personnes qui vous aident ; vous pouvez y être',
        reason: 'Le lecteur doit savoir que l’on parle de lui, et qu’il peut être là.',
        legalRisk: false,
        strength: 'hint',
      },
    ],
  },
)
