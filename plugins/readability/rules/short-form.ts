/** Short forms with full stops that a reader has to fill in: "t.b.v.", "i.v.m.". */
import { type BlockRule, about as say } from '../report.ts'
import type { ReadabilityRule } from '../rule.ts'

const rule: ReadabilityRule = {
  id: 'short-form',
  name: { nl: 'Afkorting', fr: 'Abréviation', de: 'Abkürzung' },
  why: {
    nl: 'Wie traag leest of luistert naar een voorleesstem, struikelt hierover. Schrijf het voluit.',
    fr: 'Qui lit lentement ou écoute une voix de lecture bute sur ce mot. Écrivez-le en entier.',
    de: 'Wer langsam liest oder sich vorlesen lässt, stolpert hier. Schreiben Sie es aus.',
  },
  forClient: {
    nl: 'Dit is een verkort woord.',
    fr: 'C’est un mot raccourci.',
    de: 'Das ist ein verkürztes Wort.',
  },
  example: {
    nl: { before: 'Bel ons i.v.m. je studies.', after: 'Bel ons over je studies.' },
    fr: {
      before: 'Apportez vos papiers, p.ex. le contrat de loyer.',
      after: 'Apportez vos papiers, par exemple le contrat de loyer.',
    },
    de: {
      before: 'Bringen Sie ggf. den Mietvertrag mit.',
      after: 'Haben Sie einen Mietvertrag? Bringen Sie ihn mit.',
    },
  },
  evidence:
    'The model contracts of 2015 use ‘t.b.v.’, ‘i.v.m.’ and ‘o.a.’. A voice reads them letter by letter.',
  strength: 'note',
  bar: 'words',
  scope: 'block',
}

const message = say(
  '‘{}’ is een afkorting.',
  '« {} » est une abréviation.',
  '„{}“ ist eine Abkürzung.',
)

export const shortForm: BlockRule = {
  about: rule,
  check({ text, tokens, language }, report) {
    for (const [at, { kind, key, start, end }] of tokens.entries()) {
      if (kind !== 'word') continue
      // A short form with one full stop is a word and a mark.
      const dotted = key.endsWith('.') ? key : `${key}.`
      const full =
        language.shortForms.get(dotted) ??
        (key === dotted ? undefined : language.shortForms.get(key))
      if (full === undefined) continue
      const withMark =
        key !== dotted && tokens[at + 1]?.key === '.' && tokens[at + 1]!.start === end
      if (key !== dotted && !withMark && !language.shortForms.has(key)) continue
      const to = withMark ? at + 2 : at + 1
      report({
        from: at,
        to,
        message,
        value: text.slice(start, tokens[to - 1]!.end),
        suggestions: [{ label: full, text: full }],
      })
    }
  },
}
