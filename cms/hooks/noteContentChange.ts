import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { isContentChanged } from '../content/contentChange.ts'
import { contentChangedAt } from '../fields/contentChanged.ts'
import { wasEverPublished } from '../versions/published.ts'
import { readState } from '../versions/readState.ts'

type Stored = Record<string, unknown> & { _status?: string; contentChangedAt?: string | null }
type Asked = { collection: CollectionSlug; id: string | number; req: PayloadRequest }

const LOCALES = ['vi', 'en'] as const

const read = (asked: Asked, locale: string, draft: boolean) => readState<Stored>(asked, locale, draft)

/** Whether the document has ever been public. */
const wasPublic = async (asked: Asked, stored: Stored): Promise<boolean> =>
  stored._status === 'published' || (await wasEverPublished(asked.req.payload, asked))

/** A draft may also contain changes in a language other than the one being saved. */
async function isChangedElsewhere(asked: Asked, locale: string): Promise<boolean> {
  for (const other of LOCALES.filter((one) => one !== locale)) {
    // One after the other: they run in the same transaction.
    const shown = await read(asked, other, false)
    const draft = await read(asked, other, true)
    if (shown && draft && isContentChanged(shown, draft)) return true
  }
  return false
}

/**
 * Maintains `contentChangedAt`: when a person last changed what the public sees of a document. A draft over a published
 * document carries the timestamp from the moment a person makes it differ, so that publishing it, by anyone or on
 * schedule, counts as that change. First publication, saves without a difference, and writes by imports, migrations and
 * other hooks leave it unchanged.
 */
export const noteContentChange: CollectionBeforeChangeHook = async (args) => {
  const { data, originalDoc, operation, req } = args
  if (!args.collection.flattenedFields.some(({ name }) => name === contentChangedAt.name)) return data
  if (operation !== 'update' || !originalDoc) return { ...data, contentChangedAt: null }
  const isPerson = Boolean(req.user) && !req.context.importing
  const kept = (originalDoc as Stored).contentChangedAt ?? null
  if (!isPerson && originalDoc._status === 'published') return { ...data, contentChangedAt: kept }

  const locale = LOCALES.find((one) => one === req.locale) ?? 'vi'
  const asked = { collection: args.collection.slug, id: originalDoc.id, req }
  const shown = await read(asked, locale, false)
  if (!shown || !(await wasPublic(asked, shown))) return { ...data, contentChangedAt: kept }
  const before = shown.contentChangedAt ?? null
  const isMarked = isPerson || kept !== before
  const isChanged = isMarked && (isContentChanged(shown, data) || (await isChangedElsewhere(asked, locale)))
  return { ...data, contentChangedAt: isChanged ? new Date().toISOString() : before }
}
