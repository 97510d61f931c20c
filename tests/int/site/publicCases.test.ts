import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { CaseIntake } from '../../../cms/content/cases/intake.ts'
import { CASE_KINDS } from '../../../cms/content/cases/kinds.ts'
import { sampleIntake, samplePhoto, startCases, type CaseOffice } from '../../support/cases.ts'
import { makePdf } from '../../support/pdf.ts'
import { rest } from '../../support/restClient.ts'

let office: CaseOffice
let payload: Payload
let site: typeof import('../../../site/data/publicCases.ts')

beforeAll(async () => {
  office = await startCases()
  payload = office.payload
  site = await import('../../../site/data/publicCases.ts')
})
afterAll(() => office.running.stop())

const receive = (more: Partial<CaseIntake> = {}) =>
  office.cases.receiveCase(
    payload,
    sampleIntake({ kind: 'hien-truong', topic: 'cong-thuong', agency: office.own, ...more }),
  )

const tryAct = (path: string, body: object) =>
  rest(payload, { method: 'POST', path: `/cases/${path}`, token: office.people.handler.token, body })

async function act(path: string, body: object = {}): Promise<void> {
  const answer = await tryAct(path, body)
  expect(answer.status, JSON.stringify(answer.json)).toBe(200)
}

const stored = async (id: string) =>
  (
    await payload.db.find<{ id: string; isFromSender: boolean }>({
      ...{ collection: 'case-files', where: { case: { equals: id } }, limit: 9, pagination: false },
    })
  ).docs

/** A photo of thin stripes, of which nothing is left when it is made of blocks. */
const stripes = (): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#fff"/>${Array.from({ length: 40 }, (_, at) => `<rect x="${at * 10}" width="5" height="300"/>`).join('')}</svg>`,
    ),
  )
    .jpeg()
    .toBuffer()

test('a case is public once it is reviewed, with the reviewed words and the chosen photos alone', async () => {
  const photos = [1, 2].map(async (at) => ({ name: `${at}.jpg`, data: await samplePhoto() }))
  const { id, number } = await receive({
    text: 'Bà Giàng Thị Mai báo đèn tắt',
    ...{ place: { words: 'Số nhà 12, nhà bà Mai' }, files: await Promise.all(photos) },
  })
  expect(await site.findShownCase(number)).toBeNull()
  const [shown, kept] = await stored(id)
  await act(`${id}/publish`, { publicText: 'Đèn đường tắt', files: [String(shown!.id)] })
  const found = (await site.findShownCase(number))!
  expect(found).toMatchObject({ text: 'Đèn đường tắt', spot: null, state: 'received' })
  expect(found.photos.map((one) => one.id)).toEqual([String(shown!.id)])
  expect(await site.findShownFile(number, String(shown!.id))).not.toBeNull()
  expect(await site.findShownFile(number, String(kept!.id))).toBeNull()
  await act(`${id}/hide-file`, { file: String(shown!.id), visibility: 'hidden', reason: 'Rõ mặt người' })
  expect(await site.findShownFile(number, String(shown!.id))).toBeNull()
})

test('a hidden case leaves list, page and photos at once', async () => {
  const { id, number } = await receive({ files: [{ name: 'a.jpg', data: await samplePhoto() }] })
  const [photo] = await stored(id)
  await act(`${id}/publish`, { publicText: 'Rác thải', files: [String(photo!.id)] })
  const listed = async () => (await site.listShownCases({})).some((one) => one.number === number)
  expect(await listed()).toBe(true)
  await act(`${id}/hide`, { visibility: 'senderOnly', reason: 'Người gửi yêu cầu' })
  expect(await listed()).toBe(false)
  expect(await site.findShownCase(number)).toBeNull()
  expect(await site.findShownFile(number, String(photo!.id))).toBeNull()
})

test('what is asked narrows the list', async () => {
  const { id, number } = await receive({ place: { commune: '02647', words: 'Ngã tư chợ' } })
  await act(`${id}/publish`, { publicText: 'Biển báo mất' })
  const numbers = async (asked: Parameters<typeof site.listShownCases>[0]) =>
    (await site.listShownCases(asked)).map((one) => one.number)
  expect(
    await numbers({ commune: '02647', kind: 'hien-truong', topic: 'cong-thuong', type: 'open' }),
  ).toEqual([number])
  for (const asked of [
    { commune: '02648' },
    { kind: 'hoi-dap' },
    { type: 'fixed' as const },
    { agencies: [office.others] },
  ])
    expect(await numbers({ ...{ commune: '02647' }, ...asked })).toEqual([])
})

