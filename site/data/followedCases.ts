import { setTimeout as sleep } from 'node:timers/promises'
import {
  addBySender,
  fileByCode,
  findByCode,
  rateBySender,
  reopenBySender,
  withdrawBySender,
} from '../../cms/cases/sender.ts'
import { CaseRefused } from '../../cms/cases/refused.ts'
import type { CaseSeen, SentFile } from '../../cms/content/cases/intake.ts'
import type { Words } from '../../cms/content/types/contentType.ts'
import { statusOf } from '../errors.ts'
import { logError } from '../server/log.ts'
import { getCms } from './payload.ts'
import { makeReporters } from './reporters.ts'
import { makeTokenBucket } from './tokenBucket.ts'

/** Every answer to a typed code takes so long, in milliseconds: it tells nothing of why there is none. */
const LOOK_UP_MS = 400
const readers = makeReporters({ days: 1 })
/** For all readers together: a hundred look-ups at once, then two a second. */
const takeToken = makeTokenBucket(100, 500)

export const followCase = async (code: string): Promise<CaseSeen | null> => findByCode(await getCms(), code)
export const fileOfCase = async (code: string, id: string) => fileByCode(await getCms(), code, id)

/** What became of a typed code. */
export type LookUp =
  { kind: 'found' } | { kind: 'noSuch' | 'away' } | { kind: 'tooMany'; waitSeconds: number }

async function lookUp(code: string): Promise<LookUp> {
  try {
    return { kind: (await followCase(code)) ? 'found' : 'noSuch' }
  } catch (error) {
    logError('a case could not be looked up', { status: statusOf(error) }, error)
    return { kind: 'away' }
  }
}

/** Whether a case has a typed code. Slow for everybody, and limited by address and in all. @param client see Astro.locals */
export async function tryCode(code: string, client: string): Promise<LookUp> {
  const waitSeconds = readers.waitOf(client) || takeToken()
  if (waitSeconds > 0) return { kind: 'tooMany', waitSeconds }
  const [found] = await Promise.all([lookUp(code), sleep(LOOK_UP_MS)])
  return found
}

/** What a sender does with a case. */
export type SenderAct =
  | { kind: 'add'; text: string; files: SentFile[] }
  | { kind: 'rate'; stars: number; words: string }
  | { kind: 'reopen'; text: string }
  | { kind: 'withdraw' }

async function act(code: string, done: SenderAct): Promise<CaseSeen | null> {
  const cms = await getCms()
  if (done.kind === 'add') return addBySender(cms, code, done)
  if (done.kind === 'rate') return rateBySender(cms, code, done)
  if (done.kind === 'reopen') return reopenBySender(cms, code, done)
  return withdrawBySender(cms, code)
}

/** Why an act was not done. */
export interface NotDone {
  status: number
  /** Undefined while the database does not answer. */
  words?: Words
}

/** Does what a sender asks for; nothing is returned when it is done. */
export async function actOnCase(code: string, asked: SenderAct): Promise<NotDone | undefined> {
  try {
    return (await act(code, asked)) ? undefined : { status: 404 }
  } catch (error) {
    if (error instanceof CaseRefused) return { status: error.status, words: error.words }
    logError('a sender could not act on a case', { status: statusOf(error) }, error)
    return { status: 503 }
  }
}
