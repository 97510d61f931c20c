import type { Where } from 'payload'
import type { StoredCase, StoredEvent, StoredFile } from './stored.ts'

/**
 * Who looks: the public; the sender, who holds the code; a partner's system that may read the case (cms/partners/scope.ts),
 * which sees what its sender does; or staff who may read it by the rules of access.ts. Every page, list, search, feed,
 * export and file asks here.
 */
export type Viewer = 'public' | 'sender' | 'partner' | 'staff'

const isPublic = (viewer: Viewer) => viewer === 'public'

type Seen = Pick<StoredCase, 'visibility' | 'isReviewed' | 'isPublishable' | 'isConfidential' | 'publicText'>

/** Whether the public text, the place and the state of a case are open to a viewer; to the sender, the whole case. */
export function caseMayBeSeen(of: Seen, viewer: Viewer): boolean {
  if (viewer === 'staff') return true
  if (of.visibility === 'hidden') return false
  if (!isPublic(viewer)) return true
  const isOpen = of.visibility === 'normal' && !of.isConfidential && Boolean(of.isPublishable)
  return isOpen && Boolean(of.isReviewed) && Boolean(of.publicText)
}

/** The same for lists of the public, as a condition of the database: what is reviewed has a text for the public. */
export const PUBLIC_CASES: Where = {
  and: [
    { visibility: { equals: 'normal' } },
    { isConfidential: { not_equals: true } },
    { isPublishable: { equals: true } },
    { isReviewed: { equals: true } },
  ],
}

/** Whether an entry of the thread of a case is open to a viewer; of a public one, `publicText` is what is shown. */
export function eventMayBeSeen(
  event: Pick<StoredEvent, 'isForSender' | 'isPublic'>,
  of: Seen,
  viewer: Viewer,
): boolean {
  if (!caseMayBeSeen(of, viewer)) return false
  if (viewer === 'staff') return true
  return Boolean(isPublic(viewer) ? event.isPublic : event.isForSender)
}

type SeenFile = Pick<StoredFile, 'visibility' | 'isFromSender' | 'isForSender' | 'isPublic' | 'held'>

/** Whether a file of a case, in any size and under any name, is open to a viewer. */
export function fileMayBeSeen(file: SeenFile, of: Seen, viewer: Viewer): boolean {
  if (!caseMayBeSeen(of, viewer)) return false
  if (viewer === 'staff') return true
  if (file.visibility === 'hidden' || file.held?.length) return false
  if (!isPublic(viewer)) return Boolean(file.isFromSender || file.isForSender)
  return file.visibility === 'normal' && Boolean(file.isPublic)
}
