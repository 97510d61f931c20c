import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseIntake } from '../../../cms/content/cases/intake.ts'
import { sampleIntake, samplePhoto, startCases, type CaseOffice } from '../../support/cases.ts'
import { make } from '../../support/content.ts'
import { countStored } from '../../support/countStored.ts'
import type { Person } from '../../support/people.ts'
import { rest } from '../../support/restClient.ts'
import { makeZip, OFFICE_PARTS } from '../../support/zip.ts'

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

describe('acts of staff', () => {
  const act = (person: Person, path: string, body: object = {}) =>
    rest(payload, { method: 'POST', path: `/cases/${path}`, token: person.token, body })
  const audited = async (action: string, document: string) =>
    (
      await payload.count({
        ...{ collection: 'audit-log', overrideAccess: true },
        where: { action: { equals: action }, document: { equals: document } },
      })
    ).totalDocs

  test('each is in the thread and in the audit log; another agency and auditors do none', async () => {
    const { id, code } = await receive()
    expect((await act(people.other, `${id}/accept`)).status).toBe(404)
    expect((await act(people.auditor, `${id}/accept`)).status).toBe(403)
    const accepted = await act(people.handler, `${id}/accept`)
    expect(accepted.json).toMatchObject({ case: { state: 'accepted' }, marks: [], isLate: false })
    expect((await act(people.handler, `${id}/accept`)).status).toBe(409)
    expect((await act(people.handler, `${id}/pass-on`, { agency: others })).status).toBe(400)
    const passed = await act(people.handler, `${id}/pass-on`, { agency: others, reason: 'Không phải việc' })
    expect(passed.json).toEqual({ case: null })
    expect((await act(people.handler, `${id}/accept`)).status).toBe(404)
    const { updatedAt } = (await read(people.other, `/cases/${id}`)).json
    await act(people.other, `${id}/accept`)
    expect((await act(people.other, `${id}/answer`, { text: 'Ở xã', seen: updatedAt })).status).toBe(409)
    await act(people.other, `${id}/answer`, { text: 'Ở xã' })
    expect(await audited('case-act', id)).toBe(4)
    const seen = (await cases.findByCode(payload, code))!
    expect(seen).toMatchObject({ dueOn: null, answered: { isLate: false } })
    expect(seen.events.map(({ act: name, by }) => `${name} ${by}`)).toEqual([
      ...['received sender', 'accepted agency', 'passedOn agency', 'accepted agency', 'answered agency'],
    ])
    expect(JSON.stringify(seen)).not.toContain('Người publisher')
  })

  test('a second person sends the answer where the kind says so', async () => {
    const person = { name: 'An', phone: '0912345678' }
    const { id } = await receive({ kind: 'yeu-cau-thong-tin', person })
    const written = await act(people.handler, `${id}/answer`, { text: 'Gửi kèm' })
    expect(written.json).toMatchObject({ case: { state: 'received', pending: { text: 'Gửi kèm' } } })
    expect((await act(people.handler, `${id}/approve`)).status).toBe(403)
    expect((await act(people.author, `${id}/approve`)).status).toBe(403)
    const sent = await act(people.desk, `${id}/approve`)
    expect(sent.json).toMatchObject({ case: { state: 'answered', pending: null } })
  })

  test('a request is extended once by a notice in time, and not after its due day', async () => {
    const person = { name: 'An', email: 'an@test.example' }
    const { id } = await receive({ kind: 'yeu-cau-thong-tin', person })
    const extend = { length: 12, reason: 'Nhiều hồ sơ' }
    const clock = { length: 12, unit: 'days', extensions: [], pauses: [] }
    await change(id, { clock: { ...clock, from: '2026-01-05' } })
    expect((await act(people.handler, `${id}/extend`, extend)).status).toBe(400)
    await change(id, { clock: { ...clock, from: new Date().toISOString().slice(0, 10) } })
    expect((await act(people.handler, `${id}/extend`, extend)).status).toBe(200)
    expect((await act(people.handler, `${id}/extend`, extend)).status).toBe(400)
  })

  test('a contact is opened by the handling agency alone, and that is recorded', async () => {
    const person = { name: 'Giàng Thị Mai', phone: '0912345678' }
    const { id } = await receive({ person })
    const opened = await act(people.handler, `${id}/contact`)
    expect(opened.json).toEqual({ person })
    for (const one of [people.desk, people.auditor, people.other])
      expect([403, 404]).toContain((await act(one, `${id}/contact`)).status)
    expect(await audited('case-contact', id)).toBe(1)
  })

  test('what names a person is not made public, nor a confidential case', async () => {
    const { id } = await receive({ text: 'Gọi 0912.345.678' })
    const refused = await act(people.handler, `${id}/publish`, { publicText: 'Gọi 0912.345.678' })
    expect(refused.status).toBe(400)
    const shown = await act(people.handler, `${id}/publish`, { publicText: 'Gọi số ở trang liên hệ' })
    expect(shown.json).toMatchObject({ case: { isReviewed: true, text: 'Gọi 0912.345.678' } })
    const hidden = await receive({ kind: 'thai-do-phuc-vu' })
    expect((await act(people.desk, `${hidden.id}/publish`, { publicText: 'x' })).status).toBe(400)
  })

  test('a page is corrected by those who own it, once it is public, and the case and the page say so', async () => {
    const made = await make(payload, 'news', 'published', { agency: others })
    const page = made as unknown as { id: string; slug: string; title: string }
    const reported = { path: `/tin-tuc/${page.slug}`, title: `/tin-tuc/${page.slug}` }
    const { id, code } = await receive({
      kind: 'bao-sai',
      text: 'Phí ghi sai, gọi 0987654321',
      page: reported,
    })
    const correct = { path: `/en/tin-tuc/${page.slug}?x=1`, text: 'Phí là 8.000 đồng' }
    expect((await act(people.handler, `${id}/correct`, { ...correct, path: '/tim-kiem' })).status).toBe(400)
    expect((await act(people.handler, `${id}/correct`, correct)).status).toBe(200)
    expect((await act(people.handler, `${id}/correct`, correct)).status).toBe(400)

    const asked = await read(people.other, `/corrections/of/news/${page.id}`)
    expect(asked.json).toMatchObject({ mayAnswer: true, corrections: [{ asked: 'Phí là 8.000 đồng' }] })
    expect(JSON.stringify(asked.json)).not.toContain('0987654321')
    const answer = (person: Person, state: string) =>
      rest(payload, {
        ...{ method: 'POST', path: `/corrections/${asked.json.corrections[0].id}/answer` },
        ...{ token: person.token, body: { state, answer: 'Đã ghi đúng phí' } },
      })
    expect((await answer(people.handler, 'done')).status).toBe(403)
    expect((await answer(people.other, 'done')).status).toBe(409)
    const { listCorrected } = await import('../../../cms/cases/corrected.ts')
    expect(await listCorrected(payload)).toEqual(new Map())
    await payload.update({
      collection: 'news',
      id: page.id,
      data: { _status: 'published' },
      overrideAccess: true,
    })
    expect((await answer(people.other, 'done')).json).toMatchObject({ corrections: [] })
    expect((await answer(people.other, 'declined')).status).toBe(409)

    const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    expect(await listCorrected(payload)).toEqual(new Map([[`/tin-tuc/${page.slug}`, day]]))
    const seen = (await cases.findByCode(payload, code))!
    expect(seen.page).toEqual({ path: reported.path, title: page.title })
    expect(seen.events.map((one) => [one.act, one.text])).toEqual([
      ['received', null],
      ['corrected', 'Đã ghi đúng phí'],
    ])
    expect(JSON.stringify((await read(people.handler, `/cases/${id}/desk`)).json)).toContain('Phí là 8.000')
    expect((await read(null, '/corrections')).status).toBe(403)
  })

  test('a question is taken to the searches that found nothing, with its number alone', async () => {
    const { id } = await receive({ text: 'Tôi là Mai, xin hỏi đổi bằng lái' })
    expect((await act(people.handler, `${id}/take-to-search`, { query: 'gọi 0912345678' })).status).toBe(400)
    for (const status of [200, 200])
      expect((await act(people.handler, `${id}/take-to-search`, { query: 'Đổi bằng lái xe' })).status).toBe(
        status,
      )
    const { docs } = await payload.find({ collection: 'search-gaps', depth: 0, overrideAccess: true })
    expect(docs).toMatchObject([
      {
        query: 'đổi bằng lái xe',
        status: 'open',
        missing: [{ text: expect.stringMatching(/^Hỏi đáp PA-/) }],
      },
    ])
  })

  test('a duplicate names its original, which is as open as itself', async () => {
    const [one, two, secret] = [await receive(), await receive(), await receive()]
    await change(secret.id, { isConfidential: true })
    const at = { place: { lat: 22.48, lng: 103.97 } }
    for (const { id } of [one, two, secret]) await change(id, at)
    await change(one.id, { place: { lat: 22.4818, lng: 103.97 } })
    const offered = (await read(people.handler, `/cases/${two.id}/desk`)).json.similar
    const numbers = offered.map((similar: { number: string }) => similar.number)
    expect([numbers.includes(one.number), numbers.includes(secret.number)]).toEqual([true, false])
    for (const original of ['', two.number, secret.number, 'PA-1999-000001'])
      expect((await act(people.handler, `${two.id}/merge`, { original })).status).toBe(400)
    const joined = await act(people.handler, `${two.id}/merge`, { original: one.number })
    expect(joined.json).toMatchObject({ case: { state: 'duplicate', sameAs: one.id } })
  })

  test('a sheet with hidden parts is held back from the answer until it is taken out or released', async () => {
    const { id, code } = await receive()
    const attach = (name: string, workbook: string) => {
      const form = new FormData()
      const parts = OFFICE_PARTS.xlsx.filter(([part]) => part !== 'xl/workbook.xml')
      form.append(
        'file',
        new File([new Uint8Array(makeZip([...parts, ['xl/workbook.xml', workbook]]))], name),
      )
      return rest(payload, {
        ...{ method: 'POST', path: `/cases/${id}/attach`, token: people.handler.token, body: form },
      })
    }
    const hidden = '<sheets><sheet name="Luong" state="veryHidden"/></sheets>'
    const attached = await attach('Số liệu.xlsx', hidden)
    const [file] = attached.json.files
    expect(file).toMatchObject({ held: ['sheets'], isForSender: false })
    const refused = await act(people.handler, `${id}/answer`, { text: 'Gửi kèm' })
    expect(refused.status).toBe(400)
    expect(JSON.stringify(refused.json)).toContain('trang tính bị ẩn')
    await change(id, { isReviewed: true, publicText: 'Hỏi' })
    const shown = await act(people.handler, `${id}/publish`, { publicText: 'Hỏi', files: [file.id] })
    expect(shown.status).toBe(400)
    expect((await cases.findByCode(payload, code))!.files).toEqual([])
    expect(await cases.fileByCode(payload, code, String(file.id))).toBeNull()
    const release = { file: String(file.id), reason: 'Chỉ là danh mục' }
    expect((await act(people.author, `${id}/release-file`, release)).status).toBe(403)
    expect((await act(people.handler, `${id}/drop-file`, { file: String(file.id) })).json.files).toEqual([])
    const again = (await attach('so-lieu-2.xlsx', hidden)).json.files[0]
    await act(people.handler, `${id}/release-file`, { ...release, file: String(again.id) })
    await attach('trang.xlsx', '<workbook/>')
    expect((await act(people.handler, `${id}/answer`, { text: 'Gửi kèm' })).status).toBe(200)
    const seen = (await cases.findByCode(payload, code))!
    expect(seen.files.map(({ name }) => name)).toEqual(['so-lieu-2.xlsx', 'trang.xlsx'])
    expect(seen.events.at(-1)).toMatchObject({ act: 'answered', files: seen.files })
    expect(await cases.fileByCode(payload, code, seen.files[1]!.id)).not.toBeNull()
  })

  test('a cost is told before it is paid, a part is withheld on a ground of the kind, and both are public', async () => {
    const { findPublicCase } = await import('../../../cms/cases/publicCases.ts')
    const kind = 'yeu-cau-thong-tin'
    const { id, number, code } = await receive({ kind, person: { name: 'An', phone: '0912345678' } })
    const estimate = { amount: 45_000, state: 'estimated', reason: 'In 90 trang' }
    const paid = { ...estimate, state: 'paid' }
    expect((await act(people.handler, `${id}/cost`, paid)).status).toBe(400)
    expect((await act(people.handler, `${(await receive()).id}/cost`, estimate)).status).toBe(400)
    for (const body of [estimate, paid])
      expect((await act(people.handler, `${id}/cost`, body)).status).toBe(200)
    expect((await act(people.handler, `${id}/answer`, { text: 'x', withheld: 'khac' })).status).toBe(400)
    await act(people.handler, `${id}/answer`, { text: 'Gửi kèm', withheld: 'secret' })
    expect((await act(people.desk, `${id}/approve`)).status).toBe(200)
    const [, first, , last] = (await cases.findByCode(payload, code))!.events
    expect(first!.text).toBe('45.000 đồng, dự kiến. In 90 trang')
    expect(last!.text).toMatch(/^Một phần không được cung cấp: .*Điều 27 .*01\/2026.*Gửi kèm$/s)
    await act(people.desk, `${id}/publish`, { publicText: 'Xin bản đồ' })
    const shown = (await findPublicCase(payload, number))!
    expect(shown).toMatchObject({ cost: { amount: 45_000, state: 'paid' }, isPartial: true })
    expect(shown.events.map(({ text }) => text)).toContain('45.000 đồng, đã thanh toán')
  })

  test('the grounds of a kind are what administrators enter', async () => {
    const { id } = await receive()
    const where = { key: { equals: 'hoi-dap' } }
    const grounds = [{ key: 'rieng', vi: 'Lý do riêng', source: 'Điều 27' }]
    const set = (data: object) =>
      payload.update({ collection: 'case-kinds', where, data, depth: 0, overrideAccess: true })
    await set({ grounds })
    const refuse = (ground: string) => act(people.handler, `${id}/refuse`, { ground, text: 'Vì vậy' })
    expect((await refuse('settled')).status).toBe(400)
    const refused = await refuse('rieng')
    expect(refused.json.events.at(-1)).toMatchObject({ text: 'Lý do riêng (Điều 27). Vì vậy' })
    await set({ grounds: [] })
  })
})

