import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeBus } from '../../../cms/bus/bus.ts'
import { makeLookUp } from '../../../site/data/dossiers.ts'
import { toDossier } from '../../../site/data/dossierAnswer.ts'
import { makeTokenBucket } from '../../../site/data/tokenBucket.ts'
import { dossiers } from '../../../site/i18n/dossiers.ts'
import { CODE_FIELD, readLookUp, statusOfLookUp, type LookUp } from '../../../site/views/dossiers/lookUp.ts'
import { toNationalLookUp } from '../../../site/data/nationalLookUp.ts'

const typed = (code: string) => readLookUp(new URLSearchParams({ [CODE_FIELD]: code }).toString())

test.each([
  ['H38.101-261105-0012', 'H38.101-261105-0012'],
  [' h38.101 – 261105 – 0012 ', 'H38.101-261105-0012'],
  ['000.00.16.H38-250101-0001', '000.00.16.H38-250101-0001'],
  ['BNV-2026/000123', 'BNV-2026/000123'],
  ['0012345', '0012345'],
])('the code %s is one, however it is typed', (text, code) => {
  expect(typed(text)).toEqual({ code, problem: null })
})

test.each([
  ['', 'empty', 400],
  ['hồ sơ của tôi', 'notCode', 400],
  ['H38<script>1234', 'notCode', 400],
  ['1.001193', 'procedure', 400],
  ['0123 4567 8901', 'identity', 400],
  ['0912.345.678', 'identity', 400],
])('“%s” is said to be none (%s)', (text, problem, status) => {
  expect(typed(text).problem).toBe(problem)
  expect(statusOfLookUp(typed(text).problem)).toBe(status)
})

test('a body that is too large is none either', () => {
  expect(statusOfLookUp(readLookUp(null).problem)).toBe(413)
})

describe('an answer of the exchange', () => {
  const CODE = 'H38.101-261105-0012'
  const stored = {
    ...{ MaHoSo: CODE, TrangThaiHoSo: '4', NgayTiepNhan: '20261105081500', NgayHenTra: '20261112170000' },
    ...{ DonViXuLy: 'UBND phường Sa Pa', MaTTHC: '1.001193', TenTTHC: 'Đăng ký khai sinh' },
    ...{ ChuHoSo: 'Nguyễn Văn A', SoDienThoai: '0912345678' },
  }
  test('is told without whose it is', () => {
    expect(toDossier([stored], CODE, '2026-11-12')).toEqual({
      ...{ code: CODE, state: 'processing', office: 'UBND phường Sa Pa', isLate: false },
      ...{ received: '2026-11-05', due: '2026-11-12' },
      procedure: { code: '1.001193', name: 'Đăng ký khai sinh' },
    })
    expect(toDossier(stored, CODE, '2026-11-13')?.isLate).toBe(true)
    expect(toDossier({ ...stored, TrangThaiHoSo: 10 }, CODE, '2026-11-13')?.isLate).toBe(false)
  })
  test('with other names of fields, days and states is understood', () => {
    const other = { MAHOSO: CODE.toLowerCase(), TRANGTHAI: 77, NGAYHENTRA: '12/11/2026 17:00' }
    expect(toDossier(other, CODE, '2026-11-01')).toMatchObject({ state: 'other', due: '2026-11-12' })
    expect(toDossier({ MaHoSo: CODE, NgayHenTra: 'sau' }, CODE, '2026-11-01')).toMatchObject({ due: null })
  })
  test.each([
    [
      'whose codes only begin so',
      [
        { ...stored, MaHoSo: `${CODE}3` },
        { ...stored, MaHoSo: `${CODE}4` },
      ],
    ],
    ['two of one code', [stored, stored]],
    ['nothing', null],
  ])('with %s tells of none', (_, result) => {
    expect(toDossier(result, CODE, '2026-11-12')).toBeNull()
  })
  test('has words for each state in both languages', () => {
    for (const locale of ['vi', 'en'] as const) expect(Object.keys(dossiers[locale].states)).toHaveLength(11)
  })
})

