/** `npm run docs:rights`: writes the page of the rights. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../source-files.ts'
import { rightsPage } from './rights-page.ts'

writeFileSync(join(repository, 'docs', 'rights.md'), rightsPage())
