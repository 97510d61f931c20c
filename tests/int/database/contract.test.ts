import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLocalReq, initTransaction, killTransaction, commitTransaction, type Payload } from 'payload'
import { isMongo, makeTestDatabase } from '../../support/testDatabase.ts'
import { rest } from '../../support/restClient.ts'
import { createNote, type MiniPayload, startMini } from './miniConfig.ts'

const own = makeTestDatabase()
let payload: MiniPayload
let topic: { id: string }

beforeAll(async () => {
  payload = await startMini(own.DATABASE_URI)
  topic = await payload.create({ collection: 'topics', data: { name: 'Hộ tịch' } })
})
afterAll(() => own.drop(payload as unknown as Payload))

const makePost = (data: object, rest: object = {}) =>
  payload.create({ collection: 'posts', data: { _status: 'published', ...data }, ...rest })
// With an empty where MongoDB answers an estimate.
const count = async (collection: string, where: object = { id: { exists: true } }) =>
  (await payload.count({ collection, where })).totalDocs
const newReq = () => createLocalReq({}, payload as unknown as Payload)

describe('writes', () => {
  test('50 creates at once all succeed and are stored', async () => {
    const made = await Promise.allSettled(
      Array.from({ length: 50 }, (_, i) => createNote(payload, `cùng lúc ${i}`)),
    )
    expect(made.filter(({ status }) => status === 'rejected')).toEqual([])
    expect(await count('notes', { text: { like: 'cùng lúc' } })).toBe(50)
  })

  test('a rollback leaves nothing', async () => {
    const req = await newReq()
    await initTransaction(req)
    await payload.create({ collection: 'notes', data: { text: 'rolled back' }, req })
    await killTransaction(req)
    expect(await count('notes', { text: { equals: 'rolled back' } })).toBe(0)
  })

  test('nothing of an open transaction is seen outside, all of it after the commit', async () => {
    const req = await newReq()
    await initTransaction(req)
    await payload.create({ collection: 'notes', data: { text: 'together' }, req })
    await payload.create({ collection: 'notes', data: { text: 'together' }, req })
    expect(await count('notes', { text: { equals: 'together' } })).toBe(0)
    await commitTransaction(req)
    expect(await count('notes', { text: { equals: 'together' } })).toBe(2)
  })

  test('an operation whose transaction a nested failure rolled back is not acknowledged', async () => {
    const req = await newReq()
    await initTransaction(req)
    await payload.create({ collection: 'notes', data: { text: 'lost' }, req })
    await payload.create({ collection: 'posts', data: {}, req }).catch(() => 'a required field is missing')
    await expect(commitTransaction(req)).rejects.toMatchObject({ status: 503 })
    expect(await count('notes', { text: { equals: 'lost' } })).toBe(0)
  })

  test('a second value of a unique field is a validation error that names the field', async () => {
    await makePost({ title: 'Một', slug: 'mot' })
    const second = makePost({ title: 'Một nữa', slug: 'mot' })
    await expect(second).rejects.toMatchObject({ name: 'ValidationError', status: 400 })
    // DocumentDB words the violation in its own way, in which Payload finds no field.
    const path = isMongo ? expect.stringMatching(/^(slug)?$/) : 'slug'
    await expect(second).rejects.toMatchObject({ data: { errors: [{ path }] } })
  })

  // A server may end all of them for a deadlock among each other: DocumentDB does. What is told "busy" may be tried again.
  test('of 10 equal unique values at once, each repeated while told busy, exactly one is stored', async () => {
    const create = async (): Promise<unknown> => {
      try {
        return await makePost({ title: 'Trùng', slug: 'trung' })
      } catch (err) {
        if ((err as { status?: number }).status !== 503) throw err
        await setTimeout(Math.random() * 100)
        return create()
      }
    }
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, create))
    const refused = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason.status] : [],
    )
    expect(refused).toEqual(Array(9).fill(400))
    expect(await count('posts', { slug: { equals: 'trung' } })).toBe(1)
  })
})

