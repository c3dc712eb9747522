import { expect, test } from 'vitest'
import { nodeOf } from '../../../editor/prosemirror/blocks.ts'
import { listPlaces } from '../../../editor/prosemirror/list-places.ts'
import { seededRandom } from '../../support/random.ts'

/** The places of items given as `b0`, `n1`: style and level; `p` is a paragraph in between. */
function placesOf(...items: string[]): string[] {
  const section = nodeOf(
    {
      type: 'section',
      kind: 'wish',
      children: items.map((item) => ({
        type: 'paragraph',
        style: item[0] === 'b' ? 'bullet' : item[0] === 'n' ? 'number' : 'plain',
        level: Number(item[1] ?? 0),
      })),
    },
    seededRandom(1).bytes,
  )
  const places = listPlaces(section)
  return items.map((_, index) => {
    const place = places.get(index)
    return place ? `${place.number}/${place.of}` : ''
  })
}

test('[S3] items of one list count on, and another list or a paragraph starts anew', () => {
  expect(placesOf('n0', 'n0', 'n0')).toEqual(['1/3', '2/3', '3/3'])
  expect(placesOf('n0', 'p', 'n0')).toEqual(['1/1', '', '1/1'])
  expect(placesOf('n0', 'b0', 'n0')).toEqual(['1/1', '1/1', '1/1'])
})

test('[S3] a deeper list counts by itself, and the list around it goes on', () => {
  expect(placesOf('n0', 'n1', 'n1', 'n0', 'n1')).toEqual(['1/2', '1/2', '2/2', '2/2', '1/1'])
  expect(placesOf('n0', 'b1', 'n0')).toEqual(['1/2', '1/1', '2/2'])
  expect(placesOf('b2', 'b0', 'b2')).toEqual(['1/1', '1/1', '1/1'])
})
