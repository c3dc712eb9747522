import { expect, test } from 'vitest'
import { readContract } from '../../schemas/document/index.ts'
import { rawClient } from '../support/raw-client.ts'
import { temporaryFolder } from '../support/store-fixture.ts'
import { startTestServer } from '../support/test-server.ts'

test('[R57] the demo is made once: the same people, tokens and contract after a restart', async () => {
  const { folder, remove } = temporaryFolder()
  const first = await startTestServer({ folder })
  const { demo } = first
  expect(demo.people.map(({ name }) => name)).toEqual(['Sara Peeters', 'Amina Haddad', 'Jo Maes'])
  const client = await rawClient(first, 'client')
  client.edit((text) => text.insert(0, 'blijft '))
  await client.saved()
  client.terminate()
  await first.close()
  const second = await startTestServer({ folder })
  expect(second.demo).toEqual(demo)
  const back = await rawClient(second, 'client')
  expect(readContract(back.doc)).toEqual(readContract(client.doc))
  back.terminate()
  await second.close()
  remove()
})

test('[R57] the demo begins with a wish, and a goal with a promise on each side', async () => {
  const server = await startTestServer()
  const client = await rawClient(server, 'client')
  const { body, facts } = readContract(client.doc)
  const section = (kind: string) => body.find((one) => one.type === 'section' && one.kind === kind)
  expect(JSON.stringify(section('wish'))).toContain('verpleegkundige')
  const goals = (section('agreements') as unknown as { children: { type: string }[] }).children
  expect(goals.filter(({ type }) => type === 'goal')).toMatchObject([
    { importance: 'very', children: [{}, { party: 'client' }, { party: 'centre' }] },
  ])
  expect(facts).toMatchObject({
    clientName: { value: 'Amina Haddad' },
    workerName: { value: 'Sara Peeters' },
    supportName: { value: 'Jo Maes' },
    school: {},
  })
  client.terminate()
  await server.close()
})
