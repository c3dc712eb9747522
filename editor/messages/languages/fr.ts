import { refusalTextsFr as refused } from '../../../schemas/contract/index.ts'
import { closeTextsFr as closed } from '../../../schemas/sync/index.ts'
import { fr as element } from '../element/fr.ts'
import { fr as surface } from '../surface/fr.ts'

/** All that the element says in this language: one file to fetch. */
export const catalogue = {
  element,
  surface,
  stopped: { 4400: closed[4400], 4403: closed[4403], 4404: closed[4404] },
  refused,
}
