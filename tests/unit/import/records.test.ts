import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { DocumentRecord, ProcedureRecord, UnitRecord } from '../../../cms/import/records.ts'
import { toRecord, type Shape } from '../../../cms/import/shapes.ts'
import { unwrap } from '../../../cms/import/unwrap.ts'
import { dataFile } from './data.ts'

const problemOf = (value: unknown, type?: Shape) => {
  const result = toRecord(value, type)
  return 'problem' in result ? result.problem : null
}
function recordOf<T>(value: unknown): T {
  const result = toRecord(value)
  if ('problem' in result) throw new Error(result.problem)
  return result.record as T
}

describe('a line of procedures.jsonl', () => {
  const line = {
    code: '1.010038',
    name: 'Tách  hộ.',
    field: 'Đăng ký, quản lý cư trú',
    level: ['cấp xã'],
    agency: 'Công an cấp xã; UBND cấp xã',
    audience: ['Công dân Việt Nam'],
    processing_time: '05 ngày làm việc',
    fee: '10.000đ/lần (trực tiếp); 5.000đ/lần (trực tuyến)',
    submission_channels: ['Trực tiếp', 'Trực tuyến'],
    documents: ['Tờ khai'],
    steps: ['Nộp hồ sơ', ''],
    result: ['Thông báo kết quả (KQ.G01.000065)'],
    legal_basis: ['68/2020/QH14', '68/2020/QH14'],
    status_note: 'mã cũ – nay là 3.000333',
  }

  test('time and fee go to each channel; texts are kept', () => {
    expect(recordOf<ProcedureRecord>(line)).toMatchObject({
      name: 'Tách hộ',
      tiers: ['commune'],
      agencies: { implementing: ['Công an cấp xã', 'UBND cấp xã'] },
      published: {
        timeText: '05 ngày làm việc',
        time: { value: 5, unit: 'working_day' },
        fee: { kind: 'various' },
      },
      methods: [
        {
          channel: 'direct',
          time: { value: 5, unit: 'working_day' },
          fees: [{ amount: 10_000, per: 'lần' }],
        },
        { channel: 'online', fees: [{ amount: 5_000, per: 'lần' }] },
      ],
      cases: [{ steps: [{ text: 'Nộp hồ sơ' }], documents: [{ name: 'Tờ khai' }] }],
      results: [{ name: 'Thông báo kết quả' }],
      legalBasis: [{ number: '68/2020/QH14' }],
      status: 'replaced',
      successor: '3.000333',
    })
  })

  test('a time that is no number goes to the channels as words', () => {
    const record = recordOf<ProcedureRecord>({ ...line, processing_time: 'Trong ngày' })
    expect(record.methods[0]?.time).toEqual({ note: 'Trong ngày' })
    expect(record.published).toMatchObject({ timeText: 'Trong ngày' })
    expect(record.published.time).toBeUndefined()
  })

  test.each([
    [{ ...line, code: '1.1' }, 'code must look like 1.001193'],
    [{ ...line, code: undefined, name: undefined, detail_level: 'index' }, 'code is missing'],
    [{ ...line, name: ' ' }, 'name is empty'],
    [{ ...line, uuid: 'x' }, 'uuid must be a UUID'],
    [{ ...line, level: 'cấp xã' }, 'level'],
  ])('refused: %#', (value, words) => expect(problemOf(value, 'procedures')).toContain(words))
})

