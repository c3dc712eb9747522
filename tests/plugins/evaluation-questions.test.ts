import { describe, expect, test } from 'vitest'
import { contractTypes } from '../../plugins/contract-types/index.ts'
import type { EvaluationQuestion } from '../../plugins/kit/index.ts'
import { languages, type PartialText } from '../../schemas/basics/index.ts'
import { banned } from '../support/type-words.ts'
import { sentencesOf, wordCount } from '../support/words.ts'

function* textsOf(question: EvaluationQuestion): Generator<readonly [string, PartialText]> {
  yield [question.id, question.text]
  if (question.hint) yield [`${question.id}.hint`, question.hint]
  if (question.answer.kind !== 'choice') return
  for (const [choice, text] of Object.entries(question.answer.choices)) {
    yield [`${question.id}.${choice}`, text]
  }
}

describe.each(contractTypes.map((type) => [type.id, type] as const))(
  'a talk of %s',
  (_id, type) => {
    const questions = type.evaluation.questions ?? []

    test('[T10] has questions with ids of their own', () => {
      const ids = questions.map(({ id }) => id)
      expect(ids.length).toBeGreaterThan(0)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    })

    test('[T10] asks about each party in the same words, and each party answers', () => {
      const aboutParties = questions.filter(({ about }) => about === 'party')
      expect(aboutParties.map(({ id }) => id)).toContain('promises-kept')
      for (const { id, answeredBy } of aboutParties) expect(answeredBy, id).toBe('each')
      // No question names one side: the words are the same whoever they are about.
      const sides = /\b(?:OCMW|CPAS|ÖSHZ|Amina|cliënt|bénéficiaire|Klient|werker|travailleur)/i
      for (const { id, text } of aboutParties) {
        for (const language of languages) expect(text[language], id).not.toMatch(sides)
      }
    })

    test('[T10] names the party in no question but those about a party, and in all languages alike', () => {
      for (const question of questions) {
        for (const [where, text] of textsOf(question)) {
          const named = languages.map((language) => text[language]?.match(/\{[^}]*\}/g) ?? [])
          for (const names of named) expect(names, where).toEqual(named[0])
          for (const name of named.flat()) {
            expect([where, name, question.about]).toEqual([question.id, '{party}', 'party'])
          }
        }
      }
    })

    test('[T4] has its questions in every language in which it can be written', () => {
      for (const question of questions) {
        for (const [where, text] of textsOf(question)) {
          for (const language of type.writtenIn) expect(text[language]?.trim(), where).toBeTruthy()
        }
      }
    })

    test('[T8] asks in plain words and short sentences', () => {
      for (const question of questions) {
        for (const [where, text] of textsOf(question)) {
          for (const language of languages) {
            const said = text[language] ?? ''
            expect(said, where).not.toMatch(banned[language].everywhere)
            expect(said, where).not.toMatch(banned[language].plain)
            for (const sentence of sentencesOf(said)) {
              expect(wordCount(sentence), `${where} ${language}`).toBeLessThanOrEqual(20)
            }
          }
        }
      }
    })
  },
)
