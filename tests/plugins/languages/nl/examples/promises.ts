/** Vague promises, stiff duties, results and words with several meanings: found, and said well. */
import type { Examples } from './examples.ts'

export const vagueExamples: Examples = {
  'redelijke-termijn': [
    'Je krijgt een antwoord binnen een redelijke termijn.',
    'Je krijgt een antwoord binnen 10 dagen.',
  ],
  tijdig: ['Je belt tijdig.', 'Je belt voor 9 uur.'],
  'zo-snel-mogelijk': [
    'Breng het briefje zo snel mogelijk.',
    'Breng het briefje voor vrijdag 6 juni.',
  ],
  'zonder-verwijl': ['Je meldt dit onverwijld.', 'Je meldt dit binnen twee dagen.'],
  onmiddellijk: ['Je verwittigt ons onmiddellijk.', 'Je belt ons dezelfde dag.'],
  binnenkort: ['We bellen je binnenkort.', 'We bellen je op 4 mei.'],
  'in-de-toekomst': ['We kijken op een later tijdstip.', 'We kijken op 1 juni.'],
  regelmatig: ['We praten regelmatig.', 'We praten elke twee weken.'],
  periodiek: ['Er is periodiek een gesprek.', 'Er is elke maand een gesprek.'],
  'nodige-inspanningen': [
    'Je levert alle noodzakelijke inspanningen.',
    'Je maakt elke week je taken.',
  ],
  'nodige-stappen': ['Het OCMW doet de nodige stappen.', 'Het OCMW belt de school en de bank.'],
  'in-de-mate-van-het-mogelijke': [
    'Wij helpen in de mate van het mogelijke.',
    'Wij helpen elke maandag.',
  ],
  'indien-nodig': ['Wij bellen indien nodig.', 'Wij bellen als je twee keer niet kwam.'],
  eventueel: [
    'Je krijgt eventueel een premie.',
    'Je krijgt misschien een premie: we zeggen het op 3 mei.',
  ],
  voldoende: ['Je solliciteert voldoende.', 'Je solliciteert vier keer per maand.'],
  'goed-gevolg': ['Je doet de cursus met goed gevolg.', 'Je gaat naar alle lessen van de cursus.'],
  actief: ['Je werkt actief mee en zoekt actief.', 'Je belt elke week naar twee winkels.'],
  'ernstige-inspanning': ['Je toont een positieve houding.', 'Je komt elke dag.'],
  'zich-inzetten': ['Je zet je volledig in voor de cursus.', 'Je zet een kruis op de kaart.'],
  'passende-begeleiding': [
    'Je krijgt passende begeleiding.',
    'Je krijgt elke maand een gesprek van een uur.',
  ],
  'ondersteunt-waar-nodig': [
    'Je maatschappelijk werker zal je ondersteunen.',
    'Je maatschappelijk werker belt je elke maandag.',
  ],
  uitzonderlijk: ['In uitzonderlijke gevallen kan dit.', 'Ben je ziek, dan kan dit.'],
  'bijzondere-omstandigheden': ['Er zijn bijzondere omstandigheden.', 'Je kind is ziek.'],
  'bepaalde-periode': ['Dit geldt voor een bepaalde periode.', 'Dit geldt van 1 mei tot 1 juni.'],
  'een-aantal': ['Je bent meermaals afwezig.', 'Je bent drie keer afwezig.'],
  'naar-eigen-oordeel': [
    'Het OCMW beslist naar eigen inzicht.',
    'Het OCMW kijkt of je drie keer kwam.',
  ],
  redelijk: ['Wij betalen redelijke kosten.', 'Wij betalen tot 50 euro.'],
  vlot: ['Je bent steeds bereikbaar.', 'Je neemt op tussen 9 en 12 uur.'],
  'verder-opvolgen': ['De datum is nader te bepalen.', 'De datum is 4 mei.'],
  'na-verloop-van-tijd': ['Na verloop van tijd bekijken we dit.', 'Op 4 mei bekijken we dit.'],
  'bij-voorkeur': ['Kom bij voorkeur op maandag.', 'Kom op maandag. Dat mag ook dinsdag zijn.'],
  'wanneer-opportuun': ['Breng relevante documenten mee.', 'Breng je loonbrief van mei mee.'],
  'geldig-bewijs': ['Breng een geldig bewijs mee.', 'Breng een brief van de dokter mee.'],
  'al-het-mogelijke-doen': ['Het OCMW stelt alles in het werk.', 'Het OCMW belt drie bedrijven.'],
  'minimum-aantal': [
    'Wij vragen een hoge aanwezigheidsgraad.',
    'Wij vragen dat je 8 van de 10 keer komt.',
  ],
  'mogelijk-gevolg': ['Dit kan gevolgen hebben.', 'Dan krijg je een brief van ons.'],
  'op-korte-termijn': ['We doen dit op korte termijn.', 'We doen dit voor 4 mei.'],
}

