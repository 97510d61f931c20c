import { createLocalReq, type Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type * as Kinds from '../../../cms/cases/makeKinds.ts'
import type { CaseIntake } from '../../../cms/content/cases/intake.ts'
import { sampleIntake, samplePhoto, startCases, type CaseOffice } from '../../support/cases.ts'
import { countStored } from '../../support/countStored.ts'
import type { Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'

let office: CaseOffice
let payload: Payload
let cases: CaseOffice['cases']
let people: CaseOffice['people']
let others: string

beforeAll(async () => {
  office = await startCases()
  ;({ payload, cases, people, others } = office)
})
afterAll(() => office.running.stop())

const intake = (more: Partial<CaseIntake> = {}) => sampleIntake({ agency: office.own, ...more })
const receive = (more: Partial<CaseIntake> = {}) => cases.receiveCase(payload, intake(more))
const read = async (person: Person | null, path: string) =>
  rest(payload, { method: 'GET', path, ...(person && { token: person.token }) })
const change = (id: string, data: Record<string, unknown>) =>
  payload.db.updateOne({ collection: 'cases', id, data, returning: false })

test('a kind that administrators changed is not made again', async () => {
  const { makeKinds } = (await import('../../../cms/cases/makeKinds.ts')) as typeof Kinds
  expect(await makeKinds(payload)).toBe(0)
  expect(await countStored(payload, 'case-kinds')).toBe(6)
})

describe('receiving', () => {
  test('a form that is sent three times at once is one case, with its photo upright and without metadata', async () => {
    const form = intake({
      ...{ kind: 'hien-truong', topic: 'cong-thuong', text: 'Đèn đường tắt' },
      files: [{ name: 'Ảnh cột đèn.JPG', data: await samplePhoto() }],
    })
    const answers = await Promise.all([1, 2, 3].map(() => cases.receiveCase(payload, form)))
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
    const { code, number } = answers[0]!
    const found = (await cases.findByCode(payload, code.toUpperCase().replaceAll('-', ' ')))!
    expect(found).toMatchObject({ number, state: 'received', text: 'Đèn đường tắt', mayAdd: true })
    expect(found.files).toHaveLength(1)
    const file = (await cases.fileByCode(payload, code, found.files[0]!.id))!
    const { width, height, exif, orientation } = await sharp(file.data).metadata()
    expect([width, height, exif, orientation]).toEqual([800, 1600, undefined, undefined])
    expect([file.name, file.mimeType]).toEqual(['anh-cot-den.jpg', 'image/jpeg'])
  })

  test('many at once are all stored, each with a number of its own', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => receive()))
    expect(new Set(answers.map(({ number }) => number)).size).toBe(20)
    for (const { number } of answers) expect(number).toMatch(/^PA-\d{4}-\d{6}$/)
  })

  test.each([
    ['a kind that does not exist', { kind: 'khong-co' }, 'noKind'],
    ['a key that could be guessed', { key: '1' }, 'key'],
    ['no text', { text: ' \u0000 ' }, 'text'],
    ['a request of nobody', { kind: 'yeu-cau-thong-tin', person: { name: 'An' } }, 'person'],
    ['no field', { kind: 'hien-truong' }, 'topic'],
    ['a program as a picture', { files: [{ name: 'a.jpg', data: Buffer.from('MZ') }] }, 'files'],
  ])('refuses %s, and stores nothing', async (_, more, reason) => {
    const before = await countStored(payload, 'cases')
    await expect(receive(more)).rejects.toMatchObject({ reason })
    expect(await countStored(payload, 'cases')).toBe(before)
  })

  test('of a confidential report the agency it is about is not told', async () => {
    const { id } = await receive({ kind: 'thai-do-phuc-vu' })
    expect((await read(people.handler, `/cases/${id}`)).status).toBe(404)
    expect((await read(people.desk, `/cases/${id}`)).json).toMatchObject({ isConfidential: true })
  })

  test('a route of the kind comes before the agency that the sender chose', async () => {
    const where = { key: { equals: 'kien-nghi' } }
    await payload.db.updateOne({
      collection: 'case-kinds',
      where,
      data: { routes: [{ id: '0'.repeat(24), to: others }] },
    })
    const { id } = await receive({ kind: 'kien-nghi' })
    expect((await read(people.other, `/cases/${id}`)).status).toBe(200)
    expect((await read(people.handler, `/cases/${id}`)).status).toBe(404)
  })
})

