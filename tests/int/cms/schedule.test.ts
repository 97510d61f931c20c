import { createPayloadRequest, type Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { hasOtherDueJobs } from '../../../cms/jobs/dueJobs.ts'
import { listScheduled } from '../../../cms/jobs/scheduled.ts'
import type { News } from '../../../cms/payload-types.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { PASSWORD, signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
let editor: Person

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  editor = await signIn(payload, 'publisher')
})
afterAll(() => running.stop())
beforeEach(() =>
  payload.db.deleteMany({ collection: 'payload-jobs', where: { taskSlug: { equals: 'schedulePublish' } } }),
)

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
)

async function upload(status: 'draft' | 'published'): Promise<string> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(PDF)], { type: 'application/pdf' }), 'quyet-dinh.pdf')
  form.set('_payload', JSON.stringify({ _status: status }))
  const { json } = await rest(payload, { method: 'POST', path: '/files', token: editor.token, body: form })
  return json.doc.id
}

const requestOf = ({ token }: Person) =>
  createPayloadRequest({
    config: payload.config,
    request: new Request(`${payload.config.serverURL}/admin`, {
      method: 'POST',
      headers: { authorization: `JWT ${token}` },
    }),
  })

type Plan = { type?: 'publish' | 'unpublish'; at?: Date; locale?: string }

const orderOf = (collection: string, id: unknown, { type, at, locale }: Plan = {}) => ({
  type: type ?? 'publish',
  date: (at ?? new Date(Date.now() - 1000)).toISOString(),
  doc: { relationTo: collection, value: String(id) },
  localeToPublish: locale,
  timezone: 'Asia/Ho_Chi_Minh',
})

/** What the scheduler of the admin sends. */
const schedule = (person: Person, collection: string, id: unknown, plan: Plan = {}) =>
  rest(payload, {
    method: 'POST',
    path: '/schedules',
    token: person.token,
    body: orderOf(collection, id, plan),
  })

const userOf = async ({ id }: Person) => ({
  ...(await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })),
  collection: 'users' as const,
})

/** What the worker does in a round. */
const work = () =>
  payload.jobs.run({
    where: { taskSlug: { not_equals: 'reconcile' } },
    sequential: true,
    overrideAccess: true,
    silent: true,
  })

/** The time of the one order comes. */
async function makeDue(at: Date) {
  const where = { taskSlug: { equals: 'schedulePublish' } }
  const { docs } = await payload.find({ collection: 'payload-jobs', where, depth: 0, overrideAccess: true })
  const input = { ...(docs[0]!.input as object), at: at.toISOString() }
  const data = { waitUntil: at.toISOString(), input }
  await payload.db.updateOne({ collection: 'payload-jobs', id: docs[0]!.id, data })
}

const seen = (collection: string, id: unknown) =>
  rest(payload, { method: 'GET', path: `/${collection}/${String(id)}` })
const scheduledJobs = async () => {
  const { totalDocs } = await payload.count({
    collection: 'payload-jobs',
    where: { taskSlug: { equals: 'schedulePublish' } },
    overrideAccess: true,
  })
  return totalDocs
}