export const modalExamples: Examples = {
  'dient-te': ['U dient zich in te schrijven.', 'Waartoe dient deze knop?'],
  gehouden: ['Je bent ertoe gehouden dit te melden.', 'We hebben een gesprek gehouden.'],
  'behoort-te': ['Je behoort dit te weten.', 'Dit huis behoort mijn tante.'],
  verplicht: ['Je bent verplicht om te komen.', 'Deze cursus is verplicht.'],
  'verbindt-zich': ['De cliënt verbindt zich ertoe te komen.', 'De draad verbindt twee lampen.'],
  'dient-worden': ['De brief dient te worden getoond.', 'Je toont de brief.'],
  'is-het-aan': [
    'Op u rust de plicht dit te melden.',
    'De bank rust op vier poten. Jij meldt dit.',
  ],
  'wordt-verwacht': ['Er wordt van u een brief verwacht.', 'Stuur ons een brief.'],
  'is-vereist': ['Een handtekening is vereist.', 'Zet je handtekening.'],
  'is-te': ['De einddatum is te vermelden.', 'De soep is te warm.'],
  gerechtigd: ['Het OCMW is gerechtigd om dit te vragen.', 'Het OCMW mag dit vragen.'],
  'staat-vrij': ['Het staat je vrij om te weigeren.', 'De stoel staat vrij.'],
  'is-toegestaan': ['Roken is niet toegestaan.', 'Je mag hier niet roken.'],
  onthouden: ['De klant schikt zich naar de regels.', 'Je volgt de regels.'],
  'kan-niet-worden': ['Dat mag in geen geval.', 'Dat mag nooit.'],
  'zal-moeten': ['Je zal moeten komen en hij zal moeten wachten.', 'Je zal de brief krijgen.'],
}

export const resultExamples: Examples = {
  'slagen-voor': ['Je slaagt voor alle vakken.', 'Je leert elke avond een uur voor je examen.'],
  'alle-examens-halen': ['Je behaalt het diploma.', 'Je gaat naar de examens.'],
  'werk-vinden': ['Je vindt een job voor mei.', 'Je zoekt een job: vijf brieven per maand.'],
  'job-behouden': ['Je behoudt je job.', 'Je bent op tijd op je werk.'],
  'geen-enkele-afwezigheid': ['Je mist geen enkele les.', 'Je belt als je niet kan komen.'],
  'woning-vinden': ['Je vindt een woning.', 'Je kijkt elke week naar twee huizen.'],
  schuldenvrij: ['Hij is schuldenvrij tegen mei.', 'Hij betaalt elke maand 20 euro.'],
  'geen-schulden': ['In mei heeft hij geen schulden meer.', 'Hij betaalt elke maand 20 euro.'],
  'vlot-nederlands': ['Je spreekt vlot Nederlands.', 'Je spreekt met je buren in het Nederlands.'],
  'gezond-worden': ['Je stopt met drinken.', 'Je gaat naar je gesprek.'],
  'volledige-zelfredzaamheid': ['Je wordt volledig zelfredzaam.', 'Je doet een stap vooruit.'],
  'positieve-evaluatie': [
    'Je krijgt een positieve evaluatie.',
    'Je praat met ons over hoe het gaat.',
  ],
  'alles-lukt': ['Je bereikt alle doelen.', 'Je zet een stap naar je doel.'],
}
