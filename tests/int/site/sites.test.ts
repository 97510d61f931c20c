import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { expireKept } from '../../../site/data/kept.ts'
import { collectReads } from '../../../site/data/reads.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'

let running: Running
let payload: Payload

const all = { depth: 0, overrideAccess: true } as const
const agencies: Record<string, string> = {}

async function makeSite(name: string, tier: 'department' | 'commune', more: object = {}) {
  const agency = await make(payload, 'agencies', 'published', { name })
  agencies[name] = String(agency.id)
  const data = { name, tier, agency: agency.id, accent: 'green', live: true, ...more } as never
  const site = await payload.create({ collection: 'sites', data, ...all })
  return String((site as { slug?: string | null }).slug)
}

let bacHa: string
let yTy: string
let tuPhap: string

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  bacHa = await makeSite('Xã Bắc Hà', 'commune', {
    menu: [{ label: 'Du lịch', href: 'https://bacha.example.vn' }],
  })
  yTy = await makeSite('Xã Y Tý', 'commune')
  tuPhap = await makeSite('Sở Tư pháp', 'department')
  const below = await make(payload, 'agencies', 'published', {
    name: 'Phòng Hộ tịch',
    parent: agencies['Sở Tư pháp'],
  })
  for (const [title, more] of Object.entries({
    'Tin của Bắc Hà': { agency: agencies['Xã Bắc Hà'], onProvince: 'no' },
    'Tin chung của Bắc Hà': { agency: agencies['Xã Bắc Hà'], onProvince: 'yes' },
    'Tin đang đề nghị': { agency: agencies['Xã Bắc Hà'], onProvince: 'asked' },
    'Tin của Y Tý': { agency: agencies['Xã Y Tý'], onProvince: 'no' },
    'Tin của phòng': { agency: below.id, onProvince: 'no' },
    'Tin gửi các xã': { pushedTo: 'commune' },
    'Tin gửi mọi nơi': { pushedTo: 'all' },
    'Tin của tỉnh': {},
  })) {
    await make(payload, 'news', 'published', { title, ...more })
  }
  await make(payload, 'news', 'draft', { title: 'Nháp của Bắc Hà', agency: agencies['Xã Bắc Hà'] })
  expireKept()
})
afterAll(() => running.stop())

async function newsOn(slug: string | undefined): Promise<string[]> {
  const [{ listNews }, { loadScope }] = await Promise.all([
    import('../../../site/data/news.ts'),
    import('../../../site/data/sites.ts'),
  ])
  const { docs } = await listNews({ locale: 'vi', scope: await loadScope(slug) })
  return docs.map(({ title }) => title).sort()
}

describe('what a site shows', () => {
  test('is what its agency wrote and what the province sends to its tier', async () => {
    expect(await newsOn(bacHa)).toEqual(
      [
        'Tin của Bắc Hà',
        'Tin chung của Bắc Hà',
        'Tin đang đề nghị',
        'Tin gửi các xã',
        'Tin gửi mọi nơi',
      ].sort(),
    )
    expect(await newsOn(yTy)).toEqual(['Tin của Y Tý', 'Tin gửi các xã', 'Tin gửi mọi nơi'].sort())
  })

  test('is also that of agencies below which have no site', async () => {
    expect(await newsOn(tuPhap)).toEqual(['Tin của phòng', 'Tin gửi mọi nơi'])
  })

  test('is on the provincial portal once the province has granted it', async () => {
    expect(await newsOn(undefined)).toEqual(
      ['Tin chung của Bắc Hà', 'Tin gửi các xã', 'Tin gửi mọi nơi', 'Tin của tỉnh'].sort(),
    )
  })

  test('is found at its address there and nowhere else', async () => {
    const { findNewsItem } = await import('../../../site/data/news.ts')
    const { loadScope } = await import('../../../site/data/sites.ts')
    const found = async (slug: string | undefined) => {
      const item = await findNewsItem('tin-cua-bac-ha', 'vi', await loadScope(slug))
      return item?.title ?? null
    }
    expect(await found(bacHa)).toBe('Tin của Bắc Hà')
    for (const other of [yTy, tuPhap, undefined]) expect(await found(other)).toBeNull()
  })
})

