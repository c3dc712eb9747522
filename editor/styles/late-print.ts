import { insist } from './document.ts'
import { printed } from './paper/printed.ts'
import { printStyles } from './print.ts'

/** The contract on paper from a printer: fetched once the text is open. */
export const printedStyles = `@layer gpmi {\n${insist(printed)}\n}\n${printStyles}`
