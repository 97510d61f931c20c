import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Procedure } from '../../../../cms/payload-types.ts'
import type { ProcedureRecord } from '../../../../cms/import/records.ts'
import { toRecord } from '../../../../cms/import/shapes.ts'
import { toProcedureJson } from '../../../../site/views/procedures/json.ts'
import { toProcedureLine } from '../../../../site/views/procedures/line.ts'
import { toProcedurePage } from '../../../../site/views/procedures/page.ts'
import { procedure } from './fixtures.ts'

const fixture = (name: string): Record<string, unknown>[] =>
  readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

/** A record of a source as the collection holds it. */
function stored(value: unknown): Procedure {
  const result = toRecord(value)
  if ('problem' in result) throw new Error(result.problem)
  const { code, name, methods, published } = result.record as ProcedureRecord
  return procedure({ code, name, methods, published } as Partial<Procedure>)
}

const strip = (doc: Procedure, locale: 'vi' | 'en' = 'vi') => {
  const [, , time, fee] = toProcedurePage(doc, 1, locale).strip
  return { time, fee }
}
const saysFree = /Không thu phí|Miễn phí|No fee|"amount":0/
/** Everything a reader or a machine is told of a procedure. */
const told = (doc: Procedure) =>
  (['vi', 'en'] as const).flatMap((locale) => [
    JSON.stringify(toProcedurePage(doc, 1, locale)),
    JSON.stringify(toProcedureLine(doc, locale)),
    JSON.stringify(toProcedureJson(doc, 'https://a.vn', locale)),
  ])

describe('a published fee of 0 beside a sum', () => {
  const rows = fixture('fees-zero-beside-a-sum.jsonl')
  const detail = ({ code, channel, words }: Record<string, unknown>) => ({
    code,
    name: 'Thủ tục',
    executionMethods: [
      {
        submissionMethod: channel,
        processingTime: 0,
        processingTimeUnit: 'OTHER',
        fees: [{ type: 'FEE', value: 0, description: words, currencyName: 'VND' }],
      },
    ],
  })

  it.each(rows)('$code: $words', (row) => {
    const doc = stored(detail(row))
    for (const text of told(doc)) expect(text).not.toMatch(saysFree)
    expect(strip(doc).fee).toMatchObject({ value: 'Tùy trường hợp', href: '#thoi-han' })
    expect(strip(doc, 'en').fee).toMatchObject({ value: 'Depends on the case', href: '#thoi-han' })
    expect(JSON.stringify(toProcedurePage(doc, 1, 'vi').methods)).toContain(
      JSON.stringify(row.words).slice(1, -1),
    )
  })

  it('and a time of 0 without a unit is told as unknown', () => {
    const doc = stored(detail(rows[0] ?? {}))
    expect(strip(doc).time?.value).toBe('Chưa có thông tin')
    expect(toProcedurePage(doc, 1, 'vi').methods[0]?.time).toBe('Chưa có thông tin')
    expect(toProcedurePage(doc, 1, 'vi').missing).toContain('thời hạn')
  })
})

it('a fee with an exception is no single sum', () => {
  const [line] = fixture('fee-with-exception.jsonl')
  const doc = stored({ ...line, submission_channels: ['Trực tiếp'] })
  expect(doc.published?.fee?.kind).toBe('various')
  const { fee } = strip(doc)
  expect(fee).toMatchObject({ value: 'Tùy trường hợp', href: '#thoi-han' })
  const page = toProcedurePage(doc, 1, 'vi')
  expect(page.published.map(({ text }) => text)).toContain(line?.fee)
  expect(toProcedureLine(doc, 'vi').facts).toEqual([])
})

describe('a procedure whose ways an editor changed', () => {
  const time = 'Ngay trong ngày tiếp nhận hồ sơ'
  const doc = procedure({
    published: { timeText: time, feeText: '0 đồng (đúng hạn)', fee: { kind: 'various' } },
    methods: [
      {
        channel: 'direct',
        time: { value: 3, unit: 'working_day', note: time },
        fees: [{ kind: 'le_phi', amount: 25_000, currency: 'VND' }],
      },
      { channel: 'online', time: { note: time } },
    ],
  })
  const page = toProcedurePage(doc, 1, 'vi')

  it('depends on the case, as its ways and its published words do', () => {
    expect(strip(doc)).toMatchObject({
      time: { value: 'Tùy trường hợp', href: '#thoi-han' },
      fee: { value: 'Tùy trường hợp', href: '#thoi-han' },
    })
    expect(toProcedureLine(doc, 'vi').facts).toEqual([])
  })

  it('tells each way in words that do not contradict themselves', () => {
    expect(page.methods.map((row) => row.time)).toEqual(['3\u00a0ngày làm việc', time])
    expect(page.methods.map(({ fees }) => fees)).toEqual([['Lệ phí: 25.000\u00a0₫'], []])
  })
})

describe('values that only point further down', () => {
  it('lead to the lines, and are honest where there are none', () => {
    const byRule = { fee: { kind: 'by_rule' as const }, feeText: 'Mức do HĐND cấp tỉnh quyết định' }
    expect(strip(procedure({ published: byRule })).fee).toMatchObject({
      value: 'Chưa công bố mức thu',
      href: '#thoi-han',
    })
    expect(strip(procedure({ published: { fee: { kind: 'by_rule' } } })).fee).toEqual({
      icon: 'money',
      label: 'Hết bao nhiêu',
      value: 'Chưa công bố',
    })
    expect(strip(procedure({ published: { fee: { kind: 'various' } } }), 'en').fee?.value).toBe(
      'Not published yet',
    )
  })

  it('are no facts of a list', () => {
    const published = { feeText: '50.000 - 150.000 đồng', timeText: '5 ngày làm việc' }
    expect(toProcedureLine(procedure({ published }), 'vi').facts).toEqual([{ text: '5\u00a0ngày làm việc' }])
  })
})
