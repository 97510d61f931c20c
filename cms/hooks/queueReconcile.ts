import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { placesOfItem, type PlacedItem } from '../content/places.ts'
import { changedParts, PORTAL_PARTS } from '../content/portalParts.ts'
import { isPortal, isShownOnSites } from '../content/sites.ts'
import { listDependants } from '../jobs/dependants.ts'

type Input = { collection: string; id: string; ids?: string[]; places?: string[]; parts?: string[] }

async function queue(req: PayloadRequest, input: Input) {
  if (req.context.importing) return
  await req.payload.jobs.queue({ task: 'reconcile', input, req })
}

/** Queues a reconcile job for a document, in the transaction of `req`. */
export const queueReconcile = (req: PayloadRequest, collection: string, id: string | number) =>
  queue(req, { collection, id: String(id) })

const isSamePlace = (a: PlacedItem | undefined, b: PlacedItem | undefined): boolean =>
  placesOfItem(a ?? {}).join() === placesOfItem(b ?? {}).join()

type Stored = PlacedItem & { _status?: string | null }

/**
 * The places where a document is and was shown, so that only pages there are invalidated. When a draft was moved to
 * other places, the previous public places are unknown: then pages at all places are invalidated.
 */
function placesIn(collection: string, docs: (Stored | undefined)[]): Pick<Input, 'places'> {
  if (!isShownOnSites(collection)) return {}
  const [doc, before] = docs
  if (before?._status === 'draft' && !isSamePlace(doc, before)) return {}
  return { places: [...new Set(docs.flatMap((doc) => (doc ? placesOfItem(doc) : [])))] }
}

/** The parts of the portal that a save changes for readers: of what was public before a draft was published, nothing is known. */
const partsIn = ([doc, before]: (Stored | undefined)[]) => ({
  parts: before?._status === 'draft' ? [...PORTAL_PARTS] : [...changedParts({ ...before }, { ...doc })],
})

const queueAfterChange: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  req,
  collection: { slug },
}) => {
  // Under a draft of a site its public version stays as it is.
  if (slug === 'sites' && doc._status === 'draft') return doc
  const parts = slug === 'sites' && isPortal(doc) && partsIn([doc, previousDoc])
  await queue(req, { collection: slug, id: String(doc.id), ...placesIn(slug, [doc, previousDoc]), ...parts })
  return doc
}

const queueAfterDelete: CollectionAfterDeleteHook = async ({ id, doc, req, collection: { slug } }) => {
  await queue(req, { collection: slug, id: String(id), ...placesIn(slug, [doc]) })
  return doc
}

/** The maximum number of documents in one job. */
const MOST_IDS = 5000

/** Queues reconcile jobs for many changed documents of a collection; each job takes the id of one of its documents. */
export async function queueIds(req: PayloadRequest, collection: string, ids: string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += MOST_IDS) {
    const some = ids.slice(at, at + MOST_IDS)
    await queue(req, { collection, id: some[0]!, ids: some })
  }
}

/**
 * Once a document is deleted, its dependants can no longer be found: they are looked up before and get jobs of their
 * own.
 */
const queueDependants: CollectionBeforeDeleteHook = async ({ id, req, collection }) => {
  if (req.context.importing) return
  for (const [type, ids] of await listDependants(req.payload, collection.slug, [String(id)])) {
    for (let at = 0; at < ids.length; at += MOST_IDS) {
      await queue(req, { collection: type, id: String(id), ids: ids.slice(at, at + MOST_IDS) })
    }
  }
}

/**
 * Every change of a document queues one reconcile job in the same transaction; the worker then compares the index with
 * what the public sees. A bulk import sets `context.importing` and rebuilds the index once at its end instead.
 */
export const reconciled = {
  afterChange: [queueAfterChange],
  beforeDelete: [queueDependants],
  afterDelete: [queueAfterDelete],
}

/** The same for a global: the pages that show it are invalidated. */
export const reconciledGlobal = {
  afterChange: [
    (async ({ doc, req, global }) => {
      await queueReconcile(req, global.slug, 'global')
      return doc
    }) satisfies GlobalAfterChangeHook,
  ],
}
