import { describe, expect, test } from 'vitest'
import { hostOfHeader, toHostName } from '../../../../cms/content/sites.ts'
import { keyOn, pageKey, readKey } from '../../../../site/cache/pageKey.ts'
import type { HostedSite } from '../../../../site/cache/shared.ts'
import { makeHosts } from '../../../../site/server/hosts.ts'

const site = (more: Partial<HostedSite> & { slug: string }): HostedSite => ({
  hosts: [`${more.slug}.tinh.example.vn`],
  origin: `https://${more.slug}.tinh.example.vn`,
  state: 'live',
  ...more,
})

const sites = [
  site({ slug: 'xa-bac-ha' }),
  site({
    slug: 'so-tu-phap',
    hosts: ['stp.example.vn', 'so-tu-phap.tinh.example.vn'],
    origin: 'https://stp.example.vn',
  }),
  site({ slug: 'xa-nhap', state: 'draft' }),
  site({ slug: 'xa-dong', state: 'closed' }),
  site({ slug: 'xa-chuyen', state: 'closed', movedTo: 'https://moi.example.vn' }),
]
const table = new Map(sites.flatMap((one) => one.hosts.map((host) => [host, one] as const)))
const hostsWith = (isUnknownPortal: boolean) =>
  makeHosts({
    portalUrl: 'https://tinh.example.vn',
    isUnknownPortal,
    table: () => ({ find: (host) => table.get(host), load: async () => undefined }),
    wake: async () => undefined,
  })
const hosts = hostsWith(false)
const find = (header: string | undefined) => hosts.find(header, 4321)

describe('the site that a Host header names', () => {
  test.each([
    ['tinh.example.vn', 'portal'],
    ['TINH.example.vn', 'portal'],
    ['tinh.example.vn:443', 'portal'],
    ['localhost:4321', 'portal'],
    ['127.0.0.1:4321', 'portal'],
    ['10.1.2.3', 'portal'],
    ['[::1]:4321', 'portal'],
    [undefined, 'portal'],
  ])('%s is the provincial portal', async (header, kind) => {
    expect((await find(header)).kind).toBe(kind)
  })

  test.each(['xa-bac-ha.tinh.example.vn', 'XA-BAC-HA.tinh.example.VN', 'xa-bac-ha.tinh.example.vn:4321'])(
    '%s is the site of that name',
    async (header) => {
      expect(await find(header)).toEqual({ kind: 'site', slug: 'xa-bac-ha' })
    },
  )

  test('another name of a site leads to its main one, with the path', async () => {
    const moved = { kind: 'moved', to: 'https://stp.example.vn', keepsPath: true }
    expect(await find('so-tu-phap.tinh.example.vn')).toEqual(moved)
    expect(await find('stp.example.vn')).toEqual({ kind: 'site', slug: 'so-tu-phap' })
  })

  test('a draft is no site, a closed one says so or leads on', async () => {
    expect((await find('xa-nhap.tinh.example.vn')).kind).toBe('unknown')
    expect((await find('xa-dong.tinh.example.vn')).kind).toBe('closed')
    const moved = { kind: 'moved', to: 'https://moi.example.vn', keepsPath: false }
    expect(await find('xa-chuyen.tinh.example.vn')).toEqual(moved)
  })

  test('an unknown name is the portal only where that is set', async () => {
    expect((await find('evil.example')).kind).toBe('unknown')
    expect((await hostsWith(true).find('evil.example', 4321)).kind).toBe('portal')
  })
})

describe('two hundred forms of a Host header', () => {
  const name = 'xa-bac-ha.tinh.example.vn'
  const odd = [
    '',
    ' ',
    '.',
    '..',
    '/',
    '\\',
    '@',
    '#',
    '?',
    '%00',
    '%2e',
    '\t',
    ',',
    ';',
    '"',
    "'",
    '<',
    '>',
    '[',
    ']',
    '*',
    '_',
    '…',
    '。',
    '｡',
  ]
  const forms = [
    ...odd.flatMap((sign) => [
      sign + name,
      name + sign,
      name.replace('.', sign || 'x'),
      `evil.example${sign}${name}`,
    ]),
    ...odd.flatMap((sign) => [`${name}${sign}:4321`, `user${sign}@${name}`, `${name}:${sign}4321`]),
    ...['0', '1', '8080', '65536', '99999', '-1', '4321a', '04321', '443:443'].map(
      (port) => `${name}:${port}`,
    ),
    ...[
      'xa-bac-ha',
      'bac-ha.tinh.example.vn',
      'xa-bac-ha.tinh.example.vn.evil.example',
      'xn--xa-bac-ha',
      'a'.repeat(300),
    ],
    ...[
      'xa-bắc-hà.tinh.example.vn',
      'xa-bac-ha.tinh.example。vn',
      '0x7f.1',
      '2130706433',
      'localhost.evil.example',
    ],
  ]

  test('lead to the very site, to the portal or nowhere, and never to another site', async () => {
    expect(forms.length).toBeGreaterThanOrEqual(190)
    for (const form of forms) {
      const asked = await find(form)
      const isExact = form === name || form === `${name}:443` || form === `${name}:4321`
      if (!isExact) expect(asked.kind === 'site' ? [form, asked] : [], form).toEqual([])
    }
  })

  test('make no key of their own', () => {
    for (const form of forms) {
      const read = hostOfHeader(form)
      expect(read === null || /^[a-z0-9.-]+$/.test(read.name), form).toBe(true)
    }
  })
})

describe('host names as editors type them', () => {
  test.each([
    ['Xa-Bac-Ha.LaoCai.gov.vn', 'xa-bac-ha.laocai.gov.vn'],
    [' so-tu-phap.laocai.gov.vn. ', 'so-tu-phap.laocai.gov.vn'],
    ['xã-bắc-hà.vn', 'xn--x-bc-h-2ta5711a.vn'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(toHostName(typed)?.replace(/^xn--.*\.vn$/, 'xn--')).toBe(kept.replace(/^xn--.*\.vn$/, 'xn--'))
  })

  test.each(['https://a.vn', 'a.vn/', 'a.vn:80', 'a b.vn', '10.0.0.1', '2130706433', '-a.vn', 'a..vn', ''])(
    '%s is refused',
    (typed) => {
      expect(toHostName(typed)).toBeNull()
    },
  )
})

describe('keys of pages', () => {
  test('hold the site, and are read back', () => {
    const key = pageKey('/tin-tuc?trang=2&x=1')!
    expect(keyOn(undefined, key)).toBe('/tin-tuc?trang=2')
    expect(readKey(keyOn('xa-bac-ha', key))).toEqual({ site: 'xa-bac-ha', url: '/tin-tuc?trang=2' })
    expect(readKey(key)).toEqual({ url: '/tin-tuc?trang=2' })
  })

  test('no address makes the key of a site', () => {
    for (const url of ['/@xa-bac-ha/tin-tuc', '/%40xa-bac-ha/', '/en/@a/']) {
      const key = pageKey(url)
      expect(key === undefined || readKey(key).site === undefined, url).toBe(true)
    }
  })
})
