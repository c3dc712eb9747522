import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type CentreId, type Language, newId, type PersonId } from '../../schemas/basics/index.ts'
import { roleNames } from '../../schemas/contract/index.ts'
import { newToken, tokenHash } from '../access/index.ts'
import type { Config } from '../config.ts'
import { contractLink, makeContract } from '../routes/index.ts'
import type { RunningServer } from '../start-server.ts'
import type { System } from '../system.ts'
import type { FunctionRunner } from '../types/index.ts'
import { checkFolder, type Report } from './check-folder.ts'
import { readFolder } from './read-folder.ts'

/** A server for a look at a type. */
export interface Preview {
  readonly config: Config
  /** Makes a contract in each language, and gives a line with the link of each person. */
  links(server: Pick<RunningServer, 'store' | 'url'>): Promise<readonly string[]>
  /** Takes the data away. */
  remove(): void
}

/** The port of the settings when none was chosen: a preview then takes any that is free. */
const DEFAULT_PORT = 3000

const people: Readonly<Record<Language, { centre: string; worker: string; client: string }>> = {
  nl: { centre: 'OCMW Voorbeeldstad', worker: 'Sara Peeters', client: 'Karim Aziz' },
  fr: { centre: 'CPAS d’Exemple', worker: 'Julie Lambert', client: 'Karim Aziz' },
  de: { centre: 'ÖSHZ Beispielstadt', worker: 'Anna Schmitz', client: 'Karim Aziz' },
}

/** `type preview`: what shows contracts of a type, when it is right. Nothing of it is kept. */
export async function previewOf(
  folder: string,
  config: Config,
  system: System,
  runner: FunctionRunner,
): Promise<Report & { readonly preview?: Preview }> {
  const report = await checkFolder(folder, runner)
  const read = await readFolder(folder, runner)
  if (!report.ok || !read.ok) return report
  const { definition } = read.value.type
  const dataFolder = mkdtempSync(join(tmpdir(), 'samenspraak-preview-'))

  async function links({ store, url }: Pick<RunningServer, 'store' | 'url'>): Promise<string[]> {
    const lines: string[] = []
    for (const language of definition.writtenIn) {
      const { centre: name, worker, client } = people[language]
      const centre = { id: newId<CentreId>(system.randomBytes), name }
      const id = newId<PersonId>(system.randomBytes)
      const person = { id, centre: centre.id, name: worker, staff: true }
      const token = newToken(system.randomBytes)
      const made = makeContract(
        {
          centre,
          definition,
          language,
          participants: [
            { role: 'worker', person, token },
            { role: 'client', name: client },
          ],
          facts: {},
        },
        system,
      )
      await store.write([
        { kind: 'add-centre', centre },
        { kind: 'add-person', person, tokenHash: tokenHash(token) },
        ...made.changes,
      ])
      for (const one of made.people) {
        const link = contractLink(url, made.contract, one.token)
        lines.push(`  ${language}, ${roleNames[one.role][language]}: ${link}`)
      }
    }
    return lines
  }
  return {
    ...report,
    preview: {
      config: {
        ...config,
        dataFolder,
        typesFolder: dirname(folder),
        demo: false,
        port: config.port === DEFAULT_PORT ? 0 : config.port,
      },
      links,
      remove: () => rmSync(dataFolder, { recursive: true, force: true }),
    },
  }
}
