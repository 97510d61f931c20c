import { randomUUID } from 'node:crypto'
import type { Where } from 'payload'
import { today } from '../../cms/content/day.ts'
import type { ReportKind } from '../../cms/content/linkReports.ts'
import { withoutPersonal } from '../../search/query.ts'
import { statusOf } from '../errors.ts'
import { logError } from '../server/log.ts'
import type { BrokenLinkForm, ReportEnd } from '../views/procedures/brokenLink.ts'
import { env } from './env.ts'
import { getCms } from './payload.ts'
import { makeReporters } from './reporters.ts'
import { makeTokenBucket } from './tokenBucket.ts'

const REPORTS = 'link-reports'
/** Limit for all readers together: twenty reports at once, then twenty a minute. */
const takeToken = makeTokenBucket(20, 3000)
/** Reports stored of a place a day, and of all places together; who looks after it knows by then. */
const MOST_A_DAY = 20
const MOST_A_DAY_IN_ALL = 500

/** Names this process: readers are told apart within it alone. */
const source = randomUUID()
const reporters = makeReporters({ days: env.LINK_REPORT_DAYS })

/** The page that is reported. */
export interface ReportedPlace {
  /** As placeKey makes it. */
  key: string
  host: string
  procedure: { id: string; code: string }
}

interface Report {
  place: ReportedPlace
  kind: ReportKind
  sentence: string
  isRepeat: boolean
}

/** How many reports of today are stored. */
async function countToday(place?: string): Promise<number> {
  const { db } = await getCms()
  const where: Where = { day: { equals: today() }, ...(place && { place: { equals: place } }) }
  return (await db.count({ collection: REPORTS, where })).totalDocs
}

/** No request could write it, so it is stored past access control and the audit log: it names nobody. */
async function store({ place, kind, sentence, isRepeat }: Report): Promise<void> {
  const { db } = await getCms()
  const { id, code } = place.procedure
  const data = {
    ...{ place: place.key, procedure: id, code, host: place.host, day: today() },
    ...{ kind, sentence: withoutPersonal(sentence) || null, source, isRepeat, isAnswered: false },
  }
  await db.create({ collection: REPORTS, data, returning: false })
}

async function keepReport(report: Omit<Report, 'isRepeat'>, client: string): Promise<ReportEnd> {
  const { key } = report.place
  const [own, all] = await Promise.all([countToday(key), countToday()])
  if (own >= MOST_A_DAY || all >= MOST_A_DAY_IN_ALL) return 'full'
  const isRepeat = !reporters.note(client, key)
  try {
    await store({ ...report, isRepeat })
  } catch (error) {
    if (!isRepeat) reporters.forget(client, key)
    throw error
  }
  return 'kept'
}

/** Loads what a sent form is about; undefined while the database does not answer, so that its words are not lost. */
export async function unlessAway<T>(load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load()
  } catch (error) {
    if (statusOf(error) !== 503) throw error
    logError('a report of a reader could not be taken', { status: 503 }, error)
    return undefined
  }
}

/**
 * Stores a reader's report of a page for filing; the problem says why it is not stored. Of the reader nothing is kept.
 * @param place undefined when the form names none
 * @param client the address of the reader, as rate limits count it
 */
export async function sendLinkReport(
  form: BrokenLinkForm,
  place: ReportedPlace | undefined,
  client: string,
): Promise<BrokenLinkForm> {
  const { problem, kind, sentence, isTrapped } = form
  if (problem || !kind) return form
  if (!place) return { ...form, problem: 'noPlace' }
  if (isTrapped) return { ...form, end: 'kept' }
  const waitSeconds = reporters.waitOf(client) || takeToken()
  if (waitSeconds > 0) return { ...form, problem: 'tooMany', waitSeconds }
  try {
    return { ...form, end: await keepReport({ place, kind, sentence }, client) }
  } catch (error) {
    logError('a report of a reader could not be stored', { status: statusOf(error) }, error)
    return { ...form, problem: 'away' }
  }
}
