import type { CollectionConfig, FlattenedField, PayloadRequest } from 'payload'
import { mayChange } from '../access/mayChange.ts'
import { isPlainRecord, isRecord, type StoredRecord } from '../content/record.ts'
import { relationsIn } from '../content/relations.ts'
import { both } from '../fields/both.ts'
import { inLanguageOf } from '../fields/inLanguageOf.ts'
import { MALFORMED } from '../hooks/malformedStatus.ts'
import { Refusal } from '../refusal.ts'
import { readShapes } from '../sealed/shapes.ts'
import type { Previewed } from './draft.ts'
import { forgetUnsaved, keepUnsaved } from './unsaved.ts'

type Routes = Exclude<CollectionConfig['endpoints'], false | undefined>

/** A long procedure with all its cases, several times over. */
const LARGEST = 2 * 1024 * 1024

const NOT_YOURS = both('Bạn không sửa được nội dung này.', 'You may not change this content.')
const TOO_LARGE = both('Nội dung quá dài để xem ngay.', 'This is too long to be shown at once.')

/** What the form holds. @throws Refusal for what is no content of the type */
async function readTyped(req: PayloadRequest, fields: FlattenedField[]): Promise<StoredRecord> {
  const text = (await req.text?.()) ?? ''
  if (text.length > LARGEST) throw new Refusal(inLanguageOf(req, TOO_LARGE), 413)
  const typed = await Promise.resolve(text)
    .then((one) => JSON.parse(one) as unknown)
    .catch(() => null)
  if (!isPlainRecord(typed)) throw new Refusal(MALFORMED, 400)
  const blocks = Object.fromEntries((req.payload.config.blocks ?? []).map((block) => [block.slug, block]))
  if (readShapes(typed, { fields, blocks }).misshapen.length > 0) throw new Refusal(MALFORMED, 400)
  return typed as StoredRecord
}

/** The pictures and files in it that the user may see: the page shows no others that are not public. */
async function readableUploads(req: PayloadRequest, fields: FlattenedField[], typed: StoredRecord) {
  const named = [...relationsIn(fields, typed)].map(({ collection, value }) => ({
    collection,
    id: String(isRecord(value) ? value.id : value),
  }))
  const found: string[] = []
  for (const collection of ['media', 'files'] as const) {
    const ids = named.filter((one) => one.collection === collection).map(({ id }) => id)
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      ...{ collection, where: { id: { in: ids } }, draft: true, depth: 0, pagination: false, select: {} },
      ...{ overrideAccess: false, user: req.user, req },
    })
    found.push(...docs.map(({ id }) => String(id)))
  }
  return found
}

/**
 * What is typed into the form of a document, for the page beside the form of the same person:
 * `POST /api/<collection>/:id/unsaved?locale=…` keeps it for some minutes, `DELETE` forgets it. Nothing is saved.
 */
export const unsavedOf = (collection: Previewed): Routes => [
  {
    path: '/:id/unsaved',
    method: 'post',
    handler: async (req) => {
      const id = String(req.routeParams?.id)
      if (!req.user || !(await mayChange(req, { collection, id })))
        throw new Refusal(inLanguageOf(req, NOT_YOURS), 403)
      const { flattenedFields } = req.payload.collections[collection].config
      const typed = await readTyped(req, flattenedFields)
      const uploads = await readableUploads(req, flattenedFields, typed)
      const locale = req.locale === 'en' ? 'en' : 'vi'
      await keepUnsaved(req.payload, String(req.user.id), {
        ...{ collection, id, at: Date.now(), locale, typed, uploads },
      })
      return new Response(null, { status: 204 })
    },
  },
  {
    path: '/:id/unsaved',
    method: 'delete',
    handler: async (req) => {
      if (!req.user) throw new Refusal(inLanguageOf(req, NOT_YOURS), 403)
      await forgetUnsaved(req.payload, String(req.user.id))
      return new Response(null, { status: 204 })
    },
  },
]
