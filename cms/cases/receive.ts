import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { LONGEST_LINE } from '../content/cases/bounds.ts'
import { dueDay } from '../content/cases/clock.ts'
import type { CaseIntake, CasePage, CasePerson, ReceivedCase } from '../content/cases/intake.ts'
import { noonOf, today } from '../content/day.ts'
import { isWriteConflict } from '../databaseErrors.ts'
import { findPageAt } from '../corrections/page.ts'
import { inTransaction } from '../transaction.ts'
import { checkIntake, checkPerson, checkText } from './checkIntake.ts'
import { addEvent } from './events.ts'
import { prepareFiles, storeFiles, type PreparedFile } from './files.ts'
import { findKind, type KindInUse } from './kinds.ts'
import { nextNumber } from './number.ts'
import { sealPerson } from './person.ts'
import { CaseRefused } from './refused.ts'
import { agencyFor } from './routing.ts'
import { codeOfKey, hashOfCode, hashOfKey } from './secretCode.ts'
import { CASES } from './slugs.ts'
import type { StoredCase } from './stored.ts'
import { readWorkdays } from './workdays.ts'

/** The case that a key has made already. @throws CaseRefused when something else was sent under it */
export async function findReceived(
  payload: Payload,
  intake: Pick<CaseIntake, 'source' | 'key' | 'sentHash'>,
): Promise<ReceivedCase | null> {
  const where = { keyHash: { equals: hashOfKey(intake) } }
  const found = await payload.db.findOne<StoredCase>({ collection: CASES, where })
  if (found?.sentHash && intake.sentHash && found.sentHash !== intake.sentHash)
    throw new CaseRefused('keyUsed')
  return found && { id: String(found.id), number: found.number, code: codeOfKey(intake) }
}

interface Checked {
  intake: CaseIntake
  kind: KindInUse
  text: string
  person: CasePerson | undefined
  files: PreparedFile[]
}

/** @throws CaseRefused */
async function check(req: PayloadRequest, intake: CaseIntake): Promise<Checked> {
  const kind = await findKind(req.payload, intake.kind)
  if (!kind) throw new CaseRefused('noKind')
  if (!kind.isOpen) throw new CaseRefused('closed')
  checkIntake(intake, kind)
  const [text, person] = [checkText(intake.text), checkPerson(intake.person, kind)]
  return { intake, kind, text, person, files: await prepareFiles(req, intake.files) }
}

/** The clock of a new case, and when it is due. */
async function clockOf(payload: Payload, { clock: { length, unit } }: KindInUse, now: Date) {
  const clock = { from: today(now), length, unit, extensions: [], pauses: [] }
  return { clock, dueOn: dueDay(clock, await readWorkdays(payload)) }
}

/** The page that a case is about, by the title that the public knows it by. */
async function pageOf(req: PayloadRequest, { page }: CaseIntake): Promise<CasePage | undefined> {
  const found = page && (await findPageAt(req, page.path))
  return found ? { ...page, title: found.title.slice(0, LONGEST_LINE) } : page
}

async function toData(req: PayloadRequest, { intake, kind, text, person }: Checked, now: Date) {
  const { payload } = req
  const { topic, place, procedure, source, language, partner, theirNumber, batch, sentHash } = intake
  const [keyHash, agency] = [hashOfKey(intake), await agencyFor(payload, kind, intake)]
  const page = await pageOf(req, intake)
  return {
    ...{ partner, theirNumber, batch, sentHash },
    ...{ kind: kind.key, topic, place, page, procedure, source, language, text, agency, keyHash },
    ...{ state: 'received', isOpen: true, isPending: false, visibility: 'normal', isReviewed: false },
    isConfidential: kind.isConfidential,
    isPublishable: kind.publishes === 'afterReview' && !kind.isConfidential,
    ...(person && { person: sealPerson(person, keyHash) }),
    codeHash: hashOfCode(codeOfKey(intake)),
    ...{ receivedAt: now.toISOString(), receivedOn: today(now) },
    ...(await clockOf(payload, kind, now)),
  }
}

/** Stores a case with its first entry and its files: all of it or nothing. */
async function store(
  req: PayloadRequest,
  data: Awaited<ReturnType<typeof toData>>,
  { intake, files }: Checked,
): Promise<ReceivedCase> {
  return inTransaction(req, async () => {
    const { db } = req.payload
    const number = await nextNumber(req, data.receivedOn.slice(0, 4))
    const stored = (await db.create({ collection: CASES, data: { ...data, number }, req })) as { id: unknown }
    const id = String(stored.id)
    const at = new Date(data.receivedAt)
    const event = await addEvent(req, { case: id, act: 'received', role: 'sender', at })
    await storeFiles(req, files, { case: id, event: String(event.id), isFromSender: true })
    return { id, number, code: codeOfKey(intake) }
  })
}

/** When a case counts as received: now, or on the day that another system says. */
const momentOf = ({ receivedOn }: CaseIntake): Date => (receivedOn ? noonOf(receivedOn) : new Date())

/** How often a write is tried that lost to a concurrent one. */
const TRIES = 4

async function storeOnce(
  req: PayloadRequest,
  data: Awaited<ReturnType<typeof toData>>,
  checked: Checked,
): Promise<ReceivedCase> {
  for (let tries = 1; ; tries += 1)
    try {
      return await store(req, data, checked)
    } catch (error) {
      // The same form, sent twice at once: the other one was first.
      const known = await findReceived(req.payload, checked.intake).catch((failure: unknown) => {
        if (failure instanceof CaseRefused) throw failure
        return null
      })
      if (known) return known
      if (tries >= TRIES || !isWriteConflict(error)) throw error
    }
}

/**
 * Stores what a sender hands in as a case: its number, and the secret code with which the sender follows it. The same
 * key again is the same case, with the same code.
 * @param req of a member of staff or a partner's system; the portal has none
 * @throws CaseRefused with words for the sender; the errors of the database
 */
export async function receiveCase(
  payload: Payload,
  intake: CaseIntake,
  req?: PayloadRequest,
): Promise<ReceivedCase> {
  const known = intake.key ? await findReceived(payload, intake) : null
  if (known) return known
  const own = req ?? (await createLocalReq({}, payload))
  const checked = await check(own, intake)
  return storeOnce(own, await toData(own, checked, momentOf(intake)), checked)
}
