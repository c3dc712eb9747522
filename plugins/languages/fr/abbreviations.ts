/** Short forms and letters in capitals, with what they stand for in plain words. */
import { wordsOf } from '../rows.ts'

/** After these no sentence ends. */
export const abbreviations: readonly string[] = wordsOf(`
  adj. adm. al. alin. ann. app. arr. art. av. bd. bibl. boul. bt. bte. cass. cf. cfr. ch. chap. chr. cie.
  civ. col. coll. compl. concl. conf. cour. crim. déc. dép. dest. dir. dr. éd. env. esp. etc. ex. exc. excl.
  fasc. fig. gén. hab. ibid. id. ill. incl. inf. ing. intr. jud. jur. juil. janv. févr. sept. oct. nov. réf.
  l.c. loc. m. max. me. mgr. min. mm. mlle. mme. mr. ms. n.b. n.d.l.r. no. nos. obs. op. p. p.ex. p.o. p.s. pag.
  par. parag. pl. pop. pp. prof. prov. q.q. r.v. rem. resp. rev. s. s.a. s.l. s.v. sc. sect. ss. st. ste. suiv. sup.
  suppl. sv. svt. t. tél. tit. trib. univ. v. vol. vs. e.a. c.q.f.d. a.r. a.m. m.b. d.q. q.r. min.
`)

/** Hard to read, with what they stand for. */
export const shortForms: Readonly<Record<string, string>> = {
  'a.m.': 'arrêté ministériel',
  'a.r.': 'arrêté royal',
  'al.': 'alinéa',
  'alin.': 'alinéa',
  càd: 'c’est-à-dire',
  'càd.': 'c’est-à-dire',
  'c.à.d.': 'c’est-à-dire',
  'c.c.': 'Code civil',
  'c.j.': 'Code judiciaire',
  cf: 'voir',
  'cf.': 'voir',
  cfr: 'voir',
  'cfr.': 'voir',
  'e.a.': 'et d’autres',
  'e.r.': 'éditeur responsable',
  'etc.': 'et d’autres choses',
  'ibid.': 'au même endroit',
  'i.e.': 'c’est-à-dire',
  'le cas éch.': 'si c’est le cas',
  'm.b.': 'Moniteur belge',
  'n.b.': 'attention',
  'n.d.': 'sans date',
  'p.ex.': 'par exemple',
  'p.o.': 'au nom de',
  'p.r.': 'pour rappel',
  'p.s.': 'encore ceci',
  'q.q.': 'en cette qualité',
  'r.v.': 'rendez-vous',
  rdv: 'rendez-vous',
  'réf.': 'numéro du dossier',
  'resp.': 'chacun pour soi',
  'svt.': 'suivant',
  'ss.': 'suivants',
  'suiv.': 'suivants',
  svp: 's’il vous plaît',
  'tx.': 'taux',
  'trav. soc.': 'travailleur social',
  'val.': 'valable',
  'vs.': 'contre',
}

/** What capitals stand for. */
export const acronyms: Readonly<Record<string, string>> = {
  ACTIRIS: 'service de l’emploi de Bruxelles',
  ADEL: 'aide pour déménager et payer un loyer',
  AGW: 'arrêté du Gouvernement wallon',
  AIS: 'agence immobilière sociale',
  ALE: 'agence locale pour l’emploi',
  ALEM: 'agence locale pour l’emploi',
  AMI: 'assurance maladie-invalidité',
  APE: 'aide à la promotion de l’emploi',
  ARR: 'allocation de remplacement de revenus',
  AVIQ: 'service wallon pour les personnes avec un handicap',
  BAJ: 'bureau d’aide juridique',
  BAPA: 'bureau d’accueil pour les personnes qui arrivent',
  BCSS: 'Banque-carrefour de la sécurité sociale',
  BIM: 'bénéficiaire de l’intervention majorée',
  CAPAC: 'caisse publique qui paie le chômage',
  CEB: 'certificat d’études de base',
  CEFA: 'école où l’on apprend et travaille',
  CESI: 'certificat d’enseignement secondaire inférieur',
  CESS: 'certificat d’enseignement secondaire supérieur',
  CISP: 'centre d’insertion socioprofessionnelle',
  CRI: 'centre régional d’intégration',
  CSSS: 'comité spécial du service social',
  DIS: 'droit à l’intégration sociale',
  EFT: 'entreprise de formation par le travail',
  ERIS: 'aide équivalente au revenu d’intégration',
  FEDASIL: 'service fédéral pour l’accueil',
  FLE: 'français langue étrangère',
  FOREM: 'service de l’emploi en Wallonie',
  FPIE: 'formation professionnelle individuelle en entreprise',
  GRAPA: 'garantie de revenus aux personnes âgées',
  ILA: 'initiative locale d’accueil',
  ILI: 'initiative locale d’intégration',
  INAMI: 'service de l’assurance maladie',
  ISP: 'insertion socioprofessionnelle',
  MIRE: 'mission régionale pour l’emploi',
  NISS: 'numéro de registre national',
  OISP: 'organisme d’insertion socioprofessionnelle',
  ONE: 'Office de la naissance et de l’enfance',
  ONEM: 'Office national de l’emploi',
  ONSS: 'Office national de sécurité sociale',
  PFI: 'plan formation-insertion',
  PIIS: 'projet individualisé d’intégration sociale',
  PMR: 'personne à mobilité réduite',
  RCD: 'règlement collectif de dettes',
  RGPD: 'règlement sur la protection des données',
  RIS: 'revenu d’intégration sociale',
  ROI: 'règlement d’ordre intérieur',
  RSE: 'rapport social électronique',
  RW: 'Région wallonne',
  SECAL: 'service des créances alimentaires',
  SETCA: 'syndicat des employés',
  SFD: 'service fédéral des finances',
  SIS: 'service d’insertion sociale',
  SPF: 'service public fédéral',
  SPI: 'service d’insertion par le travail',
  SPP: 'service public de programmation',
  SSM: 'service de santé mentale',
  UVCW: 'union des communes de Wallonie',
  VDAB: 'service de l’emploi en Flandre',
}

/** Capitals that everyone knows. */
export const knownAcronyms: readonly string[] = wordsOf(
  'CPAS TVA CV SMS PC GSM TV UE ONU USA DVD CD USB PDF OK BE TEC SNCB STIB TGV RTBF ADN SIDA COVID QR PIN SOS OTAN WC RH HTML IBAN BIC',
)
