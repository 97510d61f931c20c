import { schedulePublishHandler } from '@payloadcms/ui/utilities/schedulePublishHandler'
import { createPayloadRequest, type Payload, type PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasOtherDueJobs } from '../../../cms/jobs/dueJobs.ts'
import { retryScheduledPublishing } from '../../../cms/jobs/schedule.ts'
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
  retryScheduledPublishing(payload)
  editor = await signIn(payload, 'editor')
})
afterAll(() => running.stop())

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n',
)

const requestWith = (headers: Record<string, string>): Promise<PayloadRequest> =>
  createPayloadRequest({
    config: payload.config,
    request: new Request(`${payload.config.serverURL}/admin`, { method: 'POST', headers }),
  })
const by = ({ token }: Person) => requestWith({ authorization: `JWT ${token}` })

type Plan = { type?: 'publish' | 'unpublish'; at?: Date; locale?: string }

/** What the drawer of the admin sends. */
const schedule = (req: PayloadRequest, collection: string, id: unknown, { type, at, locale }: Plan = {}) =>
  schedulePublishHandler({
    type: type ?? 'publish',
    date: at ?? new Date(Date.now() - 1000),
    doc: { relationTo: collection as 'news', value: String(id) },
    localeToPublish: locale,
    timezone: 'Asia/Ho_Chi_Minh',
    // The handler reads no components; its type asks for them because it is a server function of the admin.
    importMap: {},
    req,
  } as Parameters<typeof schedulePublishHandler>[0])

/** What the worker does in a round. */
const work = () =>
  payload.jobs.run({
    where: { taskSlug: { not_equals: 'reconcile' } },
    sequential: true,
    overrideAccess: true,
    silent: true,
  })

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
    const at = new Date(Date.now() + 1500)
    expect(await schedule(await by(editor), 'news', id, { at })).toHaveProperty('message')
    expect(await hasOtherDueJobs(payload)).toBe(false)
    await work()
    expect((await seen('news', id)).status).toBe(404)
    await expect.poll(() => hasOtherDueJobs(payload), { timeout: 5000 }).toBe(true)
    await work()
    const { status, json } = await seen('news', id)
    expect(status).toBe(200)
    expect(Date.parse(json.publishedAt)).toBeGreaterThanOrEqual(at.getTime())
    expect(await scheduledJobs()).toBe(0)
  })

  test('publishes the draft over what is published, and keeps a date that an editor chose', async () => {
    const publishedAt = '2024-05-01T01:00:00.000Z'
    const { id } = await make(payload, 'news', 'published', { title: 'Bản cũ', publishedAt })
    const data = { title: 'Bản mới' }
    await payload.update({ collection: 'news', id, data, draft: true, depth: 0, overrideAccess: true })
    await schedule(await by(editor), 'news', id)
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
    await schedule(await by(editor), 'news', id, { locale: 'en' })
    await work()
    const { json } = await rest(payload, { method: 'GET', path: `/news/${id}?locale=all` })
    expect(json.title).toEqual({ vi: 'Tiếng Việt cũ', en: 'English, ready' })
  })

  test('takes a document off the portal, with a job for the index', async () => {
    const { id } = await make(payload, 'procedures', 'published')
    await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    await schedule(await by(editor), 'procedures', id, { type: 'unpublish' })
    await work()
    expect((await seen('procedures', id)).status).toBe(404)
    const { docs } = await payload.find({ collection: 'payload-jobs', depth: 0, overrideAccess: true })
    expect(docs).toMatchObject([{ taskSlug: 'reconcile', input: { collection: 'procedures', id } }])
  })

  test('publishes the attachments along', async () => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(PDF)], { type: 'application/pdf' }), 'quyet-dinh.pdf')
    form.set('_payload', JSON.stringify({ _status: 'draft' }))
    const upload = await rest(payload, { method: 'POST', path: '/files', token: editor.token, body: form })
    const file = upload.json.doc.id
    const { id } = await make(payload, 'legal-documents', 'draft', { files: [file] })
    expect((await seen('files', file)).status).toBe(404)
    await schedule(await by(editor), 'legal-documents', id)
    await work()
    expect((await seen('legal-documents', id)).status).toBe(200)
    expect((await seen('files', file)).status).toBe(200)
  })

  test('is seen by editors until it is done, also when it failed', async () => {
    const { id } = await make(payload, 'news', 'draft', { title: 'Tin sẽ đăng' })
    const at = new Date(Date.now() + 3600_000)
    await schedule(await by(editor), 'news', id, { at })
    const user = (await by(editor)).user!
    const planned = { collection: 'news', id, title: 'Tin sẽ đăng', isPublishing: true }
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

describe('who may schedule', () => {
  test('no one outside, and no page of another site in an editor’s browser', async () => {
    const { id } = await make(payload, 'news', 'draft')
    const login = await rest(payload, {
      method: 'POST',
      path: '/users/login',
      body: { email: editor.email, password: PASSWORD },
    })
    const cookie = `payload-token=${login.json.token}`
    const own = new URL(payload.config.serverURL).origin
    const strangers = [
      {},
      { authorization: 'JWT nonsense' },
      { cookie, origin: 'https://evil.example' },
      { cookie, 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]
    for (const headers of strangers) {
      await expect(schedule(await requestWith(headers), 'news', id)).rejects.toThrow()
    }
    expect(await scheduledJobs()).toBe(0)
    await schedule(await requestWith({ cookie, origin: own }), 'news', id)
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

  test('what an editor may not publish is not published by scheduling it', async () => {
    const { id } = await make(payload, 'service-providers', 'draft')
    await schedule(await by(editor), 'service-providers', id)
    await work()
    expect((await seen('service-providers', id)).status).toBe(404)
  })

  test('nothing is published for an account that has lost its rights', async () => {
    const former = await signIn(payload, 'editor', 'nghi-viec@test.example')
    const { id } = await make(payload, 'news', 'draft')
    const request = await by(former)
    await schedule(request, 'news', id)
    await payload.delete({ collection: 'users', id: former.id, overrideAccess: true })
    await work()
    expect((await seen('news', id)).status).toBe(404)
  })

  test('what is in the trash stays there', async () => {
    const { id } = await make(payload, 'news', 'draft')
    await schedule(await by(editor), 'news', id)
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ collection: 'news', id, data, trash: true, depth: 0, overrideAccess: true })
    await work()
    expect((await seen('news', id)).status).toBe(404)
  })
})
