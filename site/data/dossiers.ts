import { setTimeout as sleep } from 'node:timers/promises'
import { BusRefusal, makeBus, type Bus } from '../../cms/bus/bus.ts'
import { busSettings } from '../../cms/bus/fromEnv.ts'
import { today } from '../../cms/content/day.ts'
import { Unavailable } from '../errors.ts'
import { logError } from '../server/log.ts'
import type { LookUp } from '../views/dossiers/lookUp.ts'
import { toDossier, type Dossier } from './dossierAnswer.ts'
import { env } from './env.ts'
import { makeReporters } from './reporters.ts'
import { makeTokenBucket } from './tokenBucket.ts'

/** A reader waits for the page; the exchange may take longer than that. */
const TIMEOUT_MS = 10_000
/** Answers leave at whole steps, so that their time does not tell whether there is such a dossier. */
const STEP_MS = 1000
/** An office helps several people an hour from one address; who guesses codes needs thousands. */
const OF_ONE = { burst: 10, everyMs: 30_000 }
const UNKNOWN = /không (tìm thấy|tồn tại|có (hồ sơ|dữ liệu))|not found/i

/** Whether the portal can ask for dossiers itself. */
export const canLookUp = (): boolean => env.DOSSIER_FROM !== undefined

async function ask(bus: Bus, code: string): Promise<Dossier | null> {
  try {
    const result = await bus('TraCuuHoSo', { mahoso: code }, AbortSignal.timeout(TIMEOUT_MS))
    return toDossier(result, code, today())
  } catch (error) {
    if (error instanceof BusRefusal && UNKNOWN.test(error.told)) return null
    throw error
  }
}

async function atWholeStep<T>(task: () => Promise<T>): Promise<T> {
  const began = performance.now()
  try {
    return await task()
  } finally {
    const took = performance.now() - began
    await sleep(Math.max(1, Math.ceil(took / STEP_MS)) * STEP_MS - took)
  }
}

/**
 * Looks dossiers up by their code alone. Neither code nor answer is stored or logged.
 * @param bus the exchange that knows them
 */
export function makeLookUp(bus: Bus, most = { ofOne: OF_ONE, ofAll: makeTokenBucket(60, STEP_MS) }) {
  const clients = makeReporters({ days: 1, ...most.ofOne })

  return async (form: LookUp, client: string): Promise<LookUp> => {
    if (form.problem) return form
    const waitSeconds = clients.waitOf(client) || most.ofAll()
    if (waitSeconds > 0) return { ...form, problem: 'tooMany', waitSeconds }
    try {
      return { ...form, found: await atWholeStep(() => ask(bus, form.code)) }
    } catch (error) {
      // The message of the exchange may repeat the code.
      logError('a dossier could not be looked up', { status: 503, error: (error as Error).name })
      return { ...form, problem: 'away' }
    }
  }
}

let lookUp: ReturnType<typeof makeLookUp> | undefined

/** What the exchange says of the dossier that a reader asked for. @throws Unavailable when none is set */
export function sendLookUp(form: LookUp, client: string): Promise<LookUp> {
  if (!env.DOSSIER_FROM) throw new Unavailable('no exchange is set')
  lookUp ??= makeLookUp(makeBus(busSettings(env.DOSSIER_FROM)))
  return lookUp(form, client)
}
