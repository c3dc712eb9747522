/** A verb that says little with a noun that hides the real verb: "procéder à l'examen". */
import { entriesOf } from '../rows.ts'

export const lightVerbs = entriesOf(
  {
    action: 'light-verb',
    reason: 'Le vrai verbe est caché dans un nom ; dites qui fait quoi.',
    evidence: 'own',
  },
  {
    'proceder-a': [
      'procéd(er|é|ant|era|ons|ez) (à|au|aux); procède(|nt|ra|ront) (à|au|aux)',
      'faire; fait',
      'procéd(er|ons|ez) (à|au|aux); procède(|nt) (à|au|aux) > f(aire|aisons|aites)(| le| les); f(ait|ont)(| le| les)',
    ],
    effectuer: [
      'effectu(er|e|ez|era|é|ée|ées) (un|une|des|les|le|la|ses|vos) (démarches|paiement|stage|recherches|demande|contrôle)',
      'faire; chercher; payer',
      'effectu(er|e|ez|era) (des|les|ses|vos) (démarches|recherches); effectu(er|e|ez|era) un (paiement|stage|contrôle) > f(aire|ait|aites|era) (des|les|ses|vos) (démarches|recherches); f(aire|ait|aites|era) un (paiement|stage|contrôle)',
    ],
    'accuser-reception': [
      "accus(er|e|ons|ez|ant) (bonne |)réception (de|du|des|d')",
      'avoir reçu; avons reçu',
      "accusons réception (de|du|des|d') > avons reçu(| le| les|)",
    ],
    'prendre-connaissance': [
      'pren(dre|d|ds|ez|nent|ant) connaissance {de}; (a|ai|avez|ont|avoir) pris connaissance {de}; pris connaissance',
      'lire; lu',
      "prendre connaissance (de|du|des|d') > lire(| le| les|)",
    ],
    'prendre-contact': [
      'pren(dre|d|ds|ez|dra|dre) contact (avec|auprès); entr(er|e|ez|era) en (contact|relation) avec; se met(|tre|tra) en (rapport|relation) avec',
      'appeler; écrire à',
      'prendre contact avec > appeler',
      { strength: 'hint' },
    ],
    'prendre-une-decision': [
      'pren(dre|d|ds|ez|dra|nent) (une|la|sa|cette|toute) décision; statu(er|e|é|era) sur',
      'décider; décide',
      'prendre une décision > décider',
    ],
    'prendre-en-charge': [
      'pren(dre|d|ds|dra|nent|ez) (|les frais |le coût )en charge; pris(|e|es) en charge; prise(|s) en charge; pren(d|dre|dra) en charge',
      'payer; paie; s’occuper de',
      'prendre en charge > payer',
      { reason: 'Cela peut être payer ou s’occuper de quelqu’un : dites lequel.' },
    ],
    'prendre-en-compte': [
      'pren(dre|d|ds|dra|nent|ez|ant) en (compte|considération); pris(|e|es) en (compte|considération); prise en (compte|considération)',
      'compter; regarder',
      { strength: 'note' },
    ],
    'prendre-acte': [
      "pren(dre|d|ds|dra|nent|ez|ons) acte (de|du|des|que|d'); il est pris acte; dont acte; donner acte",
      'noter; savoir',
    ],
    'prendre-fin': [
      'pren(dre|d|dra|nent) fin; met(|tre|tra|tent) (un terme|fin) {a}; mettre un terme; arriv(er|e|ant) à (échéance|son terme|terme)',
      'finir; arrêter',
      'pren(dre|d|dra|nent) fin > fini(r|t|ra|ssent)',
      { strength: 'note' },
    ],
    'prendre-les-dispositions': [
      'pren(dre|d|dra|ez|nent) (les|des|toutes les|toutes) (mesures|dispositions|renseignements|initiatives)',
      '… (dites ce que la personne fait)',
    ],
    'mettre-en-oeuvre': [
      'met(|tre|tra|tent|tez) en (œuvre|oeuvre|place|application|pratique|exécution); mis(|e|es) en (œuvre|oeuvre|place|application|pratique|exécution); mise en (œuvre|oeuvre|place|application|pratique)',
      'faire; commencer; appliquer',
    ],
    'mettre-a-disposition': [
      'met(|tre|tra|tent|tez) (à|à la|à sa|à votre) disposition; mis(|e|es) à (la |sa |votre |)disposition; mise à disposition',
      'donner; prêter',
    ],
    'mettre-a-profit': [
      'met(|tre|tra|tez) à profit; tir(er|e|ez) (profit|parti) (de|du|des)',
      'utiliser',
    ],
    'mettre-en-evidence': [
      'met(|tre|tra|tent) en (évidence|exergue|lumière|avant); mis(|e|es) en (évidence|exergue|lumière)',
      'montrer',
    ],
    'faire-l-objet': [
      "(faire|fait|font|fera|feront|faisant|fasse) (|toujours |également )l'objet (de|d'|du|des); faire (objet|l'objet)",
      'être (avec le verbe); on …',
    ],
    'faire-part': [
      "(faire|fait|font|faites|fera) part (de|du|des|d'|à); (faire|fait|faites|fera) (état|mention) (de|du|des|d')",
      'dire; dit',
      { unlessNear: ['grande', 'belle'] },
    ],
    'faire-parvenir': [
      '(faire|fait|faites|fera) parvenir; (vous|nous|lui|me) (faire|faisons) (parvenir|tenir)',
      'envoyer',
      'faire parvenir > envoyer',
    ],
    'faire-preuve': [
      "(faire|fait|faites|fera|font|faisant) preuve (de|d'); fera preuve",
      'être; montrer',
      { strength: 'note' },
    ],
    'faire-usage': [
      "(faire|fait|faites|fera|font) (usage|appel|recours) (de|d'|à|au|aux)",
      'utiliser; demander',
      "faire usage de; faire usage d' > utiliser; utiliser",
      { strength: 'note' },
    ],
    'faire-valoir': [
      '(faire|fait|faites|fera|font) valoir (ses|vos|leurs|mes|son|votre|les) (droits|droit|moyens|arguments|prétentions); (faire|fait|faites) valoir',
      'demander; dire pourquoi',
      { legalRisk: true },
    ],
    'faire-defaut': [
      '(faire|fait|font|faisant) défaut; par défaut de',
      'manquer; manque',
      'faire défaut > manquer',
      { strength: 'note' },
    ],
    'faire-face': [
      '(faire|fait|font) face (à|au|aux) (ses|vos|leurs|des|besoins|obligations|dépenses|difficultés); (subvenir|subvient|pourvoir|pourvoit) à (ses|vos|leurs) (|propres )besoins; (subvenir|subvient) aux besoins',
      'payer; vivre',
    ],
    'apporter-aide': [
      'apport{er} (une aide|son aide|un soutien|son soutien|son concours|assistance|une assistance|son appui|votre collaboration|sa collaboration|une réponse|une solution|une attention)',
      'aider; répondre',
    ],
    'preter-assistance': [
      'prêt(er|e|era|ez) (assistance|son concours|concours|son assistance); port(er|e) assistance',
      'aider',
      'prêter assistance > aider',
    ],
    'accorder-aide': [
      'accord{er} (une attention|une importance|un soin|la priorité|son autorisation|son agrément|un délai)',
      'donner; regarder bien',
    ],
    'apporter-modification': [
      'apport(er|e|ez|é|ée|era) (une|des|la|les|toute|toutes) (modification|modifications|changements|adaptation|adaptations|preuve|preuves|précisions); subir (une|des) modification(|s)',
      'changer; prouver',
    ],
    'donner-lieu': ['donn(er|e|ent|era|ant) (lieu|droit|effet) (à|au|aux)', 'faire; entraîne'],
    'donner-accord': [
      '(donner|donne|donnez|donné|marquer|marque|marquez|marqué) (|son |votre |leur )(accord|consentement|assentiment|adhésion); donn(er|e|ez|é) (communication|connaissance|lecture) (de|du|des)',
      'dire oui; lire',
      { legalRisk: true, strength: 'note' },
    ],
    'donner-suite': [
      'donn(er|e|era|ez) suite (à|au|aux); réserv(er|e|era) (une |)suite(| favorable); sans suite',
      'répondre à; répondre',
      'donner suite (à|au|aux) > répondre (à|au|aux)',
    ],
    'entrer-en-vigueur': [
      'entr(er|e|ent|era|ée) en (vigueur|application); (sort|sortir|sortira|produire|produit|produira) (ses effets|effet); (avoir|prendre|prend|prendra|prenant) effet',
      'commencer; compter',
      'entr(er|e|ent|era) en (vigueur|application); (prendre|prend|prendra) effet > commenc(er|e|ent|era)(|); commenc(er|e|era)',
    ],
    'etre-en-mesure': [
      "(est|êtes|sont|être|sera|serait|soit|suis) en (mesure|capacité|état) (de|d'); (est|êtes|sont|être) dans (l'impossibilité|l'incapacité) (de|d')",
      'pouvoir; peut | ne pas pouvoir; ne peut pas',
      "(est|êtes|sont) en mesure (de|d') > (peut|pouvez|peuvent)(|)",
    ],
    'etre-en-possession': [
      "(est|êtes|sont|être) en possession (de|du|d'|des); (est|êtes|sont|être) (titulaire|détenteur|muni|munie|porteur|porteuse) (de|du|d')",
      'avoir; a',
    ],
    'etre-redevable': [
      "(est|sont|être|sera) (à charge|redevable|débiteur|débitrice) (de|du|d'|envers)",
      'devoir payer; doit payer',
      { legalRisk: true },
    ],
    'avoir-recours': [
      '(avoir|a|avez|ont|ayant|aura) (recours|accès) (à|au|aux); recour(ir|t|ent|ra) (à|au|aux)',
      'utiliser; demander',
      'avoir recours (à|au|aux) > utiliser(| le| les)',
      { strength: 'hint' },
    ],
    'avoir-pour-objet': [
      "(avoir|a|ont|ayant|aura) pour (objet|but|objectif|effet|finalité|vocation|conséquence) (de|d'|la|le|l'|les); vis(e|ent|ant) à",
      'servir à; sert à',
    ],
    'avoir-la-possibilite': [
      "(avoir|a|avez|ont|aura|aurez) la possibilité (de|d'); (avoir|a|avez|ont) (l'occasion|l'opportunité) (de|d')",
      'pouvoir; peut',
      "(a|avez|ont) la possibilité (de|d'); avoir la possibilité (de|d') > (peut|pouvez|peuvent)(|); pouvoir",
      { strength: 'note' },
    ],
    'avoir-connaissance': [
      "(avoir|a|avez|ont|ayant|eu) connaissance (de|du|d'|des|que)",
      'savoir; sait',
      { strength: 'note' },
    ],
    'etablir-un-contact': [
      'établ(ir|it|i|ie|issent|ira) (un|une|des|le|la|les) (contact|bilan|relevé|liste|plan|demande|décompte|inventaire|rapport|dossier)',
      'faire',
      { strength: 'hint' },
    ],
    'exercer-une-activite': [
      'exerc(er|e|é|ez|ent|era|ant) (une|un|le|son|votre|toute|des) (activité|emploi|contrôle|droit|fonction|profession|activités)',
      'travailler; contrôler; utiliser',
      { strength: 'note' },
    ],
    'fournir-preuve': [
      'fourn(ir|it|i|ie|issez|ira|issent) (la preuve|une preuve|les preuves|un effort|des efforts|une attestation|les documents|tout document|toute information|les informations|toutes les informations|une explication|des explications)',
      'prouver; donner',
      { strength: 'note' },
    ],
    'introduire-demande': [
      "introdui(re|t|te|sez|ra|sent) (une|la|sa|votre|cette|toute|leur) (demande|plainte|demandes|candidature); introduction (d'une|de la|de sa|de votre) demande",
      'demander; demande',
      { region: 'BE', strength: 'note' },
    ],
    'porter-a-la-connaissance': [
      "port(er|e|é|ée|ez|era|ent) (à la|à sa|à votre|à leur) (connaissance|l'attention); (informer|aviser|avertir) par écrit; port{er} (atteinte|préjudice) (à|au|aux)",
      'dire; écrire à',
    ],
    'reunir-les-conditions': [
      'réun(ir|it|issent|issez|ira) (les|toutes les|ces|des|aux) conditions; rempl(ir|it|issent|issez|ira) (les|toutes les|ces|des) (conditions|obligations)',
      'avoir tout ce que la loi demande',
    ],
    'satisfaire-aux-conditions': [
      '(satisfaire|satisfait|satisfont|satisfaites|répondre|répond|répondent|répondez) (aux|à la|à toutes les|à ces) (condition|conditions|exigences|critères|obligations)',
      'avoir; faire ce que … demande',
    ],
    'tenir-compte': [
      "(tenir|tient|tenez|tiennent|tiendra|tenant|tenu) compte (de|du|des|d'|que)",
      'regarder; compter',
      { strength: 'hint' },
    ],
    'tenir-informe': [
      "(tenir|tient|tenez|tiendra|tiennent) (au courant|informé|informée|informés) (de|du|des|d'); tenir à (la |)disposition; (rester|reste|restez|se tenir|se tient) à (la |sa |votre |)disposition",
      'dire; écrire',
      { strength: 'note' },
    ],
    'formuler-avis': [
      '(formuler|formule|formulez|émettre|émet|émettez) (un|une|des|ses|vos|son|votre) (avis|demande|observations|remarque|remarques|réserve|réserves|souhaits)',
      'dire; écrire; demander',
    ],
    'assurer-le-suivi': [
      "assur(er|e|é|ée|ez|ent|era) (le suivi|un suivi|la gestion|l'accompagnement|le paiement|la coordination|la continuité|la prise en charge|l'encadrement)",
      'suivre; aider; payer',
      { reason: 'Dites ce que la personne fait.' },
    ],
    'beneficier-de': [
      "bénéfici{er} (de|d'|du|des)",
      'recevoir; avoir',
      "bénéficier (de|du|des|d') > recevoir(| le| les|)",
      { strength: 'note' },
    ],
    'disposer-de': [
      "dispos(e|ez|ent|er|era|ant) (de|d'|du|des)",
      'avoir; a',
      "(dispose|disposez|disposent) (de|d') > (a|avez|ont)(|)",
      { strength: 'hint' },
    ],
    'soumettre-a': [
      "(soumettre|soumet|soumettra|soumis|soumise|soumettez) (à|au) (l'approbation|l'avis|l'examen|l'accord|la signature|l'appréciation) (de|du|des|d')",
      'montrer à; demander à',
    ],
    'apposer-signature': [
      'appos(er|e|é|ée|ition|ez) (de |)(sa|la|votre|leur|une|sa) signature; revêtu(|e|s|es) de (la|sa) signature',
      'signer',
    ],
    'faire-une-demande': [
      "(faire|fait|faites|formuler|formule|adresser|adresse|adressez) (une|la|sa|votre) demande(| écrite) (de|d'|en vue|auprès|au|à)",
      'demander',
      { strength: 'hint' },
    ],
    'avoir-lieu': [
      'se déroul(er|e|ent|era); (se tient|se tiendra|se tiennent)',
      'a lieu; il y a',
      { strength: 'hint' },
    ],
    'signature-par': [
      "(lors de|dès|après|avant) la (signature|conclusion|rupture|réception|présentation) (du|de la|d'un) (contrat|convention|document|décision|attestation|lettre)",
      'quand vous signez; quand vous recevez',
      { strength: 'hint' },
    ],
  },
)
