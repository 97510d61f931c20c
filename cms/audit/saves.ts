import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  GlobalAfterChangeHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { listEmbargoes } from '../access/embargo.ts'
import { isRecord } from '../content/record.ts'
import type { AuditAction } from './actions.ts'
import { recordAct } from './append.ts'
import { listChanges } from './changes.ts'
import { isOfRun } from './runs.ts'

type Doc = { id?: unknown; _status?: unknown; deletedAt?: unknown }

/** Written by the worker every minute; what people do there is recorded. */
const COUNTED_BY_THE_WORKER = 'search-gaps'

const isRecorded = (req: PayloadRequest, slug?: string) =>
  !isOfRun(req) && (slug !== COUNTED_BY_THE_WORKER || Boolean(req.user))

/** The title of a document as its list shows it; in Vietnamese where it has every language. */
function titleOf({ admin }: Pick<SanitizedCollectionConfig, 'admin'>, doc: object): string {
  const title = (doc as Record<string, unknown>)[admin.useAsTitle ?? 'id']
  return String((isRecord(title) ? title.vi : title) ?? '')
}

const isOut = (status: unknown) => status === 'published'

/** Whether the public may see the stored document, whatever drafts of it there are. */
async function isPublic(req: PayloadRequest, collection: string, id: unknown): Promise<boolean> {
  const stored = await req.payload.db.findOne<Doc & { id: string }>({
    ...{ collection: collection as 'news', where: { id: { equals: id } }, select: { _status: true }, req },
  })
  return isOut(stored?._status)
}

/** What was noted of documents of a request before they were saved. */
function notesOf({ context }: PayloadRequest): Set<string> {
  const notes = (context.auditNotes ?? new Set()) as Set<string>
  context.auditNotes = notes
  return notes
}

const wasPublic = (slug: string, id: unknown) => `public ${slug}:${id}`
const hasNewPassword = (id: unknown) => `password ${id}`

interface Save {
  slug: string
  operation: 'create' | 'update'
  before: Doc
  after: Doc
  req: PayloadRequest
}

async function actionOf({ slug, operation, before, after, req }: Save): Promise<AuditAction> {
  if (operation === 'create') return isOut(after._status) ? 'create-published' : 'create'
  if (req.context.isRestoringVersion) return 'restore'
  if (Boolean(before.deletedAt) !== Boolean(after.deletedAt)) return after.deletedAt ? 'trash' : 'untrash'
  if (notesOf(req).delete(hasNewPassword(after.id))) return 'password'
  if (isOut(after._status)) return isOut(before._status) ? 'update' : 'publish'
  return notesOf(req).delete(wasPublic(slug, after.id)) && !(await isPublic(req, slug, after.id))
    ? 'unpublish'
    : 'update'
}

/** What the hook after the save can no longer see: the stored status, and that there is a new password. */
const noteBefore: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !isRecorded(req, collection.slug)) return data
  const id = String(originalDoc.id)
  if (data.password) notesOf(req).add(hasNewPassword(id))
  const isDraft = Boolean(collection.versions?.drafts) && !isOut(data._status)
  if (isDraft && (await isPublic(req, collection.slug, id))) notesOf(req).add(wasPublic(collection.slug, id))
  return data
}

/** Of a draft that only named people read, the log says who changed which fields and not what to. */
async function isEmbargoed(req: PayloadRequest, { slug, versions }: SanitizedCollectionConfig, { id }: Doc) {
  if (!versions?.drafts || !req.user) return false
  return (await listEmbargoes(req, slug)).some(({ document }) => document === String(id))
}

const recordSave: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, operation, req }) => {
  const { slug, flattenedFields } = collection
  if (!isRecorded(req, slug)) return doc
  const before = operation === 'create' ? {} : (previousDoc ?? {})
  const saved = { before, after: doc, ...(req.locale && { locale: req.locale }) }
  const changes = listChanges(flattenedFields, saved)
  await recordAct(req, {
    ...{ action: await actionOf({ slug, operation, before, after: doc, req }), subject: slug },
    document: String(doc.id),
    ...((await isEmbargoed(req, collection, doc))
      ? { changes: changes.map(({ path }) => ({ path, before: null, after: null })) }
      : { title: titleOf(collection, doc), changes }),
  })
  return doc
}

const recordDelete: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  if (!isRecorded(req, collection.slug)) return doc
  const title = titleOf(collection, doc)
  await recordAct(req, { action: 'delete', subject: collection.slug, document: String(id), title })
  return doc
}

const recordSettings: GlobalAfterChangeHook = async ({ global, doc, previousDoc, req }) => {
  if (!isRecorded(req)) return doc
  const { slug, flattenedFields } = global
  const saved = { before: previousDoc, after: doc, ...(req.locale && { locale: req.locale }) }
  await recordAct(req, { action: 'update', subject: slug, changes: listChanges(flattenedFields, saved) })
  return doc
}

/** Hooks of a collection whose changes are recorded; the last of their kind. */
export const saveHooks = {
  beforeChange: noteBefore,
  afterChange: recordSave,
  afterDelete: recordDelete,
}

/** Likewise of a global. */
export const settingsHooks = { afterChange: recordSettings }
