import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleIntake, samplePhoto, startCases, type CaseOffice } from '../../support/cases.ts'
import { askApi, partnerMaker, type ApiRequest, type MadePartner } from '../../support/partnerApi.ts'
import type { Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'
import { startWebhookServer } from '../../support/webhookServer.ts'
import { wholeShape, listAnswerShape } from '../../../site/views/partners/shapes.ts'

let office: CaseOffice
let payload: Payload
let make: Awaited<ReturnType<typeof partnerMaker>>['make']
let admin: Person
let app: MadePartner
let hotline: MadePartner

const PLACE = 'hien-truong'
const ALL = ['create', 'read', 'update'] as const

beforeAll(async () => {
  office = await startCases()
  payload = office.payload
  ;({ make, admin } = await partnerMaker(office))
  app = await make({ [PLACE]: ['create', 'read'], 'thai-do-phuc-vu': ['create'], 'hoi-dap': ['create'] })
  hotline = await make({ [PLACE]: [...ALL], 'hoi-dap': ['read'] }, { reach: 'all', readsContacts: true })
})
afterAll(() => office.running.stop())

let sendings = 0
const newCase = (more: object = {}) => ({
  ...{ kind: PLACE, text: 'Đèn đường tắt', topic: 'cong-thuong', agency: office.own },
  ...more,
})
const send = (body: object, asked: ApiRequest = {}) =>
  askApi('v1/cases', {
    ...{ key: app.key, body, ...asked },
    headers: { 'idempotency-key': `lan-gui-${++sendings}`, ...asked.headers },
  })
const sent = async (more: object = {}) => {
  const answer = await send(newCase(more))
  expect(answer.status, await answer.clone().text()).toBe(201)
  return (await answer.json()) as { number: string; code: string }
}
const json = async (path: string, asked: ApiRequest) => (await askApi(path, asked)).json()
const status = async (path: string, asked: ApiRequest = {}) => (await askApi(path, asked)).status

describe('a case that a partner sends', () => {
  test('is stored once for a key of sending, and followed by its sender with the code', async () => {
    const headers = { 'idempotency-key': 'mot-lan-gui' }
    const contact = { name: 'Giàng Thị Mai', phone: '0912345678' }
    const body = newCase({ contact, theirNumber: '1022-77' })
    const [one, two] = [
      await (await send(body, { headers })).json(),
      await (await send(body, { headers })).json(),
    ]
    expect(two).toEqual(one)
    const seen = (await office.cases.findByCode(payload, one.code))!
    expect(seen).toMatchObject({ number: one.number, text: 'Đèn đường tắt' })
    const other = await send(body, { headers, key: hotline.key })
    expect((await other.json()).number).not.toBe(one.number)
    const read = await json(`v1/cases/${one.number}`, { key: app.key })
    expect(wholeShape.parse(read)).toMatchObject({ theirNumber: '1022-77', source: 'api', hasContact: true })
    expect(JSON.stringify(read)).not.toMatch(/Mai|0912345678/)
  })

  test('is refused when its key was used to send something else, and while that is under way', async () => {
    const headers = { 'idempotency-key': 'khoa-da-dung' }
    const body = newCase({ place: { commune: undefined, words: 'Ngõ 3', lat: 22, lng: 104 } })
    const both = await Promise.all([send(body, { headers }), send(body, { headers })])
    expect(both.map((answer) => answer.status).sort()).toEqual([201, 409])
    const [first, second] = both.toSorted((a, b) => a.status - b.status)
    expect(await second!.json()).toMatchObject({ status: 409, code: 'underWay', title: 'Conflict' })
    const known = await first!.json()
    const reordered = { place: { lng: 104, lat: 22, words: 'Ngõ 3' }, ...newCase() }
    expect(await (await send(reordered, { headers })).json()).toEqual(known)
    const other = await send({ ...body, text: 'Chuyện khác' }, { headers })
    expect(other.headers.get('content-type')).toBe('application/problem+json')
    expect(await other.json()).toMatchObject({ status: 422, code: 'keyUsed' })
    const elsewhere = await send({ ...body, place: { words: 'Ngõ 4', lat: 22, lng: 104 } }, { headers })
    expect(elsewhere.status).toBe(422)
    const photo = new File([new Uint8Array(await samplePhoto())], 'a.jpg')
    const form = new FormData()
    form.set('case', JSON.stringify(body))
    form.set('anh', photo)
    expect((await send(form, { headers })).status).toBe(422)
    expect((await send(body, { headers, key: hotline.key })).status).toBe(201)
  })

  test('is stored once where two processes get different ones under one key at once', async () => {
    const sendAs = (sentHash: string) =>
      office.cases.receiveCase(
        payload,
        sampleIntake({ agency: office.own, source: 'api', key: 'mot-khoa-hai-noi-dung', sentHash }),
      )
    const outcomes = await Promise.allSettled([sendAs('a'), sendAs('b')])
    expect(outcomes.map(({ status: one }) => one).sort()).toEqual(['fulfilled', 'rejected'])
    const failed = outcomes.find((one) => one.status === 'rejected')
    expect(failed?.reason).toMatchObject({ name: 'CaseRefused', status: 422 })
  })

  test('is refused with what is wrong, in the language of its reader', async () => {
    const wrong = await send(newCase({ text: '', place: { lat: 22 } }), {
      headers: { 'accept-language': 'en' },
    })
    expect(wrong.status).toBe(422)
    expect(wrong.headers.get('content-type')).toBe('application/problem+json')
    const problem = await wrong.json()
    expect(problem.detail).toContain('A field is missing')
    expect(problem.errors.map(({ path }: { path: string }) => path)).toEqual(['text', 'place.lng'])
    expect((await send(newCase({ topic: 'khong-co' }))).status).toBe(422)
    expect((await send(newCase(), { headers: { 'idempotency-key': 'x' } })).status).toBe(400)
    expect((await send(newCase(), { headers: { 'content-type': 'text/plain' } })).status).toBe(415)
    expect((await send(newCase({ text: 'a'.repeat(70_000) }))).status).toBe(413)
    expect((await send(newCase({ kind: 'kien-nghi', topic: undefined }))).status).toBe(403)
    expect((await send(newCase(), { key: hotline.key.replace(/.$/, '-') })).status).toBe(401)
    expect(await status('v1/cases')).toBe(401)
  })

  test('has photos, which are read with it, and what its sender adds', async () => {
    const form = new FormData()
    form.set('case', JSON.stringify(newCase()))
    form.set('anh', new File([new Uint8Array(await samplePhoto())], 'a.jpg'))
    const { number } = await (await send(form)).json()
    const added = await askApi(`v1/cases/${number}/add`, { key: app.key, body: { text: 'Vẫn tắt' } })
    const whole = wholeShape.parse(await added.json())
    expect(whole.events.map(({ act }) => act)).toEqual(['received', 'added'])
    const photo = await askApi(`v1/cases/${number}/files/${whole.files[0]!.id}`, { key: hotline.key })
    expect(photo.headers.get('content-type')).toBe('image/jpeg')
    expect(await status(`v1/cases/${number}/add`, { key: hotline.key, body: { text: 'Thêm' } })).toBe(403)
    expect(await status(`v1/cases/${number}/files/mau`, { key: app.key })).toBe(404)
  })
})

describe('what a partner sees and does', () => {
  test('others’ cases are there within its reach alone, confidential ones never', async () => {
    const receive = (more: object) =>
      office.cases.receiveCase(payload, sampleIntake({ agency: office.own, ...more }))
    const question = await receive({})
    const secret = await receive({ kind: 'thai-do-phuc-vu' })
    expect(await status(`v1/cases/${question.number}`, { key: hotline.key })).toBe(200)
    expect(await status(`v1/cases/${secret.number}`, { key: hotline.key })).toBe(404)
    expect(await status(`v1/cases/${question.number}`, { key: app.key })).toBe(404)
    const ofOthers = await make({ 'hoi-dap': ['read'] }, { reach: 'agencies', agencies: [office.others] })
    expect(await status(`v1/cases/${question.number}`, { key: ofOthers.key })).toBe(404)
    await payload.db.updateOne({
      ...{ collection: 'cases', id: question.id, data: { isConfidential: true }, returning: false },
    })
    expect(await status(`v1/cases/${question.number}`, { key: hotline.key })).toBe(404)
  })

  test('it acts as the agency does, recorded in its name, with the right to update alone', async () => {
    const { number, code } = await sent()
    const at = `v1/cases/${number}`
    expect(await status(`${at}/accept`, { key: app.key, body: {} })).toBe(403)
    expect(await json(`${at}/accept`, { key: hotline.key, body: {} })).toMatchObject({ state: 'accepted' })
    expect(await status(`${at}/accept`, { key: hotline.key, body: {} })).toBe(409)
    expect(await status(`${at}/publish`, { key: hotline.key, body: {} })).toBe(404)
    expect(await status(`${at}/answer`, { key: hotline.key, body: {} })).toBe(422)
    await askApi(`${at}/note`, { key: hotline.key, body: { text: 'Đã cử thợ' } })
    await askApi(`${at}/answer`, { key: hotline.key, body: { text: 'Đã thay đèn', outcome: 'fixed' } })
    const seen = (await office.cases.findByCode(payload, code))!
    expect(seen.events.map(({ act, text }) => [act, text])).toEqual([
      ...[
        ['received', null],
        ['accepted', null],
        ['noted', 'Đã cử thợ'],
        ['fixed', 'Đã thay đèn'],
      ],
    ])
    const where = { actor: { equals: `partner:${hotline.id}` }, action: { equals: 'case-act' } }
    const { totalDocs } = await payload.count({ collection: 'audit-log', where, overrideAccess: true })
    expect(totalDocs).toBe(3)
  })

  test('a contact is opened with the right alone, and that is recorded', async () => {
    const contact = { name: 'Vàng A Páo', email: 'pao@test.example' }
    const { number } = await sent({ contact })
    const at = `v1/cases/${number}?contact=1`
    expect(await status(at, { key: app.key })).toBe(403)
    expect(await json(at, { key: hotline.key })).toMatchObject({ contact })
    const where = { title: { equals: number }, action: { equals: 'case-contact' } }
    const { docs } = await payload.find({ collection: 'audit-log', where, overrideAccess: true })
    expect(docs.map(({ actor }) => actor)).toEqual([`partner:${hotline.id}`])
  })

  test('of a hidden case nothing is left but that it is hidden', async () => {
    const { number } = await sent({ text: 'Lời lẽ xúc phạm', place: { words: 'Ngõ 3' } })
    const { docs } = await payload.find({
      ...{ collection: 'cases', where: { number: { equals: number } }, overrideAccess: true },
    })
    const token = office.people.handler.token
    const body = { visibility: 'hidden', reason: 'Xúc phạm' }
    await rest(payload, { method: 'POST', path: `/cases/${docs[0]!.id}/hide`, token, body })
    const read = await json(`v1/cases/${number}`, { key: app.key })
    expect(wholeShape.parse(read)).toMatchObject({ isHidden: true, text: null, events: [], files: [] })
    expect(JSON.stringify(read)).not.toMatch(/xúc phạm|Ngõ 3/i)
    expect(await status(`v1/cases/${number}/note`, { key: hotline.key, body: { text: 'x' } })).toBe(403)
  })

  test('the list goes on from where it ended, without gaps or repeats', async () => {
    await Promise.all([sent(), sent(), sent()])
    await payload.db.updateMany({
      ...{
        collection: 'cases',
        where: {},
        data: { updatedAt: '2026-11-30T01:00:00.000Z' },
        returning: false,
      },
    })
    const seen: string[] = []
    for (let since = '', next: string | null = ''; next !== null; since = `&since=${next}`) {
      const page = listAnswerShape.parse(await json(`v1/cases?limit=2${since}`, { key: hotline.key }))
      seen.push(...page.cases.map(({ number }) => number))
      next = page.next
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(5)
    expect(await status('v1/cases?since=hom-qua', { key: app.key })).toBe(400)
    expect(await status('v1/cases?limit=1000', { key: app.key })).toBe(400)
  })
})

describe('the key of a partner', () => {
  test('ends with its time, when it is replaced or switched off, and is limited by the minute', async () => {
    const partner = await make({ [PLACE]: ['read'] }, { perMinute: 2 })
    const asked = () => status('v1/cases', { key: partner.key })
    expect([await asked(), await asked(), await asked()]).toEqual([200, 200, 429])
    const change = (data: object) =>
      payload.update({ collection: 'partners', id: partner.id, data, overrideAccess: true })
    await change({ perMinute: 6000, activeUntil: '2020-01-01T00:00:00.000Z' })
    expect(await asked()).toBe(401)
    await change({ activeUntil: null })
    expect(await asked()).toBe(200)
    await change({ isActive: false })
    expect(await asked()).toBe(401)
  })

  test('is made by administrators alone and read by nobody', async () => {
    const path = `/partners/${app.id}`
    for (const { token } of [office.people.desk, office.people.auditor])
      for (const at of [path, `${path}/key`, `${path}/webhook-secret`]) {
        const method = at === path ? ('GET' as const) : ('POST' as const)
        expect([403, 404]).toContain((await rest(payload, { method, path: at, token })).status)
      }
    const stored = await payload.db.findOne<{ id: string }>({
      ...{ collection: 'partners', where: { id: { equals: app.id } } },
    })
    expect(JSON.stringify(stored)).not.toContain(app.key)
  })
})

describe('GeoReport v2', () => {
  const AT = 'open311/v2'
  const post = (fields: Record<string, string>, format = 'json') =>
    askApi(`${AT}/requests.${format}`, { body: new URLSearchParams(fields) })
  const report = { service_code: 'cong-thuong', description: 'Đèn tắt & hỏng', address_string: 'Ngõ 3' }
  const text = async (path: string) => (await askApi(`${AT}/${path}`)).text()

  test('takes a report with a key once, as a case of the partner', async () => {
    const sentOnce = { ...report, api_key: app.key, phone: '0912345678' }
    const [one, two] = [await (await post(sentOnce)).json(), await (await post(sentOnce, 'json')).json()]
    expect(one).toEqual(two)
    const { service_request_id: number, follow_code: code } = one[0]
    const seen = (await office.cases.findByCode(payload, code))!
    expect(seen).toMatchObject({ number, text: 'Đèn tắt & hỏng', place: { words: 'Ngõ 3' } })
    expect((await post(report)).status).toBe(403)
    expect((await post({ ...report, api_key: 'ctp_mau' })).status).toBe(403)
    const wrong = await post({ ...report, api_key: app.key, address_string: '' }, 'xml')
    expect([wrong.status, await wrong.text()]).toEqual([400, expect.stringContaining('<errors><error>')])
  })

  test('shows reviewed reports alone, without where and who', async () => {
    const token = office.people.handler.token
    const contact = { name: 'Sùng A Chu', phone: '0987654321' }
    const { number } = await sent({
      contact,
      text: 'Nhà ông Chu',
      place: { words: 'Số 5', lat: 22, lng: 104 },
    })
    expect(await text(`requests.json?service_request_id=${number}`)).toBe('[]')
    expect((await askApi(`${AT}/requests/${number}.json`)).status).toBe(404)
    const where = { number: { equals: number } }
    const { docs } = await payload.find({ collection: 'cases', where, overrideAccess: true })
    const body = { publicText: 'Đèn đường <tắt>' }
    await rest(payload, { method: 'POST', path: `/cases/${docs[0]!.id}/publish`, token, body })
    const [shown] = JSON.parse(await text('requests.json?status=open&service_code=cong-thuong'))
    expect(shown).toMatchObject({
      service_request_id: number,
      status: 'open',
      description: 'Đèn đường <tắt>',
    })
    const xml = await text(`requests/${number}.xml`)
    expect(xml).toContain('<service_requests><request>')
    expect(xml).toContain('<description>Đèn đường &lt;tắt&gt;</description>')
    expect(JSON.stringify(shown) + xml).not.toMatch(/Chu|Số 5|0987654321|104/)
    expect(await text('requests.json?status=closed')).toBe('[]')
    expect((await askApi(`${AT}/requests.json?start_date=hom-qua`)).status).toBe(400)
  })

  test('describes its services', async () => {
    expect(JSON.parse(await text('services.json'))[0]).toMatchObject({ metadata: false, type: 'realtime' })
    expect(await text('services/cong-thuong.xml')).toContain('<service_code>cong-thuong</service_code>')
    expect((await askApi(`${AT}/services/mau.json`)).status).toBe(404)
    expect(await text('discovery.xml')).toContain('<specification>http://wiki.open311.org/GeoReport_v2')
  })
})

describe('the webhook of a partner', () => {
  test('gets the steps of a case in order, numbered, while an earlier one is tried again', async () => {
    const { deliverDue } = await import('../../../cms/partners/deliver.ts')
    const server = await startWebhookServer()
    const partner = await make({ [PLACE]: [...ALL] })
    const path = `/partners/${partner.id}/webhook-secret`
    await rest(payload, { method: 'POST', path, token: admin.token })
    const data = { webhookUrl: server.url }
    await payload.db.updateOne({ collection: 'partners', id: partner.id, data, returning: false })
    const start = Date.now() + 86_400_000
    const deliver = (seconds: number) =>
      deliverDue(payload, { isAllowed: () => true }, new Date(start + seconds * 1000))
    const create = async () => (await (await send(newCase(), { key: partner.key })).json()).number as string
    const act = (number: string, name: string, body: object) =>
      askApi(`v1/cases/${number}/${name}`, { key: partner.key, body })

    const first = await create()
    server.state.status = 500
    expect(await deliver(0)).toBe(1)
    server.state.status = 204
    await act(first, 'accept', {})
    await act(first, 'note', { text: 'Đã cử thợ' })
    const other = await create()
    expect([await deliver(1), await deliver(2)]).toEqual([1, 0])
    expect([await deliver(61), await deliver(62), await deliver(63)]).toEqual([1, 1, 1])
    expect(await deliver(64)).toBe(0)
    const told = server.taken.map(({ body, headers }) => ({ ...JSON.parse(body), id: headers['webhook-id'] }))
    expect(told.map(({ type, sequence, data: { number } }) => [type, sequence, number])).toEqual([
      ['case.received', 1, first],
      ['case.received', 4, other],
      ['case.received', 1, first],
      ['case.accepted', 2, first],
      ['case.noted', 3, first],
    ])
    expect(told[2].id).toBe(told[0].id)
    await server.stop()
  })

  test('is told each step that it may read, signed, without content; in the end it is stopped', async () => {
    const { deliverDue } = await import('../../../cms/partners/deliver.ts')
    const { partnerTasksFor } = await import('../../../cms/partners/tasks.ts')
    const server = await startWebhookServer()
    const partner = await make({ [PLACE]: [...ALL] })
    const post = (path: string) =>
      rest(payload, { method: 'POST', path: `/partners/${partner.id}/${path}`, token: admin.token })
    const { secret } = (await post('webhook-secret')).json as { secret: string }
    const set = (data: Record<string, unknown>) =>
      payload.db.updateOne({ collection: 'partners', id: partner.id, data, returning: false })
    await set({ webhookUrl: server.url })
    const day = new Date(Date.now() + 86_400_000)
    const deliver = (now = day) => deliverDue(payload, { isAllowed: () => true }, now)

    const { number } = await (await send(newCase({ text: 'Hố sâu' }), { key: partner.key })).json()
    await sent()
    expect(await deliver()).toBe(1)
    const { headers, body } = server.taken[0]!
    expect(JSON.parse(body)).toMatchObject({ type: 'case.received', data: { number, state: 'received' } })
    expect(body).not.toContain('Hố sâu')
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
    const hmac = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    expect(headers['webhook-signature']).toBe(`v1,${hmac.update(signed).digest('base64')}`)

    await askApi(`v1/cases/${number}/accept`, { key: partner.key, body: {} })
    await deliverDue(payload, {}, day)
    expect(server.taken).toHaveLength(1)
    Object.assign(server.state, { status: 302, headers: { location: server.url } })
    for (let tries = 1; tries <= 14; tries += 1) await deliver(new Date(day.getTime() + tries * 86_400_000))
    const ids = server.taken.slice(1).map((one) => one.headers['webhook-id'])
    expect([ids.length, new Set(ids).size]).toEqual([13, 1])
    const tasks = () => partnerTasksFor(payload, { id: admin.id, roles: ['admin'] } as never)
    expect((await tasks()).map(({ id }) => id)).toEqual([partner.id])
    await post('webhook')
    expect(await tasks()).toEqual([])
    await server.stop()
  })
})