describe('scheduled publishing', () => {
  test('publishes at its time and not before, and dates the news then', async () => {
    const { id, publishedAt } = (await make(payload, 'news', 'draft', { title: 'Tin hẹn giờ' })) as News
    expect(publishedAt ?? null).toBeNull()
    const at = new Date(Date.now() + 3600_000)
    expect((await schedule(editor, 'news', id, { at })).status).toBe(201)
    expect(await hasOtherDueJobs(payload)).toBe(false)
    await work()
    expect((await seen('news', id)).status).toBe(404)
    const due = new Date()
    await makeDue(due)
    expect(await hasOtherDueJobs(payload)).toBe(true)
    await work()
    const { status, json } = await seen('news', id)
    expect(status).toBe(200)
    expect(Date.parse(json.publishedAt)).toBeGreaterThanOrEqual(due.getTime())
    expect(await scheduledJobs()).toBe(0)
  })

  test('publishes the draft over what is published, and keeps a date that an editor chose', async () => {
    const publishedAt = '2024-05-01T01:00:00.000Z'
    const { id } = await make(payload, 'news', 'published', { title: 'Bản cũ', publishedAt })
    const data = { title: 'Bản mới' }
    await payload.update({ collection: 'news', id, data, draft: true, depth: 0, overrideAccess: true })
    await schedule(editor, 'news', id)
    await work()
    expect((await seen('news', id)).json).toMatchObject({ title: 'Bản mới', publishedAt })
  })

  test('publishes one language without touching the other', async () => {
    const { id } = await make(payload, 'news', 'published', { title: 'Tiếng Việt cũ' })
    const update = (locale: 'vi' | 'en', title: string) =>
      payload.update({
        collection: 'news',
        id,
        locale,
        data: { title },
        draft: true,
        depth: 0,
        overrideAccess: true,
      })
    await update('vi', 'Tiếng Việt đang sửa')
    await update('en', 'English, ready')
    await schedule(editor, 'news', id, { locale: 'en' })
    await work()
    const { json } = await rest(payload, { method: 'GET', path: `/news/${id}?locale=all` })
    expect(json.title).toEqual({ vi: 'Tiếng Việt cũ', en: 'English, ready' })
  })

  test('takes a document off the portal, with a job for the index', async () => {
    const { id } = await make(payload, 'procedures', 'published')
    await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    await schedule(editor, 'procedures', id, { type: 'unpublish' })
    await work()
    expect((await seen('procedures', id)).status).toBe(404)
    const { docs } = await payload.find({ collection: 'payload-jobs', depth: 0, overrideAccess: true })
    expect(docs).toMatchObject([{ taskSlug: 'reconcile', input: { collection: 'procedures', id } }])
  })

  test('publishes the attachments along', async () => {
    const file = await upload('draft')
    const { id } = await make(payload, 'legal-documents', 'draft', { files: [file] })
    expect((await seen('files', file)).status).toBe(404)
    await schedule(editor, 'legal-documents', id)
    await work()
    expect((await seen('legal-documents', id)).status).toBe(200)
    expect((await seen('files', file)).status).toBe(200)
  })

  test('is seen by editors until it is done, also when it failed', async () => {
    const { id } = await make(payload, 'news', 'draft', { title: 'Tin sẽ đăng' })
    const at = new Date(Date.now() + 3600_000)
    await schedule(editor, 'news', id, { at })
    const user = await userOf(editor)
    const planned = {
      collection: 'news',
      id,
      title: 'Tin sẽ đăng',
      isPublishing: true,
      orderedBy: 'Người publisher',
    }
    expect(await listScheduled(payload, user)).toMatchObject([
      { ...planned, at: at.toISOString(), hasFailed: false },
    ])
    await payload.db.updateOne({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'schedulePublish' } },
      data: { hasError: true },
    })
    expect(await listScheduled(payload, user)).toMatchObject([{ ...planned, hasFailed: true }])
    await payload.delete({ collection: 'news', id, trash: true, overrideAccess: true })
    expect(await listScheduled(payload, user)).toEqual([])
  })
})

const hideNow = (id: unknown) =>
  payload.update({
    ...{ collection: 'news', id: String(id), data: { _status: 'draft' }, depth: 0, overrideAccess: true },
  })

