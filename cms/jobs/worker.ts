import { setTimeout as sleep } from 'node:timers/promises'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { env } from '../env.ts'
import { tendLog } from '../audit/daily.ts'
import { linkEntries } from '../audit/link.ts'
import { fetchWatchOf } from './catalogueWatch.ts'
import { forgetOldCases } from '../cases/forget.ts'
import { makeDueWatch } from '../cases/refreshDue.ts'
import { forgetCommenters } from '../consultations/forget.ts'
import { workOnRuns } from '../importRuns/work.ts'
import { forgetRuns, goOnWithRuns } from '../runs/goOn.ts'
import { linkWatchOf } from '../links/watch.ts'
import { tendLinkReports } from '../linkReports/tend.ts'
import { tendPendingFiles } from '../pendingFiles/tend.ts'
import { deliverDue } from '../partners/deliver.ts'
import { forgetMessages } from '../partners/stop.ts'
import { probeWatchOf } from '../probes/watch.ts'
import { forgetSpentProofs } from '../spentProofs/forget.ts'
import { forgetFeedback } from '../ratings/forget.ts'
import { freeJobs, listAbandonedJobs } from './abandoned.ts'
import { checkSearch } from './driftCheck.ts'
import { hasOtherDueJobs } from './dueJobs.ts'
import { noteForFollowers, tellFollowers, tendFollowing } from './follow.ts'
import { makeMomentWatch } from './moments.ts'
import { makePagePurger, purgerOfSettings } from './purgeDue.ts'
import { notePurged, notingReceipts } from './receipts.ts'
import { makeReconciler } from './reconcileDue.ts'
import { isIndexReady, makeIndexAgreeWithPublic, makeIndexKeeper } from './searchIndex.ts'
import { runSearchReport } from './searchReport.ts'

/** Pause between two polls of the queue, in milliseconds: a published change is searchable within half a second. */
const PAUSE = 200
/** Pause before a retry when the search engine or the database is unreachable, in milliseconds. */
const RETRY = 5000
/** How often lost or damaged indexes are looked for, in milliseconds. */
const LOOK_EVERY = 5000
/** Interval of the heartbeat, in milliseconds. */
const BEAT = 1000
/** How often the search index is updated for content that changes by the clock, in milliseconds. */
const CLOCK_EVERY = 1000
/** How often the report on searches is updated, in milliseconds. */
const REPORT_EVERY = 60_000
/** How often entries of the audit log join its chain, where they are not born in it, in milliseconds. */
const LINK_EVERY = 1000
/** How often links to other sites that are due are looked for, in milliseconds. */
const LINKS_EVERY = 20_000
/** How often addresses of entry points that are due are looked for, in milliseconds. */
const PROBES_EVERY = 60_000
/** How often readers are told what others report of places of filing, in milliseconds. */
const REPORTS_EVERY = 10_000
/** How often it is looked whether due days of cases move with the table of holidays, in milliseconds. */
const DUE_EVERY = 10_000
/** How often an uploaded file to be tried out, imported or undone is looked for, in milliseconds. */
const RUNS_EVERY = 500
/** How often it is looked whether the catalogue is to be fetched, in milliseconds. */
const FETCH_EVERY = 30_000
/** How often bulk changes whose page was closed are looked for, in milliseconds. */
const BULK_EVERY = 5000
/** How often it is looked what of ended consultations is to be forgotten, in milliseconds. */
const FORGET_EVERY = 3_600_000
/** How often followers are told of changes, in milliseconds. */
const MAILS_EVERY = 2000
/** How often steps of cases are told to the systems of partners, in milliseconds. */
const WEBHOOKS_EVERY = 2000
const CHECK_EVERY = env.SEARCH_CHECK_MINUTES * 60_000

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
process.once('disconnect', () => stop.abort())

// A heartbeat from the event loop: the supervisor replaces a worker that falls silent.
setInterval(() => process.connected && process.send?.('alive'), BEAT).unref()

const payload = await getPayload({ config })
const pages = makePagePurger(payload, purgerOfSettings(payload), notePurged(payload))
const reconciler = makeReconciler(payload, notingReceipts(makeIndexAgreeWithPublic), async (jobs) => {
  pages.purge(jobs)
  await noteForFollowers(payload, jobs)
})
const pause = (ms: number) => sleep(ms, undefined, { signal: stop.signal }).catch(() => undefined)

/** While the engine is unavailable these jobs wait. */
const runReconciles = async () => void ((await isIndexReady()) && (await reconciler.runDue()))

/** Updates for content that changes by the clock; they too wait while the engine is unavailable. */
const watchMoments = await makeMomentWatch(payload, reconciler.agreeOn)
const followClock = async () => void ((await isIndexReady()) && (await watchMoments()))

