import type { Node } from 'prosemirror-model'
import { expect, test } from 'vitest'
import { createAnswering } from '../../../editor/readability/answering.ts'
import { Asking } from '../../../editor/readability/asking.ts'
import type { Engine } from '../../../editor/readability/open-engine.ts'
import type { Question } from '../../../editor/readability/protocol.ts'
import { contractSchema } from '../../../schemas/document/index.ts'

const { nodes } = contractSchema

function paragraph(id: string, text: string): Node {
  return nodes.paragraph!.create({ id }, text === '' ? [] : contractSchema.text(text))
}

function contract(...paragraphs: readonly Node[]): Node {
  return contractSchema.topNodeType.create(null, [
    nodes.section!.create({ id: 's', kind: 'wish' }, [...paragraphs]),
  ])
}

const noWords = { accept: [], explain: {} }

/** The engine itself, and what it was asked. */
async function engine(): Promise<Engine & { readonly asked: Question[] }> {
  const answering = await createAnswering('nl')
  const asked: Question[] = []
  return {
    asked,
    inWorker: false,
    ask(question) {
      asked.push(question)
      return answering(structuredClone(question))
    },
    close() {},
  }
}

const hard = paragraph('a', 'Je moet wettige redenen aantonen.')
const easy = paragraph('b', 'Ik ga naar de les.')

test('[PL2] of a block that did not change the text is not sent again, and what was said of it holds', async () => {
  const asks = await engine()
  const asking = new Asking('nl')
  const first = contract(hard, easy)
  await asking.ask(asks, first, noWords, 'nl', [], () => first)
  const second = contract(hard, paragraph('b', 'Kom tijdig.'))
  await asking.ask(asks, second, noWords, 'nl', [], () => second)
  expect(asks.asked.map(({ blocks }) => blocks.map(({ text }) => text ?? null))).toEqual([
    ['Je moet wettige redenen aantonen.', 'Ik ga naar de les.'],
    [null, 'Kom tijdig.'],
  ])
  const found = asking.notedIn(second).map(({ block, finding }) => [block, finding.text])
  expect(found).toEqual([
    ['a', 'wettige redenen aantonen'],
    ['b', 'tijdig'],
  ])
})

test('[PL2] what is said of text that changed meanwhile is dropped, and it is asked about again', async () => {
  const asks = await engine()
  const asking = new Asking('nl')
  const asked = contract(hard, paragraph('b', 'Kom tijdig.'))
  const now = contract(paragraph('a', 'Je moet goede redenen hebben.'), asked.child(0).child(1))
  await asking.ask(asks, asked, noWords, 'nl', [], () => now)
  expect(asking.notedIn(now).map(({ finding }) => finding.text)).toEqual(['tijdig'])
  await asking.ask(asks, now, noWords, 'nl', [], () => now)
  expect(asking.notedIn(now).map(({ finding }) => finding.text)).toEqual(['tijdig'])
  await asking.ask(asks, asked, noWords, 'nl', [], () => asked)
  expect(asking.notedIn(asked).map(({ finding }) => finding.text)).toEqual([
    'wettige redenen aantonen',
    'tijdig',
  ])
})

test('[PL2] another engine, that knows nothing yet, is sent all of it', async () => {
  const asking = new Asking('nl')
  const doc = contract(hard, easy)
  await asking.ask(await engine(), doc, noWords, 'nl', [], () => doc)
  const other = await engine()
  asking.forget()
  await asking.ask(other, doc, noWords, 'nl', [], () => doc)
  expect(other.asked[0]!.blocks.every(({ text }) => text !== undefined)).toBe(true)
  expect(asking.notedIn(doc)).toHaveLength(1)
})

test('[PL5] an explanation in another block settles a term everywhere, and gone again it is asked again', async () => {
  const asks = await engine()
  const asking = new Asking('nl')
  const plain = contract(hard, easy)
  const explained = contract(
    hard,
    paragraph('b', 'Wettige redenen (dat betekent: een goede reden die de wet aanvaardt) tellen.'),
  )
  const counts: number[] = []
  for (const doc of [plain, explained, plain]) {
    await asking.ask(asks, doc, noWords, 'nl', [], () => doc)
    counts.push(asking.notedIn(doc).filter(({ finding }) => finding.rule === 'legal-term').length)
  }
  expect(counts).toEqual([1, 0, 1])
})

