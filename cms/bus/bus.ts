import { z } from 'zod'
import { isRecord } from '../content/record.ts'
import { ask } from './ask.ts'
import { FetchFailure } from './failure.ts'
import { passedOn } from './passedOn.ts'

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

/** The exchange answers, but with an error of its own. */
export class BusRefusal extends FetchFailure {
  /** What the exchange says of it; may be in any words. */
  readonly told: string
  constructor(service: string, told: string) {
    super(`Trục không trả lời dịch vụ ${service}.`)
    this.told = told
  }
}

/** Asks a service of the exchange. @throws FetchFailure, BusRefusal */
export type Bus = (service: string, more: object, signal: AbortSignal) => Promise<unknown>

const MOST_ANSWER_BYTES = 20_000_000
const code = z.union([z.string(), z.number()])
const session = z.object({ session: z.string().min(1), error_code: code })
const answer = z.object({ error_code: code, message: z.string().nullish(), result: z.unknown().optional() })

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

type Answer = ReturnType<typeof answer.safeParse>
const isWell = (got: Answer) => got.success && String(got.data.error_code) === '0'

/** The exchange in one session, which is opened when it is first needed, and again once when it is no longer valid. */
export function makeBus(settings: BusSettings): Bus {
  let opened: string | undefined
  const once = async (service: string, more: object, signal: AbortSignal) => {
    opened ??= await signIn(settings, signal)
    const body = { session: opened, madonvi: settings.unit, service, ...more }
    return answer.safeParse(await post(settings.shareUrl, body, settings, signal))
  }
  return async (service, more, signal) => {
    const isFresh = opened === undefined
    let got = await once(service, more, signal)
    if (!isWell(got) && !isFresh) {
      opened = undefined
      got = await once(service, more, signal)
    }
    if (got.success && isWell(got)) return got.data.result
    throw new BusRefusal(service, got.success ? (got.data.message ?? '') : '')
  }
}
