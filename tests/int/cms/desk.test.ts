import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays, today } from '../../../cms/content/day.ts'
import { addMonths } from '../../../cms/content/reviewDates.ts'
import { readDesk, readOwed, type Desk } from '../../../cms/desk/readDesk.ts'
import { noteReached } from '../../../cms/publications/publications.ts'
import { findReviewDate, storeReviewDate } from '../../../cms/reviewDates/reviewDates.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'
import { signIn, type Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let running: Running
let payload: Payload
const agencies: string[] = []
const people = {} as Record<
  'author' | 'publisher' | 'second' | 'stranger' | 'strangePublisher' | 'auditor',
  Person
>

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  for (const name of ['Sở Y tế', 'Sở Xây dựng'])
    agencies.push(String((await make(payload, 'agencies', 'published', { name })).id))
  const [mine, other] = agencies
  people.author = await signIn(payload, 'author', 'viet@test.example', mine)
  people.publisher = await signIn(payload, 'publisher', 'xuat-ban@test.example', mine)
  people.second = await signIn(payload, 'publisher', 'xuat-ban-hai@test.example', mine)
  people.stranger = await signIn(payload, 'author', 'noi-khac@test.example', other)
  people.strangePublisher = await signIn(payload, 'publisher', 'xuat-ban-khac@test.example', other)
  people.auditor = await signIn(payload, 'auditor')
})
afterAll(() => running.stop())

async function requestOf({ id }: Person) {
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
  return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
}
const deskOf = async (person: Person) => (await readDesk(await requestOf(person)))!

const write = async (title: string) => {
  const { json } = await rest(payload, {
    ...{ method: 'POST', path: '/news?draft=true', token: people.author.token },
    body: { title, category: (await category()).id },
  })
  return String(json.doc.id)
}
let known: { id: string } | undefined
async function category() {
  known ??= (await payload.create({
    ...{ collection: 'categories', data: { name: 'Chuyên mục' }, depth: 0, overrideAccess: true },
  })) as unknown as { id: string }
  return known
}
const take = (person: Person, id: string, action: string, comment = '') =>
  rest(payload, {
    ...{ method: 'POST', path: `/news/${id}/workflow`, token: person.token },
    body: { action, comment },
  })

/** The titles in each section that has any. */
const titles = ({ sections, scheduled, overdue, published }: Desk) =>
  Object.fromEntries(
    [
      ...Object.entries(sections).map(
        ([name, lines]) => [name, lines.map((one) => one.document.title)] as const,
      ),
      ['scheduled', scheduled.map(({ title }) => title)] as const,
      ['overdue', overdue.map(({ document }) => document.title)] as const,
      ['published', published.map(({ document }) => document.title)] as const,
    ].filter(([, found]) => found.length > 0),
  )

test('each person sees what waits for them; other agencies see none of it, auditors all', async () => {
  await write('Đang viết')
  const [waiting, back, urgent, planned] = [
    await write('Chờ duyệt'),
    await write('Bị trả lại'),
    await write('Khẩn'),
    await write('Hẹn giờ'),
  ]
  await take(people.author, waiting, 'submit')
  await take(people.author, back, 'submit')
  await take(people.publisher, back, 'return', 'Thiếu nguồn')
  await take(people.publisher, urgent, 'emergency', 'Lũ đang lên')
  const doc = { relationTo: 'news', value: planned }
  await rest(payload, {
    ...{ method: 'POST', path: '/schedules', token: people.publisher.token },
    body: { type: 'publish', date: new Date(Date.now() + 86_400_000), doc },
  })

  const author = await deskOf(people.author)
  expect(titles(author)).toEqual({
    returned: ['Bị trả lại'],
    drafts: ['Chờ duyệt', 'Đang viết'],
    scheduled: ['Hẹn giờ'],
    published: ['Khẩn'],
  })
  expect(author.sections.returned).toMatchObject([{ by: 'Người publisher', note: 'Thiếu nguồn' }])
  expect([...author.agencies.values()]).toEqual(['Sở Y tế'])

  const forPublishers = {
    owed: ['Khẩn'],
    toApprove: ['Chờ duyệt'],
    scheduled: ['Hẹn giờ'],
    published: ['Khẩn'],
  }
  expect(titles(await deskOf(people.publisher))).toEqual(forPublishers)
  expect((await readOwed(await requestOf(people.publisher)))[0]).toMatchObject({ isOwn: true, days: 0 })
  expect((await readOwed(await requestOf(people.second)))[0]).toMatchObject({ isOwn: false })

  const published = ['Khẩn', 'Sở Xây dựng', 'Sở Y tế']
  expect(titles(await deskOf(people.auditor))).toEqual({ ...forPublishers, published })
  for (const stranger of [people.stranger, people.strangePublisher]) {
    expect(titles(await deskOf(stranger))).toEqual({})
    expect(await readOwed(await requestOf(stranger))).toEqual([])
  }
  for (const person of [people.author, people.auditor])
    expect(await readOwed(await requestOf(person))).toEqual([])
  expect(await readDesk(await createLocalReq({}, payload))).toBeNull()

  await take(people.second, urgent, 'approveAfter')
  expect((await deskOf(people.publisher)).sections.owed).toEqual([])
})