describe('who reads a case', () => {
  let id: string
  beforeAll(async () => {
    const person = { name: 'Giàng Thị Mai', phone: '0912345678' }
    id = (await receive({ kind: 'yeu-cau-thong-tin', person })).id
  })

  test('the handling agency, the provincial desk and auditors; nobody else', async () => {
    const statuses = async (path: string) =>
      Promise.all(
        [people.handler, people.desk, people.auditor, people.other, null].map(
          async (person) => (await read(person, path)).status,
        ),
      )
    expect((await statuses(`/cases/${id}`)).map((status) => status === 200)).toEqual([
      ...[true, true, true],
      ...[false, false],
    ])
    const events = `/case-events?where[case][equals]=${id}`
    expect((await read(people.handler, events)).json.docs).toHaveLength(1)
    expect((await read(people.other, events)).json.docs).toHaveLength(0)
  })

  test('never the contact, the code or the key, nor by a search for them', async () => {
    for (const person of [people.handler, people.desk, people.auditor]) {
      const text = JSON.stringify((await read(person, `/cases/${id}`)).json)
      expect(text).not.toMatch(/Mai|0912345678|codeHash|keyHash|"person"/)
    }
    const asked = await read(people.handler, '/cases?where[person][like]=a')
    expect(asked.status).toBeGreaterThanOrEqual(400)
    expect((await read(people.desk, '/case-bytes')).status).toBe(403)
  })

  test('confidential ones are not for writers', async () => {
    const one = await receive()
    expect((await read(people.author, `/cases/${one.id}`)).status).toBe(200)
    await change(one.id, { isConfidential: true })
    expect((await read(people.author, `/cases/${one.id}`)).status).toBe(404)
    expect((await read(people.handler, `/cases/${one.id}`)).status).toBe(200)
  })

  test('nobody writes one over REST', async () => {
    const body = { text: 'Sửa' }
    for (const token of [people.handler.token, people.desk.token])
      expect((await rest(payload, { method: 'PATCH', path: `/cases/${id}`, token, body })).status).toBe(403)
  })
})

describe('the sender', () => {
  test('adds, once for the same words, and ends the wait for the reply', async () => {
    const { id, code } = await receive()
    await change(id, { state: 'waitingForSender' })
    await cases.addBySender(payload, code, { text: 'Ở xã Bắc Hà' })
    const found = await cases.addBySender(payload, code, { text: 'Ở xã Bắc Hà ' })
    expect(found!.events.map(({ act }) => act)).toEqual(['received', 'added'])
    expect(found!.state).toBe('accepted')
  })

  test('rates an answered case once, and opens it again within seven days', async () => {
    const { id, code } = await receive()
    await expect(cases.rateBySender(payload, code, { stars: 5 })).rejects.toMatchObject({ reason: 'notNow' })
    const closedOn = new Date(Date.now() - 6 * 86_400_000).toISOString().slice(0, 10)
    await change(id, { state: 'answered', closedOn })
    const rated = await cases.rateBySender(payload, code, { stars: 4, words: 'Nhanh' })
    expect(rated).toMatchObject({ rating: { stars: 4, words: 'Nhanh' }, mayRate: false, mayReopen: true })
    const open = await cases.reopenBySender(payload, code, { text: 'Chưa xong' })
    expect(open).toMatchObject({ state: 'accepted', mayReopen: false, rating: null })
    await change(id, { state: 'answered', closedOn: '2026-01-05' })
    await expect(cases.reopenBySender(payload, code, { text: 'x' })).rejects.toMatchObject({ status: 409 })
  })

  test('of a hidden case is told why, and shown nothing of it', async () => {
    const data = await samplePhoto()
    const { id, code } = await receive({ text: 'Lời lẽ xúc phạm', files: [{ name: 'a.jpg', data }] })
    const file = (await cases.findByCode(payload, code))!.files[0]!.id
    await change(id, { visibility: 'hidden', hiddenBecause: 'Có lời xúc phạm người khác' })
    const seen = (await cases.findByCode(payload, code))!
    expect(JSON.stringify(seen)).not.toContain('Lời lẽ')
    expect(seen).toMatchObject({ hiddenBecause: 'Có lời xúc phạm người khác', files: [], mayAdd: false })
    expect(await cases.fileByCode(payload, code, file)).toBeNull()
  })

  test('finds nothing with another code', async () => {
    expect(await cases.findByCode(payload, 'hoasen-nuixanh-1234-5678-9012-3')).toBeNull()
    expect(await cases.findByCode(payload, '')).toBeNull()
  })
})

