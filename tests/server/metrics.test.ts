import { expect, test } from 'vitest'
import type { CentreId, ContractId, ParticipantId, SessionId } from '../../schemas/basics/index.ts'
import { createMetrics } from '../../server/metrics.ts'
import type { RoomEvent } from '../../server/rooms/index.ts'
import { startTestServer } from '../support/test-server.ts'

const centre = 'c' as CentreId
const contract = 'contract1' as ContractId
const session = 'session1' as SessionId
const participant = 'participant1' as ParticipantId

const events: readonly RoomEvent[] = [
  { kind: 'room-loaded', contract, seq: 3, rows: 3, milliseconds: 4 },
  { kind: 'session-opened', centre, contract, session, participant, mode: 'write' },
  { kind: 'session-opened', centre, contract, session, participant, mode: 'read' },
  { kind: 'session-closed', contract, session, code: 1001, mode: 'read' },
  { kind: 'session-closed', contract, session, code: 4999, mode: 'read' },
  { kind: 'opening-refused', code: 4401, reason: 'ticket' },
  { kind: 'committed', contract, rows: 2, bytes: 300, milliseconds: 1.5, receivers: 3 },
  { kind: 'committed', contract, rows: 0, bytes: 0, milliseconds: 0, receivers: 3 },
  { kind: 'commit-failed', centre, contract, rows: 4, error: null },
  { kind: 'update-refused', contract, session, code: 4422, reason: 'shape' },
  { kind: 'text-rescued', contract, texts: 2 },
  { kind: 'compacted', contract, rows: 500, bytes: 2000 },
  { kind: 'load-failed', contract, error: null },
  { kind: 'room-problem', contract, what: 'compact' },
]

test('[L24] the figures count what happened, and name nobody', async () => {
  const metrics = createMetrics({ process: false })
  for (const event of events) metrics.countRoomEvent(event)
  metrics.countCommit({ seconds: 0.0004, requests: 7 })
  const text = await metrics.registry.metrics()
  for (const line of [
    'samenspraak_rooms 1',
    'samenspraak_sessions{mode="write"} 1',
    'samenspraak_sessions{mode="read"} -1',
    'samenspraak_closes_total{code="1001"} 1',
    'samenspraak_closes_total{code="other"} 1',
    'samenspraak_closes_total{code="4401"} 1',
    'samenspraak_updates_total{outcome="accepted"} 2',
    'samenspraak_updates_total{outcome="refused"} 1',
    'samenspraak_update_bytes_total 300',
    'samenspraak_deliveries_total 6',
    'samenspraak_relay_seconds_count 1',
    'samenspraak_relay_seconds_sum 0.0015',
    'samenspraak_commit_failures_total 4',
    'samenspraak_commit_seconds_bucket{le="0.0005"} 1',
    'samenspraak_commit_requests_sum 7',
    'samenspraak_load_seconds_sum 0.004',
    'samenspraak_load_failures_total 1',
    'samenspraak_compactions_total 1',
    'samenspraak_rescued_texts_total 2',
    'samenspraak_room_problems_total{what="compact"} 1',
  ]) {
    expect(text.split('\n')).toContain(line)
  }
  expect(text).not.toMatch(/contract1|session1|participant1/)
})

test('the figures of the process include memory and the delay of the event loop', async () => {
  const text = await createMetrics().registry.metrics()
  expect(text).toContain('process_resident_memory_bytes ')
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds ')
})

test('[L24] the figures are open, and with a token for who shows it only', async () => {
  const metricsToken = 'een-lang-geheim-van-prometheus'
  const open = await startTestServer()
  expect((await open.request('/metrics', null)).status).toBe(200)
  await open.close()
  const other = await startTestServer({ metricsToken })
  const ask = (authorization: string | null) =>
    other.request('/metrics', null, { headers: authorization === null ? {} : { authorization } })
  for (const wrong of [null, 'Bearer', `Bearer ${metricsToken}x`, `Basic ${metricsToken}`]) {
    const refused = await ask(wrong)
    expect(refused.status).toBe(401)
    expect(refused.headers.get('www-authenticate')).toBe('Bearer')
  }
  expect((await other.request('/metrics', 'worker')).status).toBe(401)
  const answer = await ask(`Bearer ${metricsToken}`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toContain('text/plain')
  const figures = await answer.text()
  expect(figures).toContain('samenspraak_sessions')
  for (const { name, token } of other.demo.people) {
    for (const word of [...name.split(' '), token]) expect(figures).not.toContain(word)
  }
  await other.close()
})