test('[PL8] the words of a contract type are silenced and explained; sections and parties are measured', async () => {
  const asks = await engine()
  const asking = new Asking('nl')
  const card = nodes.commitment!.create({ id: 'k', party: 'centre' }, [
    paragraph('c', 'Het OCMW regelt de trajectkaart tijdig.'),
  ])
  const doc = contractSchema.topNodeType.create(null, [
    nodes.section!.create({ id: 's', kind: 'wish' }, [hard, card]),
  ])
  const words = { accept: ['tijdig'], explain: { trajectkaart: 'de kaart van je project' } }
  await asking.ask(asks, doc, words, 'nl', ['Je krijgt je leefloon.'], () => doc)
  const found = asking.notedIn(doc).map(({ finding }) => finding.text)
  expect(found).toContain('trajectkaart')
  expect(found).not.toContain('tijdig')
  expect(asking.glossary['word:trajectkaart']).toEqual({
    term: 'trajectkaart',
    gloss: 'de kaart van je project',
  })
  expect(Object.keys(asking.answer!.sections)).toEqual(['s'])
  expect(Object.keys(asking.answer!.parties)).toEqual(['centre'])
  expect(asking.termsOf('Je krijgt je leefloon.')).toHaveLength(1)
})

test.each([
  ['nl', 'Je moet wettige redenen aantonen.'],
  ['fr', 'Vous devez prouver un motif légitime.'],
  ['de', 'Sie müssen einen berechtigten Grund nachweisen.'],
] as const)('[PL10] a contract in %s is read in its own language', async (language, text) => {
  const answering = await createAnswering(language)
  const asking = new Asking(language)
  const doc = contract(paragraph('a', text))
  const own = { inWorker: false, ask: answering, close() {} }
  await asking.ask(own, doc, noWords, 'nl', [], () => doc)
  const [first] = asking.notedIn(doc)
  expect(text).toContain(first?.finding.text)
  expect(first?.finding.rule).toBe('legal-term')
  expect(asking.glossary[first!.finding.entry!]?.gloss).toBeTruthy()
  expect(asking.answer!.measures.length).toBeGreaterThan(1)
  expect(asking.answer!.rules['legal-term'].name).toBe('Term zonder uitleg')
})

test('[PL1] in the page it gives way between blocks, and says the same as in one go', async () => {
  const texts = Array.from({ length: 60 }, (_, index) =>
    paragraph(`p${index}`, index % 3 === 0 ? 'Je moet wettige redenen aantonen.' : 'Kom tijdig.'),
  )
  const doc = contract(...texts)
  let breaths = 0
  const inPieces = await createAnswering('nl', async () => {
    breaths += 1
  })
  const [pieces, whole] = [new Asking('nl'), new Asking('nl')]
  const engineOf = (ask: Awaited<ReturnType<typeof createAnswering>>): Engine => {
    return { inWorker: false, ask, close() {} }
  }
  await pieces.ask(engineOf(inPieces), doc, noWords, 'nl', [], () => doc)
  await whole.ask(engineOf(await createAnswering('nl')), doc, noWords, 'nl', [], () => doc)
  expect(breaths).toBeGreaterThanOrEqual(4)
  expect(pieces.notedIn(doc)).toEqual(whole.notedIn(doc))
  expect(pieces.answer).toEqual(whole.answer)
})

test('[PL2] what was said before holds for the words that still stand there, until the text is read anew', async () => {
  const asks = await engine()
  const asking = new Asking('nl')
  const first = contract(paragraph('a', 'Kom tijdig, desgevallend morgen.'))
  await asking.ask(asks, first, noWords, 'nl', [], () => first)
  const second = contract(paragraph('a', 'Kom tijdig, desgevallend morgen. Ja'))
  const third = contract(paragraph('a', 'Kom om 9 uur, desgevallend morgen. Ja'))
  await asking.ask(asks, second, noWords, 'nl', [], () => third)
  expect(asking.notedIn(third).map(({ finding }) => finding.text)).toEqual(['desgevallend'])
})
