import { refusalTextsNl as refused } from '../../../schemas/contract/index.ts'
import { closeTextsNl as closed } from '../../../schemas/sync/index.ts'
import { nl as element } from '../element/nl.ts'
import { nl as surface } from '../surface/nl.ts'

/** All that the element says in this language: one file to fetch. */
export const catalogue = { element, surface, closed, refused }
