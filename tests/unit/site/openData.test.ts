import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { Procedure } from '../../../cms/payload-types.ts'
import { writersOf } from '../../../site/views/open-data.ts'
import { procedure } from './procedures/fixtures.ts'

const publisher = { vi: 'UBND tỉnh Lào Cai', en: 'People’s Committee of Lào Cai' }
const { heads, linesOf } = writersOf({ origin: 'https://laocai.gov.vn', publisher })
const known = { kinds: new Map(), events: new Map() }
const written = (doc: Procedure) => linesOf({ vi: { doc, known }, en: { doc, known } })
const docs = [
  procedure({
    code: '1.000001',
    name: 'Đăng ký khai sinh, "bản sao"',
    results: [{ name: 'Giấy khai sinh' }, { name: 'Trích lục' }],
  }),
  procedure({ code: '1.000002', name: '=HYPERLINK("https://evil.example")' }),
]

test('the table opens in Excel: byte order mark, quoted cells, no formulas', () => {
  const text = heads.csv + docs.map((doc) => written(doc).csv).join('')
  expect(text.startsWith('\ufeffcode,name,')).toBe(true)
  const rows = parse(text, { bom: true, columns: true }) as Record<string, string>[]
  expect(rows.map(({ code, name }) => [code, name])).toEqual([
    ['1.000001', 'Đăng ký khai sinh, "bản sao"'],
    ['1.000002', `'=HYPERLINK("https://evil.example")`],
  ])
  expect(rows[0]).toMatchObject({
    results: 'Giấy khai sinh; Trích lục',
    url: 'https://laocai.gov.vn/thu-tuc/1.000001',
  })
})

test('a line of JSON is the public record of the procedure', () => {
  const { jsonl: line } = written(docs[0]!)
  expect(line.trimEnd()).not.toContain('\n')
  expect(JSON.parse(line)).toMatchObject({ code: '1.000001', url: 'https://laocai.gov.vn/thu-tuc/1.000001' })
})
