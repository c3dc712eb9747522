import { contractParts, elementOf } from '../../../schemas/document/index.ts'
import { Y } from '../../support/product-packages.ts'
import { type SeededRandom, seededRandom } from '../../support/random.ts'

const KIND = 'benchmark'

const words =
  'ik wil mijn diploma halen en daarna werk zoeken dicht bij huis zodat ik de kinderen van school kan halen wij bekijken samen elke maand hoe het gaat en wat er nodig is'.split(
    ' ',
  )

export function someText(random: SeededRandom, count: number): string {
  return Array.from({ length: count }, () => random.pick(words)).join(' ')
}

/** Adds one section with a paragraph for each writer, of `length` words each, to a document. */
export function addSection(doc: Y.Doc, paragraphs: number, length: number, seed: number): void {
  const random = seededRandom(seed)
  const section = elementOf(
    {
      type: 'section',
      kind: KIND,
      children: Array.from({ length: paragraphs }, () => ({
        type: 'paragraph',
        text: someText(random, length),
      })),
    },
    (count) => random.bytes(count),
  )
  const { body } = contractParts(doc)
  doc.transact(() => body.insert(body.length, [section]))
}

/** The texts of the paragraphs that {@link addSection} made, or null while they are not here. */
export function sectionTexts(doc: Y.Doc): Y.XmlText[] | null {
  for (const section of contractParts(doc).body.toArray()) {
    if (!(section instanceof Y.XmlElement) || section.getAttribute('kind') !== KIND) continue
    return section.toArray().flatMap((paragraph) => {
      const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
      return text instanceof Y.XmlText ? [text] : []
    })
  }
  return null
}
