import { describe, expect, test } from 'vitest'
import type { ContractId, SessionId } from '../../schemas/basics/index.ts'
import { createLog, type LogEvent } from '../../server/log.ts'
import { StoreError } from '../../server/store/index.ts'

function lines(level: 'info' | 'debug' | 'silent', ...events: readonly LogEvent[]): string[] {
  const written: string[] = []
  const log = createLog(level, { write: (line) => written.push(line) })
  for (const event of events) log(event)
  return written
}

describe('the log', () => {
  test('writes one line of JSON for each event, named by its kind', () => {
    const [line] = lines('info', { kind: 'started', host: '127.0.0.1', port: 3000 })
    expect(JSON.parse(line!)).toMatchObject({ kind: 'started', host: '127.0.0.1', port: 3000 })
    expect(line!.trim()).not.toContain('\n')
  })

  test('writes only what the level asks for', () => {
    const event: LogEvent = { kind: 'room-unloaded', contract: 'c' as ContractId }
    expect(lines('info', event)).toEqual([])
    expect(lines('debug', event)).toHaveLength(1)
    expect(lines('silent', { kind: 'unexpected', error: new Error('x') })).toEqual([])
  })

  test('[L20] says of an error what and where it is, and never its message', () => {
    const secret = 'Jan Peeters\n    at home, Lange Munte 12, 9000 Gent'
    const cause = Object.assign(new TypeError(secret), { code: 'ERR_SOMETHING' })
    const store = new StoreError('refused', secret, { cause })
    const written = lines(
      'debug',
      { kind: 'unexpected', error: store },
      { kind: 'unexpected', error: secret },
      { kind: 'request-failed', route: '/api/contracts/:id', error: cause },
      {
        kind: 'room-problem',
        contract: 'c' as ContractId,
        what: 'compact',
        error: new AggregateError([cause], secret),
      },
      { kind: 'load-failed', contract: 'c' as ContractId, error: { message: secret } },
    ).join('')
    for (const word of ['Peeters', 'Munte', 'Gent']) expect(written).not.toContain(word)
    expect(written).toContain('"code":"refused"')
    expect(written).toContain('"code":"ERR_SOMETHING"')
    expect(written).toContain('log.test.ts')
  })

  test('[L20] names a contract and a session by their ids only', () => {
    const [line] = lines('debug', {
      kind: 'session-closed',
      contract: 'contract1' as ContractId,
      session: 'session1' as SessionId,
      code: 1000,
      mode: 'write',
    })
    expect(Object.keys(JSON.parse(line!)).sort()).toEqual(
      ['code', 'contract', 'kind', 'level', 'mode', 'session', 'time'].sort(),
    )
  })
})
