import { refusalTextsNl as refused } from '../../../schemas/contract/index.ts'
import { closeTextsNl as closed } from '../../../schemas/sync/index.ts'
import { nl as element } from '../element/nl.ts'
import { nl as surface } from '../surface/nl.ts'

/** All that the element says in this language: one file to fetch. */
export const catalogue = {
  element,
  surface,
  stopped: { 4400: closed[4400], 4403: closed[4403], 4404: closed[4404] },
  refused,
}
