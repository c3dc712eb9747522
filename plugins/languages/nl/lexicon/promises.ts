/**
 * Results that nobody has in hand: a person can promise to study and to look for work, not to pass or
 * to find it.
 */
import { entriesOf } from '../../rows.ts'

export const resultPromises = entriesOf(
  {
    action: 'result',
    reason: 'Niemand heeft dit zelf in de hand; schrijf wat iemand ervoor doet.',
    evidence: 'koninklijk besluit van 11 juli 2002, hoofdstuk GPMI; praktijk',
  },
  {
    'slagen-voor': [
      'sla(agt|ag|gen) voor (alle|al|elk|het|zijn|haar|je|uw|mijn|de|dit); moet slagen; moeten slagen; dient te slagen; verplicht te slagen; slaag … alle vakken; geslaagd zijn voor alle',
      'leren voor; naar alle examens gaan',
    ],
    'alle-examens-halen': [
      'haal(|t) alle (vakken|examens|punten|credits); behaal(|t) (alle|het|je|zijn|haar|een|uw) (vakken|examens|diploma|getuigschrift|credits|attest|rijbewijs); het diploma (behalen|halen|te behalen); moet … diploma behalen',
      'naar de les gaan en examens doen',
    ],
    'werk-vinden': [
      'vin(d|dt|den) (binnen|voor|een|vast|zo|meteen) … (werk|job|baan); (moet|zal|dient) … (werk|job|baan) (vinden|te vinden); vind(|t) werk; vind(|t) een (job|baan); (een job|werk) te vinden (binnen|voor|tegen); heb(|t) werk (voor|tegen|binnen)',
      'werk zoeken: … keer per maand',
    ],
    'job-behouden': [
      'beho(ud|udt|uden) (je|zijn|haar|de|uw|een) (job|werk|baan); moet … (job|werk) houden; ontslag vermijden; wordt niet ontslagen',
      'op tijd op je werk zijn; zeggen als het niet lukt',
    ],
    'geen-enkele-afwezigheid': [
      'geen enkele (buis|onvoldoende|afwezigheid|dag|les|keer|fout); aanwezigheidsgraad van 100; (100|honderd) % aanwezig; 100 procent aanwezig; nooit afwezig; altijd aanwezig (zijn|te zijn); alle lesdagen aanwezig; elke les aanwezig; steeds aanwezig (zijn|te zijn)',
      'naar de les komen, of verwittigen als het niet lukt',
      { reason: 'Iedereen is wel eens ziek; zeg wat iemand dan doet.' },
    ],
    'woning-vinden': [
      'vin(d|dt|den) (zelf |binnen |een |een eigen |een betaalbare ) … woning; vindt een (woning|appartement|studio|huis); vind een (woning|appartement|studio|huis); moet … (woning|appartement|huis) vinden',
      'een woning zoeken: … keer per week',
    ],
    schuldenvrij: [
      'is schuldenvrij; ben schuldenvrij; betaalt alle schulden; alle schulden (af|te) betalen',
      'elke maand … euro afbetalen; je afbetaalplan volgen',
    ],
    // It also says how things are.
    'geen-schulden': [
      'geen schulden meer',
      'elke maand … euro afbetalen; je afbetaalplan volgen',
      { strength: 'hint' },
    ],
    'vlot-nederlands': [
      'spreekt (vlot|vloeiend|goed|voldoende) (nederlands|frans|duits); spreek (vlot|vloeiend|goed) (nederlands|frans|duits); beheers(|t) (het nederlands|de taal|nederlands); (niveau|richtgraad) … behalen; haalt niveau',
      'naar de les Nederlands gaan',
    ],
    'gezond-worden': [
      '(wordt|blijft|word|blijf) (nuchter|clean|genezen|gezond|stabiel); stopt met (drinken|roken|drugs); stop met (drinken|roken|drugs); drinkt niet meer; gebruikt niet meer',
      'naar je afspraak gaan bij …',
    ],
    'volledige-zelfredzaamheid': [
      'volledige (zelfredzaamheid|zelfstandigheid|onafhankelijkheid); volledig zelfstandig (is|zijn|wonen|leven|te zijn); (is|wordt|ben) (volledig |)zelfredzaam; geen leefloon meer nodig; onafhankelijk van het OCMW; is uit het leefloon',
      'een stap vooruit: …',
      { strength: 'hint' },
    ],
    'positieve-evaluatie': [
      'een positieve (evaluatie|beoordeling|indruk|uitslag) (krijgen|behalen|halen|krijgt|achterlaten|nalaten); (krijgt|haalt|behaalt) een positieve (evaluatie|beoordeling); geeft voldoening; resultaatsverbintenis(|sen); resultaat (behalen|boeken|halen); het gewenste resultaat; de verwachte resultaten',
      'doen wat is afgesproken',
      { reason: 'Of iets goed is, beslist een ander; schrijf wat iemand doet.' },
    ],
    'alles-lukt': [
      'alle (doelstellingen|doelen) (bereiken|bereikt|halen|haalt|behalen|te bereiken); bereik(|t) (alle|het|de|zijn|haar|je|uw) (doel|doelen|doelstelling|doelstellingen|einddoel); het doel is bereikt',
      'een stap zetten naar je doel: …',
      { strength: 'note' },
    ],
  },
)
