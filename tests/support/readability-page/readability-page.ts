/**
 * The page about readability (`docs/readability.md`): generated from the rules, so that
 * it says what the engine does. `npm run docs:readability` writes it; a test asks that it is up to
 * date. What stands between the marks of the figures is kept: `npm run eval:readability` writes that.
 */
import { type ReadabilityRule, readabilityRules } from '../../../plugins/readability/index.ts'

const start = '<!-- figures: start -->'
const end = '<!-- figures: end -->'

const strengths = {
  warning: 'warning: underlined, asks for attention',
  note: 'note: underlined lightly',
  hint: 'hint: only in the list',
} as const

const introduction = `# Readability

Samenspraak flags wording that stops a reader while it is typed, in Dutch, French and German. It knows
the language of Belgian welfare services, says why a reader stops, and offers plainer words or an
explanation. It changes nothing by itself.

It measures words and sentences. **It does not measure whether a person understands a text**: no
formula or list does, and none has been tried on these contracts with these readers. So there is no
grade, no percentage of people and no level such as B1 (those levels describe learners of a language,
not texts). Read the text together with a reader.

## On the command line

\`\`\`sh
npx samenspraak readability brief.md contract.json
npx samenspraak readability --language fr --format json - < lettre.txt
\`\`\`

Text (\`.txt\`), Markdown (\`.md\`), HTML (\`.html\`) and contracts as canonical JSON (\`.json\`); \`-\` is what
comes in. Without \`--language\` it is the language that most of the text is in. A paragraph in another
language is judged by that one, or not at all.

\`--format json\` gives one object for a file, and a list of them for several:

\`\`\`json
{
  "language": "nl",
  "bars": { "words": 41.5, "sentences": 18.2 },
  "findings": [
    {
      "rule": "vague", "severity": "warning", "start": 18, "end": 45,
      "text": "binnen een redelijke termijn", "message": "…",
      "suggestions": [{ "label": "binnen … dagen", "text": "binnen … dagen" }]
    }
  ]
}
\`\`\`

\`start\` and \`end\` are UTF-16 offsets in the file as read (without a byte order mark), and \`text\` is what
stands there. \`severity\` is \`warning\`, \`note\` or \`hint\`. A suggestion's \`text\` takes the place of the
finding's; \`…\` in it is for a person to fill in. \`--format sarif\` gives SARIF 2.1.0. The program ends
with 0 when nothing is a warning, with 1 when something is, with 64 when the command is wrong and with
65 when a file cannot be read.

## In a program

\`\`\`js
import { createReadability } from 'samenspraak/readability'
import { dutch } from 'samenspraak/readability/nl'

const engine = createReadability([dutch])
const { findings } = engine.checkBlock({ text: 'Je komt tijdig.' }, { language: 'nl' })
const { blocks, bars, parts, pressure } = engine.checkDocument(
  [{ id: 'a', text: 'Je komt tijdig.', part: 'client' }],
  { language: 'nl', accept: ['leefloon'], explain: { joker: 'een keer zonder gevolg' } },
)
\`\`\`

The engine is pure and needs nothing else, in a browser, a worker or Node. \`checkBlock\` takes a
paragraph as if it were the whole text. \`checkDocument\` also knows what other paragraphs explain, spell
out or call the reader; it remembers paragraphs by their \`id\` and text, so a key press costs the reading
of one. Offsets are those of the paragraph. \`accept\` silences words, \`explain\` asks for an explanation
of words of your own, \`explained\` names entries that the reader finds explained elsewhere, and \`speak\`
is the language of the messages. \`engine.glossary('nl')\` has every term with its meaning,
\`engine.gloss('schorsing', 'nl')\` one of them, and \`engine.measures(…)\` the classical measures, each
with its formula and version. \`readDocument\` takes a file apart into paragraphs that know their place.`

const bars = `## The two bars

**Words**, 0 to 100: how rare the words are, and how many of them a list says are hard. Rare is what is
not among the 8 000 commonest words of films and series, nor made of them; an explanation in brackets
does not count. **Sentences**, 0 to 100: how much a sentence asks to keep in mind at once: words
that carry meaning, long and rare ones most (in French only long ones), and turns that hide who does what. Words in an explanation in
brackets do not count for the length of a sentence, because explaining makes a text easier.

The bars compare two versions of one text, or what is asked of two parties. They are not added up:
sentence length is right about letters and wrong about explanations, and word frequency the other way
round.

The bar of sentences moves in steps: 3 for a text of one sentence, and smaller the more sentences there are
(3 divided by the square root of their number). Of two rated sentences that lie closer than 3, it had the harder
one right in 50 to 57 of 100, as good as a coin; so it says nothing about such a difference, and calls more
pairs equal than it would without steps. It still decides more pairs than RIX on every set.`

const places = `## One place, one finding

Which rule speaks where several could is decided by what a writer has to do about it, in this order:

1. Something is not said: who does it, when, how much. No other word helps (\`hidden-actor\`, \`vague\`).
2. The word has to stay, because the law or a service gives it a meaning of its own: \`legal-term\`, or
   \`acronym\` where it stands there as letters.
3. Plainer words say the same. One word is a \`formal-word\`, several small ones a \`phrase\`, a verb hidden in
   a noun a \`light-verb\`, a stiff "must" a \`formal-modal\`. They give one advice, and the words to follow it.

Where somebody has to be named first, what the same words mean and how to say them plainly stands in the list.

Not everything is underlined. A rule or an entry that did not earn it by the figures below stands in the list
as a hint: \`double-negation\` and \`long-word\` (editors leave such places as often as any other word),
\`ambiguous\` (3 of 8 places were ones that stop a reader for that reason), \`acronym\` but for letters that stand for a
term of art (of other letters 1 of 3 was right), and terms of art of which it is in
doubt whether a reader stops (attest, kalenderdag, huurwaarborg): on the sentences kept apart 14 of 23 of those were
places to mark, of the terms beyond doubt 56 of 60.`

export function readabilityPage(before: string): string {
  const at = before.indexOf(start)
  const figures =
    at >= 0 && before.indexOf(end, at) > at
      ? before.slice(at + start.length, before.indexOf(end, at)).trim()
      : 'Not measured yet: run `npm run eval:readability`.'
  return [
    introduction,
    bars,
    places,
    `## The rules\n\n${readabilityRules.map(ruleText).join('\n\n')}`,
    `## Figures\n\n${start}\n\n${figures}\n\n${end}\n`,
  ].join('\n\n')
}

function ruleText(rule: ReadabilityRule): string {
  const lines = (['nl', 'fr', 'de'] as const).flatMap((language) => {
    const { before, after } = rule.example[language]
    return [
      `- **${rule.name[language]}** (${language}). ${rule.why[language]}`,
      `  For the client: ${rule.forClient[language]}`,
      `  Example: *${before}* → *${after}*`,
    ]
  })
  return [
    `### \`${rule.id}\``,
    `${strengths[rule.strength]} · counts for the ${rule.bar} · ${rule.scope === 'document' ? 'looks at the whole text' : 'looks at one paragraph'}`,
    lines.join('\n'),
    `Rests on: ${rule.evidence}`,
  ].join('\n\n')
}
