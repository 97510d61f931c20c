import type { Where } from 'payload'
import { ADDRESSED, addressOf, type AddressedType } from '../../cms/content/addresses.ts'
import { overlay } from '../../cms/content/overlay.ts'
import { isProcedureCode } from '../../cms/content/procedureCode.ts'
import { isRecord, type StoredRecord } from '../../cms/content/record.ts'
import { relationsIn } from '../../cms/content/relations.ts'
import type { DraftPreview, PreviewContext } from '../../cms/preview/draft.ts'
import { isRevoked } from '../../cms/preview/revoked.ts'
import { findUnsaved } from '../../cms/preview/unsaved.ts'
import { shared } from '../cache/shared.ts'
import { Gone, NotFound } from '../errors.ts'
import { getCms } from './payload.ts'

type Draft = StoredRecord & { id: string }

/** The languages of a draft: its localized fields come as `{ vi, en }`. */
const LOCALES = ['vi', 'en']

const UPLOADS: ReadonlySet<string> = new Set(['media', 'files'])

/** The draft that the page being rendered shows by a signed link; undefined for all other pages. */
export const previewedDraft = (): DraftPreview | undefined => shared.slot.getStore()?.place.draft

/** Whether the page being rendered shows the draft of a site's own record: what is kept of sites is not for it. */
export const previewsSite = (): boolean => previewedDraft()?.collection === 'sites'

interface Read {
  draft: Draft
  /** Ids of the pictures and files that its reader may see before they are public. */
  uploads: string[]
}

const read = new WeakMap<DraftPreview, Promise<Read>>()

/** What a preview shows, read once for each request. */
function readOnce(preview: DraftPreview): Promise<Read> {
  const found = read.get(preview) ?? loadTyped(preview)
  read.set(preview, found)
  return found
}

/**
 * The newest draft in all languages with ids for relations; beside its form, with what is typed there.
 * @throws Gone for a revoked link, NotFound for a deleted document
 */
export const readDraft = async (preview: DraftPreview): Promise<Draft> => (await readOnce(preview)).draft

async function loadSaved(preview: DraftPreview): Promise<Draft> {
  const cms = await getCms()
  if (await isRevoked(cms, preview)) throw new Gone('the link was revoked')
  const { collection, id } = preview
  const asked = { collection, id, draft: true, locale: 'all', depth: 0, disableErrors: true } as const
  const doc = await cms.findByID({ ...asked, overrideAccess: true })
  if (!doc) throw new NotFound('the document is no longer there')
  return doc as unknown as Draft
}

async function loadTyped(preview: DraftPreview): Promise<Read> {
  const [cms, saved] = [await getCms(), await loadSaved(preview)]
  const { flattenedFields } = cms.collections[preview.collection].config
  const uploads = [...relationsIn(flattenedFields, saved, { locales: LOCALES })]
    .filter(({ collection }) => UPLOADS.has(collection))
    .map(({ value }) => String(isRecord(value) ? value.id : value))
  const unsaved = preview.beside && (await findUnsaved(cms, preview.beside, preview, saved))
  if (!unsaved) return { draft: saved, uploads }
  const draft = overlay(flattenedFields, saved, unsaved.typed, { locale: unsaved.locale })
  return { draft: { ...draft, id: saved.id }, uploads: [...uploads, ...unsaved.uploads] }
}

/** What is read of a draft; null for who walks through a site by a link whose draft is no longer shown, and sees what is public. */
export async function unlessOver<T>(preview: DraftPreview, read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (preview.isWhole && (error instanceof Gone || error instanceof NotFound)) return null
    throw error
  }
}

/** What the reader of a draft may see that is not public yet: the document itself, and its pictures and files in any language. */
export async function previewContext(preview: DraftPreview): Promise<PreviewContext> {
  const { draft, uploads } = await readOnce(preview)
  return { previewed: [draft.id, ...uploads] }
}

/** Stands for the key of a draft that has none yet, or one that no address can have. */
const NO_KEY = 'ban-nhap'

/** The address of a draft; null while its form would not let it be published at any. */
const draftAddress = (collection: AddressedType, draft: Draft): string | null =>
  collection === 'procedures' && !isProcedureCode(draft.code) ? null : addressOf(collection, draft)

/** The value of a key that a condition asks for, at the top or joined by "and". */
function askedValue(where: Where, key: string): unknown {
  const own = (where[key] as { equals?: unknown } | undefined)?.equals
  return own ?? where.and?.map((one) => askedValue(one, key)).find((value) => value !== undefined)
}

/** The page of the draft: its path without a language. @throws Gone, NotFound */
export async function pathOfDraft(preview: DraftPreview): Promise<string> {
  const [{ collection }, draft] = [preview, await readDraft(preview)]
  if (collection === 'sites') return '/'
  return encodeURI(draftAddress(collection, draft) ?? ADDRESSED[collection].prefix + NO_KEY)
}

/** Whether a read is for the document whose draft is shown, by the key in its address. */
export async function asksForDraft(
  preview: DraftPreview | undefined,
  collection: string,
  where: Where,
): Promise<boolean> {
  if (preview?.collection !== collection || preview.collection === 'sites') return false
  const { prefix, key } = ADDRESSED[preview.collection]
  const value = askedValue(where, key)
  return typeof value === 'string' && encodeURI(prefix + value) === (await pathOfDraft(preview))
}
