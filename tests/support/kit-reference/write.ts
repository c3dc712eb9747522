/** `npm run docs:kit`: writes the reference of contract types. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../source-files.ts'
import { kitReference } from './kit-reference.ts'

writeFileSync(join(repository, 'docs', 'contract-type-reference.md'), kitReference())
