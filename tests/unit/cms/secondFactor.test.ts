import { describe, expect, test, vi } from 'vitest'
import { codeAt, findStep, keyUri, makeSecret } from '../../../cms/secondFactor/totp.ts'
import { toDevice } from '../../../cms/secondFactor/toDevice.ts'
import { hashRecoveryCode, makeRecoveryCodes } from '../../../cms/secondFactor/recoveryCodes.ts'

vi.mock('../../../cms/env.ts', () => ({
  env: { PAYLOAD_SECRET: 'a secret for tests only, never used elsewhere' },
}))

describe('codes of an authenticator app', () => {
  /** RFC 6238, appendix B: "12345678901234567890", its codes cut to six digits. */
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

  test.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1234567890, '005924'],
    [20000000000, '353130'],
  ])('are those of the standard at %s s', (seconds, code) => {
    expect(codeAt(secret, seconds * 1000)).toBe(code)
  })

  test('are taken one step early and late, and no further', () => {
    const now = 1234567890_000
    const found = (away: number) => findStep(secret, codeAt(secret, now + away * 30_000), { now, after: 0 })
    expect([-1, 0, 1].map(found)).toEqual([41152262, 41152263, 41152264])
    expect([-2, 2].map(found)).toEqual([null, null])
  })

  test('are not taken again, nor are earlier ones', () => {
    const now = 1234567890_000
    const after = findStep(secret, codeAt(secret, now), { now, after: 0 })!
    expect(findStep(secret, codeAt(secret, now), { now, after })).toBeNull()
    expect(findStep(secret, codeAt(secret, now - 30_000), { now, after })).toBeNull()
    expect(findStep(secret, codeAt(secret, now + 30_000), { now, after })).toBe(after + 1)
  })

  test('come from a secret of 160 bits, which apps read from its address', () => {
    const made = makeSecret()
    expect(made).toMatch(/^[A-Z2-7]{32}$/)
    const uri = new URL(keyUri(made, { issuer: 'Cổng Lào Cai', label: 'a@b.example' }))
    expect(uri.searchParams.get('secret')).toBe(made)
    expect(uri.searchParams.get('issuer')).toBe('Cổng Lào Cai')
  })
})

describe('recovery codes', () => {
  test('are ten, and differ', () => {
    const codes = makeRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^[a-z2-9]{5}-[a-z2-9]{5}$/)
  })

  test('are read as people type them, for one account', () => {
    const stored = hashRecoveryCode('k7m2x-9pq4r', 'a')
    expect(hashRecoveryCode(' K7M2X 9PQ4R', 'a')).toBe(stored)
    expect(hashRecoveryCode('k7m2x-9pq4r', 'b')).not.toBe(stored)
    expect(stored).not.toContain('k7m2x')
  })
})

describe('a stored secret', () => {
  test('can be opened for its own account only', async () => {
    const { openSecret, sealSecret } = await import('../../../cms/secondFactor/sealSecret.ts')
    const sealed = sealSecret('GEZDGNBV', 'a')
    expect(sealed).not.toContain('GEZDGNBV')
    expect(openSecret(sealed, 'a')).toBe('GEZDGNBV')
    expect(openSecret(sealed, 'b')).toBeNull()
    expect(openSecret(`${sealed.slice(0, -2)}AA`, 'a')).toBeNull()
    for (const junk of ['', 'x', '..', 'a.b.c']) expect(openSecret(junk, 'a')).toBeNull()
  })
})

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/131.0 Safari/537.36',
    'Chrome, Windows',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/131.0 Safari/537.36 Edg/131.0', 'Edge, Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile Safari/604.1', 'Safari, iOS'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0', 'Firefox, Linux'],
  ['curl/8.5.0', ''],
])('%s is called "%s"', (userAgent, name) => expect(toDevice(userAgent)).toBe(name))
