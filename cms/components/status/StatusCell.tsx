import type { CollectionSlug, DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'
import { holdersOf } from '../../presence/store.ts'
import { standingsOf } from '../../workflow/standings.ts'
import { toVietnamTime } from '../freshness/text.ts'
import { presenceText } from '../presence/text.ts'
import { makeBatch } from './batch.ts'
import { StandingPill } from './StandingPill.tsx'

type Row = { id: string | number; _status?: string; _displayStatus?: string; deletedAt?: string | null }

/** One lookup for all rows of a page. */
const lookupOf = cache((payload: Payload, collection: CollectionSlug) =>
  makeBatch((ids) => standingsOf(payload, { collection, ids })),
)

const editorOf = cache((payload: Payload, collection: CollectionSlug) =>
  makeBatch((ids) => holdersOf(payload, { collection, ids })),
)

/**
 * How a document stands, in a list, and who is editing it. Payload shows "changed" for every draft that was ever published, even if it has
 * been unpublished since.
 */
export async function StatusCell({
  rowData,
  collectionSlug,
  payload,
  i18n,
}: DefaultServerCellComponentProps) {
  const { id, _displayStatus } = rowData as Row
  const found = await lookupOf(payload, collectionSlug as CollectionSlug)(String(id))
  const { standing = 'draft', isPublic = false, publishAt } = found ?? {}
  const wasPublic = standing === 'draft' && _displayStatus === 'changed'
  const editor = await editorOf(payload, collectionSlug as CollectionSlug)(String(id))
  return (
    <>
      <StandingPill
        standing={wasPublic ? 'withdrawn' : standing}
        isPublic={isPublic}
        {...(publishAt && { publishAt })}
        language={i18n.language}
      />
      {editor && (
        <span className="standing-editor">
          {presenceText(i18n.language).inList(editor.name, toVietnamTime(editor.since))}
        </span>
      )}
    </>
  )
}
