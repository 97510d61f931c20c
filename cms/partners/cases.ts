import type { PayloadRequest, Where } from 'payload'
import { recordAct } from '../audit/append.ts'
import { addThroughPartner, type Addition } from '../cases/adding.ts'
import { performAs } from '../cases/acts/perform.ts'
import { readBytesOf } from '../cases/bytes.ts'
import { listFiles } from '../cases/files.ts'
import { caseMayBeSeen, fileMayBeSeen } from '../cases/mayBeSeen.ts'
import { openPerson } from '../cases/person.ts'
import { receiveCase } from '../cases/receive.ts'
import { hashOfSent } from '../cases/secretCode.ts'
import { CASES } from '../cases/slugs.ts'
import type { StoredCase } from '../cases/stored.ts'
import type { CaseIntake, ReceivedCase } from '../content/cases/intake.ts'
import type { PartnerAct } from '../content/partners.ts'
import { whereAfter, writeCursor, type Cursor } from './cursor.ts'
import type { Partner } from './partner.ts'
import { toListed, toWhole, type ListedCase, type WholeCase } from './present.ts'
import { PartnerRefused } from './refused.ts'
import { actorOf } from './request.ts'
import { isOwn, kindsWith, mayWith, whereReadable } from './scope.ts'

/** Who asks, in a request in its name. */
export interface Asking {
  req: PayloadRequest
  partner: Partner
}

/** What is changed by a transaction that ends later than one that began after it is not overlooked, in milliseconds. */
const SETTLED_MS = 2000

/**
 * Stores a case that a partner sends. The same key of the same partner again is the same case.
 * @throws PartnerRefused without the right; CaseRefused
 */
export async function createThrough(
  { req, partner }: Asking,
  intake: Omit<CaseIntake, 'source' | 'partner'>,
): Promise<ReceivedCase> {
  if (!kindsWith(partner, 'create').includes(intake.kind)) throw new PartnerRefused('right')
  const sent = { source: 'api', partner: partner.id, key: `${partner.id}:${intake.key}` } as const
  return receiveCase(req.payload, { ...intake, ...sent }, req)
}

/** By partner and key: what this process is storing. */
const underWay = new Set<string>()

/**
 * Stores a case that a partner names by a key of its own: what was sent under it before is answered again, anything else
 * under it is refused.
 * @throws PartnerRefused while the same key is still being stored; CaseRefused
 */
export async function createOnce(
  asking: Asking,
  intake: Omit<CaseIntake, 'source' | 'partner'>,
): Promise<ReceivedCase> {
  const sending = `${asking.partner.id}:${intake.key}`
  if (underWay.has(sending)) throw new PartnerRefused('underWay')
  underWay.add(sending)
  try {
    return await createThrough(asking, { ...intake, sentHash: hashOfSent(intake) })
  } finally {
    underWay.delete(sending)
  }
}

/** The case of a number that a partner may read. @throws PartnerRefused when there is none */
async function caseOf({ req, partner }: Asking, number: string): Promise<StoredCase> {
  const where = { number: { equals: number } }
  const found = await req.payload.db.findOne<StoredCase>({ collection: CASES, where })
  if (!found || !mayWith(partner, 'read', found)) throw new PartnerRefused('noCase')
  return found
}

async function openContact({ req, partner }: Asking, of: StoredCase) {
  if (!partner.readsContacts || !caseMayBeSeen(of, 'partner')) throw new PartnerRefused('contact')
  await recordAct(req, { action: 'case-contact', subject: CASES, document: String(of.id), title: of.number })
  return openPerson(of)
}

/**
 * The case of a number as a partner sees it.
 * @param withContact whether who sent it is opened too, which is recorded
 * @throws PartnerRefused
 */
export async function readThrough(asking: Asking, number: string, withContact: boolean): Promise<WholeCase> {
  const of = await caseOf(asking, number)
  const contact = withContact ? { contact: await openContact(asking, of) } : {}
  return { ...(await toWhole(asking.req.payload, asking.partner, of)), ...contact }
}

interface Listing {
  after: Cursor | null
  kind?: string | undefined
  limit: number
}

/** The cases that a partner may read, in the order in which they were changed last, from a cursor on. */
export async function changesThrough(
  { req, partner }: Asking,
  { after, kind, limit }: Listing,
  now = new Date(),
): Promise<{ cases: ListedCase[]; next: string | null }> {
  const settled = new Date(now.getTime() - SETTLED_MS).toISOString()
  const asked: Where[] = [
    ...[whereReadable(partner), { updatedAt: { less_than: settled } }],
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(after ? [whereAfter(after)] : []),
  ]
  const { docs } = await req.payload.db.find<StoredCase>({
    ...{ collection: CASES, where: { and: asked }, sort: ['updatedAt', 'id'], limit, pagination: false },
  })
  const last = docs.at(-1)
  const next = last && writeCursor({ at: new Date(last.updatedAt).toISOString(), id: String(last.id) })
  return { cases: docs.map(toListed), next: next ?? null }
}

/** Does an act of staff on a case, with the partner as the one who acts. @throws PartnerRefused, Refusal */
export async function actThrough(
  asking: Asking,
  number: string,
  { act, body }: { act: PartnerAct; body: unknown },
): Promise<void> {
  const { req, partner } = asking
  const of = await caseOf(asking, number)
  if (!mayWith(partner, 'update', of)) throw new PartnerRefused('right')
  const may = (now: StoredCase) => mayWith(partner, 'update', now) && caseMayBeSeen(now, 'partner')
  await performAs(req, of.id, { name: act, body, by: actorOf(partner), may })
}

/** Adds what its sender says to a case that the partner has sent. @throws PartnerRefused, CaseRefused */
export async function addThrough(asking: Asking, number: string, added: Addition): Promise<void> {
  const { req, partner } = asking
  const of = await caseOf(asking, number)
  const isSender = isOwn(partner, of) && kindsWith(partner, 'create').includes(of.kind)
  if (!isSender || !caseMayBeSeen(of, 'partner')) throw new PartnerRefused('right')
  await addThroughPartner(req, of, added)
}

/** A file of a case. @throws PartnerRefused when there is none that the partner may see */
export async function fileThrough(asking: Asking, number: string, id: string) {
  const { payload } = asking.req
  const of = await caseOf(asking, number)
  const file = (await listFiles(payload, of.id)).find((one) => String(one.id) === id)
  const data = file && fileMayBeSeen(file, of, 'partner') ? await readBytesOf(payload, id) : null
  if (!file || !data) throw new PartnerRefused('noFile')
  return { name: file.name, mimeType: file.mimeType, data }
}
