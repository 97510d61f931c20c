import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isAllowedHost } from '../../../cms/entry-points/hosts.ts'
import { resolveEntryPoint } from '../../../cms/entry-points/resolve.ts'
import { fillTemplate } from '../../../cms/entry-points/template.ts'
import { toSafeUrl } from '../../../cms/entry-points/url.ts'
import { input, ministry, national, point } from './fixtures.ts'

const hosts = ['dichvucong.gov.vn', '*.bocongan.gov.vn']

const hostileUrls = [
  'https://dichvucong.gov.vn@evil.example/',
  'https://dichvucong.gov.vn:x@evil.example/',
  'https://evil.example\\@dichvucong.gov.vn/',
  'https://dichvucong.gov.vn\\.evil.example/',
  'https:\\\\dichvucong.gov.vn/',
  'https:/dichvucong.gov.vn/',
  'https:dichvucong.gov.vn/',
  '//dichvucong.gov.vn/',
  '/thu-tuc',
  'http://dichvucong.gov.vn/',
  'ftp://dichvucong.gov.vn/',
  'javascript:alert(1)//dichvucong.gov.vn',
  'java\nscript:alert(1)',
  'data:text/html,x',
  ' https://dichvucong.gov.vn/',
  'https://dichvucong.gov.vn/\r\nSet-Cookie: a=b',
  'https://dichvucong.gov.vn/\tx',
  'ht\ttps://dichvucong.gov.vn/',
  'https://dichvucong.gov.vn:8443/',
  'https://user@dichvucong.gov.vn/',
  'https://dichvucong.gov.vn./',
  'https://dichvucong.gov.vn.evil.example/',
  'https://evildichvucong.gov.vn/',
  'https://bocongan.gov.vn.evil.example/',
  'https://evilbocongan.gov.vn/',
  'https://dichvuc\u043eng.gov.vn/',
  'https://dichvucong\u3002evil.example/',
  'https://dichvucong.gov.vn%2eevil.example/',
  'https://dichvucong.gov.vn%00.evil.example/',
  'https://dichvucong.gov.vn\u0000.evil.example/',
  'https://dichvucong\u00ad.gov.vn@evil.example/',
  'https://127.0.0.1/',
  'https://0x7f.1/',
  'https://[::1]/',
  'https://?@dichvucong.gov.vn/',
  'https://#@dichvucong.gov.vn/',
  'https://',
  '',
]

describe('addresses that must not be followed', () => {
  test.each(hostileUrls)('%j', (url) => {
    expect(toSafeUrl(url, hosts)).toBeNull()
    const result = resolveEntryPoint(
      input({ entryPoints: [point({ url })], procedure: { nationalId: null } }),
    )
    expect(result).toMatchObject({ host: 'dichvucong.gov.vn', via: 'national-search' })
  })
})

test.each([
  ['https://dichvucong.gov.vn/a', true],
  ['https://DICHVUCONG.gov.vn/a', true],
  ['https://dichvucong.gov.vn:443/a', true],
  ['https://a.b.bocongan.gov.vn/?x=@y#z', true],
  ['https://bocongan.gov.vn/', false],
])('%s is allowed: %s', (url, isAllowed) => {
  expect(toSafeUrl(url, hosts) !== null).toBe(isAllowed)
})

test('patterns too wide allow nothing', () => {
  for (const pattern of [
    '*',
    '*.*',
    '*.vn',
    '*.com.vn',
    '.gov.vn',
    '*gov.vn',
    'dich*.gov.vn',
    '',
    '127.0.0.1',
  ]) {
    expect(isAllowedHost('dichvucong.gov.vn', [pattern])).toBe(false)
    expect(isAllowedHost('shop.com.vn', [pattern])).toBe(false)
    expect(isAllowedHost('127.0.0.1', [pattern])).toBe(false)
  }
})

test.each([
  ['a/b?c#d', 'a%2Fb%3Fc%23d'],
  ['%2e%2e', '%252e%252e'],
  ['a\r\nb', 'a%0D%0Ab'],
  ['Đổi', '%C4%90%E1%BB%95i'],
  ['@evil.example', '%40evil.example'],
  ['..', null],
  ['.', null],
  ['', null],
  ['\ud800', null],
])('the value %j is written as %j', (code, encoded) => {
  const filled = fillTemplate('https://dichvucong.gov.vn/{code}', { code })
  expect(filled).toBe(encoded === null ? null : `https://dichvucong.gov.vn/${encoded}`)
})

const fragments = fc.constantFrom(
  'https://',
  'dichvucong.gov.vn',
  '@',
  '\\',
  '/',
  '{code}',
  '{nationalId}',
  '%',
  ':',
  '?',
  '#',
  '\t',
  '.',
)
const hostileText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...hostileUrls),
  fc.array(fragments).map((parts) => parts.join('')),
)

test('whatever is stored and asked, a redirect is https to an allowed host and nothing else', () => {
  const property = fc.property(
    hostileText,
    hostileText,
    hostileText,
    hostileText,
    hostileText,
    (url, template, code, ward, nationalId) => {
      const hostile = {
        ...ministry,
        id: 'x',
        kind: 'national' as const,
        templates: [{ purpose: 'apply' as const, url: template }],
      }
      const result = resolveEntryPoint(
        input({
          entryPoints: [point({ url }), point({ provider: 'x' })],
          providers: [hostile, national, ministry],
          procedure: { code, nationalId },
          wardCode: ward,
          provinceCode: ward,
        }),
      )
      if (result.kind !== 'redirect') return
      const followed = new URL(result.url)
      expect(followed.protocol).toBe('https:')
      expect([followed.username, followed.password, followed.port]).toEqual(['', '', ''])
      expect(followed.host).toBe(result.host)
      expect(result.host).toMatch(/^(dichvucong\.gov\.vn|[a-z0-9.-]+\.bocongan\.gov\.vn)$/)
      expect(result.url).toMatch(/^[\x21-\x7e]+$/)
    },
  )
  fc.assert(property, { numRuns: 2000 })
})
