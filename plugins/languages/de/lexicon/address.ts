/** The reader, or the one who writes, spoken of at a distance. */
import { entriesOf } from '../../rows.ts'

const article = '(der|die|den|dem|des|vom|zum|dieser|diese|einer|eines)'

export const addressWords = entriesOf(
  {
    action: 'address',
    reason: 'Man merkt nicht, dass man selbst gemeint ist: Sagen Sie „Sie“.',
    evidence: 'own',
  },
  {
    beguenstigter: [
      `${article} (begünstigte|begünstigten|begünstigter); begünstigte(|r|n) person(|en); begünstigter; (der|die|den|dem|des) (berechtigte|berechtigten); berechtigter`,
      'Sie',
      { unlessNear: ['konto', 'wetter', 'überweisung'] },
    ],
    antragsteller: [
      `${article} (antragsteller|antragstellers|antragstellerin|antragstellern|antragstellende|antragstellenden|gesuchsteller|bewerber|bewerberin); antragsteller(|s|in|innen|n); antragstellende(|n|r)`,
      'Sie',
    ],
    empfaenger: [
      '(der|die|den|dem|des|vom|zum) (hilfeempfänger|hilfeempfängers|hilfeempfängerin|empfänger der hilfe|sozialhilfeempfänger|sozialhilfeempfängers|sozialhilfeempfängerin|hilfesuchende|hilfesuchenden|hilfesuchender); sozialhilfeempfänger(|s|n|in|innen); hilfeempfänger(|s|n|in|innen); hilfesuchende(|r|n)',
      'Sie; Menschen, die Hilfe bekommen',
    ],
    klient: [
      '(der|die|den|dem|des|vom|zum) (klient|klienten|klientin|kunde|kunden|kundin|nutzer|nutzers|nutzerin|leistungsnehmer|bürger|teilnehmer|teilnehmers|teilnehmerin|student|studenten|studentin|auszubildende|auszubildenden|schüler|schülerin|arbeitnehmer|arbeitnehmers)',
      'Sie',
      { strength: 'hint' },
    ],
    betroffener: [
      '(der|die|den|dem|des) (betroffene|betroffenen|betroffener|betreffende|betreffenden|interessent|interessenten|interessierte|genannte|unterzeichnete|unterzeichnende|unterzeichner|obengenannte); die betroffene person; die betreffende person; betroffener',
      'Sie; diese Person',
      { strength: 'note' },
    ],
    vertragspartner: [
      '(der|die|den|dem|des) (vertragspartner|vertragspartners|vertragspartnerin|vertragsnehmer|vertragsnehmers); die andere vertragspartei',
      'Sie; das ÖSHZ',
      { strength: 'note' },
    ],
    'er-sie': [
      'er/sie; er oder sie; sein/ihr; seine/ihre; ihn/sie; ihm/ihr; seines/ihres; seiner/ihrer; der/die',
      'Sie; Ihr',
      { strength: 'hint', reason: 'Sagen Sie „Sie“: Dann ist es nicht mehr nötig.' },
    ],
    verwaltung: [
      '(die|unsere|der|unserer) (verwaltung|einrichtung|dienste|dienststelle|institution|administration|zuständigen dienste); die zuständige stelle; die zuständigen stellen; der unterzeichnete dienst',
      'wir; das ÖSHZ',
      { strength: 'hint', reason: 'Sagen Sie wer: welcher Dienst, und mit welchem Namen.' },
    ],
    einerseits: [
      'einerseits … andererseits; einerseits … anderseits; nachstehend (genannt|bezeichnet); zwischen den unterzeichneten',
      'Sie und das ÖSHZ',
      { strength: 'note', reason: 'Sagen Sie gleich „Sie“ und „das ÖSHZ“.' },
    ],
    sozialfall: [
      'sozialfall(|s|es); sozialfälle(|n); hartzer; sozialschwach{e}; sozial schwach{e}; bedürftige(|r|n) (person|personen|menschen); randgruppe(|n); langzeitarbeitslose(|r|n)',
      'Menschen mit wenig Geld',
      { reason: 'So nennt sich niemand; sagen Sie, was ist, nicht was jemand ist.' },
    ],
    man: [
      'seinerseits; ihrerseits; unsererseits; seitens des unterzeichneten',
      'von Ihnen; von uns',
      { strength: 'note', reason: 'Sagen Sie, wer es ist.' },
    ],
  },
)
