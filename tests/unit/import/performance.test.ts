import { expect, test } from 'vitest'
import { guessMapping } from '../../../cms/importRuns/columns.ts'
import { PERFORMANCE_FIELDS } from '../../../cms/importRuns/performance/fields.ts'
import { readFigure } from '../../../cms/importRuns/performance/readRow.ts'
import { readPerformance, rowsOf } from '../../../cms/importRuns/performance/table.ts'
import { makeFinder } from '../../../cms/importRuns/services/agencies.ts'
import type { World } from '../../../cms/importRuns/services/readRow.ts'

const findAgency = makeFinder({
  agencies: [
    { id: 'a1', name: 'UBND phường Sa Pa', key: 'sapa', tier: 'commune', officialCode: 'H38.101' },
  ] as never,
  ...{ communes: [], provinces: ['Lào Cai'] },
})
const world = { findAgency, providers: [], procedures: new Map([['1.001193', {}]]) } as unknown as World
const told = { source: 'tep.csv', fetchedAt: '2026-11-02T00:00:00.000Z' }

async function read(text: string) {
  const content = await readPerformance(Buffer.from(text))
  const mapping = content.format === 'jsonl' ? [] : guessMapping(content.headings, {}, PERFORMANCE_FIELDS)
  return rowsOf(content, mapping).map(({ line, cell }) =>
    cell ? readFigure({ line, cell }, { world, told, now: new Date('2026-11-30T00:00:00Z') }) : null,
  )
}

const FIGURE = {
  ...{ code: '1.001193', agency: 'a1', month: '2026-10', received: 14, settled: 12, onTime: 11 },
  ...{ medianDays: 2.5, p90Days: 4, unit: 'working', openOverdue: 1 },
}

test('one figure in each shape: a table, this portal’s open data, and an answer of the exchange', async () => {
  const table =
    'Số liệu tháng 10\n\nMã TTHC;Tên cơ quan;Tháng;Tiếp nhận;Đã giải quyết;Đúng hạn;Số ngày trung vị;Số ngày của 9 trên 10 hồ sơ;Loại ngày;Quá hạn chưa giải quyết\n1.001193;UBND phường Sa Pa;10/2026;14;12;11;2,5;4;ngày làm việc;1\n'
  const record = { ...FIGURE, agency: 'UBND phường Sa Pa' }
  const exchange = {
    error_code: 0,
    result: [
      {
        ...{ MATTHC: '1.001193', MADONVI: 'H38.101', THANG: 10, NAM: 2026, SOTIEPNHAN: 14, SOGIAIQUYET: 12 },
        ...{ SODUNGHAN: 8, SOTRUOCHAN: 3, SONGAYTRUNGVI: 2.5, P90: 4, SOQUAHAN: 1 },
      },
    ],
  }
  const figures = (
    await Promise.all([table, JSON.stringify([record]), JSON.stringify(exchange)].map(read))
  ).flat()
  expect(figures).toMatchObject([
    { figure: { ...FIGURE, ...told } },
    { figure: { ...FIGURE, ...told } },
    { figure: { ...FIGURE, unit: null } },
  ])
})

test('days of each dossier are worked out, and the row says so', async () => {
  const days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  const [row] = await read(JSON.stringify([{ month: '2026-10', settled: 10, on_time: 9, days }]))
  expect(row).toMatchObject({ figure: { code: '', agency: '', medianDays: 5.5, p90Days: 9 } })
  expect((row as { notes: { en: string }[] }).notes[0]!.en).toContain('worked out from 10')
})

test.each([
  [{ code: '1.999999' }, 'code', 'no procedure 1.999999'],
  [{ code: 'khai sinh' }, 'code', 'no code'],
  [{ agency: 'Sở Không Có' }, 'agency', 'no agency'],
  [{ month: '13/2026' }, 'month', 'cannot be read'],
  [{ month: '2026-11' }, 'month', 'not over'],
  [{ settled: '' }, 'settled', 'missing'],
  [{ settled: '-3' }, 'settled', 'no number'],
  [{ onTime: 2.5 }, 'onTime', 'no whole number'],
  [{ onTime: 13 }, 'onTime', 'More are on time'],
  [{ medianDays: 6 }, 'medianDays', 'above'],
  [{ days: '1 2 3' }, 'days', 'not both'],
  [{ unit: 'tuần' }, 'unit', 'not known'],
  [{ fetchedAt: 'hôm qua' }, 'fetchedAt', 'cannot be read'],
])('%j is refused by its column', async (wrong, column, words) => {
  const [row] = await read(JSON.stringify([{ ...FIGURE, agency: 'UBND phường Sa Pa', ...wrong }]))
  expect(row).toMatchObject({ problem: { column, en: expect.stringContaining(words) } })
})
