import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { expireKept } from '../../../site/data/kept.ts'
import { toCatalogue } from '../../../site/views/procedures/catalogue.ts'
import { toProcedureJson } from '../../../site/views/procedures/json.ts'
import { toProcedureLine } from '../../../site/views/procedures/line.ts'
import { toProcedurePage } from '../../../site/views/procedures/page.ts'
import { make } from '../../support/content.ts'
import { startPayload, type Running } from '../../support/payload.ts'

const CODES = { ending: '1.600001', coming: '1.600002', always: '1.600003' }

let running: Running
let payload: Payload
let agency: string
const idOf = (doc: unknown) => String((doc as { id: unknown }).id)

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  agency = idOf(await make(payload, 'agencies', 'published'))
  const provider = await make(payload, 'service-providers', 'published')
  const common = { competentAgencies: [agency], onlineLevel: 'full' }
  const add = async (code: string, dates: object) => {
    const data = { ...common, code, name: `Cấp thẻ ${code}`, ...dates }
    const procedure = idOf(await make(payload, 'procedures', 'published', data))
    await payload.create({
      collection: 'entry-points',
      data: {
        ...{ procedure, channel: 'online', provider: idOf(provider), enabled: true, _status: 'published' },
        url: 'https://dichvucong.gov.vn/nop',
      } as never,
      depth: 0,
      overrideAccess: true,
    })
    return procedure
  }
  const coming = await add(CODES.coming, { effectiveFrom: '2026-12-01T00:00:00+07:00' })
  await add(CODES.ending, { effectiveTo: '2026-11-30', status: 'replaced', replacedBy: coming })
  await add(CODES.always, {})
})
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  expireKept()
})
afterEach(() => vi.useRealTimers())
afterAll(() => running.stop())

async function seen(code: string) {
  const { findProcedure, listProcedures } = await import('../../../site/data/procedures.ts')
  const { loadFiling, resolveFiling } = await import('../../../site/data/entryPoints.ts')
  const doc = (await findProcedure(code, 'vi'))!
  const all = await listProcedures('vi')
  const { status, applyUrl } = toProcedureJson(doc, 'https://cong.example', 'vi')
  return {
    notice: toProcedurePage(doc, 1, 'vi').ended?.title,
    badge: toProcedureLine(
      all.find((one) => one.code === code)!,
      'vi',
    ).badge?.text,
    status,
    canApply: applyUrl !== null,
    filing: (await resolveFiling(await loadFiling(doc, 'vi'))).kind,
  }
}

/** Equal searches within a second share their answer: each is searches in a way of its own. */
let searches = 0
const anew = (query: string) => query + ' '.repeat(++searches)

async function listed() {
  const { listProcedures } = await import('../../../site/data/procedures.ts')
  const { listProceduresOf } = await import('../../../site/data/agencies.ts')
  const { searchPortal } = await import('../../../site/data/search.ts')
  const names = { fields: [], agencies: [] }
  const asked = { chosen: {}, sort: 'ma', page: 1, locale: 'vi' } as const
  const { lines } = toCatalogue(await listProcedures('vi'), names, asked)
  const { docs } = await listProceduresOf(agency, 'vi')
  const { hits } = await searchPortal({ query: anew('cấp thẻ'), type: 'procedures' })
  return {
    catalogue: lines.map(({ code }) => code),
    agency: docs.map(({ code }) => code),
    current: hits
      .filter(({ isCurrent }) => isCurrent)
      .map(({ code }) => code)
      .sort(),
    upcoming: hits.filter(({ isUpcoming }) => isUpcoming).map(({ code }) => code),
  }
}

const applies = {
  notice: undefined,
  badge: 'Nộp trực tuyến toàn trình',
  status: 'in_force',
  canApply: true,
  filing: 'redirect',
}
const isNot = { canApply: false, filing: 'in-person' }
const over = {
  ...isNot,
  notice: 'Thủ tục này đã được thay thế',
  badge: 'Đã được thay thế',
  status: 'replaced',
}
const early = { ...isNot, notice: 'Thủ tục này chưa áp dụng', badge: 'Chưa áp dụng', status: 'not_yet' }

describe.each([
  ['2026-11-30T16:59:58Z', applies, early, [CODES.ending, CODES.always], [CODES.coming]],
  ['2026-11-30T17:00:02Z', over, applies, [CODES.coming, CODES.always], []],
])('at %s', (now, ending, coming, inForce, upcoming) => {
  beforeEach(() => vi.setSystemTime(now))

  test('a procedure says whether it applies and leads to filing only then', async () => {
    expect(await seen(CODES.ending)).toEqual(ending)
    expect(await seen(CODES.coming)).toEqual(coming)
    expect(await seen(CODES.always)).toEqual(applies)
  })

  test('lists and the search hold what applies', async () => {
    const found = await listed()
    expect(found).toEqual({ catalogue: inForce, agency: inForce, current: [...inForce].sort(), upcoming })
  })
})
