import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { isSafeAddress, readIssuers } from '../../../server/access/issuers.ts'
import { signingKey } from '../../support/issuer.ts'
import { temporaryFolder } from '../../support/store-fixture.ts'

const { folder, remove } = temporaryFolder()
afterAll(remove)

function read(content: unknown) {
  const path = join(folder, 'issuers.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return readIssuers(path)
}

const portal = {
  issuer: 'https://portal.example.be',
  jwks: 'https://portal.example.be/keys',
  centre: 'OCMW Voorbeeldstad',
}

describe('[A13] the portals of the settings', () => {
  test('are read with what is left out', () => {
    expect(read({ issuers: [{ ...portal, roles: ['client'] }] })).toEqual({
      ok: true,
      value: [
        {
          issuer: portal.issuer,
          audience: null,
          keys: { url: portal.jwks },
          centre: portal.centre,
          roles: ['client'],
          contracts: false,
        },
      ],
    })
    expect(readIssuers(null)).toEqual({ ok: true, value: [] })
  })

  test('may have their keys in the file, without the private part', async () => {
    const { publicJwk } = await signingKey('one')
    const { jwks: _, ...other } = portal
    expect(read({ issuers: [{ ...other, keys: [publicJwk] }] }).ok).toBe(true)
    expect(read({ issuers: [{ ...other, keys: [{ ...publicJwk, d: 'secret' }] }] }).ok).toBe(false)
    expect(read({ issuers: [{ ...other, keys: [{ kty: 'oct', k: 'c2VjcmV0' }] }] }).ok).toBe(false)
  })

  test.each<[string, unknown]>([
    ['no JSON', '{'],
    ['no list', {}],
    ['two of one name', { issuers: [portal, portal] }],
    ['neither keys nor where they are', { issuers: [{ ...portal, jwks: undefined }] }],
    ['both', { issuers: [{ ...portal, keys: [{ kty: 'EC', crv: 'P-256', x: '', y: '' }] }] }],
    [
      'keys that anyone could change on their way',
      { issuers: [{ ...portal, jwks: 'http://portal.example.be' }] },
    ],
    ['a role that is none', { issuers: [{ ...portal, roles: ['secret-role'] }] }],
    ['a setting that is none', { issuers: [{ ...portal, 'secret-setting': 1 }] }],
    ['no centre', { issuers: [{ ...portal, centre: ' ' }] }],
  ])('with %s are refused by name, and nothing of the file is repeated', (_what, content) => {
    const found = read(content)
    expect(found.ok).toBe(false)
    if (found.ok) return
    expect(found.refusal.join()).toMatch(/SAMENSPRAAK_ISSUERS: expected/)
    expect(found.refusal.join()).not.toMatch(/secret-role/)
  })

  test('that are not there are said to be not there', () => {
    expect(readIssuers(join(folder, 'none.json'))).toEqual({
      ok: false,
      refusal: ['SAMENSPRAAK_ISSUERS: expected a file that is there'],
    })
  })

  test('have their keys at an address that is encrypted, or on this machine', () => {
    expect(isSafeAddress('https://a.example/keys')).toBe(true)
    expect(isSafeAddress('http://127.0.0.1:3000/keys')).toBe(true)
    for (const address of ['http://a.example', 'ftp://a.example', 'https://a:b@a.example', 'x']) {
      expect(isSafeAddress(address)).toBe(false)
    }
  })
})
