import { expect, test } from 'vitest'
import { keyOf, todoListOf } from '../../../editor/findings/todo-list.ts'
import type { Finding, Place, Severity, Topic } from '../../../plugins/kit/index.ts'

function finding(
  rule: string,
  topic: Topic,
  severity: Severity,
  place: Place = { kind: 'contract' },
): Finding {
  return {
    rule,
    topic,
    severity,
    place,
    basis: 'law',
    source: 'wet',
    certainty: 'a',
    message: { nl: `Doe ${rule}.` },
    fixes: [],
  }
}

test('[F3] lines stand under the questions of people, what must first, and a tip is not counted', () => {
  const list = todoListOf({
    findings: [
      finding('tip', 'goals', 'hint'),
      finding('later', 'goals', 'warning'),
      finding('first', 'goals', 'blocking'),
      finding('name', 'who', 'warning'),
    ],
    done: [{ rule: 'ok', topic: 'money', place: { kind: 'contract' }, message: { nl: 'Klaar.' } }],
  })
  expect(list.todo.map(({ topic, lines }) => [topic, lines.map(({ rule }) => rule)])).toEqual([
    ['who', ['name']],
    ['goals', ['first', 'later', 'tip']],
  ])
  expect(list.count).toBe(3)
  expect(list.done.map(({ topic }) => topic)).toEqual(['money'])
  expect(list.doneCount).toBe(1)
})

test('[F3] what a rule says of several values is one line, of several places a line each', () => {
  const fact = (key: string): Place => ({ kind: 'fact', fact: key })
  const block = (id: string): Place => ({ kind: 'block', block: id })
  const { count, todo } = todoListOf({
    findings: [
      finding('names', 'who', 'blocking', fact('name')),
      finding('names', 'who', 'blocking', fact('birth')),
      finding('words', 'wording', 'warning', block('a')),
      finding('words', 'wording', 'warning', block('b')),
    ],
    done: [],
  })
  expect(count).toBe(3)
  expect(todo[0]?.lines).toMatchObject([{ place: { fact: 'name' } }])
})

test('a finding has one key, from check to check and unlike any other', () => {
  const places: Place[] = [
    { kind: 'contract' },
    { kind: 'section', section: 's' },
    { kind: 'fact', fact: 'f' },
    { kind: 'block', block: 'b' },
    { kind: 'block', block: 'b', from: 1, to: 2 },
    { kind: 'attribute', block: 'b', attribute: 'who' },
  ]
  const keys = places.map((place) => keyOf({ rule: 'r', place }))
  expect(new Set(keys).size).toBe(keys.length)
  expect(places.map((place) => keyOf({ rule: 'r', place }))).toEqual(keys)
})
