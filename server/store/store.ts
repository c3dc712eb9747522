import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { ArmedFault } from '../updates/index.ts'
import { endsTheStore } from './group-commit.ts'
import type { Commit, FromStore, PlainError, Reply, StoreThreadData, ToStore } from './messages.ts'
import type { OperationName, Operations } from './operations.ts'
import type { Contracts, Demos, People, SetAsideTexts, UsedTypes, Writer } from './records.ts'
import { StoreError } from './store-error.ts'

/**
 * The store of one data folder: everything that lasts. It lives in a thread of its own; each call
 * rejects with a StoreError.
 */
export interface Store extends People, Contracts, UsedTypes, SetAsideTexts, Demos, Writer {
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

/** Who waits for an answer. */
interface Asker {
  resolve(value: never): void
  reject(error: StoreError): void
}

/**
 * Opens the store of a data folder.
 * @throws StoreError `in-use`, `unwritable`, `corrupt`, `foreign`, `newer`, `full`
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { port1: port, port2 } = new MessageChannel()
  const workerData: StoreThreadData = {
    folder: options.folder,
    fault: options.fault ?? null,
    port: port2,
    ...(options.maxPages === undefined ? {} : { maxPages: options.maxPages }),
  }
  const file = import.meta.url.endsWith('.ts') ? './store-thread.ts' : './store-thread.js'
  const thread = new Worker(new URL(file, import.meta.url), { workerData, transferList: [port2] })
  const { promise: opened, resolve: isOpen, reject: cannotOpen } = Promise.withResolvers<void>()
  const { promise: ended, resolve: hasEnded } = Promise.withResolvers<void>()
  /** In the order in which they asked: so they are answered. */
  const askers: Asker[] = []
  let failure: StoreError | null = null
  let isClosing = false

  function fail(error: StoreError): void {
    if (failure) return
    failure = error
    cannotOpen(error)
    options.onFailure?.(error)
  }

  function post(message: ToStore): void {
    port.postMessage(message)
  }

  function answer(replies: readonly Reply[]): void {
    const answered = askers.splice(0, replies.length)
    for (const [index, reply] of replies.entries()) {
      const { resolve, reject } = answered[index]!
      if ('value' in reply) resolve(reply.value as never)
      else {
        const error = errorOf(reply.error)
        if (endsTheStore(error)) fail(error)
        reject(error)
      }
    }
  }

  function take(message: FromStore): void {
    switch (message.kind) {
      case 'open':
        isOpen()
        break
      case 'cannot-open':
        cannotOpen(errorOf(message.error))
        break
      case 'replies':
        if (message.commit) options.onCommit?.(message.commit)
        answer(message.replies)
        break
      case 'closed':
    }
  }

  port.on('message', take)
  thread.on('error', (cause) => {
    fail(new StoreError('failed', 'The thread of the store ended', { cause }))
  })
  thread.on('exit', () => {
    // What it said last may not have come yet.
    for (let last = receiveMessageOnPort(port); last; last = receiveMessageOnPort(port)) {
      take(last.message)
    }
    if (!isClosing) fail(new StoreError('failed', 'The thread of the store ended'))
    const error = failure ?? new StoreError('closed', 'The store is closed')
    for (const { reject } of askers) reject(error)
    port.close()
    hasEnded()
  })

  const call: CallStore = (name, ...input) => {
    if (failure || isClosing) {
      return Promise.reject(failure ?? new StoreError('closed', 'The store is closed'))
    }
    return new Promise((resolve, reject) => {
      try {
        post({ name, input })
        askers.push({ resolve, reject })
      } catch (cause) {
        reject(new StoreError('refused', 'Expected input that can be sent', { cause }))
      }
    })
  }

  try {
    await opened
  } catch (error) {
    isClosing = true
    await ended
    throw error
  }

  return {
    call,
    close() {
      if (!isClosing) {
        isClosing = true
        post('close')
      }
      return ended
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
    usedTypes: (id, version) => call('usedTypes', id, version),
    demo: () => call('demo'),
  }
}

function errorOf({ code, message }: PlainError): StoreError {
  return new StoreError(code, message)
}
