/** An office's text about tasks, proof and jokers, in our own words, pressed until nothing is offered. */
import { expect, test } from 'vitest'
import { dutch } from '../../../../plugins/languages/nl/index.ts'
import { createReadability } from '../../../../plugins/readability/index.ts'

const engine = createReadability([dutch])

function pressedThrough(before: string): string {
  let text = before
  for (let presses = 0; presses < 50; presses++) {
    const { findings } = engine.checkBlock({ text, language: 'nl' }, { language: 'nl' })
    const [next] = findings.flatMap(({ start, end, suggestions }) =>
      suggestions
        .filter(({ explains, advice }) => !explains && !advice)
        .map((one) => text.slice(0, start) + one.text + text.slice(end)),
    )
    if (next === undefined) return text
    text = next
  }
  throw new Error(`Expected an end: "${text}"`)
}

test.each([
  ['U dient aan te tonen dat u ziek was.', 'U moet bewijzen dat u ziek was.'],
  ['Het bewijs dient u vrijdag binnen te brengen.', 'Het bewijs moet u vrijdag binnenbrengen.'],
  [
    'De cursist dient alle lesdagen aanwezig te zijn.',
    'De cursist moet alle lesdagen aanwezig zijn.',
  ],
  [
    'U dient zich in te schrijven bij de dienst en minstens vier keer per maand te solliciteren.',
    'U moet zich inschrijven bij de dienst en minstens vier keer per maand solliciteren.',
  ],
  ['Een aanwezigheidsgraad van 100 % is nodig.', 'Een aanwezigheidsgraad van 100 % is nodig.'],
  [
    'Wie onjuiste verklaringen aflegt, dient het geld terug te betalen.',
    'Wie onjuiste verklaringen aflegt, moet het geld terugbetalen.',
  ],
  ['Het principe is wel dat u elke les volgt.', 'Het principe is wel dat u elke les volgt.'],
  ['U tracht elke week te bellen.', 'U probeert elke week te bellen.'],
  ['Ik tracht elke week te bellen.', 'Ik probeer elke week te bellen.'],
  ['Tracht elke week te bellen.', 'Probeer elke week te bellen.'],
  ['Geldige attesten zijn die van een arts.', 'Geldige attesten zijn die van een arts.'],
  [
    'De uitbetaling van het leefloon kan worden tegengehouden.',
    'De betaling van het leefloon kan worden tegengehouden.',
  ],
  [
    'Het inzetten van deze joker dient vooraf gemeld te worden.',
    'Het inzetten van deze joker moet vooraf gemeld worden.',
  ],
  ['Je bent verplicht om je in te schrijven.', 'Je moet je inschrijven.'],
  ['U beschikt over vier jokers.', 'U hebt vier jokers.'],
  ['De begeleider neemt contact op met de school.', 'De begeleider belt de school.'],
  ['Je dient zonder te wachten te bellen.', 'Je dient zonder te wachten te bellen.'],
  ['Je dient te komen, te blijven en te werken.', 'Je dient te komen, te blijven en te werken.'],
  ['Je dient er op te letten dat je komt.', 'Je dient er op te letten dat je komt.'],
  ['Sara komt om dit te verifiëren.', 'Sara komt om dit te verifiëren.'],
])('[RD1] pressed through, it is correct Dutch: %s', (before, after) => {
  expect(pressedThrough(before)).toBe(after)
})
