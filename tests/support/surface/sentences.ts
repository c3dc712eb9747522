import type { SeededRandom } from '../random.ts'

const some = 'ik ga naar school en werk elke week met Sara aan mijn plan'.split(' ')

/** A few words, told apart by a number so that none is lost unseen. */
export function words(random: SeededRandom): string {
  return Array.from({ length: 1 + random.below(4) }, () => random.pick(some)).join(' ')
}