describe('the detail object of the national portal', () => {
  const example: unknown = JSON.parse(readFileSync(dataFile('national-detail-example.json'), 'utf8'))
  const record = recordOf<ProcedureRecord>(example)

  test('becomes the same record', () => {
    expect(record).toMatchObject({
      code: '1.010038',
      nationalId: '019d2bf7-7f1e-71e3-be3e-7f22dce4ac4d',
      field: { name: 'Đăng ký, quản lý cư trú', code: 'G01-CA05' },
      tiers: ['commune'],
      audiences: ['organisation', 'citizen', 'cooperative'],
      onlineLevel: 'online',
      published: { timeText: '5 ngày làm việc', time: { value: 5, unit: 'working_day' } },
      decision: { number: '5548/QĐ-BCA-C06', issuedOn: '2021-07-06T12:00:00.000Z', issuer: 'Bộ Công an' },
      legalBasis: [{ number: '54/2025/TT-BCA' }, { number: '68/2020/QH14' }],
    })
  })

  test('a note stored as a case becomes a note, and steps lose their counting', () => {
    expect(record.cases.map(({ name }) => name)).toEqual([
      'Tách hộ để đăng ký thường trú tại cùng một chỗ ở hợp pháp',
    ])
    expect(record.cases[0]?.steps?.[1]).toEqual({ text: 'Cá nhân, tổ chức nộp hồ sơ đến Công an cấp xã.' })
    expect(record.conditions).toContain('Lưu ý: Việc nộp hồ sơ đăng ký cư trú')
  })

  test('repeated channels merge, unless their times differ; a number of no known unit is no time', () => {
    const method = {
      submissionMethod: 'ONLINE',
      processingTime: 3,
      processingTimeUnit: 'DAY',
      description: 'a',
    }
    const executionMethods = [
      method,
      { ...method, description: 'b' },
      { ...method, processingTime: 9 },
      { submissionMethod: 'POSTAL', processingTime: 0, processingTimeUnit: 'OTHER' },
      {
        submissionMethod: 'DIRECT',
        processingTime: 8,
        processingTimeUnit: 'OTHER',
        description: '8 giờ',
      },
      { submissionMethod: 'DIRECT', processingTime: 1, processingTimeUnit: 'OTHER', description: 'Ghi chú' },
    ]
    expect(recordOf<ProcedureRecord>({ ...(example as object), executionMethods }).methods).toEqual([
      { channel: 'online', time: { value: 3, unit: 'day' }, note: 'a\nb' },
      { channel: 'online', time: { value: 9, unit: 'day' }, note: 'a' },
      { channel: 'post' },
      { channel: 'direct', time: { value: 8, unit: 'hour' } },
      { channel: 'direct', note: 'Ghi chú' },
    ])
  })

  test('words of a method that are glued to its fee go to the method', () => {
    const fee = { type: 'FEE', value: 0, currencyName: 'Việt Nam Đồng' }
    const description = 'Không có)- Trường hợp (1): 12 ngày làm việc'
    const executionMethods = [
      {
        ...{ submissionMethod: 'DIRECT', processingTime: 17, processingTimeUnit: 'WORKING_DAY' },
        ...{
          description: '',
          fees: [
            { ...fee, description },
            { ...fee, description: 'Không quy định' },
          ],
        },
      },
    ]
    const { methods } = recordOf<ProcedureRecord>({ ...(example as object), executionMethods })
    expect(methods[0]?.note).toBe('Trường hợp (1): 12 ngày làm việc')
    expect(methods[0]?.fees?.map(({ note }) => note)).toEqual([undefined, 'Không quy định'])
  })

  test('a number inside a title that holds a tab is found', () => {
    const legalBasisesDetails = [{ name: 'Thông tư số\t54/2025/TT-BCA ngày 01/7/2025', code: null }]
    expect(recordOf<ProcedureRecord>({ ...(example as object), legalBasisesDetails }).legalBasis).toEqual([
      { number: '54/2025/TT-BCA' },
    ])
  })

  test("the portal's answer around it is opened", () => {
    expect(unwrap({ code: 'OK', data: example })).toEqual([example])
    expect(unwrap({ code: 'OK', data: { items: [example, example], total: 2 } })).toHaveLength(2)
  })
})

describe('a line of legal-documents.jsonl', () => {
  const line = { number: '20/2023/QH15', type: 'Luật', title: 'giao dịch điện tử', issue_date: '2023-06-22' }

  test('laws get their full name, a missing issuer comes from the number', () => {
    expect(recordOf<DocumentRecord>(line)).toMatchObject({
      kind: 'luat',
      title: 'Luật Giao dịch điện tử',
      issuer: 'Quốc hội',
      issuedOn: '2023-06-22T12:00:00.000Z',
      status: 'unverified',
    })
  })

  const relations = (fields: object) =>
    recordOf<DocumentRecord>({ ...line, number: '1/2026/NĐ-CP', ...fields }).relations

  test('relations out of title, note and list', () => {
    const title =
      'Sửa đổi, bổ sung một số điều của Nghị định số 2/2020/NĐ-CP; Nghị định 3/2021/NĐ-CP và Luật 4/2022/QH15'
    expect(relations({ title }).map(({ type, to }) => `${type} ${to}`)).toEqual([
      'amends 2/2020/NĐ-CP',
      'amends 3/2021/NĐ-CP',
      'amends 4/2022/QH15',
    ])
    expect(relations({ status_note: 'Được thay thế bởi Nghị định 5/2026/NĐ-CP từ 01/07/2026' })).toEqual([
      { from: '5/2026/NĐ-CP', type: 'replaces', to: '1/2026/NĐ-CP' },
    ])
    expect(relations({ amended_by_seen: [{ action: 'bị bãi bỏ', by: '6/2026/NĐ-CP' }] })).toEqual([
      { from: '6/2026/NĐ-CP', type: 'amends', to: '1/2026/NĐ-CP' },
    ])
  })

  test.each([
    'Thay thế khi Luật 91/2025/QH15 có hiệu lực',
    'Sửa đổi bởi 87/2020, 104/2022',
    'Có thể đã thay bằng 28/2026/TT-BTC',
  ])('no relation is guessed from "%s"', (status_note) => expect(relations({ status_note })).toEqual([]))

  test('a wrong day is refused by name', () => {
    expect(problemOf({ ...line, issue_date: '22/06/2023' })).toBe(
      'issue_date: must be a day such as 2026-11-22',
    )
  })
})

test('units.json is opened into provinces and communes', () => {
  const file: unknown = JSON.parse(readFileSync(dataFile('units.json'), 'utf8'))
  const units = unwrap(file).map((entry) => recordOf<UnitRecord>(entry))
  expect(units.find(({ code }) => code === '04474')?.slug).toBe('xa-lao-chai-lao-cai')
  expect(units.find(({ code }) => code === '00937')?.slug).toBe('xa-lao-chai-tuyen-quang')
  expect(units).toHaveLength(34 + 427)
  expect(units.find(({ code }) => code === '15')).toMatchObject({
    tier: 'province',
    predecessors: [{ name: 'Lào Cai', until: '2025-06-30T12:00:00.000Z' }, { name: 'Yên Bái' }],
  })
  expect(units.find(({ code }) => code === '02647')).toMatchObject({
    fullName: 'Phường Lào Cai',
    parentCode: '15',
  })
})

test.each([1, 'x', null, [], { a: 1 }])('%j is no record', (value) =>
  expect(problemOf(value)).toBeTypeOf('string'),
)