describe('the grounds on which requests for information are refused', () => {
  const REQUEST = 'yeu-cau-thong-tin'
  const where = { key: { equals: REQUEST } }
  const stored = () =>
    payload.db.findOne<{ id: string; grounds: { key: string; vi: string; source: string }[] }>({
      ...{ collection: 'case-kinds', where },
    })

  test('name the law of the day on which the request came', async () => {
    const refusedOf = async (receivedOn?: string) => {
      const { id } = await receive({ kind: REQUEST, person: { name: 'An', phone: '0912345678' } })
      if (receivedOn) await change(id, { receivedOn })
      const body = { ground: 'given', text: 'Vì vậy' }
      const path = `/cases/${id}/refuse`
      const { json } = await rest(payload, { method: 'POST', path, token: people.handler.token, body })
      const shown = json.grounds.find(({ value }: { value: string }) => value === 'given')
      return [shown.source, json.events.at(-1).text]
    }
    const now = 'Khoản 4 Điều 27 Luật Tiếp cận thông tin số 01/2026/QH16'
    const before = 'Điểm d khoản 1 Điều 28 Luật Tiếp cận thông tin số 104/2016/QH13'
    for (const [source, day] of [[now], [now, '2026-09-01'], [before, '2026-08-31']]) {
      const [shown, said] = await refusedOf(day)
      expect([shown, said]).toEqual([source, expect.stringContaining('hai lần')])
      expect(said).toContain(`(${source})`)
    }
  })

  test('of an earlier release are brought up to date, those that were edited are not', async () => {
    const { convertGrounds } = await import('../../../cms/cases/convertGrounds.ts')
    const { id, grounds } = (await stored())!
    const former = { source: 'Điều 27 Luật Tiếp cận thông tin số 01/2026/QH16' }
    const given = 'Đã cung cấp cho chính người yêu cầu, không có lý do chính đáng để cung cấp lại'
    const edited = 'Đã cung cấp ba lần'
    const rows = grounds.map((row) => {
      if (row.key === 'given') return { ...row, ...former, vi: given }
      return row.key === 'unpaid' ? { ...row, ...former, vi: edited } : row
    })
    await payload.db.updateOne({ collection: 'case-kinds', id, data: { grounds: rows }, returning: false })
    await convertGrounds(payload)
    const after = (await stored())!.grounds
    const rowOf = (key: string) => after.find((row) => row.key === key)
    expect(rowOf('given')).toMatchObject({ vi: grounds.find(({ key }) => key === 'given')!.vi })
    expect(rowOf('unpaid')).toMatchObject({ vi: edited, ...former })
    await payload.db.updateOne({ collection: 'case-kinds', id, data: { grounds }, returning: false })
  })
})

