import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload'
import { placesOfItem, type PlacedItem } from '../content/places.ts'
import { isShownOnSites } from '../content/sites.ts'
import { listDependants } from '../jobs/dependants.ts'

type Input = { collection: string; id: string; ids?: string[]; places?: string[] }

async function queue(req: PayloadRequest, input: Input) {
  if (req.context.importing) return
  await req.payload.jobs.queue({ task: 'reconcile', input, req })
}

/** Leaves the question for the worker, in the transaction of `req`. */
export const queueReconcile = (req: PayloadRequest, collection: string, id: string | number) =>
  queue(req, { collection, id: String(id) })

const isSamePlace = (a: PlacedItem | undefined, b: PlacedItem | undefined): boolean =>
  placesOfItem(a ?? {}).join() === placesOfItem(b ?? {}).join()

type Stored = PlacedItem & { _status?: string | null }

/**
 * Where a document is and was shown, so that only the pages of these places are made anew. What was public before a draft
 * is not known here: then all places are told.
 */
function placesIn(collection: string, docs: (Stored | undefined)[]): Pick<Input, 'places'> {
  if (!isShownOnSites(collection)) return {}
  const [doc, before] = docs
  if (before?._status === 'draft' && !isSamePlace(doc, before)) return {}
  return { places: [...new Set(docs.flatMap((doc) => (doc ? placesOfItem(doc) : [])))] }
}

const queueAfterChange: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  req,
  collection: { slug },
}) => {
  await queue(req, { collection: slug, id: String(doc.id), ...placesIn(slug, [doc, previousDoc]) })
  return doc
}

const queueAfterDelete: CollectionAfterDeleteHook = async ({ id, doc, req, collection: { slug } }) => {
  await queue(req, { collection: slug, id: String(id), ...placesIn(slug, [doc]) })
  return doc
}

/** Documents that one job names. */
const MOST_IDS = 5000

/** Leaves the question for many documents of a collection that have changed: each job has the id of one of its own. */
export async function queueIds(req: PayloadRequest, collection: string, ids: string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += MOST_IDS) {
    const some = ids.slice(at, at + MOST_IDS)
    await queue(req, { collection, id: some[0]!, ids: some })
  }
}

/** Once a document is gone, nothing says any more who named it: they are looked up before, and named in jobs of their own. */
const queueDependants: CollectionBeforeDeleteHook = async ({ id, req, collection }) => {
  if (req.context.importing) return
  for (const [type, ids] of await listDependants(req.payload, collection.slug, [String(id)])) {
    for (let at = 0; at < ids.length; at += MOST_IDS) {
      await queue(req, { collection: type, id: String(id), ids: ids.slice(at, at + MOST_IDS) })
    }
  }
}

/**
 * Every change of a document leaves one question for the worker, in the same transaction: what does an anonymous
 * reader see of it now? A bulk import sets `context.importing` and rebuilds the index once at its end instead.
 */
export const reconciled = {
  afterChange: [queueAfterChange],
  beforeDelete: [queueDependants],
  afterDelete: [queueAfterDelete],
}

/** The same for a global: the pages that show it are told. */
export const reconciledGlobal = {
  afterChange: [
    (async ({ doc, req, global }) => {
      await queueReconcile(req, global.slug, 'global')
      return doc
    }) satisfies GlobalAfterChangeHook,
  ],
}