describe('search', () => {
  const titlesOn = async (slug: string | undefined, type?: 'news') => {
    const { placesOf, searchPortal } = await import('../../../site/data/search.ts')
    const { loadScope } = await import('../../../site/data/sites.ts')
    const places = placesOf(await loadScope(slug))
    const { hits } = await searchPortal({
      query: '',
      ...(type && { type }),
      places,
      locale: 'vi',
      hitsPerPage: 100,
    })
    return hits.flatMap((hit) => (hit.type === 'news' ? hit.title : [])).sort()
  }

  test('finds on a site what the site shows, and no more', async () => {
    for (const slug of [bacHa, yTy, tuPhap, undefined])
      expect(await titlesOn(slug, 'news'), slug).toEqual(await newsOn(slug))
  })

  test('of all types at once does, too', async () => {
    for (const slug of [bacHa, yTy, tuPhap, undefined]) {
      const found = await titlesOn(slug)
      expect(found.length, slug).toBeGreaterThan(0)
      expect(await newsOn(slug), slug).toEqual(expect.arrayContaining(found))
    }
  })
})

describe('what became of an item', () => {
  test('is said on the site that showed it', async () => {
    const { findMovedHere } = await import('../../../site/data/movedHere.ts')
    const { loadScope } = await import('../../../site/data/sites.ts')
    const { docs } = await payload.find({
      collection: 'news',
      where: { title: { equals: 'Tin của Y Tý' } },
      ...all,
    })
    const update = (data: object) =>
      payload.update({ collection: 'news', id: docs[0]!.id, data: data as never, ...all })
    const kindOn = async (slug: string | undefined, path: string) =>
      (await findMovedHere(path, 'vi', await loadScope(slug)))?.kind ?? null
    const onAll = async (path: string) => [
      await kindOn(yTy, path),
      await kindOn(bacHa, path),
      await kindOn(undefined, path),
    ]
    await update({ slug: 'tin-y-ty-moi' })
    expect(await onAll('/tin-tuc/tin-cua-y-ty')).toEqual(['document', null, null])
    await update({ _status: 'draft', withdrawal: { mode: 'gone', reason: 'Lý do của Y Tý' } })
    expect(await onAll('/tin-tuc/tin-y-ty-moi')).toEqual(['gone', null, null])
    await update({ _status: 'published', slug: 'tin-cua-y-ty' })
  })
})

describe('how a site is reached', () => {
  const contactsOn = async (slug: string) => {
    const { loadSite } = await import('../../../site/data/settings.ts')
    const { contactsOf } = await import('../../../site/views/site-contact.ts')
    expireKept()
    const { value, tags } = await collectReads(() => loadSite('vi', slug))
    return { contacts: contactsOf(value.component!), tags }
  }

  test('is what its agency says, else the agencies above, for telephones and e-mail alone', async () => {
    const above = await make(payload, 'agencies', 'published', {
      ...{ name: 'Cơ quan cấp trên', address: 'Trụ sở cấp trên' },
      ...{ phone: '0214 3880 001', email: 'tren@example.vn' },
    })
    const own = { collection: 'agencies', id: agencies['Xã Y Tý']!, ...all } as const
    await payload.update({ ...own, data: { parent: String(above.id), _status: 'published' } })
    const inherited = await contactsOn(yTy)
    expect(inherited.contacts).toEqual({ phone: '0214 3880 001', email: 'tren@example.vn' })
    expect(inherited.tags).toContain(`agencies:${above.id}`)
    await payload.update({ ...own, data: { phone: '0214 3880 002', _status: 'published' } })
    expect((await contactsOn(yTy)).contacts).toEqual({ phone: '0214 3880 002', email: 'tren@example.vn' })
    await payload.update({ ...own, data: { email: 'yty@example.vn', _status: 'published' } })
    const { contacts, tags } = await contactsOn(yTy)
    expect(contacts).toEqual({ phone: '0214 3880 002', email: 'yty@example.vn' })
    expect(tags).not.toContain(`agencies:${above.id}`)
    await payload.update({ ...own, data: { parent: null, phone: null, email: null, _status: 'published' } })
  })

  test('has a hotline from the site of the agency above', async () => {
    const below = await make(payload, 'agencies', 'published', {
      name: 'Chi cục',
      parent: agencies['Sở Tư pháp'],
    })
    const data = { name: 'Chi cục', tier: 'other', agency: below.id, accent: 'green', live: true } as never
    const site = await payload.create({ collection: 'sites', data, ...all })
    const ofAbove = { slug: { equals: tuPhap } }
    await payload.update({ collection: 'sites', where: ofAbove, data: { hotline: '1900 2222' }, ...all })
    expect((await contactsOn(String(site.slug))).contacts).toEqual({ hotline: '1900 2222' })
    await payload.delete({ collection: 'sites', id: site.id, ...all })
    await payload.delete({ collection: 'agencies', id: below.id as string, ...all })
  })
})

