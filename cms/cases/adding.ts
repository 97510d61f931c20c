import type { Payload, PayloadRequest } from 'payload'
import { MOST_ADDITIONS } from '../content/cases/bounds.ts'
import { dueDay, type Pause } from '../content/cases/clock.ts'
import type { SentFile } from '../content/cases/intake.ts'
import { today } from '../content/day.ts'
import { queueReconcile } from '../hooks/queueReconcile.ts'
import { inTransaction } from '../transaction.ts'
import { checkText } from './checkIntake.ts'
import { addEvent, listEvents } from './events.ts'
import { prepareFiles, storeFiles } from './files.ts'
import { changeCase, loadCase } from './loadCase.ts'
import { CaseRefused } from './refused.ts'
import { mayAdd } from './senderRights.ts'
import { CASES } from './slugs.ts'
import { timeOf, type StoredCase, type StoredEvent } from './stored.ts'
import { readWorkdays } from './workdays.ts'

/** What is done with a case, in the transaction of a request. */
export type Change = (req: PayloadRequest, of: StoredCase) => Promise<void>

type Find = (req: PayloadRequest) => Promise<StoredCase | null>

/** Changes a case in one transaction. @returns whether there is one */
export async function changeFound(req: PayloadRequest, find: Find, work: Change): Promise<boolean> {
  return inTransaction(req, async () => {
    const found = await find(req)
    if (!found) return false
    await work(req, found)
    if (found.isReviewed) await queueReconcile(req, CASES, found.id)
    return true
  })
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

export interface Addition {
  text: string
  files?: SentFile[]
}

/** What adds words and files to a case. @throws CaseRefused */
export async function addition(req: PayloadRequest, { text, files }: Addition): Promise<Change> {
  const { payload } = req
  const words = checkText(text)
  const prepared = await prepareFiles(req, files)
  return async (own, of) => {
    if (!mayAdd(of)) throw new CaseRefused('notNow')
    const events = await listEvents(payload, of.id, own)
    if (isRepeat(events, words)) return
    if (events.filter(({ act }) => act === 'added').length >= MOST_ADDITIONS) throw new CaseRefused('notNow')
    const event = await addEvent(own, { case: of.id, act: 'added', role: 'sender', text: words })
    await storeFiles(own, prepared, { case: of.id, event: String(event.id), isFromSender: true })
    await changeCase(own, of.id, await goOn(payload, of, own))
  }
}

/** Adds to a case through the partner's system that has sent it. @throws CaseRefused */
export async function addThroughPartner(req: PayloadRequest, of: StoredCase, added: Addition): Promise<void> {
  if (!mayAdd(of)) throw new CaseRefused('notNow')
  const work = await addition(req, added)
  await changeFound(req, (own) => loadCase(own.payload, of.id, own), work)
}
