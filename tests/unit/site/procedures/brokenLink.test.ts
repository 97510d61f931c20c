import { expect, test } from 'vitest'
import { resolveEntryPoint } from '../../../../cms/entry-points/resolve.ts'
import { listWays } from '../../../../cms/entry-points/ways.ts'
import { withoutPersonal } from '../../../../search/query.ts'
import { makeReporters } from '../../../../site/data/reporters.ts'
import {
  FIELDS,
  LARGEST_FORM_BYTES,
  readBrokenLink,
  statusOfReport,
} from '../../../../site/views/procedures/brokenLink.ts'
import { toStart } from '../../../../site/views/procedures/start.ts'
import { input, ministry, point } from '../../entry-points/fixtures.ts'
import { procedure } from './fixtures.ts'

const body = (kind: string, sentence = '', trap = '') =>
  new URLSearchParams({
    ...{ [FIELDS.place]: 'entry-points/1', [FIELDS.kind]: kind, [FIELDS.sentence]: sentence },
    [FIELDS.trap]: trap,
  }).toString()

test('any body is read, and what is wrong with it is said with a status', () => {
  const status = (text: string | null) => statusOfReport(readBrokenLink(text).problem)
  expect(readBrokenLink(body('closed', ' Trang\r\ntrắng\u0007 '))).toMatchObject({
    ...{ place: 'entry-points/1', kind: 'closed', sentence: 'Trang\ntrắng', isTrapped: false, problem: null },
  })
  expect(readBrokenLink(body('closed', 'a'.repeat(301)))).toMatchObject({
    ...{ problem: 'tooLong', kind: 'closed', sentence: 'a'.repeat(301) },
  })
  expect([status(body('closed', '🙂'.repeat(300))), status(body('closed', 'a'.repeat(301)))]).toEqual([
    200, 413,
  ])
  expect([status(body('mau')), status(''), status(null)]).toEqual([400, 400, 413])
  expect(body('elsewhere', '🙂'.repeat(300)).length).toBeLessThan(LARGEST_FORM_BYTES)
  expect(readBrokenLink(body('other', '', 'http://a.example')).isTrapped).toBe(true)
})

test.each([
  ['Gọi tôi 0912 345 678 nhé', 'Gọi tôi … nhé'],
  ['Căn cước 012345678901.', 'Căn cước ….'],
  ['số 012345678901 không vào được', 'số … không vào được'],
  ['hỏi a.b@tinh.example hoặc https://la.example/x?y', 'hỏi … hoặc …'],
  ['Trang ４０４ từ 30/11/2026, thủ tục 1.013978', 'Trang 404 từ 30/11/2026, thủ tục 1.013978'],
  ['biển số 24A-123.45', ''],
])('%s: numbers and addresses of persons are removed', (typed, kept) => {
  expect(withoutPersonal(typed)).toBe(kept)
})

test('readers are told apart within the days, and each may report a few times at once', () => {
  let now = new Date('2026-11-20T05:00:00Z')
  const reporters = makeReporters({ days: 7, most: 3, now: () => now })
  const onDay = (day: number) => (now = new Date(Date.UTC(2026, 10, day, 5)))
  expect([reporters.note('10.0.0.1', 'a'), reporters.note('10.0.0.1', 'a')]).toEqual([true, false])
  expect([reporters.note('10.0.0.1', 'b'), reporters.note('10.0.0.2', 'a')]).toEqual([true, true])
  expect(reporters.note('10.0.0.3', 'a')).toBe(false)
  const waits = Array.from({ length: 6 }, () => reporters.waitOf('10.0.0.1'))
  expect(waits).toEqual([0, 0, 0, 0, 0, 60])
  expect(reporters.waitOf('10.0.0.2')).toBe(0)
  onDay(26)
  expect(reporters.note('10.0.0.1', 'a')).toBe(false)
  reporters.forget('10.0.0.1', 'a')
  onDay(27)
  expect(reporters.note('10.0.0.1', 'a')).toBe(true)
})

const url = 'https://dichvucong.bocongan.gov.vn/nop'
const asked = input({
  entryPoints: [
    point({ id: '1', provider: ministry.id, url }),
    point({ id: '2', provider: ministry.id, url, variant: 'tat', enabled: false, disabledReason: 'Sửa' }),
    point({ id: '3', provider: ministry.id, url: 'https://la.example/' }),
  ],
  procedure: { id: 'p' },
  now: new Date('2026-11-30T03:00:00Z'),
})

test('every page to which readers are sent can be reported, the general one where it is used', () => {
  expect(listWays(asked).map(({ key }) => key)).toEqual(['entry-points/1'])
  expect(listWays({ ...asked, entryPoints: [] }).map(({ key, target }) => [key, target.host])).toEqual([
    ['procedures/p', 'dichvucong.gov.vn'],
  ])
})

test('a reported page says so, and stays reachable; a check on the desk is told like one in the record', () => {
  const notes = (place: object) => {
    const resolution = resolveEntryPoint({ ...asked, places: [{ key: 'entry-points/1', ...place }] })
    const known = { procedure: procedure(), entryPoints: [], agencies: [], code: '1.010038' }
    const start = toStart(resolution, { ...known, locale: 'vi' })
    expect(start.button?.href).toBe('/thu-tuc/1.010038/nop-ho-so')
    expect(start.broken).toBe('/thu-tuc/1.010038/lien-ket-hong')
    return start.notes.at(-1)
  }
  expect(notes({ reportedSince: '2026-11-29' })).toMatch(
    /^Từ 29\/11\/2026, người đọc báo trang đó không mở được/,
  )
  expect(notes({ checkedOn: '2026-11-29' })).toBe('Đã có người mở thử trang đó ngày 29/11/2026.')
  expect(notes({ key: 'entry-points/2', reportedSince: '2026-11-29' })).toBe('Cổng chưa thử trang đó.')
})
