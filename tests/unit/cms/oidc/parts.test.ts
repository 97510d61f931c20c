import { describe, expect, test, vi } from 'vitest'
import { identityOf, isFresh, isOfIssuer, verifiedEmail } from '../../../../cms/oidc/claims.ts'
import { flowCookie, readFlow } from '../../../../cms/oidc/flow.ts'
import { providerFetch } from '../../../../cms/oidc/providerFetch.ts'
import { isSafeAddress } from '../../../../cms/oidc/safeAddress.ts'
import { stepsLeft } from '../../../../cms/secondFactor/stepsLeft.ts'

vi.mock('../../../../cms/env.ts', () => ({
  env: {
    PAYLOAD_SECRET: 'a secret for tests only, never used elsewhere',
    CMS_URL: 'https://quantri.test.example',
    SECOND_FACTOR: 'required',
    SECOND_FACTOR_GRACE_DAYS: 0,
  },
}))

const ISSUER = 'https://dangnhap.test.example'

describe('claims of the identity server', () => {
  const claims = { iss: ISSUER, sub: 'A b' }

  test.each([
    [{ amr: ['pwd', 'mfa'] }, true],
    [{ acr: 'cao' }, true],
    [{ amr: ['pwd'], acr: 'thap' }, false],
    [{ amr: 'mfa', acr: 3 }, false],
    [{}, false],
  ])('with %j say whether there was a second factor', (more, expected) => {
    expect(identityOf({ ...claims, ...more }, ['mfa', 'cao'])!.hasSecondFactor).toBe(expected)
    expect(identityOf({ ...claims, ...more }, [])!.hasSecondFactor).toBe(false)
  })

  test.each([[{ sub: '' }], [{ sub: 7 }], [{ sub: 'x'.repeat(256) }], [{ iss: null }]])(
    'with %j name nobody',
    (wrong) => {
      expect(identityOf({ ...claims, ...wrong }, [])).toBeNull()
    },
  )

  test('of one issuer are not taken for those of another that begins alike', () => {
    const { key } = identityOf(claims, [])!
    expect([isOfIssuer(key, ISSUER), isOfIssuer(key, ISSUER.slice(0, -1)), isOfIssuer(null, ISSUER)]).toEqual(
      [true, false, false],
    )
  })

  test('give an address only when it is verified', () => {
    expect(verifiedEmail({ email: ' An@Test.Example', email_verified: true })).toBe('an@test.example')
    for (const wrong of [{ email_verified: 'true' }, { email_verified: false }, {}])
      expect(verifiedEmail({ email: 'an@test.example', ...wrong })).toBeNull()
  })

  test('are fresh when the person signed in after they were sent there, clocks half a minute apart', () => {
    const at = (auth_time?: number) => isFresh(identityOf({ ...claims, auth_time }, [])!, 1_000_000_000)
    expect([at(1_000_000), at(999_970), at(999_969), at(undefined)]).toEqual([true, true, false, false])
  })
})

describe('the steps after a sign-in by the province', () => {
  const account = { id: '1', roles: ['publisher' as const], mustChangePassword: true }
  const record = { account: '1', lastStep: 0, recovery: '', secret: 'x' }

  test.each([
    [['oidc'], null, ['enrol']],
    [['oidc'], record, ['code']],
    [['oidc', 'otp'], record, []],
    [['oidc-mfa'], null, []],
    [['oidc-mfa'], record, []],
    [['pwd'], null, ['password', 'enrol']],
  ])('after %j are those that are not done yet', (amr, kept, steps) => {
    expect(stepsLeft(account, kept, amr)).toEqual(steps)
  })
})

describe('a way to the identity server', () => {
  const flow = { state: 's', nonce: 'n', verifier: 'v', startedAt: Date.now(), sid: null, target: '/admin' }
  const sent = (cookie: string) => new Headers({ cookie: cookie.split(';')[0]! })

  test('is read back from its sealed cookie, and from no other', () => {
    const cookie = flowCookie(flow)
    expect(cookie).toContain('Secure')
    expect(readFlow(sent(cookie))).toEqual(flow)
    const [name = '', value = ''] = cookie.split(/[=;]/)
    const changed = value.slice(0, -4) + [...value.slice(-4)].reverse().join('')
    for (const wrong of [changed, '', 'a.b.c', value.split('.').slice(1).join('.')])
      expect(readFlow(new Headers({ cookie: `${name}=${wrong}` })), wrong).toBeNull()
    expect(readFlow(new Headers())).toBeNull()
  })

  test('ends after ten minutes', () => {
    expect(readFlow(sent(flowCookie({ ...flow, startedAt: Date.now() - 600_001 })))).toBeNull()
  })
})

describe('an address of the identity server', () => {
  test.each([
    [ISSUER, ISSUER, true],
    ['http://127.0.0.1:9000', 'http://127.0.0.1:9000', true],
    ['http://localhost:9000/token', 'http://127.0.0.1:9000', true],
    ['http://dangnhap.test.example/token', ISSUER, false],
    ['http://127.0.0.1:9000/token', ISSUER, false],
    ['http://169.254.169.254/', 'http://127.0.0.1:9000', false],
    ['file:///etc/passwd', ISSUER, false],
    ['javascript:alert(1)', ISSUER, false],
    ['', ISSUER, false],
  ])('%s of %s', async (address, issuer, isSafe) => {
    expect(isSafeAddress(address, issuer)).toBe(isSafe)
    const ask = vi.fn(() => Promise.resolve(new Response('{}')))
    const asked = providerFetch(issuer, ask)(address, {})
    await (isSafe ? asked : expect(asked).rejects.toThrow('unsafe'))
    expect(ask).toHaveBeenCalledTimes(isSafe ? 1 : 0)
  })
})
