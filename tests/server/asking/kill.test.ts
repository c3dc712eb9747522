import * as v from 'valibot'
import { afterEach, expect, test } from 'vitest'
import { askingResponse, documentResponse } from '../../../schemas/api/index.ts'
import {
  allBlocks,
  type CanonicalContract,
  paragraphText,
} from '../../../schemas/document/index.ts'
import { type ServerProcess, startServerProcess } from '../../support/server-process.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'

const folders: ReturnType<typeof temporaryFolder>[] = []
const processes: ServerProcess[] = []

afterEach(async () => {
  for (const process of processes.splice(0)) await process.stop('SIGKILL')
  for (const { remove } of folders.splice(0)) remove()
})

async function start(folder: string, dieAt?: string) {
  const env: Record<string, string> = dieAt
    ? { SAMENSPRAAK_TEST: '1', SAMENSPRAAK_TEST_DIE_AT: dieAt }
    : {}
  const process = await startServerProcess({ folder, args: ['--demo'], env })
  processes.push(process)
  const { contract, people } = await process.demo()
  async function ask(role: string, path: string, body?: unknown): Promise<unknown> {
    const { token } = people.find((person) => person.role === role)!
    const answer = await fetch(`${process.url}/api/contracts/${contract}/${path}`, {
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    })
    return answer.json()
  }
  return {
    process,
    ask,
    async words(): Promise<string> {
      const { contract: document } = v.parse(documentResponse, await ask('worker', 'document'))
      const { body } = document as unknown as CanonicalContract
      return [...allBlocks(body)]
        .map((block) => (block.type === 'paragraph' ? paragraphText(block) : ''))
        .join('\n')
    },
    async question(id: string) {
      const { questions } = v.parse(askingResponse, await ask('worker', 'asking'))
      return questions.find((one) => one.id === id)!
    },
  }
}

test.each([
  'before-commit:1',
  'before-commit:2',
  'after-commit:1',
  'after-commit:2',
  'after-apply:1',
  'after-relay:1',
])(
  '[A65] a server that dies while words are accepted (%s) has all of it or nothing',
  async (dieAt) => {
    const temporary = temporaryFolder()
    folders.push(temporary)
    const before = await start(temporary.folder)
    const { contract } = v.parse(documentResponse, await before.ask('worker', 'document'))
    const block = [...allBlocks((contract as unknown as CanonicalContract).body)].find(
      (one) => one.type === 'paragraph' && paragraphText(one).trim().length > 10,
    )
    if (block?.type !== 'paragraph') throw new Error('Expected a paragraph with words')
    const exact = paragraphText(block)
    const proposed = 'Dit zijn de andere woorden.'
    const place = { block: block.id, from: null, to: null, exact, quote: exact }
    const question = { id: 'one', kind: 'other', place, proposed, exactProposed: proposed }
    await before.ask('client', 'questions', question)
    await before.process.stop('SIGKILL')

    const dying = await start(temporary.folder, dieAt)
    await dying.ask('worker', 'questions/one/decision', { accept: true }).catch(() => {})
    await dying.process.stop('SIGKILL')

    const after = await start(temporary.folder)
    const { state } = await after.question('one')
    expect((await after.words()).includes(proposed)).toBe(state === 'accepted')
    await after.ask('worker', 'questions/one/decision', { accept: true })
    expect(await after.question('one')).toMatchObject({
      state: 'accepted',
      decision: { outcome: 'written' },
    })
    expect((await after.words()).split(proposed).length).toBe(2)
  },
)
