/** Before each test file of the `node` project: the texts of every language are there. */
import { loadTexts } from '../../editor/messages/index.ts'
import { languages } from '../../schemas/basics/index.ts'

await loadTexts(...languages)
