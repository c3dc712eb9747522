/** Writes `docs/readability.md`: `npm run docs:readability`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../source-files.ts'
import { readabilityPage } from './readability-page.ts'

const path = join(repository, 'docs/readability.md')
writeFileSync(path, readabilityPage(existsSync(path) ? readFileSync(path, 'utf8') : ''))
