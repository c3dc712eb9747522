import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { contractTypes } from '../../plugins/contract-types/index.ts'
import {
  leftOut,
  namesInCheck,
  type RuleCheck,
  startingBody,
  templateFacts,
} from '../../plugins/kit/index.ts'
import { type Language, languages } from '../../schemas/basics/index.ts'
import {
  allBlocks,
  newMeta,
  nodeKinds,
  readContract,
  writeContract,
} from '../../schemas/document/index.ts'
import { seededRandom } from '../support/random.ts'
import { banned, officialWords, plainWords, startBlocks } from '../support/type-words.ts'
import { sentencesOf, wordCount } from '../support/words.ts'

/** What a rule shows of its finding. */
const shownInMessage = ['found', 'day']

function factsOf(check: RuleCheck): readonly string[] {
  const facts = namesInCheck(check).filter(({ kind }) => ['fact', 'date', 'choice'].includes(kind))
  return facts.map(({ name }) => name)
}

describe.each(contractTypes.map((type) => [type.id, type] as const))('%s', (_id, type) => {
  const factKeys = Object.keys(type.facts)
  const everyStart = type.sections.flatMap(({ start }) =>
    Object.values(start).flatMap((blocks) => [...startBlocks(blocks)]),
  )

  test('has an id, a version and names of its own', () => {
    expect(type.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(type.version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(contractTypes.filter(({ id }) => id === type.id)).toHaveLength(1)
    for (const language of languages) expect(type.names[language]).not.toBe('')
  })

  test('[T1] is data: it comes through JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(type))).toEqual(type)
  })

  test('[T2] has only facts that a document can hold, and every fact that it uses', () => {
    for (const key of factKeys) expect(key).toMatch(/^[A-Za-z][0-9A-Za-z]{0,63}$/)
    const wordings = [...officialWords(type), ...plainWords(type)].map(({ text }) => text)
    const used = new Set([
      ...wordings.flatMap(templateFacts),
      ...everyStart.flatMap(({ inline = [] }) =>
        inline.flatMap((run) => ('fact' in run ? [run.fact] : [])),
      ),
      ...type.rules.flatMap(({ check, when }) => [
        ...factsOf(check),
        ...(when ? factsOf(when) : []),
      ]),
    ])
    const known = [...factKeys, ...shownInMessage]
    expect([...used].filter((key) => !known.includes(key))).toEqual([])
    for (const text of wordings) expect(text.replace(/\{[A-Za-z0-9]+\}/g, '')).not.toMatch(/[{}]/)
  })

  test('[T3] says the same facts in the official and in the plain wording', () => {
    for (const [id, { official, plain }] of Object.entries(type.clauses)) {
      for (const language of languages) {
        expect(templateFacts(plain[language] ?? '').toSorted(), `${id} ${language}`).toEqual(
          templateFacts(official[language] ?? '').toSorted(),
        )
      }
    }
  })

  test('[T2] uses every clause that it has, each once, and has every clause that it uses', () => {
    for (const language of type.writtenIn) {
      const used = type.sections
        .flatMap(({ start }) => [...startBlocks(start[language] ?? start.nl)])
        .filter(({ type: kind }) => kind === 'clause')
        .map(({ wording }) => wording)
      expect(used.toSorted()).toEqual(Object.keys(type.clauses).toSorted())
    }
  })

  test('[T2] has sections of its own kinds that offer only what can stand in a section', () => {
    const kinds = type.sections.map(({ kind }) => kind)
    expect(new Set(kinds).size).toBe(kinds.length)
    for (const { offers } of type.sections) {
      for (const offer of offers) expect(nodeKinds.section.children).toContain(offer)
    }
    expect(type.sections.find(({ voice }) => voice === 'client')).toBeDefined()
  })

  test('[T2] has rules with ids of their own that name only what exists', () => {
    const ids = type.rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const kinds = type.sections.map(({ kind }) => kind)
    for (const { check, id } of type.rules) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      for (const { kind, name } of namesInCheck(check)) {
        if (kind === 'section') expect(kinds).toContain(name)
        if (kind === 'clause') expect(type.clauses).toHaveProperty([name])
        if (kind === 'setting') expect(type.settings).toHaveProperty([name])
        if (kind === 'date') expect(type.facts[name]?.kind).toBe('date')
        if (kind === 'choice') expect(type.facts[name]?.kind).toBe('choice')
      }
    }
  })

  test('[T6] never blocks on what is not certain', () => {
    for (const rule of type.rules) {
      if (rule.certainty !== 'a') expect(rule.severity, rule.id).not.toBe('blocking')
      if (rule.check.kind === 'clause-present' && rule.severity === 'blocking') {
        expect(type.clauses[rule.check.clause]?.certainty, rule.id).toBe('a')
      }
    }
  })

  test('[T6] names a source for every clause and every rule', () => {
    for (const { source } of [...Object.values(type.clauses), ...type.rules, type.evaluation]) {
      expect(source.length).toBeGreaterThan(5)
    }
  })

  test.each(type.writtenIn)(
    '[T5] starts a contract in %s that reads back as it was written',
    (language) => {
      const { body, wordings } = startingBody(type, language, (bytes) => `hash-${bytes.length}`)
      const doc = new Y.Doc()
      writeContract(
        doc,
        { meta: newMeta(type.id, type.version, language), body },
        seededRandom(7).bytes,
      )
      const contract = readContract(doc)
      const blocks = [...allBlocks(contract.body)]
      expect(contract.body.map((section) => 'kind' in section && section.kind)).toEqual(
        type.sections.map(({ kind }) => kind).filter((kind) => !leftOut(type).sections.has(kind)),
      )
      expect(blocks.filter(({ type: kind }) => kind === 'unknown')).toEqual([])
      const ids = blocks.map((block) => ('id' in block ? block.id : ''))
      expect(new Set(ids).size).toBe(blocks.length)
      for (const block of blocks) {
        if (block.type !== 'clause') continue
        const wording = wordings.find(({ id }) => id === block.wording)
        expect(wording).toMatchObject({ version: block.version, hash: block.hash, language })
      }
    },
  )

  test.each(type.writtenIn)('[T4] is complete in %s', (language) => {
    const missing: string[] = []
    function need(where: string, text: Partial<Record<Language, string>> | undefined): void {
      if (text !== undefined && !text[language]?.trim()) missing.push(where)
    }
    need('description', type.description)
    need('evaluation', type.evaluation.when)
    for (const [key, fact] of Object.entries(type.facts)) {
      need(key, fact.label)
      need(`${key}.hint`, fact.hint)
      if (fact.kind === 'choice')
        for (const choice of Object.values(fact.choices)) need(key, choice)
    }
    for (const { kind, title, help, goalLines = [], start } of type.sections) {
      need(kind, title)
      need(`${kind}.help`, help)
      for (const asked of goalLines) need(`${kind}.goalLines`, asked)
      if (!start[language]) missing.push(`${kind}.start`)
    }
    for (const [id, { official, plain }] of Object.entries(type.clauses)) {
      need(`${id}.official`, official)
      need(`${id}.plain`, plain)
    }
    for (const { id, message, done, fix } of type.rules) {
      need(id, message)
      need(`${id}.done`, done)
      if (fix && 'label' in fix) need(`${id}.fix`, fix.label)
      if (fix?.kind === 'insert' && !fix.blocks[language]) missing.push(`${id}.fix.blocks`)
    }
    for (const [key, { label, hint, choices }] of Object.entries(type.settings ?? {})) {
      need(`settings.${key}`, label)
      need(`settings.${key}.hint`, hint)
      for (const choice of Object.values(choices)) {
        need(`settings.${key}`, choice.label)
        need(`settings.${key}.hint`, choice.hint)
      }
    }
    expect(missing).toEqual([])
  })

  test('names its parts in French and in German too', () => {
    for (const language of ['fr', 'de'] as const) {
      for (const { kind, title } of type.sections) expect(title[language], kind).toBeDefined()
      for (const [key, { label }] of Object.entries(type.facts)) {
        expect(label[language], key).toBeDefined()
      }
    }
  })

  test('[T5] has the same promises in every language of its starting text', () => {
    const shapes = type.writtenIn.map((language) =>
      type.sections.map(({ kind, start }) => [
        kind,
        ...[...startBlocks(start[language] ?? [])].map((block) => [
          block.type,
          block.party,
          block.domain,
          block.role,
          block.wording,
          (block.inline ?? []).flatMap((run) => ('fact' in run ? [run.fact] : [])).toSorted(),
        ]),
      ]),
    )
    for (const shape of shapes) expect(shape).toEqual(shapes[0])
  })

  test('[T5] promises on both sides under every goal, each with a moment and with what is enough', () => {
    const goals = everyStart.filter(({ type: kind }) => kind === 'goal')
    expect(goals.length).toBeGreaterThan(0)
    for (const { children = [] } of goals) {
      const promises = children.filter(({ type: kind }) => kind === 'commitment')
      const centre = promises.filter(({ party }) => party === 'centre')
      expect(centre.length).toBeGreaterThanOrEqual(promises.length / 2)
      for (const promise of promises) {
        expect(promise.due ?? promise.rhythm).toBeTruthy()
        expect(promise.children?.some(({ role }) => role === 'proof')).toBe(true)
      }
    }
  })

  test('[T9] leaves every choice of the client open: no fact has a value from the start', () => {
    expect(type.facts.reportConsent).toMatchObject({ kind: 'yes-no' })
    for (const fact of Object.values(type.facts)) expect(fact).not.toHaveProperty('default')
  })

  test('[T8] says nothing that the law forbids, that is out of date or that nobody understands', () => {
    const found: string[] = []
    for (const { where, language, text } of plainWords(type)) {
      const { everywhere, plain } = banned[language]
      const word = everywhere.exec(text) ?? plain.exec(text)
      if (word && !where.startsWith('words.')) found.push(`${where} ${language}: ${word[0]}`)
    }
    for (const { where, language, text } of officialWords(type)) {
      const word = banned[language].everywhere.exec(text)
      if (word) found.push(`${where} ${language}: ${word[0]}`)
    }
    expect(found).toEqual([])
  })

  test('[T8] writes short sentences: at most 20 words on average in a text, none over 25', () => {
    const long: string[] = []
    for (const { where, language, text } of plainWords(type)) {
      const counts = sentencesOf(text).map(wordCount)
      const average = counts.reduce((sum, count) => sum + count, 0) / Math.max(counts.length, 1)
      if (average > 20 || counts.some((count) => count > 25)) {
        long.push(`${where} ${language}: ${counts.join(', ')}`)
      }
    }
    expect(long).toEqual([])
  })
})