describe('the frame of a site', () => {
  test('has its own names and menu, and the way to the portal', async () => {
    const { loadSite } = await import('../../../site/data/settings.ts')
    const { toChrome } = await import('../../../site/views/settings.ts')
    const chrome = toChrome(await loadSite('vi', bacHa), 'vi')
    expect(chrome.settings).toMatchObject({
      siteName: 'Trang thông tin điện tử xã Bắc Hà',
      agencyName: 'Xã Bắc Hà',
      accent: 'green',
    })
    expect(chrome.settings.origin).toContain(`//${bacHa}.`)
    expect(chrome.navigation.main.at(-1)).toEqual({ label: 'Du lịch', href: 'https://bacha.example.vn' })
    const other = toChrome(await loadSite('vi', yTy), 'vi')
    expect(JSON.stringify(other)).not.toContain('Du lịch')
    expect(JSON.stringify(other)).not.toContain('Bắc Hà')
  })

  test('of no site is none', async () => {
    const { loadSite } = await import('../../../site/data/settings.ts')
    await expect(loadSite('vi', 'khong-co')).rejects.toMatchObject({ status: 404 })
  })

  test('depends on its own record, not on those of others', async () => {
    const { loadSite } = await import('../../../site/data/settings.ts')
    const { tags } = await collectReads(() => loadSite('vi', bacHa))
    expect([...tags].some((tag) => tag.startsWith('sites:'))).toBe(true)
    expect(tags.has('sites')).toBe(false)
  })
})

describe('an alert', () => {
  const LASTS_MS = 60_000
  const add = (title: string, more: object) =>
    payload.create({
      collection: 'alerts',
      data: {
        ...{ title, text: 'Tránh xa bờ suối', status: 'actual', severity: 'warning' },
        ...{ until: new Date(Date.now() + LASTS_MS).toISOString(), ...more },
      } as never,
      ...all,
    })

  /** The alerts of each site, first those on its every page, then those of its home page alone. */
  async function shown() {
    const { loadSite } = await import('../../../site/data/settings.ts')
    const { toChrome } = await import('../../../site/views/settings.ts')
    const titlesOn = async (slug?: string) => {
      const { alerts, homeAlerts } = toChrome(await loadSite('vi', slug), 'vi')
      return [alerts, homeAlerts].map((some) =>
        some
          .map(({ title }) => title.text)
          .sort()
          .join(', '),
      )
    }
    const sites = { portal: undefined, bacHa, yTy, tuPhap }
    const found = Object.entries(sites).map(async ([name, slug]) => [name, await titlesOn(slug)] as const)
    return Object.fromEntries(await Promise.all(found))
  }

  test('is on the portal and the sites that it concerns, of each tier, and gone by itself', async () => {
    const at = (slug: string) => ({ collection: 'sites', where: { slug: { equals: slug } }, ...all }) as const
    const place = async (slug: string, name: string, code: string) => {
      const commune = { name, fullName: `Xã ${name}`, code, tier: 'commune', type: 'Xã' } as const
      const { id } = await payload.create({ collection: 'units', data: commune, ...all })
      await payload.update({ ...at(slug), data: { unit: id } })
      return id
    }
    const unit = await place(bacHa, 'Bắc Hà', '02839')
    const other = await place(yTy, 'Y Tý', '02680')
    await add('Bão', { severity: 'emergency' })
    await add('Rét', {})
    await add('Lũ quét', { severity: 'emergency', areas: [unit] })
    await add('Sạt lở', { areas: [unit] })
    expireKept()
    const ofAll = ['Bão, Lũ quét', 'Rét, Sạt lở']
    expect(await shown()).toEqual({
      ...{ portal: ofAll, bacHa: ofAll },
      ...{ yTy: ['Bão', 'Rét'], tuPhap: ['Bão, Lũ quét', 'Rét'] },
    })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + LASTS_MS })
    try {
      const none = ['', '']
      expect(await shown()).toEqual({ portal: none, bacHa: none, yTy: none, tuPhap: none })
    } finally {
      vi.useRealTimers()
      await payload.delete({ collection: 'alerts', where: {}, ...all })
      for (const slug of [bacHa, yTy]) await payload.update({ ...at(slug), data: { unit: null } })
      for (const id of [unit, other]) await payload.delete({ collection: 'units', id, ...all })
      expireKept()
    }
  })
})

