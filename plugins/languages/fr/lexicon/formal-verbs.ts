/** Verbs of an office that have a plain one in their place. `{er}` stands for the endings of "donner". */
import { entriesOf } from '../../rows.ts'

export const formalVerbs = entriesOf(
  {
    action: 'replace',
    reason: 'Seuls les services disent cela ainsi ; un mot de tous les jours dit la même chose.',
    evidence: 'own',
  },
  {
    octroyer: [
      "octroy{er}; octroi(e|ent|era|es); l'octroi; octroi(|s)",
      'donn{er} | donn(e|ent|era|es) | ce que l’on donne | ce que l’on donne',
      'octroy{er}; octro(ie|ient|iera) > donn{er}; donn(e|ent|era)',
    ],
    allouer: ['allou{er}', 'donn{er}', '='],
    conferer: [
      'confér(er|é|ée|és|ées|ant); confère(|nt)',
      'donn(er|é|ée|és|ées|ant) | donne(|nt)',
      '(donner|donné|donnée|donnés|données|); donne(|nt)',
      { strength: 'note' },
    ],
    solliciter: ['sollicit{er}', 'demand{er}', '='],
    requerir: [
      'requ(érir|iert|ièrent|ise|ises|erra) (de|la|le|les|une|un|votre|que); requis(|e|es) (par|pour|de|en)',
      'demander; demandé',
      { strength: 'note' },
    ],
    parvenir: [
      '(est|sont|était|serait|soit) parvenu(|e|s|es); (nous|vous|lui) (parvenir|parvient|parvienne|parviendra|parviennent)',
      'est arrivé(|e|s|es); arriver',
      '(est|sont|était|serait) parvenu(|e|s|es) > (est|sont|était|serait) arrivé(|e|s|es)',
      { strength: 'note' },
    ],
    stipuler: ['stipul{er}', 'écrire; dit'],
    'fixer-regle': ['édict{er}; énonc(er|e|é|ée|és|ées|ent)', 'écrire; dit', { strength: 'note' }],
    deposer: [
      'dépos(er|e|é|ée|ez|era) (sa|votre|une|la|leur) (demande|candidature|plainte)',
      'donner; apporter; demander',
      { strength: 'hint' },
    ],
    attester: ['attest(er|e|é|ée|ent|ant) (de|que|par|du|la|le|sa|votre)', 'prouver; prouve'],
    justifier: [
      "(justifier|justifie|justifiez|justifient|justifiant) (de|d'|du|par|son|sa|ses|vos|votre|l'absence|son absence|une absence|toute absence); justificatif(|s)",
      'prouver; dire pourquoi | preuve(|s)',
      { strength: 'note' },
    ],
    informer: [
      'avis(er|ez|era|é|ée) (le|la|son|votre|de|par|immédiatement|sans); prévenir (sans|le CPAS|immédiatement); inform{er} (préalablement|immédiatement|sans délai|de tout changement|de toute modification)',
      'dire à; appeler',
      { strength: 'hint' },
    ],
    communiquer: [
      'communiqu(er|e|ez|é|era) (au CPAS|tout changement|toute modification|par écrit|les documents|toute information|les informations|le résultat)',
      'dire; donner',
      { strength: 'note' },
    ],
    transmettre: [
      'transm(ettre|et|ettra|ettez|ettent|is|ise|ises)',
      'envoyer; donner',
      'transmettre > envoyer',
      { strength: 'hint', unlessNear: ['maladie', 'virus', 'parents', 'savoir', 'bactérie'] },
    ],
    adresser: [
      'adress(er|e|ez|é|ée) (au|un|une|sa|votre|par) (CPAS|service|courrier|écrit|demande|lettre)',
      'envoyer; écrire à',
      { strength: 'hint' },
    ],
    produire: [
      'produi(re|t|sez|ra) (un|une|la|le|les|des|tout|toute) (document|documents|attestation|attestations|certificat|preuve|preuves|pièce|pièces)',
      'montrer; donner',
    ],
    exhiber: ['exhib{er}', 'montr{er}', '=', { strength: 'note' }],
    remettre: [
      '(remettre|remet|remettez|remettra) (au|à la|un|une|le|les|tous|toute|la) (cpas|document|documents|certificat|attestation|preuve|preuves|dossier)',
      'donner',
      { strength: 'hint' },
    ],
    signaler: [
      'signal{er} (tout|toute|au|sans|immédiatement|à|spontanément)',
      'dire',
      { strength: 'hint' },
    ],
    mentionner: [
      'mentionn(er|e|ez|ent) (dans|au|le|la|les|sur|tout); indiqu(er|ez) (dans|au|sur) (le|la)',
      'écrire; dire',
      { strength: 'hint' },
    ],
    specifier: ['spécifi{er}; précis(er|ez|e) (que|qu’)', 'dire', { strength: 'hint' }],
    proroger: [
      'prorog{er}; prorogation(|s); prorogeable(|s)',
      'allonger | temps en plus | que l’on peut allonger',
    ],
    reporter: ['différ(er|é|ée) (la|le|les|à|au)', 'faire plus tard', { strength: 'note' }],
    anticiper: ['anticip(atif|ative|ativement)', 'avant la date', { region: 'BE' }],
    decouler: [
      'découl(er|e|ent|ant) {de}; émaner {de}; éman(e|ent|ant) {de}',
      'venir de; vient de',
      { strength: 'note' },
    ],
    incorporer: [
      'incorpor{er}; insér(er|é|ée|és|ées) (dans|au)',
      'mettre dans',
      { strength: 'note' },
    ],
    percevoir: [
      'per(cevoir|çoit|cevez|çoivent|çu|cevra) (le|la|un|une|des|les|l’) (revenu|allocation|allocations|indemnités|montant|aide|salaire|chômage|sommes)',
      'recevoir; reçoit',
    ],
    liquider: [
      'liquid(er|é|ée|és|ées|ation) (le|la|les|du|de|des|par|au|mensuellement)',
      'payer; payé',
      { unlessNear: ['stock', 'stocks', 'magasin'] },
    ],
    verser: [
      'vers(er|é|ée|ement)(|s) (mensuellement|anticipativement|à terme échu|indûment)',
      'payer chaque mois',
      { strength: 'note' },
    ],
    imputer: [
      'imput{er}; imputation(|s); imputable(|s) (à|au|aux)',
      'compter; enlever',
      { legalRisk: true },
    ],
    deduire: [
      'déduction (faite|de|des|du); venir en déduction; défalqu{er}; porté en déduction',
      'enlever',
      { strength: 'note' },
    ],
    restituer: [
      'restitu{er}; restitution(|s)',
      'rendre',
      'restituer > rendre',
      { strength: 'note' },
    ],
    honorer: [
      'honor(er|e|ez|é) (ses|vos|son|un|une|les|votre|leurs) (engagement|engagements|rendez-vous|dette|dettes|factures|loyer)',
      'faire; payer; venir à',
    ],
    'respecter-engagements': [
      "respect(er|e|ez|é|ent|era) (ses|vos|les|leurs|mes|cet|l'ensemble des) (engagement|engagements|obligation|obligations|clauses|termes|dispositions)",
      'faire ce qui est convenu',
      { strength: 'note' },
    ],
    'observer-regle': [
      'observ(er|e|ez) (les|le|la|strictement|scrupuleusement) (règles|règlement|dispositions|obligations|prescriptions|consignes|délais)',
      'suivre',
    ],
    contrevenir: [
      'contreven(ir|ant) {a}; contrevient {a}; contrevenant(|s); enfrein(dre|t); transgress{er}',
      'ne pas suivre',
    ],
    deroger: [
      'dérog(er|e|é|eant) {a}; dérogation(|s); dérogatoire(|s)',
      'faire autrement que | exception(|s) | exception',
      '; exception(|s)',
    ],
    obtemperer: ['obtempér(er|e|é|ez)', 'faire ce qui est demandé'],
    acquiescer: ['acquiesc(er|e|é|ement)', 'dire oui'],
    contester: [
      'contest(er|e|ez|é|ation|ations) (la|une|cette|de la|de cette|les|ladite) décision(|s)',
      'dire que vous n’êtes pas d’accord',
      { strength: 'note', legalRisk: true },
    ],
    entamer: [
      'entam{er}; initi(er|é|ée|e|ez) (le|la|un|une|des|les)',
      'commencer',
      'entamer > commencer',
      { strength: 'hint' },
    ],
    debuter: [
      'début(er|e|é|ée|ent|era) (le|la|un|une|au|à|dès)',
      'commencer',
      { strength: 'hint' },
    ],
    finaliser: [
      'finalis{er}; clôtur{er}; parachev{er}',
      'finir',
      'finaliser > finir',
      { strength: 'hint' },
    ],
    elaborer: ['élabor{er}; élaboration', 'faire; écrire', { strength: 'note' }],
    envisager: [
      "(il est|est|sont|être) envisagé(|e|s|es) (de|d'|par|pour)",
      'on pense à',
      { strength: 'note' },
    ],
    'identifier-besoins': [
      'appréhend(er|é|ée|e) (la|le|les) (situation|besoins|problème|problèmes|difficultés); objectiv{er}',
      'comprendre; regarder',
      { strength: 'hint' },
    ],
    favoriser: [
      'promouvoir; (favoris|encourag)(er|ant) (l’insertion|l’autonomie|la participation|l’intégration)',
      'aider',
      { strength: 'hint' },
    ],
    'orienter-vers': [
      'orient(er|é|ée|és|ées|e|ez) vers (un|une|le|la|les) (service|organisme|formation|partenaire|spécialiste|services)',
      'envoyer vers; dire où aller',
      { strength: 'hint' },
    ],
    aiguiller: ['réorient(er|é|ée|ation)(|s)', 'envoyer vers autre chose', { strength: 'note' }],
    optimiser: [
      'optimis{er}; optimisation; maximis{er}',
      'améliorer; faire mieux',
      'optimiser > améliorer',
      { strength: 'note' },
    ],
    evaluer: [
      '(évaluation|bilan) (intermédiaire|finale|final|globale|trimestrielle|annuelle)(|s); évaluations intermédiaires',
      'entretien pour voir comment cela va',
      { strength: 'hint' },
    ],
    concourir: [
      'concour(ir|t|ent) (à|au|aux); contribu(er|e|ez) (activement|financièrement) (à|au|aux)',
      'aider',
    ],
    pallier: ['palli(er|e|ant); remédi(er|e|é|ant) (à|au|aux)', 'régler; trouver une solution'],
    prevaloir: [
      'se préval(oir|ant); préva(ut|loir)',
      'utiliser; dire que l’on a droit à',
      { legalRisk: true },
    ],
    proscrire: ['proscri(re|t|ts|te|tes)', 'interdire; interdit', 'proscrire > interdire'],
    reiterer: ['réitér{er}; renouvel(er|é|ée) (la|sa|votre|leur) demande', 'refaire; redire'],
    'acceder-demande': [
      'accéd(er|ant) à (la|votre|sa) demande; fai(re|t) droit (à|au)',
      'dire oui',
      { legalRisk: true },
    ],
    surseoir: ['surs(eoir|oit|is à statuer|oira)', 'attendre'],
    etayer: ['étay{er}', 'prouver', 'étayer > prouver'],
    corroborer: [
      'corrobor{er}; avér(er|é|ée|és|ées); s’avère(|nt)',
      'prouver; est vrai',
      { strength: 'note' },
    ],
    consentir: [
      'consenti(r|t|e|s|es) (à|au|que|une|un)',
      'dire oui; donner',
      { strength: 'note', legalRisk: true },
    ],
    residant: [
      'résid(er|e|ez|ent|ant) (à|au|sur|effectivement|habituellement|en permanence)',
      'habiter; habite',
      { strength: 'hint', unlessNear: ['problème', 'difficulté', 'intérêt', 'dans'] },
    ],
    'se-rendre': [
      "se rend(re||ra|ent) (à|au|aux|chez) (toute|toutes|toutes les|un|l') (convocation|convocations|entretien|rendez-vous)",
      'venir',
      { strength: 'note' },
    ],
    convoquer: [
      'convoqu{er}; convocation(|s)',
      'demander de venir | lettre(|s) qui vous demande de venir',
      { strength: 'note' },
    ],
    'se-presenter': [
      'se présent(er|e|era|ent) (spontanément|à toute|à tout|aux|auprès|à ses|à chaque)',
      'venir à',
      { strength: 'hint' },
    ],
    frequenter: [
      'fréquent(er|e|ez|ation) (assidûment|régulièrement|effective|les cours|des cours)',
      'aller au cours',
      { strength: 'note' },
    ],
    soussigner: ['soussigné(|e|s|es); je soussigné(|e)', 'je; nous', { strength: 'note' }],
    certifier: [
      "certifi(er|e|ée|é) (sur l'honneur|exact|exacte|sincère|conforme|que); (déclarer|déclare|déclaration|attester|atteste|attestation) sur l'honneur",
      'dire que c’est vrai',
      { strength: 'note', legalRisk: true },
    ],
  },
)
