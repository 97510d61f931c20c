import type { CollectionSlug, DefaultServerCellComponentProps } from 'payload'
import { isPublishedNow } from '../../versions/published.ts'
import { stateText, type State } from './words.ts'

type Row = { id: string | number; _status?: string; _displayStatus?: string; deletedAt?: string | null }

/**
 * What the public sees of a document in a list. Payload shows "changed" for every draft that was ever published, even
 * if it has been unpublished since.
 */
export async function StatusCell({
  rowData,
  collectionSlug,
  payload,
  i18n,
}: DefaultServerCellComponentProps) {
  const { id, _status, _displayStatus = _status, deletedAt } = rowData as Row
  const stateOf = async (): Promise<State> => {
    if (_displayStatus === 'draft' || !_displayStatus) return 'draft'
    if (deletedAt) return 'withdrawn'
    if (_displayStatus === 'published') return 'published'
    const isShown = await isPublishedNow(payload, { collection: collectionSlug as CollectionSlug, id })
    return isShown ? 'changed' : 'withdrawn'
  }
  return <span>{stateText(await stateOf(), i18n.language)}</span>
}