test('all that is stored of a person is copied and deleted on request, and of nobody else', async () => {
  const { findPersonal } = await import('../../../cms/personalData/find.ts')
  const { toCopy } = await import('../../../cms/personalData/export.ts')
  const { forgetPersonal } = await import('../../../cms/personalData/forget.ts')
  const { hashAddress, sealAddress } = await import('../../../cms/follow/address.ts')
  const [email, now] = ['Mai.Giang@test.example', new Date().toISOString()]
  const files = [{ name: 'a.jpg', data: await samplePhoto() }]
  const own = await receive({ text: 'Nhà tôi ngập', person: { name: 'Mai', email }, files })
  const called = await receive({ person: { name: 'Mai', phone: '+84 933 444 555' } })
  const byCode = await receive({ text: 'Chỉ có mã' })
  const other = await receive({ text: 'Của người khác', person: { name: 'An', phone: '0987654321' } })
  const wish = { topic: 'cases', title: { vi: 'x' }, path: '/x', locale: 'vi', frequency: 'daily', pair: 'x' }
  const address = { address: sealAddress(email), addressHash: hashAddress(email) }
  const times = { state: 'active', askedAt: now, usedAt: now }
  await payload.db.create({ collection: 'subscriptions', data: { ...wish, ...address, ...times } })

  const asked = { codes: [byCode.code], email: email.toLowerCase(), phone: '0933444555' }
  const found = await findPersonal(payload, asked)
  const ids = found.cases.map(({ id }) => String(id))
  expect(ids.toSorted()).toEqual([own.id, called.id, byCode.id].toSorted())
  const copy = await toCopy(payload, found)
  expect(copy.cases.find(({ number }) => number === own.number)).toMatchObject({
    ...{ text: 'Nhà tôi ngập', person: { email }, files: [{ name: 'a.jpg', mimeType: 'image/jpeg' }] },
  })
  expect(copy.subscriptions).toMatchObject([{ address: email, frequency: 'daily' }])
  expect(JSON.stringify(copy)).not.toMatch(/Của người khác|Hash|pair/)

  await change(own.id, { publicText: 'Nhà ngập', publicAnswer: 'Đã hết ngập', searchText: 'nha ngap' })
  await forgetPersonal(await createLocalReq({}, payload), found)
  expect(await findPersonal(payload, asked)).toEqual({ cases: [], subscriptions: [], comments: [] })
  const left = await payload.db.findOne({ collection: 'cases', where: { number: { equals: own.number } } })
  expect(left).toMatchObject({ state: 'withdrawn', kind: 'hoi-dap' })
  expect(JSON.stringify(left)).not.toMatch(/ngập|ngap/)
  expect(await cases.findByCode(payload, own.code)).toBeNull()
  expect((await cases.findByCode(payload, other.code))?.text).toBe('Của người khác')
  const where = { action: { equals: 'personal-deleted' } }
  const log = await payload.find({ collection: 'audit-log', where, overrideAccess: true })
  expect(log.totalDocs).toBe(4)
  expect(JSON.stringify(log.docs)).not.toMatch(/mai/i)
})
