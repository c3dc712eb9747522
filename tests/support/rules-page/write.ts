/** `npm run docs:rules`: writes the page of all rules. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contractTypes } from '../../../plugins/contract-types/index.ts'
import { repository } from '../source-files.ts'
import { rulesPage } from './rules-page.ts'

writeFileSync(join(repository, 'docs', 'rules.md'), rulesPage(contractTypes))
