import { expect, test } from 'vitest'
import type { Fault } from '../../../../cms/content/standing.ts'
import { resolveEntryPoint } from '../../../../cms/entry-points/resolve.ts'
import { afterProbe, type ProbeRecord } from '../../../../cms/probes/record.ts'
import { redirectTarget } from '../../../../site/views/procedures/filingChoice.ts'
import { toStart } from '../../../../site/views/procedures/start.ts'
import { input, ministry, national, point } from '../../entry-points/fixtures.ts'
import { procedure } from '../../site/procedures/fixtures.ts'

const url = 'https://dichvucong.bocongan.gov.vn/nop'
const begin = Date.UTC(2026, 10, 30, 2)
const known = { procedure: procedure(), entryPoints: [], agencies: [] }

/** What readers are told after three probes, 10 minutes apart, that found the same. */
function toldAfter(fault: Fault | null) {
  const record = [0, 10, 20].reduce<ProbeRecord>(
    (before, minutes) =>
      afterProbe(before, { fault }, { now: new Date(begin + minutes * 60_000), everyMs: 3_600_000 }),
    { state: 'waiting' },
  )
  const resolution = resolveEntryPoint(
    input({
      entryPoints: [point({ provider: ministry.id, url })],
      providers: [national, ministry],
      probes: [{ url, ...record }],
      now: new Date(begin + 1_800_000),
    }),
  )
  const start = toStart(resolution, { ...known, code: '1.010038', locale: 'vi' })
  return { start, goesOnAtOnce: redirectTarget({}, resolution, known) === url }
}

test.each(['dns', 'tls', 'refused'] as const)('%s closes the place and offers the next one', (fault) => {
  const { start, goesOnAtOnce } = toldAfter(fault)
  expect(start.said).toBe('Cổng dịch vụ công Bộ Công an đang không mở được, từ 30/11/2026, 09:00.')
  expect(start.button?.href).toContain('https://dichvucong.gov.vn/')
  expect(goesOnAtOnce).toBe(false)
})

test.each(['timeout', 'http', 'marker', 'elsewhere', 'private'] as const)(
  '%s leaves the button, with a hint',
  (fault) => {
    const { start, goesOnAtOnce } = toldAfter(fault)
    expect(start.button?.href).toBe('/thu-tuc/1.010038/nop-ho-so')
    expect(start.notes.at(-1)).toMatch(/^Từ 30\/11\/2026, 09:00, cổng nhiều lần hỏi/)
    expect(goesOnAtOnce).toBe(true)
  },
)

test('an answer is not said to be more than it is', () => {
  const { start, goesOnAtOnce } = toldAfter(null)
  expect(start.notes.at(-1)).toBe('Cổng chưa thử trang đó.')
  expect(goesOnAtOnce).toBe(true)
})