describe('what a site does not have', () => {
  test('is looked for on the portal, which says nothing of other sites', async () => {
    const { findOnPortal } = await import('../../../site/data/onPortal.ts')
    expect(await findOnPortal('/tin-tuc/tin-cua-tinh', 'vi')).toMatch(
      /^https?:\/\/[^/]+\/tin-tuc\/tin-cua-tinh$/,
    )
    expect(await findOnPortal('/tin-tuc/tin-cua-tinh', 'en')).toMatch(/\/en\/tin-tuc\/tin-cua-tinh$/)
    for (const path of [
      '/tin-tuc/tin-cua-y-ty',
      '/tin-tuc/nhap-cua-bac-ha',
      '/tin-tuc/khong-co',
      '/tin-tuc',
      '/x',
    ])
      expect(await findOnPortal(path, 'vi'), path).toBeNull()
  })
})

describe('the true address of an item', () => {
  test('is on the site of its agency, or of the agency above it', async () => {
    const { findOwnerOrigin } = await import('../../../site/data/ownerSites.ts')
    const { docs } = await payload.find({
      collection: 'agencies',
      where: { name: { equals: 'Phòng Hộ tịch' } },
      ...all,
    })
    expect(await findOwnerOrigin(agencies['Xã Bắc Hà'])).toContain(`//${bacHa}.`)
    expect(await findOwnerOrigin(docs[0]!.id)).toContain(`//${tuPhap}.`)
    expect(await findOwnerOrigin(null)).not.toContain(`//${tuPhap}.`)
  })
})

describe('the map for search engines of a site', () => {
  test('names what is its own', async () => {
    const { findMapPart, listMapParts } = await import('../../../site/data/sitemap.ts')
    const { loadScope } = await import('../../../site/data/sites.ts')
    const scope = await loadScope(yTy)
    expect((await listMapParts(scope)).map(({ type }) => type).sort()).toEqual([
      'consultations',
      'events',
      'legal-documents',
      'news',
      'pages',
    ])
    expect((await findMapPart('news', 1, scope))?.map(({ key }) => key)).toEqual(['tin-cua-y-ty'])
    expect(await findMapPart('procedures', 1, scope)).toBeNull()
    const portal = (await findMapPart('news', 1))?.map(({ key }) => key)
    expect(portal).toContain('tin-cua-tinh')
    expect(portal).not.toContain('tin-cua-y-ty')
  })

  test('has each item once: on the site of its owner, wherever else it is shown', async () => {
    const { findMapPart } = await import('../../../site/data/sitemap.ts')
    const { loadScope } = await import('../../../site/data/sites.ts')
    const maps = await Promise.all(
      [bacHa, yTy, tuPhap, undefined].map(async (slug) =>
        (await findMapPart('news', 1, await loadScope(slug)))!.map(({ key }) => key).sort(),
      ),
    )
    expect(maps).toEqual([
      ['tin-chung-cua-bac-ha', 'tin-cua-bac-ha', 'tin-dang-de-nghi'],
      ['tin-cua-y-ty'],
      ['tin-cua-phong'],
      ['tin-cua-tinh', 'tin-gui-cac-xa', 'tin-gui-moi-noi'],
    ])
  })
})

