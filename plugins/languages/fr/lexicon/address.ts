/** The reader, or the one who writes, spoken of at a distance. */
import { entriesOf } from '../../rows.ts'

export const addressWords = entriesOf(
  {
    action: 'address',
    reason: 'Le lecteur ne voit pas que c’est lui : dites « vous ».',
    evidence: 'own',
  },
  {
    beneficiaire: [
      "(le|la|les|du|au|aux|des) bénéficiaire(|s); bénéficiaire(|s) du (revenu d'intégration|RIS|CPAS)",
      'vous',
      { unlessNear: ['compte', 'banque', 'virement', 'effectif'] },
    ],
    interesse: [
      "(l'|les |aux |des |d')intéressé(|e|s|es)",
      'vous; cette personne',
      { unlessNear: ['par'] },
    ],
    demandeur: [
      "(le|la|du|au|les|aux|des) (demandeur|demanderesse|demandeurs|requérant|requérante|requérants); (l'|les )(impétrant|impétrante|impétrants|appelant|appelante)",
      'vous',
      { unlessNear: ["d'emploi", 'emploi'] },
    ],
    allocataire: [
      "(l'|les |des |aux |d')allocataire(|s)(| social| sociaux); (l'|les |d')(assujetti|assuré|administré|attributaire|usager)(|s)",
      'vous',
    ],
    etudiant: [
      "(l'|les |des |aux |d')(étudiant|étudiante|étudiants|apprenant|apprenante|stagiaire|stagiaires|élève)(| bénéficiaire)",
      'vous',
      { strength: 'hint' },
    ],
    candidat: [
      "(le|la|du|au) (candidat|candidate|stagiaire|participant|participante|travailleur|travailleuse|jeune|chercheur d'emploi|client|cliente|personne concernée)",
      'vous',
      { strength: 'hint', unlessNear: ['social', 'sociale'] },
    ],
    contractant: [
      '(le|la|du|au|les|des) (cocontractant|contractant|contractante|signataire|signataires|soussigné|soussignée|contractants|contractantes|souscripteur)',
      'vous et le CPAS',
      { strength: 'note' },
    ],
    'les-parties': [
      '(les|des|aux|chacune des|les deux|toutes les) parties (conviennent|s’engagent|déclarent|reconnaissent|peuvent|doivent|acceptent|ont|au|sont|se|contractantes)',
      'vous et le CPAS',
      { strength: 'note' },
    ],
    'il-elle': [
      'il/elle; il ou elle; le/la; son/sa; lui/elle; un/une',
      'vous; votre',
      { strength: 'hint', reason: 'Dites « vous » : alors ce n’est plus nécessaire.' },
    ],
    administration: [
      "(nos|notre|l'|le présent) (services|administration|centre public|institution|établissement); l'administration (compétente|communale); le service compétent; les services compétents; le soussigné d'une part",
      'nous; le CPAS',
      { strength: 'hint', reason: 'Dites qui : quel service, et avec quel nom.' },
    ],
    'd-une-part': [
      "d'une part … d'autre part; ci-après (dénommé|dénommée|dénommés|dénommées|désigné|désignée|appelé|appelée)",
      'vous et le CPAS',
      { strength: 'note', reason: 'Dites tout de suite « vous » et « le CPAS ».' },
    ],
    'assiste-personne': [
      'assisté(|s|e|es) (social|sociaux|sociale|sociales); (les|un|des|le) (minimexé|minimexée|minimexés|cassos|chômeur|chômeurs)',
      'personne qui reçoit une aide',
      { reason: 'Personne ne se nomme ainsi ; dites ce qu’il y a, pas ce que quelqu’un est.' },
    ],
    'public-aide': [
      '(personnes|personne) (fragilisée|fragilisées|défavorisée|défavorisées|précarisée|démunie|démunies|vulnérable|vulnérables)',
      'personne qui a peu d’argent',
      {
        strength: 'hint',
        reason: 'Personne ne se nomme ainsi ; dites ce qu’il y a, pas ce que quelqu’un est.',
      },
    ],
  },
)
