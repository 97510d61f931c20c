import { describe, expect, test } from 'vitest'
import type { CheckedProcedure } from '../../../cms/completeness/list.ts'
import { MANDATORY, PARTS, type Part } from '../../../cms/completeness/parts.ts'
import { byAgency, summaryOf } from '../../../cms/completeness/summary.ts'
import { toWorkbook } from '../../../cms/completeness/workbook.ts'
import { readZip } from '../../support/zip.ts'

const procedure = (agencies: string[], has: readonly Part[], name = 'Thủ tục'): CheckedProcedure => ({
  ...{ id: '1', code: '1.000001', name, agencies },
  has: new Set(has),
})

const FORMULA = '=HYPERLINK("https://example.org","x")'
const procedures = [
  procedure(['a'], PARTS, FORMULA),
  procedure(['a', 'b'], MANDATORY),
  procedure(['b'], ['name']),
  procedure([], []),
]

describe('summaries', () => {
  test('list agencies from the worst, and those without one', () => {
    const rows = byAgency(procedures, null).map(({ agency, total, complete }) => [agency, total, complete])
    expect(rows).toEqual([
      ['none', 1, 0],
      ['b', 2, 1],
      ['a', 2, 2],
    ])
  })

  test('keep to the agencies asked for', () => {
    expect(byAgency(procedures, ['b']).map(({ agency }) => agency)).toEqual(['b'])
  })
})

test('the workbook has a row for each agency and for each procedure, and no formula', async () => {
  const report = {
    ...{ procedures, whole: summaryOf('Tất cả', procedures), agencies: byAgency(procedures, null) },
    nameOf: (agency: string) => `Cơ quan ${agency}`,
  }
  const parts = await readZip(await toWorkbook(report, 'vi'))
  const sheets = [...parts].filter(([name]) => /sheets\/sheet\d\.xml$/.test(name)).map(([, xml]) => xml)
  expect(sheets.map((xml) => xml.match(/<row /g)?.length)).toEqual([1 + 1 + 3, 1 + 4])
  expect(sheets.join('')).not.toMatch(/<f[ >]/)
  expect([...parts.values()].join('')).toContain('=HYPERLINK(')
})
