import { describe, expect, test } from 'vitest'
import { formatOf, readDocument, type SourceBlock } from '../../../plugins/readability/index.ts'

function read(text: string, format: 'text' | 'markdown' | 'html' | 'contract') {
  return readDocument(text, format)!.blocks.map(({ text, kind }) => [kind, text])
}

/** Every word of every block stands in the source where the block says. */
function expectPlaces(source: string, blocks: readonly SourceBlock[]): void {
  for (const block of blocks) {
    for (const { 0: word, index } of block.text.matchAll(/[a-z]{3,}/g)) {
      const place = block.inSource(index, index + word.length)
      expect(source.slice(place.start, place.end)).toBe(word)
    }
  }
}

describe('plain text', () => {
  const text =
    'Titel\n\nEen zin die\nverder gaat.\n\n- een ding\n  en meer\n2. nog iets\nNaam\nJan komt op een dag en brengt mee wat hij al\nheeft.'

  test('has paragraphs, points, and lines that stand alone', () => {
    expect(read(text, 'text')).toEqual([
      ['text', 'Titel'],
      ['text', 'Een zin die\nverder gaat.'],
      ['item', 'een ding\n  en meer'],
      ['item', 'nog iets'],
      ['text', 'Naam'],
      ['text', 'Jan komt op een dag en brengt mee wat hij al\nheeft.'],
    ])
    expectPlaces(text, readDocument(text, 'text')!.blocks)
  })

  test.each(['', '\n\n\n', '....', '- \n- '])('%j has nothing to read', (empty) => {
    expect(read(empty, 'text')).toEqual([])
  })
})

describe('markdown', () => {
  const text = `---
title: niet lezen
---
# Wat *moet* je doen?

Je **gaat** naar [de les](https://voorbeeld.be/les) en \`code\` blijft.
<!-- niet lezen -->
> Een citaat
> gaat verder.

- een [punt][1]
1) nog een

| kop | tweede |
| --- | ------ |
| cel | andere |

\`\`\`sh
npm ci
\`\`\`

Einde met \\*ster\\* en snake_case.`

  test('is read as a reader sees it', () => {
    expect(read(text, 'markdown')).toEqual([
      ['heading', 'Wat moet je doen?'],
      ['text', 'Je gaat naar de les en … blijft.'],
      ['text', 'Een citaat\ngaat verder.'],
      ['item', 'een punt'],
      ['item', 'nog een'],
      ['cell', ' kop '],
      ['cell', ' tweede '],
      ['cell', ' cel '],
      ['cell', ' andere '],
      ['text', 'Einde met *ster* en snake_case.'],
    ])
    expectPlaces(text, readDocument(text, 'markdown')!.blocks)
  })
})

describe('html', () => {
  const text = `<!doctype html><html><head><title>De titel</title><style>p { color: red }</style></head>
<body><!-- niet lezen --><h1>Wat mag&nbsp;je?</h1><p>Je <b>gaat</b> naar l&#39;&eacute;cole<br>morgen.</p>
<ul><li>een ding<li>nog een</ul><script>var geen = "tekst"</script><table><td>cel</td></table> 3 < 4`

  test('is read as a reader sees it', () => {
    expect(read(text, 'html').map(([kind, text]) => [kind, text!.trim()])).toEqual([
      ['heading', 'De titel'],
      ['heading', 'Wat mag\u00A0je?'],
      ['text', "Je gaat naar l'école\nmorgen."],
      ['item', 'een ding'],
      ['item', 'nog een'],
      ['cell', 'cel'],
      ['text', '3 < 4'],
    ])
    expectPlaces(text, readDocument(text, 'html')!.blocks)
  })

  test.each(['<p', '<', '<!--', '<script>', '<head><head>', '&#xD800; &bogus; &#0;', '</p>'])(
    '%j ends',
    (text) => {
      expect(() => read(text.repeat(1000), 'html')).not.toThrow()
    },
  )
})

describe('a contract', () => {
  const contract = {
    format: 'samenspraak-contract',
    formatVersion: 1,
    language: 'fr',
    body: [
      {
        type: 'section',
        id: 's',
        kind: 'wishes',
        children: [
          {
            type: 'paragraph',
            id: 'p',
            inline: [
              { text: 'Je veux \u00E9tudier "demain"\n' },
              { fact: 'school' },
              { text: ' fin' },
            ],
          },
          {
            type: 'commitment',
            id: 'c',
            party: 'centre',
            rhythm: 'chaque semaine',
            children: [
              { type: 'paragraph', id: 'q', style: 'heading', inline: [{ text: 'payer' }] },
            ],
          },
        ],
      },
    ],
    facts: { school: { value: 'Henallux' } },
  }
  const source = JSON.stringify(contract, null, 2).replace('\u00E9', '\\u00e9')

  test('has its paragraphs, its facts as their values, and the party of each promise', () => {
    const { language, blocks } = readDocument(source, 'contract')!
    expect(language).toBe('fr')
    expect(blocks.map(({ text, kind, part }) => [text, kind, part])).toEqual([
      ['Je veux étudier "demain"\nHenallux fin', 'text', 'wishes'],
      ['chaque semaine', 'cell', 'centre'],
      ['payer', 'heading', 'centre'],
    ])
    const at = blocks[0]!.text.indexOf('étudier')
    const place = blocks[0]!.inSource(at, at + 7)
    expect(source.slice(place.start, place.end)).toBe('\\u00e9tudier')
    const fact = blocks[0]!.text.indexOf('Henallux')
    const { start, end } = blocks[0]!.inSource(fact, fact + 4)
    expect(source.slice(start, end)).toBe('"school"')
  })

  test('is told from other JSON, and from one that lies too deep', () => {
    expect(readDocument('{"a": 1}', 'contract')).toBe(null)
    expect(readDocument('geen json', 'contract')).toBe(null)
    const deep = `{"format":"samenspraak-contract","language":"nl","body":${'['.repeat(2000)}${']'.repeat(2000)}}`
    expect(readDocument(deep, 'contract')).toBe(null)
  })
})

test.each([
  ['brief.md', '', 'markdown'],
  ['brief.HTM', '', 'html'],
  ['brief.json', '', 'contract'],
  ['brief.txt', '<html>', 'text'],
  ['-', '  <!DOCTYPE html><p>', 'html'],
  ['-', 'Gewone tekst', 'text'],
  ['-', '{"format":"samenspraak-contract","language":"nl","body":[]}', 'contract'],
])('%s with %j is %s', (name, text, format) => {
  expect(formatOf(name, text)).toBe(format)
})