describe('a change of the record of a site', () => {
  test('renews pages of other sites only when its address, its agency or its state changes', async () => {
    const { shared } = await import('../../../site/cache/shared.ts')
    const { findOwnerOrigin, readOwnerSites } = await import('../../../site/data/ownerSites.ts')
    const { contentVersionOf } = await import('../../../site/data/contentVersion.ts')
    const { tags } = await collectReads(() => findOwnerOrigin(agencies['Xã Bắc Hà']))
    expect([...tags]).toEqual(['owner-sites'])
    const { docs } = await payload.find({ collection: 'sites', where: { slug: { equals: yTy } }, ...all })
    const purged: string[] = []
    expireKept()
    await readOwnerSites()
    shared.cache = { purge: (told: readonly string[]) => void purged.push(...told) } as never
    const update = async (data: object) => {
      await payload.update({ collection: 'sites', id: docs[0]!.id, data: data as never, ...all })
      expireKept()
      await readOwnerSites()
      return { purged: purged.splice(0), version: (await contentVersionOf(['owner-sites']))?.text }
    }
    const before = await update({ intro: 'Lời giới thiệu', phone: '0214 3880 000' })
    expect(before.purged).toEqual([])
    expect(await update({ intro: 'Lời giới thiệu khác', title: 'Tên khác' })).toEqual(before)
    const closed = await update({ live: false })
    expect(closed.purged).toEqual(['owner-sites'])
    expect(closed.version).not.toBe(before.version)
    const moved = await update({ live: true, hosts: [{ host: 'y-ty.example.vn' }] })
    expect(moved.purged).toEqual(['owner-sites'])
    expect(await findOwnerOrigin(agencies['Xã Y Tý'])).toContain('//y-ty.example.vn')
    await update({ hosts: [], title: null })
    shared.cache = undefined
  })

  test('renews no article and no other site', async () => {
    const { findNewsItem } = await import('../../../site/data/news.ts')
    const { loadSiteHome } = await import('../../../site/data/siteHome.ts')
    const { findOwnerOrigin } = await import('../../../site/data/ownerSites.ts')
    const { loadSite } = await import('../../../site/data/settings.ts')
    const { loadScope } = await import('../../../site/data/sites.ts')
    const { docs } = await payload.find({ collection: 'sites', where: { slug: { equals: yTy } }, ...all })
    const isTouched = ({ tags }: { tags: ReadonlySet<string> }) =>
      tags.has('sites') || tags.has(`sites:${docs[0]!.id}`)
    const article = await collectReads(async () => {
      const item = await findNewsItem('tin-chung-cua-bac-ha', 'vi', await loadScope(undefined))
      return [await loadSite('vi'), await findOwnerOrigin(item!.agency)]
    })
    expect(isTouched(article)).toBe(false)
    const unit = { code: '90001', name: 'Bắc Hà', fullName: 'Xã Bắc Hà', type: 'Xã', tier: 'commune' }
    const { id } = await payload.create({ collection: 'units', data: unit as never, ...all })
    const ofBacHa = { slug: { equals: bacHa } }
    await payload.update({ collection: 'sites', where: ofBacHa, data: { unit: id }, ...all })
    expireKept()
    const homeOf = (slug: string) =>
      collectReads(async () => loadSiteHome((await loadScope(slug, 'vi'))!, 'vi'))
    const ofOther = await homeOf(bacHa)
    expect(ofOther.value.units.length).toBeGreaterThan(0)
    expect(isTouched(ofOther)).toBe(false)
    expect(isTouched(await homeOf(yTy))).toBe(true)
  })
})

describe('host names', () => {
  test('lead to the sites that have them, as soon as they are made', async () => {
    const { makeHostTable } = await import('../../../site/data/hosts.ts')
    const table = makeHostTable()
    await table.load()
    const { SITES_DOMAIN } = (await import('../../../cms/env.ts')).env
    expect(table.find(`${bacHa}.${SITES_DOMAIN}`)).toMatchObject({ slug: bacHa, state: 'live' })
    const later = await makeSite('Xã Mới', 'commune', { hosts: [{ host: 'XA-MOI.example.vn' }] })
    expireKept()
    await table.load()
    expect(table.find('xa-moi.example.vn')).toMatchObject({ slug: later })
  })

  test('that a slug makes belong to one site, and not to the portal', async () => {
    const agency = await make(payload, 'agencies', 'published', { name: 'UBND xã Mường Hum' })
    const made = (slug: string | undefined) =>
      payload.create({
        collection: 'sites',
        data: { name: 'Xã Y Tý', tier: 'commune', agency: agency.id, accent: 'indigo', slug } as never,
        ...all,
      })
    const { SITES_DOMAIN } = (await import('../../../cms/env.ts')).env
    const ofBacHa = { slug: { equals: bacHa } }
    const hosts = [{ host: `muong-hum.${SITES_DOMAIN}` }]
    await payload.update({ collection: 'sites', where: ofBacHa, data: { hosts }, ...all })
    for (const taken of [yTy, 'muong-hum', 'Mường Hum'])
      await expect(made(taken), taken).rejects.toMatchObject({
        status: 400,
        data: { errors: [{ path: 'slug', message: expect.stringMatching(/another site|trang khác/) }] },
      })
    const numbered = await made(undefined)
    expect(numbered.slug).toBe(`${yTy}-2`)
    const kept = await payload.update({
      collection: 'sites',
      id: numbered.id,
      data: { slug: 'xa-muong-hum' },
      ...all,
    })
    expect(kept.slug).toBe('xa-muong-hum')
    await payload.delete({ collection: 'sites', id: numbered.id, ...all })
    await payload.update({ collection: 'sites', where: ofBacHa, data: { hosts: [] }, ...all })
  })

  test('belong to one site', async () => {
    const data = (host: string) => ({
      ...{ name: 'Xã Khác', tier: 'commune', agency: agencies['Xã Y Tý'], accent: 'indigo' },
      hosts: [{ host }],
    })
    for (const host of ['xa-moi.example.vn', 'https://a.vn', '10.0.0.1'])
      await expect(
        payload.create({ collection: 'sites', data: data(host) as never, ...all }),
        host,
      ).rejects.toMatchObject({ status: 400 })
  })
})
