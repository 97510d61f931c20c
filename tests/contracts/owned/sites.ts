import { beforeAll, expect, test } from 'vitest'
import type { Person } from '../../support/people.ts'
import { portalId } from '../../support/portal.ts'
import {
  type Body,
  DENIED,
  ask,
  centre,
  commune,
  department,
  desk,
  idsIn,
  ofCentre,
  ofCommune,
  ofDepartment,
  payload,
  read,
  stored,
} from './people.ts'

/** Component sites and the provincial portal. */
export function testSites() {
  const siteOf = (agency: string, data: Body = {}) =>
    payload.create({
      collection: 'sites',
      data: { name: `Trang ${agency}`, agency, tier: 'commune', accent: 'teal', ...data } as never,
      ...{ depth: 0, overrideAccess: true },
    })
  let site: string
  let live: string

  beforeAll(async () => {
    site = String((await siteOf(centre)).id)
    live = String((await siteOf(commune, { live: true })).id)
  })

  test('strangers see those that are live; an agency’s people their own, too', async () => {
    const seen = async (person: Person | null) => idsIn((await ask(person, 'GET', '/sites?limit=0')).json)
    const shown = [live, await portalId(payload)]
    expect((await seen(null)).sort()).toEqual(shown.toSorted())
    expect((await seen(ofCommune)).sort()).toEqual(shown.toSorted())
    expect((await seen(ofDepartment)).sort()).toEqual([site, ...shown].sort())
    expect((await seen(desk)).sort()).toEqual([site, ...shown].sort())
    expect((await ask(null, 'GET', '/sites/versions')).status).toBe(403)
    expect((await read(ofCommune, `/sites/versions?where[parent][equals]=${site}`)).totalDocs).toBe(0)
    expect((await read(ofCentre, `/sites/versions?where[parent][equals]=${site}`)).totalDocs).toBeGreaterThan(
      0,
    )
  })

  test('no editor makes or removes one', async () => {
    const body = { name: 'Trang mới', agency: department, tier: 'other', accent: 'teal' }
    for (const person of [null, desk, ofCentre, ofDepartment]) {
      expect((await ask(person, 'POST', '/sites', body)).status).toBe(403)
      expect((await ask(person, 'POST', `/sites/${site}/duplicate`, {})).status).toBeGreaterThanOrEqual(403)
      expect(DENIED).toContain((await ask(person, 'DELETE', `/sites/${site}`)).status)
      if (person === desk) continue
      const trash = { deletedAt: new Date().toISOString() }
      expect(DENIED).toContain((await ask(person, 'PATCH', `/sites/${site}`, trash)).status)
    }
    expect(await stored('sites', site, false)).toMatchObject({ id: site })
  })

  test('the provincial portal is not for an agency’s people', async () => {
    const portal = await portalId(payload)
    const before = await stored('sites', portal, false)
    const body = { alerts: [{ text: 'Lạ', severity: 'emergency' }], examples: [{ text: 'lạ' }], phone: '1' }
    for (const person of [ofCentre, ofDepartment, ofCommune]) {
      expect(DENIED).toContain((await ask(person, 'PATCH', `/sites/${portal}`, body)).status)
      await ask(person, 'PATCH', `/sites?where[tier][equals]=province`, body)
      expect(DENIED).toContain((await ask(person, 'DELETE', `/sites/${portal}`)).status)
      expect((await read(person, `/sites/versions?where[parent][equals]=${portal}`)).totalDocs).toBe(0)
    }
    expect(await stored('sites', portal, false)).toEqual(before)
    const pushed = { alerts: [{ text: 'Mưa lũ', severity: 'warning', pushedTo: 'all' }] }
    expect((await ask(ofDepartment, 'PATCH', `/sites/${site}`, pushed)).status).toBe(200)
    expect((await stored('sites', site, false)).alerts).toMatchObject([{ text: 'Mưa lũ', pushedTo: 'none' }])
  })

  test('its agency’s people keep what it says; its address and its being live are the province’s', async () => {
    const before = await stored('sites', site, false)
    const fixed = {
      ...{
        slug: 'khac',
        hosts: [{ host: 'khac.example.vn' }],
        tier: 'other',
        agency: department,
        live: true,
      },
      ...{ accent: 'plum', closedFrom: '2026-12-01T00:00:00.000Z', name: 'Tên khác' },
    }
    const theirs = { intro: 'Giới thiệu', blocks: [{ block: 'news', shown: true }], phone: '0214 3840 888' }
    expect((await ask(ofDepartment, 'PATCH', `/sites/${site}`, { ...fixed, ...theirs })).status).toBe(200)
    const after = await stored('sites', site, false)
    for (const name of Object.keys(fixed)) expect(after[name], name).toEqual(before[name])
    expect(after).toMatchObject({ intro: 'Giới thiệu', blocks: [{ block: 'news' }], phone: '0214 3840 888' })
    expect(DENIED).toContain((await ask(ofCommune, 'PATCH', `/sites/${site}`, theirs)).status)
    const { docs } = await read(ofCentre, `/sites/versions?where[parent][equals]=${site}`)
    expect((await ask(ofCentre, 'POST', `/sites/versions/${docs[0].id}`)).status).toBe(403)
  })
}
