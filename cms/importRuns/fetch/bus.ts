import { z } from 'zod'
import { dayOf } from '../../content/day.ts'
import { isRecord } from '../../content/record.ts'
import { passedOn } from '../../import/unwrap.ts'
import { MOST_ROWS } from '../limits.ts'
import { ask } from './ask.ts'
import { FetchFailure, type FetchSource } from './source.ts'

/** How the province signs in to the older exchange of the national portal, which it reaches through its own bus. */
export interface BusSettings {
  loginUrl: string
  shareUrl: string
  username: string
  password: string
  /** `madonvi`: the code of the province. */
  unit: string
  /** `dstcode`, a header of each request. */
  destination: string
}

const MOST_ANSWER_BYTES = 20_000_000
const code = z.union([z.string(), z.number()])
const session = z.object({ session: z.string().min(1), error_code: code })
const answer = z.object({ error_code: code, message: z.string().nullish(), result: z.unknown() })
const listed = z.array(z.object({ MATTHC: z.string().min(1) }))

async function post(url: string, body: object, { destination }: BusSettings, signal: AbortSignal) {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', dstcode: destination }
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  const bytes = await ask({ url, init, mostBytes: MOST_ANSWER_BYTES, signal })
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return isRecord(value) ? (passedOn(value) ?? value) : value
  } catch {
    throw new FetchFailure(`Trục ${new URL(url).host} trả lời không phải JSON.`)
  }
}

async function signIn(settings: BusSettings, signal: AbortSignal): Promise<string> {
  const { loginUrl, username, password } = settings
  const opened = session.safeParse(await post(loginUrl, { username, password }, settings, signal))
  if (!opened.success || String(opened.data.error_code) !== '0')
    throw new FetchFailure('Trục không nhận tên đăng nhập hoặc mật khẩu.')
  return opened.data.session
}

/** Asks services of the exchange in one session, which is opened again once when it is no longer valid. */
async function openBus(settings: BusSettings, signal: AbortSignal) {
  let opened = await signIn(settings, signal)
  const once = async (service: string, more: object) => {
    const body = { session: opened, madonvi: settings.unit, service, ...more }
    return answer.safeParse(await post(settings.shareUrl, body, settings, signal))
  }
  return async (service: string, more: object = {}): Promise<unknown> => {
    let got = await once(service, more)
    if (!got.success || String(got.data.error_code) !== '0') {
      opened = await signIn(settings, signal)
      got = await once(service, more)
    }
    if (got.success && String(got.data.error_code) === '0') return got.data.result
    throw new FetchFailure(`Trục không trả lời dịch vụ ${service}.`)
  }
}

/** The procedures that the exchange lists for the province, one after the other, as JSON Lines of LayThuTuc. */
export const busSource =
  (settings: BusSettings): FetchSource =>
  async (signal) => {
    const call = await openBus(settings, signal)
    const all = listed.safeParse(await call('LayDanhSachTTHCDonVi', { maDonVi: settings.unit }))
    if (!all.success) throw new FetchFailure('Danh sách thủ tục của trục không đúng dạng.')
    const codes = [...new Set(all.data.map(({ MATTHC }) => MATTHC))].toSorted()
    if (codes.length > MOST_ROWS) throw new FetchFailure(`Trục có hơn ${MOST_ROWS} thủ tục.`)
    if (codes.length === 0) return null
    const lines: string[] = []
    for (const maTTHC of codes) {
      const result = await call('LayThuTuc', { maTTHC })
      lines.push(JSON.stringify(Array.isArray(result) ? result[0] : result))
    }
    return { name: `truc-${dayOf(new Date())}.jsonl`, bytes: Buffer.from(lines.join('\n')) }
  }
