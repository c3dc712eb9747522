/** References that do not say what stands in the place they point to. */
import { entriesOf } from '../rows.ts'

export const references = entriesOf(
  {
    action: 'reference',
    reason: 'De lezer moet terugbladeren; zeg nog eens wat het is.',
    evidence: 'own',
  },
  {
    // Rests on: lijst van de RVO (CC0).
    bovenvermeld: [
      'bovenvermeld(|e); bovengenoemd(|e); hoger vermeld(|e); hogervermeld(|e); hogergenoemd(|e); hoger genoemd(|e); hogerbedoeld(|e); supra; hierboven (vermeld|genoemd|beschreven|bedoeld|omschreven); hierboven (vermelde|genoemde|bedoelde)',
      'd(it|eze) | d(it|eze) | d(it|eze) | d(it|eze) | d(it|eze) | d(it|eze) | d(it|eze) | dit | dit | deze',
    ],
    // Rests on: lijst van de RVO (CC0).
    voornoemd: [
      'voornoemd(|e); voormeld(|e); vermelde; voorschreven; vorenstaand(|e); voorgaand(|e); vorenbedoeld(|e); vorengenoemd(|e); vorenvermeld(|e); vooraf genoemd(|e); eerdergenoemd(|e); eerder (genoemd|vermeld|bedoeld); eerder (genoemde|vermelde|bedoelde)',
      'd(it|eze) | d(it|eze) | deze | deze | d(it|eze) | d(it|eze) | d(it|eze) | d(it|eze) | d(it|eze) | d(it|eze) | d(it|eze) | dit | deze',
    ],
    // Rests on: lijst van de RVO (CC0).
    onderhavig: ['onderhavig(|e); voorliggend(|e)', 'd(it|eze)', { action: 'replace' }],
    onderstaand: [
      'onderstaand(|e); bovenstaand(|e); hieronder (vermeld|genoemd|beschreven|bedoeld|omschreven); hieronder (vermelde|genoemde|bedoelde); ondervermeld(|e); infra; hierna (vermeld|genoemd|te noemen|bepaald|beschreven|omschreven)',
      'd(it|eze) | d(it|eze) | dit | deze | d(it|eze) | hieronder | dit',
      { strength: 'hint' },
    ],
    desbetreffend: [
      'desbetreffend(|e); (de|die) betreffende; (het|dat) betreffende; betreffend(|e) (persoon|dienst|document|artikel|contract|cursus|opleiding); in kwestie; betrokken (dienst|instantie|persoon|document)',
      'd(it|eze) | deze | dat | d(it|eze) (persoon|dienst|document|artikel|contract|cursus|opleiding) | waarover het gaat | deze (dienst|instantie|persoon|document)',
    ],
    betrokkene: [
      'betrokkene(|n); de belanghebbende(|n); de geïnteresseerde(|n)',
      'jij; hij of zij; deze persoon',
      { reason: 'De lezer weet niet of hijzelf bedoeld is.' },
    ],
    diens: ['diens', 'zijn; haar', { strength: 'hint' }],
    laatstgenoemde: [
      'laatstgenoemde(|n); eerstgenoemde(|n); de eerste respectievelijk de tweede; deze laatste(|n); eerstvermelde(|n); laatstvermelde(|n)',
      'die; hij; zij',
    ],
    hiervan: [
      'hiervan akte; dienaangaand(|e); er mee verband houdend; daarmee samenhangend(|e); hiermee samenhangend(|e)',
      'hierover; die erbij hoort',
    ],
    'zoals-bepaald': [
      'zoals (bepaald|voorzien|vermeld|omschreven|bedoeld|vastgelegd|gesteld|genoemd) (in|bij|door|onder); als bedoeld in; bedoeld(|e) in (artikel|art|paragraaf|§|punt|lid); in de zin van artikel; overeenkomstig artikel; krachtens artikel; ingevolge artikel; conform artikel',
      'zie …',
      { reason: 'Zeg wat daar staat; bijna niemand zoekt een artikel op.' },
    ],
    'deze-zijn-opgenomen': [
      'opgenomen in bijlage; zie bijlage; als bijlage gevoegd; in bijlage; als bijlage; bijgevoegd(|e)',
      'op het blad erbij',
      { strength: 'hint' },
    ],
    'het-een-of-ander': ['ibidem; idem; ditto; op. cit.; loc. cit.; q.q.; passim', 'hetzelfde'],
    'artikel-van-de-wet': [
      'artikel(|s) … van de wet; artikel … van het koninklijk besluit; de wet van … betreffende; koninklijk besluit van … houdende; het KB van; de wet van … houdende; de organieke wet; de RMI-wet; RMI-wet; OCMW-wet',
      'de wet op het leefloon; de wet',
      { reason: 'De lezer heeft de wet niet bij zich; zeg wat erin staat.', strength: 'hint' },
    ],
    'bij-toepassing-van-artikel': [
      'in toepassing van artikel; bij toepassing van artikel; op grond van artikel; op basis van artikel; gelet op artikel; met toepassing van artikel; ex artikel; juncto',
      'volgens de wet: …',
      { reason: 'De lezer heeft de wet niet bij zich; zeg wat erin staat.' },
    ],
    'eerste-lid': [
      '(eerste|tweede|derde|vierde) lid; (eerste|tweede) alinea; punt … hierboven; sub a; sub b; sub (1|2|3); e.v.',
      '…',
      { strength: 'hint' },
    ],
  },
)
