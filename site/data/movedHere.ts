import { PROVINCE_PLACE } from '../../cms/content/places.ts'
import { SHOWN_ON_SITES } from '../../cms/content/sites.ts'
import { isPlacedAt } from '../../cms/sites/placed.ts'
import type { Locale } from '../paths.ts'
import { findMoved, type Moved } from './moved.ts'
import { getCms } from './payload.ts'
import { placesAt } from './shownOn.ts'
import type { Scope } from './sites.ts'

/** The document that an answer is about. */
function subjectOf(moved: Moved) {
  if (moved.kind === 'address') return undefined
  if (moved.kind === 'gone') return moved.of
  const { relationTo, value } = moved.target
  return { relationTo, id: (value as { id: string }).id }
}

/**
 * What became of an address, as far as it concerns the requested site: where another site's item has moved, or why it
 * was withdrawn, is shown on that site alone.
 * @param scope null for the provincial portal
 */
export async function findMovedHere(
  path: string,
  locale: Locale,
  scope: Scope | null,
): Promise<Moved | null> {
  const moved = await findMoved(path, locale)
  const subject = moved ? subjectOf(moved) : undefined
  const collection = SHOWN_ON_SITES.find((one) => one === subject?.relationTo)
  if (!subject || !collection) return moved
  const isRead = collection === 'legal-documents' ? [PROVINCE_PLACE] : []
  const isHere = await isPlacedAt(await getCms(), { collection, id: subject.id }, [
    ...placesAt(scope),
    ...isRead,
  ])
  return (isHere ?? scope === null) ? moved : null
}
