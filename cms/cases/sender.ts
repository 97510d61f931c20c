import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { LONGEST_RATING_WORDS, MOST_ADDITIONS, MOST_STARS } from '../content/cases/bounds.ts'
import { dueDay, type Pause } from '../content/cases/clock.ts'
import type { CaseSeen, SentFile } from '../content/cases/intake.ts'
import { today } from '../content/day.ts'
import { queueReconcile } from '../hooks/queueReconcile.ts'
import { inTransaction } from '../transaction.ts'
import { checkText, cleanText } from './checkIntake.ts'
import { addEvent, listEvents } from './events.ts'
import { listFiles, prepareFiles, readBytesOf, storeFiles } from './files.ts'
import { findKind } from './kinds.ts'
import { changeCase, loadByCode } from './loadCase.ts'
import { caseMayBeSeen, fileMayBeSeen } from './mayBeSeen.ts'
import { CaseRefused } from './refused.ts'
import { seenBySender } from './seenBySender.ts'
import { mayAdd, mayRate, mayReopen } from './senderRights.ts'
import { CASES } from './slugs.ts'
import { timeOf, type StoredCase, type StoredEvent } from './stored.ts'
import { readWorkdays } from './workdays.ts'

/** The case of a code as its sender sees it; null when no case has the code. */
export async function findByCode(payload: Payload, code: string): Promise<CaseSeen | null> {
  const found = await loadByCode(payload, code)
  return found && seenBySender(payload, found)
}

/** A file of the case of a code; null when there is none that its sender may see. */
export async function fileByCode(payload: Payload, code: string, id: string) {
  const found = await loadByCode(payload, code)
  if (!found || !caseMayBeSeen(found, 'sender')) return null
  const file = (await listFiles(payload, found.id)).find((one) => String(one.id) === id)
  if (!file || !fileMayBeSeen(file, found, 'sender')) return null
  const data = await readBytesOf(payload, id)
  return data && { name: file.name, mimeType: file.mimeType, data }
}

type Change = (req: PayloadRequest, of: StoredCase) => Promise<void>

/** Changes the case of a code in one transaction. @returns the case as its sender then sees it; null for no case */
async function change(payload: Payload, code: string, work: Change): Promise<CaseSeen | null> {
  const req = await createLocalReq({}, payload)
  const isKnown = await inTransaction(req, async () => {
    const found = await loadByCode(payload, code, req)
    if (!found) return false
    await work(req, found)
    if (found.isReviewed) await queueReconcile(req, CASES, found.id)
    return true
  })
  return isKnown ? findByCode(payload, code) : null
}

/** A wait for the sender that ends today; the first reply ends it. */
const ended = (pauses: readonly Pause[], day: string): Pause[] =>
  pauses.map((pause) => (pause.to === null ? { ...pause, to: day } : pause))

/** What the reply of a sender who was asked back changes: the agency is to act again, and its time goes on. */
async function goOn(payload: Payload, of: StoredCase, req: PayloadRequest) {
  if (of.state !== 'waitingForSender') return {}
  const clock = { ...of.clock, pauses: ended(of.clock.pauses ?? [], today()) }
  const dueOn = dueDay(timeOf({ clock }), await readWorkdays(payload, req))
  return { state: of.assignee ? ('processing' as const) : ('accepted' as const), clock, dueOn }
}

/** Equal words within this time were sent twice, in milliseconds. */
const SAME_WITHIN_MS = 300_000

const isRepeat = (events: readonly StoredEvent[], text: string): boolean => {
  const last = events.findLast(({ act }) => act === 'added')
  return last?.text === text && Date.now() - Date.parse(last.at) < SAME_WITHIN_MS
}

interface Addition {
  text: string
  files?: SentFile[]
}

/**
 * Adds to the case of a code; the same words within five minutes are added once.
 * @returns the case as its sender then sees it; null when no case has the code
 * @throws CaseRefused
 */
export async function addBySender(payload: Payload, code: string, { text, files }: Addition) {
  const found = await loadByCode(payload, code)
  if (!found) return null
  if (!mayAdd(found)) throw new CaseRefused('notNow')
  const words = checkText(text)
  const prepared = await prepareFiles(await createLocalReq({}, payload), files)
  return change(payload, code, async (req, of) => {
    if (!mayAdd(of)) throw new CaseRefused('notNow')
    const events = await listEvents(payload, of.id, req)
    if (isRepeat(events, words)) return
    if (events.filter(({ act }) => act === 'added').length >= MOST_ADDITIONS) throw new CaseRefused('notNow')
    const event = await addEvent(req, { case: of.id, act: 'added', role: 'sender', text: words })
    await storeFiles(req, prepared, { case: of.id, event: String(event.id), isFromSender: true })
    await changeCase(req, of.id, await goOn(payload, of, req))
  })
}

/** Rates how the case of a code was handled, once. @throws CaseRefused */
export function rateBySender(payload: Payload, code: string, rating: { stars: number; words?: string }) {
  const { stars } = rating
  if (!Number.isInteger(stars) || stars < 1 || stars > MOST_STARS) throw new CaseRefused('stars')
  const words = cleanText(rating.words ?? '').slice(0, LONGEST_RATING_WORDS) || null
  return change(payload, code, async (req, of) => {
    if (!mayRate(of)) throw new CaseRefused('notNow')
    await changeCase(req, of.id, { rating: { stars, words } })
    await addEvent(req, {
      ...{ case: of.id, act: 'rated', role: 'sender', text: words, details: { stars } },
    })
  })
}

/** Opens an answered case again within some days, with a new clock. @throws CaseRefused */
export function reopenBySender(payload: Payload, code: string, { text }: { text: string }) {
  const words = checkText(text)
  return change(payload, code, async (req, of) => {
    const day = today()
    if (!mayReopen(of, day)) throw new CaseRefused('notNow')
    const { length, unit } = (await findKind(payload, of.kind, req))?.clock ?? of.clock
    const clock = { from: day, length, unit, extensions: [], pauses: [] }
    const dueOn = dueDay(clock, await readWorkdays(payload, req))
    await changeCase(req, of.id, {
      ...{ state: of.assignee ? 'processing' : 'accepted', clock, dueOn, reopenedOn: day, closedOn: null },
      rating: { stars: null, words: null },
    })
    await addEvent(req, { case: of.id, act: 'reopened', role: 'sender', text: words })
  })
}

/** Withdraws an open case. @throws CaseRefused */
export const withdrawBySender = (payload: Payload, code: string) =>
  change(payload, code, async (req, of) => {
    if (!mayAdd(of)) throw new CaseRefused('notNow')
    await changeCase(req, of.id, { state: 'withdrawn', closedOn: today() })
    await addEvent(req, { case: of.id, act: 'withdrawn', role: 'sender' })
  })