test('the figures count every case, and tell nothing of a single one', async () => {
  const { loadCaseFigures } = await import('../../../site/data/caseFigures.ts')
  const { totalDocs } = await payload.db.count({ collection: 'cases', where: { id: { exists: true } } })
  const figures = await loadCaseFigures()
  expect(figures.find(({ by }) => by === 'all')).toMatchObject({ received: totalDocs, answered: 0 })
  expect(figures.find(({ by, key }) => by === 'commune' && key === '02647')?.received).toBe(1)
  expect(JSON.stringify(figures)).not.toMatch(/Giàng|PA-/)
})

test('contact, code, key, words as sent and the thread of staff are in no public answer', async () => {
  const secret = 'Chuyện riêng của Giàng Thị Mai'
  const marks = ['Giàng Thị Mai', '0912345678', 'mai@test.example', 'Nội bộ cơ quan']
  const person = { name: 'Giàng Thị Mai', phone: '0912345678', email: 'mai@test.example' }
  for (const { key, isConfidential } of CASE_KINDS) {
    const topic = key === 'hien-truong' ? 'cong-thuong' : undefined
    const { id, number, code } = await receive({
      kind: key,
      text: secret,
      person,
      ...(topic ? {} : { topic: undefined as never }),
    })
    if (isConfidential) {
      expect(await site.findShownCase(number)).toBeNull()
      continue
    }
    await payload.db.updateOne({ collection: 'cases', id, data: { agency: office.own }, returning: false })
    await act(`${id}/ask-back`, { text: 'Nội bộ cơ quan hỏi lại' })
    await act(`${id}/publish`, { publicText: 'Nội dung đã biên tập' })
    const whole = JSON.stringify([await site.findShownCase(number), await site.listShownCases({})])
    expect(whole).toContain('Nội dung đã biên tập')
    for (const mark of [...marks, secret, code]) expect(whole, key).not.toContain(mark)
  }
})

test('place and answer are public in reviewed words alone', async () => {
  const { id, number } = await receive({ place: { words: 'Trước nhà bà Giàng Thị Mai' } })
  await act(`${id}/answer`, { text: 'Chào bà Giàng Thị Mai, đèn đã sáng' })
  await act(`${id}/publish`, { publicText: 'Đèn tắt' })
  expect(JSON.stringify(await site.findShownCase(number))).not.toContain('Giàng')
  for (const more of [
    { publicSpot: 'Gọi 0912345678' },
    ...['Gọi 0912345678', 'mai@test.example', '010203004567'].map((publicAnswer) => ({ publicAnswer })),
  ])
    expect((await tryAct(`${id}/publish`, { publicText: 'Đèn tắt', ...more })).status).toBe(400)
  const reviewed = { publicSpot: 'Ngã ba chợ', publicAnswer: 'Đèn đã sáng' }
  await act(`${id}/publish`, { publicText: 'Đèn tắt', ...reviewed })
  const shown = (await site.findShownCase(number))!
  expect([shown.spot, shown.events.findLast(({ text }) => text)?.text]).toEqual(['Ngã ba chợ', 'Đèn đã sáng'])
  await act(`${id}/publish`, { publicText: 'Đèn tắt' })
  expect((await site.findShownCase(number))?.spot).toBeNull()
})

test('a document that its sender has attached is public under a number instead of its name', async () => {
  const data = makePdf([[]])
  const { id, number } = await receive({ files: [{ name: 'Đơn của Giàng Thị Mai.pdf', data }] })
  const [file] = await stored(id)
  await act(`${id}/publish`, { publicText: 'Đèn đường tắt' })
  expect(await site.findShownFile(number, String(file!.id))).toBeNull()
  await act(`${id}/publish`, { publicText: 'Đèn đường tắt', files: [String(file!.id)] })
  expect((await site.findShownCase(number))!.files).toMatchObject([{ name: 'tep-1.pdf' }])
  expect(await site.findShownFile(number, String(file!.id))).toMatchObject({ name: 'tep-1.pdf', data })
})

