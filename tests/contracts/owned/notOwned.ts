import { expect, test } from 'vitest'
import { SHOWN_ON_SITES } from '../../../cms/content/sites.ts'
import { keepOwner } from '../../../cms/hooks/keepOwner.ts'
import { make } from '../../support/content.ts'
import { PASSWORD } from '../../support/people.ts'
import {
  type Body,
  DENIED,
  OWNED,
  ask,
  centre,
  commune,
  department,
  desk,
  newData,
  ofCentre,
  payload,
  read,
  stored,
} from './people.ts'

/** Records that the code of this project alone reads and writes. */
const UNREAD = [
  ...['sign-in-records', 'sign-in-sessions', 'reviews', 'publications', 'review-dates', 'law-reviews'],
  ...['presences', 'embargoes', 'runs', 'run-items', 'not-duplicates', 'link-reports', 'spent-proofs'],
  ...['performance', 'page-votes', 'page-notes', 'service-ratings'],
  ...['import-bases', 'import-mappings', 'import-runs'],
  ...['case-bytes', 'case-numbers', 'pending-files', 'partners', 'partner-messages', 'corrections'],
  ...['subscriptions', 'followed-changes', 'change-notices', 'mails'],
]

/** What people of an agency read and do not change. */
export function testNotOwned() {
  /** Its people change a part of these: see below. */
  const RECORDS = ['agencies', 'sites', 'search-gaps']

  test('every type with an owner keeps this contract', () => {
    const owned = payload.config.collections.filter(({ hooks }) => hooks.beforeValidate.includes(keepOwner))
    expect(owned.map(({ slug }) => slug).sort()).toEqual([...OWNED].sort())
    for (const { slug, flattenedFields } of owned) {
      const names = flattenedFields.map(({ name }) => name)
      const isShown = (SHOWN_ON_SITES as readonly string[]).includes(slug)
      expect(names, slug).toEqual(
        expect.arrayContaining(isShown ? ['agency', 'onProvince', 'pushedTo'] : ['agency']),
      )
    }
  })

  test('catalogues, search words and settings are read, not changed', async () => {
    const owned: string[] = [...OWNED, 'users', 'audit-log', ...UNREAD]
    const shared = payload.config.collections.filter(
      ({ slug }) => !owned.includes(slug) && !slug.startsWith('payload-'),
    )
    expect(shared.length).toBeGreaterThan(10)
    for (const { slug } of shared) {
      expect((await ask(ofCentre, 'GET', `/${slug}`)).status, slug).toBe(200)
      expect((await ask(ofCentre, 'POST', `/${slug}`, { name: 'x' })).status, slug).toBe(403)
      if (RECORDS.includes(slug)) continue
      expect(
        (await ask(ofCentre, 'PATCH', `/${slug}?where[id][exists]=true`, { note: 'x' })).status,
        slug,
      ).toBe(403)
      expect((await ask(ofCentre, 'DELETE', `/${slug}?where[id][exists]=true`)).status, slug).toBe(403)
    }
    for (const { slug } of payload.config.globals)
      expect((await ask(ofCentre, 'POST', `/globals/${slug}`, {})).status, slug).toBe(403)
    expect((await ask(ofCentre, 'GET', '/synonyms/csv')).status).toBe(403)
  })

  test('drafts and versions of procedures are for the province', async () => {
    const { id } = await make(payload, 'procedures', 'draft')
    expect((await ask(ofCentre, 'GET', `/procedures/${id}?draft=true`)).status).toBe(404)
    expect((await ask(ofCentre, 'GET', '/procedures/versions')).status).toBe(403)
    expect((await ask(desk, 'GET', `/procedures/${id}?draft=true`)).status).toBe(200)
    expect((await ask(ofCentre, 'POST', `/procedures/${id}/revert`)).status).toBe(403)
  })

  test('what readers did not find is worked on by the agency that the province gave it to', async () => {
    const gapOf = (agency: string) =>
      payload.create({
        collection: 'search-gaps',
        data: { key: agency, query: 'cũ', status: 'open', lastSeen: '2026-01-06', agency },
        ...{ depth: 0, overrideAccess: true },
      })
    const [own, theirs] = [await gapOf(centre), await gapOf(commune)]
    const body = { dueOn: '2026-12-24', agency: commune }
    expect((await ask(ofCentre, 'PATCH', `/search-gaps/${own.id}`, body)).status).toBe(200)
    expect((await ask(ofCentre, 'PATCH', `/search-gaps/${theirs.id}`, body)).status).toBe(403)
    const gap = async (id: string) =>
      payload.findByID({ collection: 'search-gaps', id, depth: 0, overrideAccess: true })
    expect(await gap(own.id)).toMatchObject({ agency: centre, status: 'assigned' })
    expect((await gap(theirs.id)).dueOn ?? null).toBeNull()
  })

  test('a document of others is not replaced or repealed', async () => {
    const [theirs, own] = [
      await make(payload, 'legal-documents', 'published', { agency: department }),
      await make(payload, 'legal-documents', 'published', { agency: centre }),
    ]
    const relate = async (target: unknown) =>
      ask(ofCentre, 'POST', '/legal-documents', {
        ...(await newData('legal-documents')),
        ...{
          issuedOn: '2026-11-01T05:00:00.000Z',
          relations: [{ type: 'repeals', target }],
          _status: 'published',
        },
      })
    expect((await relate(theirs.id)).status).toBe(403)
    expect((await stored('legal-documents', theirs.id)).replacedOn ?? null).toBeNull()
    expect((await relate(own.id)).status).toBe(201)
    expect((await stored('legal-documents', own.id)).replacedOn).toBeTruthy()
  })

  test('nobody leaves the own agency by the own account', async () => {
    for (const agency of [null, commune])
      await ask(ofCentre, 'PATCH', `/users/${ofCentre.id}`, { agency, currentPassword: PASSWORD })
    expect(await stored('users', ofCentre.id, false)).toMatchObject({ agency: centre })
    const deleted = payload.delete({ collection: 'agencies', id: centre, overrideAccess: true })
    await expect(deleted).rejects.toMatchObject({ status: 409 })
    expect(await stored('agencies', centre)).toMatchObject({ id: centre })
  })
}

