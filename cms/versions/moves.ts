/** What a request says of the state of documents, as the operations of Payload receive it. */
export interface Move {
  data?: { _status?: unknown; deletedAt?: unknown }
  draft?: boolean
  trash?: boolean
  unpublishAllLocales?: unknown
}

/** Whether an update takes a document off the portal. */
export const hides = ({ data, draft, unpublishAllLocales }: Move): boolean =>
  Boolean(unpublishAllLocales) || (data?._status === 'draft' && !draft)

/** Whether an update takes a document back out of the trash. */
export const takesBack = ({ data, trash }: Move): boolean => data?.deletedAt === null && Boolean(trash)

/** Whether an update moves a document to the trash or back. */
export const movesInTrash = (move: Move): boolean => Boolean(move.data?.deletedAt) || takesBack(move)
