/** Names that keep the reader, or the writer, at a distance. */
import { entriesOf } from '../../rows.ts'

export const addressWords = entriesOf(
  {
    action: 'address',
    reason: 'De lezer herkent zichzelf niet; schrijf “jij” of zijn naam.',
    evidence: 'je-woorden onderscheiden de leesbare versie in 71 tot 82 % van de paren',
  },
  {
    begunstigde: ['de begunstigde(|n); begunstigde(|n)', 'jij; je'],
    verzoeker: ['verzoeker(|s); verzoekster(|s); de verzoekende partij', 'jij; je'],
    aanvrager: [
      'de aanvrager(|s); aanvrager(|s); de aanvraagster',
      'jij; wie het vraagt',
      { strength: 'hint' },
    ],
    'de-client': [
      'de cliënt(|en); cliënt(|en); de client(|en); de cliënte',
      'jij; je',
      { strength: 'hint' },
    ],
    'de-gebruiker': [
      'de gebruiker(|s); de klant(|en); de hulpvrager(|s); hulpvrager(|s); de zorgvrager(|s); zorgvrager(|s); de bewoner(|s)',
      'jij; je',
      { strength: 'hint' },
    ],
    leefloner: [
      'leefloner(|s); leefloontrekker(|s); steuntrekker(|s); uitkeringstrekker(|s); bijstandsgerechtigde(|n); steungenieter(|s); uitkeringsgenieter(|s)',
      'iemand met een leefloon',
      { reason: 'Zo noemt niemand zichzelf graag; zeg wat er is, niet wat iemand is.' },
    ],
    'de-werkzoekende': [
      'de werkzoekende(|n); de werkloze(|n); de werkwillige; niet-werkende werkzoekende(|n); doelgroeper(|s); de kandidaat; de deelnemer(|s); de cursist(|en)',
      'jij; je',
      { strength: 'hint' },
    ],
    'de-contractant': [
      'de contractant(|en); de medecontractant(|en); de ondergetekende(|n); de contracterende partij(|en); de partij(|en)',
      'jij en het OCMW',
      { strength: 'hint' },
    ],
    'hij-zij': [
      'hij/zij; hij of zij; zijn/haar; hem/haar; zij/hij; haar/zijn',
      'je; die',
      { strength: 'hint', reason: 'Spreek de lezer aan: dan is het niet nodig.' },
    ],
    bestuur: [
      'het bestuur; ons bestuur; onderhavig bestuur; ondergetekend bestuur; ons centrum; onze diensten; de administratie; de bevoegde diensten',
      'wij; het OCMW',
      { strength: 'hint', reason: 'Zeg wie: welke dienst, en met welke naam.' },
    ],
    // Rests on: lijst van de RVO (CC0).
    onzerzijds: ['onzerzijds; uwerzijds; mijnentwege', 'van ons; van jou; van mij'],
  },
)