describe('an order', () => {
  const jobs = async () => {
    const { docs } = await payload.find({
      collection: 'payload-jobs',
      where: { taskSlug: { equals: 'schedulePublish' } },
      depth: 0,
      overrideAccess: true,
    })
    return docs
  }

  test.each(['publish', 'unpublish'] as const)('to %s outlives the account that made it', async (type) => {
    const former = await signIn(payload, 'publisher', `nghi-viec-${type}@test.example`)
    const { id } = await make(payload, 'news', type === 'publish' ? 'draft' : 'published')
    await schedule(former, 'news', id, { type })
    await payload.delete({ collection: 'users', id: former.id, overrideAccess: true })
    await work()
    expect((await seen('news', id)).status).toBe(type === 'publish' ? 200 : 404)
    expect(await scheduledJobs()).toBe(0)
  })

  test('is kept by those that were stored before, also without their account', async () => {
    const former = await signIn(payload, 'publisher', 'truoc-day@test.example')
    const { id } = await make(payload, 'news', 'draft')
    const provider = await make(payload, 'service-providers', 'draft')
    for (const [relationTo, value] of [
      ['news', id],
      ['service-providers', provider.id],
    ]) {
      const input = {
        type: 'publish' as const,
        doc: { relationTo, value: String(value) },
        user: { relationTo: 'users', value: former.id },
      }
      await payload.jobs.queue({ task: 'schedulePublish', input, waitUntil: new Date(Date.now() - 1000) })
    }
    await payload.delete({ collection: 'users', id: former.id, overrideAccess: true })
    await work()
    expect((await seen('news', id)).status).toBe(200)
    expect((await seen('service-providers', provider.id)).status).toBe(404)
  })

  test('for what is not complete is refused at once, with the fields named', async () => {
    const { id } = await make(payload, 'news', 'draft', { category: null })
    const { status, json } = await schedule(editor, 'news', id)
    expect(status).toBe(400)
    expect(json.errors[0].data.errors).toMatchObject([{ path: 'category' }])
    expect(await scheduledJobs()).toBe(0)
    expect((await seen('news', id)).status).toBe(404)
  })

  test('to hide what was never published is refused at its field, unless it will be published before', async () => {
    const { id } = await make(payload, 'news', 'draft')
    const inHours = (hours: number) => new Date(Date.now() + hours * 3600_000)
    const hide = (at: Date) => schedule(editor, 'news', id, { type: 'unpublish', at })
    const refused = await hide(inHours(2))
    expect(refused.status).toBe(400)
    expect(refused.json.errors[0].data.errors).toMatchObject([
      { path: 'type', message: expect.stringContaining('chưa từng xuất bản') },
    ])
    expect(await scheduledJobs()).toBe(0)
    expect((await schedule(editor, 'news', id, { at: inHours(3) })).status).toBe(201)
    expect((await hide(inHours(2))).status).toBe(400)
    expect((await hide(inHours(4))).status).toBe(201)
    expect(await scheduledJobs()).toBe(2)
  })

  test.each(['publish', 'unpublish'] as const)(
    'to %s at the very second of the opposite is refused; the same twice is not',
    async (type) => {
      const { id } = await make(payload, 'news', 'published')
      const at = new Date('2030-03-01T01:00:00.100Z')
      const other = type === 'publish' ? 'unpublish' : 'publish'
      expect((await schedule(editor, 'news', id, { type: other, at })).status).toBe(201)
      const sameSecond = new Date(at.getTime() + 800)
      const { status, json } = await schedule(editor, 'news', id, { type, at: sameSecond })
      expect(status).toBe(400)
      expect(json.errors[0].data.errors).toMatchObject([{ path: 'date' }])
      const next = new Date(at.getTime() + 1000)
      expect((await schedule(editor, 'news', id, { type, at: next })).status).toBe(201)
      expect((await schedule(editor, 'news', id, { type: other, at })).status).toBe(201)
      const { id: another } = await make(payload, 'news', 'published')
      expect((await schedule(editor, 'news', another, { type, at })).status).toBe(201)
    },
  )

  test('for more than ten years ahead is refused with the reason, in the language of who orders', async () => {
    const { id } = await make(payload, 'news', 'draft')
    const years = (count: number) => new Date(Date.now() + count * 365.25 * 86_400_000)
    for (const at of [years(10.1), new Date('9999-01-01T00:00:00Z'), new Date(8.64e15)]) {
      const body = orderOf('news', id, { at })
      for (const [language, words] of [
        ['vi', '10 năm'],
        ['en', '10 years'],
      ]) {
        const headers = { 'accept-language': language! }
        const sent = { method: 'POST', path: '/schedules', token: editor.token, body, headers } as const
        const { status, json } = await rest(payload, sent)
        expect(status).toBe(400)
        expect(json.errors[0].data.errors).toMatchObject([
          { path: 'date', message: expect.stringContaining(words!) },
        ])
      }
    }
    expect((await schedule(editor, 'news', id, { at: years(9.9) })).status).toBe(201)
  })

  test.each([
    ['hidden', 'draft', ['unpublish', 'publish']],
    ['public', 'published', ['publish', 'unpublish']],
  ] as const)(
    'and another are carried out by their times, not as they were given: %s in the end',
    async (end, status, [last, first]) => {
      const { id } = await make(payload, 'news', 'published')
      if (status === 'draft') await hideNow(id)
      const before = (ms: number) => new Date(Date.now() - ms)
      expect((await schedule(editor, 'news', id, { type: last, at: before(500) })).status).toBe(201)
      expect((await schedule(editor, 'news', id, { type: first, at: before(2000) })).status).toBe(201)
      await work()
      expect((await seen('news', id)).status).toBe(end === 'public' ? 200 : 404)
      expect(await scheduledJobs()).toBe(0)
    },
  )

  test('given twice for the same time is carried out once', async () => {
    const { id } = await make(payload, 'news', 'draft')
    const at = new Date(Date.now() - 500)
    for (let n = 0; n < 2; n += 1) expect((await schedule(editor, 'news', id, { at })).status).toBe(201)
    await work()
    expect((await seen('news', id)).status).toBe(200)
    expect(await scheduledJobs()).toBe(0)
  })

  test('changes nothing before its time', async () => {
    const cover = await upload('draft')
    const { id } = await make(payload, 'legal-documents', 'draft', { files: [cover] })
    const versions = async () => {
      const where = { parent: { equals: id } }
      const options = { collection: 'legal-documents', where, overrideAccess: true } as const
      return (await payload.countVersions(options)).totalDocs
    }
    expect(await versions()).toBe(1)
    await schedule(editor, 'legal-documents', id, { at: new Date(Date.now() + 3600_000) })
    expect((await seen('legal-documents', id)).status).toBe(404)
    expect((await seen('files', cover)).status).toBe(404)
    expect(await versions()).toBe(1)
  })

  test.each([
    ['a time that has passed', { date: '2020-01-01T00:00:00.000Z' }],
    ['no time', { date: undefined }],
    ['a time that is none', { date: 'ngày mai' }],
    ['another action', { type: 'delete' }],
    ['no document', { doc: undefined }],
    ['a type that is never published', { doc: { relationTo: 'users', value: '1' } }],
    ['a type that is not there', { doc: { relationTo: '__proto__', value: '1' } }],
    ['a document that is not there', { doc: { relationTo: 'news', value: '0' } }],
  ])('for %s is refused', async (_what, change) => {
    const { id } = await make(payload, 'news', 'draft')
    const body = { ...orderOf('news', id), ...change }
    const { status } = await rest(payload, { method: 'POST', path: '/schedules', token: editor.token, body })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(await scheduledJobs()).toBe(0)
  })

  test('that fails is final at once, tells its reason and can be run again', async () => {
    const { id } = await make(payload, 'news', 'draft', { title: 'Tin hỏng' })
    await schedule(editor, 'news', id)
    const update = (category: unknown) =>
      payload.update({
        collection: 'news',
        id,
        data: { category } as never,
        draft: true,
        depth: 0,
        overrideAccess: true,
      })
    const { docs } = await payload.find({ collection: 'categories', depth: 0, overrideAccess: true })
    await update(null)
    await work()
    expect((await seen('news', id)).status).toBe(404)
    const [told] = await listScheduled(payload, await userOf(editor))
    expect(told).toMatchObject({ title: 'Tin hỏng', hasFailed: true, reason: { kind: 'incomplete' } })
    expect(told!.reason!.fields).toEqual([{ vi: 'Chuyên mục', en: 'Category' }])

    const path = `/schedules/${told!.job}/run`
    const again = () => rest(payload, { method: 'POST', path, token: editor.token })
    expect(await again()).toMatchObject({
      status: 400,
      json: { errors: [{ data: { errors: [{ path: 'category' }] } }] },
    })
    await update(docs[0]!.id)
    expect((await again()).status).toBe(200)
    expect((await again()).status).toBe(409)
    await work()
    expect((await seen('news', id)).status).toBe(200)
    expect(await jobs()).toEqual([])
  })

  test('that failed is told also when its document is in the trash or gone', async () => {
    const trashed = await make(payload, 'news', 'draft', { title: 'Tin trong thùng rác' })
    const gone = await make(payload, 'news', 'draft', { title: 'Tin đã xóa hẳn' })
    for (const { id } of [trashed, gone]) expect((await schedule(editor, 'news', id)).status).toBe(201)
    const deletedAt = new Date().toISOString()
    const trash = { collection: 'news', id: trashed.id, data: { deletedAt }, trash: true } as const
    await payload.update({ ...trash, overrideAccess: true })
    await payload.delete({ collection: 'news', id: gone.id, overrideAccess: true })
    await work()
    const told = await listScheduled(payload, await userOf(editor))
    expect(told.map(({ title, reason, isGone }) => [title, reason?.kind, isGone]).sort()).toEqual([
      ['Tin trong thùng rác', 'trash', false],
      ['Tin đã xóa hẳn', 'gone', true],
    ])
    for (const { job } of told) {
      const path = `/schedules/${job}`
      expect((await rest(payload, { method: 'DELETE', path, token: editor.token })).status).toBe(200)
    }
    expect(await listScheduled(payload, await userOf(editor))).toEqual([])
  })

  test('is told for its document and can be taken back', async () => {
    const { id } = await make(payload, 'news', 'draft')
    const other = await make(payload, 'news', 'draft')
    const at = new Date(Date.now() + 3600_000)
    await schedule(editor, 'news', id, { at, locale: 'vi' })
    await schedule(editor, 'news', other.id, { at })
    const path = `/schedules?collection=news&id=${id}`
    const list = () => rest(payload, { method: 'GET', path, token: editor.token })
    const { json } = await list()
    expect(json.docs).toMatchObject([
      { isPublishing: true, at: at.toISOString(), locale: 'vi', reason: null },
    ])
    const one = `/schedules/${json.docs[0].job}`
    expect((await rest(payload, { method: 'DELETE', path: one })).status).toBe(403)
    expect((await rest(payload, { method: 'POST', path: `${one}/run` })).status).toBe(403)
    expect((await rest(payload, { method: 'GET', path })).status).toBe(403)
    expect((await rest(payload, { method: 'DELETE', path: one, token: editor.token })).status).toBe(200)
    expect((await rest(payload, { method: 'DELETE', path: one, token: editor.token })).status).toBe(404)
    expect((await list()).json.docs).toEqual([])
    expect(await scheduledJobs()).toBe(1)
  })

  test('of what only administrators publish is theirs to make and to take back', async () => {
    const admin = await signIn(payload, 'admin')
    const { id } = await make(payload, 'service-providers', 'draft')
    const at = new Date(Date.now() + 3600_000)
    expect((await schedule(editor, 'service-providers', id, { at })).status).toBe(403)
    const { json } = await schedule(admin, 'service-providers', id, { at })
    const one = { method: 'DELETE', path: `/schedules/${json.id}` } as const
    expect((await rest(payload, { ...one, token: editor.token })).status).toBe(403)
    const { schedulePublish } = await import('../../../cms/schedule/serverFunction.ts')
    const asEditor = await requestOf(editor)
    expect(await schedulePublish({ req: asEditor, deleteID: json.id })).toHaveProperty('error')
    expect(
      await schedulePublish({ req: asEditor, ...orderOf('service-providers', id, { at }) }),
    ).toHaveProperty('error')
    expect(await scheduledJobs()).toBe(1)
    expect((await rest(payload, { ...one, token: admin.token })).status).toBe(200)
  })
})

