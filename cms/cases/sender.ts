import { createLocalReq, type Payload } from 'payload'
import { LONGEST_RATING_WORDS, MOST_STARS } from '../content/cases/bounds.ts'
import { dueDay } from '../content/cases/clock.ts'
import type { CaseSeen } from '../content/cases/intake.ts'
import { today } from '../content/day.ts'
import { addition, changeFound, type Addition, type Change } from './adding.ts'
import { checkText, cleanText } from './checkIntake.ts'
import { readBytesOf } from './bytes.ts'
import { addEvent } from './events.ts'
import { findKind } from './kinds.ts'
import { listFiles } from './files.ts'
import { changeCase, loadByCode } from './loadCase.ts'
import { caseMayBeSeen, fileMayBeSeen } from './mayBeSeen.ts'
import { CaseRefused } from './refused.ts'
import { seenBySender } from './seenBySender.ts'
import { mayAdd, mayRate, mayReopen } from './senderRights.ts'
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

/** Changes the case of a code. @returns the case as its sender then sees it; null for no case */
async function change(payload: Payload, code: string, work: Change): Promise<CaseSeen | null> {
  const req = await createLocalReq({}, payload)
  const isKnown = await changeFound(req, (own) => loadByCode(payload, code, own), work)
  return isKnown ? findByCode(payload, code) : null
}

/**
 * Adds to the case of a code; the same words within five minutes are added once.
 * @returns the case as its sender then sees it; null when no case has the code
 * @throws CaseRefused
 */
export async function addBySender(payload: Payload, code: string, added: Addition) {
  const found = await loadByCode(payload, code)
  if (!found) return null
  if (!mayAdd(found)) throw new CaseRefused('notNow')
  return change(payload, code, await addition(await createLocalReq({}, payload), added))
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