describe('the worker', () => {
  test('moves due days with a holiday that is added, and tells the sender', async () => {
    const { refreshDue } = await import('../../../cms/cases/refreshDue.ts')
    const { id, code } = await receive()
    const clock = { from: '2026-11-20', length: 5, unit: 'workingDays', extensions: [], pauses: [] }
    await change(id, { clock, dueOn: '2026-11-27' })
    expect(await refreshDue(payload)).toBeGreaterThanOrEqual(0)
    const holiday = { name: 'Ngày Văn hóa Việt Nam', kind: 'off' as const, from: '2026-11-24T00:00:00.000Z' }
    await payload.create({ collection: 'holidays', data: holiday, depth: 0, overrideAccess: true })
    expect(await refreshDue(payload)).toBeGreaterThan(0)
    const seen = (await cases.findByCode(payload, code))!
    expect(seen).toMatchObject({ dueOn: '2026-11-30' })
    expect(seen.events.at(-1)).toMatchObject({ act: 'dueMoved', by: 'system' })
    expect(await refreshDue(payload)).toBe(0)
  })

  test('deletes cases past the time of their kind with all that is in them, and no others', async () => {
    const { forgetOldCases } = await import('../../../cms/cases/forget.ts')
    const files = [{ name: 'a.jpg', data: await samplePhoto() }]
    const [old, alsoOld, recent] = [await receive({ files }), await receive(), await receive()]
    for (const { id } of [old, alsoOld]) await change(id, { state: 'answered', closedOn: '2020-01-05' })
    await change(recent.id, { state: 'answered', closedOn: new Date().toISOString().slice(0, 10) })
    const before = await countStored(payload, 'case-bytes')
    expect(await forgetOldCases(payload)).toBe(2)
    const where = { taskSlug: { equals: 'reconcile' } }
    const { docs } = await payload.find({ collection: 'payload-jobs', where, sort: '-createdAt', limit: 1 })
    expect((docs[0]!.input as { ids: string[] }).ids.toSorted()).toEqual([old.id, alsoOld.id].toSorted())
    expect(await cases.findByCode(payload, old.code)).toBeNull()
    expect(await cases.findByCode(payload, recent.code)).not.toBeNull()
    expect(await countStored(payload, 'case-bytes')).toBe(before - 1)
  })

  test('a kind that becomes confidential takes its public cases along', async () => {
    const { id } = await receive({ kind: 'kien-nghi' })
    await payload.update({
      ...{
        collection: 'case-kinds',
        where: { key: { equals: 'kien-nghi' } },
        depth: 0,
        overrideAccess: true,
      },
      data: { isConfidential: true },
    })
    const closed = { isConfidential: true, isPublishable: false }
    expect((await read(people.desk, `/cases/${id}`)).json).toMatchObject(closed)
  })
})

