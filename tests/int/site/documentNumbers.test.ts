import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filterDocuments, readDocumentsAsked } from '../../../site/views/document-filters.ts'
import { startPayload, type Running } from '../../support/payload.ts'

let running: Running
let payload: Payload
let data: typeof import('../../../site/data/legalDocuments.ts')

const publish = (number: string, kind: string, title: string, issuer = 'Ủy ban nhân dân tỉnh Lào Cai') =>
  payload.create({
    collection: 'legal-documents',
    depth: 0,
    overrideAccess: true,
    data: {
      ...{ number, kind, title, issuer, status: 'in_force', _status: 'published' },
      issuedOn: `${/\/(\d{4})\//.exec(number)?.[1] ?? '2021'}-06-10T12:00:00.000Z`,
    } as never,
  })

/** Numbers as the list of /van-ban shows them. */
async function list(text: string): Promise<string[]> {
  const asked = readDocumentsAsked(new URLSearchParams({ so: text }))
  const [all, named] = await Promise.all([data.loadDocuments('vi'), data.findNumbered(asked.number)])
  return filterDocuments(all, asked, 'vi', { named }).found.map(({ number }) => number)
}

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  data = await import('../../../site/data/legalDocuments.ts')
  await publish('951/2026/QĐ-UBND', 'quyet_dinh', 'Quy định phân cấp')
  await publish('952/2026/QĐ-UBND', 'quyet_dinh', 'Sửa đổi Quyết định số 951/2026/QĐ-UBND')
  await publish('9510/2026/QĐ-UBND', 'quyet_dinh', 'Giao dự toán')
  await publish('951/2024/QĐ-UBND', 'quyet_dinh', 'Quy chế làm việc')
  await publish('118/2025/NĐ-CP', 'nghi_dinh', 'Cơ chế một cửa', 'Chính phủ')
  await publish('367/2025/NĐ-CP', 'nghi_dinh', 'Sửa đổi Nghị định 118/2025/NĐ-CP', 'Chính phủ')
  await publish('03/2026/TT-VPCP', 'thong_tu', 'Hướng dẫn Nghị định 118/2025/NĐ-CP', 'Văn phòng Chính phủ')
  await publish('468/QĐ-TTg', 'quyet_dinh', 'Đề án đổi mới', 'Thủ tướng Chính phủ')
})
afterAll(() => running.stop())

describe('the number box of the list of documents', () => {
  test.each([
    'Quyết định 951/2026/QĐ-UBND',
    'Số: 951/2026/QĐ-UBND',
    'Số 951/2026/QĐ-UBND',
    'Quyết định số 951/2026/QĐ-UBND',
    'Quyết định số: 951/2026/QĐ-UBND',
    'QUYẾT ĐỊNH SỐ 951/2026/QĐ-UBND',
    'Quyết định số 951/2026/QĐ-UBND của Ủy ban nhân dân tỉnh Lào Cai',
    'Quyết định số 951/2026/QĐ-UBND ngày 10/6/2026 của UBND tỉnh',
    'Quyết định số 951/2026/QĐ-UBND ngày 10 tháng 6 năm 2026',
    'Quyết định số 951/2026/QĐ-UBND'.normalize('NFD'),
    '0951/2026',
    '0951/2026/QĐ-UBND',
    '951/2026',
    '951 / 2026 / QĐ - UBND',
    '951/2026/QĐ',
    '951/2026/QD',
    '951/2026/qd-ubnd',
    '951/2026/QĐ–UBND',
    '951-2026-QD-UBND',
    'QĐ 951/2026',
    'qd951/2026',
    'qđ số 951/2026',
    'QĐ-UBND 951/2026',
    'quyet dinh 951/2026/qd-ubnd',
    'quyeets ddinhj 951/2026',
    '951/2026/QÐ-UBND',
    '951/2026/QƉ-UBND',
    ' 951/2026/QĐ-UBND\u200b ',
  ])('"%s" lists the decision first', async (text) => {
    expect((await list(text))[0]).toBe('951/2026/QĐ-UBND')
  })

  test.each([
    'Nghị định 118/2025/NĐ-CP',
    'Nghị định số 118/2025/NĐ-CP',
    'Nghị định số 118/2025/NĐ-CP của Chính phủ',
    'Nghị định 118',
    'nd118/2025',
    'nđ 118',
    'NĐ118/2025/NĐ-CP',
    'nghị định 118 năm 2025',
    '118/2025',
    '118/NĐ-CP',
  ])('"%s" lists the decree before those that mention it', async (text) => {
    expect((await list(text))[0]).toBe('118/2025/NĐ-CP')
  })

  test.each([
    '468/QĐ-TTg',
    'Quyết định 468/QĐ-TTg',
    'Quyết định số 468/QĐ-TTg của Thủ tướng Chính phủ',
    '468/2021',
  ])('"%s" finds a number that has no year', async (text) => expect((await list(text))[0]).toBe('468/QĐ-TTg'))

  test('those that mention it come after it, and the number before longer ones', async () => {
    expect(await list('Quyết định số 951/2026/QĐ-UBND')).toEqual(['951/2026/QĐ-UBND', '952/2026/QĐ-UBND'])
    expect((await list('951')).slice(0, 3)).toEqual([
      '951/2026/QĐ-UBND',
      '951/2024/QĐ-UBND',
      '9510/2026/QĐ-UBND',
    ])
  })

  test('words find by words, and another number finds nothing', async () => {
    expect(await list('cơ chế một cửa')).toEqual(['118/2025/NĐ-CP'])
    expect(await list('Quyết định 77/2026/QĐ-UBND')).toEqual([])
    expect(await list('Nghị định 951/2026/NĐ-CP')).toEqual([])
  })
})