describe('who may schedule', () => {
  test('no one outside, and no page of another site in an editor’s browser', async () => {
    const { id } = await make(payload, 'news', 'draft')
    const login = await rest(payload, {
      method: 'POST',
      path: '/users/login',
      body: { email: editor.email, password: PASSWORD },
    })
    const cookie = `payload-token=${login.json.token}`
    const origin = new URL(payload.config.serverURL).origin
    const strangers = [
      {},
      { authorization: 'JWT nonsense' },
      { cookie, origin: 'https://evil.example' },
      { cookie, 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]
    const body = orderOf('news', id)
    for (const headers of strangers) {
      expect((await rest(payload, { method: 'POST', path: '/schedules', headers, body })).status).toBe(403)
    }
    expect(await scheduledJobs()).toBe(0)
    await rest(payload, { method: 'POST', path: '/schedules', headers: { cookie, origin }, body })
    expect(await scheduledJobs()).toBe(1)
    await work()
  })

  test('no job comes in through the REST API', async () => {
    const { id } = await make(payload, 'news', 'draft')
    const body = {
      taskSlug: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'news', value: id } },
    }
    for (const token of [undefined, editor.token]) {
      const { status } = await rest(payload, { method: 'POST', path: '/payload-jobs', token, body })
      expect(status).toBe(403)
    }
  })

  test('what is in the trash stays there', async () => {
    const { id } = await make(payload, 'news', 'draft')
    await schedule(editor, 'news', id)
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ collection: 'news', id, data, trash: true, depth: 0, overrideAccess: true })
    await work()
    expect((await seen('news', id)).status).toBe(404)
    const asked = { collection: 'news', id, depth: 0, overrideAccess: true } as const
    const stored = await payload.findByID({ ...asked, trash: true })
    expect([stored._status, typeof stored.deletedAt]).toEqual(['draft', 'string'])
    const told = await listScheduled(payload, await userOf(editor))
    expect(told).toMatchObject([{ id, hasFailed: true, reason: { kind: 'trash' } }])
  })
})