describe('cases as CSV files', () => {
  const csv = (path: string, person: Person, text?: string) =>
    rest(payload, {
      ...{ method: text === undefined ? 'GET' : 'POST', path: `/cases/${path}`, token: person.token },
      ...(text !== undefined && { body: Buffer.from(text), headers: { 'content-type': 'text/csv' } }),
    })

  test('a list is exported without contacts and formulas, as far as its reader sees it', async () => {
    const person = { name: 'Lý Thị Dở', phone: '0912345678' }
    const { number } = await receive({ text: '=HYPERLINK("x")', person })
    const text = String((await csv('csv?tab=new', people.handler)).json)
    expect(text).toContain(`${number},`)
    expect(text).toContain(`"'=HYPERLINK`)
    expect(text).not.toMatch(/Dở|0912345678/)
    expect((await csv('csv?tab=new', people.other)).json).not.toContain(number)
  })

  test('contacts are exported by the handling agency alone, each recorded with the reason', async () => {
    const person = { name: 'Tẩn A Seng', email: 'seng@test.example' }
    const { id, number } = await receive({ person })
    const body = { reason: 'Mời họp' }
    const path = `/cases/csv-contacts?search=${number}`
    const ask = (who: Person, sent: object) =>
      rest(payload, { method: 'POST', path, token: who.token, body: sent })
    expect((await ask(people.handler, {})).status).toBe(400)
    for (const one of [people.desk, people.other, people.auditor])
      expect((await ask(one, body)).status).toBe(403)
    expect((await ask(people.handler, body)).json).toContain('Tẩn A Seng,,seng@test.example')
    const where = { document: { equals: id }, action: { equals: 'case-contact' } }
    expect((await payload.count({ collection: 'audit-log', where, overrideAccess: true })).totalDocs).toBe(1)
  })

  test('cases of another system are tried out, imported once and taken back', async () => {
    const file = (more = '') =>
      [
        'system,number,kind,text,received_on,answered_on,answer,phone',
        'cu,77,hoi-dap,Hỏi về hộ tịch,2026-01-05,,,',
        'cu,78,Hỏi đáp,Hỏi về đất đai,05/01/2026,12/01/2026,Đã hướng dẫn,',
        'cu,79,khong-co,Sai loại,,,,',
        'cu,80,hoi-dap,Sai ngày,2999-01-01,,,',
        more,
      ].join('\n')
    const counts = ({ added, changed, left, refused }: Record<string, number>) => [
      added,
      changed,
      left,
      refused,
    ]
    expect((await csv('csv', people.handler, file())).status).toBe(403)
    expect(counts((await csv('csv?dryRun=true', people.desk, file())).json)).toEqual([2, 0, 0, 2])
    const imported = (await csv('csv', people.desk, file())).json
    expect(counts(imported)).toEqual([2, 0, 0, 2])
    expect(counts((await csv('csv', people.desk, file())).json)).toEqual([0, 0, 2, 2])
    const { docs } = await payload.find({
      ...{ collection: 'cases', where: { batch: { equals: imported.batch } }, sort: 'theirNumber' },
      overrideAccess: true,
    })
    expect(docs).toMatchObject([
      { theirNumber: '77', state: 'received', receivedOn: '2026-01-05', clock: { from: '2026-01-05' } },
      { theirNumber: '78', state: 'answered', closedOn: '2026-01-12' },
    ])
    const { token } = people.desk
    await rest(payload, { method: 'POST', path: `/cases/${docs[0]!.id}/accept`, token, body: {} })
    const undone = await rest(payload, {
      ...{ method: 'POST', path: '/cases/csv-undo', token },
      body: { batch: imported.batch },
    })
    expect(undone.json).toEqual({ deleted: 1, kept: [docs[0]!.number] })
    await change(String(docs[0]!.id), { keyHash: 'forgotten mau' })
    expect(counts((await csv('csv?dryRun=true', people.desk, file())).json)).toEqual([1, 0, 0, 3])
  })
})