test('of a photo the public sees covered parts as blocks, and its sender all of it', async () => {
  const { id, number, code } = await receive({ files: [{ name: 'a.jpg', data: await stripes() }] })
  const [photo] = await stored(id)
  const file = String(photo!.id)
  const part = { left: 0, top: 0, width: 100, height: 100 }
  const outside = { ...part, left: 350 }
  for (const covered of [[outside], [{ ...part, width: 0 }]])
    expect((await tryAct(`${id}/photo`, { file, covered, moment: null })).status).toBe(400)
  await act(`${id}/photo`, { file, covered: [part], moment: 'after' })
  await act(`${id}/publish`, { publicText: 'Xe đỗ sai', files: [file] })
  expect((await site.findShownCase(number))!.photos).toMatchObject([{ isAfter: true, width: 400 }])
  const shown = (await site.findShownFile(number, file))!.data
  const whole = (await office.cases.fileByCode(payload, code, file))!.data
  const roughness = async (data: Buffer, left: number) => {
    const part = await sharp(data).extract({ left, top: 20, width: 60, height: 60 }).png().toBuffer()
    return (await sharp(part).stats()).channels[0]!.stdev
  }
  expect(await roughness(shown, 20)).toBeLessThan(20)
  expect(await roughness(shown, 300)).toBeGreaterThan(60)
  expect(await roughness(whole, 20)).toBeGreaterThan(60)
  await act(`${id}/photo`, { file, covered: [], moment: null })
  expect((await site.findShownFile(number, file))!.data).toEqual(whole)
})

test('of questions search gets those whose text and answer are reviewed, and no longer once they are hidden', async () => {
  const { findPublic } = await import('../../../cms/jobs/publicView.ts')
  const { toSearchDocument } = await import('../../../search/documents.ts')
  const text = 'Tôi là Giàng Thị Mai, nộp hồ sơ ở đâu?'
  const { id, number } = await receive({ kind: 'hoi-dap', text, topic: undefined as never })
  const searched = async () =>
    (await findPublic(payload, 'cases', [id])).map((doc) => toSearchDocument('cases', doc as never))
  await act(`${id}/answer`, { text: 'Chào bà Giàng Thị Mai, ở xã' })
  expect(await searched()).toEqual([])
  await act(`${id}/publish`, { publicText: 'Nộp hồ sơ ở đâu?' })
  expect(await searched()).toEqual([])
  await act(`${id}/publish`, { publicText: 'Nộp hồ sơ ở đâu?', publicAnswer: 'Ở xã' })
  const [found] = await searched()
  expect(found).toMatchObject({ title: 'Nộp hồ sơ ở đâu?', path: `/phan-anh/${number}`, summary: 'Ở xã' })
  expect(JSON.stringify(found)).not.toContain('Giàng')
  const { readStored } = await import('../../../site/data/searchStored.ts')
  const inDatabase = async () =>
    (await readStored('cases', { searchText: { contains: 'nop ho so' } }, { limit: 5, at: [] })).docs.length
  expect(await inDatabase()).toBe(1)
  await act(`${id}/reopen`, { reason: 'Hỏi thêm' })
  await act(`${id}/answer`, { text: 'Ở xã, hoặc trên mạng' })
  expect([await searched(), await inDatabase()]).toEqual([[], 0])
  await act(`${id}/publish`, { publicText: 'Nộp hồ sơ ở đâu?', publicAnswer: 'Ở xã, hoặc trên mạng' })
  expect(await searched()).toMatchObject([{ summary: 'Ở xã, hoặc trên mạng' }])
  expect((await rest(payload, { method: 'GET', path: '/cases' })).status).toBe(403)
  await act(`${id}/hide`, { visibility: 'senderOnly', reason: 'Người gửi yêu cầu' })
  expect([await searched(), await inDatabase()]).toEqual([[], 0])
})

test('of 200 guesses of a code a few are answered, all alike, and none is logged', async () => {
  const { tryCode } = await import('../../../site/data/followedCases.ts')
  const written = vi.spyOn(process.stdout, 'write')
  const guesses = Array.from({ length: 200 }, () => `hoasen-nuixanh-${'0'.repeat(12)}-3`)
  const answers = await Promise.all(guesses.map((code, at) => tryCode(code, `10.9.0.${at % 40}`)))
  const answered = answers.filter(({ kind }) => kind !== 'tooMany')
  expect(answered.length).toBeLessThanOrEqual(100)
  expect(new Set(answered.map((one) => JSON.stringify(one)))).toEqual(new Set(['{"kind":"noSuch"}']))
  expect(written.mock.calls.flat().join('')).not.toContain('hoasen')
  written.mockRestore()
})
