import {
  ValidationError,
  type CollectionAfterChangeHook,
  type FlattenedField,
  type PayloadRequest,
} from 'payload'
import { relationsIn } from '../content/relations.ts'
import { idOf } from '../content/record.ts'
import { ownAgencies } from '../access/ownAgencies.ts'
import { both } from '../fields/both.ts'
import { fieldForbidden, fieldRefusal, type FieldFault } from '../refusal.ts'

type Id = string | number
type Stored = Record<string, unknown>
type Upload = 'media' | 'files'
/** The uploads to publish, each with the first field that refers to it. */
type Attachments = Record<Upload, Map<Id, string>>

const UPLOADS: readonly Upload[] = ['media', 'files']
const LOCALES = ['vi', 'en']

const isUpload = (collection: string): collection is Upload => UPLOADS.includes(collection as Upload)

function attachmentsOf(fields: FlattenedField[], stored: Stored): Attachments {
  const found: Attachments = { media: new Map(), files: new Map() }
  for (const { collection, value, path } of relationsIn(fields, stored, { locales: LOCALES })) {
    const id = idOf<Id | undefined>(value)
    if (isUpload(collection) && id !== undefined && !found[collection].has(id))
      found[collection].set(id, path)
  }
  return found
}

/** Whether a field can refer to a picture or a file, in any language or only in localized parts. */
function canAttach(field: FlattenedField, onlyLocalized: boolean): boolean {
  const isAsked = !onlyLocalized || ('localized' in field && field.localized === true)
  if (field.type === 'relationship' || field.type === 'upload') {
    return isAsked && [field.relationTo].flat().some(isUpload)
  }
  if (field.type === 'richText' || field.type === 'blocks') return isAsked
  const inside = 'flattenedFields' in field ? (field.flattenedFields as FlattenedField[]) : []
  return inside.some((one) => canAttach(one, onlyLocalized && !isAsked))
}

/**
 * Whether a hook's document contains everything that is public: not when the request selected fields, nor when another
 * language may refer to other uploads.
 */
const saysAll = (fields: FlattenedField[], doc: Stored) =>
  '_status' in doc &&
  !fields.some((field) => canAttach(field, true)) &&
  fields.every((field) => !canAttach(field, false) || field.name in doc)

/** Of types without drafts, all is public; a site that is not live is not. */
const isPublic = (stored: Stored): boolean =>
  (!('_status' in stored) || stored._status === 'published') && stored.live !== false

/** A field that refers to attachments, by its label in the admin. */
type Place = Omit<FieldFault, 'words'>
function placeOf(fields: FlattenedField[], path = ''): Place {
  const field = fields.find(({ name }) => name === path.split('.')[0])
  return { path, label: field && 'label' in field ? field.label : undefined }
}

/** Reports a picture or file that cannot be published at the field that refers to it. */
function errorAtField(req: PayloadRequest, error: unknown, name: string, place: Place): unknown {
  if (!(error instanceof ValidationError)) return error
  const reasons = error.data.errors.map(({ message }) => message).join(' ')
  const words = {
    vi: `Chưa công bố được “${name}”. ${reasons}`,
    en: `“${name}” cannot be published yet. ${reasons}`,
  }
  return fieldRefusal(req, { ...place, words })
}

const OF_OTHERS = both(
  'Ảnh hoặc tệp này của nơi khác và chưa công bố. Hãy chọn ảnh, tệp của cơ quan mình.',
  'This picture or file belongs to others and is not public. Choose one of your own agency.',
)

/** An agency's people publish their own uploads, but not unpublished ones of others. */
async function publish(
  req: PayloadRequest,
  collection: Upload,
  attachments: Map<Id, string>,
  fields: FlattenedField[],
) {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { in: [...attachments.keys()] } }, { _status: { not_equals: 'published' } }] },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const own = await ownAgencies(req)
  const data = { _status: 'published' as const }
  for (const { id, filename, agency } of docs) {
    if (own && !own.includes(String(idOf(agency))))
      throw fieldForbidden(req, { ...placeOf(fields, attachments.get(id)), words: OF_OTHERS })
    await req.payload
      .update({ collection, id, data, depth: 0, overrideAccess: true, req })
      .catch((error: unknown) => {
        throw errorAtField(req, error, filename ?? String(id), placeOf(fields, attachments.get(id)))
      })
  }
}

async function publishAll(req: PayloadRequest, fields: FlattenedField[], stored: Stored) {
  const attachments = attachmentsOf(fields, stored)
  for (const collection of UPLOADS) {
    if (attachments[collection].size > 0) await publish(req, collection, attachments[collection], fields)
  }
}

/**
 * Publishing a document, or one language of it, publishes all pictures and files it refers to in the published
 * languages, at any depth; until then the public cannot read them.
 */
export const publishAttachments: CollectionAfterChangeHook = async ({ doc, req, collection }) => {
  const fields = collection.flattenedFields
  const isDraft = '_status' in doc && doc._status !== 'published'
  if (isDraft || !fields.some((field) => canAttach(field, false))) return doc
  const { id } = doc as { id: Id }
  const where = { id: { equals: id } }
  const stored = saysAll(fields, doc)
    ? (doc as Stored)
    : await req.payload.db.findOne<Stored & { id: Id }>({
        collection: collection.slug,
        where,
        locale: 'all',
        req,
      })
  if (stored && isPublic(stored)) await publishAll(req, fields, stored)
  return doc
}
