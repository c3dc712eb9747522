import { describe, expect, test } from 'vitest'
import { blockOf, readTrusted } from '../../../server/addresses/index.ts'

describe('[A150] the list of programs that are believed', () => {
  test('has addresses and networks, of both families', () => {
    const isTrusted = readTrusted(['192.0.2.1', '10.0.0.0/8', '2001:db8::/32', '::1'])!
    for (const address of ['192.0.2.1', '10.200.3.4', '2001:db8:9::1', '::1']) {
      expect(isTrusted(address), address).toBe(true)
    }
    for (const address of ['192.0.2.2', '11.0.0.1', '2001:db9::1', '::2', '', 'nobody', '10.0.0']) {
      expect(isTrusted(address), address).toBe(false)
    }
    expect(readTrusted([])!('127.0.0.1')).toBe(false)
  })

  test.each([
    ['10.0.0.0/33'],
    ['10.0.0/8'],
    ['::/129'],
    ['10.0.0.0/8/8'],
    ['10.0.0.0/'],
    ['10.0.0.0/-1'],
    ['fe80::1%eth0'],
    ['proxy.example.be'],
    ['*'],
  ])('has no %s', (one) => {
    expect(readTrusted([one])).toBe(null)
  })
})

test('[A143] one address is an IPv4 address, or the first half of an IPv6 address', () => {
  expect(blockOf('::ffff:192.0.2.1')).toBe('192.0.2.1')
  expect(blockOf('2001:DB8:0:1::1')).toBe(blockOf('2001:0db8:0000:0001:ffff::2'))
  expect(blockOf('2001:db8::1')).not.toBe(blockOf('2001:db8:0:1::1'))
  expect(blockOf('::1')).toBe('::1')
})
