/**
 * Yjs (13.6) puts what an undo brings back between a left and a right neighbour that it looks for
 * separately. When a block was taken away and brought back more than once, the right one can stand
 * before the left one, or be the same. An item with such neighbours is put in one place by the one who
 * made it and in another by everyone else, and the documents differ for ever.
 *
 * Here the right neighbour is made to be the one that really stands to the right.
 * Known as yjs/yjs#794, open when this was written; a test says when Yjs no longer needs it.
 */
import * as Y from 'yjs'

function standsAfter(right: Y.Item, left: Y.Item): boolean {
  for (let item = left.right; item !== null; item = item.right) {
    if (item === right) return true
  }
  return false
}

/** Does something of the undo manager's, in which each item that is made gets neighbours in order. */
export function withConsistentNeighbours<Result>(act: () => Result): Result {
  const { integrate } = Y.Item.prototype
  Y.Item.prototype.integrate = function (transaction, offset) {
    const { left, right } = this
    if (this.parentSub === null && left && right && !standsAfter(right, left)) {
      this.right = left.right
      this.rightOrigin = left.right?.id ?? null
    }
    integrate.call(this, transaction, offset)
  }
  try {
    return act()
  } finally {
    Y.Item.prototype.integrate = integrate
  }
}
