/** Our element, as its file defines it; writing and reading load the rest when they are opened. */
import '../../../editor/main.ts'
