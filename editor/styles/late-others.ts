import { insist } from './document.ts'
import { carets, pointing } from './paper/others.ts'

/** Where the others are and where they point, on the paper: fetched once the text is open. */
export const othersStyles = `@layer gpmi {\n${insist(`${pointing}\n${carets}`)}\n}`
