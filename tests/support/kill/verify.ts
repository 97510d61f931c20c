import type { CollectionSlug, Payload } from 'payload'
import { AUDIT_LOG } from '../../../cms/audit/append.ts'
import { verifyChain } from '../../../cms/audit/verify.ts'
import type { Outcome } from './acts.ts'

type Save = { title: string; isPublished: boolean; isAcknowledged: boolean }
const SAVES = ['create', 'create-published', 'update', 'publish']

/** What is stored of a document. */
async function readStored(payload: Payload, collection: CollectionSlug, id: string) {
  const { db } = payload
  const main = await db.findOne<{ id: string; title?: unknown; _status?: string }>({
    ...{ collection, where: { id: { equals: id } }, locale: 'vi' },
  })
  const { docs: versions } = await db.findVersions<{ title?: unknown; _status?: string }>({
    ...{
      collection,
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: 0,
      pagination: false,
      locale: 'vi',
    },
  })
  const { docs: entries } = await db.find<{ id: string; action: string }>({
    ...{ collection: AUDIT_LOG, where: { document: { equals: id } }, limit: 0, pagination: false },
  })
  const receipts = await db.count({
    collection: 'publications',
    where: { key: { equals: `${collection}/${id}` } },
  })
  const published = entries.filter(({ action }) => action === 'publish').length
  return {
    isPublic: main?._status === 'published',
    title: textOf(main?.title),
    titles: versions.map(({ version }) => textOf(version.title)),
    versions: versions.length,
    saves: entries.filter(({ action }) => SAVES.includes(action)).length,
    publications: published,
    receipts: receipts.totalDocs,
  }
}

const textOf = (title: unknown): string =>
  typeof title === 'object' && title && 'vi' in title ? String(title.vi) : String(title ?? '')

/** What is wrong with a document whatever was done to it: a version and its entry in the log are stored together. */
async function findFaultsOf(payload: Payload, collection: CollectionSlug, id: string) {
  const stored = await readStored(payload, collection, id)
  const faults: string[] = []
  if (stored.versions !== stored.saves)
    faults.push(`${collection}/${id} has ${stored.versions} versions and ${stored.saves} entries in the log`)
  return { stored, faults }
}

async function checkSaves(payload: Payload, id: string, saves: Save[]): Promise<string[]> {
  const { stored, faults } = await findFaultsOf(payload, 'news', id)
  const orderOf = (title: string) => saves.findIndex((save) => save.title === title)
  const lost = saves.filter(({ isAcknowledged, title }) => isAcknowledged && !stored.titles.includes(title))
  faults.push(...lost.map(({ title }) => `the save “${title}” was acknowledged and is lost`))
  const last = saves.findLastIndex(({ isAcknowledged }) => isAcknowledged)
  if (last >= 0 && orderOf(stored.titles[0] ?? '') < last)
    faults.push(`news/${id} shows an older save than the last`)
  const shown = saves.findLastIndex(({ isAcknowledged, isPublished }) => isAcknowledged && isPublished)
  if (shown >= 0 && (!stored.isPublic || orderOf(stored.title) < shown))
    faults.push(`news/${id} does not show the public what was published last`)
  return faults
}

/** A document that was to be published once. */
async function checkPublished(payload: Payload, id: string, isAcknowledged: boolean) {
  const { stored, faults } = await findFaultsOf(payload, 'news', id)
  if (isAcknowledged && !stored.isPublic) faults.push(`news/${id} was to be published and is not`)
  if (stored.publications !== (stored.isPublic ? 1 : 0))
    faults.push(
      `news/${id} is ${stored.isPublic ? '' : 'not '}public and was published ${stored.publications} times`,
    )
  if (stored.receipts !== (stored.isPublic ? 1 : 0)) faults.push(`news/${id} has ${stored.receipts} receipts`)
  return { isPublic: stored.isPublic, faults }
}

async function checkRelease(payload: Payload, id: string, items: string[], isAcknowledged: boolean) {
  const { stored, faults } = await findFaultsOf(payload, 'releases', id)
  const found = []
  for (const item of items) found.push(await checkPublished(payload, item, isAcknowledged))
  const shown = found.filter(({ isPublic }) => isPublic).length
  if (shown > 0 && shown < items.length)
    faults.push(`releases/${id} is half public: ${shown} of ${items.length}`)
  if (stored.isPublic !== shown > 0) faults.push(`releases/${id} says something else than its items`)
  return [...faults, ...found.flatMap((one) => one.faults)]
}

/** The orders that are neither done nor refused: a worker lost them. */
async function findOpenJobs({ db }: Payload): Promise<string[]> {
  const { docs } = await db.find<{
    id: string
    taskSlug?: string
    error?: unknown
    completedAt?: string | null
  }>({
    ...{ collection: 'payload-jobs', where: {}, limit: 20, pagination: false },
  })
  return docs.map(
    ({ id, taskSlug, error, completedAt }) =>
      `job ${id} (${taskSlug}) is left${completedAt ? ', done' : ''}: ${JSON.stringify(error ?? null)}`,
  )
}

/** Everything that is not as it was acknowledged, or was done by half, in words; empty when all is well. */
export async function findFaults(payload: Payload, outcomes: readonly Outcome[]): Promise<string[]> {
  const faults = outcomes.flatMap(({ refusal, act }) =>
    refusal ? [`${act.kind} was refused: ${refusal}`] : [],
  )
  const saves = new Map<string, Save[]>()
  for (const { act, isAcknowledged } of outcomes) {
    if (act.kind === 'save') saves.set(act.id, [...(saves.get(act.id) ?? []), { ...act, isAcknowledged }])
    if (act.kind === 'schedule')
      faults.push(...(await checkPublished(payload, act.id, isAcknowledged)).faults)
    if (act.kind === 'release')
      faults.push(...(await checkRelease(payload, act.id, act.items, isAcknowledged)))
  }
  for (const [id, own] of saves) faults.push(...(await checkSaves(payload, id, own)))
  const { broken, unlinked } = await verifyChain(payload)
  if (broken) faults.push(`the audit log is broken at entry ${broken.seq}: ${broken.why}`)
  if (unlinked > 0) faults.push(`${unlinked} entries of the audit log are in no chain`)
  return [...faults, ...(await findOpenJobs(payload))]
}
