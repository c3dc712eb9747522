/** Words that mean several things in these texts: a reader guesses, and may guess wrong. */
import { entriesOf } from '../../rows.ts'

export const ambiguousWords = entriesOf(
  {
    action: 'ambiguous',
    reason: 'Dit woord heeft hier meer dan één betekenis; kies het woord dat je bedoelt.',
    evidence: 'own',
  },
  {
    tussenkomst: [
      'tussenkomst(|en); tegemoetkoming(|en); tussenkom(en|t|ende|end); tussengekomen',
      'betaling(|en) | betaling(|en) | (betalen|betaalt|betalende|betalend) | betaald; hulp; meedoen',
      {
        action: 'replace',
        region: 'BE',
        reason: 'Het kan een betaling, hulp of meedoen zijn: zeg welk van de drie, en hoeveel.',
      },
    ],
    vergoeding: [
      'forfaitaire vergoeding(|en); vergoeding(|en) (krijgen|ontvangen|bedraagt)',
      'bedrag; loon; geld voor je kosten',
    ],
    // Rests on: lijst van de RVO (CC0).
    steun: [
      'materiële steun; sociale steun; financiële steun; steun in natura; dringende steun',
      'geld; eten; hulp',
    ],
    binnen: [
      'binnen de (drie|twee|vijf|acht|zes|maand|week|termijn) … (na|te rekenen|vanaf)',
      'voor …',
      { reason: 'Tel de dagen voor de lezer: schrijf de datum.' },
    ],
    // Rests on: lijst van de RVO (CC0).
    aanpassing: [
      'aanpassing van het (leefloon|bedrag|contract|project); herziening(|en) (van|vragen); herzien(|ing); (wordt|worden|kan) herzien',
      'meer of minder; verandering; opnieuw bekijken',
      {
        reason: 'Zeg of het omhoog of omlaag gaat, en wie het beslist.',
      },
    ],
    regulariseren: [
      'regularis{eren}; regularisering; geregulariseerd; regularisatie(|s)',
      'in orde brengen; betalen; papieren krijgen',
      {
        action: 'replace',
        reason: 'Het kan geld, papieren of verblijf zijn: zeg welk van de drie.',
      },
    ],
    aangifte: [
      'aangifte doen; doet aangifte; aangifte van; aan te geven',
      'melden; zeggen; naar de politie gaan',
      { reason: 'Bij de politie, de belasting of het OCMW: zeg waar.' },
    ],
    verklaren: [
      'verklaart (je|u|zich) (akkoord|ermee|dat); verklaar (me|mij|hierbij) akkoord; verklaring op eer; verklaart op eer; verklaart kennis',
      'zegt ja; zegt dat het waar is',
      { action: 'light-verb', reason: 'Zeg waar de lezer ja op zegt.' },
    ],
    afsluiten: [
      'een contract (afsluiten|afgesloten|af te sluiten); wordt afgesloten; worden afgesloten; (is|wordt) (het|dit) contract afgesloten',
      'tekenen; stoppen',
      { reason: 'Afsluiten kan beginnen en ook stoppen zijn.' },
    ],
    opheffen: ['opgehev(en); opheff(en|ing); heft … op; op te heffen; ophef', 'stoppen; wegdoen'],
    ontslag: [
      'ontslag (nemen|neemt|genomen|te nemen) uit; ontslag uit het ziekenhuis; ontslagen (van de plicht|van de verplichting)',
      'zelf stoppen met werken; weg mogen',
    ],
    wettelijk: [
      'wettelijk(|e) (vertegenwoordiger|feestdag|feestdagen|termijn); bij wet bepaald; wettelijk bepaald',
      'door de wet gekozen; volgens de wet',
    ],
    ouder: ['alleenstaande ouder(|s); eenoudergezin(|nen)', 'je woont alleen met je kind'],
    trimester: [
      'trimester(|s); kwarta(al|len); semester(|s); per trimester; per kwartaal',
      'drie maanden; zes maanden',
      { reason: 'Noem de maanden: scholen en kantoren tellen anders.' },
    ],
    einddatum: [
      'tot en met het einde van; einde van de maand',
      'de laatste dag is …',
      { reason: 'Schrijf de laatste dag met een datum.' },
    ],
    uiterlijk: [
      'uiterlijk',
      'niet later dan; ten laatste op',
      {
        reason: 'Uiterlijk is ook hoe iemand eruitziet; schrijf niet later dan.',
        unlessNear: ['mijn', 'je', 'jouw', 'uw', 'haar', 'hun'],
      },
    ],
    zekerheid: [
      'persoonlijk(|e) (zekerheid|borg); borg(|stelling|steller|stellers); de waarborg; een waarborg',
      'geld dat bewaard wordt; iemand die voor je betaalt',
      { legalRisk: true },
    ],
    vrijwillig: [
      'op vrijwillige basis; vrijwillige (hulp|begeleiding|inschakeling|medewerking); geheel vrijwillig',
      'als je zelf wil',
      { reason: 'Zeg erbij dat er niets gebeurt als iemand nee zegt.' },
    ],
    punt: [
      'in voorkomende gevallen; bijzondere gevallen; bijzonder geval; geval per geval; case by case',
      'soms; als …',
      { reason: 'Zeg welke gevallen dat zijn.' },
    ],
  },
)