test('a publication has its receipt, and a new one begins anew', async () => {
  const id = await write('Có biên nhận')
  const publish = () =>
    rest(payload, {
      ...{ method: 'PATCH', path: `/news/${id}`, token: people.publisher.token },
      body: { _status: 'published' },
    })
  const receipt = async () => {
    const { published } = await deskOf(people.author)
    return published.find(({ document }) => document.id === id)?.publication
  }
  const reached = { collection: 'news', ids: [id] }
  await publish()
  await noteReached(payload, 'portalAt', { ...reached, since: new Date(Date.now() - 60_000) })
  expect(await receipt()).toMatchObject({ by: 'Người publisher', portalAt: null, searchAt: null })
  await noteReached(payload, 'portalAt', { ...reached, since: new Date() })
  await noteReached(payload, 'searchAt', { ...reached, since: new Date() })
  const { portalAt, searchAt, publishedAt } = (await receipt())!
  expect([portalAt! >= publishedAt, searchAt! >= portalAt!]).toEqual([true, true])
  await publish()
  expect(await receipt()).toMatchObject({ portalAt: null, searchAt: null })
})

test('a page is dated at its first publication, told of when it is overdue, and dated anew by who may change it', async () => {
  const [agency] = agencies
  const id = String((await make(payload, 'pages', 'published', { agency, title: 'Trang cũ' })).id)
  const ask = (person: Person, body?: object) => {
    const { token } = person
    return rest(payload, { method: body ? 'POST' : 'GET', path: `/pages/${id}/review-date`, token, body })
  }
  const inAYear = addMonths(today(), 12)
  expect((await ask(people.author)).json).toEqual({
    ...{ reviewBy: inAYear, isOverdue: false, months: 12, mayMove: true },
  })

  const date = (await findReviewDate(await requestOf(people.author), `pages/${id}`))!
  const { id: _, ...past } = { ...date, reviewBy: addDays(today(), -1) }
  await storeReviewDate(await requestOf(people.author), past)
  // A later publication moves no date.
  await payload.update({
    ...{ collection: 'pages', id, data: { title: 'Trang cũ', _status: 'published' }, overrideAccess: true },
  })
  for (const person of [people.author, people.publisher, people.auditor])
    expect(titles(await deskOf(person)).overdue).toEqual(['Trang cũ'])
  for (const person of [people.stranger, people.strangePublisher])
    expect(titles(await deskOf(person)).overdue).toBeUndefined()

  expect((await ask(people.auditor)).json).toMatchObject({ isOverdue: true, mayMove: false })
  for (const person of [people.auditor, people.stranger])
    expect((await ask(person, { reviewed: true })).status).toBe(403)
  expect((await rest(payload, { method: 'GET', path: `/pages/${id}/review-date` })).status).toBe(403)
  for (const body of [{}, { reviewBy: 'mai' }, { reviewBy: addDays(today(), -1) }, { reviewed: false }])
    expect((await ask(people.author, body)).status).toBe(400)

  expect((await ask(people.author, { reviewed: true })).json).toMatchObject({ reviewBy: inAYear })
  expect(titles(await deskOf(people.author)).overdue).toBeUndefined()
  expect((await ask(people.author, { reviewBy: null })).json).toMatchObject({ reviewBy: null })
  const { docs } = await payload.find({
    ...{
      collection: 'audit-log',
      where: { action: { equals: 'reviewed' } },
      sort: 'at',
      overrideAccess: true,
    },
  })
  expect(docs.map(({ subject, document }) => [subject, document])).toEqual([
    ['pages', id],
    ['pages', id],
  ])
})

test('what a reviewer says at a field returns the item, is marked as done, and is kept', async () => {
  const { author, publisher, stranger, auditor } = people
  const id = await write('Tin được nhận xét')
  const post = (person: Person, path: string, body: object) =>
    rest(payload, { method: 'POST', path: `/news/${id}/${path}`, token: person.token, body })
  const say = (person: Person, address: string, text = 'Thiếu nguồn') =>
    post(person, 'comments', { address, text })
  const end = (person: Person, comment: string) => post(person, `comments/${comment}`, { answer: 'Đã thêm' })
  expect((await say(publisher, 'title')).status).toBe(409)
  await take(author, id, 'submit')
  expect((await say(publisher, 'khong-co')).status).toBe(400)
  expect((await say(publisher, 'title', ' ')).status).toBe(400)
  for (const [person, status] of [
    [author, 403],
    [stranger, 404],
    [auditor, 403],
  ] as const)
    expect((await say(person, 'title')).status).toBe(status)
  const [said] = (await say(publisher, 'title')).json.comments
  expect((await take(publisher, id, 'return')).json.state).toBe('draft')
  expect((await end(stranger, said.id)).status).toBe(404)
  expect((await end(auditor, said.id)).status).toBe(403)
  expect((await end(author, 'khong-co')).status).toBe(404)
  expect((await end(author, said.id)).status).toBe(200)
  expect((await end(author, said.id)).status).toBe(409)
  await take(author, id, 'submit')
  await take(publisher, id, 'approve')
  await take(publisher, id, 'publish')
  const path = `/news/${id}/workflow`
  const { json } = await rest(payload, { method: 'GET', path, token: auditor.token })
  expect(json.comments).toMatchObject([
    { address: 'title', label: 'Tiêu đề', text: 'Thiếu nguồn', done: { answer: 'Đã thêm' } },
  ])
})

test('what rests on law that has changed is told to those who may change it', async () => {
  const [agency] = agencies
  const { id: target } = await make(payload, 'legal-documents', 'published')
  for (const [title, publishedAt] of [
    ['Tin trước thay đổi', '2026-06-01'],
    ['Tin sau thay đổi', '2026-09-01'],
  ])
    await make(payload, 'news', 'published', { agency, title, publishedAt, documents: [target] })
  const relations = [{ type: 'replaces', target }]
  await make(payload, 'legal-documents', 'published', { relations, effectiveOn: '2026-07-01' })
  const toldTo = async (person: Person) =>
    (await deskOf(person)).lawChanged.changed.map(({ document }) => document.title)
  for (const person of [people.author, people.publisher, people.auditor])
    expect(await toldTo(person)).toEqual(['Tin trước thay đổi'])
  expect(await toldTo(people.stranger)).toEqual([])
})
