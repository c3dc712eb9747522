import { expect, test } from 'vitest'
import { beginning } from '../../../editor/beside/index.ts'
import { seededRandom } from '../../support/random.ts'

test('[AU7] a text is cut between words, and says that it is', () => {
  expect(beginning('  Ik wil kok worden. ', 40)).toBe('Ik wil kok worden.')
  expect(beginning('Ik wil een opleiding tot kok volgen', 20)).toBe('Ik wil een opleiding…')
  expect(beginning('Ik wil een opleiding, en werk', 21)).toBe('Ik wil een opleiding…')
  expect(beginning('Ik wil een opleiding', 19)).toBe('Ik wil een…')
})

test('[AU7] letters in a row without end are cut where the room ends, and no sign is halved', () => {
  expect(beginning('a'.repeat(100), 50)).toBe(`${'a'.repeat(50)}…`)
  expect(beginning('😀'.repeat(50), 51)).toBe(`${'😀'.repeat(25)}…`)
})

test('[AU7] whatever the text is, what is shown is its beginning and ends with a word of it', () => {
  const random = seededRandom(7)
  for (let round = 0; round < 500; round++) {
    const words = Array.from({ length: 1 + random.below(40) }, () =>
      'aanbod'.slice(0, 1 + random.below(6)),
    )
    const text = words.join(' ')
    const most = 20 + random.below(60)
    const shown = beginning(text, most)
    expect(shown.length).toBeLessThanOrEqual(most + 1)
    if (shown === text) continue
    expect(shown.endsWith('…')).toBe(true)
    const kept = shown.slice(0, -1)
    expect(text.startsWith(`${kept} `)).toBe(true)
  }
})
