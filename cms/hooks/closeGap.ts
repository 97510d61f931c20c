import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { SearchGap } from '../payload-types.ts'
import { Refusal } from '../refusal.ts'
import { findPlace, PortalAway, type Wanted } from '../searchReport/askPortal.ts'
import { notFound, words } from '../searchReport/words.ts'

/** A page counts as found when it is among the first three results: what a phone shows without much scrolling. */
export const FIRST = 3

type Change = { data: Partial<SearchGap>; before: Partial<SearchGap>; req: PayloadRequest }

const idOf = (ref: unknown): string | null => {
  if (ref === null || ref === undefined || ref === '') return null
  return typeof ref === 'object' ? String((ref as { id: unknown }).id) : String(ref)
}

const say = (req: PayloadRequest, { vi, en }: { vi: string; en: string }, status = 400) =>
  new Refusal(req.i18n?.language === 'en' ? en : vi, status)

/** The chosen page as a search identifies it. */
export function toWanted(chosen: SearchGap['chosen']): Wanted | null {
  const id = idOf(chosen?.value)
  return chosen && id ? { type: chosen.relationTo, id } : null
}

/** A value as it will be stored: from this request, or unchanged. */
const after = <K extends keyof SearchGap>({ data, before }: Change, name: K) =>
  name in data ? data[name] : before[name]

async function checkPerson(change: Change): Promise<void> {
  const { data, req } = change
  const person = idOf(after(change, 'assignee'))
  if (!person) {
    data.assigneeName = null
    return
  }
  const user = await req.payload.findByID({
    collection: 'users',
    id: person,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!user) throw say(req, words.noPerson)
  const agency = idOf(after(change, 'agency'))
  const own = idOf(user.agency)
  if (agency && own && agency !== own) throw say(req, words.wrongAgency)
  if (!agency && own) data.agency = own
  data.assigneeName = user.name
}

function checkAssigned(change: Change): void {
  const isGiven = Boolean(idOf(after(change, 'agency')) || idOf(after(change, 'assignee')))
  const isWhole = isGiven && Boolean(after(change, 'dueOn'))
  const status = after(change, 'status')
  if (status === 'assigned' && !isWhole) throw say(change.req, words.needDue)
  if ((status ?? 'open') === 'open' && isWhole) change.data.status = 'assigned'
}

async function checkFound(change: Change): Promise<void> {
  const { data, req } = change
  const query = after(change, 'query') ?? ''
  const wanted = toWanted(after(change, 'chosen'))
  if (!wanted) throw say(req, words.needChosen)
  const place = await findPlace(query, wanted).catch((failure: unknown) => {
    if (!(failure instanceof PortalAway)) throw failure
    req.payload.logger.warn({ msg: 'the portal could not be asked', err: failure })
    throw say(req, words.away, 503)
  })
  const { rank, among, engine } = place
  if (rank === null || rank > FIRST) throw say(req, notFound({ query, rank, among, first: FIRST }))
  data.lastCheck = { at: new Date().toISOString(), rank, engine, ok: true }
}

/** Whether a request closes a cluster, or changes the query or chosen page of a closed one. */
function isClosing(change: Change): boolean {
  if (after(change, 'status') !== 'closed') return false
  const { before } = change
  return (
    before.status !== 'closed' ||
    JSON.stringify(toWanted(after(change, 'chosen'))) !== JSON.stringify(toWanted(before.chosen))
  )
}

/**
 * Validates work on a cluster: it is assigned to someone of the agency with a due date, and can be closed only when its
 * query, run again, finds the chosen page among the first results. The worker, which only updates the counts, sets
 * `context.isCounting`.
 * @throws Refusal 400 saying what is missing or at which position the page is; 503 when the portal does not respond
 */
export const closeGap: CollectionBeforeChangeHook<SearchGap> = async ({ data, originalDoc, req }) => {
  if (req.context.isCounting) return data
  const change: Change = { data, before: originalDoc ?? {}, req }
  await checkPerson(change)
  checkAssigned(change)
  if (isClosing(change)) await checkFound(change)
  return data
}