/** Independent of the index, so that pages do not wait for it. */
const purgePages = () => pages.purgeNew()

/** The jobs that Payload runs itself, such as scheduled publishing. */
async function runOtherJobs(): Promise<void> {
  if (!(await hasOtherDueJobs(payload))) return
  await payload.jobs.run({
    where: { taskSlug: { not_equals: 'reconcile' } },
    sequential: true,
    limit: 50,
    overrideAccess: true,
    silent: { info: true },
  })
}

/** Finds and repairs drift between database and index; an unavailable engine does not count as drift. */
async function checkIndex(): Promise<void> {
  await pause(CHECK_EVERY)
  if (!stop.signal.aborted && env.MEILI_URL && (await isIndexReady())) await checkSearch(payload)
}

const indexes = makeIndexKeeper(payload)
const keepIndexes = () => indexes.look()

const reportSearches = () => runSearchReport(payload)

const watchLinks = linkWatchOf(payload, stop.signal)
const checkLinks = () => watchLinks()

const watchEntryPoints = probeWatchOf(payload, stop.signal)
const probeEntryPoints = () => watchEntryPoints()

const tendReports = () => tendLinkReports(payload)
const dropPendingFiles = () => tendPendingFiles(payload)

const forgetProofs = () => forgetSpentProofs(payload)
const forgetOldFeedback = () => forgetFeedback(payload)
const tellThoseWhoFollow = () => tellFollowers(payload, stop.signal)
const tendThoseWhoFollow = () => tendFollowing(payload)

async function tellPartners(): Promise<void> {
  while (!stop.signal.aborted && (await deliverDue(payload, { signal: stop.signal })) > 0);
}
const forgetToldPartners = () => forgetMessages(payload)

const watchDue = makeDueWatch(payload)
const refreshDueDays = () => watchDue()
const forgetCases = async () => void (await forgetOldCases(payload))

const forgetOldCommenters = () => forgetCommenters(payload, { months: env.CONSULTATION_KEEP_MONTHS })

const importFiles = () => workOnRuns(payload)

const watchCatalogue = fetchWatchOf(payload, stop.signal)
const fetchCatalogue = () => watchCatalogue()

const goOnWithBulkChanges = () => goOnWithRuns(payload, stop.signal)
const forgetBulkChanges = () => forgetRuns(payload)

const linkAuditLog = () => linkEntries(payload)
const tendAuditLog = () => tendLog(payload)

async function repeat(run: () => Promise<void>, everyMs: number): Promise<void> {
  while (!stop.signal.aborted) {
    try {
      await run()
      await pause(everyMs)
    } catch (err) {
      payload.logger.error({ msg: 'background work failed and is tried again', work: run.name, err })
      await pause(RETRY)
    }
  }
}

const abandoned = await listAbandonedJobs(payload)
payload.logger.info({ msg: 'worker ready' })
const freed = freeJobs(payload, abandoned, stop.signal).catch((err: unknown) =>
  payload.logger.error({ msg: 'jobs of a killed worker were not freed', err }),
)
await Promise.all([
  freed,
  repeat(keepIndexes, LOOK_EVERY),
  repeat(purgePages, PAUSE),
  repeat(runReconciles, PAUSE),
  repeat(followClock, CLOCK_EVERY),
  repeat(runOtherJobs, PAUSE),
  repeat(checkIndex, PAUSE),
  repeat(reportSearches, REPORT_EVERY),
  repeat(checkLinks, LINKS_EVERY),
  repeat(probeEntryPoints, PROBES_EVERY),
  repeat(tendReports, REPORTS_EVERY),
  repeat(dropPendingFiles, REPORT_EVERY),
  repeat(refreshDueDays, DUE_EVERY),
  repeat(forgetCases, REPORT_EVERY),
  repeat(forgetOldCommenters, FORGET_EVERY),
  repeat(forgetProofs, REPORT_EVERY),
  repeat(forgetOldFeedback, REPORT_EVERY),
  repeat(tellThoseWhoFollow, MAILS_EVERY),
  repeat(tendThoseWhoFollow, REPORT_EVERY),
  repeat(tellPartners, WEBHOOKS_EVERY),
  repeat(forgetToldPartners, FORGET_EVERY),
  repeat(importFiles, RUNS_EVERY),
  repeat(fetchCatalogue, FETCH_EVERY),
  repeat(goOnWithBulkChanges, BULK_EVERY),
  repeat(forgetBulkChanges, REPORT_EVERY),
  repeat(linkAuditLog, LINK_EVERY),
  repeat(tendAuditLog, REPORT_EVERY),
])
await pages.settled()
await payload.destroy()
process.exit(0)
