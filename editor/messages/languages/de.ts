import { refusalTextsDe as refused } from '../../../schemas/contract/index.ts'
import { closeTextsDe as closed } from '../../../schemas/sync/index.ts'
import { de as element } from '../element/de.ts'
import { de as surface } from '../surface/de.ts'

/** All that the element says in this language: one file to fetch. */
export const catalogue = {
  element,
  surface,
  stopped: { 4400: closed[4400], 4403: closed[4403], 4404: closed[4404] },
  refused,
}
