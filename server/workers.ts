/** The commands with which an operator lets workers in, and what they answer. */
import { type CentreId, newId, type PersonId } from '../schemas/basics/index.ts'
import { newToken, tokenHash } from './access/index.ts'
import type { Command } from './command.ts'
import { type Config, urlOf } from './config.ts'
import { workerLink } from './routes/index.ts'
import { addWorker, removeWorker, renewWorker, workersOf } from './store/index.ts'
import type { System } from './system.ts'

export type WorkerCommand = Extract<
  Command,
  { readonly kind: 'add-worker' | 'list-workers' | 'new-link' | 'remove-worker' }
>

/**
 * Does what a command about workers asks. A link is in its answer and nowhere else.
 * @returns what to show
 * @throws StoreError when it is refused
 */
export function runWorkerCommand(
  command: WorkerCommand,
  config: Config,
  { randomBytes }: Pick<System, 'randomBytes'>,
): string {
  const { dataFolder } = config

  function linkWith(token: string): string {
    const lines = [
      `Their link, shown this once: ${workerLink(urlOf(config, config.port), token)}`,
      'Who has the link is let in: give it to nobody else.',
    ]
    if (config.publicUrl === null) {
      lines.push(
        'It works on this machine only; SAMENSPRAAK_PUBLIC_URL says where others reach it.',
      )
    }
    return lines.join('\n')
  }

  switch (command.kind) {
    case 'add-worker': {
      const token = newToken(randomBytes)
      const id = newId<PersonId>(randomBytes)
      const { name } = command
      const centre = { id: newId<CentreId>(randomBytes), name: command.centre }
      const { isNewCentre } = addWorker(dataFolder, {
        id,
        name,
        centre,
        tokenHash: tokenHash(token),
      })
      const made = isNewCentre ? `Made the centre ${centre.name}\n` : ''
      return `${made}Made the worker ${name} of ${centre.name}, with the id ${id}\n${linkWith(token)}`
    }
    case 'list-workers': {
      const workers = workersOf(dataFolder)
      if (workers.length === 0) return 'There are no workers yet; add-worker makes one'
      return workers
        .map(({ id, centre, name, removed }) =>
          [id, centre, name, ...(removed ? ['removed'] : [])].join('\t'),
        )
        .join('\n')
    }
    case 'new-link': {
      const token = newToken(randomBytes)
      const { name, centre } = renewWorker(dataFolder, command.worker, tokenHash(token))
      return `A new link for ${name} of ${centre}; the one before opens nothing any more\n${linkWith(token)}`
    }
    case 'remove-worker': {
      const { name, centre } = removeWorker(dataFolder, command.worker)
      return [
        `Removed ${name} of ${centre}: their link opens nothing any more`,
        'A contract that they have open stays open until they close it or the server is started again.',
        `Their contracts stay; new-link ${command.worker} lets them in again.`,
      ].join('\n')
    }
  }
}