describe('content', () => {
  test('a draft over a published document changes nothing that is published, and a version can be restored', async () => {
    const post = await makePost({ title: 'Bản công bố' })
    await payload.update({ collection: 'posts', id: post.id, data: { title: 'Bản nháp' }, draft: true })
    expect(await payload.findByID({ collection: 'posts', id: post.id })).toMatchObject({
      title: 'Bản công bố',
    })
    expect(await payload.findByID({ collection: 'posts', id: post.id, draft: true })).toMatchObject({
      title: 'Bản nháp',
    })
    const where = { parent: { equals: post.id } }
    const versions = await payload.findVersions({ collection: 'posts', where, sort: 'createdAt' })
    expect(versions.totalDocs).toBe(2)
    await payload.update({
      collection: 'posts',
      id: post.id,
      data: { title: 'Bản ba', _status: 'published' },
    })
    await payload.restoreVersion({ collection: 'posts', id: versions.docs[0].id })
    expect(await payload.findByID({ collection: 'posts', id: post.id })).toMatchObject({
      title: 'Bản công bố',
    })
  })

  test('the version behind the newest ones is found where there is one', async () => {
    const { id } = await makePost({ title: 'Bản 1' })
    for (const title of ['Bản 2', 'Bản 3']) await payload.update({ collection: 'posts', id, data: { title } })
    const behind = async (page: number) => {
      const where = { parent: { equals: id } }
      const asked = { collection: 'posts', limit: 1, page, pagination: false, sort: '-updatedAt', where }
      const { docs } = await (payload as unknown as Payload).db.findVersions(asked as never)
      return docs.map(({ version }) => (version as { title?: { vi?: string } }).title?.vi)
    }
    expect([await behind(1), await behind(3), await behind(4)]).toEqual([['Bản 3'], ['Bản 1'], []])
  })

  test('localized fields and rows keep their languages apart and fall back', async () => {
    const post = await makePost({ title: 'Tiêu đề', lines: [{ text: 'Dòng' }] })
    const [line] = post.lines
    const english = { title: 'Title', lines: [{ id: line.id, text: 'Line' }] }
    await payload.update({ collection: 'posts', id: post.id, locale: 'en', data: english })
    const all = await payload.findByID({ collection: 'posts', id: post.id, locale: 'all' })
    expect(all).toMatchObject({
      title: { vi: 'Tiêu đề', en: 'Title' },
      lines: [{ text: { vi: 'Dòng', en: 'Line' } }],
    })
    const other = await makePost({ title: 'Chỉ tiếng Việt' })
    expect(await payload.findByID({ collection: 'posts', id: other.id, locale: 'en' })).toMatchObject({
      title: 'Chỉ tiếng Việt',
    })
  })

  test('where and sort reach through a relation, and the join finds the way back', async () => {
    const law = await payload.create({ collection: 'topics', data: { name: 'Đất đai' } })
    for (const [order, of] of [
      [2, law],
      [1, topic],
      [3, law],
    ] as const)
      await makePost({ title: `Thứ ${order}`, order, topic: of.id, slug: `thu-${order}` })
    const found = await payload.find({
      collection: 'posts',
      where: { 'topic.name': { equals: 'Đất đai' }, order: { greater_than: 0 } },
      sort: ['topic.name', '-order'],
    })
    expect(found.docs.map(({ order }: { order: number }) => order)).toEqual([3, 2])
    const back = await payload.findByID({
      collection: 'topics',
      id: law.id,
      joins: { posts: { sort: 'order' } },
    })
    expect(back.posts.docs.map(({ order }: { order: number }) => order)).toEqual([2, 3])
  })

  test('trash hides a document until it is asked for', async () => {
    const post = await makePost({ title: 'Vào thùng rác' })
    const data = { deletedAt: new Date().toISOString() }
    await payload.update({ collection: 'posts', id: post.id, data, trash: true })
    const where = { id: { equals: post.id } }
    expect((await payload.find({ collection: 'posts', where })).totalDocs).toBe(0)
    expect((await payload.find({ collection: 'posts', where, trash: true })).totalDocs).toBe(1)
    await payload.delete({ collection: 'posts', where, trash: true })
    expect((await payload.find({ collection: 'posts', where, trash: true })).totalDocs).toBe(0)
  })

  test('a bulk update stores what it acknowledges, also when one document is refused', async () => {
    for (const n of [1, 2, 3, 4, 5]) await makePost({ title: 'Hàng loạt', order: 100 + n, slug: `loat-${n}` })
    const where = { order: { greater_than: 100, less_than: 200 } }
    const outcome = await payload
      .update({ collection: 'posts', where, data: { slug: 'loat-moi' } })
      .catch(() => null)
    const acknowledged: { id: string }[] = outcome?.docs ?? []
    const { docs } = await payload.find({ collection: 'posts', where: { slug: { equals: 'loat-moi' } } })
    expect(docs.map(({ id }: { id: string }) => id)).toEqual(acknowledged.map(({ id }) => id))
    const all = await payload.update({ collection: 'posts', where, data: { title: 'Đã đổi' } })
    expect(all).toMatchObject({ errors: [] })
    expect(await count('posts', { title: { equals: 'Đã đổi' } })).toBe(5)
  })
})

describe('jobs', () => {
  test('a job is queued with its transaction, or not at all', async () => {
    const req = await newReq()
    await initTransaction(req)
    await payload.jobs.queue({ task: 'note', input: { text: 'never' }, req })
    await killTransaction(req)
    expect(await count('payload-jobs')).toBe(0)
  })

  test('queued jobs run one after another, each once', async () => {
    for (let n = 0; n < 15; n++) await payload.jobs.queue({ task: 'note', input: { text: 'việc' } })
    await payload.jobs.run({ sequential: true, limit: 50, silent: true })
    expect(await count('notes', { text: { equals: 'việc' } })).toBe(15)
    expect(await count('payload-jobs')).toBe(0)
  })
})

describe('over REST', () => {
  const credentials = { email: 'an@example.vn', password: 'mot-mat-khau-dai' }

  test('a user signs in, and 10 creates with the token all succeed', async () => {
    await payload.create({ collection: 'users', data: credentials })
    const body = credentials
    const { status, json } = await rest(payload as unknown as Payload, {
      method: 'POST',
      path: '/users/login',
      body,
    })
    expect(status).toBe(200)
    const send = () =>
      rest(payload as unknown as Payload, {
        method: 'POST',
        path: '/notes',
        token: json.token,
        body: { text: 'qua REST' },
      })
    const answers = await Promise.all(Array.from({ length: 10 }, send))
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 10 }, () => 201))
    expect(await count('notes', { text: { equals: 'qua REST' } })).toBe(10)
  })

  test('sign-ins of one user at once succeed or say that the database is busy', async () => {
    const signIn = () =>
      rest(payload as unknown as Payload, { method: 'POST', path: '/users/login', body: credentials })
    const answers = await Promise.all(Array.from({ length: 10 }, signIn))
    const allowed = payload.db.name === 'sqlite' ? [200] : [200, 503]
    expect(answers.map(({ status }) => status).filter((status) => !allowed.includes(status))).toEqual([])
    expect(answers.some(({ status }) => status === 200)).toBe(true)
  })
})
