import type { PayloadRequest } from 'payload'
import { canAdminister, type Reader } from '../access/permissions.ts'
import { parsePath } from '../content/addresses.ts'
import { toReport, type ImportReport, type Outcome, type ReportLine } from '../csv/report.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import type { Redirect } from '../payload-types.ts'
import { inTransaction } from '../transaction.ts'
import type { Line } from './csv.ts'
import { isPage } from './pages.ts'
import { readLines, type Read, type Wanted } from './plan.ts'
import { findLive, flawOfSource, flawOfTarget } from './typed.ts'

type Words = { vi: string; en: string }

/** What a line does: a redirect to add, to change or to leave as it is. */
type Step = { line: number; term: string } & (
  | { todo: 'added'; data: object }
  | { todo: 'changed'; data: object; id: string }
  | { todo: 'left' }
  | { todo: 'refused'; why: Words }
)

const BY_THE_SYSTEM = both(
  'Hệ thống đã ghi chuyển hướng cho địa chỉ này.',
  'The system has noted a redirect for this address.',
)
const NO_TARGET = both(
  'Không có trang nào đang công bố ở địa chỉ mới.',
  'No public page is at the new address.',
)
const NOT_APPLIED = both(
  'Đúng, nhưng chưa ghi vì tệp còn dòng sai.',
  'Correct, but not stored: other lines of the file are not.',
)

type Known = Pick<Redirect, 'id' | 'from' | 'kind' | 'to' | 'target' | 'reason' | 'note' | 'source'>

async function listKnown(req: PayloadRequest): Promise<Map<string, Known>> {
  const { docs } = await req.payload.find({
    ...{ collection: 'redirects', pagination: false, depth: 0, locale: 'vi' },
    ...{ overrideAccess: false, user: req.user, req },
  })
  return new Map(docs.map((doc) => [doc.from, doc]))
}

/** Whether readers find something at an address of the portal: a page, or a redirect of this file or an earlier one. */
async function isThere(req: PayloadRequest, to: string, others: { has: (address: string) => boolean }) {
  const known = parsePath(to.split(/[?#]/, 1)[0]!)
  if (!known || others.has(known.address) || /^\/(tep|anh)\//.test(known.address)) return true
  return (await findLive(req, known.address)) !== null || isPage(req, known.address)
}

/** Why a line cannot be stored; null when it can. The checks run one after the other, as in checkRedirect. */
async function flawOf(
  req: PayloadRequest,
  { from, to }: Wanted,
  others: { has: (address: string) => boolean },
): Promise<Words | null> {
  const source = await flawOfSource(req, from)
  if (source || to === '') return source
  const mayLeave = canAdminister(req.user as Reader)
  const target = await flawOfTarget(req, { from, to, mayLeave })
  return target ?? ((await isThere(req, to, others)) ? null : NO_TARGET)
}

/** A redirect as it is stored: content at the new address is followed when it moves. */
async function toData(req: PayloadRequest, { from, to, reason, note }: Wanted) {
  const known = /^\//.test(to) && !/[?#]/.test(to) ? parsePath(to) : null
  const live = known?.below === '' ? await findLive(req, known.address) : null
  const target = live && { relationTo: live.collection, value: String(live.id) }
  const kind = live ? 'document' : to === '' ? 'gone' : 'address'
  return {
    from,
    kind,
    target,
    to: kind === 'address' ? to : null,
    reason: reason || null,
    note: note || null,
  }
}

const keyOf = ({ kind, target, to, reason, note }: Omit<Known, 'id' | 'from' | 'source'>) =>
  JSON.stringify([
    kind,
    target?.relationTo,
    target && String(target.value),
    to || null,
    reason || null,
    note || null,
  ])

async function stepOf(
  req: PayloadRequest,
  read: Read,
  { known, file }: { known: Map<string, Known>; file: ReadonlySet<string> },
): Promise<Step> {
  if (!('wanted' in read)) return { ...read, todo: 'refused' }
  const { line, wanted } = read
  const term = wanted.from.slice(0, 100)
  const others = { has: (address: string) => file.has(address) || known.has(address) }
  const why = await flawOf(req, wanted, others)
  if (why) return { line, term, todo: 'refused', why }
  const [data, before] = [await toData(req, wanted), known.get(wanted.from)]
  if (!before) return { line, term, todo: 'added', data }
  if (keyOf(before) === keyOf(data as never)) return { line, term, todo: 'left' }
  if (before.source === 'auto') return { line, term, todo: 'refused', why: BY_THE_SYSTEM }
  return { line, term, todo: 'changed', data, id: before.id }
}

async function store(req: PayloadRequest, step: Step): Promise<void> {
  const asSender = { collection: 'redirects', depth: 0, locale: 'vi', user: req.user, req } as const
  if (step.todo === 'added')
    await req.payload.create({ ...asSender, data: step.data as never, overrideAccess: false })
  if (step.todo === 'changed')
    await req.payload.update({ ...asSender, id: step.id, data: step.data as never, overrideAccess: false })
}

const told = (req: PayloadRequest, step: Step, isStopped: boolean): ReportLine => {
  const { line, term, todo } = step
  const refused = (why: Words) => ({
    line,
    term,
    outcome: 'refused' as Outcome,
    reason: inLanguageOf(req, why),
  })
  if (todo === 'refused') return refused(step.why)
  return isStopped && todo !== 'left' ? refused(NOT_APPLIED) : { line, term, outcome: todo }
}

/**
 * Imports redirects, all of them or none: with one refused line nothing is stored. Redirects without a line stay.
 * @param dryRun only reports what would happen
 */
export async function importRedirects(
  req: PayloadRequest,
  lines: Line[],
  dryRun: boolean,
): Promise<ImportReport> {
  const read = readLines(lines)
  const known = await listKnown(req)
  const file = new Set(read.flatMap((one) => ('wanted' in one ? [one.wanted.from] : [])))
  const steps: Step[] = []
  for (const one of read) steps.push(await stepOf(req, one, { known, file }))
  const isStopped = !dryRun && steps.some(({ todo }) => todo === 'refused')
  if (!dryRun && !isStopped)
    await inTransaction(req, async () => {
      for (const step of steps) await store(req, step)
    })
  return toReport(
    steps.map((step) => told(req, step, isStopped)),
    dryRun,
  )
}