/** The record of the own agency. */
export function testOwnRecord() {
  test('its people keep contact, hours and leaders; the rest is the province’s', async () => {
    const before = await stored('agencies', centre)
    const body = { name: 'Tên khác', key: 'khac', slug: 'khac', order: 1, tier: 'vertical', parent: commune }
    const theirs = { phone: '0214 3840 888', leaders: [{ name: 'Nguyễn Văn A' }] }
    expect((await ask(ofCentre, 'PATCH', `/agencies/${centre}`, { ...body, ...theirs })).status).toBe(200)
    const after = await stored('agencies', centre, false)
    for (const name of Object.keys(body)) expect(after[name], name).toEqual(before[name])
    expect(after).toMatchObject({
      phone: '0214 3840 888',
      leaders: [{ name: 'Nguyễn Văn A' }],
      _status: 'published',
    })
  })

  test('they neither hide, trash, restore nor make one, and leave those of others alone', async () => {
    const patch = (id: string, body: Body, query = '') =>
      ask(ofCentre, 'PATCH', `/agencies/${id}${query}`, body)
    expect((await patch(centre, { _status: 'draft' })).status).toBe(403)
    expect((await patch(centre, {}, '?unpublishAllLocales=true')).status).toBe(403)
    expect(DENIED).toContain((await patch(centre, { deletedAt: new Date().toISOString() })).status)
    for (const other of [department, commune])
      expect(DENIED).toContain((await patch(other, { phone: '1' })).status)
    const { docs } = await read(ofCentre, `/agencies/versions?where[parent][equals]=${centre}`)
    expect(docs.length).toBeGreaterThan(0)
    expect((await ask(ofCentre, 'POST', `/agencies/versions/${docs[0].id}`)).status).toBe(403)
    expect((await read(ofCentre, `/agencies/versions?where[parent][equals]=${commune}`)).totalDocs).toBe(0)
    expect(await stored('agencies', centre, false)).toMatchObject({ _status: 'published' })
  })
}
