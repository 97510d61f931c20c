import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { PUBLISH_ON_TIME } from '../../../cms/jobs/publishOnTime.ts'
import { ask } from '../../../tests/support/ask.ts'
import { makerOfDrafts } from '../../../tests/support/kill/plan.ts'
import { meterProcessor } from '../processes.ts'
import { spreadOf } from '../statistics.ts'
import type { System } from '../system.ts'
import type { CmsBench } from '../withSystem.ts'

type Item = { id: string; slug: string }

const LIVE_WITHIN_S = 60
const GIVE_UP_MS = 240_000
const LOOK_EVERY_MS = 500
/** Between the last order and its time. */
const AHEAD_MS = 5000

/** Orders the publication of all items for one moment, as the route of schedules stores it. */
async function scheduleAll(payload: Payload, items: readonly Item[], due: Date): Promise<void> {
  for (const { id } of items) {
    const order = { type: 'publish', orderedBy: 'Người hẹn', at: due.toISOString(), isDecided: true }
    const input = { ...order, doc: { relationTo: 'news', value: id } }
    await payload.jobs.queue({ task: PUBLISH_ON_TIME, input, waitUntil: due } as never)
  }
}

/** When each item reached the portal and the search engine, as its receipt says. */
async function listReceipts(payload: Payload, items: readonly Item[]) {
  const keys = items.map(({ id }) => `news/${id}`)
  const { docs } = await payload.db.find<{ id: string; portalAt?: string | null; searchAt?: string | null }>({
    ...{ collection: 'publications', where: { key: { in: keys } }, limit: 0, pagination: false },
  })
  return docs
}

async function waitUntilLive(payload: Payload, items: readonly Item[], due: Date) {
  for (;;) {
    const receipts = await listReceipts(payload, items)
    const isDone = receipts.length === items.length && receipts.every((one) => one.portalAt && one.searchAt)
    if (isDone || Date.now() - due.getTime() > GIVE_UP_MS) return receipts
    await sleep(LOOK_EVERY_MS)
  }
}

/** How many of the items the portal does not show. */
async function countMissing({ portalUrl }: System, items: readonly Item[]): Promise<number> {
  let missing = 0
  for (const { slug } of items) {
    const { status } = await ask(`${portalUrl}/tin-tuc/${slug}`)
    if (status !== 200) missing += 1
  }
  return missing
}

/** How long after one moment all news that were scheduled for it are on the portal and in search. */
export async function measureOnTime({
  system,
  payload,
  options,
  report,
  progress,
}: CmsBench<{ items: number }>): Promise<void> {
  const { items } = options
  const step = progress.step(`Making ${items} drafts`)
  const make = await makerOfDrafts(payload)
  const drafts: Item[] = []
  while (drafts.length < items) drafts.push(await make(`Tin hẹn giờ ${drafts.length} lúc ${Date.now()}`))
  step.done()
  const due = new Date(Date.now() + AHEAD_MS + items * 20)
  await scheduleAll(payload, drafts, due)
  await sleep(Math.max(0, due.getTime() - Date.now()))
  const endMeter = meterProcessor(() => system.service('worker').pid())
  const receipts = await waitUntilLive(payload, drafts, due)
  const work = endMeter(items)
  const seconds = (at?: string | null) => (at ? (Date.parse(at) - due.getTime()) / 1000 : Infinity)
  const portal = receipts.map((one) => seconds(one.portalAt))
  const search = receipts.map((one) => seconds(one.searchAt))
  const about = `${items} news scheduled for one moment`
  const goal = { unit: 's', goal: { atMost: LIVE_WITHIN_S } }
  const remark = `median ${Math.round(spreadOf(portal).p50)} s; the worker used ${work} ms of processor for each`
  report.figure(`${about}: all on the portal after`, Math.max(...portal), { ...goal, remark })
  report.figure(`${about}: all found in search after`, Math.max(...search), goal)
  report.figure(`${about}: not on the portal`, await countMissing(system, drafts), { goal: { atMost: 0 } })
}
