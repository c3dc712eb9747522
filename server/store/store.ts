import { Worker } from 'node:worker_threads'
import type { ArmedFault } from '../updates/index.ts'
import { endsTheStore } from './group-commit.ts'
import type {
  Commit,
  FromStore,
  PlainError,
  Request,
  StoreThreadData,
  ToStore,
} from './messages.ts'
import type { OperationName, Operations } from './operations.ts'
import type { Contracts, Demos, People, SetAsideTexts, Writer } from './records.ts'
import { StoreError } from './store-error.ts'

/**
 * The store of one data folder: everything that lasts. It lives in a thread of its own; each call
 * rejects with a StoreError.
 */
export interface Store extends People, Contracts, SetAsideTexts, Demos, Writer {
  /** Asks the thread by the name of the operation; for the log, which lives in `server/updates`. */
  readonly call: CallStore
  /** Waits for what was asked, closes the database and lets go of the folder. */
  close(): Promise<void>
}

export type CallStore = <Name extends OperationName>(
  name: Name,
  ...input: Parameters<Operations[Name]>
) => Promise<Awaited<ReturnType<Operations[Name]>>>

export interface StoreOptions {
  /** The data folder. It is made when it is not there. */
  readonly folder: string
  /** Told of each group commit, for the figures. */
  readonly onCommit?: (commit: Commit) => void
  /** Told once when the store cannot go on: a broken disk, a damaged file. The process should end. */
  readonly onFailure?: (error: StoreError) => void
  /** For tests: where the process is to die. */
  readonly fault?: ArmedFault | null
  /** For tests: a limit to the size of the database, in pages of 4096 bytes. */
  readonly maxPages?: number
}

interface Waiting {
  resolve(value: never): void
  reject(error: StoreError): void
}

/**
 * Opens the store of a data folder.
 * @throws StoreError `in-use`, `unwritable`, `corrupt`, `foreign`, `newer`, `full`
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const workerData: StoreThreadData = {
    folder: options.folder,
    fault: options.fault ?? null,
    ...(options.maxPages === undefined ? {} : { maxPages: options.maxPages }),
  }
  const file = import.meta.url.endsWith('.ts') ? './store-thread.ts' : './store-thread.js'
  const thread = new Worker(new URL(file, import.meta.url), { workerData })
  const waiting = new Map<number, Waiting>()
  const { promise: opened, resolve: isOpen, reject: cannotOpen } = Promise.withResolvers<void>()
  const { promise: ended, resolve: hasEnded } = Promise.withResolvers<void>()
  let lastId = 0
  let failure: StoreError | null = null
  let closing: Promise<void> | null = null

  function fail(error: StoreError): void {
    if (failure) return
    failure = error
    cannotOpen(error)
    options.onFailure?.(error)
  }

  thread.on('message', (message: FromStore) => {
    switch (message.kind) {
      case 'open':
        return isOpen()
      case 'cannot-open':
        return cannotOpen(errorOf(message.error))
      case 'replies':
        if (message.commit) options.onCommit?.(message.commit)
        for (const reply of message.replies) {
          const asker = waiting.get(reply.id)!
          waiting.delete(reply.id)
          if ('error' in reply) {
            const error = errorOf(reply.error)
            if (endsTheStore(error)) fail(error)
            asker.reject(error)
          } else asker.resolve(reply.value as never)
        }
        return
      case 'closed':
        return
    }
  })
  thread.on('error', (cause) => {
    fail(new StoreError('failed', 'The thread of the store ended', { cause }))
  })
  thread.on('exit', () => {
    const error = failure ?? new StoreError('closed', 'The store is closed')
    if (!closing) fail(new StoreError('failed', 'The thread of the store ended'))
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
    hasEnded()
  })

  const call: CallStore = (name, ...input) => {
    if (failure || closing) {
      return Promise.reject(failure ?? new StoreError('closed', 'The store is closed'))
    }
    lastId += 1
    const request: Request = { id: lastId, name, input }
    return new Promise((resolve, reject) => {
      try {
        thread.postMessage(request satisfies ToStore)
        waiting.set(request.id, { resolve, reject })
      } catch (cause) {
        reject(new StoreError('refused', 'Expected input that can be sent', { cause }))
      }
    })
  }

  try {
    await opened
  } catch (error) {
    closing = ended
    await ended
    throw error
  }

  return {
    call,
    close() {
      if (!closing) {
        thread.postMessage('close' satisfies ToStore)
        closing = ended
      }
      return closing
    },
    write: (changes) => call('write', changes),
    personByToken: (tokenHash) => call('personByToken', tokenHash),
    centre: (centre) => call('centre', centre),
    contract: (centre, contract) => call('contract', centre, contract),
    contractsOf: (centre, person) => call('contractsOf', centre, person),
    participants: (centre, contract) => call('participants', centre, contract),
    participantOf: (centre, contract, person) => call('participantOf', centre, contract, person),
    localKey: (centre, participant) => call('localKey', centre, participant),
    definition: (centre, contract) => call('definition', centre, contract),
    wordings: (centre, contract) => call('wordings', centre, contract),
    setAsideOf: (centre, contract, participant) =>
      call('setAsideOf', centre, contract, participant),
    dropSetAside: (centre, contract, participant, id) =>
      call('dropSetAside', centre, contract, participant, id),
    demo: () => call('demo'),
  }
}

function errorOf({ code, message }: PlainError): StoreError {
  return new StoreError(code, message)
}