describe('a look-up through the bus', () => {
  const CODE = 'H38.101-261105-0012'
  const ends: (() => void)[] = []
  const written: string[] = []
  let paths: string[] = []
  beforeEach(() => {
    for (const stream of [process.stdout, process.stderr])
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        written.push(String(text))
        return true
      })
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
    ends.splice(0).forEach((end) => end())
  })

  /** Answers as the exchange does; `unknown` is what it says of a dossier that it does not know. */
  async function exchange(unknown: object): Promise<string> {
    paths = []
    const server = createServer(async (request, response) => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      paths.push(request.url!)
      const { mahoso } = JSON.parse(Buffer.concat(parts).toString()) as { mahoso?: string }
      const known = { error_code: 0, result: [{ MaHoSo: CODE, TrangThaiHoSo: 9 }] }
      const answer =
        mahoso === undefined ? { session: 's1', error_code: 0 } : mahoso === CODE ? known : unknown
      response.end(JSON.stringify(answer))
    }).listen(0, '127.0.0.1')
    ends.push(() => server.close())
    await new Promise((done) => server.once('listening', done))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  const lookUpAt = (host: string) =>
    makeLookUp(
      makeBus({
        ...{ loginUrl: `${host}/auth`, shareUrl: `${host}/share`, username: 'tinh', password: 'x' },
        ...{ unit: 'H38', destination: 'VN:GOV' },
      }),
      { ofOne: { burst: 10, everyMs: 30_000 }, ofAll: makeTokenBucket(15, 1000) },
    )

  test('finds a dossier by its whole code, and tells nothing by its time', async () => {
    const lookUp = lookUpAt(await exchange({ error_code: -1, message: `Không tìm thấy hồ sơ ${CODE}1` }))
    const timed = async (code: string) => {
      const began = performance.now()
      const { found, problem } = await lookUp({ code, problem: null }, '10.0.0.1')
      return { found, problem, seconds: Math.round(performance.now() - began) / 1000 }
    }
    const [known, unknown] = await Promise.all([timed(CODE), timed(`${CODE}1`)])
    expect(known.found).toMatchObject({ code: CODE, state: 'finished' })
    expect(unknown).toMatchObject({ found: null, problem: null })
    expect(known.seconds).toBeCloseTo(1, 1)
    expect(unknown.seconds).toBeCloseTo(1, 1)
    expect(paths.every((path) => ['/auth', '/share'].includes(path))).toBe(true)
  })

  test('of 200 guesses answers a few, all alike, and logs none', async () => {
    const lookUp = lookUpAt(await exchange({ error_code: 0, result: [] }))
    const guesses = Array.from({ length: 200 }, (_, at) => `H38.101-261105-${1000 + at}`)
    const answers = await Promise.all(
      guesses.map((code, at) => lookUp({ code, problem: null }, `10.0.0.${at % 3}`)),
    )
    const asked = answers.filter(({ problem }) => problem === null)
    expect(asked).toHaveLength(15)
    expect(new Set(asked.map(({ found }) => found))).toEqual(new Set([null]))
    const refused = answers.filter(({ problem }) => problem === 'tooMany')
    expect(refused).toHaveLength(185)
    expect(refused.every(({ waitSeconds, code }) => waitSeconds! > 0 && guesses.includes(code))).toBe(true)
    expect(written.join('')).not.toContain('261105')
  })

  test('keeps the code while the exchange is away or refuses for another reason', async () => {
    const away: LookUp = { code: `${CODE}1`, problem: 'away' }
    const refusing = lookUpAt(await exchange({ error_code: 5, message: `lỗi ${CODE}1` }))
    const dead = lookUpAt('http://127.0.0.1:1')
    const form = { code: `${CODE}1`, problem: null }
    expect(await Promise.all([refusing(form, 'a'), dead(form, 'a')])).toEqual([away, away])
    expect(statusOfLookUp('away')).toBe(503)
    expect(written.join('')).not.toContain('261105')
  })
})

test('leads to the national look-up where its record says so today', () => {
  const national = (url: string, more = {}) =>
    ({
      ...{
        kind: 'national',
        name: 'Cổng Dịch vụ công quốc gia',
        allowedHosts: [{ host: 'dichvucong.gov.vn' }],
      },
      templates: [
        { purpose: 'detail', url },
        { purpose: 'track', url, ...more },
      ],
    }) as never
  const place = toNationalLookUp([national('https://dichvucong.gov.vn/tra-cuu')], '2026-11-30')
  expect(place?.href).toBe('https://dichvucong.gov.vn/tra-cuu')
  expect(
    toNationalLookUp([national('https://dichvucong.gov.vn', { validTo: '2025-12-31' })], '2026-11-30'),
  ).toBeNull()
  expect(toNationalLookUp([national('https://khac.example.vn')], '2026-11-30')).toBeNull()
})
